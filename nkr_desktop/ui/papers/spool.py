"""Hands a PDF to the system's print service by its own program, `lp`, through standard input: no file is written."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal


def spooler() -> str | None:
    """The print service's own program, where there is one that takes a PDF as it is."""
    return shutil.which("lp") if sys.platform.startswith("linux") else None


class SpoolJob(QProcess):
    """One paper on its way; goes when it is done. Signals: done carries "", or what the service said against it."""

    done = Signal(str)

    def __init__(self, program: str, arguments: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self.setProgram(program)
        self.setArguments(list(arguments))
        self.setProcessEnvironment(_environment())
        self.errorOccurred.connect(self._went_wrong)
        self.finished.connect(self._finished)

    def hand_over(self, data: bytes) -> None:
        """Start, and give the paper; the answer comes by the signal."""
        self.start()
        self.write(data)
        self.closeWriteChannel()

    def _went_wrong(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # everything else ends in finished
            self._tell(self.errorString())

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if code == 0 and status is QProcess.ExitStatus.NormalExit:
            self._tell("")
            return
        said = bytes(self.readAllStandardError().data()).decode("utf-8", "replace").strip()
        self._tell(said or self.errorString())

    def _tell(self, said: str) -> None:
        self.done.emit(said)
        self.deleteLater()


def _environment() -> QProcessEnvironment:
    """The system's own: a bundled program looks for libraries in its own folder first, and `lp` must not."""
    own = QProcessEnvironment.systemEnvironment()
    if "LD_LIBRARY_PATH_ORIG" in os.environ:
        own.insert("LD_LIBRARY_PATH", os.environ["LD_LIBRARY_PATH_ORIG"])
    elif getattr(sys, "frozen", False):
        own.remove("LD_LIBRARY_PATH")
    return own
