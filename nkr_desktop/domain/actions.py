"""The ordered action list (specification chapter 6, "The action list"). Note and leaflet follow it.

Kinds stand in the order of `ActionKind`; inside a kind a wished-for action comes first, then an unstated one, then
one the patient does not want, then guideline order. ON_HOLD and NOT_COVERED give no action."""

from __future__ import annotations

from collections.abc import Iterator

from nkr_desktop.domain.advice import (
    Action,
    ActionKind,
    Advice,
    Check,
    Criterion,
    Phrase,
    Stance,
    UrgencyLevel,
)
from nkr_desktop.domain.answers import ApproachPreference, MriStatus, SurgeryPreference, TreatmentStatus, Trend
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.domain.recommendations import surgery_overdue
from nkr_desktop.domain.situation import Situation

_EXERCISE_OR_MOBILISATION = (
    Id.SUPERVISED_EXERCISE,
    Id.SPECIFIC_EXERCISE,
    Id.COMBINED_EXERCISE,
    Id.MANUAL_MOBILISATION,
    Id.MOBILISATION_OR_EXERCISE,
)
_EXERCISE = (Id.SUPERVISED_EXERCISE, Id.SPECIFIC_EXERCISE, Id.COMBINED_EXERCISE)
_KIND_OF_STANCE = {
    Stance.DO_NOW: ActionKind.DO_NOW,
    Stance.INDICATED: ActionKind.INDICATED,
    Stance.OFFER: ActionKind.OFFER,
    Stance.CHOOSE: ActionKind.CHOOSE,
    Stance.SWITCH: ActionKind.SWITCH,
    Stance.CONSIDER: ActionKind.CONSIDER,
    Stance.PREPARE: ActionKind.PREPARE,
    Stance.NOT_ROUTINE: ActionKind.NOT_ROUTINE,
}
_CHOICE_ORDER = {True: 0, None: 1, False: 2}
_REVIEWED_HERE = (
    "medication",
    "directional_exercises",
    "neuromuscular_exercises",
    "combined_exercises",
    "other_exercises",
    "manual_mobilisation",
)
"""Acupuncture and injection have their `review_now` on the advice; 4-8 may not depend on the trend (equipoise)."""


def actions(s: Situation, advice: tuple[Advice, ...], checks: tuple[Check, ...]) -> tuple[Action, ...]:
    """Everything to do at this visit, in order."""
    if s.urgency.level is UrgencyLevel.ACUTE_SURGICAL:
        return _acute(s)
    listed = [
        *_checks(s, checks),
        *_workup_and_usual_care(s),
        *_from_stances(s, advice),
        *_pathway_and_follow_up(s),
    ]
    order = {kind: place for place, kind in enumerate(ActionKind)}
    return tuple(sorted(listed, key=lambda action: order[action.kind]))


def _acute(s: Situation) -> tuple[Action, ...]:
    """U1: this kind only, the hand-over last. MRI belongs to the assessment and is not ordered separately."""
    kind = ActionKind.ACUTE_ASSESSMENT
    return (
        Action(kind, (Id.SURGICAL_ASSESSMENT,), Phrase("action.acute_call", (_how("acute", s),))),
        Action(kind, (Id.MRI,), Phrase("action.acute_mri")),
        Action(kind, (Id.SURGICAL_ASSESSMENT,), Phrase("action.acute_hand_over")),
    )


def _how(what: str, s: Situation) -> tuple[str, Phrase]:
    """Who does what depends on the reader's profession; it changes the wording only."""
    role = s.case.role.value if s.case.role else "unstated"
    return "how", Phrase(f"how.{what}_{role}")


def _checks(s: Situation, checks: tuple[Check, ...]) -> Iterator[Action]:
    if s.urgency.not_asked:
        flags = tuple(Phrase(f"red_flag.{flag}") for flag in s.urgency.not_asked)
        yield Action(ActionKind.CHECK, (), Phrase("action.check_red_flags", (("flags", flags),)))
    if s.urgency.look_again:
        why = tuple(Phrase(f"look_again.{mark}") for mark in s.urgency.look_again)
        yield Action(ActionKind.CHECK, (), Phrase("action.look_again", (("why", why),)))
    for check in checks:
        yield Action(ActionKind.CHECK, (), check.says)
    if surgery_overdue(s) and s.timeline:
        blanks = (("date", s.timeline.week_12_on), _how("refer", s))
        yield Action(ActionKind.CHECK, (Id.SURGICAL_ASSESSMENT,), Phrase("action.surg_overdue", blanks))


def _workup_and_usual_care(s: Situation) -> Iterator[Action]:
    """Usual care is due in or undetermined scope; under U2 it is information and pain relief, in any scope (§2)."""
    if s.urgency.level is UrgencyLevel.URGENT_WORKUP:
        yield Action(ActionKind.MEDICAL_WORKUP, (), Phrase("action.medical_workup", (_how("workup", s),)))
        yield Action(ActionKind.USUAL_CARE, (), Phrase("action.workup_information"))
        yield Action(ActionKind.USUAL_CARE, (), Phrase("action.workup_pain_relief"))
    elif not s.out_of_scope:
        yield Action(ActionKind.USUAL_CARE, (), Phrase("action.information"))
        yield Action(ActionKind.USUAL_CARE, (), Phrase("action.activity_advice"))
        yield Action(ActionKind.USUAL_CARE, (), Phrase("action.medication"))


