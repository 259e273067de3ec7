"""A monkey at the window: random clicks, keys, texts, wheels and sizes, the same ones for the same seed.

It meets every fault of the program where it happens: an exception, a word of warning from Qt, an event that takes too
long, or a promise of the window that no longer holds. Wall-clock timers are out of its way, so that a seed can be
played again."""

from __future__ import annotations

import random
import sys
import traceback
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from time import perf_counter, thread_time
from types import TracebackType
from typing import Final, NamedTuple

import pytest
from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QPoint,
    QPointF,
    QSize,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices, QKeyEvent, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from nkr_desktop.app import App
from nkr_desktop.domain.advice import UrgencyLevel
from nkr_desktop.domain.case import Case
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.main_window import MainWindow
from tests.machine import machine_is_slower_by

TODAY: Final = date(2026, 11, 23)
SLOWEST: Final = 0.1
"""Seconds of computing one event may take: what was pressed, and all that the window does before it hears the next."""
LOOK_AT_MACHINE: Final = 20
"""Events from one look at how fast the machine is to the next; a slow event is held against the slower of the look
before it and the one after."""
NASTY: Final = (
    "\u202e\u2067baglæns\u2069", "\u200f\u200e\u200b", "nul\x00tegn", "æ" * 5000, "🧑🏽‍⚕️👩‍👩‍👧‍👦🇩🇰",
    "010190-1234", "0101901234", "<b>fed</b> & co", "%s {0} {navn}", "'; DROP TABLE--", "\t\r\n\v", "-1", "1e308",
    "99999999999", "٣٤", "½", "é" "\u0301" * 50, "31-02-2026", "20/10", "3 uger", "46", "7",
)  # fmt: skip
ENTRY: Final = tuple(Qt.Key(code) for code in (*range(0x30, 0x3A), *map(ord, "JJJNNNUUYVHBRK")))
HANDS: Final = tuple(
    getattr(Qt.Key, f"Key_{name}")
    for name in (
        "Tab Tab Tab Backtab Return Return Escape Space Space Left Right Up Down Home End PageUp PageDown"
        " Backspace Delete F1 Menu"
    ).split()
)
SHORTCUTS: Final = (
    "Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 Ctrl+6 Ctrl+Z Ctrl+Z Ctrl+Shift+Z Ctrl+Y Ctrl+F Ctrl+S Ctrl+O Ctrl+N Ctrl+P"
    " Alt+R Alt+R Alt+B Alt+K Alt+F Ctrl+A Ctrl+C Ctrl+V Ctrl+X"
).split()


class MonkeyFaultError(AssertionError):
    """What went wrong, and how to see it again: the seed, the number of the event, and the ten before it."""


class Slow(NamedTuple):
    """An event by its time: seconds of computing, how many times slower than quiet the machine was meanwhile, seconds
    by the clock, and what was done."""

    computing: float
    slower_by: float
    wall: float
    act: str

    @property
    def quiet(self) -> float:
        """Seconds of computing it would have taken on the quiet machine."""
        return self.computing / self.slower_by

    def __str__(self) -> str:
        times = f"{self.computing * 1000:.0f} ms of computing, {self.quiet * 1000:.0f} ms on the quiet machine"
        return f"{times} ({self.wall * 1000:.0f} ms by the clock): {self.act}"


