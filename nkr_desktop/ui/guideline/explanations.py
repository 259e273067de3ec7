"""Which glossary terms and sources a chapter uses, ready to be explained."""

from __future__ import annotations

from nkr_desktop.content.guideline_chapters import (
    GLOSSARY,
    LEGEND,
    REFERENCES,
    REGISTER,
    BookChapter,
    passages,
    source_mark,
)
from nkr_desktop.content.guideline_terms import TermFinder
from nkr_desktop.domain.guideline import Guideline, Reference, ReferenceKind
from nkr_desktop.ui.guideline.aside import Explained

_WITHOUT = (LEGEND, GLOSSARY, REFERENCES, REGISTER)
"""Chapters that are lists of explanations themselves."""


class Explanations:
    """The words and sources of one guideline."""

    def __init__(self, guideline: Guideline) -> None:
        self._finder = TermFinder(guideline.glossary)
        self._terms = {
            entry.term: Explained(f"term:{at}", entry.term, (entry.explanation, "§22"))
            for at, entry in enumerate(guideline.glossary)
        }
        self._sources = {
            reference.number: _explained(reference)
            for reference in guideline.references
            if reference.kind is ReferenceKind.LITERATURE
        }

    def of(self, chapter: BookChapter) -> tuple[Explained, ...]:
        """Terms in alphabetical order, then sources by number."""
        if chapter.id in _WITHOUT:
            return ()
        terms: set[str] = set()
        numbers: set[int] = set()
        for _, passage in passages(chapter):
            numbers |= set(passage.references)
            for field in passage.fields:
                terms |= {use.term for use in self._finder.find(field.text)}
        return (
            *(self._terms[term] for term in sorted(terms, key=str.casefold)),
            *(self._sources[number] for number in sorted(numbers)),
        )


def _explained(reference: Reference) -> Explained:
    where = " ".join(filter(None, (reference.source, str(reference.year or ""), reference.pages)))
    lines = [line for line in (reference.title, reference.authors, where, reference.text) if line]
    first = (reference.authors or reference.title or reference.text or "").split(",")[0]
    name = " ".join(filter(None, (source_mark(reference), first, str(reference.year or ""))))
    return Explained(f"source:{reference.kind.value}.{reference.number}", name, tuple(lines))
