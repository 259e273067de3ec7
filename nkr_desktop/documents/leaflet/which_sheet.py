"""Which of the four sheets a patient gets (specification chapter 11)."""

from enum import StrEnum

from nkr_desktop.domain.advice import Assessment, ScopeStatus, UrgencyLevel
from nkr_desktop.domain.case import Case


class Sheet(StrEnum):
    """The four sheets; the first that fits is given."""

    ACUTE = "acute"
    WORKUP = "workup"
    OUT_OF_SCOPE = "out_of_scope"
    ORDINARY = "ordinary"


def sheet(case: Case, assessment: Assessment) -> Sheet:
    """U1, then U2, then out of scope, else the ordinary sheet. Urgency is judged before scope, always."""
    match assessment.urgency.level:
        case UrgencyLevel.ACUTE_SURGICAL:
            return Sheet.ACUTE
        case UrgencyLevel.URGENT_WORKUP:
            return Sheet.WORKUP
        case _:
            return Sheet.OUT_OF_SCOPE if assessment.scope.status is ScopeStatus.OUT_OF_SCOPE else Sheet.ORDINARY
