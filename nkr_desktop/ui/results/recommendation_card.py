"""One of the ten recommendations: name, stance, strength and certainty; opens for why and how."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Advice, Stance
from nkr_desktop.domain.guideline import RecommendationId
from nkr_desktop.ui.kit.certainty_mark import CertaintyMark
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.strength_chip import StrengthChip
from nkr_desktop.ui.results.card_details import CardDetails
from nkr_desktop.ui.results.card_head import CardHead, HeadShape, HeadWords
from nkr_desktop.ui.results.opening_card import OpeningCard
from nkr_desktop.ui.results.question_names import QuestionNames

_HELD = (Stance.ON_HOLD, Stance.NOT_COVERED)


class RecommendationCard(OpeningCard):
    """Signals: evidence_requested carries the recommendation id, question_requested a field path.

    Strength and certainty are the guideline's and never change; the rest follows the advice."""

    evidence_requested = Signal(str)
    question_requested = Signal(str)

    def __init__(
        self,
        advice: Advice,
        strength_words: str,
        certainty_words: str,
        book: PhraseBook,
        names: QuestionNames,
        parent: QWidget | None = None,
    ) -> None:
        chip = StrengthChip(advice.strength, strength_words)
        super().__init__(
            advice.strength.value, CardHead((chip, CertaintyMark(advice.quality, certainty_words))), parent
        )
        self._book = book
        self._names = names
        certainty = self.tr("Certainty of the evidence: {0}").format(certainty_words)
        self._marks_said = f"{strength_words}. {certainty}"
        self._name = book.text(f"recommendation.{advice.id.value}")
        self._advice = advice
        self._shown: tuple[Advice, HeadShape, bool] | None = None
        self._questions: tuple[str, ...] = ()
        self._details: CardDetails | None = None

    @property
    def id(self) -> RecommendationId:
        """Which of the ten."""
        return self._advice.id

    @property
    def details(self) -> CardDetails | None:
        """The body, once the card has been open."""
        return self._details

    def show_advice(self, advice: Advice, shape: HeadShape, *, says_stance: bool) -> bool:
        """Show the advice; `says_stance` is false where the heading above has said it. Whether anything is new."""
        if (advice, shape, says_stance) == self._shown:
            return False
        changed = advice != self._advice
        self._advice, self._shown = advice, (advice, shape, says_stance)
        label = self._book.say(advice.label)
        section = f"§{advice.section}"
        quiet = f"{label} · {section}" if says_stance else section
        choice = advice.patient_choice
        held = Glyph.PAUSE if advice.stance is Stance.ON_HOLD else Glyph.DASH
        self.head.show_words(HeadWords(self._name, quiet, choice, self._choice_word(choice), held), shape)
        self.set_held(advice.stance in _HELD)
        said = (self._name, label, self._marks_said, section, self._choice_word(choice))
        self.head.setAccessibleName(". ".join(part for part in said if part))
        if changed and self.is_open:
            self.fill_body()
        return True

    def show_questions(self, questions: tuple[str, ...]) -> None:
        """Field paths of the unanswered questions that could change this advice."""
        if questions != self._questions:
            self._questions = questions
            if self.is_open:
                self.fill_body()

    def make_body(self) -> QWidget:
        """Why, dates, points, questions, evidence."""
        self._details = CardDetails(self._book, self._names, self._name)
        self._details.question_requested.connect(self.question_requested)
        self._details.evidence_requested.connect(lambda: self.evidence_requested.emit(self.id.value))
        return self._details

    def fill_body(self) -> None:
        """The advice and the questions as they are now."""
        if self._details is not None:
            self._details.show_advice(self._advice, self._questions)

    def _choice_word(self, choice: bool | None) -> str:
        if choice is None:
            return ""
        return self.tr("Wished for") if choice else self.tr("Not wished for")
