"""A window that stands open all day: what is opened and closed again, or made anew, leaves no widget behind."""

import gc
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog, Trouble
from nkr_desktop.ui.kit.message import tell
from tests.ui.window_driver import PLAN, Driver, open_window
from tools.views import example

TIMES = 20
SLOW = ("preview", "self-check")
"""Dialogs that take a while to make: a few times will do."""


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    gc.disable()  # what goes must go by itself, not when Python happens to look
    with open_window(qtbot) as driver:
        driver.consultation.start(example("example.json"))
        assert len(driver.window.pages) == PLAN + 1  # all made now, not while it is counted
        yield driver
    gc.enable()


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def widgets() -> Counter[str]:
    settle()
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())


def close_dialogs() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()


def open_and_close(show: Callable[[], object]) -> None:
    """A dialog that waits for its answer is closed from within; one that does not, afterwards."""
    QTimer.singleShot(0, close_dialogs)
    show()
    settle()
    close_dialogs()


DIALOGS: dict[str, Callable[[Driver], object]] = {
    "keys": lambda driver: driver.window.help_desk.show_keys(),
    "news": lambda driver: driver.window.help_desk.show_news(),
    "self-check": lambda driver: driver.window.help_desk.show_self_check(),
    "about": lambda driver: driver.window.help_desk.show_about(),
    "settings": lambda driver: driver.window.settings_requested.emit(),
    "legend": lambda driver: driver.window.results.head.legend_requested.emit(),
    "preview": lambda driver: driver.window.papers.show(),
    "error": lambda driver: ErrorDialog(Trouble("a", "b", "c", "d"), driver.window).exec(),
    "message": lambda driver: tell(driver.window, "a", "b"),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_opened_often_leaves_no_more_than_once(driver: Driver, name: str) -> None:
    open_and_close(lambda: DIALOGS[name](driver))
    before = widgets()
    for _ in range(TIMES if name not in SLOW else 5):
        open_and_close(lambda: DIALOGS[name](driver))
    assert widgets() - before == Counter()


def test_the_guide_opened_often_leaves_no_more_than_once(driver: Driver) -> None:
    def read_and_close() -> None:
        driver.window.help_desk.show_guide()
        settle()
        driver.window.help_desk.leave()

    read_and_close()
    before = widgets()
    for _ in range(TIMES):
        read_and_close()
    assert widgets() - before == Counter()


@pytest.mark.parametrize("step", [0, PLAN])
def test_another_language_leaves_no_window_behind(driver: Driver, step: int) -> None:
    """Also not the parts of pages that were made but never looked at."""

    def there_and_back() -> None:
        for language in (Language.ENGLISH, Language.DANISH):
            driver.app.speak(language)
            driver.app.finish_renewal()
            driver.window.resize(1366, 740)
            driver.window.go_to(step)
            assert len(driver.window.pages) == PLAN + 1  # made, if not seen
            settle()

    there_and_back()
    before = widgets()
    for _ in range(4):
        there_and_back()
    assert widgets() - before == Counter()
