"""A published clinical guideline as data: recommendations, evidence, references and the source's mistakes.

The shapes are those of the file format `nkr-guideline/1`; texts are Danish and come from the file.
Nothing here knows which guideline it holds, except `RecommendationId`: the ten ids the rules are written for.
The parts of an evidence profile live in evidence.py and are offered here too."""

from datetime import date
from enum import StrEnum
from typing import Literal

from nkr_desktop.domain.evidence import (
    Certainty,
    Erratum,
    ErratumKind,
    Measure,
    NoEvidence,
    Outcome,
    Scale,
)
from nkr_desktop.domain.model import Model

__all__ = [
    "Certainty",
    "CertaintyEntry",
    "Chapter",
    "Colour",
    "Edition",
    "Erratum",
    "ErratumKind",
    "Fact",
    "GlossaryEntry",
    "Guideline",
    "Implications",
    "Labelled",
    "LocatedErratum",
    "Measure",
    "NoEvidence",
    "Outcome",
    "Pico",
    "Quality",
    "Recommendation",
    "RecommendationId",
    "RedFlagList",
    "Reference",
    "ReferenceKind",
    "Scale",
    "Scope",
    "Strength",
    "StrengthEntry",
    "UsualCare",
]


class RecommendationId(StrEnum):
    """The recommendations the rules know, in guideline order (chapters 3-12)."""

    PHYSICAL_ACTIVITY = "physical_activity"
    SUPERVISED_EXERCISE = "supervised_exercise"
    SPECIFIC_EXERCISE = "specific_exercise"
    COMBINED_EXERCISE = "combined_exercise"
    MANUAL_MOBILISATION = "manual_mobilisation"
    MOBILISATION_OR_EXERCISE = "mobilisation_or_exercise"
    ACUPUNCTURE = "acupuncture"
    MRI = "mri"
    GLUCOCORTICOID_INJECTION = "glucocorticoid_injection"
    SURGICAL_ASSESSMENT = "surgical_assessment"


class Strength(StrEnum):
    """Strength and direction of a recommendation (§1, §19)."""

    STRONG_FOR = "strong_for"
    STRONG_AGAINST = "strong_against"
    WEAK_FOR = "weak_for"
    WEAK_AGAINST = "weak_against"
    GOOD_PRACTICE_FOR = "good_practice_for"
    GOOD_PRACTICE_AGAINST = "good_practice_against"


class Colour(StrEnum):
    """The colours the guideline gives its strengths (§1)."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    GREY = "grey"


class Quality(StrEnum):
    """Quality of the evidence behind a whole recommendation; `none` where no evidence was found."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very_low"
    NONE = "none"


class ReferenceKind(StrEnum):
    """The guideline's two lists of sources; both number from 1."""

    LITERATURE = "literature"
    META_ANALYSIS = "meta_analysis"


class Implications(Model):
    """What a strength means for those who use it (§19)."""

    clinician: str
    patient: str


class StrengthEntry(Model):
    """One of the six strengths with its colours, meaning and standard wording (§1, §19)."""

    id: Strength
    section: int
    page: int
    colour: tuple[Colour, ...]
    label: str
    meaning: str
    implications: Implications
    wording: str


class CertaintyEntry(Model):
    """One of the four levels of certainty (§1)."""

    id: Certainty
    section: int
    page: int
    label: str
    meaning: str


class Labelled(Model):
    """An id of the case format or the rules with the source's name for it."""

    id: str
    label: str


class Scope(Model):
    """Whom the guideline is about, for whom it is written and what it leaves out (§2).

    `older_than_years` is the figure printed after "over"; `max_weeks` counts from onset."""

    section: int
    page: int
    text: str
    older_than_years: int
    max_weeks: int
    signs: tuple[Labelled, ...]
    other_causes: tuple[Labelled, ...]
    users: tuple[str, ...]
    not_covered: tuple[str, ...]
    facts: tuple[str, ...]


class UsualCare(Model):
    """What every patient is assumed to get beside the recommendations (§2)."""

    section: int
    page: int
    text: str
    elements: tuple[Labelled, ...]


