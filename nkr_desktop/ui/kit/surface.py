"""A plain ground in one colour token, with hairlines on the sides asked for: bars, panes, rows."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.base import KitWidget


class Surface(KitWidget):
    """A coloured ground for a layout."""

    def __init__(
        self, token: str = "panel", *, lines: str = "", line: str = "line", bar: str = "", parent: QWidget | None = None
    ) -> None:
        """token: name of the ground's colour; lines: any of "top bottom left right"; line: the hairlines' colour;
        bar: token of a 4 px bar down the left edge (the row to answer next, an answered red flag), or ""."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing behind it need be painted first
        self._token, self._lines, self._line, self._bar = token, frozenset(lines.split()), line, bar

    def set_ground(self, token: str, bar: str = "") -> None:
        """Another ground and edge bar."""
        if (token, bar) != (self._token, self._bar):
            self._token, self._bar = token, bar
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, bar, hairlines."""
        colours = self.theme.colours
        painter = QPainter(self)
        width, height = float(self.width()), float(self.height())
        painter.fillRect(QRectF(0, 0, width, height), QColor(getattr(colours, self._token)))
        edges = {
            "top": QRectF(0, 0, width, 1),
            "bottom": QRectF(0, height - 1, width, 1),
            "left": QRectF(0, 0, 1, height),
            "right": QRectF(width - 1, 0, 1, height),
        }
        for side in self._lines:
            painter.fillRect(edges[side], QColor(getattr(colours, self._line)))
        if self._bar:
            painter.fillRect(QRectF(0, 0, 4, height), QColor(getattr(colours, self._bar)))
