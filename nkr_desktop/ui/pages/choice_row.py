"""A question with a few named answers, or 0-10."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.domain.case import Case, answer
from nkr_desktop.ui.case_answers import is_unanswered
from nkr_desktop.ui.kit.nrs import NrsRow
from nkr_desktop.ui.kit.tokens import Size
from nkr_desktop.ui.pages.answer_controls import ChoiceAnswer
from nkr_desktop.ui.pages.question_row import COMFORT, QuestionRow


class ChoiceRow(QuestionRow):
    """Answered with one of the options' values; taking the choice back gives the unanswered value."""

    def __init__(
        self,
        path: str,
        name: str,
        options: tuple[tuple[Any, str], ...],
        *,
        unanswered: Any = None,
        required: bool = False,
        hint: str = "",
        counted: bool = True,
        comfort: int = COMFORT,
        below: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """unanswered: the field's value while nobody has answered. required: there is always an answer."""
        self._choice = ChoiceAnswer(options, optional=not required, awaiting=counted, height=Size.CONTROL, name=name)
        super().__init__(
            path, name, self._choice, hint=hint, counted=counted, comfort=comfort, below=below, parent=parent
        )
        self._unanswered = unanswered
        self._choice.chosen.connect(self._on_chosen)
        self._choice.keyed.connect(self.done)

    @property
    def control(self) -> ChoiceAnswer:
        """The joined buttons."""
        return self._choice

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The choices stand closer where the row is narrow."""
        self._choice.set_room(self.answer_room())
        super().resizeEvent(event)

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show the choice; an unanswered value only when it was said aloud."""
        value: Any = answer(case, self.path)
        silent = is_unanswered(value) and self.path not in touched
        shown = None if silent else value
        if shown != self._choice.value:
            self._choice.set_value(shown)

    def _narrowest_answer(self) -> int:
        return self._choice.narrowest()

    def _on_chosen(self, value: Any) -> None:
        self._emit(self._unanswered if value is None else value, value is not None)


class NrsQuestion(QuestionRow):
    """Pain 0-10."""

    def __init__(self, path: str, name: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        self._scale = NrsRow(name=name)
        super().__init__(path, name, self._scale, hint=hint, comfort=90, parent=parent)
        self._scale.chosen.connect(lambda number: self._emit(number, False))
        self._scale.keyed.connect(self.done)
        self._scale.passed_on.connect(self.passed_on)

    @property
    def control(self) -> NrsRow:
        """The eleven buttons."""
        return self._scale

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show the number."""
        number: int | None = answer(case, self.path)
        if number != self._scale.value:
            self._scale.set_value(number)
