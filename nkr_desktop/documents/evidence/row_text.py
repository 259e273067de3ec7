"""An outcome row in words: its parts as shown in the table, and the whole as one text for screen reader and clipboard.

Every figure of the row is said; what the source leaves out or contradicts is said too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.evidence.figures import decimal, estimate, interval, short, whole
from nkr_desktop.documents.evidence.kind import (
    Kind,
    higher_is_better,
    kind,
    outside_interval,
    smallest_relevant,
    spans_no_effect,
)
from nkr_desktop.domain.guideline import Erratum, Guideline, Measure, NoEvidence, Outcome, Recommendation, Scale


class RowText:
    """Words for the rows of one recommendation."""

    def __init__(self, book: PhraseBook, guideline: Guideline, recommendation: Recommendation) -> None:
        self.book = book
        self._certainty = {entry.id: entry.label for entry in guideline.certainty}
        self._id = recommendation.id

    @property
    def with_it(self) -> str:
        """The intervention's arm in a word or two: "øvelser"."""
        return self.book.text(f"evidence.with_{self._id}")

    @property
    def other(self) -> str:
        """The comparator's arm: "vanlig behandling"."""
        return self.book.text(f"evidence.other_{self._id}")

    def favours(self, intervention: bool) -> str:
        """Label of the side of the plot where one arm does better."""
        return self.book.text(f"evidence.favours{'' if intervention else '_other'}_{self._id}")

    def certainty(self, outcome: Outcome) -> str:
        """ "Lav"; "Ingen" for a row without."""
        if outcome.certainty is None:
            return self.book.text("evidence.no_certainty")
        return self._certainty[outcome.certainty]

    def importance(self, outcome: Outcome) -> str:
        """ "9 kritisk" or "6 vigtig"; "" where the source gives none."""
        return self.book.text(f"evidence.importance_{outcome.importance}") if outcome.importance else ""

    def under_name(self, outcome: Outcome) -> str:
        """ "Op til 12 uger · 9 kritisk", the importance never parted by the end of a line."""
        importance = self.importance(outcome).replace(" ", "\N{NO-BREAK SPACE}")
        return " · ".join(filter(None, (outcome.timeframe, importance)))

    def patients(self, outcome: Outcome) -> str:
        """ "580 patienter"."""
        if outcome.participants is None:
            return self.book.text("evidence.patients_unknown")
        return self.book.text("evidence.patients", count=whole(outcome.participants, self.book.language))

    def studies(self, outcome: Outcome) -> str:
        """ "6 studier"."""
        if outcome.studies == 1:
            return self.book.text("evidence.study_one")
        return self.book.text("evidence.studies", count=outcome.studies or 0)

    def nothing(self, outcome: Outcome) -> str:
        """Why a row has no figures."""
        if outcome.no_evidence is NoEvidence.NOT_REPORTED:
            return self.book.text("evidence.not_reported")
        return self.book.text("evidence.none_found")

    def scale(self, scale: Scale) -> str:
        """ "NRS 0–10": the abbreviation where the name has one."""
        found = re.search(r"\(([^)]+)\)", scale.name)
        low, high = (short(end, self.book.language) for end in (scale.min, scale.max))
        return self.book.text("evidence.scale", name=found[1] if found else scale.name, low=low, high=high)

    def threshold(self, outcome: Outcome) -> str:
        """The smallest relevant difference of the row's measure in words, without sign; "" where there is none."""
        value = smallest_relevant(outcome)
        if value is None or outcome.scale is None:
            return ""
        size = short(abs(value), self.book.language)
        if outcome.scale.max == 100:
            return self.book.text(f"evidence.threshold_{'mm' if kind(outcome) is Kind.PAIN else 'of_100'}", value=size)
        return self.book.text("evidence.threshold_points", value=size)

    def difference(self, count: int) -> str:
        """A difference per thousand: "30 færre", "33 flere", "ingen forskel"."""
        if count == 0:
            return self.book.text("evidence.same")
        return self.book.text("evidence.fewer" if count < 0 else "evidence.more", count=abs(count))

    def risk_interval(self, outcome: Outcome) -> str:
        """ "38 færre til 33 flere"; "" without one."""
        if outcome.diff_ci_low is None or outcome.diff_ci_high is None:
            return ""
        low, high = self.difference(outcome.diff_ci_low), self.difference(outcome.diff_ci_high)
        return self.book.text("evidence.interval", low=low, high=high)

    def erratum(self, erratum: Erratum) -> str:
        """An erratum as one text."""
        return self.book.text("evidence.say_erratum", printed=erratum.printed, why=erratum.why, meant=erratum.meant)

    def whole_row(self, outcome: Outcome) -> str:
        """Everything the row and its picture show, as sentences."""
        return " ".join(self._sentences(outcome))

    def _sentences(self, outcome: Outcome) -> Iterator[str]:
        say = self.book.text
        if outcome.timeframe:
            yield say("evidence.say_name_time", outcome=outcome.outcome, time=_inside(outcome.timeframe))
        else:
            yield say("evidence.say_name", outcome=outcome.outcome)
        if outcome.estimate is None:
            not_reported = outcome.no_evidence is NoEvidence.NOT_REPORTED
            yield say("evidence.say_not_reported" if not_reported else "evidence.say_none_found")
        else:
            yield from self._figures(outcome)
        importance = self.importance(outcome)
        yield say("evidence.say_importance", importance=importance) if importance else say("evidence.say_no_importance")
        for erratum in outcome.errata:
            yield self.erratum(erratum)

    def _figures(self, outcome: Outcome) -> Iterator[str]:
        say = self.book.text
        yield self._effect(outcome)
        if outside_interval(outcome):
            yield say("evidence.say_outside")
        elif spans_no_effect(outcome):
            yield say("evidence.say_spans")
        if outcome.intervention_per_1000 is not None and outcome.comparator_per_1000 is not None:
            yield say(
                "evidence.say_risks",
                intervention=outcome.intervention_per_1000,
                comparator=outcome.comparator_per_1000,
                what=self.with_it,
                other=self.other,
                difference=self.difference(outcome.diff_per_1000 or 0),
                interval=self.risk_interval(outcome),
            )
        yield say(f"evidence.say_{_direction(outcome)}_better")
        threshold = self.threshold(outcome)
        if threshold:
            yield say("evidence.say_threshold", threshold=threshold)
        else:
            yield say("evidence.say_no_threshold")
        yield say("evidence.say_people", patients=self.patients(outcome), studies=self.studies(outcome))
        if outcome.certainty is not None:
            yield say("evidence.say_certainty", certainty=self.certainty(outcome))
        if outcome.certainty_reasons:
            yield say("evidence.say_reasons", reasons=self.book.listed(outcome.certainty_reasons))

    def _effect(self, outcome: Outcome) -> str:
        value, between = estimate(outcome, self.book.language), interval(outcome, self.book)
        if outcome.measure is Measure.MD and outcome.scale is not None:
            scale = self.scale(outcome.scale)
            return self.book.text("evidence.say_scale", estimate=value, interval=between, scale=scale)
        name = {Measure.RR: "rr", Measure.SMD: "smd"}.get(outcome.measure or Measure.MD, "unscaled")
        return self.book.text(f"evidence.say_{name}", estimate=value, interval=between)


def tick_label(value: float, measure: Measure | None, book: PhraseBook) -> str:
    """A figure under an axis: "−2", "0", "+1"; ratios without sign."""
    written = short(value, book.language)
    return written if measure is Measure.RR or value <= 0 else f"+{written}"


def points(value: float, book: PhraseBook) -> str:
    """A size in points for a lay reader: "1,2", "8": one decimal below ten."""
    return decimal(abs(value), book.language, 1) if abs(value) < 10 else short(round(abs(value)), book.language)


def _direction(outcome: Outcome) -> str:
    up = higher_is_better(outcome)
    if outcome.measure is Measure.RR:
        return "more" if up else "fewer"
    return "higher" if up else "lower"


def _inside(words: str) -> str:
    """A printed label as it stands inside a sentence."""
    return (words[:1].lower() + words[1:]).rstrip(".")
