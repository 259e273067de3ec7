"""The guideline as a book to read: chapters of parts of passages, each with its section and page.

One model for the browser, which shows it, and the search, which looks through it: what can be found can be opened.
Texts come from the guideline file; headings and the program's own readings from `browser` in resources/texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from nkr_desktop.content.guideline_phrases import READINGS, RECOMMENDATION_PARTS
from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.guideline import (
    Chapter,
    Guideline,
    Labelled,
    LocatedErratum,
    Outcome,
    Recommendation,
    Reference,
    ReferenceKind,
)

LEGEND, SCOPE, GLOSSARY, REFERENCES = "legend", "scope", "glossary", "references"
RED_FLAGS, REGISTER = "red_flags", "register"
LEGEND_PAGE, GLOSSARY_PAGE, REFERENCES_PAGE = 7, 55, 57  # pages of §1, §22 and §23, which the file does not carry


class Kind(StrEnum):
    """What a passage is, and the group it is found in; in the order the groups are shown."""

    RECOMMENDATION = "recommendation"
    EVIDENCE = "evidence"
    TERM = "term"
    CHAPTER = "chapter"
    SOURCE = "source"
    ERRATUM = "erratum"


@dataclass(frozen=True, slots=True)
class Field:
    """A text, with a label before it where it has one. `quiet`: shown, not searched."""

    text: str
    label: str = ""
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """The smallest thing that can be found and opened. `anchor` is unique in the book; `tag` is an erratum's kind."""

    kind: Kind
    anchor: str
    fields: tuple[Field, ...]
    title: str = ""
    page: int | None = None
    references: tuple[int, ...] = ()
    point: bool = False
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """Passages under one heading."""

    title: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class BookChapter:
    """One chapter; `section` is the guideline's number, None for the program's own two."""

    id: str
    section: int | None
    title: str
    page: int | None
    parts: tuple[Part, ...]

    @property
    def name(self) -> str:
        """ "§10 MR-skanning"."""
        return f"§{self.section} {self.title}" if self.section is not None else self.title


def chapters(guideline: Guideline, book: PhraseBook) -> tuple[BookChapter, ...]:
    """All chapters in the guideline's order, then the lists of red flags and the register."""
    summaries = (
        ("background", guideline.background),
        ("implementation", guideline.implementation),
        ("monitoring", guideline.monitoring),
        ("research", guideline.research),
    )
    return (
        _legend(guideline, book),
        _scope(guideline, book),
        *(_recommendation(entry, book) for entry in guideline.recommendations),
        *(_summary(id, chapter, book) for id, chapter in summaries),
        _glossary(guideline, book),
        _references(guideline, book),
        _red_flags(guideline, book),
        _register(guideline, book),
    )


def _legend(guideline: Guideline, book: PhraseBook) -> BookChapter:
    strengths = tuple(
        Passage(
            Kind.CHAPTER,
            f"strength.{entry.id}",
            (
                Field(entry.meaning),
                Field(entry.implications.clinician, book.text("browser.strength_clinician")),
                Field(entry.implications.patient, book.text("browser.strength_patient")),
                Field(entry.wording, book.text("browser.strength_wording")),
            ),
            entry.label,
            entry.page,
        )
        for entry in guideline.strengths
    )
    certainty = tuple(
        Passage(Kind.CHAPTER, f"certainty.{entry.id}", (Field(entry.meaning),), entry.label, entry.page)
        for entry in guideline.certainty
    )
    parts = (Part(book.text("browser.part_strengths"), strengths), Part(book.text("browser.part_certainty"), certainty))
    return BookChapter(LEGEND, 1, book.text("browser.chapter_legend"), LEGEND_PAGE, parts)


def _scope(guideline: Guideline, book: PhraseBook) -> BookChapter:
    scope, care = guideline.scope, guideline.usual_care
    lists = (
        ("signs", _labels(scope.signs)),
        ("other_causes", _labels(scope.other_causes)),
        ("not_covered", scope.not_covered),
        ("users", scope.users),
        ("facts", scope.facts),
    )
    parts = (
        Part(book.text("browser.part_who"), (_prose("scope.who", scope.text, scope.page),)),
        *(
            Part(book.text(f"browser.part_{name}"), _points(f"scope.{name}", texts, scope.page))
            for name, texts in lists
        ),
        Part(
            book.text("browser.part_usual_care"),
            (
                _prose("usual_care.text", care.text, care.page),
                *_points("usual_care.elements", _labels(care.elements), care.page),
            ),
        ),
    )
    return BookChapter(SCOPE, scope.section, book.text("browser.chapter_scope"), scope.page, parts)


