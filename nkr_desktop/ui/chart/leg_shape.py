"""The outline of one leg from hip to sole, seen from the front and from behind, as numbers.

Drawn by eye after common anatomy; not from the guideline. Lengths are in units of the chart: a leg is 452 high."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Final

Point = tuple[float, float]


class View(StrEnum):
    """From where the body is seen."""

    FRONT = "front"
    BACK = "back"


HEIGHT: Final = 452.0
CROTCH: Final = {View.FRONT: 95.0, View.BACK: 118.0}
"""Height at which the legs part; above it the inner edge is the midline."""

# Distance from the midline (second) at a height (first); inner edges begin at the crotch.
_OUTER: Final[dict[View, tuple[Point, ...]]] = {
    View.FRONT: (
        (0, 61), (18, 62), (42, 67), (70, 74), (98, 77), (130, 75.5), (165, 70.5), (198, 64.5), (220, 61), (238, 59.5),
        (256, 61), (278, 64.5), (300, 65), (328, 60.5), (356, 53.5), (380, 47.6), (395, 45.4), (406, 46.2), (414, 47),
        (424, 51.4), (434, 57.6), (442, 62.4), (446.5, 63.8), (449.6, 62.6), (451.4, 59.4), (452, 55),
    ),
    View.BACK: (
        (0, 61), (18, 62), (42, 67.5), (72, 75), (98, 77.5), (128, 75), (165, 69), (198, 63), (222, 60), (240, 60.5),
        (262, 64), (284, 66), (308, 63.5), (334, 56.5), (360, 49.5), (382, 44.8), (396, 43.6), (406, 44.6), (414, 45.4),
        (424, 48.4), (434, 51.6), (442, 53), (446.5, 52.4), (449.6, 50.2), (451.4, 46.8), (452, 44),
    ),
}  # fmt: skip
_INNER: Final[dict[View, tuple[Point, ...]]] = {
    View.FRONT: (
        (95, 0), (95.4, 1.9), (96.4, 3.6), (98.2, 5), (102, 6.3), (110, 7.6), (130, 9.8), (165, 13.2), (198, 17.4),
        (220, 20), (238, 20.4), (256, 18.8), (276, 17.4), (298, 19), (328, 24), (356, 28.4), (380, 30.4), (393, 30.2),
        (403, 29), (412, 28.6), (424, 26.6), (434, 24.8), (442, 24), (446.5, 24.8), (449.6, 27), (451.4, 30.2),
        (452, 35),
    ),
    View.BACK: (
        (118, 0), (118.4, 1.9), (119.4, 3.6), (121.2, 5), (125, 6.3), (132, 7.6), (150, 10), (178, 13.6), (202, 17),
        (222, 18.8), (240, 18.4), (260, 16.6), (282, 17), (306, 20.4), (332, 25.4), (358, 29), (382, 30.8), (394, 30.8),
        (404, 29.8), (412, 29.8), (424, 28.4), (434, 27), (442, 26.8), (446.5, 28), (449.6, 30.6), (451.4, 34),
        (452, 37),
    ),
}  # fmt: skip
CREASES: Final[dict[View, tuple[tuple[Point, ...], ...]]] = {
    View.FRONT: (
        ((0.28, 224), (0.36, 219), (0.52, 217), (0.68, 218.5), (0.76, 223)),
        ((0.26, 241), (0.36, 247), (0.52, 249), (0.68, 247.5), (0.78, 241)),
        *(((share, 442), (share, 450)) for share in (0.34, 0.49, 0.62, 0.74, 0.86)),
    ),
    View.BACK: (
        ((0.2, 126), (0.34, 131), (0.52, 131.5), (0.72, 126)),
        ((0.24, 229), (0.5, 233), (0.8, 228)),
    ),
}
"""Lines within a leg, as points (share, height)."""
_FOLD: Final = 45.0
_CALM: Final = 6
"""How far above the crotch the lines inside a leg begin to make way for it, and how soon its corner is forgotten."""


def across(view: View, y: float, share: float) -> float:
    """Distance from the midline at a height; share: 0 at the inner edge of the leg, 1 at the outer edge."""
    inner, calm, outer = _edges(view, y)
    inside = calm + (inner - calm) * (1 - min(max(share, 0.0), 1.0)) ** _CALM
    return inside + share * (outer - inside)


@lru_cache(maxsize=4096)
def _edges(view: View, y: float) -> tuple[float, float, float]:
    """Distances at a height: the inner edge, the same without the corner at the crotch, the outer edge."""
    crotch, knots = CROTCH[view], _INNER[view]
    inner = _smooth(knots, y) if y > crotch else 0.0
    begin, (end, reached) = crotch - _FOLD, knots[6]
    rise = min(max((y - begin) / (end - begin), 0.0), 1.0)
    calm = inner if y >= end else reached * rise * rise
    return inner, calm, _smooth(_OUTER[view], y)


def _smooth(knots: Sequence[Point], y: float) -> float:
    """A curve through the knots without overshoot at them (cubic Hermite, slopes from the neighbours)."""
    at = min(max(bisect_right(knots, (y, float("inf"))) - 1, 0), len(knots) - 2)
    (y0, x0), (y1, x1) = knots[at], knots[at + 1]
    step = y1 - y0
    t = min(max((y - y0) / step, 0.0), 1.0)
    begin, end = _slope(knots, at) * step, _slope(knots, at + 1) * step
    return x0 * (1 + 2 * t) * (1 - t) ** 2 + begin * t * (1 - t) ** 2 + x1 * t * t * (3 - 2 * t) - end * t * t * (1 - t)


def _slope(knots: Sequence[Point], at: int) -> float:
    before, after = knots[max(at - 1, 0)], knots[min(at + 1, len(knots) - 1)]
    return (after[1] - before[1]) / (after[0] - before[0])
