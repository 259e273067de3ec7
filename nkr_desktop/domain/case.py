"""The case: what is asked at one visit, as `nkr-case/1` (specification chapter 2).

Every finding has three values: present, absent, not examined. Unknown is the default and is never read as absent."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from operator import attrgetter
from typing import Annotated, Any, Literal, Self

from pydantic import Field, Strict, model_validator
from pydantic_core import PydanticCustomError

from nkr_desktop.domain.advice import Stance
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
    PlanKind,
    Reflex,
    Role,
    Side,
    SurgeryPreference,
    TreatmentStatus,
    Trend,
    UsualCare,
    VisitKind,
    Work,
)
from nkr_desktop.domain.contradictions import contradictions
from nkr_desktop.domain.free_text import FreeText, PhoneNumber, Reference
from nkr_desktop.domain.guideline import RecommendationId
from nkr_desktop.domain.iso_date import IsoDate
from nkr_desktop.domain.model import Model

Days = Annotated[int, Strict(), Field(ge=0, le=365)]
Nrs = Annotated[int, Strict(), Field(ge=0, le=10)]
MrcGrade = Annotated[int, Strict(), Field(ge=0, le=5)]
Truth = Annotated[bool, Strict()]


class Patient(Model):
    """Age in whole years; no identity is ever asked for."""

    age: Annotated[int, Strict(), Field(ge=0, le=120)] | None = None


class Course(Model):
    """This episode: onset of the nerve-root symptoms (not of the back pain), pain 0-10 NRS, and how it goes."""

    onset_date: IsoDate | None = None
    onset_uncertainty_days: Annotated[int, Strict(), Field(ge=0, le=28)] = 0
    leg_pain: Nrs | None = None
    back_pain: Nrs | None = None
    pain_severity: PainSeverity | None = None
    trend: Trend | None = None
    severe_worsening: Finding = Finding.UNKNOWN
    medication_resistant_pain: Finding = Finding.UNKNOWN
    signs_earlier: Finding = Finding.UNKNOWN


class Sign(Model):
    """One sign of nerve-root affection (§2). Detail belongs to a finding that is present."""

    finding: Finding = Finding.UNKNOWN
    side: Side | None = None

    @property
    def has_detail(self) -> bool:
        return self.side is not None


class StrengthSign(Sign):
    """Reduced strength; `mrc` holds MRC grades 0-5 by leg and muscle."""

    mrc: Mapping[Literal["left", "right"], Mapping[Muscle, MrcGrade]] | None = None

    @property
    def has_detail(self) -> bool:
        return self.side is not None or self.mrc is not None


class ReflexSign(Sign):
    reflexes: tuple[Reflex, ...] = ()

    @property
    def has_detail(self) -> bool:
        return self.side is not None or bool(self.reflexes)


class SensorySign(Sign):
    dermatomes: tuple[Dermatome, ...] = ()

    @property
    def has_detail(self) -> bool:
        return self.side is not None or bool(self.dermatomes)


class Signs(Model):
    """The six signs of §2; one present is enough."""

    radicular_leg_pain: Sign = Sign()
    reduced_strength: StrengthSign = StrengthSign()
    reflex_loss: ReflexSign = ReflexSign()
    sensory_change: SensorySign = SensorySign()
    straight_leg_raise: Sign = Sign()
    femoral_stretch: Sign = Sign()


class OtherCauses(Model):
    """Is the nerve-root affection thought to be *caused* by one of these (§2)?"""

    tumour: Finding = Finding.UNKNOWN
    central_spinal_stenosis: Finding = Finding.UNKNOWN
    degenerative_spondylolisthesis: Finding = Finding.UNKNOWN
    diabetic_neuropathy: Finding = Finding.UNKNOWN
    other: Finding = Finding.UNKNOWN
    other_text: FreeText | None = None


class RedFlags(Model):
    """The cauda equina group (§10, §12, §13, §22), then the serious-pathology group (§10)."""

    saddle_sensory_disturbance: Finding = Finding.UNKNOWN
    sphincter_disturbance: Finding = Finding.UNKNOWN
    sudden_pain_worsening: Finding = Finding.UNKNOWN
    sudden_paresis_worsening: Finding = Finding.UNKNOWN
    suspected_cancer: Finding = Finding.UNKNOWN
    suspected_fracture: Finding = Finding.UNKNOWN
    other_serious_pathology: Finding = Finding.UNKNOWN


class Treatments(Model):
    """What has been tried in this episode; null never counts as tried."""

    information: TreatmentStatus | None = None
    medication: TreatmentStatus | None = None
    directional_exercises: TreatmentStatus | None = None
    neuromuscular_exercises: TreatmentStatus | None = None
    combined_exercises: TreatmentStatus | None = None
    other_exercises: TreatmentStatus | None = None
    manual_mobilisation: TreatmentStatus | None = None
    acupuncture: TreatmentStatus | None = None
    injection: TreatmentStatus | None = None


class TreatmentStarts(Model):
    information: IsoDate | None = None
    medication: IsoDate | None = None
    directional_exercises: IsoDate | None = None
    neuromuscular_exercises: IsoDate | None = None
    combined_exercises: IsoDate | None = None
    other_exercises: IsoDate | None = None
    manual_mobilisation: IsoDate | None = None
    acupuncture: IsoDate | None = None
    injection: IsoDate | None = None


class MriDetail(Model):
    on: IsoDate | None = None
    own_initiative: Truth | None = None


class Preferences(Model):
    """What the patient wishes now; asked again at every visit (§2)."""

    activity: ActivityPreference = ActivityPreference.NONE_STATED
    approach: ApproachPreference = ApproachPreference.NONE_STATED
    exercise_kind: ExerciseKindPreference = ExerciseKindPreference.NONE_STATED
    exercise_experience: Experience = Experience.NONE_STATED
    manual_experience: Experience = Experience.NONE_STATED
    wants_acupuncture: Finding = Finding.UNKNOWN
    wants_mri: Finding = Finding.UNKNOWN
    wants_injection: Finding = Finding.UNKNOWN
    surgery: SurgeryPreference = SurgeryPreference.NOT_DISCUSSED


class SurgeryDetail(Model):
    """What became of a surgical referral (§15)."""

    referred_on: IsoDate | None = None
    assessed_on: IsoDate | None = None
    declined: Truth | None = None


class PlanItem(Model):
    """One thing agreed on; `stance` is the stance the advice had when it was ticked."""

    id: RecommendationId
    kind: PlanKind | None = None
    stance: Stance
    reason: FreeText | None = None
    note: FreeText | None = None


class NextVisit(Model):
    on: IsoDate | None = None
    with_whom: FreeText | None = Field(default=None, alias="with")
    note: FreeText | None = None


class Contact(Model):
    name: FreeText | None = None
    phone: PhoneNumber | None = None


class Plan(Model):
    """What clinician and patient agreed (specification chapter 7); rules for it are in `domain/plan.py`."""

    items: tuple[PlanItem, ...] = ()
    usual_care: tuple[UsualCare, ...] = ()
    next_visit: NextVisit | None = None
    contact: Contact | None = None
    confirmed: Truth = False


class Case(Model):
    """One visit. `assessed_on` is the only clock there is: nothing in the domain reads another."""

    format: Literal["nkr-case/1"] = "nkr-case/1"
    reference: Reference | None = None
    assessed_on: IsoDate
    visit: VisitKind = VisitKind.FIRST
    role: Role | None = None
    surgeon_wait_days: Days = 28
    patient: Patient = Patient()
    course: Course = Course()
    signs: Signs = Signs()
    other_causes: OtherCauses = OtherCauses()
    red_flags: RedFlags = RedFlags()
    treatments: Treatments = Treatments()
    treatment_starts: TreatmentStarts = TreatmentStarts()
    mri: MriStatus | None = None
    mri_detail: MriDetail | None = None
    preferences: Preferences = Preferences()
    work: Work | None = None
    surgery_detail: SurgeryDetail | None = None
    plan: Plan | None = None

    @model_validator(mode="after")
    def _answers_fit_together(self) -> Self:
        faults = tuple(contradictions(self))
        if faults:
            raise PydanticCustomError("contradictory_fields", "fields exclude each other", {"faults": faults})
        return self


SIGNS: tuple[str, ...] = tuple(Signs.model_fields)
RED_FLAGS: tuple[str, ...] = tuple(RedFlags.model_fields)
CAUDA_EQUINA_FLAGS: tuple[str, ...] = RED_FLAGS[:4]
SERIOUS_PATHOLOGY_FLAGS: tuple[str, ...] = RED_FLAGS[4:]
OTHER_CAUSES: tuple[str, ...] = tuple(OtherCauses.model_fields)[:5]
TREATMENTS: tuple[str, ...] = tuple(Treatments.model_fields)
EXERCISE_TREATMENTS: tuple[str, ...] = (
    "directional_exercises",
    "neuromuscular_exercises",
    "combined_exercises",
    "other_exercises",
)


def answer(case: Case, path: str) -> Any:
    """The answer at a question's path; for `signs.X` the finding, else the field's value."""
    value = _reader(path)(case)
    return value.finding if isinstance(value, Sign) else value


@lru_cache(maxsize=256)
def _reader(path: str) -> attrgetter[Any]:
    return attrgetter(path)


def with_answer(case: Case, path: str, value: Any) -> Case:
    """The case with one answer changed; for `signs.X` a finding (detail goes unless the finding is yes).

    Not validated again: the caller gives a value of the field's own type that fits the others."""
    group, _, field = path.partition(".")
    if not field:
        return case.model_copy(update={group: value})
    held = getattr(case, group)
    if group == "signs":
        sign = getattr(held, field)
        value = sign.model_copy(update={"finding": value}) if value is Finding.YES else type(sign)(finding=value)
    return case.model_copy(update={group: held.model_copy(update={field: value})})
