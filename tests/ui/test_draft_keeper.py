"""The draft is on disk soon after the last change, exactly while there is something to lose, and never in the way."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.domain.case import Case
from nkr_desktop.files.draft import Draft, DraftFile
from nkr_desktop.ui import draft_keeper
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.draft_keeper import DraftKeeper

NOW = datetime(2026, 11, 22, 13, 32, tzinfo=UTC)


class Desk:
    """A consultation, its draft and the keeper between them."""

    def __init__(self, folder: Path) -> None:
        self.file = DraftFile(folder)
        self.consultation = Consultation(shipped_guideline(), Case(assessed_on=date(2026, 11, 22), reference="REF"))
        self.keeper = DraftKeeper(self.consultation, self.file, lambda: NOW)
        self.said: list[str] = []
        self.keeper.said.connect(self.said.append)

    def age(self, age: int, *, typing: bool = False) -> None:
        self.consultation.answer("patient.age", age, typing=typing)

    @property
    def found(self) -> Draft | None:
        return self.file.find(NOW).draft if self.file.path.exists() else None

    def holds(self, age: int) -> bool:
        return self.found is not None and self.found.case.patient.age == age


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data")
    yield desk
    desk.keeper.rescue()


def test_a_change_is_on_disk_shortly_after_it(desk: Desk, qtbot: QtBot) -> None:
    desk.age(47)
    assert not desk.file.path.exists()
    qtbot.waitUntil(lambda: desk.holds(47), timeout=1500)
    assert desk.found is not None
    assert desk.found.case.reference is None


def test_while_typing_without_pause_it_is_written_all_the_same(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = time.monotonic()
    while desk.found is None:
        desk.age(int((time.monotonic() - began) * 40) % 100, typing=True)
        qtbot.wait(100)
        assert time.monotonic() - began < 3
    assert time.monotonic() - began > 1.5


def test_leaving_the_window_writes_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.age(47)
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: desk.holds(47), timeout=300)


def test_writing_never_holds_the_window_up(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on, threads = threading.Event(), list[threading.Thread]()
    write = desk.file.write

    def slow(draft: Draft) -> None:
        threads.append(threading.current_thread())
        go_on.wait(5)
        write(draft)

    monkeypatch.setattr(desk.file, "write", slow)
    desk.age(47)
    began = time.perf_counter()
    desk.keeper.flush()
    assert time.perf_counter() - began < 0.1
    qtbot.waitUntil(lambda: len(threads) == 1, timeout=1000)
    for age in (48, 49, 50):
        desk.age(age)
        desk.keeper.flush()
    qtbot.wait(50)
    assert len(threads) == 1
    go_on.set()
    qtbot.waitUntil(lambda: desk.holds(50), timeout=2000)
    assert threading.main_thread() not in threads


def test_a_saved_case_leaves_no_draft(desk: Desk, qtbot: QtBot) -> None:
    desk.age(47)
    assert desk.keeper.rescue()
    desk.consultation.mark_saved()
    qtbot.waitUntil(lambda: not desk.file.path.exists(), timeout=1500)


def test_the_next_patient_leaves_no_draft_of_the_last(desk: Desk, qtbot: QtBot) -> None:
    desk.age(47)
    assert desk.keeper.rescue()
    desk.consultation.start(Case(assessed_on=date(2026, 11, 22)))
    qtbot.waitUntil(lambda: not desk.file.path.exists() and not desk.file.previous.exists(), timeout=1500)


def test_a_normal_close_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.age(47)
    assert desk.keeper.rescue()
    desk.age(48)
    desk.keeper.close()
    desk.consultation.answer("patient.age", 49)
    assert os.listdir(tmp_path / "data") == []
    desk.keeper = DraftKeeper(desk.consultation, desk.file, lambda: NOW)


def test_turned_off_nothing_is_written_and_what_was_is_removed(desk: Desk, qtbot: QtBot) -> None:
    desk.age(47)
    assert desk.keeper.rescue()
    desk.keeper.set_enabled(False)
    qtbot.waitUntil(lambda: not desk.file.path.exists(), timeout=1500)
    desk.age(48)
    assert not desk.keeper.rescue()
    assert not desk.file.path.exists()
    desk.keeper.set_enabled(True)
    qtbot.waitUntil(lambda: desk.holds(48), timeout=1500)


def test_when_the_draft_was_kept_is_told_while_there_is_one(desk: Desk, qtbot: QtBot) -> None:
    told: list[str] = []
    desk.keeper.kept.connect(told.append)
    desk.age(47)
    assert desk.keeper.rescue()
    qtbot.waitUntil(lambda: told == ["Draft kept 13.32"], timeout=1500)
    desk.consultation.mark_saved()
    qtbot.waitUntil(lambda: told[-1] == "", timeout=1500)
    desk.age(48)
    assert desk.keeper.rescue()
    desk.keeper.set_enabled(False)
    qtbot.wait(50)
    assert told[-1] == ""


def test_a_full_disk_is_said_once_and_once_when_it_is_over(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:

        def full(*_: object) -> None:
            raise OSError(28, "no space left on device")

        patch.setattr(os, "fsync", full)
        for age in (47, 48, 49):
            desk.age(age)
            assert not desk.keeper.rescue()
            qtbot.wait(20)
        assert len(desk.said) == 1
    desk.age(50)
    assert desk.keeper.rescue()
    qtbot.waitUntil(lambda: len(desk.said) == 2, timeout=500)


def test_the_visits_before_are_kept_too(qtbot: QtBot, tmp_path: Path) -> None:
    earlier = Case(assessed_on=date(2026, 10, 20), reference="REF")
    consultation = Consultation(shipped_guideline(), Case(assessed_on=date(2026, 11, 22)), (earlier,))
    keeper = DraftKeeper(consultation, DraftFile(tmp_path), lambda: NOW)
    consultation.answer("patient.age", 47)
    assert keeper.rescue()
    draft = DraftFile(tmp_path).find(NOW).draft
    assert draft is not None
    assert [visit.assessed_on for visit in draft.earlier] == [date(2026, 10, 20)]
    assert b"REF" not in DraftFile(tmp_path).path.read_bytes()


def test_the_times_are_those_promised() -> None:
    assert (draft_keeper.QUIET_MS, draft_keeper.AT_LEAST_EVERY_MS) == (400, 2000)


SESSION = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.domain.case import Case
from nkr_desktop.files.draft import DraftFile
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.draft_keeper import DraftKeeper
app = QApplication(sys.argv)
consultation = Consultation(shipped_guideline(), Case(assessed_on=date(2026, 11, 22), reference="HEMMELIG"))
keeper = DraftKeeper(consultation, DraftFile(Path(sys.argv[1])), lambda: datetime.now(UTC))
ages = iter(range(1, 100))
def type_on():
    age = next(ages)
    consultation.answer("patient.age", age, typing=True)
    print(age, datetime.now(UTC).timestamp(), flush=True)
timer = QTimer(interval=150)
timer.timeout.connect(type_on)
timer.start()
app.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_a_session_killed_while_typing_loses_at_most_two_seconds(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", SESSION, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    typed: dict[int, float] = {}
    for line in process.stdout:
        age, at = line.split()
        typed[int(age)] = float(at)
        if len(typed) == 30:
            break
    process.send_signal(signal.SIGKILL)
    killed = datetime.now(UTC).timestamp()
    process.stdout.close()
    process.wait()
    draft = DraftFile(tmp_path).find(datetime.now(UTC)).draft
    assert draft is not None
    assert draft.case.patient.age is not None
    first_lost = typed.get(draft.case.patient.age + 1, killed)
    assert killed - first_lost < 2.3  # 2 s, and a write on a busy machine
    assert "HEMMELIG" not in DraftFile(tmp_path).path.read_text(encoding="utf-8")
