"""The rest of the plan: when we meet again, whom the patient rings, and the date by which surgery is decided."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from pydantic import TypeAdapter
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from nkr_desktop.domain.case import Plan
from nkr_desktop.domain.free_text import FreeText, PhoneNumber
from nkr_desktop.ui.kit.date_field import DateField
from nkr_desktop.ui.kit.date_words import Direction
from nkr_desktop.ui.kit.flow_layout import FlowLayout
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Size, Space, TextStyle
from nkr_desktop.ui.pages.answer_controls import ChoiceAnswer
from nkr_desktop.ui.pages.text_field import Refusal, TextField

WEEKS: Final = (1, 2, 4)


class PlanVisit(Surface):
    """Signals: visit_set carries a date or None; contact_written the field ("name" or "phone") and its text or None."""

    visit_set = Signal(object)
    contact_written = Signal(str, object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """today: the day of the visit."""
        super().__init__("panel", parent=parent)
        self._today = today
        self.next_visit = DateField(
            today,
            direction=Direction.FUTURE,
            not_understood=self.tr("Write a date (7/12), or how long until then (2 weeks)."),
            out_of_range=self.tr("The next visit lies before this one."),
            placeholder=self.tr("7/12 or 2 weeks"),
            calendar_label=self.tr("Choose in a calendar"),
            name=self.tr("Next visit"),
        )
        words = (self.tr("1 week"), self.tr("2 weeks"), self.tr("4 weeks"))
        self.weeks = ChoiceAnswer(
            tuple(zip(WEEKS, words, strict=True)),
            optional=True,
            by_number=False,
            height=Size.CONTROL,
            name=self.tr("Next visit in"),
        )
        self.name = TextField(TypeAdapter(FreeText), name=self.tr("Contact, name"), width=180)
        self.name.setPlaceholderText(self.tr("Name"))
        self.phone = TextField(TypeAdapter(PhoneNumber), name=self.tr("Contact, telephone"), width=120)
        self.phone.setPlaceholderText(self.tr("Telephone"))
        self._date = TextLabel("", TextStyle.BODY, wrap=True)
        self._date_title = TextLabel(self.tr("Remember"), TextStyle.BODY, secondary=True)
        self._lay_out()
        self.next_visit.date_changed.connect(self.visit_set)
        self.weeks.chosen.connect(self._in_weeks)
        self.name.edited.connect(lambda text: self.contact_written.emit("name", text))
        self.phone.edited.connect(lambda text: self.contact_written.emit("phone", text))

    def show_plan(self, plan: Plan | None, today: date, remember: str) -> None:
        """Show what was agreed; remember: the date to keep in mind, in words, "" for none."""
        self._today = today
        on = plan.next_visit.on if plan and plan.next_visit else None
        self.next_visit.set_today(today)
        if on != self.next_visit.value:
            self.next_visit.set_value(on)
        self.weeks.set_value((on - today).days // 7 if on is not None and (on - today).days % 7 == 0 else None)
        contact = plan.contact if plan else None
        self.name.show_text(contact.name if contact else None)
        self.phone.show_text(contact.phone if contact else None)
        self._date.setText(remember)
        for label in (self._date, self._date_title):
            label.setVisible(bool(remember))

    def _in_weeks(self, weeks: int | None) -> None:
        self.visit_set.emit(None if weeks is None else self._today + timedelta(weeks=weeks))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.PAGE, Space.M, Space.PAGE, Space.M)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(1, 1)
        title = TextLabel(self.tr("Next visit"), TextStyle.BODY, secondary=True, beside=Size.CONTROL)
        grid.addWidget(title, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_flow(self.next_visit, self.weeks), 0, 1)
        grid.addWidget(TextLabel(self.tr("The patient rings"), TextStyle.BODY, secondary=True), 1, 0)
        grid.addWidget(_flow(self.name, self.phone), 1, 1)
        grid.addWidget(Refusal(self.name), 2, 1)
        grid.addWidget(Refusal(self.phone), 3, 1)
        grid.addWidget(self._date_title, 4, 0)
        grid.addWidget(self._date, 4, 1)


def _flow(*widgets: QWidget) -> QWidget:
    """Beside each other at the top: what is said under a field moves nothing."""
    holder = QWidget()
    flow = FlowLayout(holder)
    for widget in widgets:
        flow.addWidget(widget)
        flow.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
    return holder
