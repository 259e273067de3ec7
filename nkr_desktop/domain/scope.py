"""Scope: is the guideline about this patient? (specification chapter 3, guideline §2)."""

from __future__ import annotations

from nkr_desktop.domain.advice import Criterion, Phrase, Reason, Scope, ScopeStatus
from nkr_desktop.domain.answers import Finding, VisitKind
from nkr_desktop.domain.case import OTHER_CAUSES, SIGNS, Case

ADULT_AGE = 18
"""§2 prints "over 18 år"; read as *has turned 18*."""
LAST_DAY = 84
"""Twelve weeks in days: day 84 is in, day 85 is out (§2)."""

_SIGN_PATHS = tuple((name, f"signs.{name}") for name in SIGNS)
_CAUSE_PATHS = tuple((name, f"other_causes.{name}") for name in OTHER_CAUSES)

_Verdict = tuple[Criterion, tuple[str, ...]]


def scope(case: Case) -> Scope:
    """S1-S4; any failing puts the case out of scope, else any undetermined leaves it undetermined."""
    verdicts: dict[str, _Verdict] = {
        "S1": _adult(case),
        "S2": _recent(case),
        "S3": _nerve_root_sign(case),
        "S4": _no_other_cause(case),
    }
    found = {criterion for criterion, _ in verdicts.values()}
    if Criterion.FAILS in found:
        status = ScopeStatus.OUT_OF_SCOPE
    elif Criterion.UNDETERMINED in found:
        status = ScopeStatus.UNDETERMINED
    else:
        status = ScopeStatus.IN_SCOPE
    return Scope(
        status=status,
        criteria=tuple((id, criterion) for id, (criterion, _) in verdicts.items()),
        reasons=tuple(
            Reason(id, 2, paths, _why(id, case))
            for id, (criterion, paths) in verdicts.items()
            if criterion is Criterion.FAILS
        ),
        missing=tuple(
            path for criterion, paths in verdicts.values() if criterion is Criterion.UNDETERMINED for path in paths
        ),
    )


def _adult(case: Case) -> _Verdict:
    age = case.patient.age
    if age is None:
        return Criterion.UNDETERMINED, ("patient.age",)
    return (Criterion.HOLDS if age >= ADULT_AGE else Criterion.FAILS), ("patient.age",)


def _recent(case: Case) -> _Verdict:
    """The duration is the range [max(0, days - u), days + u]; a range that straddles the limit decides nothing."""
    if case.course.onset_date is None:
        return Criterion.UNDETERMINED, ("course.onset_date",)
    days = (case.assessed_on - case.course.onset_date).days
    shortest = max(0, days - case.course.onset_uncertainty_days)
    longest = days + case.course.onset_uncertainty_days
    if longest <= LAST_DAY:
        return Criterion.HOLDS, ()
    if shortest > LAST_DAY:
        return Criterion.FAILS, ("course.onset_date", "course.onset_uncertainty_days")
    return Criterion.UNDETERMINED, ("course.onset_uncertainty_days",)


def _nerve_root_sign(case: Case) -> _Verdict:
    """One sign is enough; on a follow-up a sign earlier in this episode holds it too."""
    answers = {path: getattr(case.signs, name).finding for name, path in _SIGN_PATHS}
    if case.visit is VisitKind.FOLLOW_UP:
        answers = {"course.signs_earlier": case.course.signs_earlier, **answers}
    return _any_yes(answers, when_yes=Criterion.HOLDS, when_all_no=Criterion.FAILS)


def _no_other_cause(case: Case) -> _Verdict:
    answers = {path: getattr(case.other_causes, name) for name, path in _CAUSE_PATHS}
    return _any_yes(answers, when_yes=Criterion.FAILS, when_all_no=Criterion.HOLDS)


def _any_yes(answers: dict[str, Finding], when_yes: Criterion, when_all_no: Criterion) -> _Verdict:
    present = tuple(path for path, finding in answers.items() if finding is Finding.YES)
    if present:
        return when_yes, present
    unknown = tuple(path for path, finding in answers.items() if finding is Finding.UNKNOWN)
    if unknown:
        return Criterion.UNDETERMINED, unknown
    return when_all_no, tuple(answers)


def _why(id: str, case: Case) -> Phrase:
    if id == "S4":
        causes = (name for name in OTHER_CAUSES if getattr(case.other_causes, name) is Finding.YES)
        return Phrase("reason.S4", (("causes", tuple(Phrase(f"cause.{name}") for name in causes)),))
    return Phrase(f"reason.{id}")
