"""Changes to the agreed plan, one function an act. Every change takes the confirmation back: it was not agreed so."""

from __future__ import annotations

from datetime import date

from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.answers import PlanKind, UsualCare
from nkr_desktop.domain.case import Contact, NextVisit, Plan, PlanItem
from nkr_desktop.domain.guideline import RecommendationId


def item_of(plan: Plan | None, id: RecommendationId) -> PlanItem | None:
    """What was agreed about one recommendation, or None."""
    return next((item for item in (plan or Plan()).items if item.id is id), None)


def ticked(plan: Plan | None, assessment: Assessment, id: RecommendationId, on: bool) -> Plan:
    """Agree or no longer agree; an item ticked (again) carries the stance of today."""
    plan = plan or Plan()
    held = item_of(plan, id)
    stance = assessment.advice(id).stance
    item = held.model_copy(update={"stance": stance}) if held else PlanItem(id=id, stance=stance)
    others = [other for other in plan.items if other.id is not id]
    items = sorted([*others, item] if on else others, key=lambda i: list(RecommendationId).index(i.id))
    return _changed(plan, items=tuple(items))


def with_kind(plan: Plan, id: RecommendationId, kind: PlanKind | None) -> Plan:
    """Which exercises were agreed."""
    return _with_item(plan, id, kind=kind)


def with_reason(plan: Plan, id: RecommendationId, reason: str | None) -> Plan:
    """Why something outside the guideline's advice was agreed."""
    return _with_item(plan, id, reason=reason)


def with_care(plan: Plan | None, care: UsualCare, on: bool) -> Plan:
    """Agree or no longer agree on an entry of usual care."""
    plan = plan or Plan()
    wanted = {*plan.usual_care, care} if on else {*plan.usual_care} - {care}
    return _changed(plan, usual_care=tuple(entry for entry in UsualCare if entry in wanted))


def with_next_visit(plan: Plan | None, on: date | None) -> Plan:
    """When patient and clinician meet again."""
    plan = plan or Plan()
    visit = (plan.next_visit or NextVisit()).model_copy(update={"on": on})
    return _changed(plan, next_visit=visit if visit != NextVisit() else None)


def with_contact(plan: Plan | None, **fields: str | None) -> Plan:
    """Whom the patient can turn to: name and phone."""
    plan = plan or Plan()
    contact = (plan.contact or Contact()).model_copy(update=fields)
    return _changed(plan, contact=contact if contact != Contact() else None)


def confirmed(plan: Plan | None) -> Plan:
    """Agreed as it stands."""
    return (plan or Plan()).model_copy(update={"confirmed": True})


def back_from_acute(before: Plan | None, acute: Plan | None) -> Plan | None:
    """The plan from before the acute one, with the appointment and contact as they have been written since."""
    held, since = before or Plan(), acute or Plan()
    if (held.next_visit, held.contact) == (since.next_visit, since.contact):
        return before
    return _changed(held, next_visit=since.next_visit, contact=since.contact)


def _with_item(plan: Plan, id: RecommendationId, **fields: object) -> Plan:
    items = (item.model_copy(update=fields) if item.id is id else item for item in plan.items)
    return _changed(plan, items=tuple(items))


def _changed(plan: Plan, **fields: object) -> Plan:
    return plan.model_copy(update={**fields, "confirmed": False})