class Monkey:
    """Plays with one window. A fault ends the game with MonkeyFaultError."""

    def __init__(self, app: App, seed: int, folder: Path) -> None:
        """folder: an empty one, for what gets saved and opened."""
        self.app = app
        self.seed = seed
        self.slowest = Slow(0.0, 1.0, 0.0, "")
        self.kinds: Counter[str] = Counter()
        self.began: Case = app.consultation.case
        self._chance = random.Random(seed)
        self._last: deque[str] = deque(maxlen=10)
        self._faults: list[str] = []
        self._folder = folder
        self._checked: object = None
        self._begun = 0.0, 0.0
        self._slower_by = 1.0
        self._playing = False
        self._moves: tuple[tuple[int, Callable[[], str]], ...] = (
            (30, self._click), (4, self._double_click), (18, self._entry_key), (18, self._hand_key), (8, self._text),
            (10, self._shortcut), (5, self._wheel), (2, self._resize), (3, self._rest), (2, self._menu),
        )  # fmt: skip

    def play(self, events: int) -> None:
        """So many events. Raises MonkeyFaultError at the first fault."""
        with self._watched():
            for number in range(events):
                self._one(number)
            self._undo_everything()

    @property
    def window(self) -> MainWindow:
        return self.app.window

    def _one(self, number: int) -> None:
        if number % LOOK_AT_MACHINE == 0:
            self._slower_by = machine_is_slower_by()
        moves = [move for _, move in self._moves]
        move = self._chance.choices(moves, [weight for weight, _ in self._moves])[0]
        self.kinds[move.__name__] += 1
        level = self.app.consultation.assessment.urgency.level
        self._last.append(move.__name__)  # said before, in case it never returns
        self._timed(move)
        self._check_promises(level)
        if self._faults:
            told = (f"seed {self.seed}, event {number}:", *self._faults, "the last events:", *self._last)
            raise MonkeyFaultError("\n".join(told))
        if not self.window.isVisible():
            self.window.show()

    def _timed(self, act: Callable[[], str]) -> None:
        """Act and let the window answer."""
        self._begun = perf_counter(), thread_time()
        self._last[-1] = act()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as a running event loop does by itself
        self._note_time()

    def _note_time(self) -> None:
        """The time since the last note; of computing, for the machine may be busy."""
        wall, computing = perf_counter() - self._begun[0], thread_time() - self._begun[1]
        if computing > SLOWEST / 2:  # the others are not worth a look at the machine
            slow = Slow(computing, max(machine_is_slower_by(), self._slower_by), wall, self._last[-1])
            self.slowest = max(self.slowest, slow, key=lambda one: one.quiet)
            if slow.quiet > SLOWEST:
                self._faults.append(str(slow))
        self._begun = perf_counter(), thread_time()

    def _check_promises(self, before: UrgencyLevel) -> None:
        """What always holds, whatever was pressed."""
        case, window = self.app.consultation.case, self.window
        if case is not self._checked:
            self._checked = case
            try:
                if Case.model_validate(case.model_dump(by_alias=True)) != case:
                    self._faults.append("the case does not read back as it is")
            except ValueError as error:
                self._faults.append(f"the case is not valid: {error}")
        urgency = self.app.consultation.assessment.urgency
        acute = urgency.level is UrgencyLevel.ACUTE_SURGICAL
        shown = window.results.isVisible() and window.results.urgency.isVisible()
        if acute and not shown and (before is not urgency.level or not self._covered()):
            self._faults.append("acute, and no banner in sight")
        if window.windowTitle() != "NKR Desktop":
            self._faults.append(f"the window's title says {window.windowTitle()!r}")

    def _covered(self) -> bool:
        """Whether the user has asked for something else in place of the results."""
        return self.window.reference.is_open or not self.window.results.isVisible()

    def _undo_everything(self) -> None:
        consultation = self.app.consultation
        while consultation.undo_name:
            consultation.undo()
        if consultation.case != self.began:
            raise MonkeyFaultError(f"seed {self.seed}: undone to the bottom, the case is not the one that was begun")

    # --- What it does -------------------------------------------------------------------------------------

    def _root(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def _target(self) -> tuple[QWidget, QPoint]:
        """A place in the window, and what is there."""
        root = self._root()
        at = QPoint(self._chance.randrange(max(root.width(), 1)), self._chance.randrange(max(root.height(), 1)))
        child = root.childAt(at) or root
        return child, child.mapFrom(root, at)

    def _focused(self) -> QWidget:
        """Where keys go. No window manager gives the keyboard back to the window when a dialog has closed."""
        root: QWidget = self._root()
        focused = QApplication.focusWidget()
        if isinstance(root, QMenu):
            return root
        if focused is not None and focused.window() is root:
            return focused
        root.activateWindow()
        QApplication.processEvents()
        return next(filter(None, [root.focusWidget()]), root)

    def _click(self) -> str:
        widget, at = self._target()
        told = f"click {_name(widget)} at {at.x()},{at.y()}"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)
        return told

    def _double_click(self) -> str:
        widget, at = self._target()
        told = f"double click {_name(widget)} at {at.x()},{at.y()}"
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=at)
        return told

    def _entry_key(self) -> str:
        return self._press(self._chance.choice(ENTRY))

    def _hand_key(self) -> str:
        return self._press(self._chance.choice(HANDS))

    def _shortcut(self) -> str:
        *held, key = self._chance.choice(SHORTCUTS).split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for name in held:
            modifiers |= getattr(
                Qt.KeyboardModifier, {"Ctrl": "ControlModifier", "Shift": "ShiftModifier", "Alt": "AltModifier"}[name]
            )
        return self._press(getattr(Qt.Key, f"Key_{key}"), modifiers)

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
        widget = self._focused()
        told = f"{modifiers.name} {key.name} in {_name(widget)}"
        QTest.keyClick(widget, key, modifiers)
        return told

    def _text(self) -> str:
        """As pasted or composed: many letters in one event."""
        widget, words = self._focused(), self._chance.choice(NASTY)
        told = f"text {words[:20]!r} in {_name(widget)}"
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, words))
        return told

    def _wheel(self) -> str:
        widget, at = self._target()
        told = f"wheel over {_name(widget)}"
        turn = QPoint(0, self._chance.choice((-360, -120, 120, 360)))
        where, whole = QPointF(at), QPointF(widget.mapToGlobal(at))
        no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        wheel = QWheelEvent(where, whole, QPoint(), turn, no_button, no_key, Qt.ScrollPhase.NoScrollPhase, False)
        QApplication.sendEvent(widget, wheel)
        return told

    def _resize(self) -> str:
        size = QSize(self._chance.randint(640, 1920), self._chance.randint(360, 1080))
        self.window.resize(size)
        return f"resize to {size.width()} x {size.height()}"

    def _rest(self) -> str:
        """The hands rest until what could change is found, or until the next event comes between."""
        idle, slices = sorted(self.app.consultation.findChildren(QTimer), key=QTimer.isSingleShot, reverse=True)
        idle.start(0)
        for _ in range(self._chance.randrange(60)):
            self._timed(lambda: "rest")
            if not slices.isActive() and not idle.isActive():
                break
        return "rest"

    def _menu(self) -> str:
        """A menu of the bar, by its button."""
        menus = self.window.findChildren(QMenu)
        if QApplication.activePopupWidget() or QApplication.activeModalWidget() or not menus:
            return "no menu"
        menu = self._chance.choice(menus)
        menu.popup(self.window.mapToGlobal(QPoint(100, 40)))
        return f"menu {menu.title()}"

    def _meet_dialog(self) -> None:
        """A modal dialog runs its own loop: play with it for a while, then close it. Each round is an event too."""
        if not self._playing:
            return
        QTimer.singleShot(0, self._meet_dialog)  # first: what is done in this dialog may open another
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        self._note_time()
        move = self._chance.choice((self._click, self._entry_key, self._hand_key, self._text, None))
        self._last.append(f"in {_name(dialog)}")
        if move is None:
            dialog.reject()
        else:
            self._last[-1] += f": {move()}"

    # --- What it watches ----------------------------------------------------------------------------------

    @contextmanager
    def _watched(self) -> Iterator[None]:
        before_hook, before_handler = sys.excepthook, qInstallMessageHandler(self._on_qt_message)
        sys.excepthook = self._on_exception
        self._playing = True
        QTimer.singleShot(0, self._meet_dialog)
        with pytest.MonkeyPatch.context() as patch:
            self._keep_inside(patch)
            try:
                yield
            finally:
                self._playing = False
                sys.excepthook = before_hook
                qInstallMessageHandler(before_handler)

    def _keep_inside(self, patch: pytest.MonkeyPatch) -> None:
        """No real file dialog, browser or printer; and notice where a case begins."""
        places = ("", str(self._folder / "fil"), str(self._folder / "mangler" / "fil.json"))
        for asks in ("getSaveFileName", "getOpenFileName"):
            patch.setattr(QFileDialog, asks, lambda *_, **__: (self._chance.choice(places), ""))
        patch.setattr(QDesktopServices, "openUrl", lambda _: True)
        patch.setattr(QPrintDialog, "exec", lambda _: 0)
        start = Consultation.start

        def started(consultation: Consultation, case: Case, earlier: tuple[Case, ...] = ()) -> None:
            start(consultation, case, earlier)
            self.began = consultation.case

        patch.setattr(Consultation, "start", started)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._faults.append("".join(traceback.format_exception(kind, error, trace)))

    def _on_qt_message(self, kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not words.startswith("This plugin does not"):
            self._faults.append(f"Qt says: {words}")


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()[:40]!r}"
