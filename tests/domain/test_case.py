"""The case as data: dates, fields that exclude each other, answers by path (case format)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from pydantic import ValidationError

from nkr_desktop.domain.answers import Finding, Side, Trend
from nkr_desktop.domain.case import Case, Sign, Signs, answer, with_answer
from nkr_desktop.domain.record import Record
from tests.strategies import cases

TODAY = "2026-10-02"


def faults(**fields: Any) -> list[tuple[str, str, str]]:
    """Path, code and rule of every fault of a case with these fields."""
    try:
        Case.model_validate({"assessed_on": TODAY, **fields})
    except ValidationError as error:
        [only] = error.errors()
        return [(fault.path, fault.code, fault.rule) for fault in only["ctx"]["faults"]]
    return []


def refusal(case: dict[str, object]) -> str | None:
    """The code of the only fault of a case, None where it is taken."""
    try:
        Case.model_validate(case)
    except ValidationError as error:
        return error.errors()[0]["type"]
    return None


def record_faults(*visits: dict[str, Any]) -> list[tuple[str, str]]:
    try:
        Record.model_validate({"visits": visits})
    except ValidationError as error:
        return [(fault.path, fault.rule) for fault in error.errors()[0]["ctx"]["faults"]]
    return []


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("2026-10-02", None),
        (date(2026, 10, 2), None),
        ("1900-01-01", None),
        ("1899-12-31", "out_of_range"),
        ("2026-02-30", "bad_date"),
        ("2026-2-3", "bad_date"),
        ("02-10-2026", "bad_date"),
        ("2026-10-02T00:00", "bad_date"),
        ("20261002", "bad_date"),
        ("", "bad_date"),
        (20261002, "wrong_type"),
        (None, "wrong_type"),
        (datetime(2026, 10, 2), "wrong_type"),  # noqa: DTZ001 - a moment is no day, with or without a zone
    ],
)
def test_a_date_is_written_year_month_day(written: object, code: str | None) -> None:
    assert refusal({"assessed_on": written}) == code


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"course": {"onset_date": "2026-10-03"}}, ("course.onset_date", "future_date", "after_assessment")),
        (
            {"signs": {"femoral_stretch": {"finding": "no", "side": "left"}}},
            ("signs.femoral_stretch", "inconsistent", "detail_without_finding"),
        ),
        (
            {"signs": {"reduced_strength": {"mrc": {"left": {}}}}},
            ("signs.reduced_strength", "inconsistent", "detail_without_finding"),
        ),
        (
            {"signs": {"reflex_loss": {"reflexes": ["knee"]}}},
            ("signs.reflex_loss", "inconsistent", "detail_without_finding"),
        ),
        (
            {"signs": {"sensory_change": {"dermatomes": ["L5"]}}},
            ("signs.sensory_change", "inconsistent", "detail_without_finding"),
        ),
        (
            {"signs": {"reduced_strength": {"finding": "yes", "side": "left", "mrc": {"right": {"hip_flexion": 4}}}}},
            ("signs.reduced_strength.mrc", "inconsistent", "strength_on_excluded_side"),
        ),
        (
            {"signs": {"reduced_strength": {"finding": "yes", "mrc": {"left": {}, "right": {}}}}},
            ("signs.reduced_strength.mrc", "inconsistent", "strength_on_excluded_side"),
        ),
        (
            {"signs": {"reflex_loss": {"finding": "yes", "reflexes": ["knee", "knee"]}}},
            ("signs.reflex_loss.reflexes", "inconsistent", "named_twice"),
        ),
        (
            {"other_causes": {"other_text": "gigt"}},
            ("other_causes.other_text", "inconsistent", "text_without_cause"),
        ),
        (
            {"treatments": {"injection": "helped"}, "treatment_starts": {"injection": "2026-10-03"}},
            ("treatment_starts.injection", "future_date", "after_assessment"),
        ),
        (
            {"treatment_starts": {"injection": "2026-09-03"}},
            ("treatment_starts.injection", "inconsistent", "start_without_treatment"),
        ),
        ({"mri_detail": {}}, ("mri_detail", "inconsistent", "detail_without_mri")),
        ({"mri": "done", "mri_detail": {"on": "2026-10-03"}}, ("mri_detail.on", "future_date", "after_assessment")),
        (
            {"surgery_detail": {"referred_on": "2026-10-03"}},
            ("surgery_detail.referred_on", "future_date", "after_assessment"),
        ),
        (
            {"plan": {"items": [{"id": "mobilisation_or_exercise", "stance": "choose"}]}},
            ("plan.items[0].id", "inconsistent", "choice_is_not_a_treatment"),
        ),
        (
            {"plan": {"items": [{"id": "mri", "stance": "indicated"}, {"id": "mri", "stance": "indicated"}]}},
            ("plan.items[1].id", "inconsistent", "named_twice"),
        ),
        (
            {"plan": {"items": [{"id": "mri", "stance": "indicated", "kind": "fitted"}]}},
            ("plan.items[0].kind", "inconsistent", "kind_elsewhere"),
        ),
        (
            {"plan": {"usual_care": ["information", "information"]}},
            ("plan.usual_care", "inconsistent", "named_twice"),
        ),
        (
            {"plan": {"next_visit": {"on": "2026-10-01"}}},
            ("plan.next_visit.on", "inconsistent", "visit_before_assessment"),
        ),
    ],
)
def test_fields_that_exclude_each_other_are_refused(fields: dict[str, Any], expected: tuple[str, str, str]) -> None:
    assert faults(**fields) == [expected]


@pytest.mark.parametrize(
    "fields",
    [
        {"course": {"onset_date": TODAY}},
        {"signs": {"reduced_strength": {"finding": "yes", "side": "both", "mrc": {"left": {}, "right": {}}}}},
        {"signs": {"reduced_strength": {"finding": "yes", "mrc": {"left": {"hip_flexion": 0}}}}},
        {"other_causes": {"other": "yes"}},
        {"treatments": {"injection": "helped"}, "treatment_starts": {"injection": TODAY}},
        {"mri": "referred", "mri_detail": {"own_initiative": True}},
        {"surgery_detail": {"referred_on": TODAY, "assessed_on": None, "declined": False}},
        {"plan": {"items": [{"id": "specific_exercise", "stance": "choose", "kind": "fitted"}]}},
        {"plan": {"next_visit": {"on": TODAY, "with": "Anna"}, "contact": {"phone": "12 34 56 78"}}},
    ],
)
def test_fields_that_fit_together_are_taken(fields: dict[str, Any]) -> None:
    assert faults(**fields) == []


def test_every_fault_is_told_not_only_the_first() -> None:
    said = faults(course={"onset_date": "2026-10-03"}, mri_detail={}, other_causes={"other_text": "gigt"})
    assert [path for path, _, _ in said] == ["course.onset_date", "other_causes.other_text", "mri_detail"]


@pytest.mark.parametrize(
    ("visits", "expected"),
    [
        ([{"assessed_on": TODAY}], []),
        ([{"assessed_on": TODAY}, {"assessed_on": TODAY, "visit": "follow_up"}], []),
        ([{"assessed_on": TODAY, "visit": "follow_up"}], [("visits[0].visit", "first_visit_first")]),
        ([{"assessed_on": TODAY}, {"assessed_on": TODAY}], [("visits[1].visit", "first_visit_first")]),
        (
            [{"assessed_on": TODAY}, {"assessed_on": "2026-10-01", "visit": "follow_up"}],
            [("visits[1].assessed_on", "visits_out_of_order")],
        ),
        ([{"assessed_on": TODAY, "reference": "A-17"}], [("visits[0].reference", "reference_on_visit")]),
    ],
)
def test_the_visits_of_a_record_follow_each_other(
    visits: list[dict[str, Any]], expected: list[tuple[str, str]]
) -> None:
    assert record_faults(*visits) == expected


def test_a_record_has_a_current_visit_and_earlier_ones() -> None:
    record = Record.model_validate(
        {"visits": [{"assessed_on": "2026-09-01"}, {"assessed_on": TODAY, "visit": "follow_up"}]}
    )
    assert record.current is record.visits[1]
    assert record.earlier == record.visits[:1]


def test_an_answer_is_read_and_changed_by_its_path() -> None:
    case = Case(assessed_on=date(2026, 10, 2), signs=Signs(femoral_stretch=Sign(finding=Finding.YES, side=Side.LEFT)))
    assert answer(case, "course.trend") is None
    assert answer(with_answer(case, "course.trend", Trend.WORSE), "course.trend") is Trend.WORSE
    assert answer(case, "signs.femoral_stretch") is Finding.YES
    assert with_answer(case, "mri", None) == case


def test_a_finding_taken_back_takes_its_detail_with_it() -> None:
    left = Sign(finding=Finding.YES, side=Side.LEFT)
    case = Case(assessed_on=date(2026, 10, 2), signs=Signs(femoral_stretch=left))
    assert with_answer(case, "signs.femoral_stretch", Finding.NO).signs.femoral_stretch == Sign(finding=Finding.NO)
    assert with_answer(case, "signs.femoral_stretch", Finding.YES).signs.femoral_stretch == left


@given(cases())
def test_a_case_survives_being_written_as_json(case: Case) -> None:
    assert Case.model_validate(case.model_dump(mode="json", by_alias=True)) == case
