"""The readable summary: the status first, then what is urgent; everything said, nothing wider than the screen."""

import json

import pytest
from hypothesis import given, settings

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.content.resources import read_resource
from nkr_desktop.documents.summary import WIDTH, summary
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.guideline import Certainty
from nkr_desktop.domain.what_if import could_change
from nkr_desktop.files.case_file import read_case_file
from tests.files.case_texts import TODAY
from tests.strategies import cases

EXAMPLES = [entry["file"] for entry in json.loads(read_resource("examples/index.json"))]


def said(file: str, language: Language = Language.DANISH) -> str:
    read = read_case_file(read_resource(f"examples/{file}"), TODAY, shipped_guideline())
    result = assess(read.case, shipped_guideline(), read.change)
    return summary(read.case, result, could_change(read.case), phrase_book(language))


def flat(text: str) -> str:
    """The text without its line breaks, so that a sentence can be looked for."""
    return " ".join(text.split())


@pytest.mark.parametrize("file", EXAMPLES)
@pytest.mark.parametrize("language", list(Language))
def test_the_status_comes_first_and_no_line_is_too_wide(file: str, language: Language) -> None:
    text = said(file, language)
    lines = text.splitlines()
    status = {
        Language.DANISH: "Retningslinjen er IKKE GÆLDENDE",
        Language.ENGLISH: "The guideline is NO LONGER IN FORCE",
    }
    assert lines[2].startswith(status[language])
    assert "22-03-2023" in flat(text)
    assert max(len(line) for line in lines) <= WIDTH
    assert all(line == line.rstrip() for line in lines)
    assert "{" not in text


def test_urgency_stands_above_everything_else() -> None:
    text = said("cauda-equina.json")
    assert text.index("Akut kirurgisk vurdering.") < text.index("AFGRÆNSNING") < text.index("DE TI ANBEFALINGER")
    assert "Til stede: Føleforstyrrelse i ridebukseområdet." in flat(text)


def test_a_reason_that_holds_all_ten_is_said_once() -> None:
    assert flat(said("out-of-scope-age.json")).count("Retningslinjen omfatter ikke denne situation") <= 1


def test_the_ten_stand_with_strength_quality_stance_and_dates() -> None:
    text = flat(said("exercise-failed-severe-pain.json"))
    for part in (
        "§3 Fysisk aktivitet Svag anbefaling for · evidens: lav → Overvej at opfordre til (patienten ønsker det)",
        "§10 MR-skanning Svag anbefaling imod · evidens: meget lav → Påkrævet efter §10 (patienten ønsker det)",
        "§12 Kirurgisk vurdering God praksis for · evidens: ingen fundet → Tag stilling nu, sammen Senest 22-11-2026.",
        "Debut 30-08-2026: 33 dage (4 uger og 5 dage).",
        "25-10-2026: efter 8 uger",
        "22-11-2026: efter 12 uger",
    ):
        assert part in text


def test_what_is_unknown_and_what_could_change_is_named() -> None:
    text = flat(said("almost-nothing-known.json"))
    assert "Faresignaler ikke afklaret." in text
    assert "Mangler: Alder; Debut af bensymptomer;" in text
    assert "Rådene er foreløbige" in text
    assert "Debut er ikke oplyst." in text
    assert "Mistanke om cancer: kan ændre hastegraden" in text


def test_a_follow_up_says_what_is_new_and_what_to_ask_again() -> None:
    text = flat(said("follow-up-new-weakness.json"))
    assert "Bensmerte: 5 → 7 (værre)" in text
    assert "Nedsat kraft: nyt" in text
    assert "Spørg igen, om lammelsen er opstået eller forværret pludseligt" in text


def test_an_uncertain_onset_counts_dates_from_the_earliest_possible_one() -> None:
    text = flat(said("uncertain-onset.json"))
    assert "Datoerne regnes fra den tidligst mulige debut, 11-08-2026." in text
    assert "Mangler: Hvor usikker debutdatoen er." in text


def test_a_text_that_is_not_the_guidelines_says_so() -> None:
    assert "programmet vurderer dem ikke. (ikke fra retningslinjen)" in flat(said("example.json"))


def test_strength_and_quality_are_said_in_the_guidelines_own_words() -> None:
    book, guideline = phrase_book(), shipped_guideline()
    for strength in guideline.strengths:
        assert book.text(f"summary.strength_{strength.id.value}") == strength.label
    for certainty in guideline.certainty:
        assert book.text(f"summary.quality_{Certainty(certainty.id).value}") == certainty.label.lower()


@settings(max_examples=60, deadline=None)
@given(cases())
def test_every_case_can_be_summed_up(case: Case) -> None:
    for language in Language:
        text = summary(case, assess(case, shipped_guideline()), (), phrase_book(language))
        assert max(len(line) for line in text.splitlines()) <= WIDTH
