"""Sensory change in words: which dermatomes, on which side, and what skin that is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkr_desktop.domain.answers import Finding, Side
from nkr_desktop.domain.case import Case, SensorySign
from nkr_desktop.ui.case_answers import is_answered
from nkr_desktop.ui.chart.finding_head import FindingHead
from nkr_desktop.ui.chart.words import area_words, finding_words
from nkr_desktop.ui.kit.card import Card
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Space, TextStyle
from nkr_desktop.ui.pages.answer_controls import ChoiceAnswer
from nkr_desktop.ui.pages.words import side_options

PATH = "signs.sensory_change"
_NAMED = 4


class SensoryCard(Card):
    """Signals: side_chosen carries the Side, or None when it is taken back; question_requested a path."""

    side_chosen = Signal(object)
    question_requested = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """name: what the question is called."""
        super().__init__(parent=parent)
        self.head = FindingHead(name)
        self.head.missing_clicked.connect(lambda: self.question_requested.emit(PATH))
        self.side = ChoiceAnswer(side_options(), optional=True, name=self.tr("{sign}, side").format(sign=name))
        self.side.chosen.connect(self.side_chosen)
        self._words = TextLabel("", TextStyle.BODY, secondary=True, wrap=True)
        body = QVBoxLayout(self)
        body.setContentsMargins(14, 9, 14, 9)
        body.setSpacing(Space.S)
        body.addWidget(self.head)
        body.addWidget(self.side)
        body.addWidget(self._words)

    @property
    def words(self) -> str:
        """What the card says below its head."""
        return self._words.text()

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show what the case holds; emits nothing."""
        sign = case.signs.sensory_change
        yes = sign.finding is Finding.YES
        self.head.show_answer(sign.finding, is_answered(case, PATH, touched), self._found(sign))
        self.side.setVisible(yes)
        if self.side.value != sign.side:
            self.side.set_value(sign.side)
        self._words.setText(self._story(sign) if yes else "")
        self._words.setVisible(yes)

    def _found(self, sign: SensorySign) -> str:
        """The dermatomes by name, or how many where their names would not fit beside the question's."""
        if len(sign.dermatomes) > _NAMED:
            return self.tr("{count} areas").format(count=len(sign.dermatomes))
        return ", ".join(dermatome.value for dermatome in sign.dermatomes) or finding_words(sign.finding)

    def _story(self, sign: SensorySign) -> str:
        """Everything recorded, and what is not."""
        areas = [f"{dermatome.value}: {area_words(dermatome)}." for dermatome in sign.dermatomes]
        if not areas:
            areas = [self.tr("No area is marked.")]
        if sign.side is None:
            areas.append(self.tr("No side is recorded."))
        elif sign.side is Side.BOTH and len(sign.dermatomes) > 1:
            areas.append(self.tr("The case holds one side for all areas: each of them counts on both sides."))
        return "\n".join(areas)
