"""The document to proof-read: every phrase is in it, and it says rightly what is the guideline's and what is ours."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, settings
from hypothesis import given as drawn

from nkr_desktop.content.phrase_catalogue import CATALOGUE
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.content.proof_phrases import BLANKS, GROUPS
from nkr_desktop.documents.proof_text import OWN, is_own, proof_text
from nkr_desktop.domain.advice import Point, Reason
from nkr_desktop.domain.case import Case
from tests.documents.agreed import judged
from tests.spec.given import guideline
from tests.strategies import cases

MANY = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
DANISH = phrase_book(Language.DANISH)


def test_every_phrase_of_either_language_is_in_its_document() -> None:
    for language in Language:
        text = proof_text(guideline(), phrase_book(language))
        keys = re.findall(r"^- `([^`]+)`", text, re.MULTILINE)
        assert sorted(keys) == sorted(CATALOGUE)


def test_every_group_and_every_blank_has_a_name_for_the_reader() -> None:
    assert {key.partition(".")[0] for key in CATALOGUE} == set(GROUPS)
    assert {blank for blanks in CATALOGUE.values() for blank in blanks} == set(BLANKS)


def test_a_blank_is_shown_by_name_and_never_in_braces() -> None:
    text = proof_text(guideline(), DANISH)
    assert "Tag stilling senest **[dato]**, hvis bedringen ikke er tilfredsstillende" in text
    assert not re.search(r"[{}]", text)


def test_section_and_mark_stand_beside_the_key() -> None:
    text = proof_text(guideline(), DANISH)
    assert "- `reason.R3.1` (§3): " in text
    assert f"- `reason.R12.2` ({OWN}): " in text
    assert f"- `point.mri_part_of_acute` ({OWN}): " in text


@MANY
@drawn(cases())
def test_what_the_program_marks_as_ours_is_what_the_document_marks(case: Case) -> None:
    assessment = judged(case)
    said: list[Reason | Point] = [*assessment.urgency.reasons, *assessment.scope.reasons]
    for advice in assessment.recommendations:
        said += (*advice.reasons, *advice.points)
    for told in said:
        text = DANISH.text(told.says.key)
        if "ikke fra retningslinjen" not in text:
            assert (told.section is None) == is_own(told.says.key, text, DANISH), told


def test_the_status_of_the_guideline_is_told() -> None:
    assert "version 1.1, som ikke længere er gældende" in proof_text(guideline(), DANISH)
