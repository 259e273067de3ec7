"""The real window on a fixed day, and hands to work it with: keys go wherever the keyboard is, as a user's do."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.app import App
from nkr_desktop.content.phrases import Language
from nkr_desktop.domain.case import Case
from nkr_desktop.files.settings import LoadedSettings, Settings
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.main_window import MainWindow
from nkr_desktop.ui.pages.three_way_row import ThreeWayRow
from nkr_desktop.ui.settings_keeper import SettingsKeeper

TODAY = date(2026, 11, 23)
_TOLD = Settings(told_not_encrypted=True)
COURSE, FINDINGS, FLAGS, TREATMENT, WISHES, PLAN = range(6)


class Driver:
    """Works the window by keyboard and mouse, and counts both."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.presses = 0

    @property
    def window(self) -> MainWindow:
        return self.app.window

    @property
    def consultation(self) -> Consultation:
        return self.app.consultation

    @property
    def case(self) -> Case:
        return self.consultation.case

    @property
    def focused(self) -> QWidget:
        """Whatever has the keyboard."""
        if QApplication.focusWidget() is None:  # no window manager gives the keyboard back after a dialog
            self.window.activateWindow()
            QApplication.processEvents()
        return QApplication.focusWidget() or self.window

    @property
    def at(self) -> str:
        """The path of the question that has the keyboard, "" for none."""
        return next((row.path for row in self.window.page.rows if row.isAncestorOf(self.focused)), "")

    def type(self, text: str) -> None:
        """Letters and figures, one press each; "\\n" is Enter, "\\t" Tab, "\\b" Backspace."""
        keys = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\b": Qt.Key.Key_Backspace}
        for letter in text:
            if letter in keys:
                self.press(keys[letter])
            else:
                QTest.keyClicks(self.focused, letter)
                self._pressed()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focused, key, modifiers)
        self._pressed()

    def shortcut(self, keys: str) -> None:
        """A combination such as "Ctrl+3" or "Alt+R"."""
        modifier, _, key = keys.partition("+")
        modifiers = {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Alt": Qt.KeyboardModifier.AltModifier}
        self.press(getattr(Qt.Key, f"Key_{key}"), modifiers[modifier])
        if modifier == "Alt":
            # Qt lets a button be seen pressed for a moment before an Alt key's click counts.
            while any(button.isDown() for button in self.window.findChildren(QAbstractButton)):
                QTest.qWait(10)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self._pressed()

    def go_to(self, step: int) -> None:
        self.shortcut(f"Ctrl+{step + 1}")
        assert self.window.step == step

    def three_way(self, path: str) -> ThreeWayRow:
        row = self.window.page.row(path)
        assert isinstance(row, ThreeWayRow)
        return row

    def answer(self, path: str, letter: str) -> None:
        """J, N or U on a question of the page in view."""
        self.three_way(path).take_focus()
        self.type(letter)

    def _pressed(self) -> None:
        self.presses += 1
        QApplication.processEvents()


@contextmanager
def open_window(
    qtbot: QtBot, language: Language = Language.DANISH, settings: Settings = _TOLD, today: date = TODAY
) -> Iterator[Driver]:
    """The program as it opens, and closed again without a question."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    app = App(qt, lambda: today, SettingsKeeper(LoadedSettings(settings, Settings(), ())))
    app.speak(language)
    app.finish_renewal()
    app.window.resize(1366, 740)
    app.window.show()
    qtbot.waitExposed(app.window)
    app.window.activateWindow()
    QApplication.processEvents()
    try:
        yield Driver(app)
    finally:
        app.close()
        QApplication.processEvents()
