"""The rest of a recommendation's grounds as the guideline file has them: question, summary, harms, values, practice."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.domain.guideline import Guideline, Recommendation
from nkr_desktop.ui.evidence.text_card import TextCard
from nkr_desktop.ui.kit.base import KitWidget
from nkr_desktop.ui.kit.tokens import TextStyle
from nkr_desktop.ui.results.lines import Line

GAP, TWO_COLUMNS_FROM = 10, 820


class GroundsView(KitWidget):
    """Cards in two columns where there is room, read down the first, then down the second."""

    def __init__(self, recommendation: Recommendation, guideline: Guideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = tuple(TextCard(*lines, parent=self) for lines in self._sections(recommendation, guideline))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Height of the longer column, in pixels."""
        return self._lay(width, move=False)

    def sizeHint(self) -> QSize:
        """At the width there is."""
        width = max(self.width(), 400)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One narrow column."""
        return QSize(self.theme.px(300), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards."""
        self._lay(self.width(), move=True)

    def theme_changed(self) -> None:
        """Heights follow the text size."""
        super().theme_changed()
        self._lay(self.width(), move=True)

    def _lay(self, width: int, *, move: bool) -> int:
        gap = self.theme.px(GAP)
        columns = 2 if width >= self.theme.px(TWO_COLUMNS_FROM) else 1
        room = (width - gap * (columns - 1)) // columns
        heights = [card.heightForWidth(room) for card in self.cards]
        half = sum(heights) / columns
        x, y, longest = 0, 0, 0
        for card, height in zip(self.cards, heights, strict=True):
            if columns == 2 and x == 0 and y and y + height / 2 > half:
                x, y = room + gap, 0
            if move:
                card.setGeometry(x, y, room, height)
            y += height + gap
            longest = max(longest, y - gap)
        return longest

    def _sections(self, recommendation: Recommendation, guideline: Guideline) -> Iterator[list[Line]]:
        """Each section's paragraphs; empty ones are left out."""
        r = recommendation
        entry = guideline.strength_entry(r.strength)
        yield self._section(
            self.tr("Focused question"),
            (
                self.tr("Who: {0}").format(r.pico.population),
                self.tr("What: {0}").format(r.pico.intervention),
                self.tr("Compared with: {0}").format(r.pico.comparison),
            ),
        )
        for title, words in (
            (self.tr("What it is"), r.definition),
            (self.tr("Summary"), r.summary),
            (self.tr("Benefits and harms"), r.benefits_harms),
            (self.tr("Quality of the evidence"), r.quality_text),
            (self.tr("Patient preferences"), r.preferences),
            (self.tr("Rationale"), r.rationale),
        ):
            if words:
                yield self._section(title, (words,))
        if r.practical:
            yield self._section(self.tr("In practice"), r.practical)
        if r.other_considerations:
            yield self._section(self.tr("Other considerations"), (r.other_considerations,))
        yield self._section(
            self.tr("What the strength means: {0}").format(entry.label),
            (
                entry.meaning,
                self.tr("For the clinician: {0}").format(entry.implications.clinician),
                self.tr("For the patient: {0}").format(entry.implications.patient),
            ),
        )

    def _section(self, title: str, paragraphs: tuple[str, ...]) -> list[Line]:
        return [Line(title, style=TextStyle.CARD_NAME), *(Line(words, above=5) for words in paragraphs)]
