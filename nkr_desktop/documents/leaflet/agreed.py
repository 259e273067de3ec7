"""What was agreed, in the patient's words: from the confirmed plan alone, so nothing unagreed can be named."""

from collections.abc import Iterator

from nkr_desktop.documents.leaflet.block import Block, Heading, Paragraph, Step, Steps
from nkr_desktop.documents.leaflet.telling import Telling
from nkr_desktop.domain.answers import MriStatus, PlanKind, UsualCare
from nkr_desktop.domain.case import PlanItem
from nkr_desktop.domain.guideline import RecommendationId as Id

_SETTLED_BY_A_SCAN = ("R10.2", "R10.4")
"""Reasons for MRI that a scan already made or ordered answers (§10, §12)."""
_EXERCISE = (Id.SUPERVISED_EXERCISE, Id.SPECIFIC_EXERCISE, Id.COMBINED_EXERCISE)


def agreed(t: Telling) -> Iterator[Block]:
    """The heading and the numbered list; calm words where nothing was agreed."""
    yield Heading(t.say("agreed"))
    steps = agreed_steps(t)
    if not steps and UsualCare.INFORMATION in t.plan.usual_care:
        steps = (_step(t, UsualCare.INFORMATION.value),)
    if not steps:
        yield Paragraph(t.say("agreed_nothing" if t.visit is None else "agreed_only_visit"))
    if t.visit is not None:
        steps = (*steps, _see_again(t, t.visit))
    if steps:
        yield Steps(steps)


def agreed_steps(t: Telling) -> tuple[Step, ...]:
    """A medical work-up, every agreed item in guideline order, then usual care; the next visit apart."""
    items = sorted(t.plan.items, key=lambda item: list(Id).index(item.id))
    steps = [_step(t, _name(t, item)) for item in items]
    for care in t.plan.usual_care:
        match care:
            case UsualCare.ACTIVITY_ADVICE if not is_agreed(t, Id.PHYSICAL_ACTIVITY):
                steps.append(_step(t, Id.PHYSICAL_ACTIVITY.value))
            case UsualCare.MEDICATION:
                steps.append(_step(t, care.value))
            case UsualCare.MEDICAL_WORKUP:
                steps.insert(0, _step(t, care.value))  # a scan is made for the doctor who sees the patient
            case _:
                pass  # The advice to be active is said already; information is this leaflet itself.
    return tuple(steps)


def is_agreed(t: Telling, *ids: Id) -> bool:
    """Whether any of these recommendations is in the plan."""
    return any(item.id in ids for item in t.plan.items)


def exercise_agreed(t: Telling) -> bool:
    return is_agreed(t, *_EXERCISE)


def surgeon_has_seen(t: Telling) -> bool:
    return t.case.surgery_detail is not None and t.case.surgery_detail.assessed_on is not None


def a_scan_settles(t: Telling) -> bool:
    """Whether a scan that is made or ordered is the scan that is needed; it does not settle what is new."""
    rules = [reason.rule for reason in t.assessment.advice(Id.MRI).reasons]
    return all(rule in _SETTLED_BY_A_SCAN for rule in rules)


def _see_again(t: Telling, when: str) -> Step:
    if t.visit_with:
        return Step(t.say("see_again"), t.say("see_again_with", when=when, whom=t.visit_with))
    return Step(t.say("see_again"), t.say("see_again_more", when=when))


def _step(t: Telling, name: str) -> Step:
    return Step(t.say(f"do_{name}"), t.say(f"do_{name}_more"))


def _name(t: Telling, item: PlanItem) -> str:
    match item.id:
        case Id.SPECIFIC_EXERCISE:
            return f"specific_{(item.kind or PlanKind.FITTED).value}"
        case Id.MRI:
            return _mri_name(t)
        case Id.SURGICAL_ASSESSMENT if surgeon_has_seen(t):
            return "surgical_again"
        case _:
            return item.id.value


def _mri_name(t: Telling) -> str:
    match t.case.mri:
        case MriStatus.REFERRED:
            return "mri_ordered"
        case MriStatus.DONE:
            return "mri_done" if a_scan_settles(t) else "mri_again"
        case _:
            return "mri"