class RedFlagList(Model):
    """One of the places where the guideline lists alarming findings, with what it asks for there."""

    section: int
    page: int
    title: str
    action: str
    flags: tuple[Labelled, ...]


class Pico(Model):
    """The focused question behind a recommendation."""

    population: str
    intervention: str
    comparison: str


class Recommendation(Model):
    """One recommendation with the grounds for it. `references` are numbers in the literature list."""

    id: str
    section: int
    page: int
    title: str
    text: str
    strength: Strength
    quality: Quality
    benefits_harms: str
    quality_text: str
    preferences: str
    rationale: str
    practical: tuple[str, ...]
    other_considerations: str | None
    definition: str | None
    pico: Pico
    summary: str
    references: tuple[int, ...]
    outcomes: tuple[Outcome, ...]
    errata: tuple[Erratum, ...]


class Reference(Model):
    """A source. `text` keeps the printed entry where it cannot be split into its parts."""

    kind: ReferenceKind
    number: int
    authors: str | None
    title: str | None
    source: str | None
    year: int | None
    pages: str | None
    text: str | None


class GlossaryEntry(Model):
    """A term of §22 explained in our own words."""

    term: str
    explanation: str


class Fact(Model):
    """A statement from one of the appendices, with the literature it cites."""

    text: str
    references: tuple[int, ...]


class Chapter(Model):
    """Our own short summary of a chapter, with its facts and figures."""

    section: int
    page: int
    title: str
    summary: str
    facts: tuple[Fact, ...]


class Edition(Model):
    """What a judged case keeps of the guideline it was judged with."""

    id: str
    version: str
    in_force: bool


class LocatedErratum(Model):
    """An erratum with the recommendation and outcome row it stands on; None for the guideline as a whole."""

    recommendation: str | None
    outcome: str | None
    erratum: Erratum


class Guideline(Model):
    """One edition of one guideline."""

    format: Literal["nkr-guideline/1"]
    id: str
    title: str
    publisher: str
    version: str
    isbn: tuple[str, ...]
    """This edition's first, then those of earlier editions."""
    first_published: str
    published: date
    in_force: bool
    withdrawn_on: date | None
    pages: int
    source_url: str | None
    strengths: tuple[StrengthEntry, ...]
    certainty: tuple[CertaintyEntry, ...]
    scope: Scope
    usual_care: UsualCare
    red_flags: tuple[RedFlagList, ...]
    recommendations: tuple[Recommendation, ...]
    references: tuple[Reference, ...]
    glossary: tuple[GlossaryEntry, ...]
    background: Chapter
    implementation: Chapter
    monitoring: Chapter
    research: Chapter
    errata: tuple[Erratum, ...]

    @property
    def edition(self) -> Edition:
        """Id, version and status, as an assessment records them."""
        return Edition(id=self.id, version=self.version, in_force=self.in_force)

    def recommendation(self, id: str) -> Recommendation:
        """The recommendation with this id. Raises KeyError where the guideline has none."""
        for recommendation in self.recommendations:
            if recommendation.id == id:
                return recommendation
        raise KeyError(id)

    def strength_entry(self, strength: Strength) -> StrengthEntry:
        """Label, colours and meaning of a strength. Raises KeyError where the guideline has none."""
        for entry in self.strengths:
            if entry.id is strength:
                return entry
        raise KeyError(strength)

    def all_errata(self) -> tuple[LocatedErratum, ...]:
        """Every erratum with its place: the guideline's own, then each recommendation's and its rows'."""
        found = [LocatedErratum(recommendation=None, outcome=None, erratum=erratum) for erratum in self.errata]
        for recommendation in self.recommendations:
            found += [
                LocatedErratum(recommendation=recommendation.id, outcome=None, erratum=erratum)
                for erratum in recommendation.errata
            ]
            found += [
                LocatedErratum(recommendation=recommendation.id, outcome=outcome.outcome, erratum=erratum)
                for outcome in recommendation.outcomes
                for erratum in outcome.errata
            ]
        return tuple(found)
