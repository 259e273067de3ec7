"""What a judgement consists of: urgency, scope, timeline, advice, actions, and the sentences that go with them.

The domain never holds prose. A `Phrase` names a sentence of `resources/texts` and what fills its blanks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nkr_desktop.domain.guideline import Colour, Quality, RecommendationId, Strength


class Stance(StrEnum):
    """Advice for this patient (specification chapter 6). It never changes a strength or a colour."""

    NOT_COVERED = "not_covered"
    ON_HOLD = "on_hold"
    OFFER = "offer"
    CHOOSE = "choose"
    CONSIDER = "consider"
    SWITCH = "switch"
    NOT_ROUTINE = "not_routine"
    INDICATED = "indicated"
    PREPARE = "prepare"
    DO_NOW = "do_now"
    ACUTE = "acute"


class UrgencyLevel(StrEnum):
    """U1-U4 of specification chapter 4, most urgent first."""

    ACUTE_SURGICAL = "acute_surgical"
    URGENT_WORKUP = "urgent_workup"
    UNRESOLVED = "unresolved"
    NONE = "none"


class Criterion(StrEnum):
    HOLDS = "holds"
    FAILS = "fails"
    UNDETERMINED = "undetermined"


class ScopeStatus(StrEnum):
    IN_SCOPE = "in_scope"
    OUT_OF_SCOPE = "out_of_scope"
    UNDETERMINED = "undetermined"


class Phase(StrEnum):
    """Where the longest possible duration lies: to day 55, day 56-84, from day 85."""

    BEFORE_8_WEEKS = "before_8_weeks"
    DECISION_WINDOW = "decision_window"
    PAST_12_WEEKS = "past_12_weeks"


class ActionKind(StrEnum):
    """Kinds of action, in the order they stand in the list."""

    ACUTE_ASSESSMENT = "acute_assessment"
    CHECK = "check"
    MEDICAL_WORKUP = "medical_workup"
    USUAL_CARE = "usual_care"
    DO_NOW = "do_now"
    INDICATED = "indicated"
    OFFER = "offer"
    CHOOSE = "choose"
    SWITCH = "switch"
    CONSIDER = "consider"
    PREPARE = "prepare"
    REGIONAL_PATHWAY = "regional_pathway"
    FOLLOW_UP = "follow_up"
    NOT_ROUTINE = "not_routine"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence to be said: its key in the phrase book, and its blanks by name.

    A blank is filled by a date, a number, another phrase, or several phrases that are listed."""

    key: str
    blanks: tuple[tuple[str, date | int | Phrase | tuple[Phrase, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule whose condition holds: its id, its guideline section (None when ours), the field paths it read."""

    rule: str
    section: int | None
    inputs: tuple[str, ...]
    says: Phrase


@dataclass(frozen=True, slots=True)
class Point:
    """Something to know or do beside an advice; `section` is None when it is not the guideline's."""

    id: str
    section: int | None
    says: Phrase

    @property
    def own(self) -> bool:
        return self.section is None


@dataclass(frozen=True, slots=True)
class Check:
    """Answers that cannot all be meant. The program never resolves them."""

    id: str
    fields: tuple[str, ...]
    says: Phrase


@dataclass(frozen=True, slots=True)
class Urgency:
    """`red_flags` all present and `not_asked` all unanswered flags, both groups, in intake order."""

    level: UrgencyLevel
    red_flags: tuple[str, ...]
    not_asked: tuple[str, ...]
    look_again: tuple[str, ...]
    reasons: tuple[Reason, ...]

    @property
    def stops_guideline(self) -> bool:
        """U1 or U2: the guideline's own advice waits."""
        return self.level in (UrgencyLevel.ACUTE_SURGICAL, UrgencyLevel.URGENT_WORKUP)


@dataclass(frozen=True, slots=True)
class Scope:
    """S1-S4 of specification chapter 3; `missing` names what would settle an undetermined criterion."""

    status: ScopeStatus
    criteria: tuple[tuple[str, Criterion], ...]
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Durations in days. `days` counts from the stated onset; milestones from the earliest possible one."""

    onset_date: date
    earliest_onset: date
    days: int
    longest: int
    week: int
    phase: Phase
    week_8_on: date
    week_12_on: date
    refer_by: date


@dataclass(frozen=True, slots=True)
class Advice:
    """What the guideline advises for this patient on one recommendation, and why."""

    id: RecommendationId
    section: int
    strength: Strength
    colour: tuple[Colour, ...]
    quality: Quality
    stance: Stance
    label: Phrase
    patient_choice: bool | None
    reasons: tuple[Reason, ...]
    points: tuple[Point, ...]
    decide_on: date | None = None
    latest_on: date | None = None
    switch_to: tuple[RecommendationId, ...] = ()
    points_to: tuple[RecommendationId, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """One entry of the ordered action list; `source` names the recommendations it comes from."""

    kind: ActionKind
    source: tuple[RecommendationId, ...]
    says: Phrase


@dataclass(frozen=True, slots=True)
class CouldChange:
    """An unanswered question and what an answer could change: `urgency`, `scope`, then recommendation ids."""

    question: str
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PainChange:
    """NRS now against the visit before, 0-10; a difference of 2 is the guideline's relevant one (§3)."""

    then: int | None
    now: int | None
    difference: int | None
    verdict: str


@dataclass(frozen=True, slots=True)
class Change:
    """Since the visit before: pain, and a verdict for every sign answered today; `top` is what to see first."""

    since: date
    leg_pain: PainChange
    back_pain: PainChange
    signs: tuple[tuple[str, str], ...]
    top: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """The one result that window, command line, note and leaflet read. Always all ten recommendations, in order."""

    assessed_on: date
    guideline_id: str
    guideline_version: str
    in_force: bool
    withdrawn_on: date | None
    urgency: Urgency
    scope: Scope
    provisional: bool
    checks: tuple[Check, ...]
    timeline: Timeline | None
    recommendations: tuple[Advice, ...]
    actions: tuple[Action, ...]
    change: Change | None

    def advice(self, id: RecommendationId) -> Advice:
        """The advice on one recommendation."""
        return next(advice for advice in self.recommendations if advice.id is id)
