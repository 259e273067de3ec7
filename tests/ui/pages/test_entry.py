"""Answering on the pages: keys go where a clinician expects them, details follow a yes, and undo shows without echo."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.content.resources import translations_root
from nkr_desktop.domain.answers import Dermatome, Finding, PainSeverity, Side, TreatmentStatus, VisitKind
from nkr_desktop.domain.case import OTHER_CAUSES, SIGNS
from nkr_desktop.ui.consultation import new_case
from nkr_desktop.ui.kit.date_field import DateField
from nkr_desktop.ui.kit.segment_row import plain
from nkr_desktop.ui.language import words_of
from nkr_desktop.ui.pages.choice_row import ChoiceRow
from nkr_desktop.ui.pages.onset_row import OnsetRow
from nkr_desktop.ui.pages.question_row import QuestionRow
from nkr_desktop.ui.pages.sign_row import SignRow
from nkr_desktop.ui.pages.text_field import Refusal, TextField
from nkr_desktop.ui.pages.text_row import NumberRow, TextRow
from tests.ui.window_driver import COURSE, FINDINGS, FLAGS, PLAN, TODAY, TREATMENT, WISHES, Driver, open_window

BACK = "\b"


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    with open_window(qtbot) as driver:
        yield driver


def shown_refusal(row: QuestionRow) -> str:
    """Why what stands in the row may not be stored, as it can be read under it."""
    return "".join(words.text() for words in row.findChildren(Refusal) if words.isVisible())


def findings(driver: Driver) -> list[Finding]:
    """The six signs, then the other causes, in the page's order."""
    signs = [getattr(driver.case.signs, sign).finding for sign in SIGNS]
    return signs + [getattr(driver.case.other_causes, cause) for cause in OTHER_CAUSES]


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


def test_the_answer_can_be_changed_on_its_row_and_from_details_nothing_was_said_in(driver: Driver) -> None:
    driver.go_to(FINDINGS)
    driver.type("jn")
    assert driver.case.signs.radicular_leg_pain.finding is Finding.NO
    driver.press(Qt.Key.Key_Up)
    driver.type("jv")
    driver.press(Qt.Key.Key_Up)
    driver.type("n")
    assert driver.case.signs.radicular_leg_pain.finding is Finding.NO
    assert driver.case.signs.radicular_leg_pain.side is None


@pytest.mark.parametrize("sign", SIGNS)
def test_the_letter_after_a_side_is_the_next_signs_whatever_the_sign(driver: Driver, sign: str) -> None:
    driver.go_to(FINDINGS)
    driver.answer(f"signs.{sign}", "j")
    driver.type("vn")
    given = getattr(driver.case.signs, sign)
    assert (given.finding, given.side) == (Finding.YES, Side.LEFT)
    assert [answer for answer in findings(driver) if answer is not Finding.UNKNOWN] == [Finding.YES, Finding.NO]


@pytest.mark.parametrize("letter", "jnu")
def test_a_letter_among_details_never_takes_them_away_but_answers_the_next_sign(driver: Driver, letter: str) -> None:
    driver.go_to(FINDINGS)
    driver.answer("signs.sensory_change", "j")
    row = driver.window.page.row("signs.sensory_change")
    assert isinstance(row, SignRow)
    assert row.marks is not None
    driver.click(row.side.segments[1])
    driver.click(row.marks.chips[3])
    driver.type(letter)
    given = driver.case.signs.sensory_change
    assert (given.finding, given.side, given.dermatomes) == (Finding.YES, Side.RIGHT, (Dermatome.L4,))
    said = {"j": Finding.YES, "n": Finding.NO, "u": Finding.UNKNOWN}[letter]
    assert driver.case.signs.straight_leg_raise.finding is said
    assert (said is Finding.UNKNOWN) is ("signs.straight_leg_raise" in driver.consultation.touched)


def test_tab_back_from_the_next_sign_leads_to_reflexes_muscles_and_dermatomes(driver: Driver) -> None:
    driver.go_to(FINDINGS)
    driver.type("njv")
    assert driver.at == "signs.reflex_loss"
    driver.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert driver.at == "signs.reduced_strength"
    assert "MRC" in driver.focused.accessibleName()


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


@pytest.mark.parametrize("words", ["44" + BACK * 2, "455", "xx"])
def test_an_age_that_was_taken_back_or_cannot_be_is_no_answer(driver: Driver, words: str) -> None:
    driver.type(words)
    assert driver.case.patient.age is None
    assert driver.window.page.progress(driver.case, driver.consultation.touched).answered == 0


@pytest.mark.parametrize("words", ["3 uger" + BACK * 6, "xyz"])
def test_an_onset_that_was_taken_back_or_not_understood_is_no_answer(driver: Driver, words: str) -> None:
    driver.type("\n" + words)
    assert driver.window.page.progress(driver.case, driver.consultation.touched).answered == 0


@pytest.mark.parametrize("words", ["455", "4x", "-3"])
def test_an_age_that_cannot_be_is_kept_as_written_with_the_reason_and_enter_stays(driver: Driver, words: str) -> None:
    driver.type(words + "\n")
    row = driver.window.page.row("patient.age")
    assert isinstance(row, NumberRow)
    assert driver.at == "patient.age"
    assert row.field.accessibleDescription() == "Et helt tal, 0–120."
    assert shown_refusal(row) == "Et helt tal, 0–120."
    driver.answer("course.severe_worsening", "n")
    assert row.field.text() == words
    row.take_focus()
    driver.type(BACK * len(words) + "45\n")
    assert driver.case.patient.age == 45
    assert (shown_refusal(row), driver.at) == ("", "course.onset_date")


