"""A fault of the program: the draft first, then the log, then one plain message; nowhere a word of the patient's."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from pytestqt.qtbot import QtBot

from nkr_desktop.files.log import close_log, open_log
from nkr_desktop.ui.crash import CrashGuard, log_qt_message, watch_hard_crashes
from nkr_desktop.ui.dialogs.error_dialog import Trouble

MARKER = "PATIENT-MARKER"


class Guarded:
    """A guard with a draft that can be kept or not, and a list in place of the dialog."""

    def __init__(self) -> None:
        self.kept = True
        self.acts: list[str] = []
        self.shown: list[Trouble] = []
        self.guard = CrashGuard(self._keep, self._show)

    def _keep(self) -> bool:
        self.acts.append("draft")
        return self.kept

    def _show(self, trouble: Trouble) -> None:
        self.acts.append("told")
        self.shown.append(trouble)

    def fail(self, text: str = MARKER) -> None:
        try:
            int(text)
        except ValueError as error:
            self.guard._excepthook(type(error), error, error.__traceback__)

    def fail_elsewhere(self) -> None:
        try:
            dict[str, str]()[MARKER]
        except KeyError as error:
            self.guard._excepthook(type(error), error, error.__traceback__)


@pytest.fixture
def guarded(qtbot: QtBot) -> Guarded:
    return Guarded()


@pytest.fixture
def logs(tmp_path: Path) -> Iterator[Path]:
    handler = open_log(tmp_path, "1.0.0")
    assert handler is not None
    yield tmp_path
    close_log(handler)


def written(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in folder.iterdir())


def test_the_draft_is_kept_before_anybody_is_told(guarded: Guarded, logs: Path) -> None:
    guarded.fail()
    assert guarded.acts == ["draft", "told"]


def test_neither_message_nor_log_holds_what_was_typed(guarded: Guarded, logs: Path) -> None:
    guarded.fail()
    (trouble,) = guarded.shown
    everything = f"{trouble} {written(logs)}"
    assert MARKER not in everything
    assert "builtins.ValueError" in trouble.details
    assert "test_crash.py:" in trouble.details
    assert "test_crash.py:" in written(logs)


def test_it_is_said_truly_whether_a_draft_was_kept(guarded: Guarded, logs: Path) -> None:
    guarded.fail()
    guarded.kept = False
    guarded.fail_elsewhere()
    assert ["draft" in trouble.kept for trouble in guarded.shown] == [True, False]


def test_a_draft_that_fails_itself_stops_nothing(guarded: Guarded, logs: Path) -> None:
    def broken() -> bool:
        raise OSError(28, MARKER)

    guarded.guard._keep_draft = broken
    guarded.fail()
    assert len(guarded.shown) == 1
    assert "OSError" in written(logs)
    assert MARKER not in written(logs)


def test_the_same_fault_is_told_once_however_often_it_comes_back(guarded: Guarded, logs: Path) -> None:
    for _ in range(5):
        guarded.fail()
    assert len(guarded.shown) == 1
    assert guarded.acts.count("draft") == 5


def test_a_fault_in_another_thread_is_told_in_the_windows_own(guarded: Guarded, logs: Path, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    guarded.guard._show = lambda _: threads.append(threading.current_thread())
    worker = threading.Thread(target=guarded.fail)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(threads), timeout=1000)
    assert threads == [threading.main_thread()]


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (f"QString::arg: Argument missing: {MARKER}", "QString::arg"),
        (f"{MARKER} could not be drawn", "Qt (default)"),
        (f"QPainter::begin({MARKER})", "QPainter::begin"),
    ],
)
def test_of_qts_messages_only_who_speaks_is_logged(message: str, said: str, logs: Path) -> None:
    context = cast(QMessageLogContext, SimpleNamespace(file=None, line=0, function=None, category="default"))
    log_qt_message(QtMsgType.QtWarningMsg, context, message)
    text = written(logs)
    assert said in text
    assert MARKER not in text


def test_qts_small_talk_is_not_logged(logs: Path) -> None:
    context = cast(QMessageLogContext, SimpleNamespace(file=None, line=0, function=None, category="default"))
    before = written(logs)
    log_qt_message(QtMsgType.QtDebugMsg, context, "hello")
    assert written(logs) == before


PROGRAM = """
import faulthandler, os, sys
from pathlib import Path
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from nkr_desktop.files.log import open_log
from nkr_desktop.ui.crash import CrashGuard, watch_hard_crashes
app = QApplication(sys.argv)
folder = Path(sys.argv[1])
open_log(folder, "1.0.0")
kept = watch_hard_crashes(folder)
def keep():
    print("draft", flush=True)
    return True
def show(trouble):
    print("told", trouble.details.count("MARKER"), flush=True)
    QTimer.singleShot(0, {end})
guard = CrashGuard(keep, show)
guard.install()
def slot():
    patient = "MARKER"
    qWarning("MARKER")
    raise RuntimeError(patient)
QTimer.singleShot(0, slot)
app.exec()
"""


def run(folder: Path, end: str) -> "subprocess.CompletedProcess[Any]":
    command = [sys.executable, "-c", PROGRAM.replace("{end}", end), str(folder)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


def test_an_exception_in_a_slot_of_a_real_program_is_caught(tmp_path: Path) -> None:
    done = run(tmp_path, "app.quit")
    assert (done.returncode, done.stdout.split("\n")[:2]) == (0, ["draft", "told 0"])
    assert "RuntimeError" in written(tmp_path)
    assert "MARKER" not in written(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="a fault of memory as on Linux and macOS")
def test_a_crash_outside_python_leaves_its_place(tmp_path: Path) -> None:
    assert run(tmp_path, "faulthandler._sigsegv").returncode < 0
    said = written(tmp_path)
    assert "Segmentation fault" in said
    assert "most recent call first" in said
    assert "MARKER" not in said


def test_the_record_of_hard_crashes_can_be_missing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert watch_hard_crashes(tmp_path / "file") is None
