"""What the timeline draws, as plain data, and where its labels go so that none meets another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

LABEL_GAP: Final = 12.0
DAYS_AFTER_WEEK_12: Final = 16


@dataclass(frozen=True)
class TimelineMark:
    """One day worth a label: name "8 uger", date text "15-12-2026", caption "Beslut om kirurgisk vurdering"."""

    day: date
    name: str
    date_text: str
    caption: str = ""


@dataclass(frozen=True)
class TimelineData:
    """Onset, today and the two decision days. earliest and latest frame an uncertain onset (None: certain).

    The decision days count from the earliest possible onset, so it has a label too."""

    onset: TimelineMark
    today: TimelineMark
    week8: TimelineMark
    week12: TimelineMark
    earliest: TimelineMark | None = None
    latest: date | None = None

    @cached_property
    def first_day(self) -> date:
        """The day at the left end of the line."""
        return min(self.onset.day, self.earliest.day) if self.earliest else self.onset.day

    @cached_property
    def last_day_number(self) -> int:
        """Days from the left end to the right: past week 12, and always past today."""
        to_week12 = (self.week12.day - self.first_day).days
        to_today = (self.today.day - self.first_day).days
        return max(to_week12 + DAYS_AFTER_WEEK_12, to_today + DAYS_AFTER_WEEK_12 // 2)

    def share(self, day: date) -> float:
        """Where a day lies on the line, 0-1."""
        share = (day - self.first_day).days / max(self.last_day_number, 1)
        return min(max(share, 0.0), 1.0)


@dataclass(frozen=True)
class Label:
    """A label's wish: centred on x, this wide."""

    x: float
    width: float


def place_labels(labels: Sequence[Label], room: float) -> tuple[float, ...] | None:
    """Left edges in order, each as near its x as neighbours and ends allow; None if the labels do not fit."""
    if sum(label.width for label in labels) + LABEL_GAP * (len(labels) - 1) > room:
        return None
    lefts: list[float] = []
    floor = 0.0
    for label in labels:
        lefts.append(max(label.x - label.width / 2, floor))
        floor = lefts[-1] + label.width + LABEL_GAP
    ceiling = room
    for at in reversed(range(len(labels))):
        lefts[at] = min(lefts[at], ceiling - labels[at].width)
        ceiling = lefts[at] - LABEL_GAP
    return tuple(lefts)
