"""The example of the file format, and cases made from it, as bytes."""

import json
from copy import deepcopy
from datetime import date
from typing import Any

TODAY = date(2026, 11, 22)

EXAMPLE: dict[str, Any] = {
    "format": "nkr-case/1",
    "reference": "A-17",
    "assessed_on": "2026-10-02",
    "visit": "first",
    "role": "physiotherapist",
    "surgeon_wait_days": 28,
    "patient": {"age": 44},
    "course": {
        "onset_date": "2026-08-30",
        "onset_uncertainty_days": 0,
        "leg_pain": 7,
        "back_pain": 4,
        "pain_severity": "severe_disabling",
        "trend": "unchanged",
        "severe_worsening": "no",
        "medication_resistant_pain": "unknown",
        "signs_earlier": "unknown",
    },
    "signs": {
        "radicular_leg_pain": {"finding": "yes", "side": "left"},
        "reduced_strength": {"finding": "no"},
        "reflex_loss": {"finding": "no"},
        "sensory_change": {"finding": "yes", "side": "left", "dermatomes": ["L5"]},
        "straight_leg_raise": {"finding": "yes", "side": "left"},
        "femoral_stretch": {"finding": "unknown"},
    },
    "other_causes": {
        "tumour": "no",
        "central_spinal_stenosis": "no",
        "degenerative_spondylolisthesis": "no",
        "diabetic_neuropathy": "no",
        "other": "no",
        "other_text": None,
    },
    "red_flags": {
        "saddle_sensory_disturbance": "no",
        "sphincter_disturbance": "no",
        "sudden_pain_worsening": "no",
        "sudden_paresis_worsening": "no",
        "suspected_cancer": "no",
        "suspected_fracture": "no",
        "other_serious_pathology": "no",
    },
    "treatments": {
        "information": "ongoing",
        "medication": "ongoing",
        "directional_exercises": "no_effect",
        "neuromuscular_exercises": "not_tried",
        "combined_exercises": "not_tried",
        "other_exercises": "not_tried",
        "manual_mobilisation": "not_tried",
        "acupuncture": "not_tried",
        "injection": "not_tried",
    },
    "treatment_starts": {"directional_exercises": "2026-09-07"},
    "mri": "none",
    "preferences": {
        "activity": "stay_active",
        "approach": "exercise",
        "exercise_kind": "none_stated",
        "exercise_experience": "none_stated",
        "manual_experience": "none_stated",
        "wants_acupuncture": "no",
        "wants_mri": "yes",
        "wants_injection": "unknown",
        "surgery": "open",
    },
    "work": "on_sick_leave",
    "plan": None,
}
"""As printed in the file format."""

FOLLOW_UP: dict[str, Any] = {"format": "nkr-case/1", "assessed_on": "2026-10-16", "visit": "follow_up"}


def changed(path: str, value: object, case: dict[str, Any] = EXAMPLE) -> dict[str, Any]:
    """The case with one field set; groups on the way are made."""
    whole = deepcopy(case)
    *groups, name = path.split(".")
    holder = whole
    for group in groups:
        holder = holder.setdefault(group, {})
    holder[name] = value
    return whole


def without(name: str, case: dict[str, Any] = EXAMPLE) -> dict[str, Any]:
    return {key: value for key, value in case.items() if key != name}


def planned(**plan: object) -> dict[str, Any]:
    return {**EXAMPLE, "plan": plan}


def record(*visits: dict[str, Any], reference: str | None = "A-17") -> dict[str, Any]:
    return {
        "format": "nkr-record/1",
        "reference": reference,
        "visits": [without("reference", visit) for visit in visits],
    }


def in_bytes(value: object) -> bytes:
    return json.dumps(value).encode()


def texts_with(*replacements: tuple[str, str]) -> bytes:
    """The example's text with each piece replaced once; for what no Python value can say."""
    text = json.dumps(EXAMPLE, ensure_ascii=False)
    for old, new in replacements:
        if text.count(old) != 1:
            raise ValueError(f"not once in the example: {old}")
        text = text.replace(old, new)
    return text.encode()
