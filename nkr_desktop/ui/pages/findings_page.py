"""Step 2, the findings: the six signs of §2, and whether something else is thought to be the cause; as a list or as
a body chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import OTHER_CAUSES, SIGNS, Case
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.segmented import Segmented
from nkr_desktop.ui.kit.tokens import Size
from nkr_desktop.ui.pages.other_cause_row import OtherCauseRow
from nkr_desktop.ui.pages.page import Page, Rest
from nkr_desktop.ui.pages.question_names import question_name
from nkr_desktop.ui.pages.question_row import QuestionRow
from nkr_desktop.ui.pages.sign_row import SignRow
from nkr_desktop.ui.pages.three_way_row import ThreeWayRow
from nkr_desktop.ui.pages.words import three_way_words

if TYPE_CHECKING:
    from nkr_desktop.ui.chart.chart_view import ChartView


class FindingsPage(Page):
    """Collects signs with side and detail, and other causes. Signals: question_requested carries the path of a
    question of another page; view_changed when list and chart have changed places."""

    question_requested = Signal(str)
    view_changed = Signal()

    def __init__(self, book: PhraseBook, back: str, onward: str, parent: QWidget | None = None) -> None:
        self._list_hint = self.tr("One sign is enough to suspect it (§2)")
        super().__init__(self.tr("Neurological findings"), self._list_hint, back, onward, parent)
        self._book = book
        self._chart: ChartView | None = None
        self.switch = Segmented(
            [(False, self.tr("List")), (True, self.tr("Body chart"))],
            height=Size.CONTROL,
            glyphs=(Glyph.LIST, Glyph.BODY),
            name=self.tr("View"),
        )
        self.switch.set_value(False)
        self.switch.chosen.connect(lambda _chart: self._change_view())
        self.head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        self._signs_rest = Rest(self.tr("&Remaining findings: no"), Finding.NO, "rest.signs")
        self._add_rows()

    @property
    def charting(self) -> bool:
        """Whether the body chart is shown instead of the list."""
        return self.switch.value is True

    @property
    def chart(self) -> ChartView:
        """The body chart; made when it is first asked for, which most visits never do."""
        if self._chart is None:
            from nkr_desktop.ui.chart.chart_view import ChartView

            self._chart = ChartView(
                question_name("signs.sensory_change", self._book), question_name("signs.reduced_strength", self._book)
            )
            self._chart.answered.connect(self.answered)
            self._chart.marked.connect(self.rest_answered)
            self._chart.question_requested.connect(self._go_to_question)
            body = self.layout()
            assert isinstance(body, QVBoxLayout)
            body.insertWidget(body.indexOf(self._scroll) + 1, self._chart, 1)
        return self._chart

    def show_view(self, chart: bool) -> None:
        """List or body chart."""
        if chart is not self.charting:
            self.switch.set_value(chart)
            self._change_view()

    def show_case(self, case: Case, touched: frozenset[str], assessment: Assessment) -> None:
        """The rows are shown the case too: they know what is asked and what is missing."""
        super().show_case(case, touched, assessment)
        if self.charting:
            self.chart.show_case(case, touched)

    def enter(self, path: str = "") -> None:
        """A question asked for by name is answered in the list; else the view stays as it was left."""
        if path:
            self.show_view(chart=False)
        if self.charting:
            self.chart.take_focus()
        else:
            super().enter(path)

    def _add_rows(self) -> None:
        hints = {
            "radicular_leg_pain": self.tr("The pain follows a nerve root"),
            "reduced_strength": self.tr("MRC 0–5 a muscle group"),
            "reflex_loss": self.tr("Knee and ankle"),
            "sensory_change": self.tr("Dermatomes L1–S2"),
        }
        self.add_group(rest=self._signs_rest)
        for sign in SIGNS:
            self.add_row(SignRow(sign, question_name(f"signs.{sign}", self._book), hint=hints.get(sign, "")))
        self.add_group(
            self.tr("Another cause?"),
            self.tr("Is the nerve root thought to be affected by … (§2)"),
            Rest(self.tr("&Remaining causes: no"), Finding.NO, "rest.other_causes"),
        )
        for cause in OTHER_CAUSES:
            path = f"other_causes.{cause}"
            name = question_name(path, self._book)
            if cause == "other":
                self.add_row(OtherCauseRow(path, name, question_name("other_causes.other_text", self._book)))
            else:
                self.add_row(ThreeWayRow(path, name, three_way_words(), danger=cause == "tumour"))

    def _change_view(self) -> None:
        self.chart.setVisible(self.charting)
        self._scroll.setVisible(not self.charting)
        chart_hint = self.tr("Click an area, or type L5 and Y (N takes it back). Arrows move.")
        self.set_hint(chart_hint if self.charting else self._list_hint)
        if self.charting and self._case is not None:
            self.chart.show_case(self._case, self._touched)
        self._mark_current()
        self.view_changed.emit()

    def _go_to_question(self, path: str) -> None:
        """The page's own questions stand in its list; others the window knows where to find."""
        if self.row(path) is not None:
            self.enter(path)
        else:
            self.question_requested.emit(path)

    def _rest_of(self, current: QuestionRow | None) -> Rest | None:
        """Nothing is answered unseen: beside the chart only the signs stand."""
        rest = super()._rest_of(current)
        return None if self.charting and rest is not self._signs_rest else rest
