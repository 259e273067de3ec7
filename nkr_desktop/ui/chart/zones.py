"""The zones of the body chart: which part of a leg belongs to which dermatome, as polygons, and how arrows lead there.

The usual assignment of roots to skin, drawn by eye; not from the guideline, and people overlap and differ. A border is
given once, as points (share across the leg, height), and used by both zones beside it: they cannot overlap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from nkr_desktop.domain.answers import Dermatome, Side
from nkr_desktop.ui.chart.leg_shape import CREASES, CROTCH, HEIGHT, Point, View, across

WIDTH: Final = 460.0
TALL: Final = 484.0
"""Size of the whole drawing, in units of the chart."""
TOP: Final = 28.0
"""Where the figures begin, below their headings."""
MIDLINE: Final = {View.FRONT: 118.0, View.BACK: 342.0}
LEGS: Final = (Side.LEFT, Side.RIGHT)

# Borders: points (share, height); share 0 at the inner edge of the leg, 1 at the outer edge.
_Border = tuple[Point, ...]
_FRONT_TOP: Final[_Border] = ((1, 24), (0.5, 42), (0, 62))
_FRONT_L1_L2: Final[_Border] = ((1, 62), (0.5, 80), (0, 95))
_FRONT_L2_L3: Final[_Border] = ((1, 134), (0.5, 149), (0, 166))
_FRONT_L3_L4: Final[_Border] = ((1, 204), (0.5, 211), (0, 226))
_FRONT_L4_L5: Final[_Border] = ((1, 236), (0.74, 260), (0.54, 298), (0.46, 345), (0.36, 388), (0.16, 416), (0, 432))
_FRONT_L5_S1: Final[_Border] = ((1, 380), (0.86, 402), (0.76, 424), (0.72, HEIGHT))
_BACK_TOP: Final[_Border] = ((0, 9), (0.5, 9), (1, 12))
_BACK_L1_L2: Final[_Border] = ((0, 26), (0.5, 27), (1, 36))
_BACK_L2_L3: Final[_Border] = ((0, 42), (0.5, 44), (1, 60))
_BACK_L3_S2: Final[_Border] = ((0, 57), (0.17, 57.5), (0.33, 58.5))
_BACK_L3_S1: Final[_Border] = ((0.33, 58.5), (0.44, 60), (0.55, 63))
_BACK_L3_L5: Final[_Border] = ((0.55, 63), (0.78, 72), (1, 86))
_BACK_S1_L5: Final[_Border] = ((0.55, 63), (0.58, 120), (0.61, 180), (0.66, 225), (0.7, 270), (0.72, 325), (0.6, 392))
_BACK_S2_S1: Final[_Border] = ((0.33, 58.5), (0.34, 120), (0.35, 180), (0.38, 225), (0.37, 275), (0.24, 330))
_BACK_L4_S2: Final[_Border] = ((0, 256), (0.13, 288), (0.24, 330))
_BACK_L4_S1: Final[_Border] = ((0.24, 330), (0.18, 376), (0, 408))
_SADDLE: Final[_Border] = ((0, 64), (0.17, 67), (0.26, 85), (0.26, 104), (0.19, 121), (0, 136))

_SMOOTHNESS: Final = 6
_STEP: Final = 4.0
_SHARP: Final = ((94, 108), (117, 132), (436, HEIGHT))
"""Parts a curve is cut into between two points; the longest piece along an edge; heights where it turns."""


@dataclass(frozen=True, slots=True)
class Zone:
    """One dermatome on one leg in one view. `outline` and `labels` are points of the chart; a callout stands outside
    the zone and points at `target`."""

    view: View
    side: Side
    dermatome: Dermatome
    outline: tuple[Point, ...]
    labels: tuple[Point, ...]
    target: Point | None = None


@dataclass(frozen=True, slots=True)
class _Shape:
    """A zone of a single leg: its corners and curves as (share, height), where its name stands."""

    edge: tuple[Point, ...]
    labels: tuple[Point, ...]
    target: Point | None = None


@cache
def zones() -> tuple[Zone, ...]:
    """Every zone, from above and from the front; each dermatome has one on each leg, most of them in both views."""
    return tuple(zone for view in View for dermatome in _shapes()[view] for zone in _on_both_legs(view, dermatome))


def _on_both_legs(view: View, dermatome: Dermatome) -> Iterator[Zone]:
    shape = _shapes()[view][dermatome]
    edge = [(across(view, y, share), y) for share, y in shape.edge]
    for side in LEGS:
        yield Zone(
            view,
            side,
            dermatome,
            tuple(_placed(view, side, point) for point in edge),
            tuple(place(view, side, *point) for point in shape.labels),
            place(view, side, *shape.target) if shape.target else None,
        )


@cache
def saddle() -> tuple[Point, ...]:
    """The area that touches the saddle, seen from behind: S3-S5, asked about as a red flag and never a dermatome."""
    half = [*_curve(_SADDLE), *_edge(0, _SADDLE[-1][1], CROTCH[View.BACK])]
    left = [place(View.BACK, Side.LEFT, *point) for point in half]
    right = [place(View.BACK, Side.RIGHT, *point) for point in half]
    return (*left, *reversed(right))


@cache
def creases() -> tuple[tuple[Point, ...], ...]:
    """Lines that make a leg of an outline: kneecap, fold of the buttock, hollow of the knee, toes."""
    return tuple(
        tuple(place(view, side, *point) for point in _curve(line))
        for view, lines in CREASES.items()
        for line in lines
        for side in LEGS
    )


@cache
def silhouette(view: View, side: Side) -> tuple[Point, ...]:
    """The outline of one leg, the pelvis above it included."""
    edge = _edge(1, 0, HEIGHT) + _edge(0, HEIGHT, 0)
    return tuple(place(view, side, *point) for point in edge)


def place(view: View, side: Side, share: float, y: float) -> Point:
    """A point of a leg in the drawing."""
    return _placed(view, side, (across(view, y, share), y))


def _placed(view: View, side: Side, point: Point) -> Point:
    """A point given by its distance from the midline: from the front the patient's right is to the left."""
    left_of_midline = (side is Side.LEFT) is (view is View.BACK)
    x, y = point
    return (MIDLINE[view] - x if left_of_midline else MIDLINE[view] + x, TOP + y)


