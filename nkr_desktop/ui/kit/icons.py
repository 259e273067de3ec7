"""The program's own line icons: drawn as paths on a 20 px grid, 1.75 px stroke, round ends, one colour.

Vector all the way, so they are crisp at any scaling; pixmaps are cached per size, colour and pixel ratio."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from nkr_desktop.ui.kit.glyphs import DRAWINGS, Glyph

GRID: Final = 20.0
STROKE: Final = 1.75
__all__ = ["Glyph", "icon", "paint_glyph", "pixmap"]

PIXEL_RATIOS: Final = (1.0, 1.25, 1.5, 1.75, 2.0, 3.0)


def paint_glyph(painter: QPainter, glyph: Glyph, box: QRectF, colour: str, stroke: float = STROKE) -> None:
    """Draw one icon into a square box; stroke is in units of the 20 px grid."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / GRID, box.height() / GRID)
    ink = QColor(colour)
    for kind, path in _paths(glyph):
        if kind == "fill":
            painter.fillPath(path, ink)
        else:
            painter.strokePath(path, _pen(ink, stroke, kind == "dash"))
    painter.restore()


def pixmap(glyph: Glyph, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon as a picture of size x size device-independent pixels."""
    return QPixmap(_pixmap(glyph, colour, size, ratio))


def icon(glyph: Glyph, colour: str, size: int = 20) -> QIcon:
    """One icon at every common pixel ratio, for buttons, actions and menus."""
    return QIcon(_icon(glyph, colour, size))


@lru_cache(maxsize=512)
def _pixmap(glyph: Glyph, colour: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_glyph(painter, glyph, QRectF(0, 0, size, size), colour)
    painter.end()
    return picture


@lru_cache(maxsize=256)
def _icon(glyph: Glyph, colour: str, size: int) -> QIcon:
    result = QIcon()
    for ratio in PIXEL_RATIOS:
        result.addPixmap(_pixmap(glyph, colour, size, ratio))
    return result


def _pen(ink: QColor, width: float, broken: bool) -> QPen:
    pen = QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if broken:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.55, 1.05])
    return pen


@lru_cache(maxsize=64)
def _paths(glyph: Glyph) -> tuple[tuple[str, QPainterPath], ...]:
    return tuple(_parse(line) for line in DRAWINGS[glyph])


def _parse(line: str) -> tuple[str, QPainterPath]:
    words = line.split()
    kind = words.pop(0) if words[0] in ("fill", "dash") else "line"
    path = QPainterPath()
    while words:
        command = words.pop(0)
        count = {"M": 2, "L": 2, "C": 6, "O": 3, "R": 5, "Z": 0}[command]
        n = [float(words.pop(0)) for _ in range(count)]
        if command == "M":
            path.moveTo(n[0], n[1])
        elif command == "L":
            path.lineTo(n[0], n[1])
        elif command == "C":
            path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5])
        elif command == "O":
            path.addEllipse(QPointF(n[0], n[1]), n[2], n[2])
        elif command == "R":
            path.addRoundedRect(QRectF(n[0], n[1], n[2], n[3]), n[4], n[4])
        else:
            path.closeSubpath()
    return kind, path
