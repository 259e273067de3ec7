"""A yes / no / not examined question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import Case, answer
from nkr_desktop.ui.pages.answer_controls import ThreeWayAnswer, is_three_way_letter
from nkr_desktop.ui.pages.question_row import QuestionRow


class ThreeWayRow(QuestionRow):
    """Answered with a Finding. A red flag answered yes tints its row and keeps the keyboard where it is."""

    def __init__(
        self,
        path: str,
        name: str,
        labels: Sequence[str],
        *,
        danger: bool = False,
        hint: str = "",
        counted: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """labels: the words for yes, no and not examined."""
        self._three_way = ThreeWayAnswer(labels, danger=danger, name=name)
        super().__init__(path, name, self._three_way, hint=hint, counted=counted, parent=parent)
        self._is_danger = danger
        self._first_detail: QWidget | None = None
        self._three_way.answered.connect(self._on_answered)
        self._three_way.keyed.connect(self._on_keyed)

    @property
    def control(self) -> ThreeWayAnswer:
        """The three buttons."""
        return self._three_way

    def add_detail(self, widget: QWidget) -> None:
        """Something to say about a yes; shown while the answer is yes."""
        self.details.addWidget(widget)
        self._first_detail = self._first_detail or widget

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show the finding and, for a yes, its details."""
        finding: Any = answer(case, self.path)
        shown = (finding.value, finding is not Finding.UNKNOWN or self.path in touched)
        if shown != (self._three_way.value, self._three_way.touched):  # showing it again would paint it again
            self._three_way.set_value(*shown)
        yes = finding is Finding.YES
        self.set_danger(self._is_danger and yes)
        self.show_details(yes and self._first_detail is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J, N and U answer from anywhere in the row."""
        if is_three_way_letter(event) and not self._three_way.hasFocus():
            self._three_way.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _on_answered(self, value: str) -> None:
        self._emit(Finding(value), self._three_way.touched)

    def _on_keyed(self, value: str) -> None:
        if value != Finding.YES:
            self.done.emit()
        elif self._first_detail is not None and self._first_detail.isVisible():
            self._first_detail.setFocus(Qt.FocusReason.TabFocusReason)
        elif not self._is_danger:
            self.done.emit()
