"""Whether there is an MRI: none, referred, done; when, and on whose initiative."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from nkr_desktop.domain.answers import MriStatus
from nkr_desktop.domain.case import Case, MriDetail
from nkr_desktop.ui.kit.check_row import CheckRow
from nkr_desktop.ui.kit.date_field import DateField
from nkr_desktop.ui.kit.tokens import TextStyle
from nkr_desktop.ui.pages.choice_row import ChoiceRow
from nkr_desktop.ui.pages.words import mri_options


class MriRow(ChoiceRow):
    """Emits the detail as an answer of its own, with the path "mri_detail"."""

    def __init__(self, name: str, today: date, *, parent: QWidget | None = None) -> None:
        """today: the day of the visit."""
        super().__init__("mri", name, mri_options(), parent=parent)
        self._detail = MriDetail()
        self._on = DateField(
            today,
            not_understood=self.tr("Write a date (20/10), or how long ago (3 weeks)."),
            out_of_range=self.tr("The date lies after the visit."),
            placeholder=self.tr("Date (optional)"),
            calendar_label=self.tr("Choose in a calendar"),
            name=self.tr("MRI, date"),
        )
        self._own = CheckRow(self.tr("On the patient's own initiative"), style=TextStyle.BODY)
        self.details.addWidget(self._on)
        self.details.addWidget(self._own)
        self._on.date_changed.connect(lambda day: self._tell(self._detail.model_copy(update={"on": day}), typing=True))
        self._own.clicked.connect(
            lambda on: self._tell(self._detail.model_copy(update={"own_initiative": on or None}), typing=False)
        )

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Status, date and initiative."""
        super().show_case(case, touched)
        self._detail = case.mri_detail or MriDetail()
        self._on.set_today(case.assessed_on)
        if self._detail.on != self._on.value:
            self._on.set_value(self._detail.on)
        self._own.setChecked(bool(self._detail.own_initiative))
        self.show_details(case.mri in (MriStatus.REFERRED, MriStatus.DONE))

    def _tell(self, detail: MriDetail, typing: bool) -> None:
        said = detail if detail != MriDetail() else None
        if typing:
            self.typed.emit("mri_detail", said)
        else:
            self.answered.emit("mri_detail", said, False)
