"""Everything the case format refuses, one row a fault: what is wrong, the path and the code it is reported under."""

import json
from typing import Any

import pytest

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.domain.free_text import looks_like_cpr
from nkr_desktop.files.case_file import MAX_CASE_BYTES, read_case_file
from nkr_desktop.files.input_fault import BadInput, InputFault
from tests.files.case_texts import EXAMPLE, FOLLOW_UP, TODAY, changed, in_bytes, planned, record, texts_with, without

CPR = "010190-1234"
ITEM = {"id": "supervised_exercise", "stance": "switch"}


def refused(data: bytes) -> tuple[InputFault, ...]:
    with pytest.raises(BadInput) as caught:
        read_case_file(data, TODAY, shipped_guideline())
    return caught.value.faults


def told(data: bytes) -> list[tuple[str, str]]:
    return [(fault.path, fault.code) for fault in refused(data)]


FIELDS: list[tuple[str, object, str]] = [
    # Wrong type or case.
    ("patient.age", "44", "wrong_type"),
    ("patient.age", 44.0, "wrong_type"),
    ("patient.age", True, "wrong_type"),
    ("patient.age", [44], "wrong_type"),
    ("surgeon_wait_days", "28", "wrong_type"),
    ("course.leg_pain", 7.5, "wrong_type"),
    ("signs.radicular_leg_pain.finding", True, "wrong_type"),
    ("signs.radicular_leg_pain.finding", "ja", "not_allowed"),
    ("signs.radicular_leg_pain.finding", "Yes", "not_allowed"),
    ("signs.radicular_leg_pain.finding", "yes ", "not_allowed"),
    ("signs.radicular_leg_pain.finding", "", "not_allowed"),
    ("signs.radicular_leg_pain", "yes", "wrong_type"),
    ("signs.radicular_leg_pain.side", "bilateral", "not_allowed"),
    ("signs.sensory_change.dermatomes", "L5", "wrong_type"),
    ("signs.sensory_change.dermatomes", {"L5": 1}, "wrong_type"),
    ("course.trend", "Unchanged", "not_allowed"),
    ("course.pain_severity", "severe", "not_allowed"),
    ("red_flags.suspected_cancer", "NO", "not_allowed"),
    ("treatments.medication", "yes", "not_allowed"),
    ("mri", "yes", "not_allowed"),
    ("mri_detail", [], "wrong_type"),
    ("work", "sick", "not_allowed"),
    ("visit", "second", "not_allowed"),
    ("role", "nurse", "not_allowed"),
    ("preferences.surgery", "yes", "not_allowed"),
    ("preferences", [], "wrong_type"),
    ("plan", [], "wrong_type"),
    ("surgery_detail.declined", "true", "wrong_type"),
    ("reference", 17, "wrong_type"),
    # Null where the table does not allow it.
    ("assessed_on", None, "wrong_type"),
    ("visit", None, "wrong_type"),
    ("surgeon_wait_days", None, "wrong_type"),
    ("course.onset_uncertainty_days", None, "wrong_type"),
    ("course.severe_worsening", None, "wrong_type"),
    ("red_flags.suspected_cancer", None, "wrong_type"),
    ("signs.reflex_loss.reflexes", None, "wrong_type"),
    ("preferences.activity", None, "wrong_type"),
    ("patient", None, "wrong_type"),
    ("course", None, "wrong_type"),
    ("signs", None, "wrong_type"),
    ("signs.reflex_loss", None, "wrong_type"),
    ("other_causes", None, "wrong_type"),
    ("red_flags", None, "wrong_type"),
    ("treatments", None, "wrong_type"),
    ("treatment_starts", None, "wrong_type"),
    ("preferences", None, "wrong_type"),
    # Ranges.
    ("patient.age", -1, "out_of_range"),
    ("patient.age", 121, "out_of_range"),
    ("patient.age", 10**30, "out_of_range"),
    ("course.leg_pain", 11, "out_of_range"),
    ("course.back_pain", -1, "out_of_range"),
    ("course.onset_uncertainty_days", 29, "out_of_range"),
    ("surgeon_wait_days", 366, "out_of_range"),
    ("reference", "x" * 41, "out_of_range"),
    # Dates.
    ("assessed_on", "2026-02-30", "bad_date"),
    ("assessed_on", "2026-2-3", "bad_date"),
    ("assessed_on", "02-10-2026", "bad_date"),
    ("assessed_on", "2026-10-02T08:00:00", "bad_date"),
    ("assessed_on", "20261002", "bad_date"),
    ("assessed_on", 20261002, "wrong_type"),
    ("course.onset_date", "2026-W35-7", "bad_date"),
    ("course.onset_date", "1899-12-31", "out_of_range"),
    ("assessed_on", "2026-11-23", "future_date"),
    ("course.onset_date", "2026-10-03", "future_date"),
    ("treatment_starts.directional_exercises", "2026-10-03", "future_date"),
    # Text.
    ("reference", "A\t17", "forbidden_character"),
    ("reference", "A\u202e17", "forbidden_character"),
    ("reference", "A\u200f17", "forbidden_character"),
    ("reference", "A\x00", "forbidden_character"),
    ("reference", "A\ud800", "forbidden_character"),
    ("reference", CPR, "cpr"),
    ("reference", "0101901234", "cpr"),
    ("reference", "nr. 010190 1234 x", "cpr"),
    ("reference", "０１０１９０－１２３４", "cpr"),
    ("course.trend", CPR, "cpr"),
    ("course.onset_date", "0101901234", "cpr"),
    # Unknown fields.
    ("name", "Jens", "unknown_field"),
    ("course.worse", "yes", "unknown_field"),
    ("red_flags.saddle_sensory_disturbence", "yes", "unknown_field"),
    ("signs.lasegue", {"finding": "yes"}, "unknown_field"),
    ("signs.radicular_leg_pain.mrc", {}, "unknown_field"),
    ("assessed_On", "2026-10-02", "unknown_field"),
]


