"""The course as geometry: unknown is a gap, days stand in their order, milestones count from the earliest onset."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from nkr_desktop.domain.case import Case, Course
from nkr_desktop.ui.visits.course import Course as Drawn
from nkr_desktop.ui.visits.course import VisitPain, course_of, kept_labels

FIRST = date(2026, 10, 2)


def visit(day: int, leg: int | None = None, back: int | None = None) -> VisitPain:
    return VisitPain(FIRST + timedelta(days=day), leg, back)


def test_an_unknown_value_is_a_gap_and_never_zero() -> None:
    course = Drawn((visit(0, 7), visit(7), visit(14, 5), visit(21, 0)))
    drawn = [[(round(x, 2), round(y, 2)) for x, y in stretch] for stretch in course.leg()]
    assert drawn == [[(0.0, 0.3)], [(0.67, 0.5), (1.0, 1.0)]]
    assert course.back() == ()


def test_milestones_count_from_the_earliest_possible_onset() -> None:
    onset = Course(onset_date=date(2026, 9, 20), onset_uncertainty_days=7)
    course = course_of((Case(assessed_on=FIRST),), Case(assessed_on=date(2026, 10, 16), course=onset))
    assert course.onset == date(2026, 9, 13)
    assert course.week_8 == date(2026, 9, 13) + timedelta(weeks=8)
    assert course.week_12 == date(2026, 9, 13) + timedelta(weeks=12)
    assert course.first_day == course.onset
    assert course.last_day == course.week_12


def test_without_an_onset_there_are_no_milestones() -> None:
    course = course_of((Case(assessed_on=FIRST),), Case(assessed_on=FIRST))
    assert (course.week_8, course.week_12) == (None, None)
    assert course.across(FIRST) == 0.5


def test_an_onset_long_ago_does_not_crowd_the_visits_together() -> None:
    long_ago = FIRST - timedelta(days=900)
    drawn = Drawn((visit(0, 5), visit(30, 4)), long_ago, long_ago + timedelta(days=56), long_ago + timedelta(days=84))
    assert drawn.first_day == FIRST
    assert not drawn.shown(drawn.week_8)
    assert drawn.across(FIRST + timedelta(days=30)) == 1.0


PAIN = st.none() | st.integers(0, 10)


@settings(max_examples=300)
@given(st.lists(st.tuples(st.integers(0, 400), PAIN, PAIN), min_size=1, max_size=12), st.none() | st.integers(0, 400))
def test_every_known_value_is_drawn_once_and_inside(
    seen: list[tuple[int, int | None, int | None]], ago: int | None
) -> None:
    visits = tuple(visit(*each) for each in sorted(seen, key=lambda each: each[0]))
    onset = None if ago is None else FIRST - timedelta(days=ago)
    marks = (onset + timedelta(days=56), onset + timedelta(days=84)) if onset else (None, None)
    course = Drawn(visits, onset, *marks)
    for stretches, pains in ((course.leg(), [v.leg for v in visits]), (course.back(), [v.back for v in visits])):
        points = [point for stretch in stretches for point in stretch]
        assert [round(10 * (1 - y)) for _, y in points] == [pain for pain in pains if pain is not None]
        assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in points)
        assert [x for x, _ in points] == sorted(x for x, _ in points)


@given(st.lists(st.floats(0, 400), min_size=1, max_size=10), st.floats(20, 90))
def test_labels_never_meet_and_the_last_is_always_there(centres: list[float], width: float) -> None:
    centres.sort()
    kept = kept_labels(centres, [width] * len(centres), 400, 8)
    assert len(centres) - 1 in kept
    lefts = sorted(kept.values())
    assert all(later - earlier >= width + 8 for earlier, later in pairwise(lefts))
    assert all(0 <= left <= 400 - width for left in lefts)
