"""New, New visit, Open and Save: asks once where something would be lost, and says plainly what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.answers import VisitKind
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.follow_up import follow_up
from nkr_desktop.files.input_fault import BadInput
from nkr_desktop.files.places import UnusablePlaceError
from nkr_desktop.files.recent import remembered
from nkr_desktop.ui.case_document import CaseDocument
from nkr_desktop.ui.clipboard import Clipboard
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog, Trouble
from nkr_desktop.ui.settings_keeper import SettingsKeeper
from nkr_desktop.ui.visits.file_questions import Answer, FileQuestions


class CaseCommands(QObject):
    """Signals: said carries a short word of what was done; began when another case or visit stands in the window."""

    said = Signal(str)
    began = Signal()

    def __init__(
        self,
        consultation: Consultation,
        document: CaseDocument,
        new_case: Callable[[], Case],
        book: PhraseBook,
        clipboard: Clipboard,
        settings: SettingsKeeper,
        window: QWidget,
    ) -> None:
        """new_case: an empty case of today, with the role and waiting time of the settings."""
        super().__init__(window)
        self._consultation, self._document, self._clipboard = consultation, document, clipboard
        self._new_case, self._book, self._window = new_case, book, window
        self.settings = settings
        self._questions = FileQuestions(window)
        self._past_agreed = False

    @property
    def can_follow(self) -> bool:
        """Whether there is a visit on screen that another can follow: saved, or with something to save."""
        return self._document.stored or self._consultation.unsaved

    @property
    def past_visit(self) -> date | None:
        """The day of the visit on screen where it was opened from a file and is not of today."""
        on = self._consultation.case.assessed_on
        return on if self._document.stored and on < self._today() else None

    def new(self) -> None:
        """The next patient: an empty case, and nothing of the last one on the clipboard."""
        if self.may_leave():
            self._clipboard.clear_ours()
            self._document.begin()
            self._consultation.start(self._new_case())
            self.began.emit()

    def new_visit(self) -> None:
        """A follow-up of the visit on screen, which is saved first (specification chapter 8)."""
        if not self.can_follow or not self._may_follow():
            return
        reference = self._consultation.case.reference
        earlier = self._document.follow(reference)
        fresh = self._new_case()
        visit = follow_up(earlier, fresh.assessed_on, fresh.role, fresh.surgeon_wait_days)
        self._consultation.start(visit.model_copy(update={"reference": reference}), earlier)
        self.began.emit()
        self.said.emit(self.tr("New visit: pain, findings, red flags and wishes are asked again"))

    def open(self) -> None:
        """A case or record from disk."""
        if not self.may_leave():
            return
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a case"), "", self._kinds())
        if chosen:
            self._open(Path(chosen))

    def open_recent(self, path: Path) -> None:
        """A case or record that was used before."""
        if self.may_leave():
            self._open(path)

    def save(self) -> bool:
        """Write the record; True when it is on disk."""
        path = self._document.path
        if path is None:
            return self.save_as()
        self._tell_not_encrypted()
        return self._save(path)

    def save_as(self) -> bool:
        """Write the record where the user says; True when it is on disk."""
        self._tell_not_encrypted()
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the case (not encrypted)"),
            str(self._document.path or self.tr("Case.json")),
            self._kinds(),
        )
        if not chosen:
            return False
        path = Path(chosen)
        return self._save(path if path.suffix else path.with_suffix(".json"))

    def may_leave(self) -> bool:
        """Whether the case on screen may go: it is saved, empty, or the user says so."""
        if not self._consultation.unsaved:
            return True
        match self._questions.may_go():
            case Answer.SAVE:
                return self.save()
            case answer:
                return answer is Answer.DISCARD

    def _today(self) -> date:
        return self._new_case().assessed_on

    def _may_follow(self) -> bool:
        """Whether the record can take another visit, and holds this one."""
        case = self._consultation.case
        if case.assessed_on > self._today():
            words = self.tr("The visit is of {date}, which is after today. Check the date of this computer.")
            self._questions.tell(words.format(date=f"{case.assessed_on:%d-%m-%Y}"))
            return False
        if case.visit is VisitKind.FOLLOW_UP and not self._document.earlier:
            self._questions.tell(
                self.tr(
                    "A case file begins with a first visit, and this one begins with a follow-up. If this is the first "
                    "visit here, choose “First visit” under Course, and then begin the new visit."
                )
            )
            return False
        if not self._consultation.unsaved:
            return True
        match self._questions.may_follow(changed=self._document.stored):
            case Answer.SAVE:
                return self.save()
            case answer:
                return answer is Answer.DISCARD

    def _open(self, path: Path) -> None:
        try:
            file = self._document.open(path, self._today())
        except UnusablePlaceError as unusable:
            self._not_opened(path, [self._book.text(f"error.{unusable.reason}")], unusable.reason == "file_missing")
        except BadInput as bad:
            self._not_opened(path, [fault.message(self._book) for fault in bad.faults])
        else:
            self._past_agreed = False
            self._clipboard.clear_ours()  # the last patient's text is not pasted into this one's journal
            self._remember(path)
            self._consultation.start(file.case, file.earlier)
            self.began.emit()

    def _not_opened(self, path: Path, faults: list[str], missing: bool = False) -> None:
        if missing:
            faults = [*faults, self.tr("It may have been moved, or its drive is not connected.")]
        self._fail(
            self.tr("“{name}” could not be opened.").format(name=path.name),
            self.tr("Nothing has changed: neither the file nor what stands in the window."),
            "\n".join(faults[:6]),
            "\n".join(faults),
        )

    def _save(self, path: Path) -> bool:
        if not self._may_change_past():
            return False
        if self._document.changed_elsewhere(path):
            match self._questions.may_overwrite(path.name):
                case Answer.SAVE_AS:
                    return self.save_as()
                case Answer.CANCEL:
                    return False
        try:
            self._document.save(path, self._consultation.case)
        except OSError as error:
            self._fail(
                self.tr("The case could not be saved as “{name}”.").format(name=path.name),
                self.tr("Everything stands in the window still, and a file that was there before is unchanged."),
                self.tr("Choose another folder, and try again."),
                f"{type(error).__name__}: {error.strerror}",
            )
            self._document.path = None
            return False
        self._remember(path)
        self._consultation.mark_saved()
        self.said.emit(self.tr("The case is saved"))
        return True

    def _may_change_past(self) -> bool:
        """A visit of an earlier day is changed only on purpose; asked once for each opened visit."""
        past = self.past_visit
        if past is None or not self._consultation.unsaved or self._past_agreed:
            return True
        if self._questions.may_change_past(past) is not Answer.SAVE:
            return False
        self._past_agreed = True
        return True

    def _tell_not_encrypted(self) -> None:
        if not self.settings.now.told_not_encrypted:
            self._questions.tell_not_encrypted()
            self.settings.remember(told_not_encrypted=True)

    def _remember(self, path: Path) -> None:
        self.settings.remember(recent_files=remembered(self.settings.now.recent_files, path))

    def _kinds(self) -> str:
        return self.tr("Cases (*.json)")

    def _fail(self, happened: str, kept: str, advice: str, details: str) -> None:
        ErrorDialog(Trouble(happened, kept, advice, details), self._window).exec()