def test_a_refused_reference_stays_with_its_reason_through_enter_and_other_answers(driver: Driver) -> None:
    row = driver.window.page.row("reference")
    assert isinstance(row, TextRow)
    row.take_focus()
    driver.type("010203-1234 Jens\n")
    assert driver.at == "reference"
    assert "CPR" in shown_refusal(row)
    assert row.visibleRegion().boundingRect() == row.rect()  # the last row of the page, which has grown
    driver.answer("course.severe_worsening", "n")
    assert row.field.text() == "010203-1234 Jens"
    assert "CPR" in shown_refusal(row)
    assert driver.case.reference is None


def test_an_onset_that_is_not_understood_keeps_enter(driver: Driver) -> None:
    driver.type("\nxyz\n")
    assert driver.at == "course.onset_date"


def test_another_case_empties_every_field_and_what_undo_would_bring_back(driver: Driver) -> None:
    driver.go_to(PLAN)
    driver.window.plan_page.visit.next_visit.setFocus()
    driver.type("sludder")
    driver.go_to(COURSE)
    row = driver.window.page.row("reference")
    assert row is not None
    row.take_focus()
    driver.type("010203-1234 Jens")
    driver.window.page.enter("course.onset_date")
    driver.type("nonsens\t")
    driver.consultation.start(new_case(TODAY))
    for step in (COURSE, PLAN):
        driver.go_to(step)
        page = driver.window.page
        assert {field.text() for field in page.findChildren(QLineEdit)} == {""}
        assert not any(field.isUndoAvailable() for field in page.findChildren(QLineEdit))
        assert not any(field.error for field in page.findChildren(DateField))
        assert not any(field.is_refused for field in page.findChildren(TextField))


def test_a_case_with_the_same_onset_shows_the_date_and_not_the_last_cases_words(driver: Driver) -> None:
    driver.type("\n20/10\n")
    course = new_case(TODAY).course.model_copy(update={"onset_date": date(2026, 10, 20)})
    driver.consultation.start(new_case(TODAY).model_copy(update={"course": course}))
    row = driver.window.page.row("course.onset_date")
    assert isinstance(row, OnsetRow)
    assert row.field.line_edit.text() == "20-10-2026"
    assert not row.field.line_edit.isUndoAvailable()


def test_undo_in_a_field_takes_back_the_act_that_is_named_and_redo_brings_it_again(driver: Driver) -> None:
    driver.type("\n3 uger\n")
    driver.window.page.enter("course.leg_pain")
    driver.type("4")
    driver.window.page.enter("course.onset_date")
    driver.shortcut("Ctrl+Z")
    assert driver.case.course.leg_pain is None
    assert driver.case.course.onset_date == date(2026, 11, 2)
    driver.consultation.redo()
    assert driver.case.course.leg_pain == 4


def test_enter_on_a_button_of_the_foot_presses_it(driver: Driver) -> None:
    driver.go_to(FLAGS)
    driver.window.page.foot.onward.setFocus()
    driver.press(Qt.Key.Key_Return)
    assert driver.window.step == TREATMENT


def test_no_figure_chooses_how_certain_the_date_is_or_the_next_visit(driver: Driver) -> None:
    driver.type("\n3 uger\n")
    row = driver.window.page.row("course.onset_date")
    assert isinstance(row, OnsetRow)
    row.uncertainty.setFocus()
    driver.type("3")
    assert driver.case.course.onset_uncertainty_days == 0
    driver.go_to(PLAN)
    driver.window.plan_page.visit.weeks.setFocus()
    driver.type("3")
    assert driver.case.plan is None


def test_enter_after_a_key_that_has_gone_on_by_itself_skips_nothing(driver: Driver) -> None:
    driver.window.page.enter("course.leg_pain")
    driver.type("7\n4\n2\n")
    course = driver.case.course
    assert (course.leg_pain, course.back_pain, course.pain_severity) == (7, 4, PainSeverity.MODERATE)
    assert driver.at == "course.trend"
    driver.type("\n")
    assert driver.at == "course.severe_worsening"


@pytest.mark.parametrize(
    ("figures", "leg", "back"), [("74", 7, 4), ("104", 10, 4), ("14", 1, 4), ("110", 1, 10), ("100", 10, 0)]
)
def test_figures_go_on_by_themselves_and_one_waits_for_its_nought(
    driver: Driver, figures: str, leg: int, back: int
) -> None:
    driver.window.page.enter("course.leg_pain")
    driver.type(figures)
    assert (driver.case.course.leg_pain, driver.case.course.back_pain) == (leg, back)


def test_a_one_that_stays_alone_goes_on_by_itself(driver: Driver, qtbot: QtBot) -> None:
    driver.window.page.enter("course.leg_pain")
    driver.type("1")
    assert driver.at == "course.leg_pain"
    qtbot.waitUntil(lambda: driver.at == "course.back_pain")
    assert driver.case.course.leg_pain == 1


def test_after_the_rest_has_completed_a_page_enter_opens_the_next(driver: Driver) -> None:
    driver.go_to(FINDINGS)
    driver.shortcut("Alt+R")
    driver.answer("other_causes.other", "n")
    driver.answer("other_causes.diabetic_neuropathy", "n")
    driver.shortcut("Alt+R")
    driver.press(Qt.Key.Key_Return)
    assert driver.window.step == FLAGS


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
