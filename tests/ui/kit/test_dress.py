"""Every ordinary Qt widget of the window, its dialogs and its other windows wears the house's look, in every theme.

There is no style sheet for the whole application, so that one forgotten would look like another program's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollBar,
    QSplitterHandle,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nkr_desktop.app import App
from nkr_desktop.files.settings import LoadedSettings, Settings
from nkr_desktop.ui.kit.date_field import DateField
from nkr_desktop.ui.kit.dress import dress, is_dressed
from nkr_desktop.ui.kit.tokens import DARK, LIGHT
from nkr_desktop.ui.settings_keeper import SettingsKeeper
from tools.views import VIEWS, example, open_view

ORDINARY = (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollBar,
    QSplitterHandle,
    QToolButton,
)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[App]:
    day = example(VIEWS[0].example).assessed_on
    made = App(qapp, lambda: day, SettingsKeeper(LoadedSettings(Settings(), Settings(), ())))
    made.window.resize(1366, 768)
    made.window.show()
    yield made
    made.close()


def paints_itself(widget: QWidget) -> bool:
    """Whether the kit draws it, whatever Qt class it is made of, or what it stands in does."""
    if not widget.updatesEnabled():
        return True
    ours = (kind for kind in type(widget).__mro__ if kind.__module__.startswith("nkr_desktop"))
    return any("paintEvent" in vars(kind) for kind in ours) and not isinstance(widget, QLineEdit)


def undressed() -> set[str]:
    """Every ordinary widget there is, in view or not, that looks like Qt's own."""
    return {
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in QApplication.allWidgets()
        if isinstance(widget, ORDINARY) and not paints_itself(widget) and not is_dressed(widget)
    }


def test_every_view_of_the_window_is_dressed(app: App) -> None:
    for view in VIEWS:
        open_view(app, view)
    for field in app.window.findChildren(DateField):
        QTest.keyClick(field.line_edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert undressed() == set()


def test_every_dialog_and_every_other_window_is_dressed(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QDialog] = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: opened.append(dialog))
    window = app.window
    open_view(app, VIEWS[0])
    for action in (*window.commands.help.actions(), window.commands.settings):
        action.trigger()
    window.header.status_requested.emit()
    window.results.phone_requested.emit()
    window.results.head.legend_requested.emit()
    window.papers.show()
    assert {type(dialog).__name__ for dialog in opened} >= {"KeysDialog", "SettingsDialog", "AboutDialog", "Message"}
    assert undressed() == set()


def test_another_theme_dresses_everything_anew_what_is_in_sight_first(app: App, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    dress(menu)
    field = app.window.findChildren(QLineEdit)[0]
    _system, light, dark, *_ = app.window.commands.view.actions()
    for choice, colours, other in ((dark, DARK, LIGHT), (light, LIGHT, DARK)):
        choice.trigger()
        assert colours.panel in field.styleSheet()
        qtbot.waitUntil(lambda: colours.panel in menu.styleSheet())  # noqa: B023 - called before the next round
        for widget in (menu, field):
            assert other.panel not in widget.styleSheet()
