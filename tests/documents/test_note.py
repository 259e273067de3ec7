"""The journal note: what a colleague must be able to read from it, and what must survive pasting."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as drawn

from nkr_desktop import __version__
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.documents.note import NoteForm, PlanNotConfirmed, journal_note
from nkr_desktop.domain.answers import Finding, UsualCare
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import RED_FLAGS, SIGNS, Case, Plan
from nkr_desktop.domain.follow_up import change_since
from nkr_desktop.domain.guideline import RecommendationId as Id
from tests.documents.agreed import REASON, cases_with_plan, judged, with_plan
from tests.spec.given import given, guideline, nothing_known

BOOK = phrase_book(Language.DANISH)
MANY = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))


def note(case: Case | None = None, /, form: NoteForm = NoteForm.FULL, **said: Any) -> str:
    case = case or given(**said)
    return journal_note(case, judged(case), BOOK, form)


def lines(text: str) -> list[str]:
    return text.split("\r\n")


# --- For every case ---


@MANY
@drawn(cases_with_plan())
def test_the_text_survives_pasting(case: Case) -> None:
    for language in Language:
        for form in NoteForm:
            text = journal_note(case, judged(case), phrase_book(language), form)
            assert text.endswith("\r\n")
            assert "\n" not in text.replace("\r\n", "")
            assert "\r" not in text.replace("\r\n", "")
            assert "\t" not in text
            typed_away = text.replace("≥", "")  # the one such character the drawn plans type
            typed_away.encode("cp1252")


@MANY
@drawn(cases_with_plan())
def test_no_red_flag_is_left_out_and_no_unknown_one_reads_as_no(case: Case) -> None:
    for form in NoteForm:
        by_label = {line.partition(":")[0]: line for line in lines(note(case, form=form))}
        for flag in RED_FLAGS:
            answer = getattr(case.red_flags, flag)
            label = {
                Finding.YES: "Faresignaler, svaret ja",
                Finding.NO: "Faresignaler, svaret nej",
                Finding.UNKNOWN: "Faresignaler, ikke spurgt",
            }
            assert BOOK.text(f"red_flag.{flag}") in by_label[label[answer]]


@MANY
@drawn(cases_with_plan())
def test_every_sign_is_told_with_its_finding(case: Case) -> None:
    text = note(case)
    said = {Finding.YES: "ja", Finding.NO: "nej", Finding.UNKNOWN: "ikke undersøgt"}
    for name in SIGNS:
        assert f"{BOOK.text(f'sign.{name}')}: {said[getattr(case.signs, name).finding]}" in text


@MANY
@drawn(cases_with_plan())
def test_source_status_and_program_are_always_named(case: Case) -> None:
    for form in NoteForm:
        text = note(case, form=form)
        assert "version 1.1" in text
        assert "ikke gældende siden 22-03-2023" in text
        assert f"NKR Desktop {__version__}, ikke CE-mærket" in text


@MANY
@drawn(cases_with_plan())
def test_information_is_noted_only_where_it_was_ticked(case: Case) -> None:
    given_out = case.plan is not None and UsualCare.INFORMATION in case.plan.usual_care
    assert ("Patienten er informeret" in note(case)) == given_out


@pytest.mark.parametrize("language", Language)
def test_our_own_words_are_within_windows_1252(language: Language) -> None:
    """Also those of situations that were not drawn."""
    book = phrase_book(language)
    for key in book.keys:
        if key.partition(".")[0] not in ("evidence", "patient", "browser", "summary"):  # shown, never pasted
            book.text(key).encode("cp1252")


# --- Clinical statements ---


def test_an_unconfirmed_plan_gives_no_note() -> None:
    case = given().model_copy(update={"plan": Plan()})
    with pytest.raises(PlanNotConfirmed):
        note(case)


def test_the_short_form_is_shorter_but_keeps_what_was_agreed() -> None:
    case = with_plan(given(approach="exercise"), [Id.SUPERVISED_EXERCISE])
    short = note(case, form=NoteForm.SHORT)
    assert len(short) < len(note(case))
    assert "Aftalt: Superviseret øvelsesterapi." in short
    assert "Retningslinjens råd" not in short
    assert "\r\n\r\n" not in short
    assert len(lines(short)) < 20


def test_under_u1_the_short_form_is_the_whole_hand_over() -> None:
    case = given(saddle_sensory_disturbance="yes")
    assert note(case, form=NoteForm.SHORT) == note(case)


def test_findings_stand_with_side_and_detail() -> None:
    text = note(
        reduced_strength={"finding": "yes", "side": "left", "mrc": {"left": {"great_toe_extension": 4}}},
        sensory_change={"finding": "yes", "side": "right", "dermatomes": ["L5", "S1"]},
        reflex_loss={"finding": "yes", "reflexes": ["ankle"]},
    )
    assert "Nedsat kraft: ja, venstre, MRC venstre: ekstension af storetå 4." in text
    assert "dermatom L5 og S1." in text
    assert "Refleksudfald: ja, akillesrefleks." in text


def test_the_advice_follows_the_action_list() -> None:
    case = given(day=60, trend="unchanged")
    text = note(case)
    places = [text.index(BOOK.say(action.says)) for action in judged(case).actions]
    assert places == sorted(places)


def test_what_lies_outside_the_advice_says_so_with_its_reason() -> None:
    text = note(with_plan(given(), [Id.ACUPUNCTURE, Id.PHYSICAL_ACTIVITY]))
    assert f"Akupunktur; uden for retningslinjens råd: {REASON}." in text
    assert "Fysisk aktivitet.\r\n" in text
    outside = note(with_plan(given(day=90), [Id.SUPERVISED_EXERCISE]))
    assert f"Superviseret øvelsesterapi; patienten er ikke omfattet af retningslinjen: {REASON}." in outside


def test_nothing_is_invented_where_nothing_was_entered() -> None:
    text = note(nothing_known())
    for line in (
        "Debut: ikke oplyst.",
        "Alder: ikke oplyst.",
        "Udvikling siden debut: ikke oplyst.",
        "Alvorlig forværring: ikke spurgt.",
        "Information givet: Ikke registreret.",
        "Aftalt: Intet aftalt.",
        "Næste besøg: Ikke aftalt.",
        "Patientens ønsker: Ingen oplyst.",
    ):
        assert line in text
    assert "Drøftet med patienten" not in text


def test_a_provisional_scope_names_what_is_missing() -> None:
    text = note(age=None, other="unknown")
    assert "Foreløbig vurdering" in text
    assert "Mangler for at afgøre det: alder; anden årsag." in text


def test_the_patients_own_choice_is_noted() -> None:
    text = note(approach="exercise", wants_mri="no", surgery="open", exercise_experience="good")
    assert "Superviseret øvelsesterapi: patienten ønsker det." in text
    assert "MR-skanning: patienten ønsker det ikke." in text
    assert "åben for operation" in text
    assert "god erfaring med øvelser" in text


def discussed(**said: Any) -> list[str]:
    return lines(note(**said).partition("Drøftet med patienten:")[2].partition("Aftalt:")[0].strip())


def test_to_prefer_one_treatment_is_not_noted_as_refusing_another() -> None:
    assert discussed(approach="exercise", exercise_kind="directional", activity="rest") == [
        "Fysisk aktivitet: patienten foretrækker noget andet.",
        "Superviseret øvelsesterapi: patienten ønsker det.",
        "Specifik øvelsesterapi: patienten ønsker det.",
        "Kombineret øvelsesterapi: patienten foretrækker noget andet.",
        "Ledmobiliserende teknikker: patienten foretrækker noget andet.",
    ]
    assert discussed(approach="neither", wants_injection="no") == [
        "Superviseret øvelsesterapi: patienten ønsker det ikke.",
        "Ledmobiliserende teknikker: patienten ønsker det ikke.",
        "Glukokortikoidinjektion: patienten ønsker det ikke.",
    ]


@pytest.mark.parametrize("form", NoteForm)
@pytest.mark.parametrize(
    ("wish", "expected"),
    [("wants", "ønsker operation"), ("open", "åben for operation"), ("does_not_want", "ønsker ikke operation")],
)
def test_what_was_said_of_an_operation_is_noted_in_both_forms(form: NoteForm, wish: str, expected: str) -> None:
    text = note(form=form, surgery=wish)
    assert f"Drøftet med patienten: Kirurgisk vurdering: {expected}." in text
    assert "Drøftet" not in note(form=form, surgery=wish, suspected_cancer="yes")


def test_red_flags_not_asked_are_told_apart_though_one_has_a_comma_in_it() -> None:
    told = "; ".join(BOOK.text(f"red_flag.{flag}") for flag in ("sphincter_disturbance", "sudden_pain_worsening"))
    text = note(sphincter_disturbance="unknown", sudden_pain_worsening="unknown")
    assert f"Spørg til de ubesvarede faresignaler (§10, §13): {told}." in text


def test_a_follow_up_tells_what_has_changed_with_the_worst_first() -> None:
    before = given(leg_pain=7, reduced_strength="no", femoral_stretch="yes")
    now = given(visit="follow_up", leg_pain=3, reduced_strength={"finding": "yes", "side": "left"})
    result = assess(now, guideline(), change_since(before, now))
    text = journal_note(now, result, BOOK)
    assert lines(text)[0] == "Lumbal nerverodspåvirkning: kontrol 02-10-2026"
    change = lines(text)[lines(text).index("Siden besøget 02-10-2026:") + 1 :]
    assert change[0] == "Nedsat kraft: nyt fund."
    assert "Bensmerte (NRS): 7 til 3, bedre." in change


def test_under_u1_the_note_is_the_hand_over_and_is_never_held_back() -> None:
    earlier = with_plan(given(), [Id.SUPERVISED_EXERCISE]).plan
    case = given(saddle_sensory_disturbance="yes", suspected_cancer="unknown", role="physiotherapist")
    text = note(case.model_copy(update={"plan": earlier}))
    assert text.startswith("AKUT: mistanke om påvirkning af cauda equina. Overlevering 02-10-2026")
    assert "Ring straks" in text
    assert "Faresignaler, ikke spurgt: Mistanke om cancer." in text
    assert "Alder: " in text
    assert "Faresignalet begyndte (dato, kl.): ____" in text
    assert "Bensmerte (NRS): " in text
    assert "Smertens sværhed: " in text
    assert "Udvikling siden debut: " in text
    assert "Behandling hidtil: " in text
    assert "Tidligere aftalt, ændret siden aftalen: Superviseret øvelsesterapi." in text
    assert "Aftalt:" not in text
