"""What the patient has said of each recommendation (specification chapter 6, table `patient_choice`)."""

from __future__ import annotations

from nkr_desktop.domain.answers import (
    ActivityPreference,
    ApproachPreference,
    ExerciseKindPreference,
    Finding,
    SurgeryPreference,
)
from nkr_desktop.domain.case import Preferences
from nkr_desktop.domain.guideline import RecommendationId as Id

_APPROACH = {
    ApproachPreference.EXERCISE: {Id.SUPERVISED_EXERCISE: True, Id.MANUAL_MOBILISATION: False},
    ApproachPreference.MANUAL: {Id.SUPERVISED_EXERCISE: False, Id.MANUAL_MOBILISATION: True},
    ApproachPreference.BOTH: {Id.SUPERVISED_EXERCISE: True, Id.MANUAL_MOBILISATION: True},
    ApproachPreference.NEITHER: {Id.SUPERVISED_EXERCISE: False, Id.MANUAL_MOBILISATION: False},
}
_WISH = {Finding.YES: True, Finding.NO: False}


def patient_choice(id: Id, wishes: Preferences) -> bool | None:
    """True wanted, False not wanted, None where nothing was stated, known or discussed."""
    approach, kind = wishes.approach, wishes.exercise_kind
    stated_approach = approach is not ApproachPreference.NONE_STATED
    stated_kind = kind is not ExerciseKindPreference.NONE_STATED
    combined = kind is ExerciseKindPreference.COMBINED
    match id:
        case Id.PHYSICAL_ACTIVITY:
            return {ActivityPreference.STAY_ACTIVE: True, ActivityPreference.REST: False}.get(wishes.activity)
        case Id.SUPERVISED_EXERCISE | Id.MANUAL_MOBILISATION:
            return _APPROACH[approach][id] if stated_approach else None
        case Id.SPECIFIC_EXERCISE:
            return not combined if stated_kind else None
        case Id.COMBINED_EXERCISE:
            return combined if stated_kind else None
        case Id.MOBILISATION_OR_EXERCISE:
            return approach is not ApproachPreference.NEITHER if stated_approach else None
        case Id.ACUPUNCTURE:
            return _WISH.get(wishes.wants_acupuncture)
        case Id.MRI:
            return _WISH.get(wishes.wants_mri)
        case Id.GLUCOCORTICOID_INJECTION:
            return _WISH.get(wishes.wants_injection)
        case _:
            return {SurgeryPreference.WANTS: True, SurgeryPreference.DOES_NOT_WANT: False}.get(wishes.surgery)
