"""The drawing as geometry: zones share borders and nothing else, the legs mirror, arrows lead everywhere."""

from itertools import combinations, pairwise

import pytest
from PySide6.QtGui import QPainterPath

from nkr_desktop.domain.answers import Dermatome, Side
from nkr_desktop.ui.chart.chart_picture import path_of
from nkr_desktop.ui.chart.leg_shape import HEIGHT, Point, View
from nkr_desktop.ui.chart.roots import MUSCLE_PLACE, REFLEX_PLACE
from nkr_desktop.ui.chart.zones import (
    LEGS,
    MIDLINE,
    TALL,
    WIDTH,
    Zone,
    holds,
    middle,
    neighbour,
    place,
    saddle,
    silhouette,
    zones,
)

SLIVER = 0.5
"""Area, in square units, that rounding and pieces of a curve may share along a border."""


def area(path: QPainterPath) -> float:
    total = 0.0
    for polygon in path.toFillPolygons():
        points = [(point.x(), point.y()) for point in polygon.toList()]
        total += sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise(points)) / 2
    return abs(total)


def find(view: View, side: Side, dermatome: Dermatome) -> Zone:
    return next(z for z in zones() if (z.view, z.side, z.dermatome) == (view, side, dermatome))


@pytest.mark.parametrize("view", list(View))
@pytest.mark.parametrize("side", LEGS)
def test_zones_of_a_leg_share_no_skin(view: View, side: Side) -> None:
    leg = [zone for zone in zones() if (zone.view, zone.side) == (view, side)]
    assert len(leg) >= 6
    for one, other in combinations(leg, 2):
        shared = area(path_of(one.outline).intersected(path_of(other.outline)))
        assert shared < SLIVER, f"{one.dermatome} and {other.dermatome} share {shared:.2f}"


def test_no_dermatome_reaches_into_the_saddle_area() -> None:
    for zone in zones():
        assert area(path_of(zone.outline).intersected(path_of(saddle()))) < SLIVER, zone


@pytest.mark.parametrize("zone", zones(), ids=lambda z: f"{z.view}-{z.side}-{z.dermatome}")
def test_a_zone_lies_on_its_own_leg_and_its_name_in_it(zone: Zone) -> None:
    skin = path_of(zone.outline)
    assert area(skin) > 200
    assert area(skin.subtracted(path_of(silhouette(zone.view, zone.side)))) < SLIVER
    for label in zone.labels:
        assert holds(zone.outline, zone.target or label)


def test_the_legs_are_covered_from_the_topmost_zone_to_the_sole() -> None:
    for view in View:
        for side in LEGS:
            covered = sum(area(path_of(z.outline)) for z in zones() if (z.view, z.side) == (view, side))
            covered += area(path_of(saddle())) / 2 if view is View.BACK else 0
            above = 0.15 if view is View.FRONT else 0.05
            assert covered > (1 - above) * area(path_of(silhouette(view, side)))


@pytest.mark.parametrize("side", LEGS)
def test_every_dermatome_has_a_zone_on_each_leg(side: Side) -> None:
    assert {zone.dermatome for zone in zones() if zone.side is side} == set(Dermatome)


def test_the_right_leg_mirrors_the_left() -> None:
    for zone in zones():
        other = Side.RIGHT if zone.side is Side.LEFT else Side.LEFT
        for (x, y), (x_there, y_there) in zip(
            zone.outline, find(zone.view, other, zone.dermatome).outline, strict=True
        ):
            assert (2 * MIDLINE[zone.view] - x, y) == pytest.approx((x_there, y_there))


def test_right_is_to_the_viewers_left_from_the_front_and_to_the_right_from_behind() -> None:
    assert middle(silhouette(View.FRONT, Side.RIGHT))[0] < MIDLINE[View.FRONT]
    assert middle(silhouette(View.BACK, Side.RIGHT))[0] > MIDLINE[View.BACK]


def test_everything_lies_within_the_drawing() -> None:
    outlines = [*(zone.outline for zone in zones()), saddle()]
    for x, y in (point for outline in outlines for point in outline):
        assert 0 <= x <= WIDTH
        assert 0 <= y <= TALL


@pytest.mark.parametrize(("view", "at"), [*MUSCLE_PLACE.values(), *REFLEX_PLACE.values()])
def test_muscles_and_reflexes_are_marked_on_the_leg(view: View, at: Point) -> None:
    assert 0 < at[1] < HEIGHT
    for side in LEGS:
        assert holds(silhouette(view, side), place(view, side, *at))


@pytest.mark.parametrize(
    ("point", "expected"), [((1, 1), True), ((3, 1), False), ((-0.1, 1), False), ((1, 2.1), False), ((1.9, 0.2), True)]
)
def test_a_point_is_in_an_outline_or_not(point: Point, expected: bool) -> None:
    assert holds([(0, 0), (2, 0), (2, 2), (0, 2)], point) is expected


def test_an_arrow_stays_where_nothing_lies_that_way() -> None:
    assert neighbour([(0, 0), (10, 0)], 0, -1, 0) == 0
    assert neighbour([(0, 0), (10, 0)], 0, 1, 0) == 1
    assert neighbour([(0, 0), (2, 10)], 0, 0, 1) == 1


def test_arrows_lead_from_any_zone_to_every_other() -> None:
    anchors = [middle(saddle()), *(zone.target or zone.labels[0] for zone in zones())]
    for start in range(len(anchors)):
        reached, waiting = {start}, [start]
        while waiting:
            at = waiting.pop()
            for arrow in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                then = neighbour(anchors, at, *arrow)
                if then not in reached:
                    reached.add(then)
                    waiting.append(then)
        assert len(reached) == len(anchors), f"from {start} no way to {set(range(len(anchors))) - reached}"


@pytest.mark.parametrize("side", LEGS)
def test_seen_from_behind_l5_ends_flat_at_the_ankle_and_not_as_a_needle(side: Side) -> None:
    [zone] = (z for z in zones() if z.view is View.BACK and z.side is side and z.dermatome is Dermatome.L5)
    lowest = max(y for _, y in zone.outline)
    end = [x for x, y in zone.outline if y == lowest]
    assert max(end) - min(end) > 4
