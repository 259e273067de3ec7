"""The window's frame, shown while the rest of the program is being brought in: its grounds, and no word yet.

Imports Qt and the colours only, so that a double click is answered at once also on a slow PC."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QByteArray, QEventLoop, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.tokens import DARK, LIGHT

FIRST_SIZE: Final = QSize(1366, 700)
_HEADER, _RAIL, _PAGE, _FOOT = 44, 168, 508, 52
_PATIENCE_MS: Final = 200
"""How long a window that is not painted (minimised, another desktop) may hold the start up."""


class OpeningFrame(QWidget):
    """Stands where the window will stand, in the theme it will have. Signals: painted once it has been seen."""

    painted = Signal()

    def __init__(self, settings: Path) -> None:
        """settings: the user's settings file; whatever is wrong with it is told later, and not here."""
        super().__init__()
        held = _held(settings)
        self._colours = DARK if _is_dark(held.get("theme")) else LIGHT
        self.setWindowTitle("NKR Desktop")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(FIRST_SIZE)
        geometry = held.get("window_geometry")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))

    def appear(self) -> None:
        """Show the frame and return when it has been painted."""
        wait = QEventLoop()
        self.painted.connect(wait.quit)
        QTimer.singleShot(_PATIENCE_MS, wait.quit)
        self.show()
        wait.exec()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Header, rail, questions and the bar below on their grounds, results on theirs."""
        colours, width, height = self._colours, self.width(), self.height()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.bg))
        painter.fillRect(QRect(0, 0, width, _HEADER), QColor(colours.panel))
        painter.fillRect(QRect(0, _HEADER, _RAIL, height), QColor(colours.rail))
        painter.fillRect(QRect(_RAIL, _HEADER, _PAGE, height), QColor(colours.panel))
        painter.fillRect(QRect(0, height - _FOOT, width, _FOOT), QColor(colours.panel))
        for line in (QRect(0, _HEADER - 1, width, 1), QRect(0, height - _FOOT, width, 1)):
            painter.fillRect(line, QColor(colours.line))
        QTimer.singleShot(0, self, self.painted.emit)


def _held(settings: Path) -> dict[str, Any]:
    try:
        held = json.loads(settings.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return held if isinstance(held, dict) else {}


def _is_dark(theme: object) -> bool:
    if theme in ("light", "dark"):
        return theme == "dark"
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
