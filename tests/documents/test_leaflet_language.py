"""The leaflet's language: easy by LIX however its pieces are put together, no hard word, active voice, "du"."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.content.resources import read_resource
from nkr_desktop.documents.leaflet import Sheet, blocks, running_text, sheet
from nkr_desktop.documents.leaflet.block import (
    Block,
    Bullets,
    CallBox,
    Facts,
    Heading,
    Letterhead,
    Paragraph,
    SmallPrint,
    Steps,
    Summary,
    Ticks,
    Wishes,
)
from nkr_desktop.documents.plain_language import Count, count
from nkr_desktop.domain.answers import Muscle
from nkr_desktop.domain.case import Case
from tests.documents.drawn import cases, judged
from tests.spec.given import given as answered

HARD = tomllib.loads(Path(__file__).with_name("plain_words.toml").read_text(encoding="utf-8"))
LANGUAGES = tuple(Language)
SHEETS = tuple(Sheet)
MOST = 30.0
_DRAWN = 1500
_COMING = ("Jeg kommer ", "I come ")
_ONE_OF = {
    phrase_book(language).text(f"leaflet.{key}"): group
    for language in Language
    for group, keys in {
        "scan": ("scan_not_now", "scan_yours", "scan_meaning", "scan_what_about"),
        "course": ("how_it_goes", "what_now"),
    }.items()
    for key in keys
}
"""Headings of which a sheet has one."""
_SIDES = (None, "left", "right", "both")

Piece = tuple[str, str]
"""A slot (where on the sheet a text stands) and the text."""
Slots = dict[str, set[str]]


@cache
def made() -> dict[tuple[Sheet, Language], list[tuple[Block, ...]]]:
    """Many leaflets of each sheet in each language: random cases, and every way the findings can be told."""
    found: dict[tuple[Sheet, Language], list[tuple[Block, ...]]] = defaultdict(list)
    for case in (*_findings(), *cases()[:_DRAWN]):
        assessment = judged(case)
        for language in LANGUAGES:
            key = sheet(case, assessment), language
            found[key].append(blocks(case, assessment, phrase_book(language)))
    return found


def _findings() -> Iterator[Case]:
    """Every side of pain, skin and strength; and the weak muscles one by one and all together, in one leg and both."""
    grades = [{muscle.value: 3} for muscle in Muscle] + [{muscle.value: 3 for muscle in Muscle}]
    weak: list[dict[str, Any]] = [{"finding": "yes", "side": side} for side in _SIDES]
    weak += [{"finding": "yes", "side": leg, "mrc": {leg: grade}} for leg, grade in product(("left", "right"), grades)]
    weak += [{"finding": "yes", "side": "both", "mrc": {"left": grade, "right": grade}} for grade in grades]
    pains: list[Any] = ["no", *({"finding": "yes", "side": side} for side in _SIDES)]
    for pain, skin, strength in product(pains, pains, ["no", *weak]):
        yield answered(radicular_leg_pain=pain, sensory_change=skin, reduced_strength=strength)


def slots(leaflets: Iterable[tuple[Block, ...]]) -> Slots:
    """Each place on a sheet with all the texts that were seen there."""
    found: Slots = defaultdict(set)
    for leaflet in leaflets:
        heading, after = "", 0
        for block in leaflet:
            if isinstance(block, Heading):
                heading, after = _ONE_OF.get(block.text, block.text), 0
            after += isinstance(block, Paragraph)
            for slot, text in _pieces(block, f"{heading} {after}"):
                found[slot].add(text)
    return found


def _pieces(block: Block, place: str) -> Iterator[Piece]:
    match block:
        case Summary(sentences=sentences):
            yield from ((f"summary {n}", sentence) for n, sentence in enumerate(sentences))
        case Paragraph(text=text):
            yield place, text
        case Steps(steps=steps):
            yield from ((step.lead, f"{step.lead} {step.more}") for step in steps)
        case Wishes(wishes=items) | Ticks(items=items):
            yield from (("visit" if item.startswith(_COMING) else item, item) for item in items)
        case _:
            pass


def worst(leaflets: Sequence[tuple[Block, ...]]) -> float:
    """The highest LIX of any sheet put together from one of the texts in each slot; or none, where it has been empty.

    Of all choices only those are followed that no other choice with as many words is worse than in every way.
    """
    found = slots(leaflets)
    filled = [slots([leaflet]).keys() for leaflet in leaflets]
    totals = {Count(0, 0, 0)}
    for slot, texts in found.items():
        always = all(slot in each for each in filled)
        choices = {count([text]) for text in texts} | (set() if always else {Count(0, 0, 0)})
        totals = set(_hardest(total + choice for total in totals for choice in choices))
    return max(total.lix for total in totals)


def _hardest(totals: Iterable[Count]) -> Iterator[Count]:
    by_words: dict[int, set[Count]] = defaultdict(set)
    for total in totals:
        by_words[total.words].add(total)
    for same in by_words.values():
        fewest = None
        for total in sorted(same, key=lambda each: (-each.long_words, each.sentences)):
            if fewest is None or total.sentences < fewest:
                fewest = total.sentences
                yield total


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("which", SHEETS)
def test_however_its_pieces_are_put_together_the_sheet_is_easy_to_read(which: Sheet, language: Language) -> None:
    assert worst(made()[which, language]) <= MOST


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("which", SHEETS)
def test_every_sheet_that_was_made_is_easy_to_read(which: Sheet, language: Language) -> None:
    assert max(count(running_text(leaflet)).lix for leaflet in made()[which, language]) <= MOST


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("which", SHEETS)
def test_a_hard_word_stands_with_its_explanation_or_not_at_all(which: Sheet, language: Language) -> None:
    leaflets = made()[which, language]
    alone = {text for leaflet in leaflets for block in leaflet for text in _read(block) if not _elsewhere(block, text)}
    pairs = {(text, text.lower()) for text in alone}
    for leaflet in leaflets:
        near = {text for block in leaflet for text in _read(block) if _elsewhere(block, text)}
        whole = " ".join(text for block in leaflet for text in _read(block)).lower() if near else ""
        pairs |= {(text, whole) for text in near}
    for text, beside in pairs:
        for word in _hard(text, language):
            explanation = HARD[language.value][word]
            assert explanation, f"{word}: {text}"
            assert explanation in beside, f"{word}: {text}"


def _elsewhere(block: Block, text: str) -> bool:
    """Whether a hard word may be explained elsewhere on the sheet: in the summary, and in words to say to a doctor."""
    return isinstance(block, Summary) or text.startswith(("”", "“"))


def _hard(text: str, language: Language) -> list[str]:
    return [word for word in HARD[language.value] if re.search(rf"\b{re.escape(word)}", text, re.IGNORECASE)]


def _read(block: Block) -> Iterator[str]:
    """What a patient reads in one go: a paragraph, a step, a sign. Not the facts for the doctor or the small print."""
    match block:
        case Heading(text=text) | Paragraph(text=text):
            yield text
        case Summary(sentences=items) | Bullets(items=items) | Wishes(wishes=items) | Ticks(items=items):
            yield from items
        case Steps(steps=steps):
            yield from (f"{step.lead} {step.more}" for step in steps)
        case CallBox(title=title, signs=signs):
            yield from (title, *signs)
        case Facts() | Letterhead() | SmallPrint():
            pass
        case _:
            pass


# --- Voice, asked of the phrases themselves ---

_PASSIVE = {
    Language.DANISH: r"\b\w+(?:er|g|l|n|t|v|k|d|s|p)es\b|\b[Bb]liv\w*\s+\w+[^d\W]et\b|\bblive \w+et\b",
    Language.ENGLISH: r"\b(?:is|are|was|were|be|been|being) (?!irritated|worried|booked)\w+ed\b",
}
_NOT_PASSIVE = {"ses", "føles", "anderledes", "bliver meget"}  # each other, a feeling, adverbs


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_does_what_is_said_in_the_active_voice(language: Language) -> None:
    told = tomllib.loads(read_resource(f"texts/{language.value}.toml").decode())["leaflet"]
    spoken = {key: text for key, text in told.items() if not key.endswith("_alt") and not key.startswith("legs_")}
    passives = {
        key: found
        for key, text in spoken.items()
        if (
            found := [
                m for m in re.findall(_PASSIVE[language], re.sub(r"{\w+}", "", text)) if m.lower() not in _NOT_PASSIVE
            ]
        )
    }
    assert passives == {}


def test_the_patient_is_spoken_to_as_du() -> None:
    told = tomllib.loads(read_resource("texts/da.toml").decode())["leaflet"]
    assert not [
        key for key, text in told.items() if re.search(r"\bDe\b(?! fleste| råd| styrer| passer| forklarer)", text)
    ]
    assert not [key for key, text in told.items() if re.search(r"\b(patient|behandleren|man)\b", text)]
