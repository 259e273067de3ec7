"""Outlines of the lower body, seen from in front and from behind, as pieces of page content ready to be placed.

A sketch of our own. One leg is drawn, the patient's left seen from in front; the other is its mirror image. Lengths
are in units of which the drawing is 454 tall: x from the middle of the body outwards, y from the sole up. Where skin
belongs to which nerve root is known to differ between people and between textbooks; the areas are drawn coarsely on
purpose and are no part of the guideline."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

TALL = 454.0
HALF_WIDTH = 80.0
CROTCH = 348.0

Point = tuple[float, float]

_OUTER = [(63, 454), (68, 420), (76, 372), (75, 330), (69, 270), (64, 226), (67, 190), (64, 140), (56, 85), (53, 55)]
_INNER = [(30, 55), (28, 85), (21, 140), (18, 190), (17, 226), (14, 270), (7, 325), (2, CROTCH)]
_FOOT_IN_FRONT = [(60, 30), (68, 12), (66, 2), (46, 0), (28, 2), (26, 14), (30, 32)]
_FOOT_BEHIND = [(55, 32), (58, 14), (52, 2), (42, 0), (31, 3), (27, 16), (29, 34)]

_ROOTS_IN_FRONT: Mapping[str, Sequence[Point]] = {
    "L1": [(90, 430), (0, 390), (0, 352), (90, 396)],
    "L2": [(90, 396), (0, 352), (0, 286), (90, 326)],
    "L3": [(90, 326), (0, 286), (0, 218), (90, 246)],
    "L4": [(38, 228), (0, 218), (0, 20), (33, 20), (34, 60), (42, 150)],
    "L5": [(90, 246), (38, 228), (42, 150), (34, 60), (33, 0), (58, 0), (58, 24), (90, 60)],
    "S1": [(90, 40), (59, 26), (58, 0), (90, 0)],
}
_ROOTS_BEHIND: Mapping[str, Sequence[Point]] = {
    "L1": [(0, 440), (90, 430), (90, 418), (0, 428)],
    "L2": [(0, 428), (90, 418), (90, 400), (0, 412)],
    "L3": [(0, 412), (90, 400), (90, 380), (0, 398)],
    "L4": [(0, 190), (24, 190), (30, 110), (30, 40), (0, 40)],
    "L5": [(90, 380), (42, 390), (48, 330), (52, 262), (50, 150), (43, 50), (90, 50)],
    "S1": [(42, 390), (48, 330), (52, 262), (50, 150), (43, 50), (90, 50), (90, 0), (0, 0), (0, 40), (30, 40),
           (33, 110), (38, 200), (36, 262), (29, 330), (30, 392)],
    "S2": [(30, 392), (29, 330), (36, 262), (38, 200), (30, 110), (24, 190), (0, 190), (0, 330), (16, 345)],
}  # fmt: skip


def _line(points: Sequence[Point]) -> str:
    """Straight from point to point."""
    first, *others = points
    return " ".join([f"{first[0]:g} {first[1]:g} m", *(f"{x:g} {y:g} l" for x, y in others)])


def _smooth(points: Sequence[Point]) -> str:
    """A smooth curve through the points (Catmull-Rom), beginning and ending straight."""
    ends = [points[0], *points, points[-1]]
    code = [f"{points[0][0]:g} {points[0][1]:g} m"]
    for before, start, end, after in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        handles = (
            (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6),
            (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6),
            end,
        )
        code.append(" ".join(f"{x:.1f} {y:.1f}" for x, y in handles) + " c")
    return " ".join(code)


def _leg(foot: Sequence[Point]) -> str:
    return _smooth([*_OUTER, *foot, *_INNER]) + " 0 352 l 0 454 l h"


LEG_IN_FRONT = _leg(_FOOT_IN_FRONT)
LEG_BEHIND = _leg(_FOOT_BEHIND)
SEAT_FROM = 270.0
SEAT = f"{_smooth(_OUTER[:5])} {_smooth(_INNER[5:])} {_line([(2, CROTCH), (0, 352), (0, TALL), (63, TALL)])}"
"""The seat and the top of one thigh, from behind: the leg's outline down to SEAT_FROM."""
BUTTOCK = _smooth([(0, 360), (8, 349), (26, 343), (46, 347), (56, 356)])
SADDLE = _smooth([(0, 400), (14, 396), (22, 376), (20, 356), (11, 346), (0, 343)]) + " h"


def _hatching(bottom: float) -> str:
    """Slanting lines over a leg from this height up, to be clipped by an outline."""
    rises = range(int(bottom - HALF_WIDTH), int(TALL), 13)  # where each line would meet the middle of the body
    starts = ((max(0, bottom - rise), max(bottom, rise)) for rise in rises)
    ends = ((min(HALF_WIDTH, TALL - rise), min(HALF_WIDTH + rise, TALL)) for rise in rises)
    return " ".join(map(_line, zip(starts, ends, strict=True)))


HATCHING = _hatching(0)
SEAT_HATCHING = _hatching(SEAT_FROM)
ROOTS_IN_FRONT = MappingProxyType({name: f"{_line(points)} h" for name, points in _ROOTS_IN_FRONT.items()})
ROOTS_BEHIND = MappingProxyType({name: f"{_line(points)} h" for name, points in _ROOTS_BEHIND.items()})
