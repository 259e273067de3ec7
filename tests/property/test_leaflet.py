"""What must hold for the leaflet of every patient, whatever was answered and agreed."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings

from nkr_desktop.content.phrases import Language, PhraseBook, phrase_book
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.documents.leaflet import Sheet, blocks, leaflet, running_text, sheet
from nkr_desktop.documents.leaflet.block import (
    Block,
    CallBox,
    Course,
    DayKind,
    Facts,
    Heading,
    SmallPrint,
    Summary,
    Ticks,
    Title,
)
from nkr_desktop.documents.leaflet.layout import fullest
from nkr_desktop.documents.leaflet.printable import printable_blocks
from nkr_desktop.documents.leaflet.telling import typed
from nkr_desktop.documents.pdf.style import LARGE_BODY
from nkr_desktop.documents.plain_language import lix
from nkr_desktop.domain.advice import Criterion, ScopeStatus, Stance, UrgencyLevel
from nkr_desktop.domain.answers import Trend, UsualCare
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS, Case, Plan, SurgeryDetail
from nkr_desktop.domain.guideline import RecommendationId as Id
from tests.documents.agreed import cases_with_plan
from tests.documents.drawn import cases, judged, of_everyone
from tests.documents.leaflet_variants import masked, placed, variants
from tests.documents.pdf.reading import open_pdf, painted

CLINIC = Clinic("Klinik for fysioterapi og kiropraktik", "Storegade 1, 8000 Aarhus C", "12 34 56 78")
LEAST_BODY = 10.4  # points in ordinary print, for the sheet of a patient with everything agreed and nothing asked
SOME = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))

NAMES_TREATMENT = {
    "øvelser": (Id.SUPERVISED_EXERCISE, Id.SPECIFIC_EXERCISE, Id.COMBINED_EXERCISE),
    "træner": (Id.SPECIFIC_EXERCISE,),
    "hænderne": (Id.MANUAL_MOBILISATION,),
    "akupunktur": (Id.ACUPUNCTURE,),
    "sprøjte": (Id.GLUCOCORTICOID_INJECTION,),
}
LEADS = {
    Id.SUPERVISED_EXERCISE: "Du laver øvelser.",
    Id.COMBINED_EXERCISE: "Du laver to slags øvelser.",
    Id.MANUAL_MOBILISATION: "Vi behandler din ryg med hænderne.",
    Id.ACUPUNCTURE: "Du får akupunktur.",
    Id.GLUCOCORTICOID_INJECTION: "Du skal have en sprøjte ved nerven.",
    Id.SURGICAL_ASSESSMENT: "En rygkirurg skal se på dig",
    Id.PHYSICAL_ACTIVITY: "Du holder dig i gang.",
}
TITLES = (
    "Ondt i benet fra en nerve i ryggen",
    "Ondt i benet fra nerver i ryggen",
    "Ondt i benene fra nerver i ryggen",
    "En irriteret nerve i ryggen",
    "Irriterede nerver i ryggen",
)
MAYBE = ("Måske en irriteret nerve i ryggen", "Måske irriterede nerver i ryggen")
PROGNOSIS = "inden for tre måneder"
DUE = "Nu tager vi sammen stilling til, om en rygkirurg skal se på dig."
STAY_ACTIVE = "Prøv at leve, som du plejer"


def danish() -> PhraseBook:
    return phrase_book(Language.DANISH)


@cache
def _made() -> dict[int, tuple[Block, ...]]:
    return {id(case): blocks(case, judged(case), danish(), CLINIC) for case in cases()}


def made(case: Case) -> tuple[Block, ...]:
    return _made()[id(case)]


def words(value: Any) -> str:
    """Every word of a piece of a leaflet."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return "\n".join(words(part) for part in value)
    if is_dataclass(value):
        return "\n".join(words(getattr(value, field.name)) for field in fields(value))
    return ""


def told(case: Case) -> str:
    """What the patient reads: all but the facts for the doctor and the small print."""
    return "\n".join(words(block) for block in made(case) if not isinstance(block, Facts | SmallPrint))


@of_everyone
def test_each_sheet_is_given_exactly_when_it_is_due(case: Case) -> None:
    result = judged(case)
    expected = {
        UrgencyLevel.ACUTE_SURGICAL: Sheet.ACUTE,
        UrgencyLevel.URGENT_WORKUP: Sheet.WORKUP,
    }.get(result.urgency.level)
    if expected is None:
        out = result.scope.status is ScopeStatus.OUT_OF_SCOPE
        expected = Sheet.OUT_OF_SCOPE if out else Sheet.ORDINARY
    assert sheet(case, result) is expected
    (title,) = [block.text for block in made(case) if isinstance(block, Title)]
    certain = dict(result.scope.criteria)["S3"] is dict(result.scope.criteria)["S4"] is Criterion.HOLDS
    ordinary = TITLES if certain else MAYBE
    titles = {
        Sheet.ACUTE: ("Du skal på hospitalet nu",),
        Sheet.WORKUP: ("En læge skal undersøge dig nærmere",),
        Sheet.OUT_OF_SCOPE: ("Din plan for ryg og ben",),
        Sheet.ORDINARY: ordinary,
    }
    assert title in titles[expected]


