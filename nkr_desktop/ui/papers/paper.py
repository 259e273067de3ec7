"""Which papers there are, in which editions, and what an order for one of them holds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nkr_desktop.content.phrases import Language
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.domain.advice import Assessment, UrgencyLevel
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.plan import plan_stands


class Paper(StrEnum):
    """What can be given out. Leaflet is the patient's sheet, whichever of them fits; under U1 the acute one."""

    LEAFLET = "leaflet"
    NOTE = "note"
    REFERRAL = "referral"
    QUICK_GUIDE = "quick_guide"


@dataclass(frozen=True, slots=True)
class Edition:
    """In which language, and whether in large print; only the leaflet has a choice."""

    language: Language
    large_print: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """A paper to be made. The same order gives the same bytes."""

    paper: Paper
    edition: Edition
    case: Case
    assessment: Assessment
    clinic: Clinic


def may_leave(paper: Paper, case: Case, assessment: Assessment) -> bool:
    """Leaflet and note say what was agreed, so that has to stand; nothing holds back what is acute.

    The referral sheet leaves out a plan that does not stand, and says so itself; the quick guide tells of no case."""
    if paper in (Paper.REFERRAL, Paper.QUICK_GUIDE) or is_acute(assessment):
        return True
    return plan_stands(case.plan, assessment)


def is_acute(assessment: Assessment) -> bool:
    """Under U1 everything gives way to the acute sheet."""
    return assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL


def as_if_agreed(case: Case) -> Case:
    """The case with its plan confirmed, to show what the paper would be; never printed before it is true."""
    if case.plan is None or case.plan.confirmed:
        return case
    return case.model_copy(update={"plan": case.plan.model_copy(update={"confirmed": True})})
