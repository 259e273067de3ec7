"""The picture of the body chart as the case stands: zones, outlines, names, and what was found where.

Colour is never the only sign: a chosen zone has a bold outline, one without a side a broken outline and a "?"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from nkr_desktop.domain.answers import Dermatome, Finding, Side
from nkr_desktop.domain.case import Case, ReflexSign, SensorySign, StrengthSign
from nkr_desktop.ui.chart.leg_shape import Point, View
from nkr_desktop.ui.chart.marking import Mark, legs_of, mark_of
from nkr_desktop.ui.chart.roots import MUSCLE_PLACE, REFLEX_PLACE
from nkr_desktop.ui.chart.words import side_word, view_word
from nkr_desktop.ui.chart.zones import LEGS, MIDLINE, TOP, Zone, creases, place, saddle, silhouette, zones
from nkr_desktop.ui.kit.base import CENTRE, solid_pen
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import Theme
from nkr_desktop.ui.kit.tokens import TextStyle

BADGE: Final = 18
"""Size of an MRC grade or reflex mark on the drawing, px at 100 %."""
NORMAL_POWER: Final = 5
_DARKER: Final = frozenset({Dermatome.L1, Dermatome.L3, Dermatome.L5, Dermatome.S2})
_LEG_WIDTH: Final = 77.0


@dataclass(frozen=True, slots=True)
class Findings:
    """What of the case is seen on the drawing."""

    sensory: SensorySign
    strength: StrengthSign
    reflexes: ReflexSign
    saddle: Finding

    @classmethod
    def of(cls, case: Case) -> Findings:
        """What the case holds."""
        signs = case.signs
        flag = case.red_flags.saddle_sensory_disturbance
        return cls(signs.sensory_change, signs.reduced_strength, signs.reflex_loss, flag)


@cache
def path_of(outline: tuple[Point, ...]) -> QPainterPath:
    """The outline as a closed path, in units of the chart."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in outline]))
    path.closeSubpath()
    return path