@of_everyone
def test_no_treatment_is_named_that_was_not_agreed(case: Case) -> None:
    text = told(case)
    agreed = {item.id for item in (case.plan or Plan()).items}
    if sheet(case, judged(case)) in (Sheet.ACUTE, Sheet.WORKUP):
        agreed = set()
    for word, ids in NAMES_TREATMENT.items():
        if word in text:
            assert agreed & set(ids), word


@of_everyone
def test_nothing_on_hold_or_out_of_scope_is_told_as_agreed(case: Case) -> None:
    result = judged(case)
    plan, text = case.plan or Plan(), told(case)
    ticked = {item.id for item in plan.items}
    if UsualCare.ACTIVITY_ADVICE in plan.usual_care:  # told in the same words
        ticked.add(Id.PHYSICAL_ACTIVITY)
    for advice in result.recommendations:
        if advice.stance is Stance.ON_HOLD or (advice.stance is Stance.NOT_COVERED and advice.id not in ticked):
            assert LEADS.get(advice.id, "\0") not in text, advice.id


@of_everyone
def test_prognosis_and_stay_active_stand_only_where_they_are_true(case: Case) -> None:
    result, text = judged(case), told(case)
    if sheet(case, result) is not Sheet.ORDINARY:
        assert PROGNOSIS not in text
        assert DUE not in text
        assert STAY_ACTIVE not in text
        return
    assert STAY_ACTIVE in text
    past_8_weeks = result.timeline is not None and result.timeline.longest >= 56
    due = past_8_weeks and case.course.trend is not Trend.IMPROVED
    assert (DUE in text) == (due and not settled(case))
    assert (PROGNOSIS in text) == (not due)
    assert ("12 uger: De fleste har det bedre" in text) <= (not due)


def settled(case: Case) -> bool:
    """Whether there is no more to decide about a surgeon: agreed, referred without a no, or seen."""
    detail = case.surgery_detail or SurgeryDetail()
    agreed = any(item.id is Id.SURGICAL_ASSESSMENT for item in (case.plan or Plan()).items)
    return agreed or detail.assessed_on is not None or (detail.referred_on is not None and not detail.declined)


@of_everyone
def test_nothing_that_is_settled_about_a_surgeon_is_told_as_still_to_be_decided(case: Case) -> None:
    text = told(case)
    if settled(case) and case.course.trend is not Trend.IMPROVED:
        assert "om en rygkirurg skal se på dig" not in text
    if "En rygkirurg har set på dig." in text:
        assert case.surgery_detail is not None
        assert case.surgery_detail.assessed_on is not None
    if "Du venter på at komme til en rygkirurg." in text:
        assert case.surgery_detail is not None
        assert case.surgery_detail.referred_on is not None
        assert not case.surgery_detail.declined


@of_everyone
def test_every_date_on_the_line_is_the_patients_own(case: Case) -> None:
    when = judged(case).timeline
    courses = [block for block in made(case) if isinstance(block, Course)]
    if when is None or sheet(case, judged(case)) is not Sheet.ORDINARY:
        assert not courses
        return
    (course,) = courses
    days = {day.caption.partition(":")[0]: day.day for day in course.days if day.kind is not DayKind.TODAY}
    start = "Det begyndte" if case.course.onset_uncertainty_days == 0 else "Kan være begyndt"
    assert days[start] == when.earliest_onset
    assert days["8 uger"] == when.week_8_on
    assert days["12 uger"] == when.week_12_on
    (today,) = [day.day for day in course.days if day.kind is DayKind.TODAY]
    assert today == case.assessed_on
    if "Vores egen dato" in days:
        assert days["Vores egen dato"] == judged(case).advice(Id.SURGICAL_ASSESSMENT).decide_on
    if "Vi ses igen" in days:
        assert case.plan is not None
        assert case.plan.next_visit is not None
        assert days["Vi ses igen"] == case.plan.next_visit.on
    for day in course.days:
        assert f"{day.day.day}. " in day.words + day.caption


@of_everyone
def test_every_sheet_is_easy_to_read(case: Case) -> None:
    assert lix(running_text(made(case))) <= 30


@of_everyone
def test_a_leaflet_holds_no_text_but_those_gone_through_for_how_easy_it_is_to_read(case: Case) -> None:
    result, visit = judged(case), (case.plan or Plan()).next_visit
    whom = typed(visit.with_whom) if visit else ""
    for language in Language:
        known = variants()[sheet(case, result), language]
        found = placed(
            made(case) if language is Language.DANISH else blocks(case, result, phrase_book(language), CLINIC)
        )
        assert (known.always or set()) <= found.keys()
        for place, text in found.items():
            assert masked(text, whom) in known.places[place], place


