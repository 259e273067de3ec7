"""The leaflet as a patient would read it: which sheet, in which words, from which answers and which plan."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.content.resources import read_resource
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.documents.leaflet import PlanNotConfirmed, Sheet, blocks, leaflet, sheet
from nkr_desktop.documents.leaflet.block import (
    Appointment,
    Block,
    Bullets,
    CallBox,
    Contact,
    Course,
    Facts,
    Heading,
    LegsPicture,
    Letterhead,
    NextPage,
    Paragraph,
    Steps,
    Summary,
    Ticks,
    Title,
    Wishes,
)
from nkr_desktop.documents.leaflet.furniture import LONGEST_CLINIC_LINE
from nkr_desktop.documents.leaflet.layout import fullest
from nkr_desktop.documents.leaflet.printable import printable, printable_blocks
from nkr_desktop.documents.pdf.flowables import Para, SummaryBox, WarningBox
from nkr_desktop.domain.answers import PlanKind, UsualCare
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS, SERIOUS_PATHOLOGY_FLAGS, Case, Plan
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.files.case_file import read_case_file
from nkr_desktop.files.settings import LONGEST_LINE
from tests.documents.agreed import judged, with_plan
from tests.documents.pdf.reading import open_pdf, structure
from tests.spec.given import TODAY, given, guideline, nothing_known

BOOK = phrase_book(Language.DANISH)
SURGEON_BY_WEEK_12 = "12 uger: Rygkirurgen ser dig helst inden da"
VISIT = {"on": TODAY + timedelta(days=14), "with": "Anna", "note": "kl. 9.30"}


def made(case: Case, clinic: Clinic | None = None) -> tuple[Block, ...]:
    return blocks(case, judged(case), BOOK, clinic)


def under(heading: str, case: Case) -> str:
    """The paragraph under a heading."""
    found = made(case)
    (place,) = [n for n, block in enumerate(found) if isinstance(block, Heading) and block.text == heading]
    paragraph = found[place + 1]
    assert isinstance(paragraph, Paragraph)
    return paragraph.text


def headings(case: Case) -> list[str]:
    return [block.text for block in made(case) if isinstance(block, Heading)]


def steps(case: Case) -> list[str]:
    return [f"{step.lead} {step.more}" for block in made(case) if isinstance(block, Steps) for step in block.steps]


def title(case: Case) -> str:
    (block,) = [block for block in made(case) if isinstance(block, Title)]
    return block.text


def summary(case: Case) -> tuple[str, ...]:
    (block,) = [block for block in made(case) if isinstance(block, Summary)]
    return block.sentences


# --- Which sheet ---


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, Sheet.ORDINARY),
        *(({flag: "yes"}, Sheet.ACUTE) for flag in CAUDA_EQUINA_FLAGS),
        *(({flag: "yes"}, Sheet.WORKUP) for flag in SERIOUS_PATHOLOGY_FLAGS),
        ({"tumour": "yes"}, Sheet.WORKUP),
        ({"day": 85}, Sheet.OUT_OF_SCOPE),
        ({"day": 84}, Sheet.ORDINARY),
        ({"age": 17}, Sheet.OUT_OF_SCOPE),
        ({"age": 17, "suspected_cancer": "yes"}, Sheet.WORKUP),
        ({"day": 85, "saddle_sensory_disturbance": "yes", "suspected_cancer": "yes"}, Sheet.ACUTE),
        ({"suspected_cancer": "unknown"}, Sheet.ORDINARY),
    ],
)
def test_the_first_sheet_that_fits_is_given(said: dict[str, Any], expected: Sheet) -> None:
    case = given(**said)
    assert sheet(case, judged(case)) is expected


def test_an_unconfirmed_plan_gives_no_leaflet() -> None:
    case = given().model_copy(update={"plan": Plan()})
    with pytest.raises(PlanNotConfirmed, match="ikke bekræftet"):
        made(case)


def test_a_plan_whose_advice_has_changed_gives_no_leaflet() -> None:
    planned = with_plan(given(), [Id.SUPERVISED_EXERCISE])
    changed = given(directional_exercises="no_effect").model_copy(update={"plan": planned.plan})
    with pytest.raises(PlanNotConfirmed):
        made(changed)


def test_nothing_holds_the_acute_sheet_back() -> None:
    case = given(sphincter_disturbance="yes").model_copy(update={"plan": Plan()})
    assert sheet(case, judged(case)) is Sheet.ACUTE
    assert leaflet(case, judged(case), BOOK)


# --- What you have ---


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"radicular_leg_pain": {"finding": "yes", "side": "left"}}, "Det gør ondt i dit venstre ben."),
        ({"radicular_leg_pain": {"finding": "yes", "side": "both"}}, "Det gør ondt i begge dine ben."),
        ({"radicular_leg_pain": "yes"}, "Det gør ondt ned i benet."),
        ({"sensory_change": {"finding": "yes", "side": "right"}}, "Huden på dit højre ben føles anderledes."),
        ({"reduced_strength": {"finding": "yes", "side": "right"}}, "Du har færre kræfter i dit højre ben."),
        (
            {
                "reduced_strength": {
                    "finding": "yes",
                    "side": "left",
                    "mrc": {"left": {"great_toe_extension": 4, "ankle_dorsiflexion": 3, "hip_flexion": 5}},
                }
            },
            "Du har færre kræfter i venstre fod og storetå.",
        ),
        (
            {"reduced_strength": {"finding": "yes", "mrc": {"left": {"great_toe_extension": 4, "plantar_flexion": 4}}}},
            "Du har færre kræfter i venstre fod og storetå.",
        ),
        ({}, "Det så vi, da vi undersøgte dig."),
    ],
)
def test_findings_are_told_in_plain_words(said: dict[str, Any], expected: str) -> None:
    assert expected in under("Hvad har du?", given(**said))


def test_a_nerve_is_not_asserted_while_the_signs_are_open() -> None:
    assert title(nothing_known()) == "Måske en irriteret nerve i ryggen"
    assert "Vi tror, at" in under("Hvad har du?", nothing_known())
    assert summary(nothing_known())[0] == "Vi tror, at en nerve i din lænd er irriteret."


BOTH = {"finding": "yes", "side": "both"}
LEFT = {"finding": "yes", "side": "left"}
RIGHT = {"finding": "yes", "side": "right"}


@pytest.mark.parametrize(
    ("said", "head", "first"),
    [
        (
            {"radicular_leg_pain": LEFT, "sensory_change": LEFT},
            "Ondt i benet fra en nerve i ryggen",
            "En nerve i din lænd er irriteret. Det giver ondt i benet.",
        ),
        (
            {"radicular_leg_pain": BOTH},
            "Ondt i benene fra nerver i ryggen",
            "Nerver i din lænd er irriterede. Det giver ondt i begge ben.",
        ),
        (
            {"radicular_leg_pain": LEFT, "reduced_strength": RIGHT},
            "Ondt i benet fra nerver i ryggen",
            "Nerver i din lænd er irriterede. Det giver ondt i benet.",
        ),
        (
            {
                "radicular_leg_pain": RIGHT,
                "reduced_strength": {"finding": "yes", "mrc": {"left": {"knee_extension": 4}}},
            },
            "Ondt i benet fra nerver i ryggen",
            "Nerver i din lænd er irriterede. Det giver ondt i benet.",
        ),
        ({"sensory_change": BOTH}, "Irriterede nerver i ryggen", "Nerver i din lænd er irriterede."),
        (
            {"reduced_strength": BOTH, "other": "unknown"},
            "Måske irriterede nerver i ryggen",
            "Vi tror, at nerver i din lænd er irriterede.",
        ),
    ],
)
def test_what_is_found_in_both_legs_is_not_laid_to_one_nerve(said: dict[str, Any], head: str, first: str) -> None:
    case = given(**said)
    assert title(case) == head
    assert summary(case)[0] == first
    assert ("lere af dem er irriterede" in under("Hvad har du?", case)) == ("nerver" in head)


# --- How it goes ---


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"day": 55}, "De fleste får det meget bedre inden for tre måneder."),
        ({"day": 56}, "Du har nu haft det i 8 uger."),
        ({"day": 57}, "Du har haft det i mere end 8 uger."),
        ({"day": 84, "trend": "unchanged"}, "Du har haft det i mere end 8 uger."),
        ({"day": 50, "uncertain": 6}, "Du kan have haft det i mere end 8 uger."),
        ({"day": 49, "uncertain": 6}, "De fleste får det meget bedre inden for tre måneder."),
        ({"day": 60, "uncertain": 3}, "Du har haft det i mere end 8 uger."),
        ({"day": 70, "trend": "improved"}, "De fleste får det meget bedre inden for tre måneder."),
    ],
)
def test_from_8_weeks_the_prognosis_gives_way_unless_it_goes_well(said: dict[str, Any], expected: str) -> None:
    sentence = summary(given(**said))[1]
    assert sentence.startswith(expected)
    due = not expected.startswith("De fleste")
    assert ("Nu tager vi sammen stilling til, om en rygkirurg skal se på dig." in sentence) == due
    assert ("Hvad skal der ske nu?" in headings(given(**said))) == due


DECIDE = "Nu tager vi sammen stilling til, om en rygkirurg skal se på dig."


@pytest.mark.parametrize(
    ("detail", "agreed", "expected", "week_12"),
    [
        (None, (), DECIDE, "12 uger"),
        ({"declined": True}, (), DECIDE, "12 uger"),
        ({"referred_on": TODAY, "declined": True}, (), DECIDE, "12 uger"),
        (None, (Id.SURGICAL_ASSESSMENT,), "Derfor skal en rygkirurg se på dig.", SURGEON_BY_WEEK_12),
        ({"referred_on": TODAY}, (), "Du venter på at komme til en rygkirurg.", SURGEON_BY_WEEK_12),
        ({"assessed_on": TODAY}, (), "En rygkirurg har set på dig.", "12 uger"),
        ({"assessed_on": TODAY}, (Id.SURGICAL_ASSESSMENT,), "En rygkirurg har set på dig.", "12 uger"),
    ],
)
def test_what_is_settled_about_a_surgeon_is_not_told_as_still_to_be_decided(
    detail: dict[str, Any] | None, agreed: tuple[Id, ...], expected: str, week_12: str
) -> None:
    case = with_plan(given(day=60, trend="unchanged", surgery_detail=detail), agreed)
    assert summary(case)[1] == f"Du har haft det i mere end 8 uger. {expected}"
    assert under("Hvad skal der ske nu?", case).startswith(summary(case)[1])
    (line,) = [block for block in made(case) if isinstance(block, Course)]
    assert line.days[-1].caption == week_12


def test_a_surgeon_who_has_seen_the_patient_sees_them_again() -> None:
    seen = {"referred_on": TODAY, "assessed_on": TODAY}
    case = with_plan(given(day=60, trend="worse", surgery_detail=seen), [Id.SURGICAL_ASSESSMENT])
    assert steps(case)[0].startswith("En rygkirurg skal se på dig igen.")
    assert "løfte" not in under("Hvad skal der ske nu?", case)


@pytest.mark.parametrize(
    ("detail", "expected"),
    [
        ({"referred_on": TODAY}, "Du venter på at komme til en rygkirurg."),
        ({"assessed_on": TODAY}, "En rygkirurg har set på dig."),
        ({"referred_on": TODAY, "declined": True}, "Er det ikke blevet godt nok den 25. oktober?"),
    ],
)
def test_a_referral_before_8_weeks_is_told_of_too(detail: dict[str, Any], expected: str) -> None:
    told = [block.text for block in made(given(surgery_detail=detail)) if isinstance(block, Paragraph)]
    assert any(text.startswith(expected) for text in told)
    assert ("Er det ikke blevet godt nok" in "".join(told)) == (detail.get("declined") is True)


def test_the_example_of_the_decision_window_sends_nobody_to_a_surgeon_who_does_not_want_to_go() -> None:
    case = read_case_file(read_resource("examples/decision-window.json"), date(2027, 1, 1), guideline()).case
    assert summary(case)[1].endswith(DECIDE)
    assert not any("rygkirurg" in step for step in steps(case))


# --- Staying active ---


@pytest.mark.parametrize(
    ("said", "there", "gone"),
    [
        ({}, "Bliv ikke i sengen hele dagen.", "højst en uge"),
        ({"pain_severity": "severe_disabling"}, "Gør det i højst en uge.", "Bliv ikke i sengen"),
        ({"activity": "rest"}, "Du vil helst tage den med ro.", "højst en uge"),
        ({"work": "at_work"}, "Pas dit arbejde, hvis du kan.", "Kom i gang med"),
        ({"work": "at_risk"}, "Pas dit arbejde, hvis du kan.", "Kom i gang med"),
        ({"work": "on_sick_leave"}, "Kom i gang med dit arbejde igen, når du kan.", "Pas dit"),
        ({"work": "not_in_work"}, "hjemme, i haven og i din fritid.", "arbejde"),
        ({"age": 82, "work": None}, "hjemme, i haven og i din fritid.", "arbejde"),
    ],
)
def test_staying_active_fits_the_patient(said: dict[str, Any], there: str, gone: str) -> None:
    text = under("Hold dig i gang", given(**said))
    assert there in text
    assert gone not in text


# --- What we agreed ---


def test_nothing_agreed_is_said_calmly() -> None:
    assert under("Det har vi aftalt", given()) == (
        "Vi har ikke aftalt noget bestemt endnu. Det er helt i orden. Vi taler om det igen."
    )


def test_what_was_agreed_stands_in_guideline_order_with_the_next_visit_last() -> None:
    case = with_plan(
        given(),
        [Id.MANUAL_MOBILISATION, Id.SPECIFIC_EXERCISE, Id.PHYSICAL_ACTIVITY],
        [UsualCare.ACTIVITY_ADVICE, UsualCare.MEDICATION, UsualCare.INFORMATION],
        kinds={Id.SPECIFIC_EXERCISE: PlanKind.DIRECTIONAL},
        next_visit=VISIT,
    )
    assert [step.partition(".")[0] for step in steps(case)] == [
        "Du holder dig i gang",
        "Du laver øvelser i en bestemt retning",
        "Vi behandler din ryg med hænderne",
        "Du kan få medicin mod smerten",
        "Vi ses igen fredag den 16",
    ]
    assert steps(case)[-1] == "Vi ses igen fredag den 16. oktober kl. 9.30 hos Anna."
    (ticks,) = [block for block in made(case) if isinstance(block, Ticks)]
    assert ticks.items[-1] == "Jeg kommer fredag den 16. oktober kl. 9.30."
    assert "Jeg laver mine øvelser." in ticks.items


@pytest.mark.parametrize(
    ("note", "when"),
    [
        ("kl. 9.30", "Fredag den 16. oktober kl. 9.30"),
        ("Kl 14:15, medbring tøj", "Fredag den 16. oktober kl. 14.15"),
        ("08.00", "Fredag den 16. oktober kl. 08.00"),
        ("det koster 12.50", "Fredag den 16. oktober"),
        (None, "Fredag den 16. oktober"),
    ],
)
def test_the_time_of_the_next_visit_is_read_from_its_note(note: str | None, when: str) -> None:
    case = with_plan(given(), next_visit={**VISIT, "note": note})
    (box,) = [block for block in made(case) if isinstance(block, Appointment)]
    assert box.when == when
    assert ("Medbring tøj" in box.advice) == (note is not None and "medbring" in note)


# --- A scan ---


@pytest.mark.parametrize(
    ("said", "agreed", "heading", "expected"),
    [
        ({}, (), "Hvorfor ikke en scanning nu?", "uden en scanning"),
        ({"mri": "done"}, (), "Hvad betyder din scanning?", "Billeder viser tit slid"),
        ({"mri": "referred"}, (), "Din scanning", "Du venter på en scanning."),
        ({"medication_resistant_pain": "yes"}, (), "Hvad med en scanning?", "Det tager vi stilling til sammen."),
        ({"medication_resistant_pain": "yes"}, (Id.MRI,), "Din scanning", "Billederne kan vise"),
        ({"medication_resistant_pain": "yes", "mri": "done"}, (), "Hvad betyder din scanning?", "skal billederne med"),
        ({"severe_worsening": "yes", "mri": "done"}, (), "Hvad med en scanning?", "Du kan få brug for en scanning."),
    ],
)
def test_a_scan_is_told_by_the_advice_and_its_status(
    said: dict[str, Any], agreed: tuple[Id, ...], heading: str, expected: str
) -> None:
    assert expected in under(heading, with_plan(given(**said), agreed))


def test_an_earlier_scan_does_not_stand_for_what_is_new() -> None:
    old = with_plan(given(severe_worsening="yes", mri="done"), [Id.MRI])
    assert steps(old)[0].startswith("Du skal måske have en ny MR-scanning.")
    enough = with_plan(given(medication_resistant_pain="yes", mri="done"), [Id.MRI])
    assert steps(enough)[0].startswith("Vi bruger din MR-scanning.")


# --- Dates, surgeon, wishes, clinic ---


def test_uncertain_onset_counts_from_the_earliest_day_and_says_so() -> None:
    case = given(day=20, uncertain=7)
    (line,) = [block for block in made(case) if isinstance(block, Course)]
    assert line.days[0].day == TODAY - timedelta(days=27)
    assert line.days[0].caption == "Kan være begyndt"
    assert "Vi tæller fra den dag, det tidligst kan være begyndt" in "".join(
        block.text for block in made(case) if isinstance(block, Paragraph)
    )


def test_without_onset_there_is_no_line() -> None:
    assert "Dine 12 uger" not in headings(given(day=None))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, "Er det ikke blevet godt nok den 25. oktober? Så taler vi om, om en rygkirurg skal se på dig."),
        ({"day": None}, "Bliver det ikke godt nok? Så taler vi om, om"),
        ({"day": 50, "surgeon_wait_days": 60}, "Så taler vi snart om, om"),
        ({"trend": "improved"}, "Får du det værre igen, så ring til os."),
        ({"trend": "worse", "pain_severity": "most_severe_disabling"}, "Du har meget ondt. Vi tager sammen stilling"),
        ({"severe_worsening": "yes"}, "Du har fået det meget værre. Vi tager sammen stilling"),
    ],
)
def test_the_surgeon_is_told_of_as_the_advice_says(said: dict[str, Any], expected: str) -> None:
    assert any(expected in block.text for block in made(given(**said)) if isinstance(block, Paragraph))


def test_the_clinics_own_earlier_date_stands_on_the_line_too() -> None:
    def captions(**said: Any) -> dict[str, str]:
        (line,) = [block for block in made(given(**said)) if isinstance(block, Course)]
        return {day.caption: day.words for day in line.days}

    early = captions(surgeon_wait_days=40)
    assert early["Vores egen dato: Vi taler om, hvad der så skal ske"] == "13. oktober"
    assert early["8 uger"] == "25. oktober"
    assert captions()["8 uger: Vi taler om, hvad der så skal ske"] == "25. oktober"
    assert not any(caption.startswith("Vores") for caption in captions())


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ("wants", "Jeg vil gerne have en operation."),
        ("open", "Jeg er åben for en operation."),
        ("does_not_want", "Jeg vil helst ikke have en operation."),
    ],
)
def test_the_patients_own_words_about_an_operation_are_kept(wish: str, expected: str) -> None:
    (box,) = [block for block in made(given(surgery=wish)) if isinstance(block, Wishes)]
    assert box.wishes == (expected,)


def test_wishes_stand_in_their_own_box_but_name_no_unagreed_treatment() -> None:
    wishes = {"activity": "stay_active", "approach": "both", "wants_acupuncture": "yes", "surgery": "does_not_want"}
    (box,) = [block for block in made(given(**wishes)) if isinstance(block, Wishes)]
    assert box.wishes == ("Jeg vil gerne holde mig i gang.", "Jeg vil helst ikke have en operation.")
    agreed = with_plan(given(**wishes), [Id.SUPERVISED_EXERCISE])
    (box,) = [block for block in made(agreed) if isinstance(block, Wishes)]
    assert "Jeg vil gerne lave øvelser." in box.wishes
    assert not [block for block in made(given()) if isinstance(block, Wishes)]


def test_the_clinics_own_numbers_stand_in_the_box() -> None:
    clinic = Clinic("Klinikken", None, "12 34 56 78", "87 65 43 21")
    (box,) = [block for block in made(given(), clinic) if isinstance(block, CallBox)]
    assert [c.whom for c in box.contacts] == ["Klinikken 12 34 56 78 eller din egen læge", "87 65 43 21", "Ring 112"]
    (head,) = [block for block in made(given(), clinic) if isinstance(block, Letterhead)]
    assert head.left == ("Klinikken", "Telefon 12 34 56 78")
    assert head.right == ("Din folder", "2. oktober 2026")


@pytest.mark.parametrize("typed", ["12 34 56 78", "+45 12 34 56 78", "1234 5678"])
def test_a_telephone_number_is_never_broken_over_two_lines(typed: str) -> None:
    assert " " not in printable(typed)


def test_the_sentence_that_leads_to_the_box_goes_with_it() -> None:
    layout = fullest(printable_blocks(made(with_plan(given(), [Id.PHYSICAL_ACTIVITY]))), BOOK, Clinic(), True)
    pieces = [piece for page in layout.pages for piece, _ in page]
    at = next(n for n, piece in enumerate(pieces) if isinstance(piece, WarningBox))
    assert isinstance(pieces[at - 2], SummaryBox)
    assert isinstance(pieces[at - 1], Para)


def test_the_acute_box_has_room_to_write_where_to_go_and_says_what_the_numbers_are_for() -> None:
    (box,) = [block for block in made(given(saddle_sensory_disturbance="yes")) if isinstance(block, CallBox)]
    assert box.blanks == ("Sted", "Telefon")
    assert box.lead == "Er du i tvivl, så ring:"
    assert box.contacts[-1] == Contact("Bliver det værre, eller får du ikke hjælp straks", "Ring 112")


def test_the_clinics_name_and_address_are_not_cut_shorter_than_the_settings_take_them() -> None:
    longest = ("Klinik " * 12)[:LONGEST_LINE].strip()
    assert LONGEST_CLINIC_LINE == LONGEST_LINE
    (head,) = [block for block in made(given(), Clinic(longest, longest)) if isinstance(block, Letterhead)]
    assert head.left == (longest, longest)


def test_without_a_clinic_nothing_is_filled_in() -> None:
    (box,) = [block for block in made(given()) if isinstance(block, CallBox)]
    assert [c.whom for c in box.contacts] == ["Din egen læge", "Lægevagt eller 1813", "Ring 112"]


# --- The other sheets ---


def test_the_acute_sheet_says_go_what_to_say_and_what_was_found() -> None:
    case = given(saddle_sensory_disturbance="yes", sphincter_disturbance="unknown", role="physiotherapist")
    (box,) = [block for block in made(case) if isinstance(block, CallBox)]
    assert box.signs[1] == "Vent ikke på en scanning"
    assert "En fysioterapeut har undersøgt mig den 2. oktober." in under("Det siger du, når du ringer", case)
    (have,) = [block for block in made(case) if isinstance(block, Bullets)]
    assert have.items == ("en anderledes følelse i skridtet eller omkring numsen",)
    (facts,) = [block for block in made(case) if isinstance(block, Facts)]
    rows = dict(facts.rows)
    assert rows["Undersøgt"] == "02-10-2026."
    assert "ridebukseområdet" in rows["Faresignaler, svaret ja"]
    assert "lukkemuskel" in rows["Faresignaler, ikke spurgt"]


def test_the_work_up_sheet_names_the_suspicion_and_gives_no_deadline() -> None:
    case = with_plan(given(suspected_cancer="yes", tumour="yes"), [Id.MRI], [UsualCare.MEDICAL_WORKUP])
    (suspects,) = [block for block in made(case) if isinstance(block, Bullets)]
    assert suspects.items == ("kræft", "en knude, der trykker på nerven")
    assert [step.partition(".")[0] for step in steps(case)] == [
        "En læge undersøger dig nærmere",
        "Du skal have en MR-scanning",
    ]


def test_out_of_scope_every_reason_is_told() -> None:
    case = given(day=90, age=17, central_spinal_stenosis="yes", diabetic_neuropathy="yes")
    (why,) = [block for block in made(case) if isinstance(block, Bullets)]
    assert why.items == (
        "rådene er til voksne, og du er under 18 år",
        "rådene er til de første 12 uger, og du har haft det længere",
        "vi tror, at det kommer af for lidt plads til nerverne i ryggen",
        "vi tror, at det kommer af sukkersyge, der har skadet en nerve",
    )


def test_what_is_missing_is_named_and_whole_groups_by_one_name() -> None:
    lists = [block.items for block in made(nothing_known()) if isinstance(block, Bullets)]
    assert len(lists[0]) == 4
    assert lists[1] == (
        "hvor gammel du er",
        "hvornår det begyndte",
        "hvad vi finder, når vi undersøger dine ben",
        "om noget helt andet er årsagen",
    )


def unanswered(case: Case) -> list[str]:
    """What stands under the heading of what was not asked, paragraph by paragraph, bullets by their number."""
    found = made(case)
    start = found.index(Heading("Det mangler vi at få svar på")) + 1
    end = next(n for n, block in enumerate(found) if n >= start and isinstance(block, Heading | NextPage | Course))
    return [
        f"{len(block.items)} tegn" if isinstance(block, Bullets) else block.text
        for block in found[start:end]
        if isinstance(block, Bullets | Paragraph)
    ]


ASKED_AT_ONCE = [
    "Vi har ikke spurgt dig om dette:",
    "4 tegn",
    "Passer noget af det på dig? Så ring straks. Se numrene i boksen ”Ring straks”.",
]
KNOWN = "Kender du til noget af det? Så ring til os."


def test_a_sign_nobody_asked_about_sends_the_patient_to_the_box_and_an_illness_to_the_clinic() -> None:
    signs = dict.fromkeys(CAUDA_EQUINA_FLAGS, "unknown")
    illnesses = dict.fromkeys(SERIOUS_PATHOLOGY_FLAGS, "unknown")
    named = "kræft, brud på en knogle og anden alvorlig sygdom"
    assert unanswered(given(**signs)) == ASKED_AT_ONCE
    assert unanswered(given(**illnesses)) == [f"Vi har ikke spurgt til {named}. {KNOWN}"]
    assert unanswered(given(**signs, **illnesses)) == [
        *ASKED_AT_ONCE,
        f"Vi har heller ikke spurgt til {named}. {KNOWN}",
    ]
    assert unanswered(given(suspected_fracture="unknown")) == [f"Vi har ikke spurgt til brud på en knogle. {KNOWN}"]


# --- Paper ---


def test_a_character_the_paper_lacks_never_holds_a_leaflet_back() -> None:
    case = with_plan(given(), next_visit={"on": TODAY, "with": "Анна 😀", "note": "≥ 2 håndklæder"})
    data = leaflet(case, judged(case), BOOK, Clinic("Klinik ✓"))
    text = structure(open_pdf(data)).words()
    assert "Hos Анна ?" in text
    assert ">= 2 håndklæder" in text


def test_the_english_leaflet_says_it_is_english() -> None:
    book = phrase_book(Language.ENGLISH)
    data = leaflet(given(), judged(given()), book)
    pdf = open_pdf(data)
    assert str(pdf.Root.Lang) == "en-GB"
    assert "Keep moving" in structure(pdf).words()


# --- Drawings ---


def legs(case: Case) -> LegsPicture | None:
    return next((block for block in made(case) if isinstance(block, LegsPicture)), None)


@pytest.mark.parametrize(
    ("said", "hurting", "changed"),
    [
        ({"radicular_leg_pain": {"finding": "yes", "side": "left"}}, (True, False), ((), ())),
        ({"radicular_leg_pain": {"finding": "yes", "side": "both"}}, (True, True), ((), ())),
        (
            {"sensory_change": {"finding": "yes", "side": "right", "dermatomes": ["L5", "S1"]}},
            (False, False),
            ((), ("L5", "S1")),
        ),
        (
            {
                "radicular_leg_pain": {"finding": "yes", "side": "right"},
                "sensory_change": {"finding": "yes", "side": "right"},
            },
            (False, True),
            ((), ()),
        ),
    ],
)
def test_the_legs_show_what_was_found_and_on_which_side(
    said: dict[str, Any], hurting: tuple[bool, bool], changed: tuple[tuple[str, ...], tuple[str, ...]]
) -> None:
    drawn = legs(given(**said))
    assert drawn is not None
    assert (drawn.left.hurts, drawn.right.hurts) == hurting
    assert (drawn.left.roots, drawn.right.roots) == changed


@pytest.mark.parametrize(
    "said", [{}, {"radicular_leg_pain": "yes"}, {"sensory_change": {"finding": "yes", "side": "left"}}]
)
def test_without_a_side_or_a_place_no_leg_is_pointed_at(said: dict[str, Any]) -> None:
    assert legs(given(**said)) is None


def test_drawings_are_told_to_a_reader_who_cannot_see_them() -> None:
    case = given(
        radicular_leg_pain={"finding": "yes", "side": "left"},
        sensory_change={"finding": "yes", "side": "left", "dermatomes": ["L5"]},
    )
    told = [figure.alt for figure in structure(open_pdf(leaflet(case, judged(case), BOOK))).find("Figure")]
    assert told[0] == (
        "Tegning af dine ben, set forfra og bagfra. Dit venstre ben er skraveret. Her kan det gøre ondt. "
        "Mørkt på dit venstre ben: ydersiden af underbenet og oversiden af foden. Her føles huden anderledes."
    )
    assert told[1] == "Tegning af kroppen bagfra. Området i skridtet og omkring numsen er skraveret."
    assert told[2] is not None
    assert told[2].startswith("Dine 12 uger.")


def test_the_acute_sheet_shows_the_seat_too() -> None:
    case = given(saddle_sensory_disturbance="yes")
    (figure,) = structure(open_pdf(leaflet(case, judged(case), BOOK, large_print=True))).find("Figure")
    assert figure.alt is not None
    assert figure.alt.startswith("Tegning af kroppen bagfra")
