"""Tab follows the eye: down the page, then the results, then the bar, and round, whatever has come, gone or moved."""

from collections.abc import Iterator
from itertools import groupby, pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.domain.answers import Finding, Trend, UsualCare
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.ui.chart.missing_button import MissingButton
from nkr_desktop.ui.chart.zone_button import ZoneButton
from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.kit.segment_row import Segment
from nkr_desktop.ui.tab_ring import tab_on, tab_stops
from tests.ui.window_driver import COURSE, FINDINGS, FLAGS, PLAN, Driver, open_window
from tools.views import example

CAUDA = "red_flags.sphincter_disturbance"
CANCER = "red_flags.suspected_cancer"
LEVELS = ("example.json", "suspected-cancer.json", "almost-nothing-known.json", "cauda-equina.json")
"""A shipped case of each: calm, urgent, unresolved, acute."""


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    with open_window(qtbot) as driver:
        yield driver


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def taking_tab(part: QWidget) -> set[QWidget]:
    return {
        w
        for w in part.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible() and w.isEnabled() and w.focusProxy() is None
    }


def round_from(driver: Driver, first: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where the key leads from a stop, until it is there again; a text with links keeps it for each of them."""
    first.setFocus()
    stops = [first]
    for _ in range(300):
        QTest.keyClick(driver.focused, key)
        if driver.focused is first:
            return stops
        if driver.focused is not stops[-1]:
            stops.append(driver.focused)
    raise AssertionError("it never comes round")


def place(driver: Driver, stop: QWidget) -> QRect:
    return stop.rect().translated(stop.mapTo(driver.window, QPoint()))


def scrolled_in(stop: QWidget) -> QWidget | None:
    step: QWidget | None = stop
    while step is not None and not isinstance(step, QScrollArea):
        step = step.parentWidget()
    return step


def backwards(driver: Driver, stops: list[QWidget]) -> list[str]:
    """Steps that lead up the part, or to the left within a line."""
    found = []
    for one, other in pairwise(stops):
        before, after = place(driver, one), place(driver, other)
        if scrolled_in(one) is not scrolled_in(other):
            continue  # where one of them stands is a matter of scrolling
        level = before.top() < after.center().y() < before.bottom() and before.left() > after.left()
        if after.bottom() <= before.top() or level:
            found.append(f"{name_of(one)} -> {name_of(other)}")
    return found


def name_of(stop: QWidget) -> str:
    return f"{type(stop).__name__} {stop.accessibleName()}"


def check_round(driver: Driver) -> None:
    window = driver.window
    parts = {"page": window.page, "results": window.results, "bar": window.actions_bar, "header": window.header}
    settle()
    first = tab_stops(window.page)[0]
    stops = round_from(driver, first)
    runs = [(name, list(some)) for name, some in groupby(stops, key=lambda stop: part_of(parts, stop))]
    assert [name for name, _ in runs] == ["page", "results", "bar", "header", "rail"]
    for name, some in runs[:3]:
        assert set(some) == taking_tab(parts[name]), name
        assert backwards(driver, some) == []


def part_of(parts: dict[str, QWidget], stop: QWidget) -> str:
    return next((name for name, part in parts.items() if part.isAncestorOf(stop)), "rail")


@pytest.mark.parametrize("step", range(PLAN + 1))
def test_tab_goes_down_page_results_and_bar_at_every_urgency(driver: Driver, step: int) -> None:
    for name in LEVELS:
        driver.consultation.start(example(name))
        driver.window.go_to(step)
        check_round(driver)


def test_backwards_is_the_same_way(driver: Driver) -> None:
    driver.consultation.start(example(LEVELS[0]))
    driver.go_to(PLAN)
    settle()
    first = tab_stops(driver.window.page)[0]
    onward = round_from(driver, first)
    assert round_from(driver, first, Qt.Key.Key_Backtab)[1:] == onward[:0:-1]


def test_the_order_holds_when_the_plan_is_laid_anew_and_undone(driver: Driver) -> None:
    driver.go_to(PLAN)
    for finding in (Finding.YES, Finding.NO):
        driver.consultation.answer(CANCER, finding)
        check_round(driver)
    driver.consultation.undo()
    check_round(driver)
    driver.consultation.answer(CAUDA, Finding.YES)
    check_round(driver)


def test_the_order_holds_in_pages_made_late_and_in_another_language(driver: Driver) -> None:
    for step in (PLAN, COURSE, FLAGS):
        driver.go_to(step)
        check_round(driver)
    driver.app.speak(Language.ENGLISH)
    driver.app.finish_renewal()
    driver.window.resize(1366, 740)
    check_round(driver)
    driver.window.go_to(PLAN)
    check_round(driver)


def test_beside_the_body_chart_the_signs_come_after_all_of_it(driver: Driver) -> None:
    driver.go_to(FINDINGS)
    driver.window.findings_page.show_view(chart=True)
    settle()
    stops = tab_stops(driver.window.page)
    kinds = [kind for kind, _ in groupby(type(stop) for stop in stops)]
    assert kinds[:4] == [Segment, ZoneButton, Button, MissingButton]
    assert backwards(driver, [stop for stop in stops if isinstance(stop, MissingButton)]) == []
    driver.window.findings_page.show_view(chart=False)
    check_round(driver)


def test_what_has_just_gone_is_left_for_the_next_stop(driver: Driver) -> None:
    driver.go_to(FLAGS)
    stops = tab_stops(driver.window.page)
    stops[0].setFocus()
    driver.window.page.rows[0].hide()
    assert driver.focused in stops[1:4]
    assert driver.window.page.rows[1].isAncestorOf(driver.focused)


def test_a_window_with_nowhere_to_go_says_so(qtbot: QtBot) -> None:
    bare = QWidget()
    qtbot.addWidget(bare)
    assert not tab_on(bare, onward=True)


@pytest.mark.parametrize("left", [UsualCare.INFORMATION, Id.PHYSICAL_ACTIVITY, Id.ACUPUNCTURE])
def test_the_keyboard_stays_on_the_page_when_the_plan_is_laid_anew(driver: Driver, left: UsualCare | Id) -> None:
    """Also where the acute plan lets nothing be ticked; and undo works from there."""
    driver.go_to(PLAN)
    page = driver.window.plan_page
    settle()
    (page.care[left] if isinstance(left, UsualCare) else page.items[left].tick).setFocus()
    driver.consultation.answer(CAUDA, Finding.YES)
    settle()
    at = QApplication.focusWidget()
    assert at is not None
    assert page.isAncestorOf(at)
    assert not page.items[Id.MRI].tick.isEnabled()
    driver.shortcut("Ctrl+Z")
    assert driver.case.red_flags.sphincter_disturbance is Finding.UNKNOWN
    assert page.isAncestorOf(driver.focused)


def test_the_keyboard_stays_on_a_tick_that_is_laid_anew(driver: Driver) -> None:
    driver.consultation.start(example(LEVELS[0]))
    driver.go_to(PLAN)
    page = driver.window.plan_page
    old = page.items[Id.SURGICAL_ASSESSMENT].tick
    old.setFocus()
    driver.consultation.answer("course.trend", Trend.IMPROVED)
    settle()
    tick = page.items[Id.SURGICAL_ASSESSMENT].tick
    assert tick is not old
    assert driver.focused is tick
