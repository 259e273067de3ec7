"""What is new, version by version, as resources/help/nyheder.md tells the user; and which of it this user has not seen.

The file is a heading "## 1.0.0 – 22-11-2026" a version, newest first, and a list of points under each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from nkr_desktop.content.resources import read_resource

_HEADING: Final = re.compile(r"## (?P<version>\d+(?:\.\d+)*) – (?P<date>\d\d-\d\d-\d{4})")
Version = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Release:
    """One version: its number, the day it came out as printed, and what is new in it."""

    version: str
    date: str
    points: tuple[str, ...]


@cache
def releases() -> tuple[Release, ...]:
    """Every version told of, newest first."""
    return read_releases(read_resource("help/nyheder.md").decode("utf-8"))


def read_releases(text: str) -> tuple[Release, ...]:
    """The versions of a file. Raises ValueError for a line that is neither heading, point nor empty."""
    found: list[Release] = []
    points: list[str] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if heading := _HEADING.fullmatch(line):
            points = []
            found.append(Release(heading["version"], heading["date"], ()))
        elif line.startswith("- ") and found:
            points.append(line.removeprefix("- "))
            found[-1] = Release(found[-1].version, found[-1].date, tuple(points))
        elif not line.startswith("# "):
            raise ValueError(f"not understood: {line}")
    return tuple(found)


def is_update(seen: str | None, version: str) -> bool:
    """Whether `version` is newer than the one last seen.

    Never at first start (None), and not where an older version has taken over from a newer or a number cannot be
    read."""
    before, now = _numbers(seen), _numbers(version)
    return before is not None and now is not None and before < now


def unseen(seen: str, version: str, told: tuple[Release, ...]) -> tuple[Release, ...]:
    """What has come after the version last seen, up to and with `version`."""
    return tuple(r for r in told if is_update(seen, r.version) and not is_update(version, r.version))


def _numbers(version: str | None) -> Version | None:
    parts = (version or "").split(".")
    return tuple(map(int, parts)) if all(part.isdecimal() for part in parts) else None