def _recommendation(entry: Recommendation, book: PhraseBook) -> BookChapter:
    def heading(name: str) -> str:
        return book.text(f"browser.part_{name}")

    def passages(name: str) -> tuple[Passage, ...]:
        value: str | tuple[str, ...] | None = entry.text if name == "recommendation" else getattr(entry, name)
        texts = value if isinstance(value, tuple) else (value,) if value else ()
        return tuple(
            Passage(
                Kind.RECOMMENDATION, f"{entry.id}.{name}.{at}", (Field(text),), page=entry.page, point=text is not value
            )
            for at, text in enumerate(texts)
        )

    question = tuple(
        Field(getattr(entry.pico, name), book.text(f"browser.pico_{name}"))
        for name in ("population", "intervention", "comparison")
    )
    parts = [Part(heading(name), passages(name)) for name in ("recommendation", *RECOMMENDATION_PARTS)]
    parts.append(Part(heading("pico"), (Passage(Kind.RECOMMENDATION, f"{entry.id}.pico", question, page=entry.page),)))
    rows = tuple(_row(entry, at, outcome, book) for at, outcome in enumerate(entry.outcomes))
    parts.append(Part(heading("outcomes"), rows))
    parts.append(Part(heading("sources"), _cited(entry)))
    return BookChapter(entry.id, entry.section, entry.title, entry.page, tuple(part for part in parts if part.passages))


def _cited(entry: Recommendation) -> tuple[Passage, ...]:
    if not entry.references:
        return ()
    return (Passage(Kind.RECOMMENDATION, f"{entry.id}.sources", (), references=entry.references, page=entry.page),)


def _row(entry: Recommendation, at: int, outcome: Outcome, book: PhraseBook) -> Passage:
    words = [
        outcome.timeframe,
        outcome.scale.name if outcome.scale else None,
        book.text(f"browser.row_{outcome.no_evidence}") if outcome.no_evidence else None,
        ", ".join(outcome.included_studies),
        outcome.outcome_en,
    ]
    text = " · ".join(word for word in words if word)
    return Passage(Kind.EVIDENCE, f"{entry.id}.row.{at}", (Field(text),), outcome.outcome, entry.page)


def _summary(id: str, chapter: Chapter, book: PhraseBook) -> BookChapter:
    facts = tuple(
        replace(passage, references=fact.references)
        for passage, fact in zip(
            _points(f"{id}.facts", tuple(fact.text for fact in chapter.facts), chapter.page), chapter.facts, strict=True
        )
    )
    parts = (
        Part(book.text("browser.part_overview"), (_prose(f"{id}.summary", chapter.summary, chapter.page),)),
        Part(book.text("browser.part_details"), facts),
    )
    return BookChapter(id, chapter.section, chapter.title, chapter.page, parts)


def _glossary(guideline: Guideline, book: PhraseBook) -> BookChapter:
    terms = tuple(
        Passage(Kind.TERM, f"term.{entry.term}", (Field(entry.explanation),), entry.term, GLOSSARY_PAGE)
        for entry in guideline.glossary
    )
    parts = (Part(book.text("browser.part_terms"), terms),)
    return BookChapter(GLOSSARY, 22, book.text("browser.chapter_glossary"), GLOSSARY_PAGE, parts)


def _references(guideline: Guideline, book: PhraseBook) -> BookChapter:
    parts = tuple(
        Part(
            book.text(f"browser.part_{name}"),
            tuple(_source(reference) for reference in guideline.references if reference.kind is kind),
        )
        for name, kind in (("literature", ReferenceKind.LITERATURE), ("meta_analyses", ReferenceKind.META_ANALYSIS))
    )
    return BookChapter(REFERENCES, 23, book.text("browser.chapter_references"), REFERENCES_PAGE, parts)


def source_mark(reference: Reference) -> str:
    """The number as the guideline prints it: "(12)" in the literature, "[3]" among the meta-analyses."""
    if reference.kind is ReferenceKind.LITERATURE:
        return f"({reference.number})"
    return f"[{reference.number}]"


