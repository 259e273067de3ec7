"""The button that answers what is left answers the group its words name, and no other: nothing unasked becomes a no."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import OTHER_CAUSES, RED_FLAGS, SIGNS, answer
from nkr_desktop.ui.consultation import new_case
from tests.ui.window_driver import COURSE, FINDINGS, FLAGS, TODAY, WISHES, Driver, open_window

GROUPS = {"signs": SIGNS, "other_causes": OTHER_CAUSES}
WORDS = {"signs": "Øv&rige fund: nej", "other_causes": "Øv&rige årsager: nej"}


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    with open_window(qtbot) as driver:
        driver.go_to(FINDINGS)
        yield driver


def answers(driver: Driver, group: str) -> list[Finding]:
    held = (answer(driver.case, f"{group}.{name}") for name in GROUPS[group])
    return [getattr(value, "finding", value) for value in held]


@pytest.mark.parametrize(("group", "other"), [("signs", "other_causes"), ("other_causes", "signs")])
@pytest.mark.parametrize("how", ["click", "double click", "key"])
def test_it_answers_the_group_it_names(driver: Driver, group: str, other: str, how: str) -> None:
    driver.answer(f"{group}.{GROUPS[group][1]}", "n")
    rest = driver.window.page.foot.rest
    assert rest.text() == WORDS[group]
    match how:
        case "click":
            driver.click(rest)
        case "double click":
            driver.click(rest)
            QTest.mouseDClick(rest, Qt.MouseButton.LeftButton)  # the second press of the two, and its release
        case _:
            driver.shortcut("Alt+R")
    assert set(answers(driver, group)) == {Finding.NO}
    assert set(answers(driver, other)) == {Finding.UNKNOWN}
    driver.consultation.undo()
    assert answers(driver, group).count(Finding.NO) == 1


@pytest.mark.parametrize("step", [FINDINGS, WISHES])
def test_a_double_click_on_the_way_on_takes_one_step_and_confirms_nothing(driver: Driver, step: int) -> None:
    driver.go_to(step)
    driver.click(driver.window.page.foot.onward)
    QTest.mouseDClick(driver.window.page.foot.onward, Qt.MouseButton.LeftButton)  # what stands there by then
    assert driver.window.step == step + 1
    assert driver.case.plan is None


def flags(driver: Driver) -> list[Finding]:
    return [getattr(driver.case.red_flags, flag) for flag in RED_FLAGS]


@pytest.mark.parametrize("height", [700, 480])
def test_the_red_flags_are_answered_only_once_all_of_them_have_been_in_view(driver: Driver, height: int) -> None:
    driver.window.resize(1366, height)
    driver.go_to(FLAGS)
    last = driver.window.page.rows[-1]
    assert last.visibleRegion().boundingRect() != last.rect()
    driver.shortcut("Alt+R")
    assert set(flags(driver)) == {Finding.UNKNOWN}
    assert driver.window.actions_bar.notice == "Se alle syv først"
    presses = 0
    while Finding.UNKNOWN in flags(driver):
        presses += 1
        assert presses <= len(RED_FLAGS)
        driver.shortcut("Alt+R")
    QApplication.processEvents()
    assert last.visibleRegion().boundingRect() == last.rect()


def test_another_patients_red_flags_are_to_be_seen_again(driver: Driver) -> None:
    driver.window.resize(1366, 480)
    driver.go_to(FLAGS)
    for _ in RED_FLAGS:
        driver.shortcut("Alt+R")
    assert set(flags(driver)) == {Finding.NO}
    driver.consultation.start(new_case(TODAY))
    driver.go_to(COURSE)
    driver.go_to(FLAGS)
    driver.shortcut("Alt+R")
    assert set(flags(driver)) == {Finding.UNKNOWN}


def test_in_a_high_window_all_seven_are_seen_and_answered_at_once(driver: Driver) -> None:
    driver.window.resize(1920, 1000)
    driver.go_to(FLAGS)
    driver.shortcut("Alt+R")
    assert set(flags(driver)) == {Finding.NO}
