"""The quick guide is one honest, accessible page made from the guideline's own data."""

from datetime import date

import pytest

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.documents.quick_guide import quick_guide
from nkr_desktop.domain.guideline import Guideline
from tests.documents.pdf.reading import Element, open_pdf, structure

GUIDELINE = shipped_guideline()


def tree(guideline: Guideline = GUIDELINE) -> Element:
    return structure(open_pdf(quick_guide(guideline, phrase_book())))


def said(guideline: Guideline = GUIDELINE) -> str:
    return " ".join(tree(guideline).words().split())


def test_it_is_one_page_of_a4() -> None:
    pages = open_pdf(quick_guide(GUIDELINE, phrase_book())).pages
    assert len(pages) == 1
    assert [round(float(side)) for side in pages[0].mediabox] == [0, 0, 595, 842]


def test_the_same_guideline_gives_the_same_bytes() -> None:
    assert quick_guide(GUIDELINE, phrase_book()) == quick_guide(GUIDELINE, phrase_book())


def test_each_recommendation_stands_in_its_row_with_own_words_strength_and_quality() -> None:
    rows = tree().find("TR")[1:]
    qualities = {entry.id.value: entry.label for entry in GUIDELINE.certainty} | {"none": "Ingen studier"}
    assert len(rows) == 10
    for row, entry in zip(rows, GUIDELINE.recommendations, strict=True):
        words = " ".join(row.words().split())
        assert words.startswith(str(entry.section))
        for part in (entry.title, entry.text, GUIDELINE.strength_entry(entry.strength).label):
            assert part in words
        assert words.endswith(qualities[entry.quality.value])


def test_the_status_is_told_with_the_date_from_the_file() -> None:
    words = said(GUIDELINE.model_copy(update={"withdrawn_on": date(2024, 5, 6)}))
    assert "RETNINGSLINJEN ER IKKE GÆLDENDE" in words
    assert "06-05-2024" in words
    assert "22-03-2023" not in words


def test_a_guideline_withdrawn_on_an_unknown_day_is_still_not_in_force() -> None:
    assert "RETNINGSLINJEN ER IKKE GÆLDENDE" in said(GUIDELINE.model_copy(update={"withdrawn_on": None}))


def test_a_guideline_in_force_carries_no_banner() -> None:
    assert "IKKE GÆLDENDE" not in said(GUIDELINE.model_copy(update={"in_force": True, "withdrawn_on": None}))


def test_the_acute_box_says_to_telephone_and_holds_nothing_of_the_work_up() -> None:
    sections = [section for section in tree().find("Sect") if section.find("H2")]
    boxes = {section.find("H2")[0].words(): section.words() for section in sections}
    assert "Ring straks, som det er aftalt lokalt (ikke fra retningslinjen)." in boxes["Akut kirurgisk vurdering"]
    assert "Mistanke om" not in boxes["Akut kirurgisk vurdering"]
    assert "Mistanke om kræft" in boxes["Lægelig udredning"]


def test_the_acute_signs_are_the_four_of_section_13_and_name_no_hours() -> None:
    words = said()
    signs = next(group for group in GUIDELINE.red_flags if group.section == 13).flags
    assert all(flag.label in words for flag in signs)
    assert "samme dag" not in words
    assert "timer" not in words


@pytest.mark.parametrize("limit", ["0–12 uger", "8 uger", "12 uger"])
def test_the_time_limits_are_told(limit: str) -> None:
    assert f"{limit}." in said()


def test_all_six_strengths_are_explained_and_none_of_the_ten_is_called_strong() -> None:
    words = said()
    assert all(entry.label in words for entry in GUIDELINE.strengths)
    assert "ingen af de ti anbefalinger er stærke" in words


def test_no_recommendation_is_worded_stronger_than_its_strength() -> None:
    for entry in GUIDELINE.recommendations:
        first = {"weak_for": "Overvej", "weak_against": "Anvend kun"}.get(entry.strength.value, "Det er ")
        assert entry.text.startswith(first)


def test_it_is_refused_in_another_language_than_the_guidelines() -> None:
    with pytest.raises(ValueError, match="Danish"):
        quick_guide(GUIDELINE, phrase_book(Language.ENGLISH))


def test_a_guideline_too_long_for_a_page_is_refused() -> None:
    long = GUIDELINE.recommendations[0].model_copy(update={"text": "Overvej at gå en tur. " * 60})
    with pytest.raises(ValueError, match="one page"):
        quick_guide(
            GUIDELINE.model_copy(update={"recommendations": (long, *GUIDELINE.recommendations[1:])}), phrase_book()
        )
