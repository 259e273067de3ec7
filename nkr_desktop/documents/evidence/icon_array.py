"""A thousand people as a grid, so many of them filled, column by column from the left: places only, no colour."""

from __future__ import annotations

from dataclasses import dataclass

COLUMNS, ROWS = 50, 20
PEOPLE = COLUMNS * ROWS


@dataclass(frozen=True, slots=True)
class Person:
    """One of the thousand, by column and row."""

    column: int
    row: int
    filled: bool


def people(count: int) -> tuple[Person, ...]:
    """A thousand, the first `count` filled. Raises ValueError outside 0-1000."""
    if not 0 <= count <= PEOPLE:
        raise ValueError(f"{count} of {PEOPLE}")
    return tuple(Person(n // ROWS, n % ROWS, n < count) for n in range(PEOPLE))
