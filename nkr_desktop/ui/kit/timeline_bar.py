"""The course as a line: filled to today, the window for deciding about surgery hatched from week 8 to week 12.

Drawn to the width it gets, never a fixed picture; under 400 px it becomes two rows of dates. The days and the words
come from the caller (guideline: surgery assessed at eight weeks, seen by a spine surgeon before twelve)."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import CENTRE, LEFT, RIGHT, PicturedWidget, dashed_pen, frame, rounded, solid_pen, text
from nkr_desktop.ui.kit.timeline_marks import LABEL_GAP, Label, TimelineData, TimelineMark, place_labels
from nkr_desktop.ui.kit.tokens import TextStyle

ROWS_BELOW: Final = 400
BAR: Final = 11.0
TICK: Final = 4.0
LINE: Final = 16
ROW: Final = 18
_Labels = tuple[tuple[TimelineMark, float], ...]


class TimelineBar(PicturedWidget):
    """Shows a TimelineData; the accessible description is the caller's sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: TimelineData | None = None
        self._placed: dict[tuple[int, bool], _Labels | None] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_data(self, data: TimelineData | None, description: str = "") -> None:
        """Show these days; None empties the line. description is read aloud in place of the picture."""
        if (data, description) == (self._data, self.accessibleName()):
            return
        self._data = data
        self.setAccessibleName(description)
        self.theme_changed()

    def theme_changed(self) -> None:
        """Other words or fonts, other places."""
        self._placed.clear()
        super().theme_changed()

    def sizeHint(self) -> QSize:
        """Comfortable at 620 px."""
        return QSize(620, self.heightForWidth(620))

    def minimumSizeHint(self) -> QSize:
        """Two rows of dates."""
        return QSize(160, self.heightForWidth(160))

    def heightForWidth(self, width: int) -> int:
        """Height in pixels: bar with captions, bar without, or rows."""
        if self._data is None:
            return 0
        px = self.theme.px
        if self._as_rows(width):
            return px(2 * ROW)
        return round(px(LINE) + 10 + BAR + TICK + 2 + px(LINE) + (px(LINE) if self.labels(width, True) else 0))

    def paint(self, painter: QPainter) -> None:
        """Rows when narrow, else the line."""
        if self._data is None:
            return
        if self._as_rows(self.width()):
            self._paint_rows(painter, self._data)
        else:
            self._paint_line(painter, self._data)

    def _as_rows(self, width: int) -> bool:
        return width < ROWS_BELOW or self.labels(width, False) is None

    def labels(self, width: int, captions: bool) -> _Labels | None:
        """The labels under the line and their left edges, or None when they do not fit; kept until words change."""
        if (width, captions) not in self._placed:
            self._placed[width, captions] = self._place(self._data, width, captions) if self._data else None
        return self._placed[width, captions]

    def _place(self, data: TimelineData, width: int, captions: bool) -> _Labels | None:
        """Labels of the beginning start at their day: both of an uncertain onset, or the one that can stand there."""
        beginnings: list[tuple[TimelineMark, ...]] = [(data.onset,)]
        if data.earliest:
            beginnings = [(data.earliest, data.onset), (data.onset,), (data.earliest,)]
        decided = (data.week8, data.week12)
        middles = [Label(data.share(mark.day) * width, self._label_width(mark, captions)) for mark in decided]
        for beginning in beginnings:
            days = [data.share(mark.day) * width for mark in beginning]
            widths = [self._label_width(mark, captions) for mark in beginning]
            starts = [Label(day + own / 2, own) for day, own in zip(days, widths, strict=True)]
            lefts = place_labels([*starts, *middles], width)
            if lefts and all(abs(left - day) <= LABEL_GAP for left, day in zip(lefts, days, strict=False)):
                return tuple(zip((*beginning, *decided), lefts, strict=True))
        return None

    def _label_width(self, mark: TimelineMark, captions: bool) -> float:
        width = self.theme.width(TextStyle.SEGMENT_STRONG, self._title(mark))
        return max(width, self.theme.width(TextStyle.HINT, mark.caption)) + 2 if captions else width + 2

    def _title(self, mark: TimelineMark) -> str:
        return f"{mark.name}: {mark.date_text}" if mark.name else mark.date_text

    def _paint_rows(self, painter: QPainter, data: TimelineData) -> None:
        theme = self.theme
        for at, mark in enumerate((data.week8, data.week12)):
            row = QRectF(0, at * theme.px(ROW), self.width(), theme.px(ROW))
            text(painter, row, mark.name, theme.font(TextStyle.HINT), theme.colours.ink2, LEFT)
            text(painter, row, mark.date_text, theme.font(TextStyle.CHIP), theme.colours.ink, RIGHT)

    def _paint_line(self, painter: QPainter, data: TimelineData) -> None:
        theme = self.theme
        colours = theme.colours
        width = float(self.width())
        top = theme.px(LINE) + 8.0
        bar = QRectF(0.5, top, data.share(data.week12.day) * width, BAR)
        today = data.share(data.today.day) * width
        self._paint_after(painter, data, bar, width)
        frame(painter, bar, colours.accent_tint, solid_pen(colours.accent), 3)
        window = QRectF(QPointF(data.share(data.week8.day) * width, top), bar.bottomRight())
        self._hatch(painter, window, bar, colours.accent)
        painter.save()
        painter.setClipPath(rounded(bar, 3))
        painter.fillRect(QRectF(bar.left(), top, min(today, bar.right()) - bar.left(), BAR), QColor(colours.accent))
        painter.restore()
        if data.today.day > data.week8.day:
            self._hatch(painter, window, bar, colours.accent_ink, 0.4)
        if data.earliest and data.latest and data.earliest.day < data.latest:
            self._paint_uncertain(painter, data, (data.earliest.day, data.latest), bar, width)
        self._paint_ticks(painter, data, bar, width)
        for mark in (data.week8, data.week12):
            x = data.share(mark.day) * width
            painter.fillRect(QRectF(round(x) - 1, top - 5, 2, BAR + 10), QColor(colours.ink))
        self._paint_today(painter, data, today, bar)
        self._paint_labels(painter, bar.bottom() + TICK + 2)

    def _paint_after(self, painter: QPainter, data: TimelineData, bar: QRectF, width: float) -> None:
        """Past week 12 the guideline's own time is over: dots, and still today's place among them."""
        pen = QPen(QColor(self.theme.colours.ctl), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 3.2])
        painter.setPen(pen)
        painter.drawLine(QPointF(bar.right() + 6, bar.center().y()), QPointF(width - 2, bar.center().y()))

    def _hatch(self, painter: QPainter, area: QRectF, bar: QRectF, colour: str, strength: float = 0.55) -> None:
        painter.save()
        painter.setClipPath(rounded(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3))
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        stripe = QColor(colour)
        stripe.setAlphaF(strength)
        painter.setPen(QPen(stripe, 2.2))
        for at in range(round(area.left() - BAR), round(area.right()) + 1, 7):
            painter.drawLine(QPointF(at, area.bottom()), QPointF(at + BAR, area.top()))
        painter.restore()

    def _paint_uncertain(
        self, painter: QPainter, data: TimelineData, ends: tuple[date, date], bar: QRectF, width: float
    ) -> None:
        """An onset between two days: a dashed box, hatched, over the part of the line that may not have begun."""
        colours = self.theme.colours
        left, right = (data.share(day) * width for day in ends)
        box = QRectF(QPointF(max(left, 0.5), bar.top()), QPointF(right, bar.bottom()))
        painter.fillRect(box, QColor(colours.panel))
        self._hatch(painter, box, bar, colours.accent)
        frame(painter, box, None, dashed_pen(colours.accent, 1.25), 2)
        onset = data.share(data.onset.day) * width
        painter.fillRect(QRectF(onset - 0.75, bar.top() - 3, 1.5, BAR + 6), QColor(colours.ink))

    def _paint_ticks(self, painter: QPainter, data: TimelineData, bar: QRectF, width: float) -> None:
        for week in range(1, 12):
            x = data.share(data.onset.day + timedelta(weeks=week)) * width
            painter.fillRect(QRectF(round(x), bar.bottom(), 1, TICK), QColor(self.theme.colours.ctl))

    def _paint_today(self, painter: QPainter, data: TimelineData, x: float, bar: QRectF) -> None:
        theme = self.theme
        words = f"{data.today.name} {data.today.date_text}".strip()
        width = theme.width(TextStyle.SEGMENT_STRONG, words) + 2
        left = min(max(x - width / 2, 0), self.width() - width)
        place = QRectF(left, 0, width, theme.px(LINE))
        text(painter, place, words, theme.font(TextStyle.SEGMENT_STRONG), theme.colours.ink, LEFT)
        centre = QPointF(min(max(x, 7.0), self.width() - 7.0), bar.center().y())
        painter.setPen(solid_pen(theme.colours.panel, 2))
        painter.setBrush(QColor(theme.colours.ink))
        painter.drawEllipse(centre, 7, 7)

    def _paint_labels(self, painter: QPainter, top: float) -> None:
        """Those of the beginning from their day on, the decision days' in the middle under theirs."""
        theme = self.theme
        captions = self.labels(self.width(), True) is not None
        for mark, left in self.labels(self.width(), captions) or ():
            width = self._label_width(mark, captions)
            flags = CENTRE if mark.name else LEFT
            line = QRectF(left, top, width, theme.px(LINE))
            text(painter, line, self._title(mark), theme.font(TextStyle.SEGMENT_STRONG), theme.colours.ink, flags)
            if captions:
                below = line.translated(0, theme.px(LINE) - 1)
                text(painter, below, mark.caption, theme.font(TextStyle.HINT), theme.colours.ink2, flags)
