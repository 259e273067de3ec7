"""One running program: a second start raises the first, a crash leaves nothing standing, a race has one winner."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.single_instance import SingleInstance, bring_forward

# Claims, says what came of it, and stays until it is told to go (or goes at once, when it was not the first).
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from nkr_desktop.ui.single_instance import SingleInstance
app = QCoreApplication(sys.argv)
instance = SingleInstance(Path(sys.argv[1]))
if not instance.claim():
    print("second", instance.ask_first_to_show(float(sys.argv[2])), flush=True)
    sys.exit()
instance.show_requested.connect(lambda: print("asked", flush=True))
print("first", flush=True)
QTimer.singleShot(60_000, app.quit)
app.exec()
"""


class Programs:
    """Real processes, ended with the test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: list[subprocess.Popen[str]] = []

    def start(self, patience: float = 5) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", PROGRAM, str(self._folder), str(patience)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self._running.append(process)
        return process

    def end(self) -> None:
        for process in self._running:
            process.kill()
            assert process.stdout is not None
            process.stdout.close()
            process.wait()


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def programs(tmp_path: Path) -> Iterator[Programs]:
    programs = Programs(tmp_path)
    yield programs
    programs.end()


def test_a_second_start_raises_the_first(programs: Programs) -> None:
    first = programs.start()
    assert said(first) == "first"
    for _ in range(3):
        assert said(programs.start()) == "second True"
        assert said(first) == "asked"


def test_a_killed_program_does_not_stand_in_the_way(programs: Programs) -> None:
    first = programs.start()
    assert said(first) == "first"
    first.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    first.wait()
    assert said(programs.start()) == "first"


def test_of_many_started_at_once_exactly_one_is_the_first(programs: Programs) -> None:
    answers = sorted(said(process) for process in [programs.start() for _ in range(6)])
    assert answers == ["first", *["second True"] * 5]


@pytest.mark.skipif(os.name == "nt", reason="a process is stopped by a signal")
def test_a_first_that_hangs_is_told_apart_and_nothing_is_left_asking(programs: Programs, tmp_path: Path) -> None:
    first = programs.start()
    assert said(first) == "first"
    first.send_signal(signal.SIGSTOP)
    assert said(programs.start(patience=0.3)) == "second False"
    assert os.listdir(tmp_path / "instance") == ["running.lock"]


def test_a_request_older_than_the_watch_is_answered(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "instance").mkdir()
    (tmp_path / "instance" / "show-window").touch()
    instance = SingleInstance(tmp_path)
    with qtbot.waitSignal(instance.show_requested, timeout=1000):
        assert instance.claim()
    instance.release()


def test_a_released_place_is_free(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


def test_where_no_lock_can_be_made_the_program_starts_all_the_same(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("in the way")
    assert SingleInstance(tmp_path / "file").claim()


def test_asking_where_nobody_can_answer_takes_no_longer_than_asked(tmp_path: Path, qtbot: QtBot) -> None:
    began = time.monotonic()
    assert not SingleInstance(tmp_path / "nowhere").ask_first_to_show(patience=5)
    assert time.monotonic() - began < 1


def test_a_minimised_window_comes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_forward(window)
    assert window.isVisible()
    assert not window.windowState() & Qt.WindowState.WindowMinimized
