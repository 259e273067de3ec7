"""Nothing that matters falls out of a plot, and no label covers another: for any figures, not only the shipped ones."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nkr_desktop.documents.evidence.axis import BOTH_SIDES, linear_axis, ratio_axis
from nkr_desktop.documents.evidence.icon_array import PEOPLE, people
from nkr_desktop.documents.evidence.labels import shown_ticks, side_labels, spread

differences = st.lists(st.floats(-100, 100).map(lambda x: round(x, 2)), min_size=1, max_size=12)
ratios = st.lists(st.floats(0, 200).map(lambda x: round(x, 2)), min_size=1, max_size=12)
thresholds = st.none() | st.sampled_from([-15.0, -10.0, -2.0, 2.0])


@given(differences, thresholds)
def test_an_axis_of_differences_holds_zero_the_threshold_and_every_figure(
    values: list[float], threshold: float | None
) -> None:
    axis = linear_axis(values, threshold)
    for value in [*values, 0.0, *([threshold] if threshold is not None else [])]:
        assert 0 < axis.at(value) < 1


@given(ratios)
def test_a_logarithmic_axis_holds_one_and_every_ratio_even_a_printed_zero(values: list[float]) -> None:
    axis = ratio_axis(values)
    for value in [*values, 1.0]:
        assert 0 < axis.at(value) < 1


@given(differences, thresholds)
def test_both_sides_of_no_effect_can_be_seen(values: list[float], threshold: float | None) -> None:
    at = linear_axis(values, threshold).at(0)
    least = BOTH_SIDES / (1 + 2 * BOTH_SIDES)
    assert least - 1e-9 <= at <= 1 - least + 1e-9


@given(differences, thresholds, st.floats(120, 500), st.floats(6, 40))
def test_tick_labels_never_overlap_and_no_effect_is_always_labelled(
    values: list[float], threshold: float | None, width: float, label: float
) -> None:
    axis = linear_axis(values, threshold)
    kept = [0.0, *([threshold] if threshold is not None else [])]
    ticks = shown_ticks(axis, kept, width, lambda value: label, 6)
    assert 0.0 in ticks
    for left, right in itertools.pairwise(ticks):
        assert axis.at(right) * width - axis.at(left) * width >= label + 6


@given(st.floats(0, 1), st.floats(10, 150), st.floats(10, 150))
def test_the_labels_of_the_two_sides_stand_apart_and_within_their_room(share: float, left: float, right: float) -> None:
    width = 330.0
    at_left, at_right = side_labels(share * width, width, left, right, 14)
    assert at_left + left + 14 == pytest.approx(at_right)
    assert at_left >= -1e-6
    assert at_right + right <= width + 1e-6


@given(st.lists(st.floats(0, 1), min_size=1, max_size=4).map(sorted), st.floats(10, 70))
def test_labels_that_would_cover_each_other_are_moved_apart(shares: list[float], size: float) -> None:
    room = 340.0
    edges = spread([share * room for share in shares], [size] * len(shares), room, 8)
    assert edges[0] >= 0
    assert edges[-1] + size <= room + 1e-6
    assert all(right - left >= size + 8 - 1e-6 for left, right in itertools.pairwise(edges))


@pytest.mark.parametrize("count", [0, 1, 9, 39, 500, 1000])
def test_a_thousand_people_are_drawn_and_exactly_so_many_filled(count: int) -> None:
    drawn = people(count)
    assert len({(person.column, person.row) for person in drawn}) == PEOPLE
    assert sum(person.filled for person in drawn) == count


@pytest.mark.parametrize("count", [-1, 1001])
def test_more_than_a_thousand_of_a_thousand_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match="of 1000"):
        people(count)
