"""A difference per thousand with its interval on a line through none: the doubt that belongs beside two grids."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.documents.evidence.axis import linear_axis
from nkr_desktop.documents.evidence.labels import spread
from nkr_desktop.ui.evidence.marks import paint_estimate, paint_interval, paint_no_effect
from nkr_desktop.ui.kit.base import KitWidget, solid_pen
from nkr_desktop.ui.kit.tokens import TextStyle

HEIGHT = 44


class DifferenceBar(KitWidget):
    """Estimate, interval and zero; the ends and zero are labelled."""

    def __init__(
        self, value: float, low: float, high: float, labels: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        """labels: the words at the two ends of the interval."""
        super().__init__(parent)
        self._value, self._low, self._high = value, low, high
        self._labels = {0.0: "0", float(low): labels[0], float(high): labels[1]}

    def sizeHint(self) -> QSize:
        """One line and its labels."""
        return QSize(200, self.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Both ends' words side by side."""
        words = sum(self.theme.metrics(TextStyle.HINT).horizontalAdvance(label) for label in self._labels.values())
        return QSize(round(words) + self.theme.px(24), self.theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground line, zero, interval, estimate, labels."""
        theme = self.theme
        axis = linear_axis((self._value, self._low, self._high))
        room = self.width()
        y = theme.px(12)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(solid_pen(theme.colours.line, 2))
        painter.drawLine(QPointF(0, y), QPointF(room, y))
        paint_no_effect(painter, theme, axis.at(0) * room, y - theme.px(10), y + theme.px(10))
        paint_interval(painter, theme, y, axis.at(self._low) * room, axis.at(self._high) * room)
        paint_estimate(painter, theme, y, axis.at(self._value) * room, theme.colours.panel)
        self._paint_labels(painter, [axis.at(value) * room for value in sorted(self._labels)])

    def _paint_labels(self, painter: QPainter, centres: list[float]) -> None:
        metrics = self.theme.metrics(TextStyle.HINT)
        words = [self._labels[value] for value in sorted(self._labels)]
        widths = [metrics.horizontalAdvance(word) for word in words]
        painter.setFont(self.theme.font(TextStyle.HINT))
        painter.setPen(QColor(self.theme.colours.ink2))
        for word, left in zip(words, spread(centres, widths, self.width(), self.theme.px(8)), strict=True):
            painter.drawText(QRectF(left, self.theme.px(25), 400, self.theme.px(18)), 0, word)
