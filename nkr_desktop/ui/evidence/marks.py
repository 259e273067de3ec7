"""The strokes shared by the pictures of the evidence: the estimate with its interval, rings, lines, the dashed box."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nkr_desktop.ui.kit.base import LEFT, dashed_pen, frame, solid_pen, text
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.strength_style import CERTAINTY_RINGS
from nkr_desktop.ui.kit.theme import Theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle

SQUARE, CAP, MARK = 9.0, 11.0, 17.0


def paint_interval(painter: QPainter, theme: Theme, y: float, low: float, high: float) -> None:
    """The confidence interval: a bar with ends."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(solid_pen(theme.colours.ink, 2))
    cap = theme.px(CAP) / 2
    painter.drawLine(QPointF(low, y), QPointF(high, y))
    for end in (low, high):
        painter.drawLine(QPointF(end, y - cap), QPointF(end, y + cap))


def paint_estimate(painter: QPainter, theme: Theme, y: float, x: float, ground: str) -> None:
    """The estimate: a square with a halo in the ground's colour, so that it stands free of its interval."""
    half = theme.px(SQUARE) / 2
    painter.fillRect(QRectF(x - half - 1.5, y - half - 1.5, 2 * half + 3, 2 * half + 3), QColor(ground))
    painter.fillRect(QRectF(x - half, y - half, 2 * half, 2 * half), QColor(theme.colours.ink))


def paint_impossible(painter: QPainter, theme: Theme, y: float, x: float, ground: str) -> None:
    """An estimate outside its own interval: where it is printed, as the mark of disagreement."""
    size = float(theme.px(MARK))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(QPointF(x, y), size / 2 + 1, size / 2 + 1)
    paint_erratum(painter, theme, x - size / 2, y, size)


def paint_erratum(painter: QPainter, theme: Theme, left: float, y: float, size: float) -> None:
    """The mark of disagreement in the source: a diamond with an unequal sign."""
    paint_glyph(painter, Glyph.NOT_EQUAL, QRectF(left, y - size / 2, size, size), theme.colours.ink, 1.7)


def paint_no_effect(painter: QPainter, theme: Theme, x: float, top: float, bottom: float) -> None:
    """The line of no effect."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(solid_pen(theme.colours.ink, 1.5))
    painter.drawLine(QPointF(x, top), QPointF(x, bottom))


def paint_threshold(painter: QPainter, theme: Theme, x: float, top: float, bottom: float) -> None:
    """The dashed line of the smallest relevant difference."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(theme.colours.accent), 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([2.2, 1.4])
    # Counted from the top of the picture, so that the dashes of rows under each other run on.
    pen.setDashOffset(top / 2 % 3.6)
    painter.setPen(pen)
    painter.drawLine(QPointF(x, top), QPointF(x, bottom))


def paint_nothing(painter: QPainter, theme: Theme, place: QRectF, words: str) -> None:
    """No study gave a figure: a dashed box with words, no axis, no mark that could be read as an effect."""
    frame(painter, place, theme.colours.raised, dashed_pen(theme.colours.ctl), Radius.CONTROL)
    size = theme.px(16)
    lens = QRectF(place.left() + theme.px(12), place.center().y() - size / 2, size, size)
    paint_glyph(painter, Glyph.NO_STUDIES, lens, theme.colours.ink)
    room = place.adjusted(theme.px(38), 0, -theme.px(6), 0)
    text(painter, room, words, theme.font(TextStyle.BODY_MEDIUM), theme.colours.ink, LEFT)


def paint_rings(painter: QPainter, theme: Theme, left: float, y: float, filled: int, radius: float) -> None:
    """Four rings in a row, the first `filled` of them full."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(solid_pen(theme.colours.ink, radius * 0.43 if radius < 6 else 2.0))
    for ring in range(4):
        painter.setBrush(QColor(theme.colours.ink) if ring < filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(left + radius * (1.2 + 3 * ring), y), radius, radius)


def paint_certainty(painter: QPainter, theme: Theme, left: float, y: float, certainty: str, words: str) -> None:
    """Four rings, or a dashed line, and the word; as wide as its words."""
    scale, colours = theme.text_factor, theme.colours
    rings = CERTAINTY_RINGS[certainty]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if rings is None:
        painter.setPen(dashed_pen(colours.ctl, 2))
        painter.drawLine(QPointF(left, y), QPointF(left + 40 * scale, y))
    else:
        paint_rings(painter, theme, left, y, rings, 3.5 * scale)
    ink = colours.ink2 if rings is None else colours.ink
    place = QRectF(left + 48 * scale, y - 12 * scale, 400, 24 * scale)
    text(painter, place, words, theme.font(TextStyle.HINT), ink, LEFT)
