"""Step 1, the course: who, since when, how much pain, how it goes, and at which visit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pydantic import TypeAdapter
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.answers import PainSeverity, Role, Trend, VisitKind, Work
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.free_text import Reference
from nkr_desktop.ui.pages.choice_row import ChoiceRow, NrsQuestion
from nkr_desktop.ui.pages.onset_row import UNCERTAINTY, OnsetRow
from nkr_desktop.ui.pages.page import Page
from nkr_desktop.ui.pages.question_names import question_name
from nkr_desktop.ui.pages.text_row import NumberRow, TextRow
from nkr_desktop.ui.pages.three_way_row import ThreeWayRow
from nkr_desktop.ui.pages.words import three_way_words
from nkr_desktop.ui.visits.visits_head import VisitsHead


class CoursePage(Page):
    """Collects the patient's age and the course of this episode."""

    def __init__(self, book: PhraseBook, today: date, onward: str, parent: QWidget | None = None) -> None:
        """today: the day of the visit."""
        super().__init__(
            self.tr("Course"), self.tr("This episode of leg pain; nothing is filled in beforehand"), "", onward, parent
        )
        self._book = book
        self.visits = VisitsHead()
        self.add_widget(self.visits)
        self._add_patient(today)
        self._add_pain()
        self._add_visit()

    def show_earlier(self, earlier: Sequence[Case], case: Case) -> None:
        """The visits before this one, oldest first; after one of them this is a follow-up, and no choice."""
        self._visit.settled = bool(earlier)
        self.visits.show_course(earlier, case)

    def enter(self, path: str = "") -> None:
        """The path "course" asks for the picture of it; the keyboard then stands on the first question of pain."""
        super().enter("course.leg_pain" if path == "course" else path)
        if path == "course":
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.visits, 0, 0))

    def _make_way(self, lowest: int, highest: int) -> None:
        super()._make_way(lowest, highest)
        if self.rows:
            self.visits.set_right_margin(self.rows[0].right_margin)

    def _name(self, path: str) -> str:
        return question_name(path, self._book)

    def _add_patient(self, today: date) -> None:
        self.add_group()
        self.add_row(NumberRow("patient.age", self._name("patient.age"), 0, 120, hint=self.tr("Whole years")))
        self.add_row(
            OnsetRow(
                self._name("course.onset_date"),
                today,
                hint=self.tr("Not of the back pain"),
                uncertainty=self._name(UNCERTAINTY),
            )
        )

    def _add_pain(self) -> None:
        self.add_group()
        scale = self.tr("NRS 0–10")
        self.add_row(NrsQuestion("course.leg_pain", self._name("course.leg_pain"), hint=scale))
        self.add_row(NrsQuestion("course.back_pain", self._name("course.back_pain"), hint=scale))
        self.add_row(
            ChoiceRow(
                "course.pain_severity",
                self._name("course.pain_severity"),
                (
                    (PainSeverity.MILD, self.tr("Mild")),
                    (PainSeverity.MODERATE, self.tr("Moderate")),
                    (PainSeverity.SEVERE_DISABLING, self.tr("Severe,\ndisabling")),
                    (PainSeverity.MOST_SEVERE_DISABLING, self.tr("Most severe,\ndisabling")),
                ),
                hint=self.tr("Your and the patient's judgement; not derived from NRS"),
            )
        )
        self.add_row(
            ChoiceRow(
                "course.trend",
                self._name("course.trend"),
                (
                    (Trend.IMPROVED, self.tr("Improved")),
                    (Trend.SOME_IMPROVEMENT, self.tr("Some improvement")),
                    (Trend.UNCHANGED, self.tr("Unchanged")),
                    (Trend.WORSE, self.tr("Worse")),
                ),
                hint=self.tr("Against the beginning; “improved” means satisfactorily"),
            )
        )
        for field, hint in (
            (
                "severe_worsening",
                self.tr("Serious: calls for MRI (§10). Sudden: a red flag (§13). Neither follows from the trend."),
            ),
            ("medication_resistant_pain", self.tr("Persisting, despite medication or opioids (§10)")),
        ):
            self._add_three_way(f"course.{field}", hint)
        self.add_row(_SignsEarlierRow("course.signs_earlier", self._name("course.signs_earlier"), three_way_words()))

    def _add_three_way(self, path: str, hint: str) -> None:
        row = ThreeWayRow(path, self._name(path), three_way_words())
        row.add_note(hint)
        self.add_row(row)

    def _add_visit(self) -> None:
        self.add_group(self.tr("Visit and work"))
        self.add_row(
            ChoiceRow(
                "work",
                self._name("work"),
                (
                    (Work.AT_WORK, self.tr("At work")),
                    (Work.ON_SICK_LEAVE, self.tr("On sick leave")),
                    (Work.AT_RISK, self.tr("At risk")),
                    (Work.NOT_IN_WORK, self.tr("Not in work")),
                ),
                hint=self.tr("Attachment to work is part of the weighing (§12)"),
            )
        )
        self._visit = _VisitRow(
            "visit",
            self._name("visit"),
            ((VisitKind.FIRST, self.tr("First visit")), (VisitKind.FOLLOW_UP, self.tr("Follow-up"))),
            required=True,
            counted=False,
        )
        self.add_row(self._visit)
        self.add_row(
            ChoiceRow(
                "role",
                self._name("role"),
                (
                    (Role.PHYSIOTHERAPIST, self.tr("Physiotherapist")),
                    (Role.CHIROPRACTOR, self.tr("Chiropractor")),
                    (Role.PHYSICIAN, self.tr("Physician")),
                ),
                counted=False,
                hint=self.tr("Decides who does what, never the advice"),
            )
        )
        self.add_row(
            TextRow(
                "reference",
                self._name("reference"),
                TypeAdapter(Reference),
                hint=self.tr("The clinic's own; never a CPR number"),
            )
        )


class _VisitRow(ChoiceRow):
    """Asked while the record does not answer it."""

    settled = False

    def applies(self, case: Case) -> bool:
        return not self.settled


class _SignsEarlierRow(ThreeWayRow):
    """Asked at a follow-up only."""

    def applies(self, case: Case) -> bool:
        return case.visit is VisitKind.FOLLOW_UP
