"""Search as you type over the whole guideline: every word asked for must be found, wherever in the word it stands.

Danish-aware: æ, ø and å are letters of their own, other accents and case are ignored, "aa" finds "å", and spellings
that differ between the source and the clinic ("scanning", "akkupunktur") find each other."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from nkr_desktop.content.guideline_chapters import BookChapter, Kind, Part, Passage, passages

Span = tuple[int, int]

_OWN_LETTERS: Final = {"å": "å", "ä": "æ", "ö": "ø", "−": "-", "–": "-"}
_SPELLINGS: Final = (("aa", "å"), ("ae", "æ"), ("oe", "ø"), ("scan", "skan"), ("akkup", "akup"))
_SAME_WORD: Final = (("cancer", "kræft"), ("fraktur", "brud"), ("mri", "mr"))
_BEFORE, _EXCERPT = 40, 150  # characters of an excerpt before its first hit, and in all


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage, or a whole chapter, with the places in its title and excerpt that were asked for."""

    kind: Kind
    chapter: str
    anchor: str
    title: str
    excerpt: str
    title_marks: tuple[Span, ...]
    excerpt_marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class HitGroup:
    """The best hits of one kind; `total` counts those left out too."""

    kind: Kind
    hits: tuple[Hit, ...]
    total: int


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: Kind
    chapter: str
    anchor: str
    title: str
    text: str
    folded_title: str
    folded_text: str


class GuidelineSearch:
    """An index over chapters, made once."""

    def __init__(self, chapters: Iterable[BookChapter]) -> None:
        self._entries = [entry for chapter in chapters for entry in _entries(chapter)]

    def find(self, query: str, most: int = 6) -> tuple[HitGroup, ...]:
        """The `most` best hits of each kind, kinds without any left out. An empty query finds nothing."""
        words = _asked(query)
        if not words:
            return ()
        found: dict[Kind, list[tuple[int, int, _Entry]]] = {}
        for order, entry in enumerate(self._entries):
            if score := _score(entry, words):
                found.setdefault(entry.kind, []).append((-score, order, entry))
        groups = []
        for kind in Kind:
            ranked = sorted(found.get(kind, ()), key=lambda one: one[:2])
            if ranked:
                groups.append(HitGroup(kind, tuple(_hit(entry, words) for _, _, entry in ranked[:most]), len(ranked)))
        return tuple(groups)


def marks(text: str, query: str) -> tuple[Span, ...]:
    """Where the words of a query stand in a text, for highlighting: spans without overlap, in order."""
    return _marks(text, _asked(query))


def fold(text: str) -> tuple[str, Sequence[int]]:
    """The text as it is compared, and for each of its characters the place in the text it comes from."""
    text = unicodedata.normalize("NFC", text)
    folded = text.translate(_FOLDED)
    if _FOLDED.odd.isdisjoint(text):
        return folded, range(len(text))
    return folded, [place for place, character in enumerate(text) for _ in _FOLDED[ord(character)]]


class _Folding(dict[int, str]):
    """What each character is compared as, worked out when it is first met. `odd`: those that do not stay one."""

    def __init__(self) -> None:
        super().__init__()
        self.odd: set[str] = set()

    def __missing__(self, code: int) -> str:
        lower = chr(code).casefold()
        bare = (part for part in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(part))
        self[code] = _OWN_LETTERS.get(lower) or "".join(bare)
        if len(self[code]) != 1:
            self.odd.add(chr(code))
        return self[code]


_FOLDED: Final = _Folding()


def _entries(chapter: BookChapter) -> Iterable[_Entry]:
    yield _entry(Kind.CHAPTER, chapter.id, "", chapter.name, " · ".join(part.title for part in chapter.parts))
    for part, passage in passages(chapter):
        text = " · ".join(field.text for field in passage.fields if not field.quiet)
        if text:
            yield _entry(passage.kind, chapter.id, passage.anchor, _title(chapter, part, passage), text)


def _title(chapter: BookChapter, part: Part, passage: Passage) -> str:
    match passage.kind:
        case Kind.TERM | Kind.SOURCE:
            return passage.title
        case Kind.ERRATUM:
            return " · ".join(filter(None, (part.title.split(" ")[0] if passage.page else "", passage.title)))
        case Kind.EVIDENCE:
            return f"§{chapter.section} {passage.title}"
        case _:
            return f"{chapter.name} · {passage.title or part.title}"


def _entry(kind: Kind, chapter: str, anchor: str, title: str, text: str) -> _Entry:
    title, text = (unicodedata.normalize("NFC", words) for words in (title, text))
    return _Entry(kind, chapter, anchor, title, text, title.translate(_FOLDED), text.translate(_FOLDED))


def _asked(query: str) -> tuple[tuple[str, ...], ...]:
    """Each word of the query with the other ways to write it."""
    words = fold(query[:200])[0].split()
    return tuple(_ways(stripped) for word in words if (stripped := word.strip('.,;:!?"»«')))


def _ways(word: str) -> tuple[str, ...]:
    ways = [word]
    for one, other in _SPELLINGS:
        ways += [way.replace(one, other) for way in ways if one in way]
        if one not in {"aa", "ae", "oe"}:
            ways += [way.replace(other, one) for way in ways if other in way]
    for pair in _SAME_WORD:
        if word in pair:
            ways += pair
    return tuple(dict.fromkeys(ways))


def _score(entry: _Entry, words: tuple[tuple[str, ...], ...]) -> int:
    """0 unless every word is found; a title counts more than a text, the start of a word more than its inside."""
    total = 0
    for ways in words:
        best = max(2 * _weight(entry.folded_title, way) or _weight(entry.folded_text, way) for way in ways)
        if not best:
            return 0
        total += best
    return total


def _weight(text: str, word: str) -> int:
    at = text.find(word)
    if at < 0:
        return 0
    return 3 if at == 0 else 2 if re.search(rf"\b{re.escape(word)}", text) else 1


def _hit(entry: _Entry, words: tuple[tuple[str, ...], ...]) -> Hit:
    excerpt = _excerpt(entry.text, _marks(entry.text, words))
    title_marks = _marks(entry.title, words)
    return Hit(entry.kind, entry.chapter, entry.anchor, entry.title, excerpt, title_marks, _marks(excerpt, words))


def _excerpt(text: str, found: tuple[Span, ...]) -> str:
    """So much of the text that its first hit is seen, cut between words."""
    if len(text) <= _EXCERPT:
        return text
    start = max(found[0][0] - _BEFORE, 0) if found else 0
    if start:
        start = text.find(" ", start) + 1
    cut = text[start : start + _EXCERPT]
    if start + _EXCERPT < len(text):
        cut = cut[: cut.rfind(" ")] + " …"
    return f"… {cut}" if start else cut


def _marks(text: str, words: tuple[tuple[str, ...], ...]) -> tuple[Span, ...]:
    folded, origins = fold(text)
    found: list[Span] = []
    for way in sorted({way for ways in words for way in ways}, key=len, reverse=True):
        at = folded.find(way)
        while at >= 0:
            start, end = origins[at], origins[at + len(way) - 1] + 1
            if all(end <= one or start >= other for one, other in found):
                found.append((start, end))
            at = folded.find(way, at + len(way))
    return tuple(sorted(found))
