"""Paints the course: leg and back pain over the visits, with the milestones. Geometry comes from course.py.

Leg and back differ by mark, line and word, not by colour alone; where the line is broken nobody stated the pain."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import LEFT, RIGHT, KitWidget, dashed_pen, solid_pen, text
from nkr_desktop.ui.kit.tokens import TextStyle
from nkr_desktop.ui.visits.course import HIGHEST, Course, Point, kept_labels

HEIGHT = 132
LINE = 17
SCALE = 22
"""Room for the figures of the scale, px at 100 %."""
END = 10
GAP = 8
DOT = 3.5
BOX = 5.0


class CourseChart(KitWidget):
    """A small picture; its words are the accessible description and the tooltip, given by the owner."""

    def __init__(self, week_8: str, week_12: str, this_visit: str, parent: QWidget | None = None) -> None:
        """The words at the two milestones and at the visit on screen."""
        super().__init__(parent)
        self._words = (week_8, week_12)
        self._this = this_visit
        self._course: Course | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_course(self, course: Course) -> None:
        """Another course."""
        if course != self._course:
            self._course = course
            self.update()

    def sizeHint(self) -> QSize:
        """Small: the questions under it matter more."""
        return QSize(320, self.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrow, dates give way."""
        return QSize(160, self.theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Scale, milestones, visits, lines and marks, in that order."""
        course = self._course
        if course is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.theme.px(LINE)
        left = self.theme.px(SCALE)
        area = QRectF(left, line + 4, self.width() - left - self.theme.px(END), self.height() - 2 * line - 12)
        self._paint_scale(painter, area)
        self._paint_milestones(painter, course, area)
        self._paint_days(painter, course, area)
        colours = self.theme.colours
        for stretch in course.back():
            self._join(painter, stretch, area, dashed_pen(colours.ink2, 1.75))
        for stretch in course.leg():
            self._join(painter, stretch, area, solid_pen(colours.accent, 2))
        for point in (point for stretch in course.back() for point in stretch):
            paint_back_mark(painter, _at(point, area), colours.ink2, colours.panel)
        for point in (point for stretch in course.leg() for point in stretch):
            paint_leg_mark(painter, _at(point, area), colours.accent)

    def _paint_scale(self, painter: QPainter, area: QRectF) -> None:
        theme = self.theme
        for pain in (0, HIGHEST // 2, HIGHEST):
            y = round(area.bottom() - pain / HIGHEST * area.height()) + 0.5
            painter.setPen(solid_pen(theme.colours.ctl if pain == 0 else theme.colours.line2))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            box = QRectF(0, y - theme.px(LINE) / 2, area.left() - 6, theme.px(LINE))
            text(painter, box, str(pain), theme.font(TextStyle.HINT), theme.colours.ink2, RIGHT)

    def _paint_milestones(self, painter: QPainter, course: Course, area: QRectF) -> None:
        """Full lines in ink with their words above; the dates where there is room for both."""
        theme = self.theme
        marks = [
            (area.left() + course.across(day) * area.width(), words, day)
            for day, words in zip((course.week_8, course.week_12), self._words, strict=True)
            if day is not None and course.shown(day)
        ]
        metrics = theme.metrics(TextStyle.SEGMENT_STRONG)
        for says in ([f"{words}: {_day(day)}" for _, words, day in marks], [words for _, words, _ in marks]):
            widths = [metrics.horizontalAdvance(words) + 2 for words in says]
            lefts = kept_labels([x for x, _, _ in marks], widths, self.width(), theme.px(GAP)) if marks else {}
            if len(lefts) == len(marks):
                break
        for at, (x, _, _) in enumerate(marks):
            painter.fillRect(QRectF(round(x) - 1, area.top() - 3, 2, area.height() + 3), QColor(theme.colours.ink))
            if at in lefts:
                box = QRectF(lefts[at], 0, widths[at], theme.px(LINE))
                text(painter, box, says[at], theme.font(TextStyle.SEGMENT_STRONG), theme.colours.ink, LEFT)

    def _paint_days(self, painter: QPainter, course: Course, area: QRectF) -> None:
        """A tick and a date for each visit as far as there is room; the one on screen is named and dotted upwards."""
        theme = self.theme
        days = sorted({visit.on for visit in course.visits})
        centres = [area.left() + course.across(day) * area.width() for day in days]
        strong, plain = TextStyle.SEGMENT_STRONG, TextStyle.HINT
        says = [*(_day(day) for day in days[:-1]), f"{self._this} {_day(days[-1])}"]
        styles = [plain] * (len(days) - 1) + [strong]
        widths = [theme.metrics(style).horizontalAdvance(words) + 2 for style, words in zip(styles, says, strict=True)]
        for x in centres:
            painter.fillRect(QRectF(round(x), area.bottom(), 1, 5), QColor(theme.colours.ctl))
        dots = QPen(QColor(theme.colours.ctl), 1.6)
        dots.setCapStyle(Qt.PenCapStyle.RoundCap)
        dots.setDashPattern([0.01, 3.0])
        painter.setPen(dots)
        painter.drawLine(QPointF(centres[-1], area.top()), QPointF(centres[-1], area.bottom()))
        for at, left in kept_labels(centres, widths, self.width(), theme.px(GAP)).items():
            box = QRectF(left, self.height() - theme.px(LINE), widths[at], theme.px(LINE))
            colour = theme.colours.ink if styles[at] is strong else theme.colours.ink2
            text(painter, box, says[at], theme.font(styles[at]), colour, LEFT)

    def _join(self, painter: QPainter, stretch: tuple[Point, ...], area: QRectF, pen: QPen) -> None:
        painter.setPen(pen)
        painter.drawPolyline([_at(point, area) for point in stretch])


def paint_leg_mark(painter: QPainter, at: QPointF, colour: str) -> None:
    """A filled ring."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(at, DOT, DOT)


def paint_back_mark(painter: QPainter, at: QPointF, colour: str, ground: str) -> None:
    """A hollow square, wide enough to be seen around a ring at the same place."""
    painter.setPen(solid_pen(colour, 1.75))
    painter.setBrush(QColor(ground))
    painter.drawRect(QRectF(at.x() - BOX, at.y() - BOX, 2 * BOX, 2 * BOX))


def _at(point: Point, area: QRectF) -> QPointF:
    return QPointF(area.left() + point[0] * area.width(), area.top() + point[1] * area.height())


def _day(day: date) -> str:
    return f"{day:%d-%m}"
