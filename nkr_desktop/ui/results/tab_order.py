"""Tab follows the eye: cards move and links come and go, so the order is read from where things stand."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

_TAKES_TAB = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)


class TabOrder(QWidget):
    """Never shown: holds the pane's place in the window's tab order, so that the pane stays in one piece."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def follow_the_eye(self) -> None:
        """Chain everything that can be tabbed to, from the top left to the bottom right."""
        before: QWidget = self
        for stop in self.stops():
            QWidget.setTabOrder(before, stop)
            before = stop

    def stops(self) -> list[QWidget]:
        """Every widget Tab can reach now, in reading order."""
        window = self._pane.window()
        takers = (w for w in self._pane.findChildren(QWidget) if w.focusPolicy() in _TAKES_TAB)
        found = [w for w in takers if w.isVisible() and w.isEnabled() and w.window() is window]
        return sorted(found, key=lambda w: self._place(w))

    def _place(self, widget: QWidget) -> tuple[int, int]:
        at = widget.mapTo(self._pane, QPoint(0, 0))
        return at.y(), at.x()
