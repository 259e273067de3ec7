"""Timeline: days, weeks and the two milestones (specification chapter 5; §2, §12, §13)."""

from __future__ import annotations

from datetime import timedelta

from nkr_desktop.domain.advice import Phase, Timeline
from nkr_desktop.domain.case import Case

DECISION_DAY = 56
"""Eight completed weeks: decide on surgery if improvement is not satisfactory (§13)."""
LATEST_DAY = 84
"""Twelve completed weeks: seen by a spine surgeon by now, if severe pain persists (§12)."""


def timeline(case: Case) -> Timeline | None:
    """Durations and dates, or None without an onset date.

    Milestones count from the earliest possible onset, the safe side. `refer_by` is never clamped."""
    onset = case.course.onset_date
    if onset is None:
        return None
    uncertainty = case.course.onset_uncertainty_days
    earliest = onset - timedelta(days=uncertainty)
    days = (case.assessed_on - onset).days
    week_12_on = earliest + timedelta(days=LATEST_DAY)
    return Timeline(
        onset_date=onset,
        earliest_onset=earliest,
        days=days,
        longest=days + uncertainty,
        week=days // 7 + 1,
        phase=_phase(days + uncertainty),
        week_8_on=earliest + timedelta(days=DECISION_DAY),
        week_12_on=week_12_on,
        refer_by=week_12_on - timedelta(days=case.surgeon_wait_days),
    )


def _phase(longest: int) -> Phase:
    if longest < DECISION_DAY:
        return Phase.BEFORE_8_WEEKS
    return Phase.DECISION_WINDOW if longest <= LATEST_DAY else Phase.PAST_12_WEEKS
