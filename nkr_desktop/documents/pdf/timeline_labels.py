"""Where the labels of a time line stand, so that no two collide: pure geometry, in points.

All labels on one side of the line stand in one row, in the order of their points; the division between the two
sides is the one that moves the labels least from their points."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

MOST_LABELS = 6  # three a side: labels of a third of the width each always fit

_OFF_POINT = 10.0  # a label that has lost its point costs this many times a label that is merely off centre
_UNEVEN = 1.0  # small, so that it only breaks ties: neighbours on different sides read better


@dataclass(frozen=True)
class Anchor:
    """A point on the line and the width of its label."""

    x: float
    label_width: float


@dataclass(frozen=True)
class Place:
    """The side and the left edge of one label."""

    above: bool
    left: float


class _Row(NamedTuple):
    """The left edges of the labels on one side, by number, and how far from well they stand."""

    lefts: Mapping[int, float]
    cost: float


def place_labels(anchors: Sequence[Anchor], width: float, gap: float) -> tuple[Place, ...]:
    """Places for labels of points ordered by x, in a line `width` long, at least `gap` apart.

    Each label must be at most (width - 2 * gap) / 3 wide and there may be at most six. Raises ValueError.
    """
    widest = (width - 2 * gap) / 3
    if len(anchors) > MOST_LABELS or any(a.label_width > widest + 1e-6 for a in anchors):
        raise ValueError("too many labels, or labels too wide, for this time line")
    rows = {members: _row(anchors, members, width, gap) for members in _subsets(len(anchors))}
    everyone = frozenset(range(len(anchors)))

    def cost(above: frozenset[int]) -> float:
        uneven = sum((n in above) == (n + 1 in above) for n in range(len(anchors) - 1))
        return rows[above].cost + rows[everyone - above].cost + _UNEVEN * (uneven + (0.5 if 0 in above else 0.0))

    above = min(rows, key=cost)
    lefts = {**rows[above].lefts, **rows[everyone - above].lefts}
    return tuple(Place(n in above, lefts[n]) for n in range(len(anchors)))


def spread(lefts: Sequence[float], widths: Sequence[float], room: float, gap: float) -> list[float]:
    """The wanted left edges, moved apart so that things of these widths keep `gap` between them within `room`.

    Keeps their order. The caller sees to it that they fit.
    """
    moved, edge = [], 0.0
    for left, width in zip(lefts, widths, strict=True):
        moved.append(max(left, edge))
        edge = moved[-1] + width + gap
    edge = room
    for n in reversed(range(len(moved))):
        moved[n] = min(moved[n], edge - widths[n])
        edge = moved[n] - gap
    return moved


def _subsets(size: int) -> list[frozenset[int]]:
    """Every choice of the labels that stand on one side, three at most a side: so many always fit."""
    a_side = MOST_LABELS // 2
    return [
        frozenset(chosen)
        for count in range(max(0, size - a_side), min(size, a_side) + 1)
        for chosen in combinations(range(size), count)
    ]


def _row(anchors: Sequence[Anchor], members: frozenset[int], width: float, gap: float) -> _Row:
    """The labels of one side, moved apart as little as need be."""
    ordered = sorted(members)
    widths = [anchors[n].label_width for n in ordered]
    ideals = [_ideal(anchors[n], width) for n in ordered]
    lefts = spread(ideals, widths, width, gap)
    moved = sum(abs(left - ideal) for left, ideal in zip(lefts, ideals, strict=True))
    off = sum(
        max(left - anchors[n].x, anchors[n].x - left - anchors[n].label_width, 0.0)
        for n, left in zip(ordered, lefts, strict=True)
    )
    return _Row(dict(zip(ordered, lefts, strict=True)), moved + _OFF_POINT * off)


def _ideal(anchor: Anchor, width: float) -> float:
    return min(max(0.0, anchor.x - anchor.label_width / 2), width - anchor.label_width)
