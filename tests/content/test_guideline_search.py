"""The search finds what a clinician types, marks it, and is quick enough to follow the typing."""

import time

import pytest

from nkr_desktop.content.guideline_chapters import REGISTER, Kind, chapters, passages
from nkr_desktop.content.guideline_check import check_guideline
from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.guideline_search import GuidelineSearch, Hit, fold, marks
from nkr_desktop.content.guideline_terms import TermFinder
from nkr_desktop.content.phrases import phrase_book
from nkr_desktop.content.resources import read_resource
from nkr_desktop.domain.guideline import GlossaryEntry
from tests.machine import machine_is_slower_by

GUIDELINE = shipped_guideline()
CHAPTERS = chapters(GUIDELINE, phrase_book())
SEARCH = GuidelineSearch(CHAPTERS)


def hits(query: str, kind: Kind, most: int = 1000) -> tuple[Hit, ...]:
    return next((group.hits for group in SEARCH.find(query, most) if group.kind is kind), ())


@pytest.mark.parametrize(
    ("query", "kind", "chapter", "words"),
    [
        ("scanning", Kind.RECOMMENDATION, "mri", "skanning"),
        ("SKANNING", Kind.RECOMMENDATION, "mri", "skanning"),
        ("akkupunktur", Kind.RECOMMENDATION, "acupuncture", "akupunktur"),
        ("fear avoid", Kind.EVIDENCE, "mri", "Fear avoidance"),
        ("Vroomen", Kind.SOURCE, "references", "Vroomen"),
        ("vas", Kind.TERM, "glossary", "Visuel analog skala"),
        ("§13", Kind.CHAPTER, "background", ""),
        ("nakken", Kind.ERRATUM, REGISTER, "nakken"),
        ("akutte fase", Kind.ERRATUM, REGISTER, "akutte fase"),
        ("oevelser supervision", Kind.RECOMMENDATION, "supervised_exercise", "øvelser"),
        ("laend", Kind.RECOMMENDATION, "supervised_exercise", "lænd"),
        ("kraeft", Kind.RECOMMENDATION, "mri", "kræft"),
        ("cancer", Kind.RECOMMENDATION, "mri", "kræft"),
        ("Albert 2012", Kind.EVIDENCE, "supervised_exercise", "Albert 2012"),
    ],
)
def test_what_is_typed_is_found_where_it_stands(query: str, kind: Kind, chapter: str, words: str) -> None:
    found = [hit for hit in hits(query, kind) if hit.chapter == chapter]
    assert found
    assert any(words.casefold() in f"{hit.title} {hit.excerpt}".casefold() for hit in found)


@pytest.mark.parametrize("query", ["", "   ", "...", "xyzzy", "akupunktur xyzzy"])
def test_nothing_is_found_where_there_is_nothing(query: str) -> None:
    assert SEARCH.find(query) == ()


def test_a_danish_letter_is_not_the_letter_it_resembles() -> None:
    assert marks("lår", "lar") == ()
    assert marks("lår", "LÅR") == ((0, 3),)


def test_other_accents_and_case_are_ignored_and_the_marks_stand_on_the_original() -> None:
    text = "Idéen om Éet"
    assert [text[start:end] for start, end in marks(text, "idee eet")] == ["Idée", "Éet"]


def test_folding_tells_where_each_letter_came_from() -> None:
    folded, origins = fold("Ößt")
    assert folded == "øsst"
    assert list(origins) == [0, 1, 1, 2]


def test_marks_never_overlap() -> None:
    assert marks("skanningen", "skan skanning anning") == ((0, 8),)


def test_a_hit_in_a_title_comes_before_a_hit_in_a_text() -> None:
    assert hits("metaanalyse", Kind.TERM)[0].title == "Metaanalyse"


def test_a_group_says_how_many_there_are_beside_those_it_shows() -> None:
    group = next(group for group in SEARCH.find("smerte", 3) if group.kind is Kind.RECOMMENDATION)
    assert len(group.hits) == 3
    assert group.total > 3


def test_every_excerpt_shows_what_was_asked_for() -> None:
    for group in SEARCH.find("prolaps", 1000):
        assert all(hit.title_marks or hit.excerpt_marks for hit in group.hits)


def test_every_hit_can_be_opened() -> None:
    anchors = {chapter.id: {passage.anchor for _, passage in passages(chapter)} | {""} for chapter in CHAPTERS}
    for query in ("e", "a", "1"):
        for group in SEARCH.find(query, 1000):
            assert all(hit.anchor in anchors[hit.chapter] for hit in group.hits)


def test_no_two_passages_share_an_anchor() -> None:
    anchors = [passage.anchor for chapter in CHAPTERS for _, passage in passages(chapter)]
    assert len(anchors) == len(set(anchors))


def test_the_register_lists_every_erratum_of_the_file() -> None:
    register = next(chapter for chapter in CHAPTERS if chapter.id == REGISTER)
    listed = [passage.fields[0].text for _, passage in passages(register) if passage.tag]
    assert sorted(listed) == sorted(found.erratum.printed for found in GUIDELINE.all_errata())


def test_an_answer_comes_well_within_the_time_between_two_keys() -> None:
    taken = []
    for query in ("s", "sm", "smerte", "smerte ben", "mr skanning kræft", "2010", "e a i", "xyzzy") * 25:
        began = time.thread_time()
        SEARCH.find(query)
        taken.append(time.thread_time() - began)
    assert sorted(taken)[197] / machine_is_slower_by() < 0.05


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("konfidensintervallet er bredt", ["Konfidensinterval (KI)"]),
        ("95 % KI", ["Konfidensinterval (KI)"]),
        ("MR-skanning", ["MR"]),
        ("MRSA", []),
        ("en metaanalyse af RCT", ["Metaanalyse", "RCT"]),
        ("", []),
    ],
)
def test_a_glossary_term_is_known_where_it_occurs(text: str, found: list[str]) -> None:
    assert [use.term for use in TermFinder(GUIDELINE.glossary).find(text)] == found


def test_without_a_glossary_no_term_is_found() -> None:
    assert TermFinder(()).find("MR") == ()


def test_the_longest_term_wins() -> None:
    glossary = [GlossaryEntry(term="Relativ", explanation="a"), GlossaryEntry(term="Relativ risiko", explanation="b")]
    assert [use.term for use in TermFinder(glossary).find("relativ risiko")] == ["Relativ risiko"]


def test_the_shipped_guideline_passes_its_check() -> None:
    assert check_guideline(read_resource("guideline/nkr-lumbal-radikulopati.json")) == ()


def test_a_broken_guideline_is_told_what_is_wrong_with_it() -> None:
    assert check_guideline(b"{") == ("linje 1, tegn 2: er ikke gyldig JSON.",)
