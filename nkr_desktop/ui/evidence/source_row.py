"""One cited source: number and title; open, its authors, journal, year and pages."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkr_desktop.domain.guideline import Reference
from nkr_desktop.ui.evidence.paragraphs import paragraphs
from nkr_desktop.ui.kit.card import Card
from nkr_desktop.ui.kit.tokens import TextStyle
from nkr_desktop.ui.results.lines import Line


class SourceRow(Card):
    """Opens and closes on click, Enter or Space."""

    def __init__(self, reference: Reference, mark: str, parent: QWidget | None = None) -> None:
        """mark: the number as the guideline prints it."""
        super().__init__(clickable=True, parent=parent)
        self._reference, self._mark = reference, mark
        self._open = False
        self._words = paragraphs(lead=38)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(QMargins(14, 8, 14, 8))
        inside.addWidget(self._words)
        self.activated.connect(self._turn)
        self._show()

    @property
    def text(self) -> str:
        """What is shown."""
        return self._words.text()

    def _turn(self) -> None:
        self._open = not self._open
        self._show()

    def _show(self) -> None:
        reference = self._reference
        title = reference.title or reference.text or reference.source or ""
        first = Line(title, str(reference.year or ""), self._mark, TextStyle.BODY_MEDIUM)
        rest = " ".join(part for part in (reference.source, reference.pages) if part)
        more = [Line(part, colour="ink2", above=3) for part in (reference.authors, rest, reference.text) if part]
        self._words.show_lines(first, *(more if self._open else ()))
        spoken = (self._mark, reference.authors, title, rest, str(reference.year or ""))
        self.setAccessibleName(" ".join(filter(None, spoken)))
