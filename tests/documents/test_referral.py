"""The referral sheet: what the one who takes over must be able to trust, on paper and as text."""

from __future__ import annotations

from datetime import date
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as drawn

from nkr_desktop.content.phrases import Language, PhraseBook, phrase_book
from nkr_desktop.content.resources import read_resource
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.documents.referral import Kind, ReferralSheet, referral_sheet, referral_text, sheet
from nkr_desktop.domain.advice import ScopeStatus, Stance, UrgencyLevel
from nkr_desktop.domain.answers import Finding, TreatmentStatus
from nkr_desktop.domain.case import OTHER_CAUSES, RED_FLAGS, SIGNS, TREATMENTS, Case, Plan, SurgeryDetail
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.files.case_file import read_case_file
from tests.documents.agreed import REASON, cases_with_plan, judged, with_plan
from tests.documents.pdf.reading import Element, open_pdf, painted, structure
from tests.spec.given import given, guideline, nothing_known

BOOK = phrase_book(Language.DANISH)
CLINIC = Clinic("Klinik for fysioterapi og kiropraktik", "Storegade 1, 8000 Aarhus C", "12 34 56 78")
MANY = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
SOME = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))

CALLED = {Finding.YES: "Ja", Finding.NO: "Nej", Finding.UNKNOWN: "Ikke spurgt"}
EXAMINED = {**CALLED, Finding.UNKNOWN: "Ikke undersøgt"}


def text(case: Case | None = None, /, **said: Any) -> str:
    case = case or given(**said)
    return referral_text(case, judged(case), BOOK)


def made(case: Case, book: PhraseBook = BOOK) -> ReferralSheet:
    return sheet(case, judged(case), book)


def entry(case: Case, heading: str) -> tuple[str, ...]:
    """The lines under one heading; empty where it does not stand on the sheet."""
    return next((section.lines for section in made(case).sections if section.heading == heading), ())


def by_answer(lines: tuple[str, ...]) -> dict[str, str]:
    return {line.partition(": ")[0]: line for line in lines}


def pdf(case: Case, book: PhraseBook = BOOK) -> pikepdf.Pdf:
    return open_pdf(referral_sheet(case, judged(case), book, CLINIC))


def squeezed(words: str) -> str:
    """With one blank between words, whatever blanks they had."""
    return " ".join(words.split())


# --- For every case ---


@MANY
@drawn(cases_with_plan())
def test_every_red_flag_stands_under_the_answer_it_got(case: Case) -> None:
    told = by_answer(entry(case, "referral.flags"))
    for flag in RED_FLAGS:
        answer = getattr(case.red_flags, flag)
        for other, word in CALLED.items():
            assert (BOOK.text(f"red_flag.{flag}") in told.get(word, "")) == (other is answer)


@MANY
@drawn(cases_with_plan())
def test_every_other_cause_stands_under_the_answer_it_got(case: Case) -> None:
    told = by_answer(entry(case, "referral.causes"))
    for cause in OTHER_CAUSES:
        assert BOOK.text(f"cause.{cause}").lower() in told[CALLED[getattr(case.other_causes, cause)]].lower()


@MANY
@drawn(cases_with_plan())
def test_no_sign_that_was_not_examined_reads_as_absent(case: Case) -> None:
    lines = entry(case, "note.signs")
    for name in SIGNS:
        finding, words = getattr(case.signs, name).finding, BOOK.text(f"sign.{name}")
        (line,) = (line for line in lines if words in line)
        assert line.startswith(f"{words}: ja" if finding is Finding.YES else f"{EXAMINED[finding]}: ")


@MANY
@drawn(cases_with_plan())
def test_every_treatment_is_told_with_its_effect_or_as_not_stated(case: Case) -> None:
    lines = entry(case, "note.treatments")
    for name in TREATMENTS:
        status = getattr(case.treatments, name)
        words = BOOK.text(f"treatment.{name}").lower()
        (line,) = (line for line in lines if words in line.lower())
        if status is None:
            assert line.startswith("Ikke oplyst: ")
        elif status is TreatmentStatus.NOT_TRIED:
            assert line.startswith("Ikke forsøgt: ")
        else:
            assert BOOK.text(f"note.status_{status.value}") in line


def wanted(case: Case) -> str:
    """What is asked of the surgeon, who may have been asked before."""
    earlier = case.surgery_detail
    if earlier and earlier.declined:
        return BOOK.text("referral.wanted_if_willing")
    if earlier and earlier.assessed_on:
        return BOOK.text("referral.wanted_again", date=earlier.assessed_on)
    return "Rygkirurgisk vurdering ønskes."


