"""Long work in slices, one a turn of the event loop, so that a press never waits for more than one of them.

Not in a thread: Python's threads take turns, and measured here a worker delays the presses it meets by more than the
work itself lasts; and widgets can be made in the window's thread only."""

from __future__ import annotations

import inspect
from collections.abc import Generator

from PySide6.QtCore import QObject, QTimer

Work = Generator[None, None, None]
"""Long work: what it does from one `yield` to the next is a slice."""


class Slices(QObject):
    """One piece of work at a time. It ends with this object, or with whatever began it anew."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def under_way(self) -> bool:
        """Whether slices are left."""
        return self._work is not None

    def begin(self, work: Work) -> None:
        """Do this from the next turn on, in place of what was under way."""
        self.stop()
        self._work = work
        self._turn.start()

    def stop(self) -> None:
        """Leave undone what is left; the work can tidy up in a `finally`."""
        self._turn.stop()
        work, self._work = self._work, None
        if work is not None and not _is_running(work):
            work.close()

    def finish(self) -> None:
        """Do all that is left, now; from within the work itself, nothing."""
        while self._work is not None and not _is_running(self._work):
            self._go_on()

    def _go_on(self) -> None:
        work = self._work
        if work is None:
            return
        try:
            next(work)
        except StopIteration:
            if self._work is work:  # its last slice may have begun something else
                self.stop()


def _is_running(work: Work) -> bool:
    return inspect.getgeneratorstate(work) == inspect.GEN_RUNNING
