"""Questions answered by writing: a line of text, or a whole number."""

from __future__ import annotations

from typing import Annotated, Any, Final

from pydantic import Field, TypeAdapter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nkr_desktop.domain.case import Case, answer
from nkr_desktop.ui.pages.question_row import QuestionRow
from nkr_desktop.ui.pages.text_field import Refusal, TextField

NUMBER_WIDTH: Final = 70


class WrittenRow(QuestionRow):
    """One field to write in; why something is refused stands under it, and Enter stays until it is mended."""

    def __init__(
        self, path: str, name: str, field: TextField, *, hint: str, counted: bool, parent: QWidget | None = None
    ) -> None:
        self.field = field
        super().__init__(path, name, field, hint=hint, counted=counted, parent=parent)
        self.details.addWidget(Refusal(field))
        field.edited.connect(lambda stored: self.typed.emit(self.path, stored))
        field.refused.connect(lambda reason: self.show_details(bool(reason)))

    @property
    def is_refused(self) -> bool:
        """Whether what stands there may not be stored."""
        return self.field.is_refused

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show what is stored."""
        stored: Any = answer(case, self.path)
        self.field.show_text(None if stored is None else str(stored))


class TextRow(WrittenRow):
    """Free text."""

    def __init__(
        self, path: str, name: str, adapter: TypeAdapter[Any], *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(path, name, TextField(adapter, name=name), hint=hint, counted=False, parent=parent)


class NumberRow(WrittenRow):
    """A whole number within limits; empty is unanswered."""

    def __init__(
        self, path: str, name: str, lowest: int, highest: int, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        words = self.tr("A whole number, {lowest}–{highest}.")
        field = TextField(
            TypeAdapter(Annotated[int, Field(ge=lowest, le=highest)]),
            name=name,
            width=NUMBER_WIDTH,
            allowed=words.format(lowest=lowest, highest=highest),
        )
        field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        super().__init__(path, name, field, hint=hint, counted=True, parent=parent)

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show the number, or that it is awaited."""
        super().show_case(case, touched)
        self.field.set_awaiting(answer(case, self.path) is None)