@MANY
@drawn(cases_with_plan())
def test_the_sheet_never_says_more_than_the_assessment(case: Case) -> None:
    assessment, told = judged(case), made(case)
    advice = assessment.advice(Id.SURGICAL_ASSESSMENT)
    question = "\n".join(told.question)
    stops = assessment.urgency.stops_guideline
    assert (told.kind is Kind.ACUTE) == (assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL)
    assert (told.kind is Kind.WORKUP) == (assessment.urgency.level is UrgencyLevel.URGENT_WORKUP)
    out = assessment.scope.status is ScopeStatus.OUT_OF_SCOPE
    assert (told.kind is Kind.OUTSIDE) == (out and not stops)
    assert (told.kind is Kind.DUE) == (advice.stance in (Stance.DO_NOW, Stance.CONSIDER))
    assert (told.kind is Kind.NOT_NOW) == (advice.stance is Stance.PREPARE)
    if told.kind in (Kind.DUE, Kind.NOT_NOW):
        assert BOOK.say(advice.label) in question
        assert told.question[0].startswith(wanted(case))
        assert all(BOOK.reason(reason) in question for reason in advice.reasons)
    assert ("giver ikke anledning til henvisning nu" in question) == (told.kind is Kind.NOT_NOW)


@MANY
@drawn(cases_with_plan())
def test_dates_count_from_the_earliest_possible_onset(case: Case) -> None:
    when, dates = judged(case).timeline, "\n".join(entry(case, "note.dates"))
    if made(case).kind is Kind.ACUTE:  # there nothing waits for a week
        assert not dates
        return
    if when is None:
        assert "kan ikke beregnes" in dates
        return
    assert f"8 uger efter debut: {when.week_8_on:%d-%m-%Y}" in dates
    assert f"12 uger efter debut: {when.week_12_on:%d-%m-%Y}" in dates
    assert (f"tidligst mulige debut, {when.earliest_onset:%d-%m-%Y}" in dates) == (
        when.earliest_onset != when.onset_date
    )


@MANY
@drawn(cases_with_plan())
def test_a_referral_is_told_as_agreed_only_where_it_was(case: Case) -> None:
    agreed = case.plan is not None and Id.SURGICAL_ASSESSMENT in {item.id for item in case.plan.items}
    told = made(case)
    if told.kind not in (Kind.ACUTE, Kind.WORKUP):
        assert any(line.startswith("Henvisning er aftalt med patienten") for line in told.question) == agreed


@MANY
@drawn(cases_with_plan())
def test_every_sheet_names_the_status_and_that_nothing_is_sent(case: Case) -> None:
    for language in Language:
        book = phrase_book(language)
        told = referral_text(case, judged(case), book)
        assert book.text("referral.status") in told
        assert "22-03-2023" in told
        assert "version 1.1" in told
        assert book.text("mark.own") in made(case, book).not_sent


@MANY
@drawn(cases_with_plan())
def test_the_text_survives_pasting(case: Case) -> None:
    for language in Language:
        told = referral_text(case, judged(case), phrase_book(language))
        assert told.endswith("\r\n")
        assert "\n" not in told.replace("\r\n", "")
        assert "\t" not in told
        told.replace("≥", "").encode("cp1252")  # the drawn plans type that character


@SOME
@drawn(cases_with_plan())
def test_paper_holds_every_word_on_at_most_two_pages(case: Case) -> None:
    for language in Language:
        book = phrase_book(language)
        paper = pdf(case, book)
        assert len(paper.pages) <= 2
        printed = squeezed(" ".join(element.words() for element in structure(paper).walk() if not element.kids))
        told = made(case, book)
        entries = (line for section in told.sections for line in section.lines)
        for line in (told.title, *told.status, told.not_sent, *told.question, *told.blanks, *entries):
            assert squeezed(line.replace("≥", ">=")) in printed


@SOME
@drawn(cases_with_plan())
def test_nothing_is_printed_over_the_edge(case: Case) -> None:
    for page in pdf(case).pages:
        for piece in painted(page):
            left, bottom, right, top = piece.box
            assert left >= 20
            assert right <= 595.3 - 20
            assert bottom >= 15
            assert top <= 842 - 20


# --- Clinical statements ---


def test_cauda_equina_is_a_telephone_call_and_the_sheet_is_not_sent() -> None:
    case = given(saddle_sensory_disturbance="yes", role="physiotherapist")
    told = text(case)
    assert "Ring – dette ark sendes ikke:" in told
    assert "Ring straks til den modtagende afdeling" in told
    assert "Ja: Føleforstyrrelse i ridebukseområdet." in told
    assert "Rygkirurgisk vurdering ønskes" not in told


def test_under_sudden_pain_alone_the_sheet_says_what_to_examine_before_the_call() -> None:
    (reason,) = entry(given(sudden_pain_worsening="yes"), "note.assessment")
    assert "Undersøg følesans, lukkemuskler og kraft, før du ringer" in reason


