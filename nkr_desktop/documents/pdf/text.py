"""Breaking text into lines and drawing them, with every word kept apart for the reader's software.

ReportLab's own paragraph writes no space where a line ends, so a screen reader would hear "Folderensamler".
Words are measured once, in ems; how wide a line is at a size follows from that by multiplication."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from nkr_desktop.documents.pdf.fonts import BOLD, composed, width_in_ems
from nkr_desktop.documents.pdf.style import TextLook
from nkr_desktop.documents.pdf.tagged_canvas import TaggedCanvas


@dataclass(frozen=True)
class Bold:
    """A stretch of bold text inside a paragraph."""

    text: str


Text = str | Sequence[str | Bold]
_ROUNDING: Final = 1e-9
"""Ems by which a line may be overfull: sums of the same widths differ in their last digits."""


class Run(NamedTuple):
    """A stretch of one line in one font."""

    font: str
    text: str


class Word(NamedTuple):
    """What no line is broken in, if it can be helped; its width in ems."""

    runs: tuple[Run, ...]
    width: float


@dataclass(frozen=True)
class Line:
    """One line: its words, its visible width in points, and whether the next line begins a new word."""

    words: tuple[Word, ...]
    width: float
    ends_word: bool

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The line as it is drawn, a space last where the next line begins a new word."""
        font = self.words[0].runs[0].font
        alike = [word.runs[0].text for word in self.words if len(word.runs) == 1 and word.runs[0].font == font]
        if len(alike) == len(self.words):
            return (Run(font, " ".join(alike) + " " * self.ends_word),)
        stretches: list[list[str]] = []
        for number, word in enumerate(self.words):
            if number:
                _append(stretches, word.runs[0].font, " ")
            for font, text in word.runs:
                _append(stretches, font, text)
        if self.ends_word:
            stretches[-1].append(" ")
        return tuple(Run(font, "".join(texts)) for font, *texts in stretches)


class Measure(NamedTuple):
    """The words of a text, and where each would begin and end if all stood on one line, in ems."""

    words: tuple[Word, ...]
    begins: tuple[float, ...]
    ends: tuple[float, ...]


def plain(text: Text) -> str:
    """The text without its bold marks."""
    return text if isinstance(text, str) else "".join(p if isinstance(p, str) else p.text for p in text)


def break_lines(text: Text, look: TextLook, width: float) -> tuple[Line, ...]:
    """Fill lines of at most `width` points, word by word; a word wider than a line is broken where it must.

    No-break spaces (U+00A0) hold words together. Raises MissingGlyphError. An empty text has no lines.
    """
    return _broken(text if isinstance(text, str) else tuple(text), look.font, look.size, width)


@lru_cache(maxsize=2048)
def _broken(text: str | tuple[str | Bold, ...], font: str, size: float, width: float) -> tuple[Line, ...]:
    """Kept, for most sentences stand on the next sheet too."""
    words, begins, ends = _measure(text, font)
    lines: list[Line] = []
    room = width / size + _ROUNDING  # ems
    first = 0
    while first < len(words):
        after = bisect_right(ends, begins[first] + room, first)
        if after > first:
            used = ends[after - 1] - begins[first]
            lines.append(Line(words[first:after], used * size, ends_word=after < len(words)))
            first = after
        elif len(characters := _characters(words[first])) > 1:
            fitting = _fitting(characters, room)
            lines.append(Line((part := _word(characters[:fitting]),), part.width * size, ends_word=False))
            words, begins, ends = _side_by_side([_word(characters[fitting:]), *words[first + 1 :]])
            first = 0
        else:
            last = first + 1 == len(words)
            lines.append(Line(words[first : first + 1], words[first].width * size, ends_word=not last))
            first += 1
    return tuple(lines)


def draw_lines(
    canvas: TaggedCanvas, lines: Sequence[Line], look: TextLook, left: float, top: float, width: float
) -> None:
    """Draw lines from `top` downwards between `left` and `left + width`. Marks nothing: the caller does."""
    if not lines:
        return
    canvas.setFillColor(look.colour)
    for number, line in enumerate(lines):
        slack = {"left": 0.0, "centre": (width - line.width) / 2, "right": width - line.width}[look.align]
        canvas.write(left + slack, top - number * look.leading - look.baseline, look.size, line.runs)


def _append(stretches: list[list[str]], font: str, text: str) -> None:
    """To the last stretch, each a font and its texts, or to a new one where the font changes."""
    if stretches and stretches[-1][0] == font:
        stretches[-1].append(text)
    else:
        stretches.append([font, text])


@lru_cache(maxsize=2048)
def _measure(text: str | tuple[str | Bold, ...], font: str) -> Measure:
    """Measured once: a sheet is laid out in several settings, and most of its sentences stand on the next one too."""
    return _side_by_side(list(_words_of(text, font) if isinstance(text, str) else _words_of_pieces(text, font)))


def _side_by_side(words: Sequence[Word]) -> Measure:
    """A word may begin in one font and end in another; the space before it is set in the font it begins in."""
    begins, ends = [], []
    at = 0.0
    for word in words:
        at += width_in_ems(" ", word.runs[0].font)
        begins.append(at)
        at += word.width
        ends.append(at)
    return Measure(tuple(words), tuple(begins), tuple(ends))


def _words_of(text: str, font: str) -> Iterator[Word]:
    return (Word((Run(font, word),), width_in_ems(word, font)) for word in composed(text).split(" ") if word)


def _words_of_pieces(pieces: Sequence[str | Bold], font: str) -> Iterator[Word]:
    runs: list[Run] = []
    for piece in pieces:
        piece_font, content = (font, piece) if isinstance(piece, str) else (BOLD, piece.text)
        first, *others = composed(content).split(" ")
        runs += [Run(piece_font, first)] if first else []
        for other in others:
            if runs:
                yield _word(runs)
            runs = [Run(piece_font, other)] if other else []
    if runs:
        yield _word(runs)


def _word(runs: Sequence[Run]) -> Word:
    return Word(tuple(runs), sum(width_in_ems(text, font) for font, text in runs))


def _characters(word: Word) -> list[Run]:
    return [Run(font, character) for font, text in word.runs for character in text]


def _fitting(characters: Sequence[Run], room: float) -> int:
    """How many of the characters go into so many ems; one at the least."""
    fitting, used = 0, 0.0
    for font, character in characters:
        used += width_in_ems(character, font)
        if used > room:
            break
        fitting += 1
    return max(fitting, 1)
