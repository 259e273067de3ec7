"""The evidence turned to the patient: one question, two options side by side, large type, few words, the doubt said.

Wording is in the phrase group `patient`; it is never stronger than the recommendation and favours neither option."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.evidence.for_patient import ForPatient, for_patient, patient_time
from nkr_desktop.documents.evidence.row_text import RowText
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.ui.evidence.patient_parts import Option, doubt_card, event_words, option_cards, pain_card, row
from nkr_desktop.ui.evidence.status_words import status_words
from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.keycap import KeyCap
from nkr_desktop.ui.kit.status_pill import StatusPill
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import TextStyle

BAR = 46


class PatientMode(Surface):
    """One recommendation at a time. Signals: back_requested (button or Escape); status_requested on the pill."""

    back_requested = Signal()
    status_requested = Signal()

    def __init__(self, book: PhraseBook, guideline: Guideline, parent: QWidget | None = None) -> None:
        super().__init__("bg", parent=parent)
        self._book, self._guideline = book, guideline
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top())
        column.addWidget(self._area, 1)

    def show_recommendation(self, id: str) -> None:
        """Show a recommendation to the patient. Raises KeyError for an id the guideline lacks."""
        recommendation = self._guideline.recommendation(id)
        shown = for_patient(recommendation)
        words = RowText(self._book, self._guideline, recommendation)

        def say(name: str) -> str:
            return self._book.text(f"patient.{name}_{id}")

        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(34, 12, 34, 12)
        column.setSpacing(12)
        heading = QVBoxLayout()
        heading.setSpacing(2)
        heading.addWidget(TextLabel(say("title"), TextStyle.PATIENT_TITLE, wrap=True))
        heading.addWidget(TextLabel(self._lead(shown), TextStyle.PATIENT_LEAD, wrap=True))
        column.addLayout(heading)
        event = shown.event
        counts = (event.comparator_per_1000, event.intervention_per_1000) if event else (None, None)
        happened = event_words(event, self._book) if event else ""
        options = [
            Option(say(side), say(f"{side}_detail"), count)
            for side, count in zip(("left", "right"), counts, strict=True)
        ]
        column.addLayout(row(*option_cards(options, happened, self._book)), 1 if event else 0)
        pain = [pain_card(shown.pain, words)] if shown.pain else []
        column.addLayout(row(*pain, doubt_card(shown, say("note"), words)))
        if event is None:
            column.addStretch(1)
        self._area.setWidget(page)
        dress(self._area)
        self.setAccessibleName(say("title"))
        self.back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _top(self) -> QWidget:
        bar = Surface("panel", lines="bottom")
        bar.setFixedHeight(self.theme.px(BAR))
        self.back = Button(self.tr("Back"), glyph=Glyph.ARROW_LEFT)
        self.back.clicked.connect(self.back_requested)
        self.status = StatusPill(status_words(self._guideline))
        self.status.clicked.connect(self.status_requested)
        line = QHBoxLayout(bar)
        line.setContentsMargins(20, 0, 20, 0)
        line.setSpacing(12)
        line.addWidget(self.back)
        line.addWidget(KeyCap("Esc"))
        line.addWidget(TextLabel(self._book.text("patient.to_patient"), TextStyle.BODY, secondary=True))
        line.addStretch(1)
        line.addWidget(self.status)
        return bar

    def _lead(self, shown: ForPatient) -> str:
        """Which time the figures hold for, or that there are none."""
        if shown.event is None:
            return self._book.text("patient.lead_few" if shown.studied else "patient.lead_none")
        time = patient_time(shown.event, self._book)
        return self._book.text("patient.lead_numbers", time=time) if time else self._book.text("patient.lead_timeless")
