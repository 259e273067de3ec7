"""Two panes side by side with a hairline between them that can be drawn.

The line is painted here: a style sheet would reach everything in the panes, and have Qt polish all of it anew."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from nkr_desktop.ui.kit.theme import current_theme


class Splitter(QSplitter):
    """No pane can be drawn shut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Qt's hook."""
        return _Line(self.orientation(), self)


class _Line(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        """In the accent's colour under the mouse: it can be touched."""
        colours = current_theme().colours
        QPainter(self).fillRect(self.rect(), QColor(colours.accent if self.underMouse() else colours.line))
