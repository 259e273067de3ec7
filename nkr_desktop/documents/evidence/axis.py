"""One axis for the rows of a group: always holds no effect, the smallest relevant difference and every figure.

Positions are shares of the plot's width, 0 at the left end and 1 at the right."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

COARSE_RATIOS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0)
FINE_RATIOS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.5, 2.0)
SMALLEST_RATIO = 0.001
"""A ratio printed as zero has no place on a logarithmic axis; it is drawn here."""
MARGIN = 0.06
"""Air beyond the outermost figure, as a share of the span, so that no mark touches the edge."""
BOTH_SIDES = 0.2
"""No effect stands at least this share of the span from either end: both sides of it can be seen."""


@dataclass(frozen=True, slots=True)
class Axis:
    """From `low` to `high`, linear or logarithmic, with `ticks` at round values and at the threshold."""

    low: float
    high: float
    log: bool
    ticks: tuple[float, ...]

    def at(self, value: float) -> float:
        """Where a value lies."""
        low, high, x = self.low, self.high, value
        if self.log:
            low, high, x = math.log(low), math.log(high), math.log(max(x, SMALLEST_RATIO))
        return (x - low) / (high - low)


def linear_axis(values: Iterable[float], threshold: float | None = None) -> Axis:
    """An axis that holds zero, the threshold and every value."""
    kept = {threshold} if threshold is not None else set()
    low, high = _ends([*values, *kept], 0.0)
    step = _round_step((high - low) / 5)
    first, last = math.ceil(low / step), math.floor(high / step)
    return Axis(low, high, False, tuple(sorted(kept | {round(n * step, 6) for n in range(first, last + 1)})))


def ratio_axis(values: Iterable[float]) -> Axis:
    """A logarithmic axis that holds one and every value."""
    low, high = (math.exp(end) for end in _ends([math.log(max(value, SMALLEST_RATIO)) for value in values], 0.0))
    coarse, fine = (tuple(tick for tick in steps if low <= tick <= high) for steps in (COARSE_RATIOS, FINE_RATIOS))
    return Axis(low, high, True, coarse if len(coarse) > 2 else fine)


def _ends(values: list[float], middle: float) -> tuple[float, float]:
    low, high = min(*values, middle), max(*values, middle)
    span = high - low or 1.0
    low, high = low - MARGIN * span, high + MARGIN * span
    return min(low, middle - BOTH_SIDES * span), max(high, middle + BOTH_SIDES * span)


def _round_step(rough: float) -> float:
    """1, 2 or 5 times a power of ten, nearest above."""
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in (1.0, 2.0, 5.0, 10.0) if step * power >= rough * 0.999)