def test_under_u1_the_scan_is_not_ordered_separately() -> None:
    told = entry(given(sphincter_disturbance="yes"), "note.mri")
    assert "Skanningen hører til den akutte vurdering og bestilles ikke særskilt (ikke fra retningslinjen)." in told


def test_suspected_serious_pathology_goes_to_medical_work_up() -> None:
    case = given(suspected_cancer="yes")
    told = made(case)
    assert told.title.startswith("Til lægelig udredning")
    assert told.question[0] == "Lægelig udredning ønskes."
    assert "Mistanke om cancer kræver lægelig udredning. MR-skanning er påkrævet (§10)." in told.question
    assert (
        "Rygkirurgisk vurdering ønskes ikke på dette ark. Retningslinjens råd: »Afvent udredning« (§12)."
        in told.question
    )


def test_a_decision_that_is_due_is_told_with_its_label_reasons_and_latest_day() -> None:
    question = "\n".join(made(given(day=60, trend="unchanged")).question)
    assert "»Tag stilling nu, sammen« (§12)" in question
    assert "Tiden er inde (§13)" in question
    assert "senest 26-10-2026, 12 uger efter debut (§12)" in question
    assert "Det er ikke registreret, at henvisning er aftalt med patienten." in question


def test_the_latest_day_counts_from_the_earliest_possible_onset() -> None:
    assert "senest 21-10-2026" in "\n".join(made(given(day=60, uncertain=5, trend="worse")).question)


def test_without_onset_no_day_is_made_up() -> None:
    question = "\n".join(made(given(day=None, trend="worse", pain_severity="most_severe_disabling")).question)
    assert "Datoen kan ikke beregnes: debut er ikke oplyst." in question


def test_before_it_is_due_the_sheet_says_that_the_guideline_gives_no_reason() -> None:
    question = "\n".join(made(given(surgery="wants")).question)
    assert "giver ikke anledning til henvisning nu" in question
    assert "»Tag stilling senest" in question


def test_a_referral_agreed_outside_the_advice_gives_its_reason() -> None:
    case = with_plan(given(), [Id.SURGICAL_ASSESSMENT])
    assert f"Henvisning er aftalt med patienten uden for retningslinjens råd: {REASON}." in made(case).question


def test_out_of_scope_the_sheet_says_that_the_guideline_does_not_fit_and_why() -> None:
    case = given(day=90, trend="worse")
    question = "\n".join(made(case).question)
    assert "Retningslinjen omfatter ikke patienten" in question
    assert "Symptomerne har varet mere end 12 uger" in question
    assert "Grænsen på 12 uger blev passeret 26-09-2026" in question


def test_a_patient_who_does_not_want_surgery_is_heard() -> None:
    case = given(day=60, trend="worse", surgery="does_not_want")
    assert "Patienten ønsker ikke operation. Patient og kirurg beslutter sammen (§12)." in made(case).question
    assert entry(case, "note.wishes")[0] == "Ønsker ikke operation."


def test_a_wish_nobody_has_asked_about_is_told_as_such() -> None:
    assert entry(given(), "note.wishes") == ("Operation: ikke drøftet.", "Øvrige ønsker: ikke oplyst.")


def test_of_a_patient_nobody_has_asked_nothing_is_told_as_absent() -> None:
    told = text(nothing_known())
    assert "Nej:" not in told
    assert ": nej" not in told
    assert "Ikke spurgt: Føleforstyrrelse i ridebukseområdet" in told
    assert "Ikke undersøgt: Bensmerter i radikulært mønster" in told


def test_an_existing_scan_is_to_be_enclosed() -> None:
    case = given(day=60, trend="worse", mri="done", mri_detail={"on": "2026-09-01"})
    lines = entry(case, "note.mri")
    assert lines[0] == "Foretaget, 01-09-2026."
    assert "MR-skanningen findes og vedlægges (§12)." in lines


def test_an_ordered_scan_is_told_to_the_one_who_waits_for_it() -> None:
    lines = entry(given(day=60, trend="worse", mri="referred"), "note.mri")
    assert "MR-skanning er bestilt; svaret eftersendes (§12)." in lines


@MANY
@drawn(cases_with_plan())
def test_the_sheet_speaks_to_the_one_who_receives_it(case: Case) -> None:
    told = made(case)
    sections = [line for section in told.sections if section.heading != "referral.checks" for line in section.lines]
    words = "\n".join([*sections, *(told.question if told.kind is not Kind.ACUTE else ())])
    for to_the_sender in ("Hvis I beslutter", "Overvej sammen", "vedlæg ", "tag stilling nu efter"):
        assert to_the_sender not in words


