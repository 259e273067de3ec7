"""Questions answered by writing: a line of text, or a whole number."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter
from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from nkr_desktop.domain.case import Case, answer
from nkr_desktop.ui.kit.answer_line import AnswerLine
from nkr_desktop.ui.pages.question_row import QuestionRow
from nkr_desktop.ui.pages.text_field import TextField


class TextRow(QuestionRow):
    """Free text; why a text is refused stands as the hint."""

    def __init__(
        self, path: str, name: str, adapter: TypeAdapter[Any], *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        self.field = TextField(adapter, name=name)
        super().__init__(path, name, self.field, hint=hint, counted=False, parent=parent)
        self._hint = hint
        self.field.edited.connect(lambda text: self.typed.emit(self.path, text))
        self.field.refused.connect(lambda reason: self.set_hint(reason or self._hint))

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show the text."""
        self.field.show_text(answer(case, self.path))


class NumberRow(QuestionRow):
    """A whole number within limits; empty is unanswered."""

    def __init__(
        self, path: str, name: str, lowest: int, highest: int, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        self.field = AnswerLine()
        self.field.setValidator(QIntValidator(lowest, highest, self.field))
        self.field.setAccessibleName(name)
        self.field.setFixedWidth(70)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        super().__init__(path, name, self.field, hint=hint, parent=parent)
        self.field.written.connect(self._on_edited)

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show the number."""
        value = answer(case, self.path)
        words = "" if value is None else str(value)
        if words != self.field.text() and not (self.field.hasFocus() and not self.field.hasAcceptableInput()):
            self.field.setText(words)
        self.field.set_awaiting(value is None)

    def _on_edited(self, words: str) -> None:
        self.typed.emit(self.path, int(words) if words and self.field.hasAcceptableInput() else None)
