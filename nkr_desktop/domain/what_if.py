"""What could change the advice: unanswered questions whose answer would alter urgency, scope or a stance.

The alternatives are judged with the same functions as the case itself, never by a second set of rules
(specification chapter 9)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations
from typing import Any

from nkr_desktop.domain.advice import CouldChange
from nkr_desktop.domain.answers import Finding, PainSeverity, SurgeryPreference, TreatmentStatus, Trend, VisitKind
from nkr_desktop.domain.case import OTHER_CAUSES, RED_FLAGS, SIGNS, Case, answer, with_answer
from nkr_desktop.domain.guideline import RecommendationId
from nkr_desktop.domain.recommendations import judge
from nkr_desktop.domain.situation import situation

_YES_NO = (Finding.YES, Finding.NO)
_AGES = (17, 18)
_DAYS_SINCE_ONSET = (0, 55, 56, 84, 85)
_READ_BY_RULES = (
    "medication",
    "directional_exercises",
    "neuromuscular_exercises",
    "combined_exercises",
    "other_exercises",
    "manual_mobilisation",
    "acupuncture",
    "injection",
)
_Outcome = dict[str, object]
_PLACES = ("urgency", "scope", *RecommendationId)


def unanswered(case: Case) -> dict[str, tuple[Any, ...]]:
    """Every question that is open and that a rule reads, in intake order, with the answers to try."""
    onsets = tuple(case.assessed_on - timedelta(days=days) for days in _DAYS_SINCE_ONSET)
    questions: dict[str, tuple[Any, ...]] = {
        "patient.age": _AGES,
        "course.onset_date": onsets,
        "course.pain_severity": tuple(PainSeverity),
        "course.trend": tuple(Trend),
        "course.severe_worsening": _YES_NO,
        "course.medication_resistant_pain": _YES_NO,
        **({"course.signs_earlier": _YES_NO} if case.visit is VisitKind.FOLLOW_UP else {}),
        **{f"signs.{name}": _YES_NO for name in SIGNS},
        **{f"other_causes.{name}": _YES_NO for name in OTHER_CAUSES},
        **{f"red_flags.{name}": _YES_NO for name in RED_FLAGS},
        **{f"treatments.{name}": tuple(TreatmentStatus) for name in _READ_BY_RULES},
        "preferences.surgery": tuple(s for s in SurgeryPreference if s is not SurgeryPreference.NOT_DISCUSSED),
    }
    open_answers = (None, Finding.UNKNOWN, SurgeryPreference.NOT_DISCUSSED)
    return {path: values for path, values in questions.items() if answer(case, path) in open_answers}


def could_change(case: Case) -> tuple[CouldChange, ...]:
    """Open questions that matter, alone or in pairs, most serious change first, then intake order."""
    *_, found = search(case)
    return found or ()


def search(case: Case) -> Iterator[tuple[CouldChange, ...] | None]:
    """The same in slices, for a window that must answer in between: None after each question or pair, then the answer.

    A slice judges at most two dozen alternatives."""
    today = _outcome(case)
    questions = unanswered(case)
    changes: dict[str, set[str]] = {path: set() for path in questions}

    for path, values in questions.items():
        for value in values:
            changes[path] |= _differences(today, _outcome(with_answer(case, path, value)))
        yield None
    silent = [path for path in questions if not changes[path]]
    for first, second in combinations(silent, 2):
        for alternative in _pairs(case, first, questions[first], second, questions[second]):
            found = _differences(today, _outcome(alternative))
            changes[first] |= found
            changes[second] |= found
        yield None

    listed = [(path, [place for place in _PLACES if place in found]) for path, found in changes.items() if found]
    listed.sort(key=lambda entry: min(_PLACES.index(entry[1][0]), 2))
    yield tuple(CouldChange(path, tuple(places)) for path, places in listed)


def _pairs(case: Case, first: str, values: tuple[Any, ...], second: str, others: tuple[Any, ...]) -> Iterator[Case]:
    for value in values:
        half = with_answer(case, first, value)
        for other in others:
            yield with_answer(half, second, other)


def _outcome(case: Case) -> _Outcome:
    """What a question can change: the urgency level, the four criteria, the ten stances."""
    s = situation(case)
    return {
        "urgency": s.urgency.level,
        "scope": s.scope.criteria,
        **{id: judged.stance for id, judged in judge(s).items()},
    }


def _differences(before: _Outcome, after: _Outcome) -> set[str]:
    return {place for place, value in before.items() if after[place] != value}