@pytest.mark.parametrize(
    ("detail", "lead"),
    [
        (
            {"assessed_on": "2026-09-20"},
            "Patienten er vurderet af rygkirurg 20-09-2026. Fornyet rygkirurgisk vurdering",
        ),
        ({"assessed_on": "2026-09-20", "declined": True}, "Patienten har tidligere sagt nej."),
        ({"referred_on": "2026-09-20"}, "Rygkirurgisk vurdering ønskes."),
        ({"declined": False}, "Rygkirurgisk vurdering ønskes."),
    ],
)
def test_what_became_of_an_earlier_referral_changes_what_is_asked_for(detail: dict[str, Any], lead: str) -> None:
    case = given(day=60, trend="worse").model_copy(update={"surgery_detail": SurgeryDetail.model_validate(detail)})
    assert made(case).question[0].startswith(lead)


def test_at_the_call_it_is_written_down_when_it_began_and_who_was_called() -> None:
    told = text(given(saddle_sensory_disturbance="yes"))
    assert "Faresignalet begyndte (dato, kl.): ____" in told
    assert "Ringet til (navn, kl.): ____" in told
    assert "Ringet til" not in text(given(day=60, trend="worse"))


def test_an_unconfirmed_plan_holds_no_referral_back_and_is_not_told_as_agreed() -> None:
    case = with_plan(given(day=60, trend="worse"), [Id.SURGICAL_ASSESSMENT])
    assert case.plan is not None
    open_plan = case.model_copy(update={"plan": case.plan.model_copy(update={"confirmed": False})})
    told = text(open_plan)
    assert "Planen er ikke bekræftet, så intet gengives som aftalt." in told
    assert "Aftalt" not in told
    assert "Henvisning er aftalt" not in told
    assert pdf(given(suspected_cancer="yes").model_copy(update={"plan": Plan()})).pages


def test_name_and_cpr_are_left_to_the_pen() -> None:
    assert "Patient (navn og CPR skrives i hånden): ____" in text()
    tree = structure(pdf(given()))
    assert any("navn og CPR skrives i hånden" in element.words() for element in tree.find("P"))


# --- Paper ---


def test_whatever_is_typed_two_pages_hold_it() -> None:
    long = "Meget at sige. " * 200
    case = with_plan(
        given(day=60, trend="worse", reference="x" * 40),
        [id for id in Id if id is not Id.MOBILISATION_OR_EXERCISE],
    )
    assert case.plan is not None
    items = tuple(item.model_copy(update={"note": long}) for item in case.plan.items)
    causes = case.other_causes.model_copy(update={"other": Finding.YES, "other_text": long})
    plan = case.plan.model_copy(update={"items": items})
    for fuller in ({"plan": plan}, {"plan": plan, "other_causes": causes}):
        assert len(pdf(case.model_copy(update=fuller)).pages) <= 2


def headings(tree: Element, tag: str) -> list[str]:
    return [element.words().strip() for element in tree.find(tag)]


def test_the_sheet_is_read_from_title_to_facts() -> None:
    tree = structure(pdf(given(day=60, trend="worse")))
    assert headings(tree, "H1") == ["Til rygkirurgisk vurdering"]
    assert headings(tree, "H2")[:3] == ["Hvad der ønskes, og hvorfor", "Patient", "Faresignaler"]


def test_a_sheet_is_marked_as_accessible_and_in_its_language() -> None:
    for language, tag in ((Language.DANISH, "da-DK"), (Language.ENGLISH, "en-GB")):
        paper = pdf(given(), phrase_book(language))
        assert str(paper.Root.Lang) == tag
        with paper.open_metadata() as about:
            assert about["pdfuaid:part"] == "1"


def test_the_same_case_gives_the_same_bytes() -> None:
    case = given(day=60, trend="worse")
    assert referral_sheet(case, judged(case), BOOK, CLINIC) == referral_sheet(case, judged(case), BOOK, CLINIC)


@pytest.mark.parametrize("said", [{}, {"day": 60, "trend": "worse"}, {"saddle_sensory_disturbance": "yes"}])
def test_an_ordinary_sheet_is_one_page(said: dict[str, Any]) -> None:
    assert len(pdf(given(**said)).pages) == 1


def test_the_acute_sheet_of_a_patient_with_much_to_tell_is_one_page_too() -> None:
    case = read_case_file(read_resource("examples/cauda-equina.json"), date(2027, 1, 1), guideline()).case
    assert len(pdf(case).pages) == 1


def test_the_clinic_stands_at_the_head_and_nothing_is_filled_in_without_it() -> None:
    case = given()
    printed = []
    for clinic in (CLINIC, None):
        paper = open_pdf(referral_sheet(case, judged(case), BOOK, clinic))
        printed.append("".join(piece.text for piece in painted(paper.pages[0])))
    assert "Storegade 1, 8000 Aarhus C, Telefon 12 34 56 78" in squeezed(printed[0])
    assert "Telefon" not in printed[1]
