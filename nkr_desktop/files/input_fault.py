"""What is wrong with a file: one fault a place, as data with its sentence (case format, "Reading", "An error").

Sentences are named, not written: they stand in resources/texts, group `error`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nkr_desktop.content.phrases import Blank, PhraseBook

Shown = str | int | float | bool | None
"""A value of the file that may be repeated: never free text, never anything shaped like a CPR number."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A phrase of the group `error`; a blank may be a sentence itself."""

    name: str
    blanks: Mapping[str, Blank | Sentence]

    def in_words(self, book: PhraseBook) -> str:
        filled = {k: v.in_words(book) if isinstance(v, Sentence) else v for k, v in self.blanks.items()}
        return book.text(f"error.{self.name}", **filled)


def sentence(name: str, **blanks: Blank | Sentence) -> Sentence:
    return Sentence(name, blanks)


@dataclass(frozen=True, slots=True)
class InputFault:
    """One fault. `path` is as in `plan.items[0].id`, empty for the file as a whole; `code` one of the format's."""

    path: str
    code: str
    found: Shown
    says: Sentence
    allowed: Sentence

    def message(self, book: PhraseBook) -> str:
        """One line: what is wrong and what is allowed."""
        return self.says.in_words(book)

    def error_object(self, book: PhraseBook) -> dict[str, Shown]:
        """The error as case-format publishes it."""
        return {
            "path": self.path,
            "code": self.code,
            "found": self.found,
            "allowed": self.allowed.in_words(book),
            "message": self.message(book),
        }


class BadInput(Exception):  # noqa: N818 - "bad input" is what the file format calls it
    """A file that is refused. `faults` stand in file order; the exception's own text never holds patient data."""

    def __init__(self, *faults: InputFault) -> None:
        super().__init__(f"{len(faults)} fault(s)")
        self.faults = faults
