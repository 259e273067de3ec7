"""Answering on the pages: keys go where a clinician expects them, details follow a yes, and undo shows without echo."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.content.resources import translations_root
from nkr_desktop.domain.answers import Dermatome, Finding, Side, TreatmentStatus, VisitKind
from nkr_desktop.domain.case import SIGNS
from nkr_desktop.ui.kit.segment_row import plain
from nkr_desktop.ui.language import words_of
from nkr_desktop.ui.pages.choice_row import ChoiceRow
from nkr_desktop.ui.pages.onset_row import OnsetRow
from nkr_desktop.ui.pages.sign_row import SignRow
from nkr_desktop.ui.pages.text_row import NumberRow, TextRow
from tests.ui.window_driver import COURSE, FINDINGS, FLAGS, TREATMENT, WISHES, Driver, open_window


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    with open_window(qtbot) as driver:
        yield driver


def test_no_and_not_examined_go_on_to_the_next_question(driver: Driver) -> None:
    driver.go_to(FINDINGS)
    driver.type("nu")
    assert driver.at == "signs.reflex_loss"
    assert driver.case.signs.radicular_leg_pain.finding is Finding.NO
    assert "signs.reduced_strength" in driver.consultation.touched


def test_yes_asks_for_the_side_and_the_side_goes_on(driver: Driver) -> None:
    driver.go_to(FINDINGS)
    driver.type("j")
    assert driver.at == "signs.radicular_leg_pain"
    driver.type("h")
    assert driver.case.signs.radicular_leg_pain.side is Side.RIGHT
    assert driver.at == "signs.reduced_strength"


def test_the_answer_can_be_changed_from_its_details(driver: Driver) -> None:
    driver.go_to(FINDINGS)
    driver.type("jv")
    driver.press(Qt.Key.Key_Up)
    driver.type("jn")
    assert driver.case.signs.radicular_leg_pain.finding is Finding.NO
    assert driver.case.signs.radicular_leg_pain.side is None


def test_arrows_go_from_row_to_row_and_enter_after_the_last_opens_the_next_step(driver: Driver) -> None:
    driver.go_to(FLAGS)
    driver.press(Qt.Key.Key_Down)
    assert driver.at == "red_flags.sphincter_disturbance"
    driver.press(Qt.Key.Key_Up)
    driver.press(Qt.Key.Key_Up)
    assert driver.at == "red_flags.saddle_sensory_disturbance"
    driver.type("\n" * 7)
    assert driver.window.step == TREATMENT


def test_dermatomes_can_be_several(driver: Driver) -> None:
    driver.go_to(FINDINGS)
    driver.answer("signs.sensory_change", "j")
    row = driver.window.page.row("signs.sensory_change")
    assert isinstance(row, SignRow)
    assert row.marks is not None
    driver.click(row.marks.chips[4])
    driver.click(row.marks.chips[3])
    assert driver.case.signs.sensory_change.dermatomes == (Dermatome.L4, Dermatome.L5)


def test_the_onset_is_typed_as_one_says_it(driver: Driver) -> None:
    driver.type("\n3 uger\n")
    assert driver.case.course.onset_date == date(2026, 11, 2)
    assert driver.at == "course.leg_pain"


def test_treatments_are_answered_by_number(driver: Driver) -> None:
    driver.go_to(TREATMENT)
    driver.type("251")
    treatments = driver.case.treatments
    assert (treatments.information, treatments.medication) == (TreatmentStatus.ONGOING, TreatmentStatus.NO_EFFECT)
    assert treatments.directional_exercises is TreatmentStatus.NOT_TRIED


def test_signs_earlier_are_asked_at_a_follow_up_only(driver: Driver) -> None:
    row = driver.window.page.row("course.signs_earlier")
    assert row is not None
    assert not row.isVisible()
    driver.consultation.answer("visit", VisitKind.FOLLOW_UP)
    assert row.isVisible()


def test_a_cpr_number_is_refused_with_its_reason_and_never_enters_the_case(driver: Driver) -> None:
    row = driver.window.page.row("reference")
    assert isinstance(row, TextRow)
    row.take_focus()
    driver.type("010203-1234")
    assert row.field.is_refused
    assert "CPR" in row.field.accessibleDescription()
    assert driver.case.reference is None


def test_nothing_clinical_is_answered_before_anyone_answers(driver: Driver) -> None:
    for step in (COURSE, FINDINGS, FLAGS, TREATMENT, WISHES):
        page = driver.window.pages[step]
        assert page.progress(driver.case, frozenset()).answered == 0


def test_severe_pain_is_named_in_the_words_of_the_guideline(driver: Driver) -> None:
    driver.go_to(COURSE)
    (row,) = (row for row in driver.window.findChildren(ChoiceRow) if row.path == "course.pain_severity")
    named = [plain(segment.text()) for segment in row.control.segments]
    assert named == ["Let", "Moderat", "Svær, funktionshæmmende", "Sværest, funktionshæmmende"]  # §12


def test_undo_is_shown_without_answering_again(driver: Driver, qtbot: QtBot) -> None:
    driver.go_to(FLAGS)
    driver.type("n")
    with qtbot.assertNotEmitted(driver.window.page.answered):
        driver.consultation.undo()
        QApplication.processEvents()
    control = driver.three_way("red_flags.saddle_sensory_disturbance").control
    assert (control.value, control.touched) == ("unknown", False)


def test_every_sign_has_its_row(driver: Driver) -> None:
    driver.go_to(FINDINGS)
    assert all(driver.window.page.row(f"signs.{sign}") for sign in SIGNS)


def test_every_word_of_the_window_has_its_danish(qtbot: QtBot) -> None:
    assert words_of(Language.DANISH)["StepStates", "Red flags"] == "Faresignaler"
    for name in ("window_da.ts", "kit_da.ts"):
        assert 'type="unfinished"' not in (translations_root() / name).read_text("utf-8")


def test_age_onset_and_pain_end_at_one_edge_and_the_onset_stays_there(driver: Driver) -> None:
    driver.go_to(COURSE)
    page = driver.window.page
    age, onset, pain = (page.row(path) for path in ("patient.age", "course.onset_date", "course.leg_pain"))
    assert isinstance(age, NumberRow)
    assert isinstance(onset, OnsetRow)
    assert pain is not None
    edges = set()
    for words in ("", "3 u", "26-10-2026"):
        onset.field.line_edit.clear()
        onset.take_focus()
        driver.type(words)
        QApplication.processEvents()
        for control in (age.field, onset.field, pain._answer):
            edges.add(control.mapTo(page, control.rect().topRight()).x())
    assert len(edges) == 1


def test_an_unanswered_age_is_framed_as_unfinished(driver: Driver) -> None:
    driver.go_to(COURSE)
    row = driver.window.page.row("patient.age")
    assert isinstance(row, NumberRow)
    assert row.field.property("awaiting") is True
    row.take_focus()
    driver.type("47")
    assert row.field.property("awaiting") is False
