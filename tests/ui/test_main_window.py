"""The window as a whole: keys, steps, what leaves it, languages, and that nothing of the patient shows in its title."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.domain.advice import UrgencyLevel
from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import RED_FLAGS, Case, Course
from nkr_desktop.domain.guideline import RecommendationId
from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog
from nkr_desktop.ui.kit.message import Message
from nkr_desktop.ui.kit.timeline_bar import TimelineBar
from tests.ui.painted_text import faults_of, painted_by
from tests.ui.window_driver import COURSE, FINDINGS, FLAGS, PLAN, TODAY, TREATMENT, Driver, open_window
from tools.views import example


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    with open_window(qtbot) as driver:
        yield driver


def urgency_line(driver: Driver) -> str:
    """What the urgency line says, "" while it is out of sight."""
    line = driver.window.results.urgency
    return line.text if line.isVisible() else ""


def choose_path(monkeypatch: pytest.MonkeyPatch, asks: str, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, asks, lambda *_: (str(path), ""))


def answer_next_dialog(button: str) -> list[str]:
    """Press a button of the next modal dialog; the returned list receives what it said."""
    said: list[str] = []

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(50, press)
            return
        said.append(dialog.words if isinstance(dialog, Message) else "")
        next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == button).click()

    QTimer.singleShot(50, press)
    return said


def test_it_opens_in_danish_on_an_empty_case_with_the_keyboard_on_the_age(driver: Driver) -> None:
    assert driver.at == "patient.age"
    assert driver.case.patient.age is None
    assert driver.window.rail.buttons[0].accessibleName() == "1. Forløb, Ikke begyndt"
    assert "Retningslinjen er ikke gældende (22-03-2023)" in [
        button.accessibleName() for button in driver.window.header.findChildren(QPushButton)
    ]


def test_the_title_never_names_the_patient(driver: Driver) -> None:
    driver.consultation.answer("reference", "K-0412")
    driver.consultation.answer("patient.age", 46)
    assert driver.window.header.visit == "K-0412 46 år · første besøg · 23-11-2026"
    assert driver.window.windowTitle() == "NKR Desktop"


def test_any_step_can_be_reached_at_any_time(driver: Driver) -> None:
    for step in range(6):
        driver.go_to(step)
        assert driver.window.page.isVisible()
        driver.click(driver.window.rail.buttons[(step + 3) % 6])
        assert driver.window.step == (step + 3) % 6


def test_a_red_flag_raises_the_acute_banner_with_the_very_key_press(driver: Driver) -> None:
    driver.go_to(FLAGS)
    driver.type("j")
    assert driver.consultation.assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL
    assert urgency_line(driver).startswith("Akut kirurgisk vurdering")
    assert driver.at == "red_flags.saddle_sensory_disturbance"
    assert driver.window.rail.buttons[FLAGS].accessibleName() == "3. Faresignaler, 1 ja"
    assert driver.window.actions_bar.leaflet.text() == "Akut ark til patienten…"


def test_no_to_the_rest_answers_only_what_is_left_and_is_one_act(driver: Driver) -> None:
    driver.go_to(FLAGS)
    driver.answer("red_flags.suspected_fracture", "u")
    driver.answer("red_flags.suspected_cancer", "j")
    driver.shortcut("Alt+R")
    flags = driver.case.red_flags
    assert flags.suspected_fracture is Finding.UNKNOWN
    assert flags.suspected_cancer is Finding.YES
    assert [getattr(flags, flag) for flag in RED_FLAGS].count(Finding.NO) == 5
    driver.shortcut("Ctrl+Z")
    assert [getattr(driver.case.red_flags, flag) for flag in RED_FLAGS].count(Finding.NO) == 0
    assert driver.case.red_flags.suspected_cancer is Finding.YES


def test_no_to_the_rest_of_the_findings_leaves_the_causes_alone(driver: Driver) -> None:
    driver.go_to(FINDINGS)
    driver.type("j")
    driver.shortcut("Alt+R")
    signs, causes = driver.case.signs, driver.case.other_causes
    assert (signs.radicular_leg_pain.finding, signs.femoral_stretch.finding) == (Finding.YES, Finding.NO)
    assert causes.tumour is Finding.UNKNOWN
    driver.shortcut("Alt+R")
    assert driver.case.other_causes.tumour is Finding.NO


def test_not_examined_is_answered_but_never_an_all_clear(driver: Driver) -> None:
    driver.go_to(FLAGS)
    driver.type("u" * 7)
    assert driver.window.page.foot.missing == ""
    assert driver.consultation.assessment.urgency.level is UrgencyLevel.UNRESOLVED
    assert len(driver.consultation.assessment.urgency.not_asked) == 7
    assert urgency_line(driver).startswith("Faresignaler ikke afklaret")
    assert driver.window.rail.buttons[FLAGS].accessibleName() == "3. Faresignaler, 0 af 7 nej"


def test_everything_entered_can_be_undone_to_the_empty_case_and_done_again(driver: Driver) -> None:
    empty = driver.case
    driver.type("46\n")
    driver.go_to(FINDINGS)
    driver.type("jv")
    driver.go_to(TREATMENT)
    driver.type("21")
    driver.shortcut("Alt+R")
    full = driver.case
    acts = 0
    while driver.consultation.undo_name:
        driver.shortcut("Ctrl+Z")
        acts += 1
    assert driver.case == empty
    assert acts == 6
    for _ in range(acts):
        driver.window.commands.redo.trigger()
    assert driver.case == full


def test_undo_says_what_it_would_take_back(driver: Driver) -> None:
    driver.go_to(FINDINGS)
    driver.type("n")
    assert driver.window.commands.undo.toolTip().startswith("Fortryd: Bensmerter i radikulært mønster")


def test_a_question_named_in_the_results_is_opened_where_it_is_asked(driver: Driver) -> None:
    driver.window.results.question_requested.emit("red_flags.suspected_cancer")
    QApplication.processEvents()
    assert driver.at == "red_flags.suspected_cancer"


def test_the_journal_text_is_copied_as_plain_text_with_windows_lines(driver: Driver) -> None:
    driver.type("46\n")
    driver.click(driver.window.actions_bar.copy)
    text = QGuiApplication.clipboard().text()
    assert "46" in text
    assert text.count("\r\n") == text.count("\n") > 3
    assert driver.window.actions_bar.notice == "Journalteksten er kopieret"


def test_an_unconfirmed_plan_is_explained_and_opened_instead_of_copied(driver: Driver) -> None:
    QGuiApplication.clipboard().setText("før")
    driver.go_to(PLAN)
    driver.type(" ")
    driver.go_to(COURSE)
    driver.click(driver.window.actions_bar.copy)
    assert driver.window.step == PLAN
    assert driver.window.actions_bar.notice.startswith("Bekræft først aftalen")
    assert QGuiApplication.clipboard().text() == "før"


def test_a_sheet_that_cannot_be_saved_is_explained_in_danish(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[ErrorDialog] = []
    monkeypatch.setattr(ErrorDialog, "exec", lambda dialog: shown.append(dialog))
    choose_path(monkeypatch, "getSaveFileName", tmp_path / "ingen mappe" / "folder.pdf")
    driver.click(driver.window.actions_bar.leaflet)
    (dialog,) = shown
    assert dialog.trouble.happened == "Arket kunne ikke gemmes som »folder.pdf«."
    assert "Traceback" not in dialog.trouble.details
    assert list(tmp_path.iterdir()) == []


def test_new_patient_asks_once_and_clears_screen_and_clipboard(driver: Driver) -> None:
    driver.type("46\n")
    driver.app.clipboard.copy("journal")
    said = answer_next_dialog("Annullér")
    driver.shortcut("Ctrl+N")
    ages = [driver.case.patient.age]
    answer_next_dialog("Gem ikke")
    driver.shortcut("Ctrl+N")
    ages.append(driver.case.patient.age)
    assert said == ["Sagen er ikke gemt. Hvad skal der ske med den?"]
    assert ages == [46, None]
    assert driver.at == "patient.age"
    assert QGuiApplication.clipboard().text() == ""
    assert driver.consultation.undo_name == ""


def test_a_saved_case_opens_again_as_it_was(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "sag.json"
    choose_path(monkeypatch, "getSaveFileName", path)
    choose_path(monkeypatch, "getOpenFileName", path)
    driver.type("46\n")
    driver.consultation.answer("reference", "K-0412")
    saved = driver.case
    driver.shortcut("Ctrl+S")
    assert json.loads(path.read_text("utf-8"))["format"] == "nkr-record/1"
    driver.shortcut("Ctrl+N")
    assert driver.case.reference is None
    driver.shortcut("Ctrl+O")
    assert driver.case == saved
    assert not driver.consultation.unsaved


def test_a_file_that_is_no_case_changes_nothing(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[ErrorDialog] = []
    monkeypatch.setattr(ErrorDialog, "exec", lambda dialog: shown.append(dialog))
    path = tmp_path / "andet.json"
    path.write_text("[]", "utf-8")
    choose_path(monkeypatch, "getOpenFileName", path)
    before = driver.case
    driver.shortcut("Ctrl+O")
    assert shown[0].trouble.happened == "»andet.json« kunne ikke åbnes."
    assert driver.case == before


def test_english_is_spoken_without_restart_and_nothing_entered_is_lost(driver: Driver) -> None:
    driver.type("46\n")
    driver.go_to(FINDINGS)
    before = driver.window
    driver.window.language_requested.emit(Language.ENGLISH)
    driver.app.finish_renewal()
    QApplication.processEvents()
    assert driver.window is not before
    assert driver.window.step == FINDINGS
    assert driver.case.patient.age == 46
    assert driver.window.rail.buttons[0].accessibleName() == "1. Course, 1 of 9"
    driver.type("y")
    assert driver.case.signs.radicular_leg_pain.finding is Finding.YES


@pytest.mark.parametrize("language", list(Language))
def test_no_page_needs_scrolling_sideways(driver: Driver, language: Language) -> None:
    driver.app.speak(language)
    driver.app.finish_renewal()
    sideways = []
    for width in (640, 960, 1280, 1366, 1920):
        driver.window.resize(width, 640)
        for step in range(6):
            driver.go_to(step)
            sideways.append((width, step, driver.window.page.sideways))
    assert [found for found in sideways if found[2]] == []


def test_a_narrow_window_shows_the_acute_banner_in_place_of_the_questions(driver: Driver) -> None:
    driver.window.resize(700, 500)
    driver.go_to(FLAGS)
    assert not driver.window.results.isVisible()
    driver.type("j")
    assert urgency_line(driver).startswith("Akut kirurgisk vurdering")
    assert not driver.window.steps.isVisible()


def test_every_control_that_takes_the_keyboard_has_a_name(driver: Driver) -> None:
    nameless = []
    for step in range(6):
        driver.go_to(step)
        for widget in driver.window.findChildren(QWidget):
            text = getattr(widget, "text", None)
            name = widget.accessibleName() or (text() if callable(text) else "")
            if widget.isVisible() and widget.focusPolicy().value and not widget.focusProxy() and not name:
                nameless.append(f"{step}: {type(widget).__name__}")
    assert nameless == []


def test_the_date_of_the_case_is_the_day_the_window_was_given(driver: Driver) -> None:
    assert driver.case.assessed_on == TODAY


def test_an_alt_key_acts_at_once_and_never_on_the_next_patient(driver: Driver) -> None:
    """Qt's own click for an Alt key comes a moment later: "no to the rest" would answer for whoever is next."""
    driver.go_to(FLAGS)
    QTest.keyClick(driver.focused, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert driver.case.red_flags.suspected_cancer is Finding.NO
    driver.app.consultation.start(Case(assessed_on=TODAY))
    QTest.qWait(200)
    assert driver.case == Case(assessed_on=TODAY)


@pytest.mark.parametrize("width", [640, 800, 960, 1280, 1920])
def test_at_every_width_one_sees_whose_case_is_open(driver: Driver, width: int) -> None:
    driver.consultation.answer("patient.age", 46)
    for reference in ("K-0412", "2026-0412-ODENSE-MIDT"):
        driver.consultation.answer("reference", reference)
        driver.window.resize(width, 540)
        QApplication.processEvents()
        header = driver.window.header
        words = {label.text(): label for label in header.findChildren(QLabel) if label.isVisible()}
        assert reference in words
        assert words[reference].geometry().left() >= 0
        assert faults_of(header) == []


def test_settings_stand_in_the_bar_where_there_is_room_and_always_in_a_menu(driver: Driver) -> None:
    settings = driver.window.commands.settings
    in_bar = next(b for b in driver.window.header.findChildren(QToolButton) if b.defaultAction() is settings)
    for width in (1280, 1920):
        driver.window.resize(width, 720)
        QApplication.processEvents()
        assert in_bar.isVisible() is (width == 1920)
        assert settings in driver.window.commands.view.actions()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("width", [1280, 1366])
def test_the_names_of_the_steps_and_how_far_they_are_stand_whole_in_the_rail(
    qtbot: QtBot, language: Language, width: int
) -> None:
    with open_window(qtbot, language) as driver:
        driver.window.resize(width, 720)
        for name in ("example.json", "cauda-equina.json"):
            driver.consultation.start(example(name))
            driver.window.grab()
            assert [step.toolTip() for step in driver.window.rail.buttons] == [""] * 6


@pytest.mark.parametrize("language", list(Language))
def test_every_letter_chooses_one_entry_of_a_menu(qtbot: QtBot, language: Language) -> None:
    with open_window(qtbot, language) as driver:
        for menu in (driver.window.commands.guideline, driver.window.commands.view, driver.window.commands.help):
            words = [entry.text() for entry in menu.actions() if not entry.isSeparator()]
            letters = [text.partition("&")[2][:1].lower() for text in words]
            assert all(letters)
            assert len(set(letters)) == len(letters)


def test_an_ellipsis_tells_that_something_is_asked_first(driver: Driver) -> None:
    commands = driver.window.commands
    assert [action.text().replace("&", "") for action in (commands.open, commands.save)] == ["Åbn…", "Gem"]


def test_the_key_of_the_patients_sheet_is_the_same_when_the_case_is_acute(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def nowhere(*_: object, **__: object) -> tuple[str, str]:
        asked.append("where")
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", nowhere)
    driver.consultation.answer("red_flags.saddle_sensory_disturbance", Finding.YES)
    driver.go_to(PLAN)
    driver.window.plan_page.visit.name.setFocus()
    driver.shortcut("Alt+F")
    assert asked == ["where"]
    assert driver.window.plan_page.visit.name.text() == ""


def test_a_visit_of_another_day_is_not_called_today(driver: Driver) -> None:
    course = Course(onset_date=TODAY - timedelta(days=30))
    for day, word in ((TODAY, "I dag 23-11"), (TODAY - timedelta(days=20), "Besøg 03-11")):
        driver.consultation.start(Case(assessed_on=day, course=course))
        bar = driver.window.results.scope.findChild(TimelineBar)
        assert bar is not None
        assert word in {painted.words for painted in painted_by(bar)}


def test_what_was_opened_for_one_patient_is_shut_for_the_next(driver: Driver) -> None:
    card = driver.window.results.recommendations.card(RecommendationId.MRI)
    card.set_open(True)
    driver.window.cases.new()
    assert not card.is_open


def test_the_keyboard_points_at_no_answer_of_the_case_before(driver: Driver) -> None:
    driver.go_to(FLAGS)
    driver.answer("red_flags.saddle_sensory_disturbance", "n")
    driver.three_way("red_flags.saddle_sensory_disturbance").take_focus()
    driver.consultation.start(Case(assessed_on=TODAY))
    assert driver.three_way("red_flags.saddle_sensory_disturbance").isAncestorOf(driver.focused)
    assert driver.focused.accessibleName() == "Føleforstyrrelse i ridebukseområdet: Ja"
