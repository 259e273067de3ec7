"""The findings as a body chart: the drawing, and beside it (below it where it is narrow) the same in words.

It shows and collects as the list does, and answers the same questions; anatomy after common use, not the guideline."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nkr_desktop.domain.answers import Dermatome, Finding, Side
from nkr_desktop.domain.case import Case, SensorySign
from nkr_desktop.ui.chart.drawing_card import DrawingCard
from nkr_desktop.ui.chart.legend import SADDLE
from nkr_desktop.ui.chart.marking import marked, toggled, unmarked
from nkr_desktop.ui.chart.missing_button import MissingButton
from nkr_desktop.ui.chart.sensory_card import PATH as SENSORY
from nkr_desktop.ui.chart.sensory_card import SensoryCard
from nkr_desktop.ui.chart.signs_card import SignsCard
from nkr_desktop.ui.chart.strength_card import PATH as STRENGTH
from nkr_desktop.ui.chart.strength_card import StrengthCard
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.segment_row import is_shortcut
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.tokens import Space
from nkr_desktop.ui.pages.answer_controls import is_three_way_letter

BESIDE_FROM = 740
"""Width in px at 100 % from which the words stand beside the drawing."""


class ChartView(QScrollArea):
    """Signals: answered carries path, value and whether it was said aloud, as a question row's; marked a mapping of
    path to value and the act's name, several answers in one act; question_requested a path."""

    answered = Signal(str, object, bool)
    marked = Signal(object, str)
    question_requested = Signal(str)

    def __init__(self, sensory_name: str, strength_name: str, parent: QWidget | None = None) -> None:
        """The names of the questions the chart answers."""
        super().__init__(parent)
        self._sign = SensorySign()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._drawing = DrawingCard()
        self.chart, self.legend = self._drawing.chart, self._drawing.legend
        self.sensory = SensoryCard(sensory_name)
        self.strength = StrengthCard(strength_name)
        self.signs = SignsCard()
        self._lay_out()
        self._connect()

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show what the case holds; emits nothing."""
        self._sign = case.signs.sensory_change
        for part in (self._drawing, self.sensory, self.strength, self.signs):
            part.show_case(case, touched)

    def take_focus(self) -> None:
        """Put the keyboard on the drawing."""
        self.chart.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words beside the drawing or below it; the drawing is seen whole wherever there is room."""
        super().resizeEvent(event)
        width, height = self.viewport().width(), self.viewport().height()
        wide = width >= self.chart.theme.px(BESIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._body.direction() is not direction:
            self._body.setDirection(direction)
        bar = self.verticalScrollBar().sizeHint().width() if self.verticalScrollBar().isVisible() else 0
        self._body.setContentsMargins(Space.PAGE, Space.S, Space.PAGE - bar, Space.S)
        self._drawing.set_room(height - 2 * Space.S, scrolls=not wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J, N and U answer the card or row that has the keyboard, as in the list."""
        if not is_three_way_letter(event) or is_shortcut(event) or not self._answer(event.text().upper()):
            super().keyPressEvent(event)

    def _answer(self, letter: str) -> bool:
        """Whether there was something to answer; then the keyboard goes on to the side, or to what is still missing."""
        at = QApplication.focusWidget() or self
        row = next((row for row in self.signs.lines if row.missing is at), None)
        card = next((card for card in (self.sensory, self.strength) if card.isAncestorOf(at)), None)
        if row is not None:
            if not row.alone:  # more questions than this stand behind the row: they are answered one by one
                self.question_requested.emit(row.path)
                return True
            path, after = row.path, row.missing
        elif card is not None:
            path, after = (SENSORY if card is self.sensory else STRENGTH), card.head.missing
        else:
            return False
        finding = {"N": Finding.NO, "U": Finding.UNKNOWN}.get(letter, Finding.YES)
        self.answered.emit(path, finding, True)
        if card is not None and finding is Finding.YES:
            card.side.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._go_on(after)
        return True

    def _go_on(self, after: MissingButton) -> None:
        """To the next question without an answer, or back to the drawing."""
        every = [self.sensory.head.missing, self.strength.head.missing, *(row.missing for row in self.signs.lines)]
        still = (button for button in every[every.index(after) + 1 :] if button.isVisible())
        to = next(still, None)
        if to is None:
            self.take_focus()
        else:
            to.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(to, 0, Space.L)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.S)
        for card in (self.sensory, self.strength, self.signs):
            words.addWidget(card)
        words.addStretch(1)
        sheet = Surface("panel")
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, sheet)
        self._body.setContentsMargins(Space.PAGE, Space.S, Space.PAGE, Space.S)
        self._body.setSpacing(Space.M)
        self._body.addWidget(self._drawing, 60, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(words, 40)
        self.setWidget(sheet)
        dress(self)

    def _connect(self) -> None:
        self.chart.zone_chosen.connect(lambda *zone: self._mark(toggled(self._sign, *zone)))
        self.chart.zone_told.connect(self._tell)
        self.chart.moved_to.connect(lambda zone: self.ensureWidgetVisible(zone, 0, Space.L))
        self.chart.saddle_chosen.connect(lambda: self.question_requested.emit(SADDLE))
        self.legend.saddle_requested.connect(lambda: self.question_requested.emit(SADDLE))
        for card in (self.sensory, self.strength, self.signs):
            card.question_requested.connect(self.question_requested)
        self.sensory.side_chosen.connect(lambda side: self._detail(f"{SENSORY}.side", side))
        self.strength.side_chosen.connect(lambda side: self._detail(f"{STRENGTH}.side", side))
        self.strength.graded.connect(lambda grades: self._detail(f"{STRENGTH}.mrc", grades))

    def _tell(self, dermatome: Dermatome, leg: Side, altered: bool) -> None:
        sign = (marked if altered else unmarked)(self._sign, dermatome, leg)
        if sign != self._sign:
            self._mark(sign)

    def _mark(self, sign: SensorySign) -> None:
        """Finding, side and dermatomes as one act, so that one undo takes it back."""
        answers: dict[str, Any] = {
            SENSORY: Finding.YES,
            f"{SENSORY}.side": sign.side,
            f"{SENSORY}.dermatomes": sign.dermatomes,
        }
        self.marked.emit(answers, SENSORY)

    def _detail(self, path: str, value: Any) -> None:
        self.answered.emit(path, value, False)
