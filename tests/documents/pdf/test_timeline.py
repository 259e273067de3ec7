"""The time line's labels never collide, whatever the dates and however large the print."""

from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nkr_desktop.documents.pdf.flowables import PointKind, Timeline, TimelinePoint
from nkr_desktop.documents.pdf.style import LARGE_BODY, Style
from nkr_desktop.documents.pdf.timeline_labels import Anchor, place_labels, spread

WIDTH = 493.0
START = date(2026, 10, 20)
CAPTIONS = ("Det begyndte", "23. november", "Vi ses igen", "8 uger: Vi taler om, hvad der så skal ske")

Box = tuple[float, float, float, float]


def _timeline(offsets: list[int], style: Style) -> Timeline:
    points = [
        TimelinePoint(START + timedelta(days=days), f"{days}. december", CAPTIONS[n % 4], list(PointKind)[min(n, 2)])
        for n, days in enumerate(offsets)
    ]
    return Timeline("Dine 12 uger", points, style)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@given(
    st.lists(st.integers(min_value=1, max_value=400), min_size=1, max_size=5),
    st.sampled_from([12.8, LARGE_BODY]),
)
def test_labels_do_not_overlap_and_stay_inside(days: list[int], size: float) -> None:
    timeline = _timeline([0, *days], Style(size))
    width, height = timeline.wrap(WIDTH, 1000)
    boxes = timeline.label_boxes()
    assert not [pair for pair in combinations(boxes, 2) if _overlap(*pair)]
    for left, bottom, right, top in boxes:
        assert -1e-6 <= left < right <= width + 1e-6
        assert -1e-6 <= bottom < top <= height + 1e-6


def test_days_that_coincide_share_one_label() -> None:
    timeline = _timeline([0, 34, 56, 56], Style())
    timeline.wrap(WIDTH, 1000)
    assert len(timeline.label_boxes()) == 3


@pytest.mark.parametrize("days", [[], [0], [0, 0]])
def test_one_day_makes_no_line(days: list[int]) -> None:
    with pytest.raises(ValueError, match="two different days"):
        _timeline(days, Style())


@given(st.lists(st.floats(min_value=0, max_value=480), min_size=1, max_size=6).map(sorted))
def test_dots_do_not_hide_each_other(wanted: list[float]) -> None:
    moved = spread(wanted, [12.0] * len(wanted), 493.0, 0.0)
    assert all(after - before >= 12.0 - 1e-9 for before, after in pairwise(moved))
    assert moved[0] >= 0
    assert moved[-1] <= 481.0


def test_labels_too_many_or_too_wide_are_refused() -> None:
    with pytest.raises(ValueError, match="too many"):
        place_labels([Anchor(float(n), 10.0) for n in range(7)], WIDTH, 10)
    with pytest.raises(ValueError, match="too wide"):
        place_labels([Anchor(1.0, 200.0)], WIDTH, 10)
