"""What a click on a zone records, and what the zones show of it: never a "no", never more than the case can hold."""

import pytest

from nkr_desktop.domain.answers import Dermatome, Finding, Side
from nkr_desktop.domain.case import SensorySign
from nkr_desktop.ui.chart.marking import Mark, mark_of, marked, toggled, unmarked
from nkr_desktop.ui.chart.zones import LEGS

LEFT, RIGHT, BOTH = Side.LEFT, Side.RIGHT, Side.BOTH
L4, L5, S1 = Dermatome.L4, Dermatome.L5, Dermatome.S1


def yes(side: Side | None = None, *dermatomes: Dermatome) -> SensorySign:
    return SensorySign(finding=Finding.YES, side=side, dermatomes=dermatomes)


@pytest.mark.parametrize(
    ("before", "click", "after"),
    [
        (SensorySign(), (L5, LEFT), yes(LEFT, L5)),
        (SensorySign(finding=Finding.NO), (L5, RIGHT), yes(RIGHT, L5)),
        (yes(), (S1, RIGHT), yes(RIGHT, S1)),
        (yes(LEFT, L5), (S1, LEFT), yes(LEFT, L5, S1)),
        (yes(LEFT, S1), (L4, LEFT), yes(LEFT, L4, S1)),
        (yes(LEFT, L5), (L5, RIGHT), yes(BOTH, L5)),
        (yes(LEFT, L5), (S1, RIGHT), yes(BOTH, L5, S1)),
        (yes(LEFT), (L5, RIGHT), yes(BOTH, L5)),
        (yes(None, L5), (L5, LEFT), yes(LEFT, L5)),
        (yes(None, L5), (S1, RIGHT), yes(RIGHT, L5, S1)),
        (yes(LEFT, L5, S1), (L5, LEFT), yes(LEFT, S1)),
        (yes(BOTH, L5, S1), (L5, LEFT), yes(BOTH, S1)),
        (yes(BOTH, L5), (L5, LEFT), yes(RIGHT, L5)),
        (yes(BOTH, L5), (L5, RIGHT), yes(LEFT, L5)),
        (yes(LEFT, L5), (L5, LEFT), yes()),
    ],
)
def test_a_click_records(before: SensorySign, click: tuple[Dermatome, Side], after: SensorySign) -> None:
    assert toggled(before, *click) == after


@pytest.mark.parametrize("side", [None, *Side])
@pytest.mark.parametrize("held", [(), (L5,), (L4, S1)])
@pytest.mark.parametrize("leg", LEGS)
def test_a_click_turns_the_zone_over_and_keeps_the_finding(
    side: Side | None, held: tuple[Dermatome, ...], leg: Side
) -> None:
    before = yes(side, *held)
    after = toggled(before, L5, leg)
    chosen = mark_of(before, L5, leg) is Mark.CHOSEN
    assert (mark_of(after, L5, leg) is Mark.CHOSEN) is not chosen
    assert after.finding is Finding.YES


def test_a_dermatome_without_a_side_is_shown_on_neither_leg_as_chosen() -> None:
    assert {mark_of(yes(None, L5), L5, leg) for leg in LEGS} == {Mark.NO_SIDE}
    assert {mark_of(yes(None, L5), S1, leg) for leg in LEGS} == {Mark.NONE}


def test_both_sides_means_every_dermatome_on_both() -> None:
    assert {mark_of(yes(BOTH, L5, S1), each, leg) for each in (L5, S1) for leg in LEGS} == {Mark.CHOSEN}
    assert mark_of(yes(LEFT, L5), L5, RIGHT) is Mark.NONE


@pytest.mark.parametrize("before", [SensorySign(), SensorySign(finding=Finding.NO), yes(LEFT, S1), yes(RIGHT, L5)])
def test_what_is_not_marked_cannot_be_taken_back(before: SensorySign) -> None:
    assert unmarked(before, L5, LEFT) == before


def test_a_dermatome_without_a_side_can_be_taken_back_or_given_one() -> None:
    assert unmarked(yes(None, L5, S1), L5, LEFT) == yes(None, S1)
    assert marked(yes(None, L5), L5, LEFT) == yes(LEFT, L5)


def test_marking_twice_is_marking_once() -> None:
    once = marked(SensorySign(), L5, LEFT)
    assert marked(once, L5, LEFT) == once
