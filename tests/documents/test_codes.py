"""Suggested diagnosis codes (specification chapter 12): ours, and no more than what was found."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, settings
from hypothesis import given as drawn

from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.documents.codes import suggested_codes
from nkr_desktop.documents.note import journal_note
from nkr_desktop.domain.advice import ScopeStatus
from nkr_desktop.domain.case import SIGNS, Case
from tests.documents.agreed import judged
from tests.spec.given import given, nothing_known
from tests.strategies import cases

BOOK = phrase_book(Language.DANISH)
MANY = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))


def codes(case: Case) -> str:
    return " ".join(suggested_codes(judged(case), BOOK))


def test_a_nerve_root_affection_is_l86_and_dm541_with_its_cause_left_open() -> None:
    assert codes(given()) == "ICPC-2 L86; SKS DM541 (årsagen ikke angivet)."


def test_none_out_of_scope() -> None:
    assert codes(given(day=90)) == ""
    assert codes(given(day=90, saddle_sensory_disturbance="yes")) == ""


def test_none_while_no_sign_is_found() -> None:
    assert codes(nothing_known()) == ""
    assert codes(given(**dict.fromkeys(SIGNS, "unknown"))) == ""


def test_cauda_equina_is_only_ever_a_suspicion() -> None:
    for sign in ("saddle_sensory_disturbance", "sphincter_disturbance"):
        assert "Kun som mistanke (obs. pro): SKS DG834" in codes(given(**{sign: "yes"}))
    assert "DG834" not in codes(given(sudden_pain_worsening="yes"))
    assert "DG834" not in codes(given(sudden_paresis_worsening="yes"))


def test_the_clinic_may_put_its_own_words_in_place_of_the_codes() -> None:
    own = suggested_codes(judged(given(sphincter_disturbance="yes")), BOOK, "ICPC-2 L86 alene")
    assert own[0] == "ICPC-2 L86 alene"
    assert "DG834" in own[1]
    assert suggested_codes(judged(nothing_known()), BOOK, "ICPC-2 L86 alene") == ()


@MANY
@drawn(cases())
def test_a_disc_is_never_named_as_the_cause_and_an_sks_code_has_no_dot(case: Case) -> None:
    for language in Language:
        said = " ".join(suggested_codes(judged(case), phrase_book(language)))
        assert "DM511" not in said
        assert not re.search(r"SKS D[A-Z]\d+\.\d", said)
        if judged(case).scope.status is ScopeStatus.OUT_OF_SCOPE:
            assert said == ""


def test_a_note_shows_codes_only_when_asked_to_and_as_ours() -> None:
    case = given()
    assert "L86" not in journal_note(case, judged(case), BOOK)
    note = journal_note(case, judged(case), BOOK, codes=suggested_codes(judged(case), BOOK))
    assert "Forslag til diagnosekode (ikke fra retningslinjen; ret, hvis den ikke passer): ICPC-2 L86" in note
