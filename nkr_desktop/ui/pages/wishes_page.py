"""Step 5, what the patient wants and has experienced; asked again at every visit (§2)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.answers import (
    ActivityPreference,
    ApproachPreference,
    ExerciseKindPreference,
    Experience,
    SurgeryPreference,
)
from nkr_desktop.ui.pages.choice_row import ChoiceRow
from nkr_desktop.ui.pages.page import Page
from nkr_desktop.ui.pages.question_names import question_name
from nkr_desktop.ui.pages.three_way_row import ThreeWayRow
from nkr_desktop.ui.pages.words import wish_words


class WishesPage(Page):
    """Collects preferences. "None stated" can be said aloud; left alone it is shown as unanswered."""

    def __init__(self, book: PhraseBook, back: str, onward: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Wishes"),
            self.tr("What the patient wants today; it never changes a strength, and never blocks a choice"),
            back,
            onward,
            parent,
        )
        self._book = book
        none = self.tr("None stated")
        self.add_group()
        self._add(
            "activity",
            (
                (ActivityPreference.STAY_ACTIVE, self.tr("Stay active")),
                (ActivityPreference.REST, self.tr("Rest")),
                (ActivityPreference.NONE_STATED, none),
            ),
            "",
        )
        self._add(
            "approach",
            (
                (ApproachPreference.EXERCISE, self.tr("Exercises")),
                (ApproachPreference.MANUAL, self.tr("Mobilisation")),
                (ApproachPreference.BOTH, self.tr("Both")),
                (ApproachPreference.NEITHER, self.tr("Neither")),
                (ApproachPreference.NONE_STATED, none),
            ),
            self.tr("No relevant difference is shown; the patient's wish decides (§8)"),
        )
        self._add(
            "exercise_kind",
            (
                (ExerciseKindPreference.DIRECTIONAL, self.tr("Directional")),
                (ExerciseKindPreference.NEUROMUSCULAR, self.tr("Neuromuscular")),
                (ExerciseKindPreference.COMBINED, self.tr("Combined")),
                (ExerciseKindPreference.NONE_STATED, none),
            ),
            self.tr("No relevant difference is shown (§5)"),
        )
        for field in ("exercise_experience", "manual_experience"):
            options = (
                (Experience.GOOD, self.tr("Good")),
                (Experience.BAD, self.tr("Bad")),
                (Experience.NONE_STATED, self.tr("None")),
            )
            self._add(field, options, "")
        self.add_group()
        for field in ("wants_acupuncture", "wants_mri", "wants_injection"):
            path = f"preferences.{field}"
            self.add_row(ThreeWayRow(path, question_name(path, book), wish_words()))
        self._add(
            "surgery",
            (
                (SurgeryPreference.WANTS, self.tr("Wants it")),
                (SurgeryPreference.OPEN, self.tr("Open to it")),
                (SurgeryPreference.DOES_NOT_WANT, self.tr("Does not want it")),
                (SurgeryPreference.NOT_DISCUSSED, self.tr("Not discussed")),
            ),
            self.tr("Should it become relevant (§12)"),
        )

    def _add(self, field: str, options: tuple[tuple[object, str], ...], hint: str) -> None:
        path = f"preferences.{field}"
        unanswered = options[-1][0]
        name = question_name(path, self._book)
        self.add_row(ChoiceRow(path, name, options, unanswered=unanswered, hint=hint))
