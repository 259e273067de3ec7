"""When this episode's nerve-root symptoms began, typed as one says it ("3 uger", "20/10"), and how certain that is."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nkr_desktop.domain.case import Case
from nkr_desktop.ui.kit.date_field import DateField
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import TextStyle
from nkr_desktop.ui.pages.answer_controls import ChoiceAnswer
from nkr_desktop.ui.pages.question_row import QuestionRow

UNCERTAINTY: Final = "course.onset_uncertainty_days"
_STEPS: Final = (0, 3, 7, 14, 28)


class OnsetRow(QuestionRow):
    """The date, and under it the uncertainty in days: 0, 3, 7, 14 or 28."""

    def __init__(self, name: str, today: date, *, hint: str, uncertainty: str, parent: QWidget | None = None) -> None:
        """today: the day of the visit; uncertainty: the name of the second question."""
        self._field = DateField(
            today,
            not_understood=self.tr("Write a date (20/10), or how long ago (3 weeks)."),
            out_of_range=self.tr("The onset lies after the visit."),
            placeholder=self.tr("20/10 or 3 weeks"),
            calendar_label=self.tr("Choose in a calendar"),
            name=name,
            awaiting=True,
        )
        super().__init__("course.onset_date", name, self._field, hint=hint, comfort=110, parent=parent)
        self._beside.setAlignment(self._field, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        words = (self.tr("Exact"), self.tr("± 3 days"), self.tr("± 1 week"), self.tr("± 2 weeks"), self.tr("± 4 weeks"))
        self._uncertainty = ChoiceAnswer(tuple(zip(_STEPS, words, strict=True)), by_number=False, name=uncertainty)
        self._other = TextLabel("", TextStyle.HINT, secondary=True)
        self.details.addWidget(TextLabel(uncertainty, TextStyle.HINT, secondary=True))
        self.details.addWidget(self._uncertainty)
        self.details.addWidget(self._other)
        self._field.date_changed.connect(lambda day: self.typed.emit(self.path, day))
        self._uncertainty.chosen.connect(lambda days: self.answered.emit(UNCERTAINTY, days, True))
        self._uncertainty.keyed.connect(self.done)

    @property
    def field(self) -> DateField:
        """The date as typed or picked."""
        return self._field

    @property
    def is_refused(self) -> bool:
        """Whether the words name no day that can be meant."""
        return bool(self._field.error)

    @property
    def uncertainty(self) -> ChoiceAnswer:
        """How certain the date is."""
        return self._uncertainty

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Date and uncertainty."""
        course = case.course
        self._field.set_today(case.assessed_on)
        if course.onset_date != self._field.value:
            self._field.set_value(course.onset_date)
        if course.onset_uncertainty_days != self._uncertainty.value:
            self._uncertainty.set_value(course.onset_uncertainty_days)
        unusual = course.onset_uncertainty_days not in _STEPS
        self._other.setText(self.tr("± {days} days").format(days=course.onset_uncertainty_days) if unusual else "")
        self.show_details(course.onset_date is not None)