def _source(reference: Reference) -> Passage:
    where = " ".join(filter(None, (reference.source, str(reference.year or ""), reference.pages)))
    texts = (reference.title, reference.authors, where, reference.text)
    return Passage(
        Kind.SOURCE,
        f"source.{reference.kind}.{reference.number}",
        tuple(Field(text) for text in texts if text),
        source_mark(reference),
    )


def _red_flags(guideline: Guideline, book: PhraseBook) -> BookChapter:
    parts = tuple(
        Part(
            f"§{group.section} {group.title}",
            (
                _prose(f"red_flags.{group.section}", group.action, group.page),
                *_points(f"red_flags.{group.section}.flags", _labels(group.flags), group.page),
            ),
        )
        for group in guideline.red_flags
    )
    page = guideline.red_flags[0].page if guideline.red_flags else None
    return BookChapter(RED_FLAGS, None, book.text("browser.chapter_red_flags"), page, parts)


def _register(guideline: Guideline, book: PhraseBook) -> BookChapter:
    readings = tuple(
        Passage(
            Kind.ERRATUM,
            f"reading.{name}",
            (
                Field(book.text(f"browser.reading_{name}_source"), book.text("browser.field_source")),
                Field(book.text(f"browser.reading_{name}_program"), book.text("browser.field_read")),
            ),
            book.text(f"browser.reading_{name}_title"),
        )
        for name in READINGS
    )
    titles: dict[int | None, str] = {
        entry.section: f"§{entry.section} {entry.title}" for entry in guideline.recommendations
    }
    titles |= {
        chapter.section: f"§{chapter.section} {chapter.title}"
        for chapter in (guideline.background, guideline.implementation, guideline.monitoring, guideline.research)
    }
    for section, name in ((1, LEGEND), (guideline.scope.section, SCOPE), (22, GLOSSARY), (23, REFERENCES)):
        titles[section] = f"§{section} {book.text(f'browser.chapter_{name}')}"
    titles[None] = book.text("browser.part_elsewhere")
    numbered = sorted(enumerate(guideline.all_errata()), key=lambda pair: (_place(pair[1]), pair[0]))
    places = [
        Part(titles.get(section, f"§{section}"), tuple(_erratum(at, found, book) for at, found in group))
        for section, group in groupby(numbered, key=lambda pair: pair[1].erratum.section)
    ]
    parts = (Part(book.text("browser.part_readings"), readings), *places)
    return BookChapter(REGISTER, None, book.text("browser.chapter_register"), None, parts)


def _place(found: LocatedErratum) -> int:
    """Chapters in order; what stands outside them last."""
    return found.erratum.section if found.erratum.section is not None else 1000


def _erratum(at: int, found: LocatedErratum, book: PhraseBook) -> Passage:
    erratum = found.erratum
    fields = (
        Field(erratum.printed, book.text("browser.field_printed")),
        Field(erratum.why, book.text("browser.field_why")),
        Field(erratum.meant, book.text("browser.field_meant")),
        Field(book.text(f"browser.read_{erratum.kind}"), book.text("browser.field_read"), quiet=True),
    )
    kind = book.text(f"browser.erratum_{erratum.kind}")
    title = f"{found.outcome} · {kind}" if found.outcome else kind
    return Passage(Kind.ERRATUM, f"erratum.{at}", fields, title, erratum.page, tag=erratum.kind.value)


def _labels(entries: tuple[Labelled, ...]) -> tuple[str, ...]:
    return tuple(entry.label for entry in entries)


def _prose(anchor: str, text: str, page: int) -> Passage:
    return Passage(Kind.CHAPTER, anchor, (Field(text),), page=page)


def _points(anchor: str, texts: tuple[str, ...], page: int) -> tuple[Passage, ...]:
    return tuple(_point(f"{anchor}.{at}", text, page) for at, text in enumerate(texts))


def _point(anchor: str, text: str, page: int) -> Passage:
    return Passage(Kind.CHAPTER, anchor, (Field(text),), page=page, point=True)


def passages(chapter: BookChapter) -> Iterator[tuple[Part, Passage]]:
    """Every passage of a chapter with the part it stands in, in reading order."""
    for part in chapter.parts:
        for passage in part.passages:
            yield part, passage
