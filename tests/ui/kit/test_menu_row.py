"""Menus behind buttons: opened by the keyboard, and left and right lead to the neighbours and round."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.kit.menu_row import MenuRow


@pytest.fixture
def menus(qtbot: QtBot) -> Iterator[tuple[MenuRow, list[QMenu]]]:
    bar = QWidget()
    qtbot.addWidget(bar)
    row, made = MenuRow(bar), [QMenu(bar) for _ in range(3)]
    for menu in made:
        menu.addAction("Not now").setEnabled(False)
        menu.addAction("Read")
        row.add(QPushButton(bar), menu)
    made[1].insertMenu(made[1].actions()[1], QMenu("Recent", made[1])).setEnabled(True)
    bar.show()
    yield row, made
    for menu in made:
        menu.hide()


def test_the_first_menu_opens_on_the_first_entry_that_can_be_chosen(menus: tuple[MenuRow, list[QMenu]]) -> None:
    row, (first, *_) = menus
    row.open_first()
    entry = first.activeAction()
    assert first.isVisible()
    assert entry is not None
    assert entry.text() == "Read"


def test_left_and_right_lead_round_the_row(menus: tuple[MenuRow, list[QMenu]]) -> None:
    row, made = menus
    row.open_first()
    for key, at, shown in ((Qt.Key.Key_Right, 0, 1), (Qt.Key.Key_Left, 1, 0), (Qt.Key.Key_Left, 0, 2)):
        QTest.keyClick(made[at], key)
        assert [menu.isVisible() for menu in made] == [index == shown for index in range(3)]


def test_an_entry_with_a_menu_of_its_own_keeps_the_right_key(menus: tuple[MenuRow, list[QMenu]]) -> None:
    row, made = menus
    row.open_first()
    QTest.keyClick(made[0], Qt.Key.Key_Right)
    QTest.keyClick(made[1], Qt.Key.Key_Right)
    assert made[1].isVisible()


def test_keys_stand_in_a_column_of_their_own(menus: tuple[MenuRow, list[QMenu]]) -> None:
    row, (first, *_) = menus
    plain = first.sizeHint().width()
    row.open_first()
    assert first.width() == plain
    first.actions()[1].setShortcut("Ctrl+R")
    with_keys = first.sizeHint().width()
    for _ in range(2):
        row.open_first()
        assert first.width() == with_keys + 24