class ChartPicture:
    """Paints the chart with one theme at one scale (px a unit); the painter's origin is the chart's corner."""

    def __init__(self, painter: QPainter, theme: Theme, scale: float) -> None:
        self._painter, self._theme, self._colours, self._scale = painter, theme, theme.colours, scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint_body(self) -> None:
        """What no finding changes: legs, zones, saddle area."""
        painter = self._painter
        painter.save()
        painter.scale(self._scale, self._scale)
        for zone in zones():
            darker = zone.dermatome in _DARKER
            self._fill(zone, self._colours.zone_b if darker else self._colours.zone_a, self._pen("panel", 2))
        self._paint_saddle()
        self._paint_lines()
        painter.restore()

    def paint_findings(self, findings: Findings) -> None:
        """What was found, and every name, over the body."""
        painter = self._painter
        marks = [(zone, mark_of(findings.sensory, zone.dermatome, zone.side)) for zone in zones()]
        painter.save()
        painter.scale(self._scale, self._scale)
        if findings.saddle is Finding.YES:
            painter.strokePath(path_of(saddle()), self._pen("danger", 3.5))
        for zone, mark in marks:
            if mark is Mark.CHOSEN:
                self._fill(zone, self._colours.accent, self._pen("ink", 2.5))
            elif mark is Mark.NO_SIDE:
                self._fill(zone, self._colours.accent_tint, self._pen("accent", 2, broken=True))
        painter.restore()
        self._paint_headings(marks)
        for zone, mark in marks:
            self._paint_names(zone, mark)
        self._paint_power(findings.strength)
        self._paint_reflexes(findings.reflexes)

    def ring(self, outline: tuple[Point, ...]) -> None:
        """The focus ring, in the shape of what has the keyboard."""
        self._stroke(outline, self._pen("panel", 6))
        self._stroke(outline, self._pen("focus", 3))

    def hover(self, outline: tuple[Point, ...]) -> None:
        """What the mouse would choose."""
        self._stroke(outline, self._pen("accent", 1.5))

    def _stroke(self, outline: tuple[Point, ...], pen: QPen) -> None:
        self._painter.save()
        self._painter.scale(self._scale, self._scale)
        self._painter.strokePath(path_of(outline), pen)
        self._painter.restore()

    def _fill(self, zone: Zone, colour: str, pen: QPen) -> None:
        self._painter.setPen(pen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawPath(path_of(zone.outline))

    def _paint_saddle(self) -> None:
        """Hatched: no dermatome to choose, a red flag to ask about."""
        painter, path = self._painter, path_of(saddle())
        painter.fillPath(path, QColor(self._colours.danger_tint))
        painter.save()
        painter.setClipPath(path)
        painter.setPen(self._pen("danger", 1.75))
        box = path.boundingRect()
        step = 5.5 / self._scale
        reach = box.width() + box.height()
        for at in range(int(reach / step) + 1):
            painter.drawLine(
                QPointF(box.left() - box.height() + at * step, box.top()),
                QPointF(box.left() + at * step, box.bottom()),
            )
        painter.restore()
        painter.strokePath(path, self._pen("danger", 1.25))

    def _paint_lines(self) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(self._pen("ctl", 1))
        for line in creases():
            self._painter.drawPolyline([QPointF(x, y) for x, y in line])
        for view in View:
            for side in LEGS:
                self._painter.strokePath(path_of(silhouette(view, side)), self._pen("ctl", 1.5))

    def _paint_headings(self, marks: list[tuple[Zone, Mark]]) -> None:
        """View and sides above each figure; a side with something chosen in bold."""
        line = (TOP - 8) / 2
        for view in View:
            self._words(view_word(view), (MIDLINE[view], line), TextStyle.BODY_STRONG, "ink")
            for side in LEGS:
                chosen = any(mark is Mark.CHOSEN and zone.side is side for zone, mark in marks)
                style, ink = (TextStyle.CHIP, "accent_text") if chosen else (TextStyle.HINT, "ink2")
                outward = 1 if (side is Side.LEFT) is (view is View.FRONT) else -1
                at = (MIDLINE[view] + outward * _LEG_WIDTH, line)
                self._words(side_word(side), at, style, ink)

    def _paint_names(self, zone: Zone, mark: Mark) -> None:
        inside, outside = ("accent_ink", "accent_text") if mark is Mark.CHOSEN else ("ink", "ink")
        name = f"{zone.dermatome.value}?" if mark is Mark.NO_SIDE else zone.dermatome.value
        for label in zone.labels:
            self._words(name, label, TextStyle.CHIP, outside if zone.target else inside)
        if zone.target:
            half = self._theme.metrics(TextStyle.CHIP).horizontalAdvance(name) / 2 + 3
            (x, y), (to, _) = self._px(zone.labels[0]), self._px(zone.target)
            self._painter.setPen(solid_pen(getattr(self._colours, outside if mark is Mark.CHOSEN else "ctl")))
            self._painter.drawLine(QPointF(x + half if to > x else x - half, y), QPointF(to, y))

    def _paint_power(self, sign: StrengthSign) -> None:
        """Each MRC grade over its muscle; a reduced one framed in bold."""
        for leg, grades in (sign.mrc or {}).items():
            for muscle, grade in grades.items():
                view, at = MUSCLE_PLACE[muscle]
                box = self._badge(place(view, Side(leg), *at), reduced=grade < NORMAL_POWER, radius=BADGE / 2)
                ink = self._colours.accent_text if grade < NORMAL_POWER else self._colours.ink
                self._painter.setFont(self._theme.font(TextStyle.CHIP))
                self._painter.setPen(QColor(ink))
                self._painter.drawText(box, CENTRE, str(grade))

    def _paint_reflexes(self, sign: ReflexSign) -> None:
        """A downward arrow on each lost or weakened reflex whose side is recorded."""
        for leg in legs_of(sign.side):
            for reflex in sign.reflexes:
                view, at = REFLEX_PLACE[reflex]
                box = self._badge(place(view, leg, *at), reduced=True, radius=4)
                inside = box.adjusted(3, 3, -3, -3)
                paint_glyph(self._painter, Glyph.DOWN, inside, self._colours.accent_text, 3.2)

    def _badge(self, at: Point, *, reduced: bool, radius: float) -> QRectF:
        x, y = self._px(at)
        size = self._theme.px(BADGE)
        box = QRectF(x - size / 2, y - size / 2, size, size)
        self._painter.setPen(solid_pen(self._colours.accent if reduced else self._colours.ctl, 2 if reduced else 1))
        self._painter.setBrush(QColor(self._colours.panel))
        self._painter.drawRoundedRect(box, self._theme.px(radius), self._theme.px(radius))
        return box

    def _words(self, words: str, at: Point, style: TextStyle, ink: str) -> None:
        x, y = self._px(at)
        self._painter.setFont(self._theme.font(style))
        self._painter.setPen(QColor(getattr(self._colours, ink)))
        self._painter.drawText(QRectF(x - 60, y - 20, 120, 40), CENTRE, words)

    def _px(self, point: Point) -> Point:
        return point[0] * self._scale, point[1] * self._scale

    def _pen(self, token: str, width: float, *, broken: bool = False) -> QPen:
        """A line of a width in px whatever the scale."""
        pen = QPen(QColor(getattr(self._colours, token)), width / self._scale)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)  # round joins at every point of a curve cost twice the time
        if broken:
            pen.setDashPattern([3, 2])
        return pen
