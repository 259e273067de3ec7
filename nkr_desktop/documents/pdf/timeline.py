"""The time line of a course: points on a line with a date and a few words each, and the same as a text alternative."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from nkr_desktop.documents.pdf.block import Block
from nkr_desktop.documents.pdf.structure import Node
from nkr_desktop.documents.pdf.style import ACCENT, FRAME, INK, INK2, TICK, WHITE, Align, Style, TextLook
from nkr_desktop.documents.pdf.tagged_canvas import TaggedCanvas
from nkr_desktop.documents.pdf.text import Line, break_lines, draw_lines
from nkr_desktop.documents.pdf.timeline_labels import Anchor, Place, place_labels, spread

_DOT = 6.0  # radius
_HALO = 1.6  # white around a dot
_TICK_TOP, _TICK_BOTTOM = -5.5, -9.5
_LABEL_DISTANCE = 13.0  # from the line to the nearest edge of the labels
_WEEK = 7


class PointKind(Enum):
    """What a point on the line is: past, present or to come."""

    START = "start"
    TODAY = "today"
    AHEAD = "ahead"


@dataclass(frozen=True)
class TimelinePoint:
    """One day on the line: a bold title (often the date in words) and a caption under it."""

    day: date
    title: str
    caption: str
    kind: PointKind = PointKind.AHEAD


@dataclass(frozen=True)
class _Label:
    """The laid-out words of one day."""

    lines: tuple[tuple[Line, TextLook], ...]
    width: float
    height: float


class Timeline(Block):
    """Two to six different days on a line; days that coincide share one label. Raises ValueError otherwise."""

    def __init__(self, title: str, points: Sequence[TimelinePoint], style: Style) -> None:
        super().__init__(style.spaced(6), style.spaced(11))
        self._points = sorted(points, key=lambda point: point.day)
        self._days = sorted({point.day for point in points})
        if len(self._days) < 2:
            raise ValueError("a time line needs two different days")
        self._style = style
        self._title_look = replace(style.small, size=style.scaled(10.8), bold=True)
        self._caption_look = replace(style.small, colour=INK2)
        told = (f"{point.title}: {point.caption}." for point in self._points)
        self._node = Node("Figure", alt=" ".join([f"{title}.", *told]), attributes={"Layout": {"Placement": "Block"}})
        self._x: dict[date, float] = {}
        self._labels: list[_Label] = []
        self._places: tuple[Place, ...] = ()
        self._line_y = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self._x = self._spread_days()
        gap = self._style.scaled(14)
        self._labels = [self._label(day, (available_width - 2 * gap) / 3) for day in self._days]
        anchors = [Anchor(self._x[day], label.width) for day, label in zip(self._days, self._labels, strict=True)]
        self._places = place_labels(anchors, available_width, gap)
        sides = {True: 0.0, False: 0.0}
        for place, label in zip(self._places, self._labels, strict=True):
            sides[place.above] = max(sides[place.above], label.height + _LABEL_DISTANCE)
        self._line_y = max(sides[False], -_TICK_BOTTOM)
        self.height = self._line_y + max(sides[True], _DOT)
        return self.width, self.height

    def label_boxes(self) -> list[tuple[float, float, float, float]]:
        """Left, bottom, right, top of each label in the figure's own coordinates, once wrapped."""
        boxes = []
        for place, label in zip(self._places, self._labels, strict=True):
            top = self._label_top(place, label)
            boxes.append((place.left, top - label.height, place.left + label.width, top))
        return boxes

    def draw(self) -> None:
        self.canvas.place(self._node, self.width, self.height)
        with self.canvas.mark(self._node):
            self._draw_line(self.canvas)
            for day, place, label in zip(self._days, self._places, self._labels, strict=True):
                self._draw_leader(self.canvas, self._x[day], place, label)
            for day in self._days:
                self._draw_dot(self.canvas, day)
            for day, place, label in zip(self._days, self._places, self._labels, strict=True):
                self._draw_label(self.canvas, self._x[day], place, label)

    def _spread_days(self) -> dict[date, float]:
        """Where each day stands; days so close that one dot would hide another are moved a little apart."""
        first, last = self._days[0], self._days[-1]
        dot = 2 * (_DOT + _HALO)
        lefts = [(self.width - dot) * (day - first).days / (last - first).days for day in self._days]
        moved = spread(lefts, [2 * _DOT] * len(lefts), self.width - 2 * _HALO, 0)
        return {day: left + dot / 2 for day, left in zip(self._days, moved, strict=True)}

    def _label(self, day: date, widest: float) -> _Label:
        lines: list[tuple[Line, TextLook]] = []
        told: set[str] = set()
        for point in (point for point in self._points if point.day == day):
            for words, look in ((point.title, self._title_look), (point.caption, self._caption_look)):
                if words not in told:
                    lines += [(line, look) for line in _evenly(words, look, widest)]
                told.add(words)
        return _Label(tuple(lines), max(line.width for line, _ in lines), sum(look.leading for _, look in lines))

    def _label_top(self, place: Place, label: _Label) -> float:
        return self._line_y + (_LABEL_DISTANCE + label.height if place.above else -_LABEL_DISTANCE)

    def _draw_line(self, canvas: TaggedCanvas) -> None:
        first, last = self._x[self._days[0]], self._x[self._days[-1]]
        reached = max((p.day for p in self._points if p.kind is not PointKind.AHEAD), default=self._days[0])
        canvas.setLineWidth(5.2)
        canvas.setStrokeColor(FRAME)
        canvas.line(first, self._line_y, last, self._line_y)
        canvas.setStrokeColor(ACCENT)
        canvas.line(first, self._line_y, self._x[reached], self._line_y)
        canvas.setLineWidth(0.8)
        canvas.setStrokeColor(TICK)
        days = (self._days[-1] - self._days[0]).days
        for week in range(days // _WEEK + 1):
            x = first + (last - first) * week * _WEEK / days
            canvas.line(x, self._line_y + _TICK_TOP, x, self._line_y + _TICK_BOTTOM)

    def _draw_dot(self, canvas: TaggedCanvas, day: date) -> None:
        kinds = {point.kind for point in self._points if point.day == day}
        x, y = self._x[day], self._line_y
        canvas.setFillColor(WHITE)
        canvas.circle(x, y, _DOT + _HALO, stroke=0, fill=1)
        if PointKind.TODAY in kinds:
            canvas.setFillColor(INK)
            canvas.circle(x, y, _DOT, stroke=0, fill=1)
        elif PointKind.START in kinds:
            canvas.setFillColor(ACCENT)
            canvas.circle(x, y, _DOT - 1, stroke=0, fill=1)
        else:
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(2)
            canvas.circle(x, y, _DOT - 0.5, stroke=1, fill=1)

    def _draw_leader(self, canvas: TaggedCanvas, x: float, place: Place, label: _Label) -> None:
        """A thin line from the point to its label, where the label could not stand over or under it."""
        nearest = min(max(x, place.left), place.left + label.width)
        if nearest == x:
            return
        towards = 1 if place.above else -1
        canvas.setStrokeColor(INK2)
        canvas.setLineWidth(0.7)
        canvas.line(x, self._line_y, nearest, self._line_y + towards * _LABEL_DISTANCE)

    def _draw_label(self, canvas: TaggedCanvas, x: float, place: Place, label: _Label) -> None:
        along = (x - place.left) / label.width
        top = self._label_top(place, label)
        for line, look in label.lines:
            align: Align = "left" if along < 0.3 else "right" if along > 0.7 else "centre"
            draw_lines(canvas, [line], replace(look, align=align), place.left, top, label.width)
            top -= look.leading


def _evenly(words: str, look: TextLook, widest: float) -> tuple[Line, ...]:
    """As few lines as `widest` allows, all about as long as each other: a label is better narrow than ragged."""
    lines = break_lines(words, look, widest)
    if len(lines) == 1:
        return lines
    narrow, wide = widest / max(len(lines), 1) / 2, widest
    while wide - narrow > 1:
        middle = (narrow + wide) / 2
        if len(break_lines(words, look, middle)) > len(lines):
            narrow = middle
        else:
            wide = middle
    return break_lines(words, look, wide)
