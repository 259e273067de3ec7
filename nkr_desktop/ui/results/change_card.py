"""What has changed since the visit before (specification chapter 8): pain and signs, what matters first on top."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Change, PainChange
from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.follow_up import RELEVANT_PAIN_DIFFERENCE
from nkr_desktop.ui.kit.base import frame, solid_pen
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle
from nkr_desktop.ui.results.card_details import in_figures
from nkr_desktop.ui.results.lines import Line, Lines
from nkr_desktop.ui.results.marks import Mark
from nkr_desktop.ui.results.question_links import QuestionLinks
from nkr_desktop.ui.results.question_names import QuestionNames
from nkr_desktop.ui.results.stack import Stack

_PARESIS = "red_flags.sudden_paresis_worsening"


class ChangeCard(Stack):
    """Hidden at a first visit. Signals: question_requested carries a field path."""

    question_requested = Signal(str)

    def __init__(self, book: PhraseBook, names: QuestionNames, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self._book = book
        self._names = names
        self._verdicts = {
            "new": self.tr("new"),
            "newly_found": self.tr("found now, not examined then"),
            "worse": self.tr("worse"),
            "less": self.tr("less"),
            "gone": self.tr("gone"),
            "same": self.tr("as before"),
            "not_comparable": self.tr("cannot be compared"),
            "better": self.tr("better"),
            "no_relevant_change": self.tr("no relevant change"),
        }
        self._top = Mark(Glyph.LOOK_AGAIN)
        self._top.question_requested.connect(self.question_requested)
        self._words = Lines(lead=14)
        self.set_edges(QMargins(16, 12, 16, 14))
        self._way = QuestionLinks()
        self._way.requested.connect(self.question_requested)
        self.set_items((self._top, self._words, self._way))
        self._way.show_questions([("course", self.tr("Pain over the visits"))])
        self.hide()

    @property
    def text(self) -> str:
        """Everything said, the top first."""
        return "\n".join(filter(None, (self._top.text, self._words.text())))

    @property
    def top(self) -> Mark:
        """New or worse strength, reflex or sensation."""
        return self._top

    def show_change(self, case: Case, change: Change | None) -> None:
        """Show it, or hide at a visit with nothing to compare."""
        self.setVisible(change is not None)
        if change is None:
            return
        verdicts = dict(change.signs)
        top = tuple(
            Line(f"{self._names.name(f'signs.{sign}')}: {self._verdicts[verdicts[sign]]}", style=TextStyle.BODY_STRONG)
            for sign in change.top
        )
        ask = "reduced_strength" in change.top and case.red_flags.sudden_paresis_worsening is Finding.UNKNOWN
        self._top.show_mark(top, ((_PARESIS, self._names.name(_PARESIS)),) if ask else ())
        self._words.show_lines(*self._lines(change))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The panel."""
        colours = current_theme().colours
        frame(QPainter(self), QRectF(self.rect()), colours.panel, solid_pen(colours.line), Radius.CARD)

    def _lines(self, change: Change) -> Iterator[Line]:
        yield Line(
            self.tr("Since the last visit"),
            self.tr("on {0}").format(in_figures(change.since)),
            style=TextStyle.BODY_STRONG,
        )
        for name, pain in ((self.tr("Leg pain"), change.leg_pain), (self.tr("Back pain"), change.back_pain)):
            yield self._pain(name, pain)
        yield from self._signs([(sign, verdict) for sign, verdict in change.signs if sign not in change.top])
        yield Line(
            self.tr("A difference of {0} points is the guideline's relevant one between groups (§3).").format(
                RELEVANT_PAIN_DIFFERENCE
            ),
            style=TextStyle.HINT,
            colour="ink2",
            lead=" ",
        )

    def _signs(self, signs: list[tuple[str, str]]) -> Iterator[Line]:
        """One line a verdict, with all the signs it holds for: most often one line says that nothing has changed."""
        for verdict in dict.fromkeys(verdict for _, verdict in signs):
            names = [self._names.name(f"signs.{sign}") for sign, other in signs if other == verdict]
            listed = self._book.listed(tuple(name[:1].lower() + name[1:] for name in names))
            said = self._verdicts[verdict]
            yield Line(f"{said[:1].upper()}{said[1:]}: {listed}", lead="•")

    def _pain(self, name: str, pain: PainChange) -> Line:
        verdict = self._verdicts[pain.verdict]
        then = "–" if pain.then is None else str(pain.then)
        now = "–" if pain.now is None else str(pain.now)
        said = self.tr("{0} {1} then, {2} now").format(name, then, now)
        if pain.difference:
            sign = "+" if pain.difference > 0 else "−"
            said = f"{said} ({sign}{abs(pain.difference)})"
        return Line(f"{said}, {verdict}", lead="•")
