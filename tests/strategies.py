"""Cases as Hypothesis draws them: valid, varied, and often enough in scope and free of red flags to reach the rules.

`cases()` gives one visit, first or follow-up. Every group of answers is drawn by itself, so that one unusual answer
does not need all the others to be unusual: mostly no red flag, mostly no other cause, otherwise anything. Without a
plan and a reference: what is agreed depends on the advice, and in a record the reference stands outside the visits."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from hypothesis import strategies as st

from nkr_desktop.domain.answers import (
    ActivityPreference,
    ApproachPreference,
    Dermatome,
    ExerciseKindPreference,
    Experience,
    Finding,
    MriStatus,
    Muscle,
    PainSeverity,
    Reflex,
    Role,
    Side,
    SurgeryPreference,
    TreatmentStatus,
    Trend,
    VisitKind,
    Work,
)
from nkr_desktop.domain.case import OTHER_CAUSES, RED_FLAGS, TREATMENTS, Case

TODAY = date(2026, 10, 2)
"""The day every drawn case is assessed on."""

_NOT_USED = (None, TreatmentStatus.NOT_TRIED)
_FINDINGS = st.sampled_from(Finding)
_NRS = st.none() | st.integers(0, 10)


def _maybe(answers: type[StrEnum]) -> st.SearchStrategy[Any]:
    return st.none() | st.sampled_from(answers)


def _days_ago(most: int) -> st.SearchStrategy[date]:
    return st.integers(0, most).map(lambda days: TODAY - timedelta(days=days))


def _several(answers: type[StrEnum]) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.sampled_from(answers), unique=True, max_size=2)


def _mostly_no(names: tuple[str, ...]) -> st.SearchStrategy[dict[str, Any]]:
    """Half of them all answered no; else no but for one answer, or anything."""
    all_no = dict.fromkeys(names, Finding.NO)
    but_one = st.builds(lambda name, finding: {**all_no, name: finding}, st.sampled_from(names), _FINDINGS)
    anything = st.fixed_dictionaries(dict.fromkeys(names, _FINDINGS))
    return st.booleans().flatmap(lambda unusual: but_one | anything if unusual else st.just(all_no))


def _sign(**detail: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Detail stands only beside a finding that is present."""
    present = st.fixed_dictionaries({"finding": st.just(Finding.YES), "side": _maybe(Side), **detail})
    return _FINDINGS.flatmap(lambda found: present if found is Finding.YES else st.just({"finding": found}))


@st.composite
def _reduced_strength(draw: st.DrawFn) -> dict[str, Any]:
    """Grades stand on a leg that the side does not exclude; grades on both legs need `both`."""
    sign = draw(_sign())
    side = sign.get("side")
    if sign["finding"] is not Finding.YES or draw(st.booleans()):
        return sign
    allowed = [side] if side in (Side.LEFT, Side.RIGHT) else [Side.LEFT, Side.RIGHT]
    most = 2 if side is Side.BOTH else 1
    legs = draw(st.lists(st.sampled_from(allowed), unique=True, min_size=1, max_size=most))
    grades = st.dictionaries(st.sampled_from(Muscle), st.integers(0, 5), min_size=1, max_size=2)
    return {**sign, "mrc": {leg.value: draw(grades) for leg in legs}}


_COURSE = st.fixed_dictionaries(
    {
        # Within the 84 days and around the limits of day 56 and 84; now and then long ago, or not known.
        "onset_date": st.one_of(
            _days_ago(84),
            st.sampled_from([TODAY - timedelta(days=days) for days in (0, 33, 55, 56, 70, 84, 85)]),
            st.none() | _days_ago(200),
        ),
        "onset_uncertainty_days": st.just(0) | st.integers(0, 28),
        "leg_pain": _NRS,
        "back_pain": _NRS,
        "pain_severity": _maybe(PainSeverity),
        "trend": _maybe(Trend),
        "severe_worsening": _FINDINGS,
        "medication_resistant_pain": _FINDINGS,
        "signs_earlier": _FINDINGS,
    }
)
_SIGNS = st.fixed_dictionaries(
    {
        "radicular_leg_pain": _sign(),
        "reduced_strength": _reduced_strength(),
        "reflex_loss": _sign(reflexes=_several(Reflex)),
        "sensory_change": _sign(dermatomes=_several(Dermatome)),
        "straight_leg_raise": _sign(),
        "femoral_stretch": _sign(),
    }
)
_PREFERENCES = st.fixed_dictionaries(
    {
        "activity": st.sampled_from(ActivityPreference),
        "approach": st.sampled_from(ApproachPreference),
        "exercise_kind": st.sampled_from(ExerciseKindPreference),
        "exercise_experience": st.sampled_from(Experience),
        "manual_experience": st.sampled_from(Experience),
        "wants_acupuncture": _FINDINGS,
        "wants_mri": _FINDINGS,
        "wants_injection": _FINDINGS,
        "surgery": st.sampled_from(SurgeryPreference),
    }
)
_ANSWERS = st.fixed_dictionaries(
    {
        "assessed_on": st.just(TODAY),
        "visit": st.sampled_from(VisitKind),
        "role": _maybe(Role),
        "surgeon_wait_days": st.sampled_from((28, 0, 14, 365)),
        "patient": st.fixed_dictionaries({"age": st.sampled_from((44, 18, 17, None)) | st.integers(18, 120)}),
        "course": _COURSE,
        "signs": _SIGNS,
        "other_causes": _mostly_no(OTHER_CAUSES),
        "red_flags": _mostly_no(RED_FLAGS),
        "treatments": st.fixed_dictionaries(dict.fromkeys(TREATMENTS, _maybe(TreatmentStatus))),
        "mri": _maybe(MriStatus),
        "preferences": _PREFERENCES,
        "work": _maybe(Work),
    }
)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """One valid case, assessed on `TODAY`. Shrinks towards few answers, no red flag and no other cause."""
    answers = draw(_ANSWERS)
    used = [name for name, status in answers["treatments"].items() if status not in _NOT_USED]
    if used:
        answers["treatment_starts"] = draw(st.dictionaries(st.sampled_from(used), _days_ago(60), max_size=2))
    if answers["other_causes"]["other"] is Finding.YES:
        answers["other_causes"] = {**answers["other_causes"], "other_text": draw(st.none() | st.just("borreliose"))}
    if answers["mri"] in (MriStatus.REFERRED, MriStatus.DONE):
        detail = {"on": st.none() | _days_ago(60), "own_initiative": st.none() | st.booleans()}
        answers["mri_detail"] = draw(st.none() | st.fixed_dictionaries(detail))
    return Case.model_validate(answers)
