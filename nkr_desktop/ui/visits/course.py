"""The course so far as plain geometry: pain over the visits, and the two milestones counted from the earliest possible
onset (specification chapters 5 and 8). An unknown value is a gap, never zero. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from nkr_desktop.domain.case import Case
from nkr_desktop.domain.timeline import timeline

HIGHEST: Final = 10
LONG_BEFORE: Final = timedelta(weeks=26)
"""An onset longer before the first visit than this stands left of the picture: else all visits crowd at its right."""
Point = tuple[float, float]
"""Share of the width from the left, share of the height from the top; both 0-1."""


@dataclass(frozen=True, slots=True)
class VisitPain:
    """Pain at one visit, NRS 0-10 or None where it was not stated."""

    on: date
    leg: int | None
    back: int | None


@dataclass(frozen=True, slots=True)
class Course:
    """Visits oldest first, the last of them on screen; milestones where the onset is known."""

    visits: tuple[VisitPain, ...]
    onset: date | None = None
    week_8: date | None = None
    week_12: date | None = None

    @property
    def first_day(self) -> date:
        """The left end: the earliest possible onset, or the first visit where that is unknown or long before."""
        first = self.visits[0].on
        near = self.onset is not None and self.onset <= first and first - self.onset <= LONG_BEFORE
        return self.onset if near and self.onset is not None else first

    @property
    def last_day(self) -> date:
        """The right end: the visit on screen, and the twelve weeks where they lie ahead of it."""
        return max(self.visits[-1].on, self.week_12 or self.visits[-1].on)

    def across(self, day: date) -> float:
        """Where a day stands, 0-1 from the left; the middle where there is one day only."""
        days = (self.last_day - self.first_day).days
        return (day - self.first_day).days / days if days else 0.5

    def shown(self, day: date | None) -> bool:
        """Whether a day stands within the picture."""
        return day is not None and self.first_day <= day <= self.last_day

    def leg(self) -> tuple[tuple[Point, ...], ...]:
        """Leg pain as unbroken stretches of points; between two stretches lies a visit that does not know."""
        return self._stretches([visit.leg for visit in self.visits])

    def back(self) -> tuple[tuple[Point, ...], ...]:
        """Back pain, in the same way."""
        return self._stretches([visit.back for visit in self.visits])

    def _stretches(self, pains: Sequence[int | None]) -> tuple[tuple[Point, ...], ...]:
        stretches: list[list[Point]] = [[]]
        for visit, pain in zip(self.visits, pains, strict=True):
            if pain is None:
                stretches.append([])
            else:
                stretches[-1].append((self.across(visit.on), 1 - pain / HIGHEST))
        return tuple(tuple(stretch) for stretch in stretches if stretch)


def course_of(earlier: Sequence[Case], case: Case) -> Course:
    """The course up to the visit on screen, whose onset holds: a corrected one counts from now on."""
    visits = tuple(VisitPain(v.assessed_on, v.course.leg_pain, v.course.back_pain) for v in (*earlier, case))
    times = timeline(case)
    if times is None:
        return Course(visits)
    return Course(visits, times.earliest_onset, times.week_8_on, times.week_12_on)


def kept_labels(centres: Sequence[float], widths: Sequence[float], room: float, gap: float) -> dict[int, float]:
    """Which labels under an axis are shown, and their left edges: the last, then the first, then whatever of the
    others meets none of them. All in the same unit; none leaves the room."""
    kept: dict[int, float] = {}
    order = [len(centres) - 1, 0, *range(1, len(centres) - 1)] if len(centres) > 1 else [0]
    for at in order:
        left = max(0.0, min(centres[at] - widths[at] / 2, room - widths[at]))
        if all(left >= other + widths[n] + gap or left + widths[at] + gap <= other for n, other in kept.items()):
            kept[at] = left
    return kept