def _from_stances(s: Situation, advice: tuple[Advice, ...]) -> Iterator[Action]:
    standing = sorted((a for a in advice if a.stance in _KIND_OF_STANCE), key=lambda a: _CHOICE_ORDER[a.patient_choice])
    grouped = _choice_group(s, standing)
    for a in standing:
        if a.id is Id.MOBILISATION_OR_EXERCISE:
            yield from grouped.actions  # in the place of §8, which is the choice
        if a.id not in grouped.covered:
            yield Action(_KIND_OF_STANCE[a.stance], (a.id,), _says(s, a))


class _Grouped:
    """Actions that stand for several recommendations at once, and the recommendations they cover."""

    def __init__(self, *actions: Action) -> None:
        self.actions = actions
        self.covered = {id for action in actions for id in action.source}


def _choice_group(s: Situation, standing: list[Advice]) -> _Grouped:
    """While §8 is an open choice, exercise and mobilisation stand in one line at equal weight, or follow the wish."""
    stances = {a.id: a.stance for a in standing}
    if stances.get(Id.MOBILISATION_OR_EXERCISE) is not Stance.CHOOSE:
        return _Grouped()
    open_choice = tuple(id for id in _EXERCISE_OR_MOBILISATION if stances[id] is not Stance.SWITCH)

    def choose(key: str, *ids: Id) -> _Grouped:
        return _Grouped(Action(ActionKind.CHOOSE, tuple(id for id in open_choice if id in ids), Phrase(key)))

    match s.case.preferences.approach:
        case ApproachPreference.NONE_STATED:
            return choose("action.choose_together", *open_choice)
        case ApproachPreference.NEITHER:
            return choose("action.choose_neither", *open_choice)
        case ApproachPreference.BOTH:
            return choose("action.choose_both", Id.MOBILISATION_OR_EXERCISE)
        case ApproachPreference.EXERCISE:
            return choose("action.choose_mobilisation_too", Id.MANUAL_MOBILISATION, Id.MOBILISATION_OR_EXERCISE)
        case _:  # manual
            return choose("action.choose_exercise_too", *_EXERCISE, Id.MOBILISATION_OR_EXERCISE)


def _says(s: Situation, a: Advice) -> Phrase:
    name = f"action.{a.stance.value}_{a.id.value}"
    if a.stance is Stance.SWITCH or a.points_to:
        # The reason already names the targets, or recommendation 12's stance and date.
        return Phrase(f"{name}_with_surgery" if a.points_to else name, a.reasons[0].says.blanks)
    match a.id:
        case Id.MRI if a.stance is Stance.INDICATED:
            return _mri_says(s, a, name)
        case Id.SURGICAL_ASSESSMENT:
            return _surgery_says(s, a, name)
        case _:
            return Phrase(name)


def _mri_says(s: Situation, a: Advice, name: str) -> Phrase:
    rules = {reason.rule for reason in a.reasons}
    if rules <= {"R10.2", "R10.4"}:  # nothing new that an earlier scan leaves open
        if s.case.mri is MriStatus.DONE:
            return Phrase(f"{name}_exists")
        if s.case.mri is MriStatus.REFERRED:
            return Phrase(f"{name}_ordered")
    return Phrase(f"{name}_if_referred" if rules == {"R10.4"} else name, (_how("mri", s),))


def _surgery_says(s: Situation, a: Advice, name: str) -> Phrase:
    today = s.timeline is not None and s.timeline.refer_by <= s.case.assessed_on
    if a.stance is Stance.PREPARE:
        if a.decide_on is None:
            return Phrase(f"{name}_improved" if s.case.course.trend is Trend.IMPROVED else f"{name}_no_onset")
        return Phrase(f"{name}_today" if today else name, (("date", a.decide_on),))
    if a.stance is Stance.DO_NOW:
        if s.case.preferences.surgery is SurgeryPreference.DOES_NOT_WANT:
            name = f"{name}_declined"
        if a.latest_on is None:
            return Phrase(f"{name}_no_date", (_how("refer", s),))
        if a.latest_on < s.case.assessed_on:
            name = f"{name}_date_passed"
        elif today:
            name = f"{name}_today"
        return Phrase(name, (("date", a.latest_on), _how("refer", s)))
    return Phrase(name)


def _pathway_and_follow_up(s: Situation) -> Iterator[Action]:
    if dict(s.scope.criteria)["S2"] is Criterion.FAILS:
        yield Action(ActionKind.REGIONAL_PATHWAY, (), Phrase("action.regional_pathway"))
    if s.out_of_scope or s.urgency.stops_guideline:
        return
    yield Action(ActionKind.FOLLOW_UP, (), Phrase("action.monitor_signs"))
    ongoing = tuple(
        Phrase(f"treatment.{name}")
        for name in _REVIEWED_HERE
        if getattr(s.case.treatments, name) is TreatmentStatus.ONGOING
    )
    if ongoing and s.not_improving:
        yield Action(ActionKind.FOLLOW_UP, (), Phrase("action.review_now", (("treatments", ongoing),)))
    yield Action(ActionKind.FOLLOW_UP, (), Phrase("action.next_visit"))
