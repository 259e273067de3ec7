"""The plan a paper may be made from: agreed, confirmed and still standing (specification chapter 7)."""

from nkr_desktop.domain.advice import Assessment, UrgencyLevel
from nkr_desktop.domain.case import Case, Plan
from nkr_desktop.domain.plan import acute_plan, plan_stands


class PlanNotConfirmed(Exception):  # noqa: N818 - the specification's own words
    """The plan is not confirmed, breaks a rule, or its advice has changed since it was ticked."""

    def __init__(self) -> None:
        super().__init__("Planen er ikke bekræftet. Gennemgå den, og bekræft den, før der laves papir til den.")


def agreed_plan(case: Case, assessment: Assessment) -> Plan:
    """What was agreed; an empty plan where nothing was. Raises PlanNotConfirmed.

    Under U1 the plan is the acute assessment alone, set by the program, and nothing can hold it back."""
    if assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL:
        return acute_plan(assessment, case.plan)
    if not plan_stands(case.plan, assessment):
        raise PlanNotConfirmed
    return case.plan or Plan()
