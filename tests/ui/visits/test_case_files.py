"""Cases as files in the real window: told once, never over another's work, and nothing lost on a failing disk."""

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nkr_desktop.files.case_file import MAX_RECORD_BYTES
from nkr_desktop.files.settings import Settings
from nkr_desktop.ui.dialogs.keys_dialog import command_keys
from tests.ui.visits.conftest import Dialogs
from tests.ui.window_driver import Driver, open_window


def save_as(driver: Driver, dialogs: Dialogs, path: Path | None) -> None:
    dialogs.paths.append(path)
    driver.window.commands.cases.save_as.trigger()
    QApplication.processEvents()


def open_recent(driver: Driver, path: Path) -> None:
    driver.window.cases.open_recent(path)


def test_that_the_file_is_not_encrypted_is_told_before_the_first_save_and_once(
    qtbot: QtBot, dialogs: Dialogs, tmp_path: Path
) -> None:
    with open_window(qtbot, settings=Settings()) as driver:
        driver.type("46\n")
        dialogs.paths.append(None)  # the dialog is left without a choice; it has been told all the same
        driver.shortcut("Ctrl+S")
        assert [words.startswith("Filen er ikke krypteret") for words in dialogs.told] == [True]
        save_as(driver, dialogs, tmp_path / "a.json")
        driver.shortcut("Ctrl+S")
        assert len(dialogs.told) == 1
        assert driver.app.settings.now.told_not_encrypted


def test_saving_as_leaves_the_first_file_and_goes_on_with_the_second(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    driver.type("46\n")
    save_as(driver, dialogs, tmp_path / "a.json")
    before = (tmp_path / "a.json").read_bytes()
    driver.consultation.answer("patient.age", 47)
    save_as(driver, dialogs, tmp_path / "b")
    assert (tmp_path / "a.json").read_bytes() == before
    driver.consultation.answer("patient.age", 48)
    driver.shortcut("Ctrl+S")
    assert b'"age": 48' in (tmp_path / "b.json").read_bytes()
    assert driver.window.windowTitle() == "NKR Desktop"


@pytest.mark.parametrize(
    ("answer", "kept", "ours"),
    [("Annullér", True, False), ("Gem som…", True, True), ("Overskriv filen", False, True)],
)
def test_what_another_pc_has_saved_is_never_overwritten_unasked(
    driver: Driver, dialogs: Dialogs, tmp_path: Path, answer: str, kept: bool, ours: bool
) -> None:
    path = tmp_path / "a.json"
    driver.type("46\n")
    save_as(driver, dialogs, path)
    theirs = path.read_bytes().replace(b'"age": 46', b'"age": 64')
    path.write_bytes(theirs)
    driver.consultation.answer("patient.age", 47)
    dialogs.answers.append(answer)
    if answer == "Gem som…":
        dialogs.paths.append(tmp_path / "b.json")
    driver.shortcut("Ctrl+S")
    assert dialogs.asked == ["»a.json« er ændret, siden den blev åbnet, måske fra en anden pc."]
    assert (path.read_bytes() == theirs) is kept
    assert driver.consultation.unsaved is not ours
    assert driver.case.patient.age == 47


def test_a_file_nobody_else_has_touched_is_saved_without_a_question(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    driver.type("46\n")
    save_as(driver, dialogs, tmp_path / "a.json")
    for age in (47, 48):
        driver.consultation.answer("patient.age", age)
        driver.shortcut("Ctrl+S")
    (tmp_path / "a.json").unlink()  # moved away: there is nobody's work to lose
    driver.consultation.answer("patient.age", 49)
    driver.shortcut("Ctrl+S")
    assert dialogs.asked == []
    assert b'"age": 49' in (tmp_path / "a.json").read_bytes()


def test_a_failing_disk_keeps_everything_and_the_file_as_it_was(
    driver: Driver, dialogs: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    driver.type("46\n")
    save_as(driver, dialogs, path)
    before = path.read_bytes()
    driver.consultation.answer("patient.age", 47)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        driver.shortcut("Ctrl+S")
    (trouble,) = dialogs.troubles
    assert trouble.happened == "Sagen kunne ikke gemmes som »a.json«."
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
    assert driver.case.patient.age == 47
    assert driver.consultation.unsaved
    dialogs.paths.append(path)  # the next Save asks where; choosing the same file works now
    driver.shortcut("Ctrl+S")
    assert b'"age": 47' in path.read_bytes()


def test_a_failing_disk_stops_the_new_visit_and_keeps_this_one(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    driver.type("46\n")
    dialogs.answers.append("Gem, og begynd nyt besøg")
    dialogs.paths.append(tmp_path / "ingen mappe" / "a.json")
    driver.window.commands.cases.new_visit.trigger()
    assert len(dialogs.troubles) == 1
    assert driver.consultation.earlier == ()
    assert driver.case.patient.age == 46


def a_folder(path: Path) -> None:
    path.mkdir()


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def two_gigabytes(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2_000_000_000)


def nothing(path: Path) -> None:
    """It is not there."""


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (a_folder, "Det er en mappe, ikke en fil."),
        pytest.param(
            a_pipe,
            "Filen kan ikke læses.",
            marks=pytest.mark.skipif(os.name == "nt", reason="has no such pipes"),
        ),
        (two_gigabytes, "højst 1 MB"),
        (nothing, "Filen findes ikke.\nDen er måske flyttet, eller dens drev er ikke tilsluttet."),
    ],
)
def test_what_cannot_be_read_is_refused_at_once_in_danish(
    driver: Driver, dialogs: Dialogs, tmp_path: Path, make: object, says: str
) -> None:
    assert callable(make)
    make(tmp_path / "a.json")
    driver.type("46\n")
    driver.consultation.mark_saved()
    open_recent(driver, tmp_path / "a.json")
    (trouble,) = dialogs.troubles
    assert trouble.happened == "»a.json« kunne ikke åbnes."
    assert says in trouble.advice
    assert driver.case.patient.age == 46
    assert MAX_RECORD_BYTES < 2_000_000_000


def test_opened_and_saved_files_are_remembered_newest_first_but_never_one_named_as_a_cpr_number(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    driver.type("46\n")
    for name in ("a.json", "b.json", "010170-1234.json"):
        save_as(driver, dialogs, tmp_path / name)
    open_recent(driver, tmp_path / "a.json")
    assert [Path(name).name for name in driver.app.settings.now.recent_files] == ["a.json", "b.json"]


def test_the_keys_are_among_the_commands_the_dialog_lists(driver: Driver) -> None:
    keys = dict(command_keys(driver.window.actions()))
    assert keys["Ctrl+Skift+N"] == "Nyt besøg"
    assert keys["Ctrl+Skift+S"] == "Gem som"
