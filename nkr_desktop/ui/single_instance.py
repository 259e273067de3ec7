"""One running program a user and PC: a second start brings the first window forward and ends.

A lock of the operating system on an open file, which the kernel lets go however the process ends, and a request file
that the first program watches for. No socket, no shared memory, nothing a crash could leave standing."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from nkr_desktop.files.folders import make_private

_LOCK: Final = "running.lock"
_REQUEST: Final = "show-window"
_PATIENCE: Final = 6.0
"""Seconds a second start waits for the first to answer: a cold start of an old PC lies within it."""
_LOOK_EVERY: Final = 0.02


class SingleInstance(QObject):
    """Signals: show_requested when a second start asks for the window."""

    show_requested = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """`folder`: the program's own data folder; the two files lie in a folder of their own below it."""
        super().__init__(parent)
        self._folder = folder / "instance"
        self._request = self._folder / _REQUEST
        self._lock: int | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)

    def claim(self) -> bool:
        """Whether this is the first program. True too where no lock can be made: a full disk stops no clinician."""
        try:
            make_private(self._folder)
            descriptor = os.open(self._folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True
        if not _lock(descriptor):
            os.close(descriptor)
            return False
        self._lock = descriptor
        self._watcher.addPath(str(self._folder))
        self._look()  # a request may be older than the watch
        return True

    def ask_first_to_show(self, patience: float = _PATIENCE) -> bool:
        """Ask the first program for its window; False when it has not answered within `patience` seconds."""
        _let_others_come_forward()
        try:
            self._request.touch(mode=0o600)
            until = time.monotonic() + patience
            while self._request.exists():
                if time.monotonic() > until:
                    self._request.unlink(missing_ok=True)
                    return False
                time.sleep(_LOOK_EVERY)
        except OSError:
            return False
        return True

    def release(self) -> None:
        """Let another program be the first."""
        if self._lock is not None:
            self._watcher.removePath(str(self._folder))
            os.close(self._lock)
            self._lock = None

    def _look(self) -> None:
        """Taking the request away is the answer to it."""
        try:
            self._request.unlink()
        except OSError:
            return
        self.show_requested.emit()


def bring_forward(window: QWidget) -> None:
    """Show a window above the others, minimised or not; where the system refuses, the task bar calls for it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def _lock(descriptor: int) -> bool:
    """Take the lock on an open file without waiting."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _let_others_come_forward() -> None:
    """Windows lets only the program in front hand its place on; just started, that is this one."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
