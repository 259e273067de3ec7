"""What the sheet asks for and why: recommendation 12 in its own label and reasons, with dates (§12, §13).

It speaks to the one who receives the sheet: what the program says to the one who sends it is said anew."""

from collections.abc import Iterator
from dataclasses import replace

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinical_words import sentence
from nkr_desktop.documents.referral.kind import Kind
from nkr_desktop.domain.advice import Advice, Assessment, ScopeStatus, Stance
from nkr_desktop.domain.case import Case, Plan
from nkr_desktop.domain.guideline import RecommendationId as Id

_ABOUT_SURGERY = (
    "surg_due_after_workup",
    "surg_due_after_workup_no_date",
    "surg_overdue",
    "surg_does_not_want",
)
_ABOUT_THE_SCAN = (
    "mri_part_of_acute",
    "mri_earlier_does_not_settle",
    "mri_attach_existing",
    "mri_attach_ordered",
    "mri_if_mind_changes",
)


_SAID_TO_BOTH = ("mri_part_of_acute", "mri_earlier_does_not_settle")
_SCAN_WITH_REFERRAL = "R10.4"


def question(kind: Kind, case: Case, assessment: Assessment, plan: Plan | None, book: PhraseBook) -> Iterator[str]:
    """The lines that stand first on the sheet. `plan` is None where it does not stand as agreed."""
    advice = assessment.advice(Id.SURGICAL_ASSESSMENT)
    label = book.say(advice.label)
    match kind:
        case Kind.ACUTE:
            yield from (sentence(book.say(action.says)) for action in assessment.actions)
        case Kind.WORKUP:
            yield book.text("referral.wanted_workup")
            yield from (sentence(book.reason(reason)) for reason in assessment.urgency.reasons)
            if assessment.scope.status is not ScopeStatus.OUT_OF_SCOPE:
                yield book.text("referral.on_hold", label=label)
        case Kind.OUTSIDE:
            yield book.text("referral.outside")
            yield from (sentence(book.reason(reason)) for reason in assessment.scope.reasons)
        case Kind.DUE:
            yield f"{_wanted(case, book)} {book.text('referral.advised', label=label)}"
            yield from (sentence(book.reason(reason)) for reason in advice.reasons)
            yield _latest(assessment, book)
        case Kind.NOT_NOW:
            yield f"{_wanted(case, book)} {book.text('referral.not_now', label=label)}"
            yield from (sentence(book.reason(reason)) for reason in advice.reasons)
    yield from _points(advice, _ABOUT_SURGERY, book)
    if kind not in (Kind.ACUTE, Kind.WORKUP):
        yield _agreement(kind, plan, book)


def scan_advice(assessment: Assessment, book: PhraseBook) -> Iterator[str]:
    """Why a scan is required, where it is (§10), and what becomes of one that exists or is ordered."""
    advice = assessment.advice(Id.MRI)
    if advice.stance is Stance.INDICATED:
        for reason in advice.reasons:
            goes_along = reason.rule == _SCAN_WITH_REFERRAL
            yield book.text("referral.mri_with_referral") if goes_along else sentence(book.reason(reason))
    yield from _points(advice, _ABOUT_THE_SCAN, book)


def _wanted(case: Case, book: PhraseBook) -> str:
    """What is asked of the surgeon, by what became of an earlier referral (§15)."""
    earlier = case.surgery_detail
    if earlier and earlier.declined:
        return book.text("referral.wanted_if_willing")
    if earlier and earlier.assessed_on:
        return book.text("referral.wanted_again", date=earlier.assessed_on)
    return book.text("referral.wanted")


def _latest(assessment: Assessment, book: PhraseBook) -> str:
    """The day-84 date, from the earliest possible onset: the latest for the surgeon's assessment (§12)."""
    if assessment.timeline is None:
        return book.text("referral.latest_no_date")
    passed = assessment.timeline.week_12_on < assessment.assessed_on
    return book.text("referral.latest_passed" if passed else "referral.latest", date=assessment.timeline.week_12_on)


def _agreement(kind: Kind, plan: Plan | None, book: PhraseBook) -> str:
    """Whether patient and clinician have agreed on this referral, and why where the guideline does not point to it."""
    if plan is None:
        return book.text("referral.plan_unconfirmed")
    agreed = next((item for item in plan.items if item.id is Id.SURGICAL_ASSESSMENT), None)
    if agreed is None:
        return book.text("referral.agreed_not")
    if kind is Kind.DUE:
        return book.text("referral.agreed")
    return sentence(book.text("referral.agreed_outside", reason=agreed.reason or ""))


def _points(advice: Advice, ids: tuple[str, ...], book: PhraseBook) -> Iterator[str]:
    """The named points that the advice carries; one that is not the guideline's says so."""
    for point in advice.points:
        if point.id in ids:
            said = book.say(
                point.says if point.id in _SAID_TO_BOTH else replace(point.says, key=f"referral.{point.id}")
            )
            yield f"{said.removesuffix('.')} ({book.text('mark.own')})." if point.own else said
