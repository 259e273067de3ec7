"""Step 3, the red flags: the cauda equina group, then other serious pathology (§10, §12, §13, §22)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS, SERIOUS_PATHOLOGY_FLAGS
from nkr_desktop.ui.pages.page import Page, Rest
from nkr_desktop.ui.pages.question_names import question_name
from nkr_desktop.ui.pages.question_row import QuestionRow
from nkr_desktop.ui.pages.three_way_row import ThreeWayRow
from nkr_desktop.ui.pages.words import three_way_words


class RedFlagsPage(Page):
    """Collects the seven red flags. "No" to the rest is offered for all seven at once, as one asks them; it answers
    none that has not been in view."""

    def __init__(self, book: PhraseBook, back: str, onward: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Red flags"),
            self.tr(
                "Ask about all seven: now or since the last contact. Leave out what has already been acutely assessed "
                "(not from the guideline). Not asked is not no."
            ),
            back,
            onward,
            parent,
        )
        notes = {
            "sudden_pain_worsening": self.tr(
                "Only sudden worsening belongs here (§13). Serious worsening (§10) and the trend since the beginning "
                "are asked under Course."
            ),
        }
        rest = Rest(self.tr("I have asked about all: no to the &rest"), Finding.NO, "rest.red_flags")
        self.add_group(self.tr("Suspected cauda equina"), self.tr("One yes is enough · §12, §13"), rest)
        self._add_flags(CAUDA_EQUINA_FLAGS, book, notes)
        self.add_heading(self.tr("Other serious pathology"), self.tr("Medical work-up · §10"))
        self._add_flags(SERIOUS_PATHOLOGY_FLAGS, book, notes)
        self._seen: set[QObject] = set()
        for row in self.rows:
            row.installEventFilter(self)

    def forget(self) -> None:
        """For another patient all seven are to be seen again."""
        super().forget()
        self._seen.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What has been painted whole, or fills the page, has been in view."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QuestionRow):
            seen = watched.visibleRegion().boundingRect().height()
            if seen >= min(watched.height(), self._scroll.viewport().height()):
                self._seen.add(watched)
        return super().eventFilter(watched, event)

    def _answer_rest(self) -> None:
        unseen = next((row for row in self._open(self._all).values() if row not in self._seen), None)
        if unseen is None:
            super()._answer_rest()
        else:
            self._scroll.verticalScrollBar().setValue(unseen.y())
            self.said.emit(self.tr("See all seven first"))

    def _add_flags(self, flags: tuple[str, ...], book: PhraseBook, notes: dict[str, str]) -> None:
        for flag in flags:
            path = f"red_flags.{flag}"
            name, _, rest_of_name = question_name(path, book).partition(", ")
            hint = rest_of_name[:1].upper() + rest_of_name[1:]
            row = ThreeWayRow(path, name, three_way_words(), danger=True, hint=hint)
            if flag in notes:
                row.add_note(notes[flag])
            self.add_row(row)
