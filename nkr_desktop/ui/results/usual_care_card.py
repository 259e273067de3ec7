"""Usual care (§2): due beside every recommendation, and no recommendation itself, so it has no strength."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.card import ACCENT_EDGE
from nkr_desktop.ui.results.card_details import BULLET, LEAD
from nkr_desktop.ui.results.card_head import CardHead, HeadShape, HeadWords
from nkr_desktop.ui.results.lines import Line, Lines
from nkr_desktop.ui.results.opening_card import OpeningCard


class UsualCareCard(OpeningCard):
    """Opens for what usual care consists of at this visit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ACCENT_EDGE, CardHead(()), parent)
        words = HeadWords(self.tr("Information and advice"), self.tr("Due to everyone · §2"))
        self.head.show_words(words, HeadShape.ROW)
        self.head.setAccessibleName(f"{words.name}. {words.quiet}")
        self._entries: tuple[str, ...] = ()
        self._lines: Lines | None = None

    def show_entries(self, entries: tuple[str, ...]) -> None:
        """What is due at this visit, one sentence each."""
        if entries != self._entries:
            self._entries = entries
            if self.is_open:
                self.fill_body()

    def make_body(self) -> QWidget:
        """The entries as a list."""
        self._lines = Lines(lead=LEAD)
        return self._lines

    def fill_body(self) -> None:
        """The entries as they are now."""
        if self._lines is not None:
            self._lines.show_lines(*(Line(entry, lead=BULLET) for entry in self._entries))
