"""Figures as they are written: a true minus, the language's decimal mark, two decimals as in the evidence profiles."""

from __future__ import annotations

from nkr_desktop.content.phrases import Language, PhraseBook
from nkr_desktop.domain.guideline import Measure, Outcome

MINUS = "−"


def decimal(value: float, language: Language, decimals: int = 2) -> str:
    """ "−1,22", "0,03"; a value that rounds to zero has no sign."""
    rounded = round(value, decimals)
    written = f"{MINUS if rounded < 0 else ''}{abs(rounded):.{decimals}f}"
    return written.replace(".", ",") if language is Language.DANISH else written


def signed(value: float, language: Language, decimals: int = 2) -> str:
    """ "+0,01", "−0,30", "0,00": a difference says its direction."""
    return f"{'+' if round(value, decimals) > 0 else ''}{decimal(value, language, decimals)}"


def short(value: float, language: Language) -> str:
    """As many decimals as the value has, two at most: "−2", "0,5", "0,03"."""
    written = f"{round(value, 2):g}".replace("-", MINUS)
    return written.replace(".", ",") if language is Language.DANISH else written


def whole(value: int, language: Language) -> str:
    """ "1.537" in Danish, "1,537" in English."""
    written = f"{value:,}"
    return written.replace(",", ".") if language is Language.DANISH else written


def estimate(outcome: Outcome, language: Language) -> str:
    """The row's estimate: a ratio plain, a difference signed; "" without one."""
    if outcome.estimate is None:
        return ""
    return _effect(outcome, outcome.estimate, language)


def interval(outcome: Outcome, book: PhraseBook) -> str:
    """ "−1,98 til −0,45"; "" without one."""
    if outcome.ci_low is None or outcome.ci_high is None:
        return ""
    low, high = (_effect(outcome, value, book.language) for value in (outcome.ci_low, outcome.ci_high))
    return book.text("evidence.interval", low=low, high=high)


def _effect(outcome: Outcome, value: float, language: Language) -> str:
    return decimal(value, language) if outcome.measure is Measure.RR else signed(value, language)