@pytest.mark.parametrize(("path", "value", "code"), FIELDS)
def test_a_bad_field_is_refused_at_its_place_and_nowhere_else(path: str, value: object, code: str) -> None:
    assert told(in_bytes(changed(path, value))) == [(path, code)]


TOGETHER: list[tuple[str, dict[str, Any], list[tuple[str, str]]]] = [
    ("detail without the finding", changed("signs.reflex_loss.side", "left"), [("signs.reflex_loss", "inconsistent")]),
    (
        "dermatomes without the finding",
        changed("signs.sensory_change", {"finding": "unknown", "dermatomes": ["L5"]}),
        [("signs.sensory_change", "inconsistent")],
    ),
    (
        "strength on the side that side excludes",
        changed("signs.reduced_strength", {"finding": "yes", "side": "left", "mrc": {"right": {"knee_extension": 3}}}),
        [("signs.reduced_strength.mrc", "inconsistent")],
    ),
    (
        "strength on both sides without both",
        changed("signs.reduced_strength", {"finding": "yes", "side": "left", "mrc": {"left": {}, "right": {}}}),
        [("signs.reduced_strength.mrc", "inconsistent")],
    ),
    (
        "a muscle that is not asked about, a grade that does not exist",
        changed("signs.reduced_strength", {"finding": "yes", "mrc": {"left": {"biceps": 3, "knee_extension": 6}}}),
        [
            ("signs.reduced_strength.mrc.left.biceps", "unknown_field"),
            ("signs.reduced_strength.mrc.left.knee_extension", "out_of_range"),
        ],
    ),
    (
        "a leg that is not left or right",
        changed("signs.reduced_strength", {"finding": "yes", "mrc": {"middle": 3}}),
        [("signs.reduced_strength.mrc.middle", "unknown_field")],
    ),
    (
        "a dermatome named twice",
        changed("signs.sensory_change.dermatomes", ["L5", "S1", "L5"]),
        [("signs.sensory_change.dermatomes", "inconsistent")],
    ),
    (
        "a dermatome that is not asked about",
        changed("signs.sensory_change.dermatomes", ["L5", "L6"]),
        [("signs.sensory_change.dermatomes[1]", "not_allowed")],
    ),
    (
        "a text about a cause that is not chosen",
        changed("other_causes.other_text", "piriformis"),
        [("other_causes.other_text", "inconsistent")],
    ),
    (
        "a start for a treatment not tried",
        changed("treatment_starts.injection", "2026-09-07"),
        [("treatment_starts.injection", "inconsistent")],
    ),
    (
        "a start for a treatment not answered",
        changed("treatments.directional_exercises", None),
        [("treatment_starts.directional_exercises", "inconsistent")],
    ),
    ("detail of a scan not made", changed("mri_detail", {"on": "2026-09-07"}), [("mri_detail", "inconsistent")]),
    ("detail of a scan not asked about", {**EXAMPLE, "mri": None, "mri_detail": {}}, [("mri_detail", "inconsistent")]),
    (
        "a scan after the visit",
        {**EXAMPLE, "mri": "done", "mri_detail": {"on": "2026-10-03", "own_initiative": False}},
        [("mri_detail.on", "future_date")],
    ),
    (
        "a referral and an assessment after the visit",
        changed("surgery_detail", {"referred_on": "2026-10-03", "assessed_on": "2026-10-04", "declined": None}),
        [("surgery_detail.referred_on", "future_date"), ("surgery_detail.assessed_on", "future_date")],
    ),
    (
        "the next visit before this one",
        planned(next_visit={"on": "2026-10-01", "with": None, "note": None}),
        [("plan.next_visit.on", "inconsistent")],
    ),
    (
        "an agreed item named twice",
        planned(items=[{"id": "physical_activity", "stance": "offer"}] * 2),
        [("plan.items[1].id", "inconsistent")],
    ),
    (
        "a choice agreed on instead of what was chosen",
        planned(items=[{"id": "mobilisation_or_exercise", "stance": "choose"}]),
        [("plan.items[0].id", "inconsistent")],
    ),
    (
        "a kind of exercise on something else",
        planned(items=[{**ITEM, "kind": "directional"}]),
        [("plan.items[0].kind", "inconsistent")],
    ),
    (
        "usual care named twice",
        planned(usual_care=["information", "information"]),
        [("plan.usual_care", "inconsistent")],
    ),
    (
        "an item without its stance, another without its id, a third with a name of its own",
        planned(items=[{"id": "mri"}, {"stance": "offer"}, {**ITEM, "why": "x"}]),
        [
            ("plan.items[0].stance", "missing"),
            ("plan.items[1].id", "missing"),
            ("plan.items[2].why", "unknown_field"),
        ],
    ),
    (
        "an unusual tick without its reason",
        planned(items=[{"id": "acupuncture", "stance": "not_routine"}]),
        [("plan.items[0].reason", "inconsistent")],
    ),
    (
        "an unusual tick with too short a reason",
        planned(items=[{"id": "acupuncture", "stance": "not_routine", "reason": "  ja "}]),
        [("plan.items[0].reason", "inconsistent")],
    ),
    (
        "a medical work-up without a suspicion",
        planned(usual_care=["information", "medical_workup"]),
        [("plan.usual_care[1]", "inconsistent")],
    ),
    (
        "a treatment agreed on while the guideline's own advice waits",
        {
            **changed("red_flags.suspected_cancer", "yes"),
            "plan": {"items": [{"id": "manual_mobilisation", "stance": "on_hold"}]},
        },
        [("plan.items[0]", "inconsistent")],
    ),
    (
        "a telephone number that is none, and one like a CPR number",
        planned(contact={"name": "Vagtlæge " + CPR, "phone": "12 34 56"}),
        [("plan.contact.name", "cpr"), ("plan.contact.phone", "not_allowed")],
    ),
    ("a CPR number as telephone", planned(contact={"phone": "010190 1234"}), [("plan.contact.phone", "cpr")]),
    ("a CPR number as a field's name", {**EXAMPLE, CPR: "x"}, [("?", "cpr")]),
    ("a CPR number in an unknown field", {**EXAMPLE, "id": CPR}, [("id", "unknown_field"), ("id", "cpr")]),
    (
        "a CPR number deep in an unknown field",
        {**EXAMPLE, "more": {"a": [{CPR: 1}]}},
        [("more", "unknown_field"), ("more.a[0].?", "cpr")],
    ),
    (
        "a CPR number broken over two names",
        {**EXAMPLE, "010190": {"1234": CPR}},
        [("010190", "unknown_field"), ("?", "cpr")],
    ),
]


