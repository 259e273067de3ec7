"""Step 4, what has been tried so far in this episode, and the state of an MRI."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.answers import TreatmentStatus
from nkr_desktop.domain.case import TREATMENTS
from nkr_desktop.ui.pages.mri_row import MriRow
from nkr_desktop.ui.pages.page import Page, Rest
from nkr_desktop.ui.pages.question_names import question_name
from nkr_desktop.ui.pages.treatment_row import TreatmentRow


class TreatmentPage(Page):
    """Collects nine treatments with an optional start, and MRI."""

    def __init__(self, book: PhraseBook, today: date, back: str, onward: str, parent: QWidget | None = None) -> None:
        """today: the day of the visit."""
        super().__init__(
            self.tr("Treatment so far"),
            self.tr("“No effect”: tried long enough for you to judge it; a single session is not that"),
            back,
            onward,
            parent,
        )
        hints = {
            "acupuncture": self.tr("Dry needling counts (§9)"),
        }
        self.add_group(
            rest=Rest(self.tr("&Remaining: not tried"), TreatmentStatus.NOT_TRIED, "rest.treatments"),
        )
        for treatment in TREATMENTS:
            name, _, examples = question_name(f"treatments.{treatment}", book).partition(" (")
            hint = examples.rstrip(")")
            hint = hints.get(treatment, hint[:1].upper() + hint[1:])
            self.add_row(TreatmentRow(treatment, name, today, hint=hint))
        self.add_group(self.tr("Imaging"))
        self.add_row(MriRow(question_name("mri", book), today))
