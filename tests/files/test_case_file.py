"""What is right is read as it stands, and what is written is read back as it was."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.domain.answers import Finding, VisitKind
from nkr_desktop.domain.case import Case, NextVisit, Plan
from nkr_desktop.domain.record import JudgedWith, Record
from nkr_desktop.files.case_file import (
    MAX_CASE_BYTES,
    CaseFile,
    plain_case,
    read_case_file,
    recorded,
    write_record,
)
from nkr_desktop.files.input_fault import BadInput
from tests.files.case_texts import EXAMPLE, FOLLOW_UP, TODAY, changed, in_bytes, planned, record, without
from tests.strategies import cases

VERSIONS = JudgedWith(program="1.0.0", guideline="1.1")


def read(value: object, on: date | None = None) -> CaseFile:
    data = value if isinstance(value, bytes) else in_bytes(value)
    return read_case_file(data, TODAY, shipped_guideline(), on)


def test_only_format_and_date_are_required_and_the_rest_is_unanswered() -> None:
    case = read({"format": "nkr-case/1", "assessed_on": "2026-11-22"}).case
    assert case == Case(assessed_on=date(2026, 11, 22))
    assert case.red_flags.suspected_cancer is Finding.UNKNOWN


@pytest.mark.parametrize("group", ["patient", "course", "signs", "red_flags", "treatments", "preferences"])
def test_an_empty_group_is_all_defaults(group: str) -> None:
    assert read({"format": "nkr-case/1", "assessed_on": "2026-10-02", group: {}}).case == Case(
        assessed_on=date(2026, 10, 2)
    )


def test_a_byte_order_mark_is_accepted() -> None:
    assert read(b"\xef\xbb\xbf" + in_bytes(EXAMPLE)).case == read(EXAMPLE).case


def test_a_case_of_exactly_1_mb_is_read() -> None:
    assert read(in_bytes(EXAMPLE).ljust(MAX_CASE_BYTES)).case == read(EXAMPLE).case


def test_a_record_may_hold_1_mb_a_visit() -> None:
    data = in_bytes(record(EXAMPLE, FOLLOW_UP))
    assert read(data.ljust(2 * MAX_CASE_BYTES)).record is not None
    with pytest.raises(BadInput):
        read(data.ljust(2 * MAX_CASE_BYTES + 1))


def test_danish_letters_and_typographic_marks_are_ordinary_text() -> None:
    text = "Blåbærgrød – »æøå« 🙂"
    data = json.dumps({**EXAMPLE, "reference": text}, ensure_ascii=False).encode()
    assert read(data).case.reference == text


@pytest.mark.parametrize("phone", ["12345678", "12 34 56 78", "+45 12 34 56 78", "004512345678", "+4512345678"])
def test_a_danish_telephone_number_is_no_cpr_number(phone: str) -> None:
    case = read(planned(contact={"name": "Klinikken", "phone": phone})).case
    assert case.plan is not None
    assert case.plan.contact is not None
    assert case.plan.contact.phone == phone


def test_another_cause_may_stand_without_a_text() -> None:
    assert read(changed("other_causes.other", "yes")).case.other_causes.other_text is None


def test_of_a_record_the_last_visit_is_judged_and_compared_with_the_one_before() -> None:
    file = read(record(EXAMPLE, {**FOLLOW_UP, "course": {"leg_pain": 4}}))
    assert file.case.visit is VisitKind.FOLLOW_UP
    assert file.case.reference == "A-17"
    assert [case.assessed_on for case in file.earlier] == [date(2026, 10, 2)]
    assert file.change is not None
    assert (file.change.since, file.change.leg_pain.difference) == (date(2026, 10, 2), -3)


def test_a_record_of_one_visit_compares_with_nothing() -> None:
    file = read(record(EXAMPLE))
    assert file.case == read(EXAMPLE).case
    assert file.change is None


def test_another_day_replaces_the_judged_visits_own() -> None:
    assert read(EXAMPLE, on=date(2026, 11, 1)).case.assessed_on == date(2026, 11, 1)
    file = read(record(EXAMPLE, FOLLOW_UP), on=date(2026, 11, 1))
    assert [case.assessed_on for case in (*file.earlier, file.case)] == [date(2026, 10, 2), date(2026, 11, 1)]


@pytest.mark.parametrize(
    ("value", "on", "path"),
    [
        (EXAMPLE, date(2026, 11, 23), "assessed_on"),
        (EXAMPLE, date(2026, 8, 29), "course.onset_date"),
        (without("assessed_on"), date(2026, 10, 2), "assessed_on"),
        (record(EXAMPLE, FOLLOW_UP), date(2026, 10, 1), "visits[1].assessed_on"),
    ],
)
def test_another_day_is_held_to_the_same_rules(value: Any, on: date, path: str) -> None:
    with pytest.raises(BadInput) as caught:
        read(value, on)
    assert caught.value.faults[0].path == path


# --- Written and read back --------------------------------------------------------------------------------------

plans = st.none() | st.builds(
    Plan,
    next_visit=st.none() | st.just(NextVisit.model_validate({"on": "2026-10-09", "with": "fysioterapeut"})),
    confirmed=st.booleans(),
)


@settings(max_examples=200)
@given(first=cases(), plan=plans, reference=st.none() | st.sampled_from(["A-17", "Blåbærgrød"]))
def test_a_case_written_and_read_back_is_equal(first: Case, plan: Plan | None, reference: str | None) -> None:
    case = first.model_copy(update={"visit": VisitKind.FIRST, "plan": plan, "reference": reference})
    written = Record(reference=reference, visits=(recorded(case, VERSIONS),))
    file = read(write_record(written))
    assert file.record == written
    assert file.case == case
    assert file.record.current.judged_with == VERSIONS


@settings(max_examples=100)
@given(before=cases(), now=cases())
def test_a_record_of_two_visits_written_and_read_back_is_equal(before: Case, now: Case) -> None:
    visits = (
        recorded(before.model_copy(update={"visit": VisitKind.FIRST}), VERSIONS),
        recorded(now.model_copy(update={"visit": VisitKind.FOLLOW_UP}), None),
    )
    written = Record(reference=None, visits=visits)
    data = write_record(written)
    file = read(data)
    assert file.record == written
    assert file.case == plain_case(visits[1], None)
    assert write_record(file.record) == data


def test_a_written_record_is_plain_utf8_text_in_a_stable_order() -> None:
    file = read(record(EXAMPLE, FOLLOW_UP, reference="Blåbær"))
    assert file.record is not None
    data = write_record(file.record)
    assert data.endswith(b"}\n")
    assert "Blåbær".encode() in data
    content = json.loads(data)
    assert list(content) == ["format", "reference", "visits"]
    assert list(content["visits"][0]) == [
        *(name for name in Case.model_fields if name != "reference"),
        "judged_with",
    ]
    assert all("reference" not in visit for visit in content["visits"])
