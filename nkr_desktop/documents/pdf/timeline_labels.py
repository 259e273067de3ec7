"""Where the labels of a time line stand, so that no two collide: pure geometry, in points.

All labels on one side of the line stand in one row, in the order of their points; the division between the two
sides is the one that moves the labels least from their points."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, product

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


def place_labels(anchors: Sequence[Anchor], width: float, gap: float) -> tuple[Place, ...]:
    """Places for labels of points ordered by x, in a line `width` long, at least `gap` apart.

    Each label must be at most (width - 2 * gap) / 3 wide and there may be at most six. Raises ValueError.
    """
    widest = (width - 2 * gap) / 3
    if len(anchors) > MOST_LABELS or any(a.label_width > widest + 1e-6 for a in anchors):
        raise ValueError("too many labels, or labels too wide, for this time line")
    choices = (
        places
        for sides in product((False, True), repeat=len(anchors))
        if (places := _places(anchors, sides, width, gap)) is not None
    )
    return min(choices, key=lambda places: _cost(anchors, places, width))


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


def _places(anchors: Sequence[Anchor], sides: Sequence[bool], width: float, gap: float) -> tuple[Place, ...] | None:
    lefts = [0.0] * len(anchors)
    for side in (False, True):
        members = [i for i, above in enumerate(sides) if above is side]
        if sum(anchors[i].label_width + gap for i in members) - gap > width + 1e-6:
            return None
        widths = [anchors[i].label_width for i in members]
        ideals = [_ideal(anchors[i], width) for i in members]
        for i, left in zip(members, spread(ideals, widths, width, gap), strict=True):
            lefts[i] = left
    return tuple(Place(above, left) for above, left in zip(sides, lefts, strict=True))


def _ideal(anchor: Anchor, width: float) -> float:
    return min(max(0.0, anchor.x - anchor.label_width / 2), width - anchor.label_width)


def _cost(anchors: Sequence[Anchor], places: Sequence[Place], width: float) -> float:
    cost = 0.0
    for anchor, place in zip(anchors, places, strict=True):
        cost += abs(place.left - _ideal(anchor, width))
        outside = max(place.left - anchor.x, anchor.x - place.left - anchor.label_width, 0.0)
        cost += _OFF_POINT * outside
    cost += sum(_UNEVEN for one, other in pairwise(places) if one.above is other.above)
    return cost + (_UNEVEN / 2 if places and places[0].above else 0.0)