def middle(outline: Sequence[Point]) -> Point:
    """The middle of the box around an outline."""
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    return ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)


def holds(outline: Sequence[Point], point: Point) -> bool:
    """Whether a point lies inside an outline (even-odd rule)."""
    x, y = point
    inside = False
    x0, y0 = outline[-1]
    for x1, y1 in outline:
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            inside = not inside
        x0, y0 = x1, y1
    return inside


def neighbour(anchors: Sequence[Point], at: int, across: int, down: int) -> int:
    """Which anchor an arrow key leads to; at itself where there is none that way. across, down: -1, 0 or 1.

    The nearest one within 60 degrees of the arrow, where a step aside counts double."""
    x0, y0 = anchors[at]
    best, least = at, float("inf")
    for index, (x, y) in enumerate(anchors):
        along = (x - x0) * across + (y - y0) * down
        aside = abs((x - x0) * down) + abs((y - y0) * across)
        if along > 0.5 and aside <= 1.75 * along and along + 2 * aside < least:
            best, least = index, along + 2 * aside
    return best


@cache
def _shapes() -> dict[View, dict[Dermatome, _Shape]]:
    """The zones of one leg. Each runs around its area; the leg's own edges are share 0 (inner) and 1 (outer)."""
    bottom = HEIGHT
    return {
        View.FRONT: {
            Dermatome.L1: _shape(
                _curve(_FRONT_TOP), _edge(0, 62, 95), _back(_FRONT_L1_L2), _edge(1, 62, 24), labels=[(0.5, 62)]
            ),
            Dermatome.L2: _shape(
                _curve(_FRONT_L1_L2), _edge(0, 95, 166), _back(_FRONT_L2_L3), _edge(1, 134, 62), labels=[(0.5, 116)]
            ),
            Dermatome.L3: _shape(
                _curve(_FRONT_L2_L3), _edge(0, 166, 226), _back(_FRONT_L3_L4), _edge(1, 204, 134), labels=[(0.5, 181)]
            ),
            Dermatome.L4: _shape(
                _curve(_FRONT_L3_L4), _edge(0, 226, 432), _back(_FRONT_L4_L5), _edge(1, 236, 204), labels=[(0.26, 294)]
            ),
            Dermatome.L5: _shape(
                _curve(_FRONT_L4_L5),
                _edge(0, 432, bottom),
                _sole(0, 0.72),
                _back(_FRONT_L5_S1),
                _edge(1, 380, 236),
                labels=[(0.74, 315)],
            ),
            Dermatome.S1: _shape(
                _curve(_FRONT_L5_S1),
                _sole(0.72, 1),
                _edge(1, bottom, 380),
                labels=[(1.95, 424)],
                target=(0.88, 424),
            ),
        },
        View.BACK: {
            Dermatome.L1: _shape(
                _curve(_BACK_TOP), _edge(1, 12, 36), _back(_BACK_L1_L2), _edge(0, 26, 9), labels=[(0.5, 18)]
            ),
            Dermatome.L2: _shape(
                _curve(_BACK_L1_L2), _edge(1, 36, 60), _back(_BACK_L2_L3), _edge(0, 42, 26), labels=[(0.5, 35.5)]
            ),
            Dermatome.L3: _shape(
                _curve(_BACK_L2_L3),
                _edge(1, 60, 86),
                _back(_BACK_L3_L5),
                _back(_BACK_L3_S1),
                _back(_BACK_L3_S2),
                _edge(0, 57, 42),
                labels=[(0.5, 52.5)],
            ),
            Dermatome.L4: _shape(
                _curve(_BACK_L4_S2), _curve(_BACK_L4_S1), _edge(0, 408, 256), labels=[(-0.42, 340)], target=(0.1, 340)
            ),
            Dermatome.L5: _shape(_curve(_BACK_L3_L5), _edge(1, 86, 392), _back(_BACK_S1_L5), labels=[(0.79, 150)]),
            Dermatome.S1: _shape(
                _curve(_BACK_L3_S1),
                _curve(_BACK_S1_L5),
                _edge(1, 392, bottom),
                _sole(1, 0),
                _edge(0, bottom, 408),
                _back(_BACK_L4_S1),
                _back(_BACK_S2_S1),
                labels=[(0.51, 300), (0.5, 424)],
            ),
            Dermatome.S2: _shape(
                _curve(_BACK_L3_S2),
                _curve(_BACK_S2_S1),
                _back(_BACK_L4_S2),
                _edge(0, 256, 136),
                _back(_SADDLE),
                _edge(0, 64, 57),
                labels=[(0.19, 175)],
            ),
        },
    }


