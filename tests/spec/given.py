"""Cases as a clinician would say them: `given(day=33, trend="unchanged")` changes only what it names.

The patient they start from is calm and completely asked: 44 years, day 33, straight leg raise positive, no other
cause, no red flag, nothing tried, no wish stated."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.domain.advice import Advice, Assessment
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import OTHER_CAUSES, RED_FLAGS, SIGNS, TREATMENTS, Case, Course, Preferences
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.domain.guideline import RecommendationId as Id

TODAY = date(2026, 10, 2)

_GROUP_OF = {
    **dict.fromkeys(Course.model_fields, "course"),
    **dict.fromkeys(OTHER_CAUSES, "other_causes"),
    **dict.fromkeys(RED_FLAGS, "red_flags"),
    **dict.fromkeys(TREATMENTS, "treatments"),
    **dict.fromkeys(Preferences.model_fields, "preferences"),
}


@cache
def guideline() -> Guideline:
    return shipped_guideline()


def given(**said: Any) -> Case:
    """The calm patient with these answers. `day` and `uncertain` give the onset; a sign takes a finding or a dict."""
    case: dict[str, Any] = {
        "assessed_on": TODAY,
        "patient": {"age": said.pop("age", 44)},
        "course": {"pain_severity": "moderate", "severe_worsening": "no", "medication_resistant_pain": "no"},
        "signs": {name: {"finding": "yes" if name == "straight_leg_raise" else "no"} for name in SIGNS},
        "other_causes": dict.fromkeys(OTHER_CAUSES, "no"),
        "red_flags": dict.fromkeys(RED_FLAGS, "no"),
        "treatments": dict.fromkeys(TREATMENTS, "not_tried"),
        "preferences": {},
    }
    day = said.pop("day", 33)
    case["course"]["onset_date"] = None if day is None else TODAY - timedelta(days=day)
    case["course"]["onset_uncertainty_days"] = said.pop("uncertain", 0)
    for name, value in said.items():
        if name in SIGNS:
            case["signs"][name] = value if isinstance(value, dict) else {"finding": value}
        elif name in _GROUP_OF:
            case[_GROUP_OF[name]][name] = value
        else:
            case[name] = value
    return Case.model_validate(case)


def nothing_known() -> Case:
    """A visit at which nothing has been asked yet."""
    return Case(assessed_on=TODAY)


def judged(case: Case | None = None, /, **said: Any) -> Assessment:
    return assess(case or given(**said), guideline())


def advice(id: Id, **said: Any) -> Advice:
    return judged(**said).advice(id)


def rules(advised: Advice) -> list[str]:
    return [reason.rule for reason in advised.reasons]


def points(advised: Advice) -> list[str]:
    return [point.id for point in advised.points]
