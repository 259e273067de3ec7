"""Which of a recommendation's figures a patient is shown: one event of a thousand people, one difference in pain.

A choice by rule, the same for every recommendation: what matters most, then what rests on most people [own]."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.evidence.kind import Kind, kind
from nkr_desktop.domain.guideline import Certainty, ErratumKind, Measure, Outcome, Recommendation

_TIME = re.compile(r"(?i)(?P<bound>op til|<|>)?\s*(?P<count>\d+(?:-\d+)?) (?P<unit>uger|måneder|mdr\.)")
_LEAST_FIRST = (Certainty.VERY_LOW, Certainty.LOW, Certainty.MODERATE, Certainty.HIGH)


@dataclass(frozen=True, slots=True)
class ForPatient:
    """The rows shown, and how sure the least sure of them is; all None where there is nothing to show in figures."""

    event: Outcome | None
    pain: Outcome | None
    certainty: Certainty | None
    studied: bool
    """Whether any row has figures, also such as are not fit to be shown."""


def for_patient(recommendation: Recommendation) -> ForPatient:
    """The rows of one recommendation that a patient is shown."""
    event, pain = _event(recommendation), _pain(recommendation)
    found = [row.certainty for row in (event, pain) if row is not None and row.certainty is not None]
    return ForPatient(
        event=event,
        pain=pain,
        certainty=min(found, key=_LEAST_FIRST.index, default=None),
        studied=any(row.estimate is not None for row in recommendation.outcomes),
    )


def patient_time(outcome: Outcome, book: PhraseBook) -> str:
    """When a row's figures hold, inside a sentence: "de første 12 uger"; "" where the source does not say.

    In the book's own language where the source gives a number of weeks or months, else as printed."""
    printed = outcome.timeframe or ""
    found = _TIME.fullmatch(printed)
    if found is None:
        return printed[:1].lower() + printed[1:]
    unit = "weeks" if found["unit"] == "uger" else "months"
    time = book.text(f"patient.{unit}", count=found["count"])
    if "-" in found["count"]:
        return time
    return book.text(f"patient.{'more' if found['bound'] == '>' else 'less'}_than", time=time)


def _event(recommendation: Recommendation) -> Outcome | None:
    """Drop-out says how a study went, not how a patient fares: it is never the one."""
    rows = [
        row
        for row in recommendation.outcomes
        if row.comparator_per_1000 is not None
        and row.intervention_per_1000 is not None
        and "drop" not in row.outcome.casefold()
        and not _contradicted(row)
    ]
    return max(rows, key=lambda row: (row.importance or 0, row.participants or 0), default=None)


def _pain(recommendation: Recommendation) -> Outcome | None:
    """Leg pain before other pain, the first in time before later."""
    rows = [
        row
        for row in recommendation.outcomes
        if row.measure is Measure.MD and row.scale is not None and kind(row) is Kind.PAIN and not _contradicted(row)
    ]
    return max(rows, key=lambda row: (is_leg_pain(row), row.importance or 0), default=None)


def is_leg_pain(outcome: Outcome) -> bool:
    """Whether the row is about pain in the leg alone."""
    return outcome.outcome.casefold().startswith("bensmerte")


def _contradicted(outcome: Outcome) -> bool:
    """Whether the figures cannot be true as printed: never told to a patient as if they were."""
    impossible = (ErratumKind.INTERVAL, ErratumKind.RATIO, ErratumKind.RISK_DIFFERENCE)
    return any(erratum.kind in impossible for erratum in outcome.errata)
