"""Putting answers into a case: by path, and without leaving details behind that the new answer excludes.

What excludes what is the case format's ("Reading"); a file with such a pair would be refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from nkr_desktop.domain.answers import (
    ActivityPreference,
    ApproachPreference,
    ExerciseKindPreference,
    Experience,
    Finding,
    MriStatus,
    Side,
    SurgeryPreference,
    TreatmentStatus,
)
from nkr_desktop.domain.case import SIGNS, TREATMENTS, Case, Sign, answer, with_answer

_UNANSWERED: Final = (
    None,
    Finding.UNKNOWN,
    ActivityPreference.NONE_STATED,
    ApproachPreference.NONE_STATED,
    ExerciseKindPreference.NONE_STATED,
    Experience.NONE_STATED,
    SurgeryPreference.NOT_DISCUSSED,
)


def is_unanswered(value: object) -> bool:
    """Whether the value is a field's one unanswered value."""
    return value in _UNANSWERED


def is_answered(case: Case, path: str, touched: frozenset[str]) -> bool:
    """Whether a question has been answered, "not examined" said aloud included."""
    return path in touched or not is_unanswered(answer(case, path))


def with_answers(case: Case, answers: Mapping[str, Any]) -> Case:
    """The case with these answers, by path ("course.trend", "signs.reflex_loss", "signs.reflex_loss.side")."""
    for path, value in answers.items():
        group, _, rest = path.partition(".")
        name, _, detail = rest.partition(".")
        if detail:
            held = getattr(getattr(case, group), name)
            group_now = getattr(case, group).model_copy(update={name: held.model_copy(update={detail: value})})
            case = case.model_copy(update={group: group_now})
        else:
            case = with_answer(case, path, value)
    return _without_orphans(case)


def _without_orphans(case: Case) -> Case:
    """Drop details whose own question now has an answer that excludes them."""
    update: dict[str, Any] = {}
    starts = {
        name: None
        for name in TREATMENTS
        if getattr(case.treatments, name) in (None, TreatmentStatus.NOT_TRIED)
        and getattr(case.treatment_starts, name) is not None
    }
    if starts:
        update["treatment_starts"] = case.treatment_starts.model_copy(update=starts)
    if case.mri_detail is not None and case.mri in (None, MriStatus.NONE):
        update["mri_detail"] = None
    if case.other_causes.other_text is not None and case.other_causes.other is not Finding.YES:
        update["other_causes"] = case.other_causes.model_copy(update={"other_text": None})
    signs: dict[str, Sign] = {}
    for name in SIGNS:
        sign: Sign = getattr(case.signs, name)
        if sign.has_detail and sign.finding is not Finding.YES:
            signs[name] = type(sign)(finding=sign.finding)
    strength = case.signs.reduced_strength
    if "reduced_strength" not in signs and strength.mrc is not None:
        legs = _legs(strength.side, strength.mrc)
        if legs != dict(strength.mrc):
            signs["reduced_strength"] = strength.model_copy(update={"mrc": legs or None})
    if signs:
        update["signs"] = case.signs.model_copy(update=signs)
    return case.model_copy(update=update) if update else case


def _legs(side: Side | None, mrc: Mapping[Any, Any]) -> dict[Any, Any]:
    """The graded legs a side leaves room for; both need `both`, one alone needs no side."""
    if side is None and len(mrc) == 1:
        return dict(mrc)
    allowed = {Side.LEFT: ("left",), Side.RIGHT: ("right",), Side.BOTH: ("left", "right"), None: ()}[side]
    return {leg: grades for leg, grades in mrc.items() if leg in allowed and grades}
