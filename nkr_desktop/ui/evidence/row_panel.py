"""The opened row beside the table: a thousand people twice where there are risks, else the row in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from nkr_desktop.documents.evidence.figures import estimate, interval
from nkr_desktop.documents.evidence.kind import outside_interval, spans_no_effect
from nkr_desktop.documents.evidence.row_text import RowText
from nkr_desktop.domain.guideline import NoEvidence, Outcome, Recommendation, StrengthEntry
from nkr_desktop.ui.evidence.difference_bar import DifferenceBar
from nkr_desktop.ui.evidence.errata import erratum_card
from nkr_desktop.ui.evidence.paragraphs import paragraphs
from nkr_desktop.ui.evidence.people_grid import PeopleGrid
from nkr_desktop.ui.evidence.text_card import PanelStack, TextCard
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.tokens import TextStyle
from nkr_desktop.ui.results.lines import Line, heading
from nkr_desktop.ui.results.stack import Stack


class RowPanel(Stack):
    """Cards for one row at a time, then the chapter's own errata."""

    def __init__(
        self, recommendation: Recommendation, words: RowText, strength: StrengthEntry | None, parent: QWidget | None
    ) -> None:
        """strength: explained too where it is given (a recommendation no study answers)."""
        super().__init__(gap=10, parent=parent)
        self._words = words
        self._always: list[QWidget] = []
        if recommendation.errata:
            self._always.append(erratum_card(recommendation.errata, "", words.book))
        if strength is not None:
            meaning = (Line(strength.label, style=TextStyle.BODY_STRONG), Line(strength.meaning))
            self._always.append(TextCard(*meaning))
        self._shown: list[QWidget] = []
        self.set_items(self._always)

    def show_row(self, outcome: Outcome, *, picture: bool = True) -> None:
        """Show another row, or only its errata; the cards of the last one go."""
        gone = self._shown
        self._shown = [self._card(outcome)] if picture else []
        if outcome.errata:
            self._shown.append(self._erratum(outcome))
        self.set_items([*self._shown, *self._always])
        for widget in gone:
            widget.hide()
            widget.deleteLater()

    def _erratum(self, outcome: Outcome) -> TextCard:
        drawn = outcome.estimate is not None
        return erratum_card(outcome.errata, outcome.outcome, self._words.book, drawn=drawn)

    def _card(self, outcome: Outcome) -> QWidget:
        if outcome.estimate is None:
            return self._nothing(outcome)
        if outcome.comparator_per_1000 is None or outcome.intervention_per_1000 is None:
            details = paragraphs(*self._in_words(outcome), *self._grounds(outcome))
            return PanelStack(self._title(outcome.outcome, self._words.under_name(outcome)), details)
        return PanelStack(*self._thousand(outcome), paragraphs(*self._grounds(outcome)))

    def _nothing(self, outcome: Outcome) -> TextCard:
        name = "not_reported" if outcome.no_evidence is NoEvidence.NOT_REPORTED else "none_found"
        under = self._words.under_name(outcome)
        return TextCard(
            Line(outcome.outcome, style=TextStyle.URGENCY),
            *((Line(under, style=TextStyle.HINT, colour="ink2", above=2),) if under else ()),
            Line(self._words.book.text(f"evidence.say_{name}"), above=8),
            glyph=Glyph.NO_STUDIES,
        )

    def _title(self, title: str, detail: str) -> PairLabel:
        return PairLabel(title, detail, title_style=TextStyle.URGENCY, stacked=True)

    def _thousand(self, outcome: Outcome) -> Iterator[QWidget]:
        say, words = self._words.book.text, self._words
        name = outcome.outcome
        note = say("evidence.risks_note_timeless")
        if outcome.timeframe:
            note = say("evidence.risks_note", time=outcome.timeframe)
        yield self._title(say("evidence.risks_title", outcome=name), note)
        for count, arm in (
            (outcome.comparator_per_1000, words.other),
            (outcome.intervention_per_1000, words.with_it),
        ):
            what = say("evidence.risks_with", what=arm)
            yield PairLabel(str(count), what, title_style=TextStyle.LARGE, detail_style=TextStyle.BODY)
            yield PeopleGrid(count or 0, say("evidence.risks_array", count=count or 0, what=f"{name}, {what}"))
        yield from self._doubt(outcome)

    def _doubt(self, outcome: Outcome) -> Iterator[QWidget]:
        say, words = self._words.book.text, self._words
        low, high, difference = outcome.diff_ci_low, outcome.diff_ci_high, outcome.diff_per_1000
        if low is None or high is None or difference is None:
            return
        unsure = low <= 0 <= high
        title = say(
            "evidence.difference_unsure" if unsure else "evidence.difference", difference=words.difference(difference)
        )
        yield PairLabel(title, title_style=TextStyle.BODY_STRONG)
        ends = (words.difference(low), words.difference(high))
        yield DifferenceBar(difference, low, high, ends)
        name = "doubt_spans" if unsure else "doubt_apart"
        yield paragraphs(Line(say(f"evidence.{name}", low=ends[0], high=ends[1]), colour="ink2"))

    def _in_words(self, outcome: Outcome) -> Iterator[Line]:
        """Figures large, then what they say."""
        say, words = self._words.book.text, self._words
        between = interval(outcome, words.book)
        yield Line(f"{estimate(outcome, words.book.language)}", f"({between})", style=TextStyle.LARGE, above=0)
        if outside_interval(outcome):
            yield Line(say("evidence.say_outside"), style=TextStyle.BODY_MEDIUM)
        elif spans_no_effect(outcome):
            yield Line(say("evidence.say_spans"))
        threshold = words.threshold(outcome)
        if threshold:
            yield Line(say("evidence.say_threshold", threshold=threshold))
        else:
            yield Line(say("evidence.say_no_threshold"), colour="ink2")
        yield Line(say("evidence.say_people", patients=words.patients(outcome), studies=words.studies(outcome)))

    def _grounds(self, outcome: Outcome) -> Iterator[Line]:
        """Certainty with its reasons, and the studies."""
        say, words = self._words.book.text, self._words
        if outcome.certainty is not None:
            yield heading(say("evidence.say_certainty", certainty=words.certainty(outcome)))
        if outcome.certainty_reasons:
            yield Line(say("evidence.say_reasons", reasons=words.book.listed(outcome.certainty_reasons)), above=2)
        if outcome.included_studies:
            yield heading(self.tr("Included studies"))
            yield Line(", ".join(outcome.included_studies), above=2)
        if outcome.meta_analysis is not None:
            source = self.tr("Meta-analysis no. {0} in the guideline's list").format(outcome.meta_analysis)
            yield Line(source, colour="ink2", above=4)
