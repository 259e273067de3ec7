"""Urgency: judged first, always, whatever else is entered or missing (specification chapter 4; §10, §12, §13, §22)."""

from __future__ import annotations

from nkr_desktop.domain.advice import Change, Phrase, Reason, Urgency, UrgencyLevel
from nkr_desktop.domain.answers import Finding, Side, Trend
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS, RED_FLAGS, SERIOUS_PATHOLOGY_FLAGS, SIGNS, Case

_WATCHED_SIGNS = ("reduced_strength", "reflex_loss", "sensory_change")
_BILATERAL_SIGNS = ("reduced_strength", "reflex_loss", "sensory_change", "radicular_leg_pain")
_NEW_OR_WORSE = ("new", "worse")


def urgency(case: Case, change: Change | None = None) -> Urgency:
    """U1 before U2 before U3 before U4; `change` (from earlier visits) feeds look-again (c) only."""
    present = _flags(case, Finding.YES)
    not_asked = _flags(case, Finding.UNKNOWN)
    workup_reasons = _workup_reasons(case)

    if any(flag in CAUDA_EQUINA_FLAGS for flag in present):
        level = UrgencyLevel.ACUTE_SURGICAL
        # A tumour is no red flag and would be named nowhere else, so it stands beside the acute reasons.
        tumour = tuple(reason for reason in workup_reasons if reason.inputs == ("other_causes.tumour",))
        reasons = _acute_reasons(present) + tumour
    elif workup_reasons:
        level, reasons = UrgencyLevel.URGENT_WORKUP, workup_reasons
    elif not_asked:
        paths = tuple(f"red_flags.{flag}" for flag in not_asked)
        level, reasons = UrgencyLevel.UNRESOLVED, (Reason("U3", 13, paths, Phrase("reason.U3")),)
    else:
        level, reasons = UrgencyLevel.NONE, ()

    look_again = () if level is UrgencyLevel.ACUTE_SURGICAL else _look_again(case, not_asked, change)
    return Urgency(level, present, not_asked, look_again, reasons)


def _flags(case: Case, finding: Finding) -> tuple[str, ...]:
    return tuple(flag for flag in RED_FLAGS if getattr(case.red_flags, flag) is finding)


def _acute_reasons(present: tuple[str, ...]) -> tuple[Reason, ...]:
    acute = tuple(flag for flag in CAUDA_EQUINA_FLAGS if flag in present)
    if acute == ("sudden_pain_worsening",):
        # §13 lists pain alone as a possible sign, §12 and §22 do not: still U1, and the reason says so.
        return (Reason("U1", 13, ("red_flags.sudden_pain_worsening",), Phrase("reason.U1_sudden_pain_alone")),)
    return tuple(Reason("U1", 13, (f"red_flags.{flag}",), Phrase(f"reason.U1_{flag}")) for flag in acute)


def _workup_reasons(case: Case) -> tuple[Reason, ...]:
    reasons = [
        Reason("U2", 10, (f"red_flags.{flag}",), Phrase(f"reason.U2_{flag}"))
        for flag in SERIOUS_PATHOLOGY_FLAGS
        if getattr(case.red_flags, flag) is Finding.YES
    ]
    if case.other_causes.tumour is Finding.YES:
        reasons.append(Reason("U2", 10, ("other_causes.tumour",), Phrase("reason.U2_tumour")))
    return tuple(reasons)


def _look_again(case: Case, not_asked: tuple[str, ...], change: Change | None) -> tuple[str, ...]:
    """Marks (a)-(d): ask the four cauda equina questions once more. Changes no level and no stance."""
    signs, course = case.signs, case.course
    weak = signs.reduced_strength.finding is Finding.YES
    verdicts = dict(change.signs) if change else {}
    marks = {
        "a": (weak or signs.reflex_loss.finding is Finding.YES) and any(f in CAUDA_EQUINA_FLAGS for f in not_asked),
        "b": course.severe_worsening is Finding.YES or (course.trend is Trend.WORSE and weak),
        "c": any(verdicts.get(sign) in _NEW_OR_WORSE for sign in _WATCHED_SIGNS),
        "d": any(getattr(signs, sign).side is Side.BOTH for sign in SIGNS if sign in _BILATERAL_SIGNS),
    }
    return tuple(mark for mark, holds in marks.items() if holds)
