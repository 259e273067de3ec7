"""Blocks with nothing in them that the paper's fonts cannot show."""

import re
from dataclasses import fields, is_dataclass
from functools import lru_cache
from typing import Any

from nkr_desktop.documents.leaflet.block import Block
from nkr_desktop.documents.pdf.fonts import composed, register

_HELD_TOGETHER = re.compile(r"(?<=\b\d\.) (?=[a-zæøå])|(?<=\b\d\d\.) (?=[a-zæøå])|(?<=\bkl\.) (?=\d)|(?<=\d) (?=\d\d)")
"""The blanks in "7. december", "kl. 9.30" and "12 34 56 78"."""
_INSTEAD = str.maketrans({"≥": ">=", "≤": "<=", "−": "-", "→": "->", "←": "<-", "\t": " "})


@lru_cache(maxsize=2048)
def printable(text: str) -> str:
    """The text with a question mark for what cannot be printed: a leaflet, the acute sheet above all, is never held
    back by a character somebody typed."""
    held = _HELD_TOGETHER.sub("\u00a0", composed(text.translate(_INSTEAD)))
    shown = register()
    return held if shown.issuperset(held) else "".join(c if c in shown else "?" for c in held)


def printable_blocks(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The same blocks with every text in them printable."""
    made: tuple[Block, ...] = _printable(blocks)
    return made


def _printable(value: Any) -> Any:
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, tuple):
        return tuple(_printable(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return type(value)(*[_printable(getattr(value, field.name)) for field in fields(value)])
    return value
