"""Tells a benchmark, from inside a bundled program, when its first window was painted and when it could be used.

Painted: a 0 ms timer after the first paint of a top-level window. Usable: two figures typed into the field that has the
focus stand there, and whatever follows from them has been painted."""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


class StopWatch(QObject):
    """Prints `painted`, `usable` (ms since NKR_BENCH_START, ns of the monotonic clock) and `memory` (kB), then ends."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._begun = int(os.environ["NKR_BENCH_START"])
        self._seen = False
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        if event.type() == QEvent.Type.Paint and not self._seen and isinstance(watched, QWidget):
            self._seen = True
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        QApplication.instance().removeEventFilter(self)
        self._say("painted")
        self._type()

    def _type(self) -> None:
        """Not before the window has been given the keyboard; without a window manager it never is, and is told so."""
        field = QApplication.focusWidget()
        if not isinstance(field, QLineEdit):
            fields = [one for one in QApplication.allWidgets() if isinstance(one, QLineEdit) and one.isVisible()]
            if not fields:
                QTimer.singleShot(1, self._type)
                return
            field = min(fields, key=lambda one: one.mapToGlobal(one.rect().topLeft()).y())
            field.setFocus()
        for figure in "47":
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = Qt.Key.Key_4 if figure == "4" else Qt.Key.Key_7
                QApplication.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, figure))
        if field.text() != "47":
            raise RuntimeError("the first field did not take typing")
        QTimer.singleShot(0, self._used)

    def _used(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                window.repaint()
        self._say("usable")
        QTimer.singleShot(1000, self._settled)

    def _settled(self) -> None:
        with open("/proc/self/status", encoding="ascii") as file:
            resident = next(line.split()[1] for line in file if line.startswith("VmRSS"))
        print(f"memory {resident}", flush=True)
        os._exit(0)

    def _say(self, what: str) -> None:
        print(f"{what} {(time.monotonic_ns() - self._begun) / 1e6:.1f}", flush=True)