@of_everyone
def test_the_call_box_names_every_sign_and_three_ways_to_get_help(case: Case) -> None:
    (box,) = [block for block in made(case) if isinstance(block, CallBox)]
    assert len(box.contacts) == 3
    assert "112" in box.contacts[-1].whom
    if sheet(case, judged(case)) is not Sheet.ACUTE:
        assert len(box.signs) == len(CAUDA_EQUINA_FLAGS)


@of_everyone
def test_every_red_flag_nobody_asked_about_is_named(case: Case) -> None:
    result = judged(case)
    not_asked = result.urgency.not_asked
    if sheet(case, result) is Sheet.ACUTE:
        facts = "\n".join(words(block) for block in made(case) if isinstance(block, Facts))
        assert all(danish().text(f"red_flag.{flag}") in facts for flag in not_asked)
    else:
        for flag in not_asked:
            asked = "asks" if flag in CAUDA_EQUINA_FLAGS else "illness"
            assert danish().text(f"leaflet.{asked}_{flag}") in told(case)
        assert ("foreløbige" in told(case)) == result.provisional


@of_everyone
def test_source_edition_and_status_stand_in_the_small_print(case: Case) -> None:
    (foot,) = [block for block in made(case) if isinstance(block, SmallPrint)]
    assert "1.1" in foot.lines[0]
    assert "ikke gældende (22-03-2023)" in foot.lines[1]
    assert "ikke fra retningslinjen" in foot.lines[1]


@of_everyone
def test_a_summary_stands_first_and_what_to_do_last(case: Case) -> None:
    made_blocks = [block for block in made(case) if not isinstance(block, SmallPrint)]
    assert isinstance(made_blocks[2], Summary)
    assert len(made_blocks[2].sentences) == 3
    if sheet(case, judged(case)) is not Sheet.ACUTE:
        assert isinstance(made_blocks[-1], Ticks)
        assert isinstance(made_blocks[-2], Heading)


@of_everyone
def test_everything_agreed_is_told(case: Case) -> None:
    result, plan = judged(case), case.plan or Plan()
    if sheet(case, result) is Sheet.ACUTE:
        return
    text = told(case)
    assert all(LEADS[item.id] in text for item in plan.items if item.id in LEADS)
    assert ("Du kan få medicin mod smerten." in text) == (UsualCare.MEDICATION in plan.usual_care)


@pytest.mark.parametrize(("large_print", "most", "step"), [(False, 2, 1), (True, 4, 8)])
def test_every_sheet_keeps_to_its_pages_with_the_call_box_on_the_first(large_print: bool, most: int, step: int) -> None:
    for case in cases()[::step]:
        layout = fullest(printable_blocks(made(case)), danish(), CLINIC, large_print)
        assert len(layout.pages) <= most, case
        assert layout.box_page == 1, case
        assert layout.setting.note_lines >= 2, case
        assert layout.setting.body >= (LARGE_BODY if large_print else LEAST_BODY), case
        for page in layout.pages:
            assert all(foot <= layout.paper.text_height + 1e-6 for _, foot in page), case


@pytest.mark.parametrize("language", Language)
def test_four_ordinary_sheets_in_five_keep_the_full_size_of_their_letters(language: Language) -> None:
    book = phrase_book(language)
    sizes = [
        fullest(printable_blocks(blocks(case, judged(case), book, CLINIC)), book, CLINIC, False).setting.body
        for case in cases()[::16]
        if sheet(case, judged(case)) is Sheet.ORDINARY
    ]
    assert sizes.count(12.8) >= len(sizes) * 4 / 5


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("large_print", "most"), [(False, 2), (True, 4)])
@SOME
@given(case=cases_with_plan())
def test_the_paper_keeps_to_its_pages_and_nothing_runs_over_the_edge(
    large_print: bool, most: int, language: Language, case: Case
) -> None:
    book = phrase_book(language)
    data = leaflet(case, judged(case), book, CLINIC, large_print)
    pdf = open_pdf(data)
    assert len(pdf.pages) <= most
    first = "".join(piece.text for piece in painted(pdf.pages[0]))
    assert any(book.text(f"leaflet.{box}") in first.replace("\u00a0", " ") for box in ("call_title", "acute_box"))
    for page in pdf.pages:
        for piece in painted(page):
            left, bottom, right, top = piece.box
            assert left >= 20
            assert right <= 575
            assert bottom >= 15
            assert top <= 827


@SOME
@given(cases_with_plan())
def test_the_same_case_gives_the_same_bytes(case: Case) -> None:
    book = phrase_book(Language.ENGLISH)
    first = leaflet(case, judged(case), book, CLINIC)
    assert first == leaflet(case, judged(case), book, CLINIC)
    with pikepdf.open(BytesIO(first)) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
