"""The phrase book: says the domain's phrases in Danish or English, from resources/texts, checked at load.

A blank is filled by a date, a number, a phrase, or several phrases listed with "og"/"and"."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from string import Formatter

from nkr_desktop.content.phrase_catalogue import CATALOGUE
from nkr_desktop.content.resources import read_resource
from nkr_desktop.domain.advice import Phrase, Reason

Blank = date | int | str | Phrase | tuple[Phrase, ...]


class Language(StrEnum):
    DANISH = "da"
    ENGLISH = "en"


class PhraseBookError(Exception):
    """The shipped wording does not fit the catalogue: names each missing, orphaned or mis-blanked phrase."""


class PhraseBook:
    """All clinical wording in one language."""

    def __init__(self, language: Language, texts: Mapping[str, str]) -> None:
        """Raises PhraseBookError unless `texts` has exactly the catalogue's keys and blanks."""
        faults = [
            *(f"{key}: missing" for key in CATALOGUE.keys() - texts.keys()),
            *(f"{key}: not in the catalogue" for key in texts.keys() - CATALOGUE.keys()),
            *(
                f"{key}: has blanks {sorted(blanks(text))}, needs {sorted(CATALOGUE[key])}"
                for key, text in texts.items()
                if key in CATALOGUE and blanks(text) != CATALOGUE[key]
            ),
            *(f"{key}: empty" for key, text in texts.items() if not text.strip()),
        ]
        if faults:
            raise PhraseBookError(f"{language.value}: " + "; ".join(sorted(faults)))
        self.language = language
        self._texts = texts

    @property
    def keys(self) -> Collection[str]:
        """Every key, in the order of the wording file."""
        return self._texts.keys()

    def say(self, phrase: Phrase) -> str:
        return self.text(phrase.key, **dict(phrase.blanks))

    def text(self, key: str, **blanks: Blank) -> str:
        """The sentence under `key`; without any blanks given, with their names in braces.

        Raises KeyError for an unknown key or an unfilled blank."""
        text = self._texts[key]
        return text.format_map({name: self._fill(value) for name, value in blanks.items()}) if blanks else text

    def reason(self, reason: Reason) -> str:
        """The reason's sentence; one that is not the guideline's says so."""
        said = self.say(reason.says)
        return said if reason.section is not None else f"{said} ({self.text('mark.own')})"

    def listed(self, items: tuple[str, ...]) -> str:
        """ "a, b og c" — no comma before the last, in either language; "a; b" where an item has a comma of its own."""
        if len(items) < 2:
            return "".join(items)
        if any("," in item for item in items):
            return "; ".join(items)
        return f"{', '.join(items[:-1])} {self.text('word.and')} {items[-1]}"

    def _fill(self, value: Blank) -> str:
        match value:
            case date():
                return value.strftime("%d-%m-%Y")
            case Phrase():
                return self.say(value)
            case tuple():
                return self.listed(tuple(self.say(phrase) for phrase in value))
            case _:
                return str(value)


def blanks(text: str) -> frozenset[str]:
    """The names of a text's blanks."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def read_texts(data: bytes) -> dict[str, str]:
    """The texts of one language file, keyed `group.name`. Raises PhraseBookError where an entry is no text."""
    texts: dict[str, str] = {}
    for group, entries in tomllib.loads(data.decode("utf-8")).items():
        for name, text in entries.items():
            if not isinstance(text, str):
                raise PhraseBookError(f"{group}.{name}: not a text")
            texts[f"{group}.{name}"] = text
    return texts


@cache
def phrase_book(language: Language = Language.DANISH) -> PhraseBook:
    """The shipped wording, read and checked once a language."""
    return PhraseBook(language, read_texts(read_resource(f"texts/{language.value}.toml")))
