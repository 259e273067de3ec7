"""One row of an evidence profile, and the mistakes a guideline can make, as data.

The shapes are those of `outcomes[]` and `errata[]` in the file format `nkr-guideline/1`; figures keep
the sign and size the source prints."""

from enum import StrEnum
from typing import Literal

from nkr_desktop.domain.model import Model


class Certainty(StrEnum):
    """Certainty of the estimate for one outcome (§1)."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very_low"


class Measure(StrEnum):
    """Effect measure: relative risk, mean difference, standardised mean difference (§22)."""

    RR = "RR"
    MD = "MD"
    SMD = "SMD"


class NoEvidence(StrEnum):
    """Why an outcome row has no figures."""

    NONE_FOUND = "none_found"
    NOT_REPORTED = "not_reported"


class ErratumKind(StrEnum):
    """What a mistake in the source is about. An odd figure is accepted at load only with one of its kind."""

    INTERVAL = "interval"
    """The estimate lies outside, or off the centre of, its own confidence interval."""
    RISK_DIFFERENCE = "risk_difference"
    """The difference per 1000 is not intervention minus comparator, or leaves its interval."""
    RATIO = "ratio"
    """Relative risk times the comparator's risk is not the intervention's risk."""
    SCALE = "scale"
    """Scale, direction or effect measure is missing or cannot be the one meant."""
    SAMPLE = "sample"
    """Participants or studies do not fit what is said elsewhere."""
    CERTAINTY = "certainty"
    """Certainty or importance is missing, or disagrees with what is said elsewhere."""
    TEXT = "text"
    """The text disagrees with the table or with another chapter."""
    CROSS_REFERENCE = "cross_reference"
    """A reference to a chapter, section, question or source that is not there."""
    DEFINITION = "definition"
    """A term is left undefined or defined wrongly."""
    SPELLING = "spelling"
    """A misspelt heading, name or label."""


class Erratum(Model):
    """A place where the source is impossible or contradicts itself. Shown, never silently repaired.

    `section` is None on pages outside the numbered chapters; `page` counts from the cover as page 1."""

    kind: ErratumKind
    section: int | None
    page: int
    printed: str
    why: str
    meant: str


class Scale(Model):
    """The instrument a mean difference is measured on, with its printed end points."""

    name: str
    min: float
    max: float
    higher_is_better: bool


class Outcome(Model):
    """One row of an evidence profile, as printed.

    `importance` is 9 (critical) or 6 (important). Differences are signed: "lavere" and "færre" are negative.
    Risks and their difference are per 1000. `meta_analysis` is the source the row's footnote names, by its
    number in the list of meta-analyses."""

    outcome: str
    outcome_en: str | None
    timeframe: str | None
    importance: Literal[9, 6] | None
    measure: Measure | None
    estimate: float | None
    ci_low: float | None
    ci_high: float | None
    scale: Scale | None
    participants: int | None
    studies: int | None
    comparator_per_1000: int | None
    intervention_per_1000: int | None
    diff_per_1000: int | None
    diff_ci_low: int | None
    diff_ci_high: int | None
    certainty: Certainty | None
    certainty_reasons: tuple[str, ...]
    included_studies: tuple[str, ...]
    meta_analysis: int | None
    no_evidence: NoEvidence | None
    errata: tuple[Erratum, ...]
