"""Answers that cannot both be meant (specification chapter 2). Shown, never resolved, and no stance changes."""

from __future__ import annotations

from nkr_desktop.domain.advice import Check, Phrase
from nkr_desktop.domain.answers import ApproachPreference, ExerciseKindPreference, Finding, PainSeverity, Trend
from nkr_desktop.domain.case import Case

_SEVERE = (PainSeverity.SEVERE_DISABLING, PainSeverity.MOST_SEVERE_DISABLING)
_LOW_LEG_PAIN = 3


def checks(case: Case) -> tuple[Check, ...]:
    """Every pair of answers that contradict each other, in the specification's order."""
    course, wishes = case.course, case.preferences
    severe = course.pain_severity in _SEVERE
    improved = course.trend is Trend.IMPROVED
    low = course.leg_pain is not None and course.leg_pain <= _LOW_LEG_PAIN
    kind_stated = wishes.exercise_kind is not ExerciseKindPreference.NONE_STATED
    contradictory = (
        ("improved_with_severe_pain", ("course.pain_severity", "course.trend"), improved and severe),
        (
            "improved_with_severe_worsening",
            ("course.trend", "course.severe_worsening"),
            improved and course.severe_worsening is Finding.YES,
        ),
        ("low_leg_pain_with_severe_pain", ("course.leg_pain", "course.pain_severity"), low and severe),
        (
            "exercise_kind_with_manual",
            ("preferences.approach", "preferences.exercise_kind"),
            kind_stated and wishes.approach is ApproachPreference.MANUAL,
        ),
    )
    return tuple(Check(id, fields, Phrase(f"check.{id}")) for id, fields, holds in contradictory if holds)
