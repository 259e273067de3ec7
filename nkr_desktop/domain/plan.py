"""The agreed plan: what may be ticked, and what has changed since (specification chapter 7).

Nothing is dropped or added silently: a changed stance marks an item and takes the confirmation back."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from nkr_desktop.domain.advice import Assessment, Stance, UrgencyLevel
from nkr_desktop.domain.answers import UsualCare
from nkr_desktop.domain.case import Plan, PlanItem
from nkr_desktop.domain.field_fault import FieldFault
from nkr_desktop.domain.guideline import RecommendationId as Id

MIN_REASON, MAX_REASON = 5, 200
"""Length of the reason an unusual tick needs, in characters."""

_FREE = (Stance.OFFER, Stance.CHOOSE, Stance.SWITCH, Stance.CONSIDER, Stance.INDICATED, Stance.DO_NOW)
_WITH_REASON = (Stance.PREPARE, Stance.NOT_ROUTINE, Stance.NOT_COVERED)
_ORDINARY_CARE = (UsualCare.INFORMATION, UsualCare.ACTIVITY_ADVICE, UsualCare.MEDICATION)
_WORKUP_CARE = (UsualCare.MEDICAL_WORKUP, UsualCare.INFORMATION, UsualCare.MEDICATION)


class Tick(StrEnum):
    """Whether an item may be agreed on."""

    FREE = "free"
    WITH_REASON = "with_reason"
    """Outside the guideline's advice: needs a reason of 5-200 characters, which the note carries."""
    NEVER = "never"
    SET = "set"
    """Set by the program and not removable: the acute assessment."""


def tick_rule(id: Id, assessment: Assessment) -> Tick:
    """What specification chapter 7 allows for one recommendation in this assessment."""
    level, stance = assessment.urgency.level, assessment.advice(id).stance
    if id is Id.MOBILISATION_OR_EXERCISE:
        return Tick.NEVER  # Ticking it asks exercise, manual or both, and writes those.
    if level is UrgencyLevel.ACUTE_SURGICAL:
        return Tick.SET if id is Id.SURGICAL_ASSESSMENT else Tick.NEVER
    if level is UrgencyLevel.URGENT_WORKUP:
        return Tick.FREE if id is Id.MRI else Tick.NEVER
    if stance in _FREE:
        return Tick.FREE
    return Tick.WITH_REASON if stance in _WITH_REASON else Tick.NEVER


def usual_care_allowed(assessment: Assessment) -> tuple[UsualCare, ...]:
    """Entries of usual care that may be ticked; the medical work-up only when serious pathology is suspected."""
    match assessment.urgency.level:
        case UrgencyLevel.ACUTE_SURGICAL:
            return ()
        case UrgencyLevel.URGENT_WORKUP:
            return _WORKUP_CARE
        case _:
            return _ORDINARY_CARE


def acute_plan(assessment: Assessment, kept: Plan | None) -> Plan:
    """Under U1: exactly the acute assessment; appointment and contact stay as they were."""
    item = PlanItem(id=Id.SURGICAL_ASSESSMENT, stance=assessment.advice(Id.SURGICAL_ASSESSMENT).stance)
    kept = kept or Plan()
    return kept.model_copy(update={"items": (item,), "usual_care": (), "confirmed": True})


def changed_items(plan: Plan, assessment: Assessment) -> tuple[PlanItem, ...]:
    """Items whose stance is no longer the one they were ticked under."""
    return tuple(item for item in plan.items if item.stance is not assessment.advice(item.id).stance)


def is_confirmed(plan: Plan | None, assessment: Assessment) -> bool:
    """Whether the plan stands as agreed. No plan needs no confirmation; a changed stance takes it back."""
    return plan is None or (plan.confirmed and not changed_items(plan, assessment))


def plan_faults(plan: Plan, assessment: Assessment) -> Iterator[FieldFault]:
    """Broken ticking rules. An item whose stance has changed since is marked elsewhere and is no fault."""
    changed = changed_items(plan, assessment)
    for position, item in enumerate(plan.items):
        if item in changed:
            continue
        path = f"plan.items[{position}]"
        match tick_rule(item.id, assessment):
            case Tick.NEVER:
                yield FieldFault(path=path, code="inconsistent", rule=f"never_ticked.{item.id.value}")
            case Tick.WITH_REASON if not MIN_REASON <= len((item.reason or "").strip()) <= MAX_REASON:
                yield FieldFault(path=f"{path}.reason", code="inconsistent", rule=f"reason_needed.{item.id.value}")
            case _:
                pass
    # Usual care carries no stance of its own: it is held against the rules while every item stands as ticked.
    if not changed:
        for position, care in enumerate(plan.usual_care):
            if care not in usual_care_allowed(assessment):
                path = f"plan.usual_care[{position}]"
                yield FieldFault(path=path, code="inconsistent", rule=f"usual_care_not_allowed.{care.value}")


def plan_stands(plan: Plan | None, assessment: Assessment) -> bool:
    """Confirmed and within the rules: what a note or leaflet may be made from."""
    return is_confirmed(plan, assessment) and (plan is None or not any(plan_faults(plan, assessment)))
