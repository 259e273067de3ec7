"""Where the words around a plot stand so that none overlaps another or leaves its room. Any unit of length."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nkr_desktop.documents.evidence.axis import Axis


def shown_ticks(
    axis: Axis, first: Iterable[float], width: float, measure: Callable[[float], float], gap: float
) -> list[float]:
    """The ticks whose labels, centred under them, fit side by side, at most half a `gap` beyond the plot's ends.

    Those in `first` (no effect, the threshold) are given room before all others, in that order; `measure` gives the
    width of a value's label."""
    before = list(first)
    others = sorted((tick for tick in axis.ticks if tick not in before), key=lambda tick: abs(axis.at(tick) - 0.5))
    placed: list[tuple[float, float, float]] = []
    for value in [*before, *others]:
        half = measure(value) / 2
        left, right = axis.at(value) * width - half, axis.at(value) * width + half
        inside = left >= -gap / 2 and right <= width + gap / 2
        if inside and all(right + gap <= other[1] or left - gap >= other[2] for other in placed):
            placed.append((value, left, right))
    return sorted(value for value, _, _ in placed)


def side_labels(middle: float, width: float, left: float, right: float, gap: float) -> tuple[float, float]:
    """Left edges of the labels of the two sides of the line at `middle`, `gap` apart, the line between them.

    Shifted together to stay within 0 and `width`; where they need more than that, they reach out at the left."""
    start = max(middle - gap / 2 - left, 0.0)
    start = min(start, width - left - gap - right)
    return start, start + left + gap


def spread(centres: list[float], widths: list[float], room: float, gap: float) -> list[float]:
    """Left edges of labels, each as near under its centre as may be, in order, none over another, all within `room`.

    Centres rise from left to right. Where all together need more than `room`, the last ones leave it."""
    edges: list[float] = []
    free = 0.0
    for centre, width in zip(centres, widths, strict=True):
        edges.append(max(centre - width / 2, free))
        free = edges[-1] + width + gap
    limit = room
    for at in range(len(edges) - 1, -1, -1):
        edges[at] = max(min(edges[at], limit - widths[at]), 0.0)
        limit = edges[at] - gap
    return edges
