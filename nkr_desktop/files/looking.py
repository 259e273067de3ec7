"""Looking something over in slices, so that a window can go on answering between them."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeAlias, TypeVar, cast

Found = TypeVar("Found")
Looking: TypeAlias = Generator[None, None, Found]
"""It yields often, and returns what it found."""


def at_once(looking: Looking[Found]) -> Found:
    """What is found, without a pause."""
    while True:
        try:
            next(looking)
        except StopIteration as done:
            return cast(Found, done.value)
