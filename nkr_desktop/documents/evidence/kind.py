"""What an outcome row measures, which way is better, and the smallest difference the guideline calls relevant (§3).

Direction is the row's own as printed, also where an erratum says that it cannot be meant."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from nkr_desktop.domain.guideline import Measure, Outcome


class Kind(StrEnum):
    """Kinds of outcome, in the order they are shown. Values are names in the phrase group `evidence.kind_`."""

    PAIN = "pain"
    FUNCTION = "function"
    ABSENCE = "absence"
    FEAR = "fear"
    OTHER = "other"
    EVENT = "event"
    GAIN = "gain"


# §3: 2 of 10 points or 15 mm on a 100 mm VAS for pain; 10 of 100 points for function. No other scale has one.
PAIN_OF_10: Final = 2.0
PAIN_OF_100_MM: Final = 15.0
FUNCTION_OF_100: Final = 10.0


def kind(outcome: Outcome) -> Kind:
    """What the row measures, by its name in the guideline's language; events by their measure."""
    name = outcome.outcome.casefold()
    if outcome.measure is Measure.RR:
        return Kind.GAIN if "tilbage" in name else Kind.EVENT
    for word, found in (
        ("dage", Kind.ABSENCE),
        ("smerte", Kind.PAIN),
        ("funktion", Kind.FUNCTION),
        ("fear", Kind.FEAR),
    ):
        if word in name:
            return found
    return Kind.OTHER


def higher_is_better(outcome: Outcome) -> bool:
    """Whether a larger value favours the intervention: by the printed scale, or for a return to work."""
    if outcome.scale is not None:
        return outcome.scale.higher_is_better
    return kind(outcome) is Kind.GAIN


def smallest_relevant(outcome: Outcome) -> float | None:
    """The smallest relevant difference in the row's own points, signed to the better side; None where §3 gives none."""
    if outcome.measure is not Measure.MD or outcome.scale is None or outcome.scale.min != 0:
        return None
    size = {
        (Kind.PAIN, 10.0): PAIN_OF_10,
        (Kind.PAIN, 100.0): PAIN_OF_100_MM if "VAS" in outcome.scale.name else None,
        (Kind.FUNCTION, 100.0): FUNCTION_OF_100,
    }.get((kind(outcome), outcome.scale.max))
    if size is None:
        return None
    return size if outcome.scale.higher_is_better else -size


def no_effect(outcome: Outcome) -> float:
    """Where the line of no effect stands: 1 for a ratio, else 0."""
    return 1.0 if outcome.measure is Measure.RR else 0.0


def spans_no_effect(outcome: Outcome) -> bool:
    """Whether the interval includes no effect."""
    low, high = outcome.ci_low, outcome.ci_high
    return low is not None and high is not None and low <= no_effect(outcome) <= high


def outside_interval(outcome: Outcome) -> bool:
    """Whether the printed estimate lies outside its own printed interval."""
    value, low, high = outcome.estimate, outcome.ci_low, outcome.ci_high
    return value is not None and low is not None and high is not None and not low <= value <= high
