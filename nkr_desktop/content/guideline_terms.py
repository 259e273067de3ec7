"""Finds the words of the guideline's glossary (§22) where they occur in a text.

Abbreviations are found as written; words also with an ending ("konfidensintervallet")."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from nkr_desktop.domain.guideline import GlossaryEntry

_ENDING = r"\w{0,4}"
_STEM = 6  # letters a word must have before endings are allowed: shorter ones begin too many other words


@dataclass(frozen=True, slots=True)
class TermUse:
    """One occurrence: where, and which term of the glossary."""

    start: int
    end: int
    term: str


class TermFinder:
    """The glossary as one search expression."""

    def __init__(self, glossary: Iterable[GlossaryEntry]) -> None:
        forms = sorted(((form, entry.term) for entry in glossary for form in _forms(entry.term)), key=_longest_first)
        self._terms = [term for _, term in forms]
        self._pattern = re.compile("|".join(rf"(?P<t{at}>{_expression(form)})" for at, (form, _) in enumerate(forms)))

    def find(self, text: str) -> tuple[TermUse, ...]:
        """Every occurrence in order, the longest term where two begin at one place."""
        if not self._terms:
            return ()
        return tuple(
            TermUse(match.start(), match.end(), self._terms[int(match.lastgroup[1:])])
            for match in self._pattern.finditer(text)
            if match.lastgroup
        )


def _forms(term: str) -> list[str]:
    """ "Konfidensinterval (KI)" is met as either."""
    word, _, short = term.partition(" (")
    return [word, short.rstrip(")")] if short else [word]


def _longest_first(pair: tuple[str, str]) -> int:
    return -len(pair[0])


def _expression(form: str) -> str:
    if form.isupper():
        return rf"\b{re.escape(form)}\b"
    first = f"[{form[0].upper()}{form[0].lower()}]"
    ending = _ENDING if len(form) >= _STEM else ""
    return rf"\b{first}{re.escape(form[1:])}{ending}\b"
