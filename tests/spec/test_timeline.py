"""Days, weeks and milestones: specification chapter 5; guideline §12, §13."""

from datetime import date, timedelta

import pytest

from nkr_desktop.domain.advice import Phase, Timeline
from tests.spec.given import TODAY, judged


def line(**said: object) -> Timeline:
    found = judged(**said).timeline
    assert found is not None
    return found


@pytest.mark.parametrize(("day", "week"), [(0, 1), (6, 1), (7, 2), (33, 5), (55, 8), (56, 9), (84, 13)])
def test_the_running_week(day: int, week: int) -> None:
    assert (line(day=day).days, line(day=day).week) == (day, week)


@pytest.mark.parametrize(
    ("day", "uncertain", "phase"),
    [
        (55, 0, Phase.BEFORE_8_WEEKS),
        (56, 0, Phase.DECISION_WINDOW),
        (84, 0, Phase.DECISION_WINDOW),
        (85, 0, Phase.PAST_12_WEEKS),
        (50, 6, Phase.DECISION_WINDOW),
        (49, 6, Phase.BEFORE_8_WEEKS),
        (60, 28, Phase.PAST_12_WEEKS),
    ],
)
def test_the_phase_follows_the_longest_possible_duration(day: int, uncertain: int, phase: Phase) -> None:
    assert line(day=day, uncertain=uncertain).phase is phase


def test_milestones_count_from_the_earliest_possible_onset() -> None:
    onset = TODAY - timedelta(days=33)
    assert line(day=33).week_8_on == onset + timedelta(days=56)
    assert line(day=33, uncertain=7).week_8_on == onset + timedelta(days=49)
    assert line(day=33, uncertain=7).week_12_on == onset + timedelta(days=77)


def test_the_latest_day_to_refer_leaves_the_clinics_waiting_time_and_is_never_clamped() -> None:
    assert line(day=33).refer_by == line(day=33).week_12_on - timedelta(days=28)
    assert line(day=80, surgeon_wait_days=90).refer_by < TODAY


def test_the_example_of_the_case_format() -> None:
    found = line(day=33)
    assert (found.week_8_on, found.week_12_on, found.refer_by) == (
        date(2026, 10, 25),
        date(2026, 11, 22),
        date(2026, 10, 25),
    )


def test_there_is_no_timeline_without_an_onset_date() -> None:
    assert judged(day=None).timeline is None
