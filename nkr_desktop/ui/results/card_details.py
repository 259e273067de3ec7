"""What an open card says: why, the dates, what to switch to, practical points, what could change it, the evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Advice, Reason
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.tokens import Size
from nkr_desktop.ui.results.lines import Line, Lines, heading
from nkr_desktop.ui.results.question_links import QuestionLinks
from nkr_desktop.ui.results.question_names import QuestionNames
from nkr_desktop.ui.results.stack import Stack

BULLET = "•"
LEAD = 14


@lru_cache(maxsize=64)
def in_figures(day: date) -> str:
    """A date as the window writes it: dd-mm-yyyy."""
    return day.strftime("%d-%m-%Y")


class CardDetails(Stack):
    """The body of a recommendation card. Signals: question_requested carries a field path."""

    question_requested = Signal(str)
    evidence_requested = Signal()

    def __init__(self, book: PhraseBook, names: QuestionNames, name: str, parent: QWidget | None = None) -> None:
        """name: the recommendation's, for the screen reader's "Evidence: …"."""
        super().__init__(gap=8, parent=parent)
        self._book = book
        self._names = names
        self._words = Lines(lead=LEAD)
        self._links = QuestionLinks()
        self._links.requested.connect(self.question_requested)
        self.evidence = Button(self.tr("Evidence…"), ButtonKind.SECONDARY, height=Size.CONTROL)
        self.evidence.setAccessibleName(self.tr("Evidence: {0}").format(name))
        self.evidence.clicked.connect(self.evidence_requested)
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.evidence)
        line.addStretch(1)
        self.set_items((self._words, self._links, foot))

    @property
    def text(self) -> str:
        """Everything said, as a screen reader reads it."""
        return self._words.text()

    @property
    def links(self) -> QuestionLinks:
        """The questions that could change this advice."""
        return self._links

    def show_advice(self, advice: Advice, questions: tuple[str, ...]) -> None:
        """`questions`: field paths of the unanswered questions that could change this advice."""
        self._words.show_lines(
            *self._why(advice),
            *self._what_next(advice),
            *self._practical(advice),
            *((heading(self.tr("What could change it")),) if questions else ()),
        )
        self._links.show_questions([(path, self._names.name(path)) for path in questions])

    def _why(self, advice: Advice) -> Iterator[Line]:
        yield heading(self.tr("Why"))
        for reason in advice.reasons:
            yield Line(self._book.say(reason.says), self._rule(reason), BULLET)

    def _rule(self, reason: Reason) -> str:
        """ "R12.4 · §12 · read from: how severe the pain is, change since the beginning"."""
        place = self._place(reason.section, self._book.say(reason.says))
        read = ", ".join(self._names.name(path) for path in reason.inputs)
        parts = [reason.rule, place, self.tr("read from: {0}").format(read) if read else ""]
        return " · ".join(part for part in parts if part)

    def _what_next(self, advice: Advice) -> Iterator[Line]:
        if advice.decide_on or advice.latest_on:
            yield heading(self.tr("Dates"))
        if advice.decide_on:
            yield Line(self.tr("Decide by {0}").format(in_figures(advice.decide_on)), lead=BULLET)
        if advice.latest_on:
            said = self.tr("Seen by a spine surgeon by {0} at the latest").format(in_figures(advice.latest_on))
            yield Line(said, f"§{advice.section}", BULLET)
        for title, ids in ((self.tr("Switch to"), advice.switch_to), (self.tr("See also"), advice.points_to)):
            if ids:
                yield heading(title)
            for id in ids:
                yield Line(self._book.text(f"recommendation.{id.value}"), lead=BULLET)

    def _practical(self, advice: Advice) -> Iterator[Line]:
        if advice.points:
            yield heading(self.tr("In practice"))
        for point in advice.points:
            said = self._book.say(point.says)
            yield Line(said, self._place(point.section, said), BULLET)

    def _place(self, section: int | None, said: str) -> str:
        """Where a sentence comes from, unless it says so itself."""
        place = self._book.text("mark.own") if section is None else f"§{section}"
        return "" if re.search(rf"{place}(?!\d)", said) else place
