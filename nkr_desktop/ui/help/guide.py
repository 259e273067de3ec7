"""The user's guide as it is shipped: one file a chapter in resources/help/da, in the order of their numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from html import unescape
from pathlib import Path
from typing import Final

from nkr_desktop.content.resources import resources_root

FOLDER: Final = "help/da"
_TITLE: Final = re.compile(r"<h1>(.+?)</h1>")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: what links and F1 call it, its title, and its text as HTML that begins with the title."""

    id: str
    title: str
    html: str


def guide_folder() -> Path:
    """Where the chapters and their pictures lie."""
    return resources_root() / FOLDER


@cache
def chapters() -> tuple[Chapter, ...]:
    """Every chapter, in order. The file "03-fund.html" is the chapter "fund"."""
    return tuple(_chapter(path) for path in sorted(guide_folder().glob("*.html")))


def _chapter(path: Path) -> Chapter:
    html = path.read_text(encoding="utf-8")
    title = _TITLE.match(html)
    if title is None:
        raise ValueError(f"{path.name} does not begin with its title")
    return Chapter(path.stem.partition("-")[2], unescape(title[1]), html)
