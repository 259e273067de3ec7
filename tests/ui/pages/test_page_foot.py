"""What is pinned under a page never widens it, and keeps its buttons whole, in both languages."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.ui.kit.buttons import ButtonKind
from nkr_desktop.ui.pages.page_foot import PageFoot
from tests.ui.window_driver import FLAGS, TREATMENT, open_window

FIVE_STEPS = range(5)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(1366, 768), QSize(1920, 1080)])
def test_the_window_does_not_jump_from_step_to_step(qtbot: QtBot, language: Language, size: QSize) -> None:
    with open_window(qtbot, language) as driver:
        driver.window.resize(size)
        widths = set()
        for step in FIVE_STEPS:
            driver.go_to(step)
            qtbot.wait(10)
            widths.add(driver.window.page.width())
            assert driver.window.page.foot.back._kind is ButtonKind.SECONDARY
        assert len(widths) == 1


@pytest.mark.parametrize("language", Language)
def test_the_rest_of_the_red_flags_has_a_line_of_its_own_where_it_does_not_fit(
    qtbot: QtBot, language: Language
) -> None:
    with open_window(qtbot, language) as driver:
        driver.window.resize(1280, 720)
        driver.go_to(FLAGS)
        qtbot.wait(10)
        foot = driver.window.page.foot
        assert bottom(foot.rest, foot) < foot.back.y()
        for button in (foot.back, foot.rest, foot.onward):
            assert button.width() >= button.sizeHint().width()
        driver.go_to(TREATMENT)
        assert driver.window.page.foot.height() < foot.height()


def test_where_there_is_room_the_rest_stands_between_back_and_onward(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    foot = PageFoot("Fund", "Behandling", page)
    foot.offer_rest("Jeg har spurgt om alle: nej til resten")
    foot.show_missing(7)
    page.show()
    for width, apart in ((900, False), (460, True), (900, False)):
        foot.resize(width, foot.sizeHint().height())
        qtbot.wait(10)
        assert (bottom(foot.rest, foot) < foot.back.y()) is apart


def test_a_wide_window_has_room_for_every_name_on_one_line(qtbot: QtBot) -> None:
    with open_window(qtbot) as driver:
        driver.window.resize(1920, 1080)
        driver.go_to(FLAGS)
        qtbot.wait(10)
        row = driver.window.page.row("red_flags.saddle_sensory_disturbance")
        assert row is not None
        assert driver.window.page.width() >= 640
        assert row._words.heightForWidth(row._words.width()) < 25


def bottom(widget: QWidget, within: QWidget) -> int:
    return widget.mapTo(within, QPoint(0, widget.height())).y()
