"""Writes the draft while the consultation goes on: 400 ms after the last change, at least every 2 s while typing, at
once when the window loses the focus or the session ends. Always on a thread of its own.

A draft is there exactly while there is something unsaved to lose."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from nkr_desktop import __version__
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.record import RecordedVisit
from nkr_desktop.files.case_file import recorded
from nkr_desktop.files.draft import DraftFile, make_draft
from nkr_desktop.ui.consultation import Consultation

QUIET_MS: Final = 400
AT_LEAST_EVERY_MS: Final = 2000
_CLOSING_PATIENCE_MS: Final = 3000
"""How long closing waits for a slow disk."""


class DraftKeeper(QObject):
    """Signals: said carries one short sentence when drafts can no longer be written, and one when they can again; kept
    says when the draft on disk was written, "" once there is none."""

    said = Signal(str)
    kept = Signal(str)

    def __init__(
        self,
        consultation: Consultation,
        file: DraftFile,
        now: Callable[[], datetime],
        *,
        earlier: Callable[[], tuple[RecordedVisit, ...]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`now` carries its time zone. `earlier` gives the visits before as the record holds them, with what they
        were judged with; without it they are taken from the consultation."""
        super().__init__(parent)
        self._consultation, self._file, self._now = consultation, file, now
        self._earlier = earlier or self._plain_earlier
        self._enabled = True
        self._failing = False
        self._on_disk = False
        self._kept: tuple[Case, frozenset[str]] | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._mailbox = _Mailbox()
        self._mailbox.wrote.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._at_least = QTimer(self, singleShot=True, interval=AT_LEAST_EVERY_MS)
        self._quiet.timeout.connect(self.flush)
        self._at_least.timeout.connect(self.flush)
        consultation.case_changed.connect(self._touch)
        consultation.history_changed.connect(self._touch)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._follow_focus)
            app.commitDataRequest.connect(self._session_ends)

    def set_enabled(self, enabled: bool) -> None:
        """Turned off, nothing is written and what was written is removed."""
        if enabled != self._enabled:
            self._enabled = enabled
            self._kept = None
            self.flush()

    def flush(self) -> None:
        """Begin to write what is not yet on disk, without waiting for it."""
        self._quiet.stop()
        self._at_least.stop()
        if self._pool.activeThreadCount():  # a slow disk: one write at a time, and then the newest
            self._quiet.start()
            return
        consultation = self._consultation
        if not self._enabled or not consultation.unsaved:
            self._kept, self._on_disk = None, False
            self._pool.start(self._file.remove)
            self.kept.emit("")
            return
        case, touched = consultation.case, consultation.touched
        if self._kept == (case, touched):
            return
        self._kept = (case, touched)
        earlier, now, file, mailbox = self._earlier(), self._now(), self._file, self._mailbox

        def write() -> None:
            try:
                file.write(make_draft(case, touched, earlier, now, __version__))
            except OSError:
                self._on_disk = False
            else:
                self._on_disk = True
            mailbox.wrote.emit(self._on_disk, now)

        self._pool.start(write)

    def rescue(self) -> bool:
        """Write now and wait for it: a crash, or the end of the session. Whether a draft of the case is on disk."""
        self._wait()
        self.flush()
        return self._wait() and self._on_disk

    def close(self) -> None:
        """The program closes as it should: nothing is left to write, and no draft stays behind."""
        self._stop()
        self._pool.start(self._file.remove)
        self._wait()

    def _touch(self, *_: object) -> None:
        self._quiet.start()
        if not self._at_least.isActive():
            self._at_least.start()

    def _stop(self) -> None:
        self._quiet.stop()
        self._at_least.stop()
        self._consultation.case_changed.disconnect(self._touch)
        self._consultation.history_changed.disconnect(self._touch)

    def _follow_focus(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive and self._quiet.isActive():
            self.flush()

    def _session_ends(self, *_: object) -> None:
        self.rescue()

    def _wait(self) -> bool:
        return self._pool.waitForDone(_CLOSING_PATIENCE_MS)

    def _hear(self, done: bool, at: datetime) -> None:
        """Said once, not at every key: whoever types cannot mend a full disk just now."""
        if done and self._kept:  # it may have been removed since
            self.kept.emit(QCoreApplication.translate("DraftKeeper", "Draft kept {time}").format(time=f"{at:%H.%M}"))
        if not done:
            self._kept = None  # the next change tries again
        if done is self._failing:
            self._failing = not done
            words = (
                QCoreApplication.translate("DraftKeeper", "The draft is kept again")
                if done
                else QCoreApplication.translate(
                    "DraftKeeper", "The draft cannot be kept (disk full or write-protected): save the case"
                )
            )
            self.said.emit(words)

    def _plain_earlier(self) -> tuple[RecordedVisit, ...]:
        return tuple(recorded(case, None) for case in self._consultation.earlier)


class _Mailbox(QObject):
    """Carries the outcome of a write and its time back to the window's own thread."""

    wrote = Signal(bool, object)
