"""The one judgement: a case in, an assessment out. Pure; reads its arguments only.

Order: urgency, scope, timeline, the ten recommendations, the action list (specification chapters 3-8)."""

from __future__ import annotations

from nkr_desktop.domain.actions import actions
from nkr_desktop.domain.advice import Advice, Assessment, Change, ScopeStatus
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.checks import checks
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.domain.patient_choice import patient_choice
from nkr_desktop.domain.recommendations import judge, stance_label
from nkr_desktop.domain.situation import Situation, situation


def assess(case: Case, guideline: Guideline, change: Change | None = None) -> Assessment:
    """Apply the guideline to one case.

    `change` compares with the visit before (`follow_up.change_since`); it feeds look-again and is passed
    through, and never touches a stance."""
    s = situation(case, change)
    advice = _advise(s, guideline)
    contradictory = checks(case)
    return Assessment(
        assessed_on=case.assessed_on,
        guideline_id=guideline.id,
        guideline_version=guideline.version,
        in_force=guideline.in_force,
        withdrawn_on=guideline.withdrawn_on,
        urgency=s.urgency,
        scope=s.scope,
        provisional=s.scope.status is ScopeStatus.UNDETERMINED,
        checks=contradictory,
        timeline=s.timeline,
        recommendations=advice,
        actions=actions(s, advice, contradictory),
        change=change,
    )


def _advise(s: Situation, guideline: Guideline) -> tuple[Advice, ...]:
    """The rules' conclusions beside the guideline's own strength, colour and quality."""
    own_rules = not s.out_of_scope and not s.urgency.stops_guideline
    advice = []
    for id, judged in judge(s).items():
        recommendation = guideline.recommendation(id)
        advice.append(
            Advice(
                id=id,
                section=recommendation.section,
                strength=recommendation.strength,
                colour=guideline.strength_entry(recommendation.strength).colour,
                quality=recommendation.quality,
                stance=judged.stance,
                label=stance_label(id, judged, s),
                patient_choice=patient_choice(id, s.case.preferences) if own_rules else None,
                reasons=judged.reasons,
                points=judged.points,
                decide_on=judged.decide_on,
                latest_on=judged.latest_on,
                switch_to=judged.switch_to,
                points_to=judged.points_to,
            )
        )
    return tuple(advice)