def _shape(*parts: Sequence[Point], labels: Sequence[Point], target: Point | None = None) -> _Shape:
    edge = [point for part in parts for point in part]
    kept = tuple(point for point, before in zip(edge, [edge[-1], *edge], strict=False) if point != before)
    return _Shape(kept, tuple(labels), target)


def _curve(points: Sequence[Point]) -> list[Point]:
    """A smooth line through the points (Catmull-Rom)."""
    line = [points[0]]
    padded = [points[0], *points, points[-1]]
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for part in range(1, _SMOOTHNESS + 1):
            t = part / _SMOOTHNESS
            line.append((_blend(a[0], b[0], c[0], d[0], t), _blend(a[1], b[1], c[1], d[1], t)))
    return line


def _blend(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)


def _back(points: Sequence[Point]) -> list[Point]:
    """The same line from its other end."""
    return _curve(points)[::-1]


def _edge(share: float, begin: float, end: float) -> list[Point]:
    """Along the leg's inner (0) or outer (1) edge, with the same points for whoever runs along it."""
    between = [y for y in _heights() if min(begin, end) < y < max(begin, end)]
    return [(share, y) for y in (begin, *(between if end > begin else reversed(between)), end)]


@cache
def _heights() -> tuple[float, ...]:
    """Where the leg's edges have points: close together where they turn sharply."""
    heights = [0.0]
    while heights[-1] < HEIGHT:
        sharp = any(top <= heights[-1] < bottom for top, bottom in _SHARP)
        heights.append(heights[-1] + (_STEP / 4 if sharp else _STEP))
    return tuple(sorted({*heights, *CROTCH.values()}))


def _sole(begin: float, end: float) -> list[Point]:
    """Along the bottom of the foot."""
    return [(begin, HEIGHT), (end, HEIGHT)]
