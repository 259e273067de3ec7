"""Cases with a plan, as a clinician could have agreed it: what `tick_rule` allows, chosen freely."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.answers import PlanKind, UsualCare
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import Case, Plan, SurgeryDetail
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.domain.plan import Tick, tick_rule, usual_care_allowed
from tests.spec.given import guideline
from tests.strategies import TODAY, cases

REASON = "Efter fælles overvejelse"


def judged(case: Case) -> Assessment:
    return assess(case, guideline())


def with_plan(case: Case, items: Iterable[Id] = (), usual_care: Iterable[UsualCare] = (), **more: Any) -> Case:
    """The case with these items confirmed, each under the stance it has; a reason where the rules ask for one."""
    assessment = judged(case)
    kinds = more.pop("kinds", {})
    plan = Plan.model_validate(
        {
            "items": [
                {
                    "id": id,
                    "kind": kinds.get(id),
                    "stance": assessment.advice(id).stance,
                    "reason": REASON if tick_rule(id, assessment) is Tick.WITH_REASON else None,
                }
                for id in items
            ],
            "usual_care": list(usual_care),
            "confirmed": True,
            **more,
        }
    )
    return case.model_copy(update={"plan": plan})


def _surgery_details() -> st.SearchStrategy[SurgeryDetail]:
    on = st.none() | st.integers(0, 30).map(lambda days: TODAY - timedelta(days=days))
    return st.builds(SurgeryDetail, referred_on=on, assessed_on=on, declined=st.none() | st.booleans())


@st.composite
def cases_with_plan(draw: st.DrawFn) -> Case:
    """A case with nothing agreed, or with any part of what may be agreed, a next visit and a contact; now and then
    with a surgical referral and what became of it."""
    case = draw(cases()).model_copy(update={"surgery_detail": draw(st.none() | _surgery_details())})
    if draw(st.integers(0, 9)) == 0:
        return case
    assessment = judged(case)
    allowed = [id for id in Id if tick_rule(id, assessment) is not Tick.NEVER]
    items = draw(st.lists(st.sampled_from(allowed), unique=True)) if allowed else []
    care = usual_care_allowed(assessment)
    visit = {
        "on": draw(st.none() | st.integers(0, 400).map(lambda days: case.assessed_on + timedelta(days=days))),
        "with": draw(st.sampled_from((None, "Anna", "Anna Annasen Hansen " * 20))),
        "note": draw(
            st.sampled_from((None, "kl. 9.30", "14:15", "Medbring træningstøj, kl. 8", "husk ≥ 2 håndklæder "))
        ),
    }
    contact = {
        "name": draw(st.sampled_from((None, "Klinikken ved søen"))),
        "phone": draw(st.none() | st.just("12 34 56 78")),
    }
    return with_plan(
        case,
        items,
        draw(st.lists(st.sampled_from(care), unique=True)) if care else (),
        kinds={Id.SPECIFIC_EXERCISE: draw(st.none() | st.sampled_from(PlanKind))},
        next_visit=draw(st.none() | st.just(visit)),
        contact=draw(st.none() | st.just(contact)),
    )
