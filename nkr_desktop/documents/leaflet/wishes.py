"""The box "this matters to me": wishes the patient has stated, where naming them names no unagreed treatment."""

from collections.abc import Iterator

from nkr_desktop.documents.leaflet.agreed import exercise_agreed, is_agreed
from nkr_desktop.documents.leaflet.block import Wishes
from nkr_desktop.documents.leaflet.telling import Telling
from nkr_desktop.domain.answers import (
    ActivityPreference,
    ApproachPreference,
    Experience,
    Finding,
    SurgeryPreference,
)
from nkr_desktop.domain.guideline import RecommendationId as Id


def wishes(t: Telling) -> Iterator[Wishes]:
    """The box, when there is something to put in it."""
    if said := tuple(t.say(f"wish_{wish}") for wish in _stated(t)):
        yield Wishes(t.say("wishes"), said)


def _stated(t: Telling) -> Iterator[str]:
    wanted = t.case.preferences
    if wanted.activity is not ActivityPreference.NONE_STATED:
        yield wanted.activity.value
    if exercise_agreed(t):
        if wanted.approach in (ApproachPreference.EXERCISE, ApproachPreference.BOTH):
            yield "exercise"
        if wanted.exercise_experience is not Experience.NONE_STATED:
            yield f"exercise_{wanted.exercise_experience.value}"
    if is_agreed(t, Id.MANUAL_MOBILISATION):
        if wanted.approach in (ApproachPreference.MANUAL, ApproachPreference.BOTH):
            yield "manual"
        if wanted.manual_experience is not Experience.NONE_STATED:
            yield f"manual_{wanted.manual_experience.value}"
    if wanted.wants_mri is not Finding.UNKNOWN:
        yield f"mri_{wanted.wants_mri.value}"
    if wanted.surgery is not SurgeryPreference.NOT_DISCUSSED:
        yield f"surgery_{wanted.surgery.value}"
