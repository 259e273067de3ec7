"""Cases that together make the program say every sentence of the judgement, swept over the answers that matter.

Hand-set rather than drawn: what each sweep reaches does not depend on chance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import product

from nkr_desktop.domain.advice import Assessment, Phrase
from nkr_desktop.domain.answers import Role
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import OTHER_CAUSES, RED_FLAGS, SIGNS, Case
from nkr_desktop.domain.follow_up import change_since
from tests.spec.given import given, guideline, judged


def assessments() -> Iterator[Assessment]:
    """Every situation, judged."""
    for case in (*_urgency_and_scope(), *_treatments(), *_surgery(), *_mri_and_injection(), *_wishes_and_checks()):
        yield judged(case)
    weaker_since_last = change_since(given(reduced_strength="no"), given(reduced_strength="yes"))
    yield assess(given(reduced_strength="yes"), guideline(), weaker_since_last)


def phrases_of(part: object) -> Iterator[Phrase]:
    """Every phrase of a judgement or a part of it, and the phrases that fill its blanks."""
    if isinstance(part, Phrase):
        yield part
        for _, value in part.blanks:
            yield from phrases_of(value)
    elif isinstance(part, tuple):
        for item in part:
            yield from phrases_of(item)
    elif is_dataclass(part):
        for field in fields(part):
            yield from phrases_of(getattr(part, field.name))


def _urgency_and_scope() -> Iterator[Case]:
    for role, flag in product((None, *Role), RED_FLAGS):
        yield given(role=role, mri="done", **{flag: "yes"})
        yield given(**{flag: "unknown", "reduced_strength": "yes"})
    yield given(sudden_pain_worsening="yes", saddle_sensory_disturbance="yes")
    yield given(severe_worsening="yes")
    yield given(sensory_change={"finding": "yes", "side": "both"})
    yield given(age=17)
    yield given(straight_leg_raise="no")
    for cause in OTHER_CAUSES:
        yield given(**{cause: "yes"})
    for role in (None, *Role):
        yield given(role=role, day=100, trend="unchanged")


def _treatments() -> Iterator[Case]:
    exercises = ("directional_exercises", "neuromuscular_exercises", "combined_exercises", "other_exercises")
    names = (*exercises, "manual_mobilisation")
    for answers in product(("not_tried", "ongoing", "no_effect"), repeat=len(names)):
        yield given(trend="unchanged", **dict(zip(names, answers, strict=True)))
    for day, uncertain in ((60, 0), (84, 2)):
        tried = {"directional_exercises": "no_effect", "manual_mobilisation": "no_effect"}
        yield given(day=day, uncertain=uncertain, trend="unchanged", **tried)
    yield given(directional_exercises="helped_partly")
    yield given(trend="unchanged", acupuncture="ongoing", injection="ongoing", medication="ongoing")


def _surgery() -> Iterator[Case]:
    for severity, trend, (day, uncertain), wish, medication in product(
        ("moderate", "severe_disabling", "most_severe_disabling"),
        (None, "improved", "some_improvement", "unchanged"),
        ((None, 0), (33, 0), (50, 7), (56, 0), (70, 0), (80, 10)),
        ("not_discussed", "wants", "does_not_want"),
        ("not_tried", "no_effect"),
    ):
        yield given(
            pain_severity=severity, trend=trend, day=day, uncertain=uncertain, surgery=wish, medication=medication
        )
    for role, day in product((None, *Role), (33, None)):
        due = {"pain_severity": "most_severe_disabling", "trend": "worse"}
        yield given(role=role, day=day, work="on_sick_leave", **due)
        yield given(day=day, suspected_cancer="yes", **due)


def _mri_and_injection() -> Iterator[Case]:
    for scan, resistant, worsening, wished, severity in product(
        (None, "referred", "done"), ("yes", "no"), ("yes", "no"), ("yes", "no"), ("moderate", "severe_disabling")
    ):
        yield given(
            mri=scan,
            medication_resistant_pain=resistant,
            severe_worsening=worsening,
            wants_mri=wished,
            pain_severity=severity,
        )
    yield given(pain_severity="severe_disabling", injection="helped", sphincter_disturbance="unknown")


def _wishes_and_checks() -> Iterator[Case]:
    for approach, kind in product(("exercise", "manual", "both", "neither"), ("none_stated", "directional")):
        yield given(approach=approach, exercise_kind=kind)
    for felt in ("good", "bad"):
        yield given(exercise_experience=felt, manual_experience=felt)
    yield given(activity="rest", wants_acupuncture="yes")
    yield given(trend="improved", pain_severity="severe_disabling", severe_worsening="yes", leg_pain=2)
    yield given(signs_earlier="unknown", visit="follow_up", **dict.fromkeys(SIGNS, "unknown"))
