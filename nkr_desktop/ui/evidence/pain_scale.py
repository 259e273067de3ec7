"""The difference in pain for the patient: on a scale of difference, so that no bar can be read as "my pain will be".

Better with the option at the right lies to the right; the interval is a band, the clear difference a dashed line."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.evidence.axis import Axis, linear_axis
from nkr_desktop.documents.evidence.figures import short
from nkr_desktop.documents.evidence.kind import smallest_relevant
from nkr_desktop.documents.evidence.labels import shown_ticks, spread
from nkr_desktop.domain.guideline import Outcome
from nkr_desktop.ui.kit.base import KitWidget, solid_pen
from nkr_desktop.ui.kit.tokens import TextStyle

LINE, LABELS, HEIGHT = 30, 44, 70
BEFORE = 0.035
"""Air before "no difference" where the line begins with it, as a share of the line."""
DOT, BAND = 9.0, 8.0


class PainScale(KitWidget):
    """One row's difference. The words beside it say the same."""

    def __init__(
        self, outcome: Outcome, sides: tuple[str, str], book: PhraseBook, parent: QWidget | None = None
    ) -> None:
        """outcome: a pain row with figures; sides: words for better with the left and with the right option."""
        super().__init__(parent)
        self._book = book
        better = 1 if outcome.scale is not None and outcome.scale.higher_is_better else -1
        ends = sorted(better * (value or 0.0) for value in (outcome.ci_low, outcome.ci_high))
        self._value, self._low, self._high = better * (outcome.estimate or 0.0), *ends
        threshold = smallest_relevant(outcome)
        self._clear = None if threshold is None else abs(threshold)
        axis = linear_axis((self._value, self._low, self._high), self._clear)
        self._axis: Axis = axis if self._low < 0 else replace(axis, low=-BEFORE * axis.high)
        self._sides = sides if self._low < 0 else None

    def sizeHint(self) -> QSize:
        """Line and labels; one line more where both sides are possible."""
        return QSize(self.theme.px(420), self.theme.px(HEIGHT + (24 if self._sides else 0)))

    def minimumSizeHint(self) -> QSize:
        """As low as that, a little narrower."""
        return QSize(self.theme.px(300), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line, ticks, band, dot, clear difference, labels."""
        theme, colours, px = self.theme, self.theme.colours, self.theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = float(px(LINE))
        ticks = self._ticks()
        first = ticks[0] if self._sides or ticks[0] < 0 else 0.0
        painter.setPen(solid_pen(colours.ctl, 2))
        painter.drawLine(QPointF(self.place(min(first, self._low)), y), QPointF(self.place(self._axis.high), y))
        for tick in ticks:
            painter.drawLine(QPointF(self.place(tick), y - px(5)), QPointF(self.place(tick), y + px(5)))
        band = QRectF(self.place(self._low), y - px(BAND) / 2, self.place(self._high) - self.place(self._low), px(BAND))
        painter.setPen(Qt.PenStyle.NoPen)
        tint = QColor(colours.accent)
        tint.setAlphaF(0.45)
        painter.setBrush(tint)
        painter.drawRoundedRect(band, 3, 3)
        if self._low < 0:
            painter.setPen(solid_pen(colours.ink, 2))
            painter.drawLine(QPointF(self.place(0), y - px(12)), QPointF(self.place(0), y + px(9)))
        if self._clear is not None:
            self._paint_clear(painter, self.place(self._clear), y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(QPointF(self.place(self._value), y), px(DOT), px(DOT))
        painter.setFont(theme.font(TextStyle.PATIENT_BODY))
        painter.setPen(QColor(colours.ink))
        self._paint_labels(painter, ticks)

    def _paint_clear(self, painter: QPainter, x: float, y: float) -> None:
        px = self.theme.px
        pen = QPen(QColor(self.theme.colours.ink), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([2, 1.4])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, y - px(26)), QPointF(x, y + px(12)))
        words = self._book.text("patient.clear_difference")
        width = self.theme.metrics(TextStyle.PATIENT_BODY).horizontalAdvance(words)
        left = x + px(8) if x + px(8) + width <= self.width() else x - px(8) - width
        painter.setFont(self.theme.font(TextStyle.PATIENT_BODY))
        painter.setPen(QColor(self.theme.colours.ink))
        painter.drawText(QPointF(left, y - px(12)), words)

    def _paint_labels(self, painter: QPainter, ticks: list[float]) -> None:
        metrics, px = self.theme.metrics(TextStyle.PATIENT_BODY), self.theme.px
        words = [self.label(tick) for tick in ticks]
        widths = [metrics.horizontalAdvance(word) for word in words]
        edges = spread([self.place(tick) for tick in ticks], widths, self.width(), px(10))
        baseline = px(LABELS) + metrics.ascent()
        for word, left in zip(words, edges, strict=True):
            painter.drawText(QPointF(left, baseline), word)
        if self._sides:
            left_words, right_words = f"◂ {self._sides[0]}", f"{self._sides[1]} ▸"
            painter.setPen(QColor(self.theme.colours.ink2))
            painter.drawText(QPointF(0, baseline + px(24)), left_words)
            right = self.width() - metrics.horizontalAdvance(right_words)
            painter.drawText(QPointF(right, baseline + px(24)), right_words)

    def label(self, tick: float) -> str:
        """ "1 point"; words at no difference."""
        if tick == 0:
            return self._book.text("patient.axis_same")
        key = "patient.axis_point" if abs(tick) == 1 else "patient.axis_points"
        return self._book.text(key, points=short(abs(tick), self._book.language))

    def _ticks(self) -> list[float]:
        """Ticks whose labels fit; those on the worse side only where the interval reaches there."""
        metrics = self.theme.metrics(TextStyle.PATIENT_BODY)
        kept = [0.0, *([self._clear] if self._clear is not None else [])]
        shown = shown_ticks(
            self._axis, kept, self.width(), lambda tick: metrics.horizontalAdvance(self.label(tick)), self.theme.px(14)
        )
        shown = sorted({*shown, *kept})
        return [tick for tick in shown if tick >= 0 or self._low < 0]

    def place(self, value: float) -> float:
        """Where a difference lies, in pixels."""
        return self._axis.at(value) * self.width()
