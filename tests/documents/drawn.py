"""Five thousand random cases with their plans, drawn once and judged once for all tests of the leaflet."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps

from hypothesis import HealthCheck, Phase, given, settings

from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.case import Case
from tests.documents import agreed

MANY = 5000


@cache
def cases() -> tuple[Case, ...]:
    """The same cases at every run."""
    drawn: list[Case] = []

    @settings(
        max_examples=MANY,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(agreed.cases_with_plan())
    def draw(case: Case) -> None:
        drawn.append(case)

    draw()
    return tuple(drawn)


@cache
def _judged() -> dict[int, Assessment]:
    return {id(case): agreed.judged(case) for case in cases()}


def judged(case: Case) -> Assessment:
    """What the rules conclude; from memory for a drawn case."""
    return _judged().get(id(case)) or agreed.judged(case)


def of_everyone(check: Callable[[Case], None]) -> Callable[[], None]:
    """A test that makes the check of every drawn case and names the case that fails it."""

    @wraps(check)
    def test() -> None:
        for case in cases():
            try:
                check(case)
            except AssertionError as failed:
                failed.add_note(repr(case))
                raise

    del test.__wrapped__  # else pytest would look for a fixture called case
    return test