@pytest.mark.parametrize(("value", "expected"), [row[1:] for row in TOGETHER], ids=[row[0] for row in TOGETHER])
def test_fields_that_exclude_each_other_are_refused(value: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert told(in_bytes(value)) == expected


WHOLE: list[tuple[str, bytes, str, str]] = [
    ("empty", b"", "", "bad_json"),
    ("blanks only", b" \n\t ", "", "bad_json"),
    ("only a byte order mark", b"\xef\xbb\xbf", "", "bad_json"),
    ("cut off", in_bytes(EXAMPLE)[:-1], "", "bad_json"),
    ("more after the end", in_bytes(EXAMPLE) + b" {}", "", "bad_json"),
    ("two byte order marks", b"\xef\xbb\xbf\xef\xbb\xbf" + in_bytes(EXAMPLE), "", "bad_json"),
    ("single quotes", b"{'format': 'nkr-case/1'}", "", "bad_json"),
    ("a comma too many", b'{"format": "nkr-case/1",}', "", "bad_json"),
    ("a comment", b'{"format": "nkr-case/1"} // x', "", "bad_json"),
    ("not UTF-8", in_bytes(EXAMPLE).replace(b"A-17", b"\xe6"), "", "bad_json"),
    ("UTF-16", json.dumps(EXAMPLE).encode("utf-16"), "", "bad_json"),
    ("a line break inside a text", texts_with(("A-17", "A\n17")), "", "bad_json"),
    ("not a number", texts_with(('"age": 44', '"age": NaN')), "", "bad_json"),
    ("infinity", texts_with(('"age": 44', '"age": Infinity')), "", "bad_json"),
    ("minus infinity", texts_with(('"age": 44', '"age": -Infinity')), "", "bad_json"),
    ("a number with an exponent", texts_with(('"age": 44', '"age": 1e2')), "patient.age", "wrong_type"),
    ("a number that overflows", texts_with(('"age": 44', '"age": 1e999')), "patient.age", "wrong_type"),
    ("a number with a leading zero", texts_with(('"age": 44', '"age": 044')), "", "bad_json"),
    ("a number of 5,000 digits", texts_with(('"age": 44', f'"age": {"9" * 5000}')), "patient.age", "out_of_range"),
    ("a lone surrogate", texts_with(("A-17", "\\ud800")), "reference", "forbidden_character"),
    (
        "a lone surrogate where no text stands",
        texts_with(('"mri": "none"', '"mri": "\\udc00"')),
        "mri",
        "forbidden_character",
    ),
    ("a lone surrogate in a name", texts_with(('"work"', '"wo\\ud800k"')), "wo?k", "unknown_field"),
    ("a list", b"[]", "", "wrong_type"),
    ("a text", b'"nkr-case/1"', "", "wrong_type"),
    ("null", b"null", "", "wrong_type"),
    ("no format", in_bytes(without("format")), "format", "missing"),
    ("format null", in_bytes({**EXAMPLE, "format": None}), "format", "wrong_type"),
    ("format a number", in_bytes({**EXAMPLE, "format": 1}), "format", "wrong_type"),
    ("another format", in_bytes({**EXAMPLE, "format": "nkr-assessment/1"}), "format", "not_allowed"),
    ("an older number that never was", in_bytes({**EXAMPLE, "format": "nkr-case/0"}), "format", "not_allowed"),
    ("a format with more to its name", in_bytes({**EXAMPLE, "format": "nkr-case/1.0"}), "format", "not_allowed"),
    ("a newer case", in_bytes({**EXAMPLE, "format": "nkr-case/2"}), "format", "too_new"),
    ("a newer record", in_bytes({"format": "nkr-record/12", "visits": 3}), "format", "too_new"),
    ("no date", in_bytes(without("assessed_on")), "assessed_on", "missing"),
    ("33 levels", b"[" * 33 + b"]" * 33, "", "too_large"),
    ("100,000 levels, never closed", b'{"a":' * 100_000, "", "too_large"),
    ("brackets after a text never closed", b'{"a": "' + b"[" * 100, "", "bad_json"),
    ("one byte more than 1 MB", in_bytes(EXAMPLE).ljust(MAX_CASE_BYTES + 1), "", "too_large"),
    ("20 MB", b" " * 20_000_000, "", "too_large"),
    ("a key given twice", texts_with(('"age": 44', '"age": 44, "age": 45')), "patient.age", "duplicate_key"),
    (
        "a red flag given twice",
        texts_with(('"red_flags": {', '"red_flags": {"suspected_cancer": "yes", ')),
        "red_flags.suspected_cancer",
        "duplicate_key",
    ),
    ("a group given twice", texts_with(('"work"', '"patient": {"age": 44}, "work"')), "patient", "duplicate_key"),
    ("the format given twice", texts_with(('"mri": "none"', '"format": "nkr-case/1"')), "format", "duplicate_key"),
    ("a record without visits", in_bytes({"format": "nkr-record/1"}), "visits", "missing"),
    ("a record with no visit", in_bytes(record()), "visits", "out_of_range"),
    ("a record whose visits are none", in_bytes({"format": "nkr-record/1", "visits": {}}), "visits", "wrong_type"),
    (
        "a record with a newer visit",
        in_bytes(record(EXAMPLE, {**FOLLOW_UP, "format": "nkr-case/2", "x": 1})),
        "visits[1].format",
        "too_new",
    ),
    ("a record with a visit without format", in_bytes(record(without("format"))), "visits[0].format", "missing"),
    ("a visit that is no group", in_bytes({"format": "nkr-record/1", "visits": [5]}), "visits[0]", "wrong_type"),
    (
        "a reference on a visit",
        in_bytes({"format": "nkr-record/1", "visits": [EXAMPLE]}),
        "visits[0].reference",
        "inconsistent",
    ),
    (
        "visits in the wrong order",
        in_bytes(record(EXAMPLE, {**FOLLOW_UP, "assessed_on": "2026-10-01"})),
        "visits[1].assessed_on",
        "inconsistent",
    ),
    ("a first visit that is none", in_bytes(record(FOLLOW_UP)), "visits[0].visit", "inconsistent"),
    (
        "a second first visit",
        in_bytes(record(EXAMPLE, {**FOLLOW_UP, "visit": "first"})),
        "visits[1].visit",
        "inconsistent",
    ),
    (
        "a later visit that is not said to be one",
        in_bytes(record(EXAMPLE, without("visit", FOLLOW_UP))),
        "visits[1].visit",
        "inconsistent",
    ),
    (
        "a visit after today",
        in_bytes(record(EXAMPLE, {**FOLLOW_UP, "assessed_on": "2027-01-01"})),
        "visits[1].assessed_on",
        "future_date",
    ),
    (
        "a bad answer at an earlier visit",
        in_bytes(record(changed("mri", "ja"), FOLLOW_UP)),
        "visits[0].mri",
        "not_allowed",
    ),
    (
        "a contradiction at an earlier visit",
        in_bytes(record(changed("mri_detail", {}), FOLLOW_UP)),
        "visits[0].mri_detail",
        "inconsistent",
    ),
    (
        "a broken plan at an earlier visit",
        in_bytes(record(planned(usual_care=["medical_workup"]), FOLLOW_UP)),
        "visits[0].plan.usual_care[0]",
        "inconsistent",
    ),
    ("a case with a record's field", in_bytes({**EXAMPLE, "visits": []}), "visits", "unknown_field"),
    (
        "a record with a case's field",
        in_bytes({**record(EXAMPLE), "assessed_on": "2026-10-02"}),
        "assessed_on",
        "unknown_field",
    ),
]


@pytest.mark.parametrize(("data", "path", "code"), [row[1:] for row in WHOLE], ids=[row[0] for row in WHOLE])
def test_a_file_that_is_not_whole_and_sound_is_refused(data: bytes, path: str, code: str) -> None:
    assert told(data) == [(path, code)]


# --- None hides another -----------------------------------------------------------------------------------------


def test_every_fault_is_told_in_the_order_of_the_file() -> None:
    case = {
        "mri": "ja",
        "format": "nkr-case/1",
        "patient": {"age": "44", "name": "Jens"},
        "treatment_starts": {"injection": "2026-09-01", "medication": 5},
        "assessed_on": "2026-10-02",
        "signs": {"reflex_loss": {"finding": "no", "side": "left"}, "femoral_stretch": {"finding": 1}},
        "plan": {"next_visit": {"on": "2026-01-01"}, "contact": {"phone": "1"}, "items": [{"id": "mri"}]},
    }
    assert told(in_bytes(case)) == [
        ("mri", "not_allowed"),
        ("patient.age", "wrong_type"),
        ("patient.name", "unknown_field"),
        ("treatment_starts.injection", "inconsistent"),
        ("treatment_starts.medication", "wrong_type"),
        ("signs.reflex_loss", "inconsistent"),
        ("signs.femoral_stretch.finding", "wrong_type"),
        ("plan.next_visit.on", "inconsistent"),
        ("plan.contact.phone", "not_allowed"),
        ("plan.items[0].stance", "missing"),
    ]


def test_what_is_missing_is_told_where_its_group_stands() -> None:
    case = {**without("assessed_on"), "mri": "ja", "plan": {"items": [{"id": "mri"}, {"stance": "offer"}]}}
    assert [path for path, _ in told(in_bytes(case))] == [
        "assessed_on",
        "mri",
        "plan.items[0].stance",
        "plan.items[1].id",
    ]


def test_nothing_is_said_that_rests_on_a_field_which_could_not_be_read() -> None:
    case = changed("signs.reflex_loss", {"finding": "ja", "side": "left"})
    case["treatments"]["directional_exercises"] = "nej"
    case["other_causes"] = {"other": None, "other_text": "piriformis"}
    case["mri"], case["mri_detail"] = 1, {"on": "2026-09-01"}
    assert [path for path, _ in told(in_bytes(case))] == [
        "signs.reflex_loss.finding",
        "other_causes.other",
        "treatments.directional_exercises",
        "mri",
    ]


def test_dates_are_not_held_against_a_visit_whose_own_date_could_not_be_read() -> None:
    assert told(in_bytes({**EXAMPLE, "assessed_on": "i dag", "mri": "ja"})) == [
        ("assessed_on", "bad_date"),
        ("mri", "not_allowed"),
    ]


def test_plan_rules_are_told_beside_faults_that_no_judgement_reads() -> None:
    case = planned(items=[{"id": "acupuncture", "stance": "not_routine"}])
    assert told(in_bytes({**case, "reference": 5})) == [
        ("reference", "wrong_type"),
        ("plan.items[0].reason", "inconsistent"),
    ]


def test_plan_rules_are_not_told_where_the_advice_itself_is_uncertain() -> None:
    case = planned(items=[{"id": "acupuncture", "stance": "not_routine"}])
    case["red_flags"] = {"suspected_cancer": "ja"}
    assert told(in_bytes(case)) == [("red_flags.suspected_cancer", "not_allowed")]


def test_an_item_whose_stance_has_changed_is_no_error() -> None:
    case = planned(items=[{"id": "acupuncture", "stance": "offer"}], confirmed=True)
    file = read_case_file(in_bytes(case), TODAY, shipped_guideline())
    assert file.case.plan is not None


@pytest.mark.parametrize("spare", [b"", b" \n"])
def test_a_newer_number_or_an_unknown_name_is_the_only_error(spare: bytes) -> None:
    for name, code in (("nkr-case/2", "too_new"), ("nkr-sag/1", "not_allowed")):
        case = {**changed("patient.age", "44"), "format": name, CPR: CPR}
        assert told(spare + in_bytes(case) + spare) == [("format", code)]


# --- What a message may say -------------------------------------------------------------------------------------

SECRETS: list[tuple[str, dict[str, Any]]] = [
    ("free text that is too long", changed("reference", "Karla Jensen " * 4)),
    ("free text with a hidden character", changed("reference", "Karla\u202e")),
    ("a number where text belongs", changed("reference", 12345678)),
    ("a name in an unknown field", {**EXAMPLE, "patient_name": "Karla"}),
    ("a CPR number in an answer", changed("course.trend", f"Karla {CPR}")),
    ("a CPR number as a number", changed("patient.age", 1212901234)),
    ("a CPR number as a field", {**EXAMPLE, f"Karla {CPR}": 1}),
    ("a whole group where an answer belongs", changed("mri", {"x": f"Karla {CPR}"})),
    ("a telephone number", planned(contact={"phone": "Karla 12"})),
    ("a long answer", changed("mri", "Karla og hele hendes sygehistorie, som den står i journalen. " * 2)),
]


@pytest.mark.parametrize("value", [row[1] for row in SECRETS], ids=[row[0] for row in SECRETS])
@pytest.mark.parametrize("language", list(Language))
def test_free_text_and_cpr_numbers_are_never_repeated(value: dict[str, Any], language: Language) -> None:
    for fault in refused(in_bytes(value)):
        told_whole = json.dumps(fault.error_object(phrase_book(language)), ensure_ascii=False)
        assert fault.found is None
        assert "Karla" not in told_whole
        assert not looks_like_cpr(told_whole)
        assert "12345678" not in told_whole


FOUND: list[tuple[str, object]] = [
    ("course.trend", "ja"),
    ("patient.age", "44"),
    ("patient.age", 44.5),
    ("patient.age", True),
    ("course.leg_pain", 11),
    ("course.onset_date", "2026-02-30"),
    ("course.onset_date", "2026-10-03"),
    ("mri", ""),
]


@pytest.mark.parametrize(("path", "value"), FOUND)
def test_an_answer_that_is_no_free_text_is_shown_as_found(path: str, value: object) -> None:
    (fault,) = refused(in_bytes(changed(path, value)))
    assert (fault.path, fault.found) == (path, value)
    assert json.dumps(value) in fault.message(phrase_book())


def test_an_error_has_the_published_form_and_says_in_danish_what_is_wrong_and_what_is_allowed() -> None:
    (fault,) = refused(in_bytes(changed("course.trend", "ja")))
    assert fault.error_object(phrase_book(Language.DANISH)) == {
        "path": "course.trend",
        "code": "not_allowed",
        "found": "ja",
        "allowed": "en af værdierne improved, some_improvement, unchanged, worse eller null",
        "message": 'Værdien "ja" er ikke tilladt. '
        "Her skal stå en af værdierne improved, some_improvement, unchanged, worse eller null.",
    }


def test_a_broken_plan_rule_names_the_item_in_danish() -> None:
    (fault,) = refused(in_bytes(planned(items=[{"id": "acupuncture", "stance": "not_routine"}])))
    assert fault.message(phrase_book()).startswith("Akupunktur er uden for retningslinjens råd")


@pytest.mark.parametrize("language", list(Language))
def test_every_refusal_is_one_line(language: Language) -> None:
    rows = [in_bytes(changed(path, value)) for path, value, _ in FIELDS]
    rows += [in_bytes(value) for _, value, _ in TOGETHER] + [data for _, data, _, _ in WHOLE]
    for data in rows:
        for fault in refused(data):
            shown = fault.error_object(phrase_book(language))
            assert shown["message"]
            assert shown["allowed"]
            assert "{" not in str(shown["message"])
            assert f"{fault.path}{shown['message']}".isprintable()
