"""Recommendation cards: strength never changes, what is open stays open, everything can be reached by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import CouldChange
from nkr_desktop.domain.answers import ApproachPreference, Finding, PainSeverity, Trend
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import Case, Course, Preferences
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.ui.kit.certainty_mark import CertaintyMark
from nkr_desktop.ui.results.list_head import ListView
from nkr_desktop.ui.results.pane import ResultsPane
from nkr_desktop.ui.results.question_links import QuestionLink
from nkr_desktop.ui.tab_ring import tab_stops
from tests.ui.results.conftest import TODAY, calm_case, flags

Show = Callable[[Case], ResultsPane]
WIDTHS = (360, 480, 636, 690, 900, 1100)


@pytest.mark.parametrize("width", [690, 900, 1100])
def test_exercise_and_mobilisation_stand_level_and_equally_wide(show: Show, qapp: QApplication, width: int) -> None:
    pane = show(calm_case(preferences=Preferences(approach=ApproachPreference.MANUAL)))
    pane.resize(width, 672)
    qapp.processEvents()
    exercise, manual = (pane.recommendations.card(id) for id in (Id.SUPERVISED_EXERCISE, Id.MANUAL_MOBILISATION))
    assert exercise.size() == manual.size()
    assert exercise.y() == manual.y()


@pytest.mark.parametrize("width", WIDTHS)
def test_no_card_reaches_outside_the_pane_or_over_the_next(show: Show, qapp: QApplication, width: int) -> None:
    pane = show(calm_case())
    pane.resize(width, 620)
    for _ in range(3):
        qapp.processEvents()
    cards = [pane.recommendations.card(id) for id in Id]
    for card in cards:
        right = card.mapTo(pane, QPoint(card.width(), 0)).x()
        assert right <= pane.width()
        assert not any(card.geometry().intersects(other.geometry()) for other in cards if other is not card)
        for mark in card.head.findChildren(QWidget):
            assert card.head.rect().contains(mark.geometry()), f"{card.id}: {mark.accessibleName()}"


@pytest.mark.parametrize("width", [360, 480, 560, 600, 636, 668, 682, 690, 720])
def test_no_certainty_stands_at_the_edge_of_its_card(show: Show, qapp: QApplication, width: int) -> None:
    pane = show(calm_case())
    pane.resize(width, 672)
    for _ in range(3):
        qapp.processEvents()
    for id in Id:
        head = pane.recommendations.card(id).head
        for mark in head.findChildren(CertaintyMark):
            assert mark.geometry().right() <= head.width() - 16, id


def test_an_open_card_stays_open_and_follows_the_advice(show: Show, book: PhraseBook) -> None:
    pane = show(calm_case())
    card = pane.recommendations.card(Id.MRI)
    card.set_open(True)
    assert card.details is not None
    assert book.text("reason.R10.5") in card.details.text
    course = Course(onset_date=TODAY - timedelta(days=34), severe_worsening=Finding.YES)
    show(calm_case(course=course))
    assert card.is_open
    assert book.text("reason.R10.3") in card.details.text
    assert "R10.3" in card.details.text


def test_what_is_our_own_is_marked_so(show: Show, book: PhraseBook) -> None:
    card = show(calm_case()).recommendations.card(Id.MANUAL_MOBILISATION)
    card.set_open(True)
    assert card.details is not None
    own = book.text("point.manual_contraindications")
    line = next(line for line in card.details.text.splitlines() if own in line)
    assert book.text("mark.own") in line


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_opens_and_closes_a_card(show: Show, key: Qt.Key) -> None:
    card = show(calm_case()).recommendations.card(Id.ACUPUNCTURE)
    QTest.keyClick(card.head, key)
    assert card.is_open
    QTest.keyClick(card.head, key)
    assert not card.is_open


def test_the_evidence_button_says_which_recommendation(show: Show, qtbot: QtBot) -> None:
    pane = show(calm_case())
    card = pane.recommendations.card(Id.SPECIFIC_EXERCISE)
    card.set_open(True)
    assert card.details is not None
    with qtbot.waitSignal(pane.evidence_requested) as asked:
        card.details.evidence.click()
    assert asked.args == ["specific_exercise"]


def test_a_question_that_could_change_a_card_leads_there(show: Show, qtbot: QtBot) -> None:
    pane = show(calm_case())
    card = pane.recommendations.card(Id.SURGICAL_ASSESSMENT)
    card.set_open(True)
    pane.show_could_change((CouldChange("preferences.surgery", (Id.SURGICAL_ASSESSMENT.value,)),))
    assert card.details is not None
    with qtbot.waitSignal(pane.question_requested) as asked:
        card.details.links.links[0].click()
    assert asked.args == ["preferences.surgery"]


def test_what_a_question_could_change_is_still_told_once_it_is_painted(show: Show) -> None:
    pane = show(calm_case())
    pane.show_could_change((CouldChange("preferences.surgery", (Id.SURGICAL_ASSESSMENT.value,)),))
    link = next(link for link in pane.could_change.findChildren(QuestionLink) if link.path == "preferences.surgery")
    link.grab()
    assert "Kirurgisk vurdering" in link.toolTip()


def test_a_card_is_named_with_stance_strength_and_certainty(show: Show, book: PhraseBook) -> None:
    said = show(calm_case()).recommendations.card(Id.MRI).head.accessibleName()
    for words in (book.text("recommendation.mri"), book.text("label.only_after_consideration"), "Svag anbefaling imod"):
        assert words in said


def test_held_cards_say_so_and_lose_their_colour(show: Show, book: PhraseBook) -> None:
    pane = show(calm_case(red_flags=flags(sphincter_disturbance=Finding.YES)))
    for id in Id:
        assert pane.recommendations.card(id).held is (id not in (Id.MRI, Id.SURGICAL_ASSESSMENT))
    assert not show(calm_case()).recommendations.card(Id.ACUPUNCTURE).held


def test_tab_goes_from_top_to_bottom(show: Show) -> None:
    pane = show(calm_case(red_flags=flags(suspected_fracture=Finding.UNKNOWN)))
    pane.recommendations.card(Id.PHYSICAL_ACTIVITY).set_open(True)
    pane.show_could_change((CouldChange("preferences.surgery", (Id.SURGICAL_ASSESSMENT.value,)),))
    QApplication.processEvents()
    tops = [stop.mapTo(pane, QPoint()).y() for stop in tab_stops(pane)]
    assert len(tops) > len(Id)
    assert tops == sorted(tops)


@pytest.mark.parametrize("view", list(ListView))
def test_everything_that_takes_the_keyboard_has_a_name(show: Show, view: ListView) -> None:
    pane = show(calm_case(red_flags=flags(sphincter_disturbance=Finding.YES, suspected_cancer=Finding.UNKNOWN)))
    pane.show_view(view)
    for stop in tab_stops(pane):
        assert stop.accessibleName() or getattr(stop, "text", str)(), stop


def test_the_action_list_follows_the_answers(show: Show, book: PhraseBook, guideline: Guideline) -> None:
    pane = show(calm_case())
    pane.show_view(ListView.ACTIONS)
    course = Course(onset_date=TODAY - timedelta(days=60), pain_severity=PainSeverity.MODERATE, trend=Trend.UNCHANGED)
    case = calm_case(course=course)
    show(case)
    for action in assess(case, guideline).actions:
        assert book.say(action.says) in pane.action_list.text
    assert not pane.recommendations.isVisible()
    assert [row.accessibleName().split(".")[0] for row in pane.action_list.rows] == [
        str(number) for number in range(1, len(pane.action_list.rows) + 1)
    ]


def test_an_action_leads_to_its_card_and_opens_it(show: Show, qapp: QApplication) -> None:
    pane = show(calm_case())
    pane.show_view(ListView.ACTIONS)
    row = next(row for row in pane.action_list.rows if row.card is Id.GLUCOCORTICOID_INJECTION)
    row.click()
    for _ in range(3):
        qapp.processEvents()
    card = pane.recommendations.card(Id.GLUCOCORTICOID_INJECTION)
    assert card.isVisible()
    assert card.is_open
    assert not card.head.visibleRegion().isEmpty()


def test_an_action_that_names_both_leads_to_the_choice_and_to_neither_of_them(show: Show, book: PhraseBook) -> None:
    pane = show(calm_case())
    pane.show_view(ListView.ACTIONS)
    together = [row for row in pane.action_list.rows if book.text("action.choose_together") in row.text()]
    assert [row.card for row in together] == [Id.MOBILISATION_OR_EXERCISE]


def test_an_action_without_a_card_is_no_button(show: Show, book: PhraseBook) -> None:
    pane = show(calm_case())
    pane.show_view(ListView.ACTIONS)
    (row,) = [row for row in pane.action_list.rows if book.text("action.next_visit") in row.text()]
    assert row.card is None
    assert row.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_under_the_acute_banner_the_actions_are_not_said_twice(show: Show, book: PhraseBook) -> None:
    pane = show(calm_case())
    pane.show_view(ListView.ACTIONS)
    show(calm_case(red_flags=flags(saddle_sensory_disturbance=Finding.YES)))
    assert pane.action_list.rows == []
    assert pane.action_list.findChildren(QLabel)[0].isVisible()
    assert book.text("action.acute_mri") in pane.urgency.text
    show(calm_case())
    assert pane.action_list.rows
    assert all(row.isVisible() for row in pane.action_list.rows)
