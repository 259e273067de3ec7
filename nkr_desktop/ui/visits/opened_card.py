"""What was opened is a visit of an earlier day: says so, and offers the new visit. Nothing begins by itself."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Space, TextStyle


class OpenedCard(Surface):
    """Signals: new_visit_requested when the button is pressed."""

    new_visit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("raised", lines="bottom", line="line2", parent=parent)
        self._words = TextLabel("", TextStyle.BODY_MEDIUM, wrap=True)
        self.begin = Button(self.tr("Begin new visit"), glyph=Glyph.NEW)
        self.begin.clicked.connect(self.new_visit_requested)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.PAGE, 8, Space.PAGE, 9)
        line.setSpacing(Space.M)
        line.addWidget(self._words, 1)
        line.addWidget(self.begin)
        self.hide()

    @property
    def words(self) -> str:
        """What is said, "" while nothing is."""
        return self._words.text() if not self.isHidden() else ""

    def show_opened(self, on: date | None) -> None:
        """The day of the visit that was opened; None hides the card."""
        self.setVisible(on is not None)
        if on is not None:
            self._words.setText(self.tr("Opened: the visit of {date}").format(date=f"{on:%d-%m-%Y}"))
