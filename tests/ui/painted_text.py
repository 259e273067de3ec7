"""What a window really paints as text: every word with its place, and whether something cuts it.

Each widget is painted into a device that notes text instead of drawing it, so that Qt's own labels and this program's
painted ones are asked alike, and none needs a hook for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QRegion,
    QTextItem,
)
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QLineEdit, QScrollArea, QWidget

from nkr_desktop.ui.kit.base import PicturedWidget

SLACK = 1.0
"""Px a letter may reach past an edge: side bearings and rounding, less than a stroke is wide."""
KERNED = 3.0
"""Px by which two runs of one line may lie in each other: an underlined letter is a run of its own."""


@dataclass(frozen=True, slots=True)
class Painted:
    """A run of letters: the box its ink needs and the part of it that is let through, both in the widget's own px, and
    the colour it is painted in."""

    words: str
    ink: QRectF
    seen: QRectF
    colour: QColor


class _Notes(QPaintEngine):
    """Notes text, and draws nothing."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.painted: list[Painted] = []

    def begin(self, pdev: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        pass

    def drawTextItem(self, p: QPointF | QPoint | QPainterPath.Element, item: QTextItem) -> None:
        painter = self.painter()
        words = item.text()
        start = QPointF(p.x, p.y) if isinstance(p, QPainterPath.Element) else p
        ink = QFontMetricsF(item.font()).tightBoundingRect(words).translated(start)
        if not words.strip() or ink.isEmpty():
            return
        seen = ink.intersected(painter.clipBoundingRect()) if painter.hasClipping() else ink
        to_widget = painter.combinedTransform()
        self.painted.append(Painted(words, to_widget.mapRect(ink), to_widget.mapRect(seen), painter.pen().color()))


for _shape in "Ellipse Image Lines Path Pixmap Points Polygon Rects TiledPixmap".split():
    setattr(_Notes, f"draw{_shape}", lambda *_: None)


class _Sheet(QPaintDevice):
    """As large and as fine as the widget that is painted on it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._size, self._dpi = widget.size(), widget.logicalDpiX()
        self.notes = _Notes()

    def paintEngine(self) -> QPaintEngine:
        return self.notes

    def devType(self) -> int:
        return 0

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        name = metric.name
        if "Dpi" in name:
            return self._dpi
        sizes = {"PdmWidth": self._size.width(), "PdmHeight": self._size.height(), "PdmDevicePixelRatioScaled": 65536}
        return sizes.get(name, 1)


def painted_by(widget: QWidget) -> list[Painted]:
    """The text a widget itself paints, without its children."""
    sheet = _Sheet(widget)
    if isinstance(widget, PicturedWidget):  # the picture it keeps would tell nothing
        painter = QPainter(sheet)
        widget.paint(painter)
        painter.end()
    else:
        widget.render(sheet, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return sheet.notes.painted


@dataclass(frozen=True, slots=True)
class OnScreen:
    """Painted text in the window's px: who painted it, its ink, and the part of it that is in sight."""

    widget: QWidget
    words: str
    ink: QRectF
    seen: QRectF

    def __str__(self) -> str:
        kind, size = type(self.widget).__name__, self.widget.size()
        return f"{self.words!r} ({kind} {size.width()}x{size.height()})"


def in_sight(window: QWidget) -> Iterator[tuple[OnScreen, QColor]]:
    """Every text that is wholly in sight, and its colour."""
    for widget in _visible(window):
        corner = QPointF(widget.mapTo(window, QPoint()))
        room, _ = _room(widget, window)
        for painted in painted_by(widget):
            ink = painted.ink.translated(corner)
            if room.contains(ink):
                yield OnScreen(widget, painted.words, ink, ink), painted.colour


def faults_of(window: QWidget) -> list[str]:
    """What is wrong with the text in sight: cut, shortened without a tooltip that tells the rest, or overlapping."""
    shown, faults = [], []
    for widget in _visible(window):
        corner = QPointF(widget.mapTo(window, QPoint()))
        room, columns = _room(widget, window)
        for painted in painted_by(widget):
            text = OnScreen(widget, painted.words, painted.ink.translated(corner), painted.seen.translated(corner))
            if fault := _fault(text, painted, columns):
                faults.append(f"{fault}: {text}")
            seen = text.seen.intersected(room)
            if not seen.isEmpty():
                shown.append(OnScreen(widget, painted.words, text.ink, seen))
    return faults + [f"overlap: {one} and {other}" for one, other in _overlaps(shown)]


def _visible(window: QWidget) -> Iterator[QWidget]:
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is window and not widget.visibleRegion().isEmpty():
            yield widget


def _fault(text: OnScreen, painted: Painted, columns: QRectF) -> str:
    """What cuts this text, or "". What can be scrolled up or down into sight is not cut; what is typed into a field
    may be longer than the field."""
    widget = text.widget
    if isinstance(widget, QLineEdit) and painted.words in widget.text():
        return ""
    own = QRectF(QPointF(), widget.size().toSizeF())
    if _scrolls_its_text(widget):
        if not _within(painted.ink, own, upright=False):
            return "cut at the side by its own widget"
    elif (painted.seen != painted.ink and not _within(painted.ink, painted.seen)) or not _within(painted.ink, own):
        return "cut by its own widget"
    if not _within(text.ink, columns, upright=False):
        return "cut at the side"
    if text.words.endswith("…") and not _says(widget, text.words) and not _tooltips(widget, painted.ink):
        return "shortened without a tooltip"
    return ""


def _scrolls_its_text(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and not isinstance(area, QScrollArea) and area.viewport() is widget


def _says(widget: QWidget, words: str) -> bool:
    """Whether the widget's own text has the dots: then they are meant."""
    told = (getattr(widget, name, "") for name in ("text", "placeholderText", "accessibleName"))
    return any(words in str(say() if callable(say) else say).replace("&", "") for say in told)


def _tooltips(widget: QWidget, ink: QRectF) -> str:
    area = widget.parentWidget()
    if isinstance(area, QAbstractItemView):
        return str(area.indexAt(ink.center().toPoint()).data(Qt.ItemDataRole.ToolTipRole) or "")
    return widget.toolTip()


def _room(widget: QWidget, window: QWidget) -> tuple[QRectF, QRectF]:
    """The part of the window a widget can be in sight in; and its columns, as if everything were scrolled to it."""
    room = columns = QRectF(QPointF(), window.size().toSizeF())
    step = widget
    while step is not window:
        parent = step.parentWidget()
        assert parent is not None
        box = QRectF(QPointF(parent.mapTo(window, QPoint())), parent.size().toSizeF())
        room = room.intersected(box)
        columns.setLeft(max(columns.left(), box.left()))
        columns.setRight(min(columns.right(), box.right()))
        step = parent
    return room, columns


def _within(ink: QRectF, box: QRectF, *, upright: bool = True) -> bool:
    beside = box.left() - SLACK <= ink.left() and ink.right() <= box.right() + SLACK
    return beside and (not upright or (box.top() - SLACK <= ink.top() and ink.bottom() <= box.bottom() + SLACK))


def _overlaps(shown: list[OnScreen]) -> Iterator[tuple[OnScreen, OnScreen]]:
    for one, other in combinations(shown, 2):
        if one.widget is other.widget and one.words == other.words and isinstance(one.widget, QLineEdit):
            continue  # what is selected is painted again in its own colour
        shared = one.seen.intersected(other.seen)
        slack = KERNED if one.widget is other.widget else SLACK
        if shared.width() > slack and shared.height() > SLACK:
            yield one, other
