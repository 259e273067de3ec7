"""Whether the guideline is about this patient (§2), how long it has lasted, and the dates that follow (§12, §13).

Durations read "8 weeks and 0 days"; milestones count from the earliest possible onset, and the card says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QMargins, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Assessment, Criterion, ScopeStatus, Stance, Timeline
from nkr_desktop.domain.answers import Finding, VisitKind
from nkr_desktop.domain.case import SIGNS, Case
from nkr_desktop.domain.guideline import RecommendationId
from nkr_desktop.ui.kit.base import frame, solid_pen
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.timeline_bar import TimelineBar
from nkr_desktop.ui.kit.timeline_marks import TimelineData, TimelineMark
from nkr_desktop.ui.kit.tokens import Radius, TextStyle
from nkr_desktop.ui.results.card_details import in_figures
from nkr_desktop.ui.results.durations import Durations
from nkr_desktop.ui.results.lines import Line, Lines
from nkr_desktop.ui.results.question_links import QuestionLinks
from nkr_desktop.ui.results.question_names import QuestionNames
from nkr_desktop.ui.results.stack import Stack
from nkr_desktop.ui.results.title_row import TitleRow

EXPLANATION_FROM = 608
"""Inner width in px at 100 % from which the criteria are spelled out (a pane of 640)."""
_GLYPHS = {
    ScopeStatus.IN_SCOPE: Glyph.CHECK,
    ScopeStatus.UNDETERMINED: Glyph.QUESTION,
    ScopeStatus.OUT_OF_SCOPE: Glyph.CLOSE,
}
_TODAY_POINTS = ("surg_refer_today", "surg_decide_today")


class ScopeCard(Stack):
    """Signals: question_requested carries the path of a question that would settle the scope."""

    question_requested = Signal(str)

    def __init__(
        self, book: PhraseBook, names: QuestionNames, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        """today: the day it is; the visit on show may be of another."""
        super().__init__(gap=6, parent=parent)
        self._book = book
        self._today = today
        self._names = names
        self._durations = Durations(self)
        self._status = ScopeStatus.UNDETERMINED
        self._title = ""
        self._explanation = ""
        self._words = Lines()
        self._duration = TextLabel("", TextStyle.SEGMENT_STRONG)
        self._reasons = Lines()
        self._missing = QuestionLinks(self.tr("Missing:"))
        self._missing.requested.connect(self.question_requested)
        self._bar = TimelineBar()
        self._notes = Lines()
        self.set_edges(QMargins(36, 8, 14, 8))
        head = TitleRow(self._words, self._duration)
        self.set_items((head, self._reasons, self._missing, self._bar, self._notes))

    @property
    def text(self) -> str:
        """Everything said, the picture of the course included."""
        parts = (self._words.text(), self._duration.text(), self._reasons.text(), self._bar.accessibleName())
        return "\n".join(filter(None, (*parts, self._notes.text())))

    @property
    def missing(self) -> QuestionLinks:
        """The questions that would settle the scope."""
        return self._missing

    def show_assessment(self, case: Case, assessment: Assessment) -> None:
        """Show scope, duration, course and dates."""
        scope, timeline = assessment.scope, assessment.timeline
        acute = assessment.urgency.stops_guideline
        if scope.status is not self._status:
            self._status = scope.status
            self.update()
        self._title = {
            ScopeStatus.IN_SCOPE: self.tr("Covered by the guideline"),
            ScopeStatus.UNDETERMINED: self.tr("Provisional: not settled whether the guideline covers it"),
            ScopeStatus.OUT_OF_SCOPE: self.tr("Not covered by the guideline"),
        }[scope.status]
        self._explanation = self._criteria(case) if scope.status is ScopeStatus.IN_SCOPE and not acute else ""
        duration = self._durations.since_onset(timeline) if timeline else self.tr("Onset date is missing")
        if self._duration.text() != duration:
            self._duration.setText(duration)
        self._say_title()
        reasons = tuple(Line(self._book.say(reason.says)) for reason in scope.reasons)
        self._reasons.show_lines(*reasons)
        self._reasons.setVisible(bool(reasons))
        undetermined = scope.status is ScopeStatus.UNDETERMINED
        self._missing.show_questions(self._groups(scope.missing) if undetermined else ())
        self._bar.setVisible(timeline is not None and not acute)
        if timeline is not None and not acute:
            self._bar.set_data(self._course(timeline, assessment), self._course_said(timeline))
        else:
            self._bar.set_data(None)  # out of sight too it keeps no dates of another patient
        notes = tuple(self._dates(case, assessment)) if timeline is not None and not acute else ()
        self._notes.show_lines(*notes)
        self._notes.setVisible(bool(notes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow card drops the explanation and keeps the dates."""
        self._say_title()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Panel and the sign of the status."""
        theme = current_theme()
        painter = QPainter(self)
        frame(painter, QRectF(self.rect()), theme.colours.panel, solid_pen(theme.colours.line), Radius.CARD)
        size = theme.px(16)
        place = QRectF(theme.px(13), theme.px(9), size, size)
        paint_glyph(painter, _GLYPHS[self._status], place, theme.colours.ink, 2.2)

    def _say_title(self) -> None:
        theme = current_theme()
        title = theme.width(TextStyle.BODY_STRONG, self._title)
        criteria = theme.width(TextStyle.HINT, self._explanation)
        taken = theme.px(36 + 14 + 12 + 12) + title + criteria + self._duration.sizeHint().width()
        wide = self.width() >= max(taken, theme.px(EXPLANATION_FROM))
        note = self._explanation if wide else ""
        self._words.show_lines(Line(self._title, note, style=TextStyle.BODY_STRONG))

    def _groups(self, missing: tuple[str, ...]) -> list[tuple[str, str]]:
        """Signs and other causes by number once there are several, each leading to its first question."""
        counted = {"signs": self.tr("{0} signs"), "other_causes": self.tr("{0} other causes")}
        groups: dict[str, list[str]] = {}
        for path in missing:
            group = path.partition(".")[0]
            groups.setdefault(group if group in counted else path, []).append(path)
        return [
            (paths[0], counted[group].format(len(paths)) if len(paths) > 1 else self._names.short(paths[0]))
            for group, paths in groups.items()
        ]

    def _criteria(self, case: Case) -> str:
        """ "Adult, under 12 weeks, 4 signs, no other cause": S1-S4 as they hold."""
        found = sum(getattr(case.signs, name).finding is Finding.YES for name in SIGNS)
        signs = self.tr("1 sign") if found == 1 else self.tr("{0} signs").format(found)
        if not found and case.visit is VisitKind.FOLLOW_UP:
            signs = self.tr("signs earlier")
        return self.tr("Adult, up to 12 weeks, {0}, no other cause").format(signs)

    def _course(self, timeline: Timeline, assessment: Assessment) -> TimelineData:
        visit = assessment.assessed_on
        uncertain = timeline.longest > timeline.days
        earliest = timeline.earliest_onset
        latest = min(timeline.onset_date + (timeline.onset_date - timeline.earliest_onset), visit)
        return TimelineData(
            onset=TimelineMark(timeline.onset_date, "", in_figures(timeline.onset_date), self.tr("Onset")),
            today=TimelineMark(
                visit, self.tr("Today") if visit == self._today() else self.tr("Visit"), visit.strftime("%d-%m")
            ),
            week8=TimelineMark(
                timeline.week_8_on,
                self.tr("After 8 weeks"),
                in_figures(timeline.week_8_on),
                self.tr("Decide on surgery"),
            ),
            week12=TimelineMark(
                timeline.week_12_on,
                self.tr("After 12 weeks"),
                in_figures(timeline.week_12_on),
                self.tr("Seen by spine surgeon"),
            ),
            earliest=TimelineMark(earliest, "", in_figures(earliest), self.tr("Earliest")) if uncertain else None,
            latest=latest if uncertain else None,
        )

    def _course_said(self, timeline: Timeline) -> str:
        return self.tr(
            "Onset {0}. After 8 weeks, {1}: decide about surgery. After 12 weeks, {2}: seen by a spine surgeon."
        ).format(*(in_figures(day) for day in (timeline.onset_date, timeline.week_8_on, timeline.week_12_on)))

    def _dates(self, case: Case, assessment: Assessment) -> Iterator[Line]:
        timeline = assessment.timeline
        if timeline is None:
            return
        if timeline.earliest_onset != timeline.onset_date:
            said = self.tr("The onset is uncertain: the dates count from the earliest possible onset, {0}.")
            said = said.format(in_figures(timeline.earliest_onset))
            yield Line(said, style=TextStyle.HINT, colour="ink2")
        if dict(assessment.scope.criteria)["S2"] is Criterion.FAILS:
            return
        own = f"({self._book.text('mark.own')})".replace(" ", "\N{NO-BREAK SPACE}")
        surgery = assessment.advice(RecommendationId.SURGICAL_ASSESSMENT)
        today = next((point for point in surgery.points if point.id in _TODAY_POINTS), None)
        if today is not None:
            yield Line(self._book.say(today.says), own, style=TextStyle.HINT)
        elif timeline.refer_by > assessment.assessed_on and surgery.stance is not Stance.NOT_COVERED:
            said = self.tr("To make the 12 weeks, refer by {0}; the clinic's own wait: {1} days")
            said = said.format(in_figures(timeline.refer_by), case.surgeon_wait_days)
            yield Line(said, own, style=TextStyle.HINT, colour="ink2")
