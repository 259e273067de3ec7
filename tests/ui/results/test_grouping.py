"""Which heading each recommendation stands under."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.domain.answers import Finding, PainSeverity, TreatmentStatus, Trend
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import Case, Course, Treatments
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.ui.results.grouping import CHOICE, GroupKind, grouped
from tests.ui.results.conftest import TODAY, calm_case, flags

_SEVERE = Course(
    onset_date=TODAY - timedelta(days=34), pain_severity=PainSeverity.SEVERE_DISABLING, trend=Trend.UNCHANGED
)
_FAILED = Treatments(directional_exercises=TreatmentStatus.NO_EFFECT)
_CASES: dict[str, tuple[dict[str, Any], list[GroupKind]]] = {
    "calm": ({}, [GroupKind.USUAL_CARE, GroupKind.CHOOSE, GroupKind.PREPARE, GroupKind.NOT_ROUTINE]),
    "exercise failed and pain severe": (
        {"course": _SEVERE, "treatments": _FAILED},
        [
            GroupKind.DO_NOW,
            GroupKind.INDICATED,
            GroupKind.USUAL_CARE,
            GroupKind.SWITCH,
            GroupKind.CONSIDER,
            GroupKind.NOT_ROUTINE,
        ],
    ),
    "acute": (
        {"red_flags": flags(sphincter_disturbance=Finding.YES)},
        [GroupKind.ACUTE, GroupKind.ON_HOLD],
    ),
    "work-up": (
        {"red_flags": flags(suspected_cancer=Finding.YES)},
        [GroupKind.WORKUP, GroupKind.USUAL_CARE, GroupKind.ON_HOLD],
    ),
    "out of scope": ({"course": Course(onset_date=TODAY - timedelta(days=85))}, [GroupKind.NOT_COVERED]),
    "out of scope and acute": (
        {
            "course": Course(onset_date=TODAY - timedelta(days=85)),
            "red_flags": flags(sphincter_disturbance=Finding.YES),
        },
        [GroupKind.ACUTE, GroupKind.NOT_COVERED],
    ),
}


def _groups(case: Case) -> Any:
    assessment = assess(case, shipped_guideline())
    return grouped(assessment, usual_care=any(action.kind == "usual_care" for action in assessment.actions))


@pytest.mark.parametrize(("changed", "kinds"), _CASES.values(), ids=_CASES)
def test_the_stances_decide_the_headings_and_their_order(changed: dict[str, Any], kinds: list[GroupKind]) -> None:
    assert [group.kind for group in _groups(calm_case(**changed))] == kinds


@pytest.mark.parametrize("changed", [changed for changed, _ in _CASES.values()], ids=_CASES)
def test_each_of_the_ten_stands_under_exactly_one_heading(changed: dict[str, Any]) -> None:
    members = [advice.id for group in _groups(calm_case(**changed)) for advice in group.members]
    assert sorted(members) == sorted(Id)


def test_acute_surgery_stands_above_the_scan_that_belongs_to_it() -> None:
    acute = _groups(calm_case(red_flags=flags(sphincter_disturbance=Finding.YES)))[0]
    assert [advice.id for advice in acute.members] == [Id.SURGICAL_ASSESSMENT, Id.MRI]


@pytest.mark.parametrize("treatment", ["directional_exercises", "combined_exercises", "manual_mobilisation"])
def test_exercise_and_mobilisation_keep_one_order_whatever_was_tried(treatment: str) -> None:
    tried = Treatments.model_validate({treatment: TreatmentStatus.NO_EFFECT})
    groups = _groups(calm_case(treatments=tried))
    together = next(group for group in groups if group.kind in (GroupKind.CHOOSE, GroupKind.SWITCH))
    assert tuple(advice.id for advice in together.members) == CHOICE


@pytest.mark.parametrize("severity", list(PainSeverity))
def test_no_pain_moves_exercise_or_mobilisation(severity: PainSeverity) -> None:
    course = Course(onset_date=TODAY - timedelta(days=34), pain_severity=severity, trend=Trend.WORSE)
    together = next(group for group in _groups(calm_case(course=course)) if group.kind is GroupKind.CHOOSE)
    assert tuple(advice.id for advice in together.members) == CHOICE
