"""What the two lines of the course mean: mark, line and word."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import LEFT, KitWidget, dashed_pen, solid_pen, text
from nkr_desktop.ui.kit.tokens import TextStyle
from nkr_desktop.ui.visits.course_chart import paint_back_mark, paint_leg_mark

SAMPLE = 26
AFTER = 6
BETWEEN = 14
HEIGHT = 18


class CourseLegend(KitWidget):
    """One line: leg, then back."""

    def __init__(self, leg: str, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = (leg, back)
        self.setAccessibleName(f"{leg}, {back}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Both samples and both words."""
        metrics = self.theme.metrics(TextStyle.HINT)
        words = sum(metrics.horizontalAdvance(name) for name in self._names)
        around = self.theme.px(2 * (SAMPLE + AFTER) + BETWEEN)
        return QSize(round(words + 4) + around, self.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sample, word, sample, word."""
        theme = self.theme
        colours, px = theme.colours, theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        x = 0.0
        for at, name in enumerate(self._names):
            painter.setPen(dashed_pen(colours.ink2, 1.75) if at else solid_pen(colours.accent, 2))
            painter.drawLine(QPointF(x, middle), QPointF(x + px(SAMPLE), middle))
            centre = QPointF(x + px(SAMPLE) / 2, middle)
            if at:
                paint_back_mark(painter, centre, colours.ink2, colours.panel)
            else:
                paint_leg_mark(painter, centre, colours.accent)
            x += px(SAMPLE + AFTER)
            width = theme.metrics(TextStyle.HINT).horizontalAdvance(name) + 2
            text(painter, QRectF(x, 0, width, self.height()), name, theme.font(TextStyle.HINT), colours.ink2, LEFT)
            x += width + px(BETWEEN)
