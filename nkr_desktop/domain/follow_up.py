"""Follow-up: what a new visit keeps, and what has changed since the visit before (specification chapter 8).

Danger signs, pain, trend, signs and wishes are never carried over: they are asked again, from unknown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from nkr_desktop.domain.advice import Change, PainChange
from nkr_desktop.domain.answers import Finding, Role, Side, VisitKind
from nkr_desktop.domain.case import SIGNS, Case, Course, Preferences, ReflexSign, SensorySign, Sign, StrengthSign

RELEVANT_PAIN_DIFFERENCE = 2
"""Points on a 0-10 scale (§3): the guideline's threshold between studies; shown, never setting a trend."""

_TOP_SIGNS = ("reduced_strength", "reflex_loss", "sensory_change")
_TOP_VERDICTS = ("new", "newly_found", "worse")


def follow_up(earlier: Sequence[Case], assessed_on: date, role: Role | None, surgeon_wait_days: int) -> Case:
    """A new, mostly unanswered visit after `earlier` (oldest first, at least one)."""
    last = earlier[-1]
    return Case(
        assessed_on=assessed_on,
        visit=VisitKind.FOLLOW_UP,
        role=role,
        surgeon_wait_days=surgeon_wait_days,
        patient=last.patient,
        course=Course(
            onset_date=last.course.onset_date,
            onset_uncertainty_days=last.course.onset_uncertainty_days,
            signs_earlier=signs_earlier(earlier),
        ),
        other_causes=last.other_causes,
        treatments=last.treatments,
        treatment_starts=last.treatment_starts,
        mri=last.mri,
        mri_detail=last.mri_detail,
        preferences=Preferences(
            exercise_experience=last.preferences.exercise_experience,
            manual_experience=last.preferences.manual_experience,
        ),
        work=last.work,
        surgery_detail=last.surgery_detail,
    )


def signs_earlier(earlier: Sequence[Case]) -> Finding:
    """Yes if any earlier visit has a sign present; no only if all six were absent at every one; else unknown."""
    findings = [getattr(case.signs, name).finding for case in earlier for name in SIGNS]
    if Finding.YES in findings:
        return Finding.YES
    return Finding.NO if findings and all(f is Finding.NO for f in findings) else Finding.UNKNOWN


def change_since(before: Case, now: Case) -> Change:
    """Now against the visit just before. A verdict for each sign answered today."""
    verdicts = tuple(
        (name, _sign_verdict(getattr(before.signs, name), today))
        for name in SIGNS
        if (today := getattr(now.signs, name)).finding is not Finding.UNKNOWN
    )
    return Change(
        since=before.assessed_on,
        leg_pain=_pain(before.course.leg_pain, now.course.leg_pain),
        back_pain=_pain(before.course.back_pain, now.course.back_pain),
        signs=verdicts,
        top=tuple(name for name, verdict in verdicts if name in _TOP_SIGNS and verdict in _TOP_VERDICTS),
    )


def _pain(then: int | None, now: int | None) -> PainChange:
    if then is None or now is None:
        return PainChange(then, now, None, "not_comparable")
    difference = now - then
    if difference <= -RELEVANT_PAIN_DIFFERENCE:
        verdict = "better"
    elif difference >= RELEVANT_PAIN_DIFFERENCE:
        verdict = "worse"
    else:
        verdict = "no_relevant_change"
    return PainChange(then, now, difference, verdict)


def _sign_verdict(then: Sign, now: Sign) -> str:
    match then.finding, now.finding:
        case Finding.NO, Finding.YES:
            return "new"
        case Finding.UNKNOWN, Finding.YES:
            return "newly_found"
        case Finding.YES, Finding.NO:
            return "gone"
        case Finding.NO, Finding.NO:
            return "same"
        case Finding.YES, Finding.YES:
            return _detail_verdict(then, now)
        case _:
            return "not_comparable"


def _detail_verdict(then: Sign, now: Sign) -> str:
    """Worse when any detail was added or any grade fell, also when other detail got better."""
    before, after = _marks(then), _marks(now)
    worse, less = bool(after - before), bool(before - after)
    # A side not stated at either visit cannot be said to have come or gone.
    if then.side is not None and now.side is not None:
        worse = worse or bool(_sides(now) - _sides(then))
        less = less or bool(_sides(then) - _sides(now))
    if isinstance(then, StrengthSign) and isinstance(now, StrengthSign):
        for grade_then, grade_now in _comparable_grades(then, now):
            worse = worse or grade_now < grade_then
            less = less or grade_now > grade_then
    if worse:
        return "worse"
    return "less" if less else "same"


def _marks(sign: Sign) -> set[str]:
    match sign:
        case ReflexSign():
            return set(sign.reflexes)
        case SensorySign():
            return set(sign.dermatomes)
        case _:
            return set()


def _sides(sign: Sign) -> set[str]:
    if sign.side is Side.BOTH:
        return {Side.LEFT, Side.RIGHT}
    return {sign.side} if sign.side else set()


def _comparable_grades(then: StrengthSign, now: StrengthSign) -> list[tuple[int, int]]:
    """Grades of the same leg and muscle at both visits, 0-5."""
    return [
        (grade, now_leg[muscle])
        for leg, muscles in (then.mrc or {}).items()
        if (now_leg := (now.mrc or {}).get(leg)) is not None
        for muscle, grade in muscles.items()
        if muscle in now_leg
    ]
