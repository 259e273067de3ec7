"""The first line of a card: how a question stands (tick, dash, question mark), its name, and its answer in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nkr_desktop.domain.answers import Finding
from nkr_desktop.ui.chart.missing_button import MissingButton
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import TextStyle

_GLYPHS = {Finding.YES: Glyph.CHECK, Finding.NO: Glyph.DASH, Finding.UNKNOWN: Glyph.QUESTION}


class FindingHead(QWidget):
    """Signals: missing_clicked when the unanswered question is asked for."""

    missing_clicked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = TextLabel(name, TextStyle.CARD_NAME, wrap=True)
        self._answer = TextLabel("", TextStyle.CARD_NAME)
        self.missing = MissingButton(name)
        self.missing.clicked.connect(self.missing_clicked)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._name, 1)
        line.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignRight)
        line.addWidget(self.missing, 0, Qt.AlignmentFlag.AlignRight)

    @property
    def answer(self) -> str:
        """The answer in words; "" while there is none."""
        return self._answer.text()

    def show_answer(self, finding: Finding, answered: bool, words: str) -> None:
        """words: the answer, shown when there is one; a yes in colour."""
        self._name.set_glyph(_GLYPHS[finding] if answered else None)
        self._answer.setText(words if answered else "")
        self._answer.set_colour("accent_text" if finding is Finding.YES else "ink2")
        self._answer.set_style(TextStyle.CARD_NAME if finding is Finding.YES else TextStyle.BODY)
        self._answer.setVisible(answered)
        self.missing.setVisible(not answered)
