"""One treatment so far: not tried, ongoing, or how it went; and since when, if that is known."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nkr_desktop.domain.answers import TreatmentStatus
from nkr_desktop.domain.case import Case
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.date_field import DateField
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Size, TextStyle
from nkr_desktop.ui.pages.choice_row import ChoiceRow
from nkr_desktop.ui.pages.words import treatment_options


class TreatmentRow(ChoiceRow):
    """Emits the start as an answer of its own, with the path "treatment_starts.X"."""

    def __init__(
        self, treatment: str, name: str, today: date, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        """treatment: its name in the case; today: the day of the visit."""
        super().__init__(f"treatments.{treatment}", name, treatment_options(), hint=hint, below=True, parent=parent)
        self._treatment = treatment
        self._start_asked = False
        self._start = DateField(
            today,
            not_understood=self.tr("Write a date (20/10), or how long ago (3 weeks)."),
            out_of_range=self.tr("The start lies after the visit."),
            placeholder=self.tr("20/10 or 3 weeks"),
            calendar_label=self.tr("Choose in a calendar"),
            name=self.tr("{treatment}, begun").format(treatment=name),
        )
        self._ask_start = Button(self.tr("Start date"), ButtonKind.LINK, glyph=Glyph.PLUS)
        self._ask_start.setAccessibleName(self._start.line_edit.accessibleName())
        self._ask_start.hide()
        self._ask_start.clicked.connect(self._show_start)
        self.add_aside(self._ask_start)
        begun = TextLabel(self.tr("Begun"), TextStyle.HINT, secondary=True, beside=Size.CONTROL)
        for widget in (begun, self._start):
            self.details.addWidget(widget)
            self.details.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
        self._start.date_changed.connect(lambda day: self.typed.emit(f"treatment_starts.{treatment}", day))

    @property
    def start(self) -> DateField:
        """When it began."""
        return self._start

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Status and start."""
        super().show_case(case, touched)
        status: Any = getattr(case.treatments, self._treatment)
        begun = getattr(case.treatment_starts, self._treatment)
        self._start.set_today(case.assessed_on)
        if begun != self._start.value:
            self._start.set_value(begun)
        tried = status not in (None, TreatmentStatus.NOT_TRIED)
        shown = tried and (begun is not None or self._start_asked)
        self.show_details(shown)
        self._ask_start.setVisible(tried and not shown)
        self._start_asked = shown

    def _show_start(self) -> None:
        self._start_asked = True
        self._ask_start.hide()
        self.show_details(True)
        self._start.setFocus()
