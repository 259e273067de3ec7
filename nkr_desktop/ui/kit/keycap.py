"""A key and what it does, as shown in the bar at the foot of the window."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import CENTRE, LEFT, KitWidget, frame, solid_pen, text
from nkr_desktop.ui.kit.tokens import Radius, TextStyle

HEIGHT = 19


class KeyCap(KitWidget):
    """The key in a small frame, then the words."""

    def __init__(self, key: str, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._words = key, words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{key}: {words}" if words else key)

    def sizeHint(self) -> QSize:
        """Cap, gap, words."""
        words = self.theme.width(TextStyle.HINT, self._words)
        return QSize(round(self._cap() + (self.theme.px(6) + words if self._words else 0) + 1), self.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cap and words."""
        theme = self.theme
        colours = theme.colours
        painter = QPainter(self)
        cap = QRectF(0, 0, self._cap(), self.height())
        frame(painter, cap, colours.raised, solid_pen(colours.line), Radius.CHIP)
        text(painter, cap, self._key, theme.font(TextStyle.CHIP), colours.ink, CENTRE)
        words = QRectF(cap.right() + theme.px(6), 0, self.width(), self.height())
        text(painter, words, self._words, theme.font(TextStyle.HINT), colours.ink2, LEFT)

    def _cap(self) -> int:
        words = self.theme.width(TextStyle.CHIP, self._key)
        return max(self.theme.px(HEIGHT), round(words + self.theme.px(11)))
