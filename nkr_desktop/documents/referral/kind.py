"""What a referral sheet is for, read from the assessment: it never decides whether to refer.

A sheet can always be made. It is due under U1, U2 and where recommendation 12 says to decide now, together, or that it
may be considered (§12); otherwise it says that the guideline does not point to a referral now, or does not fit."""

from enum import StrEnum

from nkr_desktop.domain.advice import Assessment, ScopeStatus, Stance, UrgencyLevel
from nkr_desktop.domain.guideline import RecommendationId as Id

_DUE = (Stance.DO_NOW, Stance.CONSIDER)


class Kind(StrEnum):
    """The first that fits."""

    ACUTE = "acute"
    """U1: a telephone call. The sheet holds what to say, and is not sent."""
    WORKUP = "workup"
    """U2: to a physician, because serious pathology is suspected."""
    OUTSIDE = "outside"
    """The guideline does not cover the patient; it says nothing for or against."""
    DUE = "due"
    """To a spine surgeon, as recommendation 12 gives reason to."""
    NOT_NOW = "not_now"
    """To a spine surgeon, although recommendation 12 gives no reason to now."""


def kind(assessment: Assessment) -> Kind:
    """Urgency before scope, scope before the advice."""
    if assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL:
        return Kind.ACUTE
    if assessment.urgency.level is UrgencyLevel.URGENT_WORKUP:
        return Kind.WORKUP
    if assessment.scope.status is ScopeStatus.OUT_OF_SCOPE:
        return Kind.OUTSIDE
    return Kind.DUE if assessment.advice(Id.SURGICAL_ASSESSMENT).stance in _DUE else Kind.NOT_NOW
