"""Hands for the questions around files: each dialog is answered by a button's words, and what it said is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog, Trouble
from nkr_desktop.ui.kit.message import Message
from tests.ui.window_driver import Driver, open_window


class Dialogs:
    """What was asked and told, and what is to be answered: nothing opens, nothing waits."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[str] = []
        self.told: list[str] = []
        self.troubles: list[Trouble] = []
        self.answers: list[str] = []
        self.paths: list[Path | None] = []
        monkeypatch.setattr(Message, "exec", lambda box: self._press(box))
        monkeypatch.setattr(ErrorDialog, "exec", lambda dialog: self.troubles.append(dialog.trouble))
        for asks in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, asks, lambda *_: (str(self.paths.pop(0) or ""), ""))

    def _press(self, box: Message) -> None:
        if len(box.buttons) == 1:
            self.told.append(f"{box.words} {box.more}".strip())
            return
        self.asked.append(box.words)
        wanted = self.answers.pop(0)
        next(button for button in box.buttons if button.text() == wanted).click()


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Iterator[Dialogs]:
    hands = Dialogs(monkeypatch)
    yield hands
    assert (hands.answers, hands.paths) == ([], [])


@pytest.fixture
def driver(qtbot: QtBot, dialogs: Dialogs) -> Iterator[Driver]:
    with open_window(qtbot) as driver:
        yield driver
