"""A slim line over guideline, evidence and patient mode, and over the questions of a narrow window, while the case is
acute: the banner itself is not in view there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import LIGHT, Space, TextStyle


class AcuteStrip(Surface):
    """Signals: back_requested when the way back to the banner is asked for."""

    back_requested = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """words: the urgency, as the banner says it."""
        super().__init__("danger", parent=parent)
        self.setAccessibleName(words)
        # White as the acute step list is, in both themes.
        self.back = Button(self.tr("Back to the acute steps"), height=28, colours=LIGHT)
        self.back.clicked.connect(self.back_requested)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.PANE, 5, Space.PANE, 5)
        line.addWidget(TextLabel(words, TextStyle.URGENCY, colour="danger_ink", glyph=Glyph.WARNING, elide=True), 1)
        line.addWidget(self.back)


class UnderAcuteStrip(QWidget):
    """The window's content with the strip above it whenever the case is acute and its banner is covered."""

    def __init__(
        self, words: str, content: QStackedWidget, beside: QStackedWidget, parent: QWidget | None = None
    ) -> None:
        """content: the window's; beside: the part of it beside the steps. Index 0 of both is the consultation."""
        super().__init__(parent)
        self._stacks = (content, beside)
        self._acute = self._turned_away = False
        self.strip = AcuteStrip(words)
        self.strip.hide()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.strip)
        body.addWidget(content, 1)
        for stack in self._stacks:
            stack.currentChanged.connect(self._follow)

    def set_acute(self, acute: bool) -> None:
        """Whether there is a banner to go back to."""
        self._acute = acute
        self._follow()

    def set_turned_away(self, turned_away: bool) -> None:
        """Whether a narrow window shows the questions and not the results, where the banner stands."""
        self._turned_away = turned_away
        self._follow()

    def _follow(self) -> None:
        covered = self._turned_away or any(stack.currentIndex() > 0 for stack in self._stacks)
        self.strip.setVisible(self._acute and covered)
