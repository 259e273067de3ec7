"""Copies the journal text so that it does not stay: out of clipboard histories where the system has a mark for that,
cleared after a while and for the next patient, and never clearing what somebody else has copied since."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from hashlib import sha256
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

HISTORY_MARKS: Final[Mapping[str, Mapping[str, bytes]]] = MappingProxyType(
    {
        # Windows reads a DWORD; 0 is no. The first format needs only to be there.
        "win32": {
            "ExcludeClipboardContentFromMonitorProcessing": b"\x01\0\0\0",
            "CanIncludeInClipboardHistory": bytes(4),
            "CanUploadToCloudClipboard": bytes(4),
        },
        "darwin": {"application/x-nspasteboard-concealed-type": b"1"},
        "linux": {"x-kde-passwordManagerHint": b"secret"},
    }
)
"""Formats that ask clipboard histories to look away, by sys.platform."""


class Clipboard(QObject):
    """The system's clipboard, as this program uses it."""

    def __init__(self, system: QClipboard, clear_after: int, parent: QObject | None = None) -> None:
        """`clear_after` in seconds; 0 leaves the text until it is replaced or the next patient begins."""
        super().__init__(parent)
        self._system = system
        self._ours: bytes | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.clear_ours)
        self._clear_after = clear_after

    def set_clear_after(self, seconds: int) -> None:
        """Another time, from the next copy on."""
        self._clear_after = seconds

    def copy(self, text: str) -> None:
        """Put a plain text on the clipboard, lines ended as Windows ends them: every journal system takes that."""
        lines = "\r\n".join(text.splitlines()) + ("\r\n" if text.endswith("\n") else "")
        data = QMimeData()
        data.setText(lines)
        for name, value in HISTORY_MARKS.get(sys.platform, {}).items():
            data.setData(name, value)
        self._ours = _digest(lines)
        self._system.setMimeData(data)
        if self._clear_after:
            self._timer.start(self._clear_after * 1000)
        else:
            self._timer.stop()

    def clear_ours(self) -> None:
        """Empty the clipboard if what was copied last from here is still on it, whoever holds it by now."""
        self._timer.stop()
        if self._ours is not None and _digest(self._system.text()) == self._ours:
            self._system.clear()
        self._ours = None


def _digest(text: str) -> bytes:
    """Recognises the text without keeping it; systems change line ends on the way."""
    return sha256("\n".join(text.splitlines()).encode("utf-8", "replace")).digest()
