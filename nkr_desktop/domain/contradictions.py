"""Fields of one case that exclude each other (case format, "Reading")."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from nkr_desktop.domain.answers import Finding, MriStatus, Side, TreatmentStatus
from nkr_desktop.domain.field_fault import FieldFault
from nkr_desktop.domain.guideline import RecommendationId

if TYPE_CHECKING:
    from nkr_desktop.domain.case import Case, Plan, Sign


def contradictions(case: Case) -> Iterator[FieldFault]:
    """Every field of the case that another field excludes, in file order (case format, "Reading")."""

    def inconsistent(path: str, rule: str) -> FieldFault:
        return FieldFault(path=path, code="inconsistent", rule=rule)

    def after_assessment(path: str, day: date | None) -> Iterator[FieldFault]:
        if day is not None and day > case.assessed_on:
            yield FieldFault(path=path, code="future_date", rule="after_assessment")

    yield from after_assessment("course.onset_date", case.course.onset_date)

    for name in type(case.signs).model_fields:
        sign: Sign = getattr(case.signs, name)
        if sign.has_detail and sign.finding is not Finding.YES:
            yield inconsistent(f"signs.{name}", "detail_without_finding")
    legs = set(case.signs.reduced_strength.mrc or ())
    side = case.signs.reduced_strength.side
    if (len(legs) == 2 and side is not Side.BOTH) or (side in (Side.LEFT, Side.RIGHT) and legs - {side.value}):
        yield inconsistent("signs.reduced_strength.mrc", "strength_on_excluded_side")
    for path, marks in (
        ("signs.reflex_loss.reflexes", case.signs.reflex_loss.reflexes),
        ("signs.sensory_change.dermatomes", case.signs.sensory_change.dermatomes),
    ):
        if len(set(marks)) != len(marks):
            yield inconsistent(path, "named_twice")

    if case.other_causes.other_text is not None and case.other_causes.other is not Finding.YES:
        yield inconsistent("other_causes.other_text", "text_without_cause")

    for name in type(case.treatments).model_fields:
        start: date | None = getattr(case.treatment_starts, name)
        if start is None:
            continue
        yield from after_assessment(f"treatment_starts.{name}", start)
        if getattr(case.treatments, name) in (None, TreatmentStatus.NOT_TRIED):
            yield inconsistent(f"treatment_starts.{name}", "start_without_treatment")

    if case.mri_detail is not None:
        if case.mri in (None, MriStatus.NONE):
            yield inconsistent("mri_detail", "detail_without_mri")
        yield from after_assessment("mri_detail.on", case.mri_detail.on)
    if case.surgery_detail is not None:
        yield from after_assessment("surgery_detail.referred_on", case.surgery_detail.referred_on)
        yield from after_assessment("surgery_detail.assessed_on", case.surgery_detail.assessed_on)
    if case.plan is not None:
        yield from _plan_contradictions(case.plan, case.assessed_on)


def _plan_contradictions(plan: Plan, assessed_on: date) -> Iterator[FieldFault]:
    seen: set[RecommendationId] = set()
    for position, item in enumerate(plan.items):
        path = f"plan.items[{position}]"
        if item.id is RecommendationId.MOBILISATION_OR_EXERCISE:
            yield FieldFault(path=f"{path}.id", code="inconsistent", rule="choice_is_not_a_treatment")
        if item.id in seen:
            yield FieldFault(path=f"{path}.id", code="inconsistent", rule="named_twice")
        seen.add(item.id)
        if item.kind is not None and item.id is not RecommendationId.SPECIFIC_EXERCISE:
            yield FieldFault(path=f"{path}.kind", code="inconsistent", rule="kind_elsewhere")
    if len(set(plan.usual_care)) != len(plan.usual_care):
        yield FieldFault(path="plan.usual_care", code="inconsistent", rule="named_twice")
    if plan.next_visit is not None and plan.next_visit.on is not None and plan.next_visit.on < assessed_on:
        yield FieldFault(path="plan.next_visit.on", code="inconsistent", rule="visit_before_assessment")
