"""Nothing in the window moves by itself, so whoever has asked the system for less motion gets none from the program.

What Qt itself may fade, menus and tooltips, follows the system's own setting as long as the program leaves it alone."""

import re
from pathlib import Path

from PySide6.QtCore import QAbstractAnimation, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from tests.ui.window_driver import open_window
from tools.views import VIEWS, open_view

PROGRAM = Path(__file__).parents[2] / "nkr_desktop"
MOVING = re.compile(r"Q\w+Animation|QTimeLine|QMovie|setEffectEnabled|setCursorFlashTime|setAnimated|ScrollPerItem")


def test_no_module_animates_or_overrules_the_system_s_wish() -> None:
    found = [path.name for path in PROGRAM.rglob("*.py") if MOVING.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_no_view_holds_an_animation_or_keeps_a_clock_running(qtbot: QtBot, qapp: QApplication) -> None:
    with open_window(qtbot) as driver:
        for view in VIEWS:
            open_view(driver.app, view)
            driver.consultation.finish()
            qtbot.waitUntil(lambda: ticking(qapp, driver.app, driver.window) == [])
            qtbot.waitUntil(lambda: moving(driver.window) == [])  # the cross in a search field fades in, by Qt's own
            assert not [bar for bar in driver.window.findChildren(QProgressBar) if bar.maximum() == 0], view.name


def test_the_style_draws_no_moving_scroll_bars(qapp: QApplication) -> None:
    with_motion = qapp.style().StyleHint.SH_ScrollBar_Transient
    assert not qapp.style().styleHint(with_motion)
    assert qapp.styleHints().cursorFlashTime() >= 0  # the text cursor blinks as the system says, or not at all
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)


def moving(window: QObject) -> list[QAbstractAnimation]:
    """QMainWindow puts its content in place by an animation that takes no time."""
    return [each for each in window.findChildren(QAbstractAnimation) if each.duration() > 0]


def ticking(*owners: QObject) -> list[QObject]:
    """Clocks that go on for ever, fast enough to move something by; the one that watches the date is none."""
    timers = [timer for owner in owners for timer in owner.findChildren(QTimer)]
    return [timer for timer in timers if timer.isActive() and not timer.isSingleShot() and timer.interval() < 1000]
