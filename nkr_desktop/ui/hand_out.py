"""What leaves the program: journal text to the clipboard, the patient's sheet to a PDF. Both from a plan that stands.

The documents are imported when first asked for: the first view needs neither text maker nor PDF library."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from nkr_desktop.content.phrases import Language, PhraseBook, phrase_book
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.domain.advice import Assessment, UrgencyLevel
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.domain.plan import plan_stands
from nkr_desktop.files.atomic import save_atomically
from nkr_desktop.ui.clipboard import Clipboard
from nkr_desktop.ui.dialogs.error_dialog import Trouble


class Outcome(Enum):
    """How it went; PLAN_OPEN means that the plan must be confirmed first."""

    DONE = auto()
    CANCELLED = auto()
    PLAN_OPEN = auto()


class HandOutError(Exception):
    """Nothing was handed out; says why in the clinician's words."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.happened)
        self.trouble = trouble


class HandOut(QObject):
    """Makes and hands over the documents of one case."""

    def __init__(self, book: PhraseBook, clinic: Clinic, clipboard: Clipboard, parent: QWidget) -> None:
        super().__init__(parent)
        self._book, self._clinic, self._clipboard, self._window = book, clinic, clipboard, parent

    def copy_note(self, case: Case, assessment: Assessment) -> Outcome:
        """The journal text on the clipboard: plain text, lines ended as Windows ends them."""
        if not _may_leave(case, assessment):
            return Outcome.PLAN_OPEN
        from nkr_desktop.documents.note import journal_note

        self._clipboard.copy(journal_note(case, assessment, self._book))
        return Outcome.DONE

    def save_leaflet(self, case: Case, assessment: Assessment) -> Outcome:
        """The patient's sheet as a PDF where the user says; the acute one is never held back. Raises HandOutError."""
        if not _may_leave(case, assessment):
            return Outcome.PLAN_OPEN
        acute = assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL
        from nkr_desktop.documents.leaflet import leaflet

        title = self.tr("Save the acute sheet") if acute else self.tr("Save the patient leaflet")
        name = self.tr("Acute sheet.pdf") if acute else self.tr("Patient leaflet.pdf")
        return self._save(title, name, lambda: leaflet(case, assessment, self._book, self._clinic))

    def save_quick_guide(self, guideline: Guideline) -> Outcome:
        """The ten recommendations on one sheet, in Danish as the guideline is. Raises HandOutError."""
        from nkr_desktop.documents.quick_guide import quick_guide

        book = phrase_book(Language.DANISH)
        return self._save(
            self.tr("Save the quick guide"), self.tr("Quick guide.pdf"), lambda: quick_guide(guideline, book)
        )

    def _save(self, title: str, name: str, make: Callable[[], bytes]) -> Outcome:
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, name, self.tr("PDF (*.pdf)"))
        if not chosen:
            return Outcome.CANCELLED
        path = Path(chosen)
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        try:
            save_atomically(path, make())
        except (OSError, ValueError) as error:  # ValueError: a clinic logo that is no picture
            raise HandOutError(self._not_saved(path, error)) from error
        return Outcome.DONE

    def _not_saved(self, path: Path, error: Exception) -> Trouble:
        return Trouble(
            self.tr("The sheet could not be saved as “{name}”.").format(name=path.name),
            self.tr("Nothing you have entered is lost, and a file that was there before is unchanged."),
            self.tr("Choose another folder, or close the file if another program has it open, and try again."),
            "".join(traceback.format_exception_only(error)).strip(),
        )


def _may_leave(case: Case, assessment: Assessment) -> bool:
    """Paper and note say what was agreed, so that has to stand; nothing holds back what is acute."""
    return assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL or plan_stands(case.plan, assessment)
