"""Strict JSON: bytes in, values out, and nothing guessed or lost on the way (case format, "Reading").

Python's own reader lets the second of two equal keys win, takes NaN, and gives up on deep nesting by an error of its
own. Here each of these is refused, or kept so that it can be refused with its place."""

from __future__ import annotations

import codecs
import json
import re
from collections import Counter
from collections.abc import Iterator

MAX_LEVELS = 32
"""Objects and lists inside each other."""
_LONGEST_NUMBER = 40

_STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\Z)', re.DOTALL)
_OPENING = b"[{"
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


class NotJsonError(Exception):
    """The bytes are no JSON text. `problem` is one of the names below; line and column count from 1."""

    def __init__(self, problem: str, line: int | None = None, column: int | None = None, word: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        """`empty`, `not_utf8`, `syntax` (with line and column), `no_number` (NaN or an infinity, in `word`)."""
        self.line, self.column, self.word = line, column, word


class TooDeepError(Exception):
    """More than `MAX_LEVELS` objects and lists inside each other."""


class JsonObject(dict[str, object]):
    """An object as it stands in the text: `pairs` also keeps what a repeated key would have hidden."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        named = [(_printable(name), value) for name, value in pairs]
        super().__init__(named)
        self.pairs = named

    def repeated(self) -> Iterator[str]:
        """Names given more than once, each once."""
        times = Counter(name for name, _ in self.pairs)
        yield from (name for name in times if times[name] > 1)


def read_json(data: bytes) -> object:
    """The value of a JSON text in UTF-8; a leading byte order mark is accepted. Raises NotJsonError or TooDeepError.

    A whole number too long to be meant stands as one that is out of every range."""
    data = data.removeprefix(codecs.BOM_UTF8)
    if not data.strip():
        raise NotJsonError("empty")
    _check_levels(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotJsonError("not_utf8", line=data.count(b"\n", 0, error.start) + 1) from None
    try:
        return json.loads(text, object_pairs_hook=JsonObject, parse_constant=_no_number, parse_int=_whole_number)
    except json.JSONDecodeError as error:
        raise NotJsonError("syntax", error.lineno, error.colno) from None


def _check_levels(data: bytes) -> None:
    """Counted in the bytes, before anything recursive reads them."""
    level = 0
    for bracket in _STRING.sub(b"", data).translate(None, delete=_NO_BRACKETS):
        level += 1 if bracket in _OPENING else -1
        if level > MAX_LEVELS:
            raise TooDeepError


def _no_number(word: str) -> object:
    raise NotJsonError("no_number", word=word)


def _whole_number(digits: str) -> int:
    return int(digits if len(digits) <= _LONGEST_NUMBER else digits[:_LONGEST_NUMBER])


def _printable(name: str) -> str:
    """A key without lone surrogates: no message or file could name it, and no known field has one."""
    return name if name.isascii() else name.encode("utf-8", "replace").decode("utf-8")
