"""Scope, durations and dates; look again; contradictory answers; changes since last time; what could change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language, PhraseBook, phrase_book
from nkr_desktop.domain.advice import CouldChange
from nkr_desktop.domain.answers import Finding, PainSeverity, Side, Trend, VisitKind
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS, Case, Course, Patient, RedFlags, Sign, Signs, StrengthSign
from nkr_desktop.domain.follow_up import change_since
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.domain.timeline import timeline
from nkr_desktop.ui.results.ask_again import AskAgain
from nkr_desktop.ui.results.durations import Durations
from nkr_desktop.ui.results.grouping import GroupKind
from nkr_desktop.ui.results.lines import Lines
from nkr_desktop.ui.results.marks import sentences
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


def test_many_missing_answers_are_counted_and_lead_to_the_first_of_each_kind(show: Show) -> None:
    nothing_known = Case(assessed_on=TODAY)
    assert show(nothing_known).scope.missing.shown == (
        ("patient.age", "Age"),
        ("course.onset_date", "Onset date"),
        ("signs.radicular_leg_pain", "6 signs"),
        ("other_causes.tumour", "5 other causes"),
    )


WEAK = Signs(reduced_strength=StrengthSign(finding=Finding.YES, side=Side.LEFT))


def test_look_again_asks_the_four_questions_each_a_link_to_its_answer(show: Show, qtbot: QtBot) -> None:
    pane = show(calm_case(signs=WEAK, red_flags=RedFlags()))
    assert pane.look_again.isVisible()
    for link, flag in zip(pane.look_again.questions, CAUDA_EQUINA_FLAGS, strict=True):
        assert link.isVisible()
        with qtbot.waitSignal(pane.question_requested) as asked:
            link.click()
        assert asked.args == [f"red_flags.{flag}"]
    assert not show(calm_case()).look_again.isVisible()


@pytest.mark.parametrize("language", Language)
def test_every_look_again_question_leads_to_the_answer_it_asks_for(qtbot: QtBot, language: Language) -> None:
    mark = AskAgain()
    qtbot.addWidget(mark)
    mark.show_mark(phrase_book(language).text("action.look_again", why="§22"), 4)
    said = {Language.DANISH: ("skridtet", "tisse", "smerterne", "lammet")}
    words = said.get(language, ("crotch", "urine", "pain", "paralysed"))
    assert all(word in link.text() for word, link in zip(words, mark.questions, strict=True))


def test_look_again_is_one_line_only_once_all_four_are_answered_and_can_be_opened(show: Show) -> None:
    worse = Course(
        onset_date=TODAY - timedelta(days=34), pain_severity=PainSeverity.MODERATE, severe_worsening=Finding.YES
    )
    asked = show(calm_case(course=worse, red_flags=flags(sudden_pain_worsening=Finding.UNKNOWN))).look_again
    assert not asked.is_brief
    assert all(link.isVisible() for link in asked.questions)
    mark = show(calm_case(course=worse)).look_again
    assert mark.isVisible()
    assert mark.is_brief
    assert not any(link.isVisible() for link in mark.questions)
    mark.opener.click()
    assert all(link.isVisible() for link in mark.questions)


def test_beside_another_view_look_again_is_one_line_that_counts_what_is_not_answered(show: Show, qtbot: QtBot) -> None:
    pane = show(calm_case(signs=WEAK, red_flags=RedFlags()))
    other = QWidget(pane)
    pane.set_stand_in(other)
    assert pane.look_again.isVisible()
    assert not any(link.isVisible() for link in pane.look_again.questions)
    assert "4 of 4 not answered" in pane.look_again.findChildren(Lines)[0].text()
    pane.set_stand_in(None)
    assert all(link.isVisible() for link in pane.look_again.questions)


def test_contradictory_answers_are_shown_with_their_questions(show: Show, book: PhraseBook) -> None:
    course = Course(
        onset_date=TODAY - timedelta(days=34), pain_severity=PainSeverity.SEVERE_DISABLING, trend=Trend.IMPROVED
    )
    pane = show(calm_case(course=course))
    for sentence in sentences(book.text("check.improved_with_severe_pain")):
        assert sentence in pane.checks.text
    assert [path for path, _ in pane.checks.links.shown] == ["course.pain_severity", "course.trend"]


def test_clashing_answers_have_a_title_a_line_each_and_what_to_do_once(show: Show, book: PhraseBook) -> None:
    course = Course(
        onset_date=TODAY - timedelta(days=34),
        leg_pain=2,
        pain_severity=PainSeverity.SEVERE_DISABLING,
        trend=Trend.IMPROVED,
        severe_worsening=Finding.YES,
    )
    lines = show(calm_case(course=course)).checks.text.split("\n")
    assert lines[0] == "The answers do not fit together"
    assert [line[0] for line in lines[1:4]] == ["•"] * 3
    assert len(lines) == len(set(lines)) == 5


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


def test_what_could_change_stands_under_the_list_the_moment_it_is_shown(show: Show) -> None:
    pane = show(calm_case())
    pane.show_could_change((CouldChange("patient.age", ("scope",)),))
    assert pane.could_change.y() > pane.recommendations.geometry().bottom()


def test_nothing_that_could_change_is_said_in_words(show: Show) -> None:
    pane = show(calm_case())
    pane.show_could_change(())
    assert "alone or in pairs" in pane.could_change.text


def test_a_text_is_parted_where_a_sentence_ends_and_nowhere_else() -> None:
    assert sentences("Ask again. Occasion: §22 (not ours). Is it numb? Æble nu? The rest follows, etc.") == [
        "Ask again.", "Occasion: §22 (not ours).", "Is it numb?", "Æble nu?", "The rest follows, etc.",
    ]  # fmt: skip


def test_signs_that_are_as_before_share_a_line(pane: ResultsPane, guideline: Guideline) -> None:
    signs = Signs(straight_leg_raise=Sign(finding=Finding.YES), femoral_stretch=Sign(finding=Finding.NO))
    before = calm_case(assessed_on=TODAY - timedelta(days=14), signs=signs)
    now = calm_case(visit=VisitKind.FOLLOW_UP, signs=signs)
    pane.show_assessment(now, assess(now, guideline, change_since(before, now)))
    (same,) = [line for line in pane.change.text.split("\n") if "As before" in line]
    assert "strakt benløft-test" in same
    assert "femoralis-stræktest" in same
