"""The program around the window: settings that reach it, drafts taken up, what a first start says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.domain.answers import Finding, Role
from nkr_desktop.domain.case import Case, with_answer
from nkr_desktop.files.draft import make_draft
from nkr_desktop.files.settings import Settings, load_settings
from nkr_desktop.ui.dialogs.keys_dialog import KeysDialog
from nkr_desktop.ui.settings_keeper import SettingsKeeper
from tests.ui.window_driver import TODAY, Driver, open_window

MOMENT = datetime(TODAY.year, TODAY.month, TODAY.day, 10, 42, tzinfo=UTC)


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    with open_window(qtbot) as driver:
        yield driver


def test_settings_reach_the_case_on_screen_and_the_next_one(driver: Driver) -> None:
    driver.app.take(Settings(role=Role.CHIROPRACTOR, surgeon_wait_days=40, clinic_name="Klinik Nord"))
    driver.app.finish_renewal()
    assert (driver.case.role, driver.case.surgeon_wait_days) == (Role.CHIROPRACTOR, 40)
    assert driver.window.isVisible()
    driver.window.cases.new()
    assert (driver.case.role, driver.case.surgeon_wait_days) == (Role.CHIROPRACTOR, 40)


def test_an_empty_case_left_open_overnight_is_of_the_new_day(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver.app, "_today", lambda: TODAY + timedelta(days=1))
    driver.app.keep_to_the_day()
    assert driver.case.assessed_on == TODAY + timedelta(days=1)
    assert not driver.consultation.unsaved


def test_a_case_that_was_begun_stays_of_its_own_day(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.consultation.answer("patient.age", 44)
    monkeypatch.setattr(driver.app, "_today", lambda: TODAY + timedelta(days=1))
    driver.app.keep_to_the_day()
    assert (driver.case.assessed_on, driver.case.patient.age) == (TODAY, 44)
    assert driver.window.actions_bar.notice == "Det er blevet en ny dag. Besøget er stadig fra 23-11-2026"


def test_an_opened_case_stays_of_its_own_day_however_little_it_holds(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It looks untouched; another case in its place would be saved over its file."""
    file = tmp_path / "sag.json"
    file.write_text(json.dumps({"format": "nkr-case/1", "assessed_on": "2026-10-02"}))
    driver.window.cases.open_recent(file)
    driver.app.keep_to_the_day()
    assert driver.case.assessed_on == date(2026, 10, 2)
    monkeypatch.setattr(driver.app, "_today", lambda: TODAY + timedelta(days=1))
    driver.app.keep_to_the_day()
    assert driver.case.assessed_on == date(2026, 10, 2)


def test_starting_shows_no_window_but_the_one(qtbot: QtBot) -> None:
    """A widget shown before it has a parent flashes as a window of its own and takes the keyboard."""
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(type(watched).__name__)
            return False

    watch, qt = Watch(), QApplication.instance()
    assert qt is not None
    qt.installEventFilter(watch)
    with open_window(qtbot) as driver:
        assert len(driver.window.pages) == 6
        driver.window.go_to(5)
    qt.removeEventFilter(watch)
    assert shown == ["MainWindow"]


def test_a_language_chosen_in_the_window_is_remembered(driver: Driver) -> None:
    driver.window.commands.language_requested.emit(Language.ENGLISH)
    driver.app.finish_renewal()
    assert driver.app.settings.now.language is Language.ENGLISH


def test_settings_are_on_disk_at_once_and_read_again(tmp_path: Path) -> None:
    own, machine = tmp_path / "settings.json", tmp_path / "machine.json"
    keeper = SettingsKeeper(load_settings(own, machine), own)
    keeper.remember(clinic_name="Klinik Nord", surgeon_wait_days=14)
    again = load_settings(own, machine).settings
    assert (again.clinic_name, again.surgeon_wait_days) == ("Klinik Nord", 14)


def test_a_disk_that_refuses_is_told_and_the_settings_hold(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where a folder is needed")
    own = tmp_path / "taken" / "settings.json"
    keeper = SettingsKeeper(load_settings(own, tmp_path / "machine.json"), own)
    with qtbot.waitSignal(keeper.not_saved, timeout=1000):
        keeper.remember(surgeon_wait_days=14)
    assert keeper.now.surgeon_wait_days == 14


def test_a_logo_that_is_away_holds_no_sheet_back(tmp_path: Path) -> None:
    keeper = SettingsKeeper()
    keeper.remember(logo_path=str(tmp_path / "logo.png"))
    assert keeper.clinic.logo_path is None
    (tmp_path / "logo.png").write_bytes(b"a picture")
    assert keeper.clinic.logo_path == tmp_path / "logo.png"


def test_a_draft_taken_up_is_unsaved_and_can_be_undone(driver: Driver) -> None:
    case = with_answer(Case(assessed_on=TODAY), "red_flags.suspected_cancer", Finding.NO)
    said_aloud = frozenset({"red_flags.suspected_fracture"})
    driver.app.take_up(make_draft(case, said_aloud, (), MOMENT, "1.0.0"))
    assert driver.case == case
    assert driver.consultation.touched == said_aloud
    assert driver.consultation.unsaved
    driver.consultation.undo()
    assert driver.case.red_flags.suspected_cancer is Finding.UNKNOWN


def test_f1_lists_the_keys(driver: Driver) -> None:
    seen: list[QDialog] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, KeysDialog)
        seen.append(dialog)
        dialog.accept()

    QTimer.singleShot(100, close)
    driver.window.commands.keys_requested.emit()
    assert seen
