"""A recommendation's outcome rows in groups of one measure and direction, each with its axis: the forest plot.

The page only scales these shares to its width; nothing is left out, not even an estimate outside its own interval."""

from __future__ import annotations

from dataclasses import dataclass

from nkr_desktop.documents.evidence.axis import Axis, linear_axis, ratio_axis
from nkr_desktop.documents.evidence.kind import (
    Kind,
    higher_is_better,
    kind,
    no_effect,
    outside_interval,
    smallest_relevant,
)
from nkr_desktop.domain.guideline import Measure, Outcome, Recommendation, Scale


@dataclass(frozen=True, slots=True)
class Mark:
    """A row's picture, as shares of the plot's width."""

    estimate: float
    low: float
    high: float
    outside: bool
    """The printed estimate lies outside its own interval."""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows on one axis; a group without axis holds the rows no study gave figures for."""

    kinds: tuple[Kind, ...]
    measure: Measure | None
    scale: Scale | None
    higher_is_better: bool
    axis: Axis | None
    no_effect: float
    threshold: float | None
    """The smallest relevant difference on the better side, in the axis' units; None where §3 gives none."""
    rows: tuple[Outcome, ...]

    def mark(self, outcome: Outcome) -> Mark | None:
        """The row's picture; None for a row without figures."""
        value, low, high = outcome.estimate, outcome.ci_low, outcome.ci_high
        if self.axis is None or value is None or low is None or high is None:
            return None
        at = self.axis.at
        return Mark(at(value), at(low), at(high), outside_interval(outcome))


def groups(recommendation: Recommendation) -> tuple[Group, ...]:
    """Pain first, then function and other measures, then events, then rows without figures.

    Inside a group the critical outcomes (9) come first, else as printed."""
    together: dict[tuple[object, ...], list[Outcome]] = {}
    for outcome in recommendation.outcomes:
        together.setdefault(_alike(outcome), []).append(outcome)
    made = [_group(tuple(sorted(rows, key=_importance))) for rows in together.values()]
    order = list(Kind)
    return tuple(
        sorted(made, key=lambda g: (g.axis is None, g.measure is Measure.RR, order.index(g.kinds[0]), g.scale is None))
    )


def _alike(outcome: Outcome) -> tuple[object, ...]:
    """What rows must share to stand on one axis."""
    if outcome.estimate is None:
        return ("none",)
    if outcome.measure is Measure.MD:
        scale = outcome.scale
        return (outcome.measure, kind(outcome), (scale.name, scale.min, scale.max) if scale else None)
    return (outcome.measure, higher_is_better(outcome))


def _importance(outcome: Outcome) -> int:
    return -(outcome.importance or 0)


def _group(rows: tuple[Outcome, ...]) -> Group:
    first = rows[0]
    threshold = smallest_relevant(first)
    order = list(Kind)
    return Group(
        kinds=tuple(sorted({kind(row) for row in rows}, key=order.index)),
        measure=first.measure,
        scale=first.scale,
        higher_is_better=higher_is_better(first),
        axis=_axis(rows, threshold),
        no_effect=no_effect(first),
        threshold=threshold,
        rows=rows,
    )


def _axis(rows: tuple[Outcome, ...], threshold: float | None) -> Axis | None:
    figures = [value for row in rows for value in (row.estimate, row.ci_low, row.ci_high) if value is not None]
    if not figures:
        return None
    return ratio_axis(figures) if rows[0].measure is Measure.RR else linear_axis(figures, threshold)
