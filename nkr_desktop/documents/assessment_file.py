"""The assessment as the public file `nkr-assessment/1` (case format, "Assessment"), with every sentence filled in.

Field names, values and order are a contract; the JSON Schema is made from the same models."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import Field

from nkr_desktop import __version__
from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import (
    ActionKind,
    Advice,
    Assessment,
    Change,
    CouldChange,
    Criterion,
    Phase,
    Reason,
    ScopeStatus,
    Stance,
    UrgencyLevel,
)
from nkr_desktop.domain.guideline import Colour, Edition, Quality, RecommendationId, Strength
from nkr_desktop.domain.model import Model

Section = Annotated[int, Field(ge=1)] | None
"""A chapter of the guideline; null where the text is ours."""
LookAgain = Literal["a", "b", "c", "d"]
Pain = Annotated[int, Field(ge=0, le=10)] | None


class PublishedReason(Model):
    rule: str
    section: Section
    inputs: tuple[str, ...]
    text: str


class PublishedPoint(Model):
    id: str
    section: Section
    own: bool
    text: str


class PublishedCheck(Model):
    id: str
    fields: tuple[str, ...]
    text: str


class PublishedUrgency(Model):
    level: UrgencyLevel
    red_flags: tuple[str, ...]
    not_asked: tuple[str, ...]
    look_again: tuple[LookAgain, ...]
    reasons: tuple[PublishedReason, ...]


class PublishedCriteria(Model):
    S1: Criterion
    S2: Criterion
    S3: Criterion
    S4: Criterion


class PublishedScope(Model):
    status: ScopeStatus
    criteria: PublishedCriteria
    reasons: tuple[PublishedReason, ...]
    missing: tuple[str, ...]


class PublishedTimeline(Model):
    """Days and running week count from the stated onset, dates from the earliest possible one."""

    days: int
    week: int
    phase: Phase
    week_8_on: date
    week_12_on: date
    refer_by: date


class PublishedAdvice(Model):
    id: RecommendationId
    section: int
    strength: Strength
    colour: tuple[Colour, ...]
    quality: Quality
    stance: Stance
    label: str
    patient_choice: bool | None
    reasons: tuple[PublishedReason, ...]
    points: tuple[PublishedPoint, ...]
    decide_on: date | None
    latest_on: date | None
    switch_to: tuple[RecommendationId, ...]
    points_to: tuple[RecommendationId, ...]


class PublishedAction(Model):
    kind: ActionKind
    source: tuple[RecommendationId, ...] = Field(alias="from")
    text: str


class PublishedCouldChange(Model):
    """An unanswered question, and `urgency`, `scope` or the recommendations that an answer could change."""

    question: str
    changes: tuple[Literal["urgency", "scope"] | RecommendationId, ...]


class PublishedPainChange(Model):
    then: Pain
    now: Pain
    difference: int | None
    verdict: Literal["better", "worse", "no_relevant_change", "not_comparable"]


SignVerdict = Literal["new", "newly_found", "gone", "worse", "less", "same", "not_comparable"]


class PublishedChange(Model):
    since: date
    leg_pain: PublishedPainChange
    back_pain: PublishedPainChange
    signs: dict[str, SignVerdict]
    top: tuple[str, ...]


class AssessmentFile(Model):
    """`could_change` is null where it was not worked out, empty where no open question changes anything."""

    format: Literal["nkr-assessment/1"]
    assessed_on: date
    program: str
    guideline: Edition
    urgency: PublishedUrgency
    scope: PublishedScope
    provisional: bool
    checks: tuple[PublishedCheck, ...]
    timeline: PublishedTimeline | None
    recommendations: Annotated[tuple[PublishedAdvice, ...], Field(min_length=10, max_length=10)]
    actions: tuple[PublishedAction, ...]
    could_change: tuple[PublishedCouldChange, ...] | None
    change: PublishedChange | None

    def as_json(self, *, indent: int | None = None) -> str:
        """The file's text, without a line break at its end."""
        return self.model_dump_json(by_alias=True, indent=indent)


@cache
def assessment_schema() -> dict[str, Any]:
    """The JSON Schema of what is published."""
    schema = AssessmentFile.model_json_schema(by_alias=True, mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def published(assessment: Assessment, changes: tuple[CouldChange, ...] | None, book: PhraseBook) -> AssessmentFile:
    """The assessment with its sentences in the book's language; `changes` is None where not worked out."""
    urgency, scope = assessment.urgency, assessment.scope
    return AssessmentFile(
        format="nkr-assessment/1",
        assessed_on=assessment.assessed_on,
        program=__version__,
        guideline=Edition(
            id=assessment.guideline_id, version=assessment.guideline_version, in_force=assessment.in_force
        ),
        urgency=PublishedUrgency.model_validate(
            {
                "level": urgency.level,
                "red_flags": urgency.red_flags,
                "not_asked": urgency.not_asked,
                "look_again": urgency.look_again,
                "reasons": _reasons(urgency.reasons, book),
            }
        ),
        scope=PublishedScope(
            status=scope.status,
            criteria=PublishedCriteria(**dict(scope.criteria)),
            reasons=_reasons(scope.reasons, book),
            missing=scope.missing,
        ),
        provisional=assessment.provisional,
        checks=tuple(
            PublishedCheck(id=check.id, fields=check.fields, text=book.say(check.says)) for check in assessment.checks
        ),
        timeline=_timeline(assessment),
        recommendations=tuple(_advice(advice, book) for advice in assessment.recommendations),
        actions=tuple(
            PublishedAction.model_validate({"kind": action.kind, "from": action.source, "text": book.say(action.says)})
            for action in assessment.actions
        ),
        could_change=None
        if changes is None
        else tuple(PublishedCouldChange.model_validate(asdict(change)) for change in changes),
        change=_change(assessment.change),
    )


def _reasons(reasons: tuple[Reason, ...], book: PhraseBook) -> tuple[PublishedReason, ...]:
    return tuple(
        PublishedReason(rule=reason.rule, section=reason.section, inputs=reason.inputs, text=book.reason(reason))
        for reason in reasons
    )


def _timeline(assessment: Assessment) -> PublishedTimeline | None:
    if (when := assessment.timeline) is None:
        return None
    return PublishedTimeline(
        days=when.days,
        week=when.week,
        phase=when.phase,
        week_8_on=when.week_8_on,
        week_12_on=when.week_12_on,
        refer_by=when.refer_by,
    )


def _advice(advice: Advice, book: PhraseBook) -> PublishedAdvice:
    return PublishedAdvice(
        id=advice.id,
        section=advice.section,
        strength=advice.strength,
        colour=advice.colour,
        quality=advice.quality,
        stance=advice.stance,
        label=book.say(advice.label),
        patient_choice=advice.patient_choice,
        reasons=_reasons(advice.reasons, book),
        points=tuple(
            PublishedPoint(id=point.id, section=point.section, own=point.own, text=book.say(point.says))
            for point in advice.points
        ),
        decide_on=advice.decide_on,
        latest_on=advice.latest_on,
        switch_to=advice.switch_to,
        points_to=advice.points_to,
    )


def _change(change: Change | None) -> PublishedChange | None:
    if change is None:
        return None
    return PublishedChange.model_validate(
        {
            "since": change.since,
            "leg_pain": asdict(change.leg_pain),
            "back_pain": asdict(change.back_pain),
            "signs": dict(change.signs),
            "top": change.top,
        }
    )
