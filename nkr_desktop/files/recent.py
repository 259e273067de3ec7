"""The list of files last opened or saved: newest first, short, and without names that look like a CPR number."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from nkr_desktop.domain.free_text import looks_like_cpr

MOST: Final = 8


def remembered(recent: tuple[str, ...], path: Path) -> tuple[str, ...]:
    """The list with a file in front. A path shaped like a CPR number is not remembered at all."""
    name = str(path.absolute())
    if looks_like_cpr(name):
        return recent
    return (name, *(other for other in recent if other != name))[:MOST]


def forgotten(recent: tuple[str, ...], path: Path) -> tuple[str, ...]:
    """The list without a file."""
    return tuple(other for other in recent if other != str(path.absolute()))
