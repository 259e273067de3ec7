"""Marks beside the urgency line: look again, and answers that cannot both be meant. They change no level, no stance."""

from __future__ import annotations

import re

from PySide6.QtCore import QMargins, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.base import frame, solid_pen
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius
from nkr_desktop.ui.results.card_details import LEAD
from nkr_desktop.ui.results.lines import Line, Lines
from nkr_desktop.ui.results.question_links import QuestionLinks
from nkr_desktop.ui.results.stack import Stack

_EDGES = QMargins(44, 8, 14, 8)
_SENTENCES = re.compile(r"(?<=[.?]) (?=[^\W\d_a-zæøå])")


def sentences(words: str) -> list[str]:
    """A text parted into its sentences."""
    return _SENTENCES.split(words)


class MarkPanel(Stack):
    """A quiet panel with an icon."""

    def __init__(self, glyph: Glyph, parent: QWidget | None = None) -> None:
        super().__init__(gap=4, parent=parent)
        self._glyph = glyph
        self.set_edges(_EDGES)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Panel and icon."""
        theme = current_theme()
        painter = QPainter(self)
        frame(painter, QRectF(self.rect()), theme.colours.panel, solid_pen(theme.colours.ctl), Radius.CARD)
        size = theme.px(20)
        paint_glyph(painter, self._glyph, QRectF(theme.px(14), theme.px(8), size, size), theme.colours.ink, 1.75)


class Mark(MarkPanel):
    """A few sentences and the questions they point at.

    Hidden while it has nothing to say. Signals: question_requested carries a field path."""

    question_requested = Signal(str)

    def __init__(self, glyph: Glyph, parent: QWidget | None = None) -> None:
        super().__init__(glyph, parent)
        self._words = Lines(lead=LEAD)
        self._links = QuestionLinks()
        self._links.requested.connect(self.question_requested)
        self.set_items((self._words, self._links))
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    @property
    def links(self) -> QuestionLinks:
        """The questions it points at."""
        return self._links

    def show_mark(self, lines: tuple[Line, ...], questions: tuple[tuple[str, str], ...] = ()) -> None:
        """Other words and (field path, name) links; without words the mark goes."""
        self._words.show_lines(*lines)
        self._links.show_questions(questions)
        self.setVisible(bool(lines))
