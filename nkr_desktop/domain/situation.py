"""The facts the rules read, worked out once for one case (specification chapter 6, "Facts used below")."""

from __future__ import annotations

from dataclasses import dataclass

from nkr_desktop.domain.advice import Change, Phase, Scope, ScopeStatus, Timeline, Urgency
from nkr_desktop.domain.answers import Finding, PainSeverity, TreatmentStatus, Trend
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS, EXERCISE_TREATMENTS, Case, Treatments
from nkr_desktop.domain.scope import scope
from nkr_desktop.domain.timeline import DECISION_DAY, timeline
from nkr_desktop.domain.urgency import urgency

IN_USE = (TreatmentStatus.ONGOING, TreatmentStatus.HELPED, TreatmentStatus.HELPED_PARTLY)
"""A treatment the patient has some good of, or is still in; a switch to it reads "continue"."""
NOT_USED = (TreatmentStatus.NOT_TRIED, None)
"""Not tried, or not answered, which never counts as tried."""

_COUNTS_AS_NON_SURGICAL_CARE = (
    *EXERCISE_TREATMENTS,
    "manual_mobilisation",
    "medication",
    "acupuncture",
    "injection",
)


@dataclass(frozen=True, slots=True)
class Situation:
    """One case seen as the rules see it. Days are whole days; `longest` is days plus uncertainty."""

    case: Case
    urgency: Urgency
    scope: Scope
    timeline: Timeline | None

    directional_failed: bool
    neuromuscular_failed: bool
    combined_failed: bool
    exercise_failed: bool
    exercise_in_use: bool
    manual_failed: bool
    severe: bool
    most_severe: bool
    not_improving: bool
    decision_due: bool
    care_without_effect: tuple[str, ...]
    cauda_equina_all_no: bool

    @property
    def kinds_failed(self) -> int:
        """How many of the two exercise kinds, directional and neuromuscular, have failed."""
        return self.directional_failed + self.neuromuscular_failed

    @property
    def out_of_scope(self) -> bool:
        return self.scope.status is ScopeStatus.OUT_OF_SCOPE

    @property
    def due_only_because_uncertain(self) -> bool:
        """The stated onset lies before 8 weeks; only the longest possible duration reaches them."""
        return self.decision_due and self.timeline is not None and self.timeline.days < DECISION_DAY

    @property
    def before_8_weeks(self) -> bool:
        return self.timeline is not None and self.timeline.phase is Phase.BEFORE_8_WEEKS


def situation(case: Case, change: Change | None = None) -> Situation:
    """Everything the rules read; `change` reaches look-again only."""
    tried, course = case.treatments, case.course
    exercises = [getattr(tried, name) for name in EXERCISE_TREATMENTS]
    exercise_in_use = any(status in IN_USE for status in exercises)
    when = timeline(case)
    return Situation(
        case=case,
        urgency=urgency(case, change),
        scope=scope(case),
        timeline=when,
        directional_failed=_kind_failed(tried, tried.directional_exercises),
        neuromuscular_failed=_kind_failed(tried, tried.neuromuscular_exercises),
        combined_failed=tried.combined_exercises is TreatmentStatus.NO_EFFECT,
        exercise_failed=TreatmentStatus.NO_EFFECT in exercises and not exercise_in_use,
        exercise_in_use=exercise_in_use,
        manual_failed=tried.manual_mobilisation is TreatmentStatus.NO_EFFECT,
        severe=course.pain_severity in (PainSeverity.SEVERE_DISABLING, PainSeverity.MOST_SEVERE_DISABLING),
        most_severe=course.pain_severity is PainSeverity.MOST_SEVERE_DISABLING,
        not_improving=course.trend in (Trend.UNCHANGED, Trend.WORSE),
        decision_due=when is not None and when.longest >= DECISION_DAY,
        care_without_effect=tuple(
            f"treatments.{name}"
            for name in _COUNTS_AS_NON_SURGICAL_CARE
            if getattr(tried, name) is TreatmentStatus.NO_EFFECT
        ),
        cauda_equina_all_no=all(getattr(case.red_flags, flag) is Finding.NO for flag in CAUDA_EQUINA_FLAGS),
    )


def _kind_failed(tried: Treatments, kind: TreatmentStatus | None) -> bool:
    """A kind fails on its own, or as part of a combination in which it was not tried by itself."""
    return kind is TreatmentStatus.NO_EFFECT or (
        tried.combined_exercises is TreatmentStatus.NO_EFFECT and kind in NOT_USED
    )
