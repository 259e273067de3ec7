"""Twenty thousand random events at the real window: no exception, no word from Qt, no long wait, no broken promise."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nkr_desktop.app import App, hold_the_collector_back
from nkr_desktop.ui import consultation
from nkr_desktop.ui.case_commands import CaseCommands
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.import_ahead import import_ahead
from nkr_desktop.ui.results.urgency_line import UrgencyLine
from tests.ui import monkey
from tests.ui.monkey import TODAY, Monkey, MonkeyFaultError

EVENTS = 4000
SEEDS = (1, 2, 3, 4, 5)


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """The program, with the clock taken out of its search for what could change: the monkey says when hands rest."""
    monkeypatch.setattr(consultation, "IDLE_MS", 10**8)
    for _ in import_ahead():  # as the program does when it has opened
        pass
    often = gc.get_threshold()
    hold_the_collector_back()
    app = App(qapp, lambda: TODAY)
    app.window.resize(1366, 740)
    app.window.show()
    qtbot.waitExposed(app.window)
    app.window.activateWindow()
    yield app
    app.close()
    gc.set_threshold(*often)
    gc.unfreeze()


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_a_monkey_does_breaks_the_window(app: App, seed: int, tmp_path: Path) -> None:
    player = Monkey(app, seed, tmp_path)
    player.play(EVENTS)
    print(f"seed {seed}: {EVENTS} events, slowest {player.slowest}")  # noqa: T201 - the figures are what is asked for


def test_the_same_seed_does_the_same(app: App, tmp_path: Path) -> None:
    ends = []
    for _ in range(2):
        app.consultation.start(app.consultation.case.__class__(assessed_on=TODAY))
        app.window.resize(1366, 740)
        app.window.go_to(0)
        player = Monkey(app, 7, tmp_path)
        player.play(60)
        ends.append(player.kinds)
    assert ends[0] == ends[1]


def test_an_exception_is_found_with_its_seed_and_what_led_to_it(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the test itself: a fault planted where only some acts lead is met."""
    monkeypatch.setattr(Consultation, "undo", lambda _: 1 / 0)
    with pytest.raises(MonkeyFaultError) as found:
        Monkey(app, 1, tmp_path).play(3000)
    told = str(found.value)
    assert told.startswith("seed 1, event ")
    assert "ZeroDivisionError" in told
    assert len(told.partition("the last events:\n")[2].splitlines()) == 10


def test_a_warning_from_qt_is_found(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CaseCommands, "new", lambda _: qWarning("planted"))
    with pytest.raises(MonkeyFaultError, match="Qt says: planted"):
        Monkey(app, 1, tmp_path).play(3000)


def test_a_slow_event_is_found(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(monkey, "SLOWEST", 0.0001)
    with pytest.raises(MonkeyFaultError, match="ms of computing"):
        Monkey(app, 1, tmp_path).play(50)


def test_a_missing_banner_is_found(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(UrgencyLine, "isVisible", lambda _: False)
    with pytest.raises(MonkeyFaultError, match="acute, and no banner in sight"):
        Monkey(app, 1, tmp_path).play(3000)
