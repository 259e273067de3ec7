"""Scope, durations and dates; look again; contradictory answers; changes since last time; what could change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import CouldChange
from nkr_desktop.domain.answers import Finding, PainSeverity, Side, Trend, VisitKind
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS, Case, Course, Patient, RedFlags, Sign, Signs, StrengthSign
from nkr_desktop.domain.follow_up import change_since
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.domain.timeline import timeline
from nkr_desktop.ui.results.durations import Durations
from nkr_desktop.ui.results.grouping import GroupKind
from nkr_desktop.ui.results.marks import asked
from nkr_desktop.ui.results.pane import ResultsPane
from tests.ui.results.conftest import TODAY, calm_case, flags

Show = Callable[[Case], ResultsPane]


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "0 weeks and 0 days"),
        (1, "0 weeks and 1 day"),
        (8, "1 week and 1 day"),
        (55, "7 weeks and 6 days"),
        (56, "8 weeks and 0 days"),
        (85, "12 weeks and 1 day"),
    ],
)
def test_durations_are_completed_weeks_and_days(qapp: QApplication, days: int, words: str) -> None:
    assert Durations().span(days) == words


def test_an_uncertain_onset_is_a_range_and_never_negative(qapp: QApplication) -> None:
    case = calm_case(course=Course(onset_date=TODAY - timedelta(days=3), onset_uncertainty_days=7))
    when = timeline(case)
    assert when is not None
    assert Durations().since_onset(when) == "0 weeks and 0 days to 1 week and 3 days"


def test_the_dates_count_from_the_earliest_possible_onset_and_say_so(show: Show) -> None:
    course = Course(onset_date=TODAY - timedelta(days=34), onset_uncertainty_days=7)
    said = show(calm_case(course=course)).scope.text
    earliest = TODAY - timedelta(days=41)
    for day in (earliest, earliest + timedelta(days=56), earliest + timedelta(days=84)):
        assert day.strftime("%d-%m-%Y") in said


def test_out_of_scope_names_every_failing_criterion(show: Show, book: PhraseBook) -> None:
    course = Course(onset_date=TODAY - timedelta(days=85))
    said = show(calm_case(course=course, patient=Patient(age=17))).scope.text
    assert book.text("reason.S1") in said
    assert book.text("reason.S2") in said


def test_the_scope_is_whole_at_once_whatever_was_shown_before(show: Show, guideline: Guideline) -> None:
    """Before any later event: a height kept from the last case would be taken up again at the same width."""
    pane = show(calm_case(red_flags=flags(suspected_cancer=Finding.YES)))
    elsewhere = calm_case(patient=Patient(age=17))
    pane.show_assessment(elsewhere, assess(elsewhere, guideline))
    assert pane.scope.height() == pane.scope.heightForWidth(pane.scope.width())


def test_an_undetermined_scope_is_provisional_and_links_what_is_missing(show: Show, qtbot: QtBot) -> None:
    pane = show(calm_case(patient=Patient()))
    assert "Provisional" in pane.scope.text
    with qtbot.waitSignal(pane.question_requested) as asked:
        pane.scope.missing.links[0].click()
    assert asked.args == ["patient.age"]


def test_look_again_asks_the_four_questions(show: Show) -> None:
    signs = Signs(reduced_strength=StrengthSign(finding=Finding.YES, side=Side.LEFT))
    pane = show(calm_case(signs=signs, red_flags=RedFlags()))
    assert pane.look_again.isVisible()
    assert [path for path, _ in pane.look_again.links.shown] == [f"red_flags.{flag}" for flag in CAUDA_EQUINA_FLAGS]
    assert not show(calm_case()).look_again.isVisible()


def test_contradictory_answers_are_shown_with_their_questions(show: Show, book: PhraseBook) -> None:
    course = Course(
        onset_date=TODAY - timedelta(days=34), pain_severity=PainSeverity.SEVERE_DISABLING, trend=Trend.IMPROVED
    )
    pane = show(calm_case(course=course))
    assert book.text("check.improved_with_severe_pain") in pane.checks.text
    assert [path for path, _ in pane.checks.links.shown] == ["course.pain_severity", "course.trend"]


def test_a_passed_limit_stands_beside_the_scope(show: Show) -> None:
    course = Course(onset_date=TODAY - timedelta(days=90), trend=Trend.UNCHANGED)
    assert (TODAY - timedelta(days=6)).strftime("%d-%m-%Y") in show(calm_case(course=course)).checks.text


def test_a_passed_date_over_the_advice_says_so_and_not_at_the_latest(show: Show) -> None:
    course = Course(onset_date=TODAY - timedelta(days=77), onset_uncertainty_days=14, trend=Trend.UNCHANGED)
    pane = show(calm_case(course=course))
    said = pane.recommendations.heading(GroupKind.DO_NOW).detail
    assert said == f"{TODAY - timedelta(days=7):%d-%m-%Y} has passed: arrange without delay"
    on_time = Course(onset_date=TODAY - timedelta(days=77), trend=Trend.UNCHANGED)
    said = show(calm_case(course=on_time)).recommendations.heading(GroupKind.DO_NOW).detail
    assert said == f"By {TODAY + timedelta(days=7):%d-%m-%Y} at the latest"


def test_a_scan_needed_only_for_a_referral_says_so_in_its_heading(show: Show) -> None:
    due = Course(onset_date=TODAY - timedelta(days=77), trend=Trend.UNCHANGED)
    assert "referral" in show(calm_case(course=due)).recommendations.heading(GroupKind.INDICATED).detail
    resistant = due.model_copy(update={"medication_resistant_pain": Finding.YES})
    assert show(calm_case(course=resistant)).recommendations.heading(GroupKind.INDICATED).detail == ""


def test_the_heading_of_a_later_decision_says_it_once(show: Show) -> None:
    heading = show(calm_case()).recommendations.heading(GroupKind.PREPARE)
    assert heading.title == "Decide"
    assert "ecide" not in heading.detail
    assert "if improvement is not satisfactory" in heading.detail
    undated = Course(pain_severity=PainSeverity.MODERATE)
    assert "ecide" not in show(calm_case(course=undated)).recommendations.heading(GroupKind.PREPARE).detail


def test_new_weakness_stands_on_top_with_the_question_beside_it(pane: ResultsPane, guideline: Guideline) -> None:
    before = calm_case(assessed_on=TODAY - timedelta(days=14), course=Course(leg_pain=8), signs=Signs(
        reduced_strength=StrengthSign(finding=Finding.NO)
    ))  # fmt: skip
    now = calm_case(
        visit=VisitKind.FOLLOW_UP,
        course=Course(leg_pain=5),
        signs=Signs(reduced_strength=StrengthSign(finding=Finding.YES), femoral_stretch=Sign(finding=Finding.NO)),
        red_flags=RedFlags(),
    )
    change = change_since(before, now)
    pane.show_assessment(now, assess(now, guideline, change))
    assert "new" in pane.change.top.text
    assert [path for path, _ in pane.change.top.links.shown] == ["red_flags.sudden_paresis_worsening"]
    assert "8 then, 5 now (−3), better" in pane.change.text
    pane.show_assessment(now, assess(now, guideline))
    assert not pane.change.isVisible()


def test_each_open_question_stands_once_under_the_most_serious_change(show: Show) -> None:
    pane = show(calm_case())
    pane.show_could_change(
        (
            CouldChange("red_flags.suspected_cancer", ("urgency", "mri")),
            CouldChange("patient.age", ("scope", "mri")),
            CouldChange("course.trend", ("surgical_assessment",)),
        )
    )
    shown = {
        place: [path for path, _ in pane.could_change.links(place).shown] for place in ("urgency", "scope", "advice")
    }
    assert shown == {
        "urgency": ["red_flags.suspected_cancer"],
        "scope": ["patient.age"],
        "advice": ["course.trend"],
    }


def test_nothing_that_could_change_is_said_in_words(show: Show) -> None:
    pane = show(calm_case())
    pane.show_could_change(())
    assert "alone or in pairs" in pane.could_change.text


def test_look_again_is_set_out_to_be_read_aloud() -> None:
    lines = asked("Ask again. Occasion: §22 (not ours). Is it numb? Æble nu? The rest follows, etc.")
    assert [line.words for line in lines] == [
        "Ask again.", "Occasion: §22 (not ours).", "Is it numb?", "Æble nu?", "The rest follows, etc.",
    ]  # fmt: skip
    assert [bool(line.lead) for line in lines] == [False, False, True, True, False]
