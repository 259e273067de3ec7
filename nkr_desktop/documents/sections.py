"""Documents as sections, and from sections to text that survives pasting: CR LF, no tabs, no markup, our own words
within Windows-1252."""

from collections.abc import Iterable
from dataclasses import dataclass

from nkr_desktop.content.phrases import PhraseBook

_NEW_LINE = "\r\n"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, by its phrase's key (None for none), and its lines. One line is written beside its heading."""

    heading: str | None
    lines: tuple[str, ...]


def plain_text(sections: Iterable[Section], book: PhraseBook, tight: bool = False) -> str:
    """All sections that have lines, an empty line between two; `tight`: none, and a line for each heading."""
    written = (_written(section, book, tight) for section in sections if section.lines)
    return (_NEW_LINE if tight else _NEW_LINE * 2).join(written) + _NEW_LINE


def _written(section: Section, book: PhraseBook, tight: bool) -> str:
    if section.heading is None:
        return _NEW_LINE.join(section.lines)
    heading = book.text(section.heading)
    if tight or len(section.lines) == 1:
        return book.text("note.labelled", label=heading, text=" ".join(section.lines))
    return _NEW_LINE.join((f"{heading}:", *section.lines))
