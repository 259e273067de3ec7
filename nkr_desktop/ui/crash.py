"""What happens at a fault of the program: the draft is put on disk, the place in the code is logged, and the clinician
is told once in plain words. Never with a message or a value, since either may hold what was typed."""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final, TextIO

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QThread,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from nkr_desktop import __version__
from nkr_desktop.files.folders import make_private
from nkr_desktop.files.log import about, fault_lines
from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog, Trouble

_log = logging.getLogger(__name__)
_QT_PLACE: Final = re.compile(r"Q[A-Za-z0-9_]*(?:::~?[A-Za-z0-9_]+)*")
HARD_CRASH_NAME: Final = "nkr-desktop-crash.log"
_MOST_BYTES: Final = 64_000
_QT_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashGuard(QObject):
    """Takes over every way an exception can escape, in any thread. Make one, once there is an application."""

    _escaped = Signal(object)

    def __init__(self, keep_draft: Callable[[], bool], show: Callable[[Trouble], None] | None = None) -> None:
        """`keep_draft` puts the consultation on disk and says whether it is there; `show` tells the user, by default
        with the error dialog."""
        super().__init__()
        self._keep_draft = keep_draft
        self._show = show or _show_dialog
        self._shown: set[str] = set()
        self._showing = False
        self._escaped.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on."""
        sys.excepthook = self._excepthook
        threading.excepthook = lambda args: self._take(args.exc_value)
        sys.unraisablehook = lambda args: self._take(args.exc_value)
        qInstallMessageHandler(log_qt_message)

    def uninstall(self) -> None:
        """Put the standard hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)

    def _excepthook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            self._take(error)

    def _take(self, error: BaseException | None) -> None:
        """In the thread of the fault: log, then tell in the window's own."""
        if error is None:
            return
        _log.error("unexpected", exc_info=error)
        if QThread.currentThread() is self.thread() and not self.thread().loopLevel():
            self._tell(fault_lines(error))  # nothing runs any more that could tell it later
        else:
            self._escaped.emit(fault_lines(error))  # never from within a paint event

    def _tell(self, lines: list[str]) -> None:
        """Each fault once, and one at a time: a fault in painting comes back with every repaint."""
        try:
            kept = self._keep_draft()
        except Exception as error:
            kept = False
            _log.error("the draft was not kept", exc_info=error)
        fault = "\n".join(lines)
        if self._showing or fault in self._shown or QCoreApplication.closingDown():
            return
        self._shown.add(fault)
        self._showing = True
        try:
            self._show(_trouble(fault, kept))
        finally:
            self._showing = False


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Log who in Qt complained. The rest of Qt's sentence may quote a text of the window, so it is left out."""
    who = _QT_PLACE.match(message)
    file = context.file or (who.group() if who else f"Qt ({context.category or 'default'})")
    level = _QT_LEVELS.get(kind, logging.WARNING)
    logger = logging.getLogger("Qt")
    if logger.isEnabledFor(level):
        logger.handle(logger.makeRecord("Qt", level, file, context.line, "", (), None, context.function or ""))


def watch_hard_crashes(folder: Path) -> TextIO | None:
    """Let a crash outside Python leave its places in the code (file, line, function; no values) beside the log.

    Keep what is returned for as long as the program runs; None where no file can be made."""
    try:
        make_private(folder)
        path = folder / HARD_CRASH_NAME
        path.touch(mode=0o600)
        file = path.open("w" if path.stat().st_size > _MOST_BYTES else "a", encoding="utf-8")
    except OSError:
        return None
    file.write(f"{about(__version__)}\n")
    file.flush()
    faulthandler.enable(file)
    return file


def _trouble(fault: str, kept: bool) -> Trouble:
    return Trouble(
        QCoreApplication.translate("CrashGuard", "Something went wrong in the program."),
        QCoreApplication.translate(
            "CrashGuard", "What you have entered still stands in the window, and a draft of it has been kept."
        )
        if kept
        else QCoreApplication.translate("CrashGuard", "What you have entered still stands in the window."),
        QCoreApplication.translate("CrashGuard", "Save the case, then close the program and start it again."),
        f"{about(__version__)}\n{fault}",
    )


def _show_dialog(trouble: Trouble) -> None:
    ErrorDialog(trouble, QApplication.activeWindow()).exec()
