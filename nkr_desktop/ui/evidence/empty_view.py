"""What stands in the table's place where no study answers a recommendation's question: calm, complete, no zero."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.guideline import Recommendation
from nkr_desktop.ui.evidence.paragraphs import paragraphs
from nkr_desktop.ui.kit.base import dashed_pen, frame, solid_pen
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle
from nkr_desktop.ui.results.lines import Line, heading
from nkr_desktop.ui.results.stack import Stack

MARK = 44
LEFT = 88


class EmptyView(Stack):
    """Explanation, what was asked, what was found, what the advice rests on."""

    def __init__(self, recommendation: Recommendation, book: PhraseBook, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_edges(QMargins(LEFT, 26, 26, 26))
        pico = recommendation.pico
        rests = "empty_consensus" if recommendation.strength.value.startswith("good") else "empty_indirect"
        self._words = paragraphs(
            Line(book.text("evidence.empty_title"), style=TextStyle.TITLE),
            Line(book.text("evidence.empty_meaning"), above=8),
            Line(book.text(f"evidence.{rests}"), above=8),
            heading(self.tr("What was asked")),
            Line(self.tr("{0}, compared with {1}").format(pico.intervention, _inside(pico.comparison)), above=2),
            heading(self.tr("What was found")),
            Line(recommendation.summary, above=2),
            heading(self.tr("What the advice rests on")),
            Line(recommendation.rationale, above=2),
        )
        self.setAccessibleName(self._words.text())
        self.set_items((self._words,))

    @property
    def text(self) -> str:
        """Everything said."""
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A panel, and the dashed lens in its dashed frame."""
        theme = current_theme()
        painter = QPainter(self)
        frame(painter, QRectF(self.rect()), theme.colours.panel, solid_pen(theme.colours.line), Radius.CARD)
        size = theme.px(MARK)
        place = QRectF(theme.px(24), theme.px(24), size, size)
        frame(painter, place, theme.colours.raised, dashed_pen(theme.colours.ctl), Radius.CARD)
        inside = place.adjusted(size / 4, size / 4, -size / 4, -size / 4)
        paint_glyph(painter, Glyph.NO_STUDIES, inside, theme.colours.ink)


def _inside(words: str) -> str:
    return words[:1].lower() + words[1:]
