"""What a screen reader is told, and what the keyboard alone can reach, in every view, menu and dialog.

The tree is Qt's own, asked within the program: the same that a screen reader gets over its bus."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.domain.answers import Finding
from nkr_desktop.ui.kit.focus_ring import REACH
from tests.ui.accessible_tree import Node, Role, nodes
from tests.ui.window_driver import FLAGS, Driver, open_window
from tools.views import VIEWS, View, open_view

EVERY_VIEW = pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    with open_window(qtbot) as driver:
        yield driver


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def show(driver: Driver, view: View) -> list[Node]:
    open_view(driver.app, view)
    settle()
    return list(nodes(driver.window))


def tab_stops(driver: Driver) -> list[QWidget]:
    """Where Tab leads, from where the keyboard is and round until it is there again. A text with links keeps it for
    each of them."""
    stops = [driver.focused]
    for _ in range(400):
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        if driver.focused is stops[0] and len(stops) > 1:
            return stops
        if driver.focused is not stops[-1]:
            stops.append(driver.focused)
    raise AssertionError("Tab never comes round")


@pytest.mark.parametrize("language", list(Language))
def test_every_control_of_every_view_has_a_name(driver: Driver, language: Language) -> None:
    driver.app.speak(language)
    driver.app.finish_renewal()
    nameless = [
        f"{view.name}: {node}"
        for view in VIEWS
        for node in show(driver, view)
        if node.focusable and not node.name.strip()
    ]
    assert nameless == []


@EVERY_VIEW
def test_what_is_pressed_or_answered_says_what_it_is(driver: Driver, view: View) -> None:
    """No control is left a bare "client": each is a button, a choice, a field, a list or a text."""
    vague = [str(node) for node in show(driver, view) if node.focusable and node.role is Role.Client]
    assert [told for told in vague if not told.endswith(("PageView", "QScrollArea"))] == []  # what only scrolls


@EVERY_VIEW
def test_no_two_answers_of_a_view_have_the_same_name(driver: Driver, view: View) -> None:
    names = Counter(node.name for node in show(driver, view) if node.role in (Role.RadioButton, Role.EditableText))
    assert [name for name, count in names.items() if count > 1] == []


def test_a_three_way_answer_is_three_radio_buttons_and_tells_which_is_chosen(driver: Driver) -> None:
    driver.go_to(FLAGS)
    driver.answer("red_flags.suspected_fracture", "n")
    settle()
    answers = [node for node in nodes(driver.window) if node.name.startswith("Mistanke om fraktur: ")]
    assert [(node.role, node.checkable, node.checked) for node in answers] == [
        (Role.RadioButton, True, False),
        (Role.RadioButton, True, True),
        (Role.RadioButton, True, False),
    ]
    assert [node.name.split(": ")[1] for node in answers] == ["Ja", "Nej", "Ikke undersøgt"]
    driver.press(Qt.Key.Key_Up)
    driver.press(Qt.Key.Key_Backspace)
    assert driver.case.red_flags.suspected_fracture is Finding.UNKNOWN
    assert not any(node.checked for node in nodes(driver.window) if node.name.startswith("Mistanke om fraktur: "))


def test_a_change_of_urgency_is_announced_with_every_word_of_the_banner(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def heard(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", heard)
    driver.go_to(FLAGS)
    driver.type("j")
    assert said
    assert said[-1].startswith("Akut kirurgisk vurdering")
    driver.press(Qt.Key.Key_Up)
    driver.type("n")
    assert said[-1].startswith("Faresignaler ikke afklaret")
    assert len(said) == 2  # an answer that changes no level interrupts nobody


@EVERY_VIEW
def test_tab_reaches_every_control_and_comes_round(driver: Driver, view: View) -> None:
    """By Tab, or from a stop by arrows: of joined buttons one is a stop, and so is one step of the rail."""
    show(driver, view)
    stops = tab_stops(driver)
    rows = {stop.parentWidget() for stop in stops}
    missed = [
        widget
        for widget in driver.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.ClickFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget not in stops
        and widget.parentWidget() not in rows
    ]
    assert [f"{type(widget).__name__} {widget.accessibleName()}" for widget in missed] == []


@EVERY_VIEW
def test_the_keyboard_is_seen_wherever_it_is(driver: Driver, view: View) -> None:
    """Something in or around the control looks otherwise while it has the keyboard, and Tab brings it into sight."""
    show(driver, view)
    unseen = []
    for _ in tab_stops(driver):
        stop = driver.focused
        settle()
        with_keyboard = around(driver, stop)
        stop.clearFocus()
        settle()
        if with_keyboard == around(driver, stop):
            unseen.append(f"{type(stop).__name__} {stop.accessibleName()}")
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    assert unseen == []


def around(driver: Driver, widget: QWidget) -> QImage:
    """A picture of a widget and the room of its focus ring, as the window shows it now."""
    place = widget.rect().translated(widget.mapTo(driver.window, QPoint()))
    return driver.window.grab(place.adjusted(-REACH, -REACH, REACH, REACH)).toImage()


def test_every_command_of_every_menu_has_a_name_and_is_reached_by_keys(driver: Driver) -> None:
    buttons = [b for b in driver.window.header.findChildren(QWidget) if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert {b for b in buttons if b.isVisible() and b.isEnabled()} <= set(tab_stops(driver))
    for menu in driver.window.findChildren(QMenu):
        named = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert all(name.strip() for name in named), menu.title()
