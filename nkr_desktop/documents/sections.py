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


def plain_text(sections: Iterable[Section], book: PhraseBook) -> str:
    """All sections that have lines, an empty line between two."""
    written = (_written(section, book) for section in sections if section.lines)
    return (_NEW_LINE * 2).join(written) + _NEW_LINE


def _written(section: Section, book: PhraseBook) -> str:
    if section.heading is None:
        return _NEW_LINE.join(section.lines)
    heading = book.text(section.heading)
    if len(section.lines) == 1:
        return book.text("note.labelled", label=heading, text=section.lines[0])
    return _NEW_LINE.join((f"{heading}:", *section.lines))
