"""The leaflet's language: easy by LIX however its pieces are put together, no hard word, active voice, "du"."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from nkr_desktop.content.phrases import Language
from nkr_desktop.content.resources import read_resource
from nkr_desktop.documents.leaflet import Sheet
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
from tests.documents.leaflet_variants import BULLET, Variants, book, variants

HARD = tomllib.loads(Path(__file__).with_name("plain_words.toml").read_text(encoding="utf-8"))
LANGUAGES = tuple(Language)
SHEETS = tuple(Sheet)
MOST = 30.0
NOTHING = Count(0, 0, 0)


def worst(found: Variants, bullets: bool) -> float:
    """The highest LIX of any sheet put together from one text for each place, or none where it can be empty; with the
    bullets and the signs in the box, each as a sentence, or running text alone."""
    totals = {NOTHING}
    for place, choices in found.places.items():
        if bullets or not place.startswith(BULLET):
            counts = {count([text]) for text in choices} | (set() if place in (found.always or ()) else {NOTHING})
            totals = set(_hardest(total + choice for choice in _hardest(counts) for total in totals))
    return max(total.lix for total in totals)


def _hardest(totals: Iterable[Count]) -> Iterator[Count]:
    """Those that can still lead to the highest LIX: for a number of words it is convex in sentences and long words, so
    the corners of all choices towards few sentences and many long words are enough."""
    by_words: dict[int, dict[int, Count]] = defaultdict(dict)
    for total in totals:
        same = by_words[total.words]
        if total.sentences not in same or same[total.sentences].long_words < total.long_words:
            same[total.sentences] = total
    for same in by_words.values():
        corners: list[Count] = []
        for _, total in sorted(same.items()):
            if not corners or total.long_words > corners[-1].long_words:
                while len(corners) > 1 and _rise(corners[-2], corners[-1]) <= _rise(corners[-1], total):
                    corners.pop()
                corners.append(total)
        yield from corners


def _rise(fewer: Count, more: Count) -> float:
    """Long words gained for each sentence more."""
    return (more.long_words - fewer.long_words) / (more.sentences - fewer.sentences)


@pytest.mark.parametrize("bullets", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("which", SHEETS)
def test_however_its_pieces_are_put_together_the_sheet_is_easy_to_read(
    which: Sheet, language: Language, bullets: bool
) -> None:
    assert worst(variants()[which, language], bullets) <= MOST


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_of_the_leaflet_is_said_by_one_of_its_variants(language: Language) -> None:
    assert variants()
    phrases = {key for key in book(language).keys if key.startswith("leaflet.")}
    of_the_paper = {"leaflet.tick_box"}  # read for the drawn box, whatever stands beside it
    assert phrases - book(language).said == of_the_paper


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("which", SHEETS)
def test_a_hard_word_stands_with_its_explanation_or_not_at_all(which: Sheet, language: Language) -> None:
    leaflets = variants()[which, language].leaflets
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
