"""The closed sets of answers a case is made of (specification chapter 2; case format, table of values)."""

from enum import StrEnum


class Finding(StrEnum):
    """A three-valued answer. `UNKNOWN` is "not examined" or "not asked", never "no"."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class VisitKind(StrEnum):
    FIRST = "first"
    FOLLOW_UP = "follow_up"


class Role(StrEnum):
    """Who uses the program; changes who does what in an action's wording, never a stance."""

    PHYSIOTHERAPIST = "physiotherapist"
    CHIROPRACTOR = "chiropractor"
    PHYSICIAN = "physician"


class PainSeverity(StrEnum):
    """The clinician's and patient's joint judgement; the guideline gives no cut-off on a pain scale."""

    MILD = "mild"
    MODERATE = "moderate"
    SEVERE_DISABLING = "severe_disabling"
    MOST_SEVERE_DISABLING = "most_severe_disabling"


class Trend(StrEnum):
    """Change since this episode began; `IMPROVED` means satisfactorily, as both judge it."""

    IMPROVED = "improved"
    SOME_IMPROVEMENT = "some_improvement"
    UNCHANGED = "unchanged"
    WORSE = "worse"


class Side(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class Muscle(StrEnum):
    HIP_FLEXION = "hip_flexion"
    KNEE_EXTENSION = "knee_extension"
    ANKLE_DORSIFLEXION = "ankle_dorsiflexion"
    GREAT_TOE_EXTENSION = "great_toe_extension"
    PLANTAR_FLEXION = "plantar_flexion"


class Reflex(StrEnum):
    KNEE = "knee"
    ANKLE = "ankle"


class Dermatome(StrEnum):
    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    L4 = "L4"
    L5 = "L5"
    S1 = "S1"
    S2 = "S2"


class TreatmentStatus(StrEnum):
    """`NO_EFFECT`: tried long enough to be judged, without satisfactory effect; a single session is not that."""

    NOT_TRIED = "not_tried"
    ONGOING = "ongoing"
    HELPED = "helped"
    HELPED_PARTLY = "helped_partly"
    NO_EFFECT = "no_effect"


class MriStatus(StrEnum):
    NONE = "none"
    REFERRED = "referred"
    DONE = "done"


class ActivityPreference(StrEnum):
    STAY_ACTIVE = "stay_active"
    REST = "rest"
    NONE_STATED = "none_stated"


class ApproachPreference(StrEnum):
    EXERCISE = "exercise"
    MANUAL = "manual"
    BOTH = "both"
    NEITHER = "neither"
    NONE_STATED = "none_stated"


class ExerciseKindPreference(StrEnum):
    DIRECTIONAL = "directional"
    NEUROMUSCULAR = "neuromuscular"
    COMBINED = "combined"
    NONE_STATED = "none_stated"


class Experience(StrEnum):
    GOOD = "good"
    BAD = "bad"
    NONE_STATED = "none_stated"


class SurgeryPreference(StrEnum):
    WANTS = "wants"
    OPEN = "open"
    DOES_NOT_WANT = "does_not_want"
    NOT_DISCUSSED = "not_discussed"


class Work(StrEnum):
    AT_WORK = "at_work"
    ON_SICK_LEAVE = "on_sick_leave"
    AT_RISK = "at_risk"
    NOT_IN_WORK = "not_in_work"


class UsualCare(StrEnum):
    """Entries of usual care (§2); `MEDICAL_WORKUP` only when serious pathology is suspected."""

    INFORMATION = "information"
    ACTIVITY_ADVICE = "activity_advice"
    MEDICATION = "medication"
    MEDICAL_WORKUP = "medical_workup"


class PlanKind(StrEnum):
    """Which exercises were agreed under specific exercise; `FITTED` leaves it to the supervised sessions."""

    DIRECTIONAL = "directional"
    NEUROMUSCULAR = "neuromuscular"
    FITTED = "fitted"
