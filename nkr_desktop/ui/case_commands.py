"""New, Open and Save: asks once where something would be lost, and says plainly what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.case import Case
from nkr_desktop.files.input_fault import BadInput
from nkr_desktop.ui.case_document import CaseDocument
from nkr_desktop.ui.clipboard import Clipboard
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog, Trouble


class CaseCommands(QObject):
    """Signals: said carries a short word of what was done; began when another case stands in the window."""

    said = Signal(str)
    began = Signal()

    def __init__(
        self,
        consultation: Consultation,
        document: CaseDocument,
        today: Callable[[], date],
        new_case: Callable[[], Case],
        book: PhraseBook,
        clipboard: Clipboard,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._consultation, self._document, self._clipboard = consultation, document, clipboard
        self._today, self._new_case, self._book, self._window = today, new_case, book, window

    def new(self) -> None:
        """The next patient: an empty case, and nothing of the last one on the clipboard."""
        if self.may_leave():
            self._clipboard.clear_ours()
            self._document.begin()
            self._consultation.start(self._new_case())
            self.began.emit()

    def open(self) -> None:
        """A case or record from disk."""
        if not self.may_leave():
            return
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a case"), "", self._kinds())
        if chosen:
            self._open(Path(chosen))

    def save(self) -> bool:
        """Write the record; True when it is on disk."""
        path = self._document.path
        if path is None:
            chosen, _ = QFileDialog.getSaveFileName(
                self._window, self.tr("Save the case (not encrypted)"), self.tr("Case.json"), self._kinds()
            )
            if not chosen:
                return False
            path = Path(chosen)
            path = path if path.suffix else path.with_suffix(".json")
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
        self._consultation.mark_saved()
        self.said.emit(self.tr("The case is saved"))
        return True

    def may_leave(self) -> bool:
        """Whether the case on screen may go: it is saved, empty, or the user says so."""
        if not self._consultation.unsaved:
            return True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("NKR Desktop")
        box.setText(self.tr("The case is not saved. What shall happen to it?"))
        save = box.addButton(self.tr("Save…"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(self.tr("Do not save"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.exec()
        if box.clickedButton() is save:
            return self.save()
        return box.clickedButton() is discard

    def _open(self, path: Path) -> None:
        try:
            file = self._document.open(path, self._today())
        except (BadInput, OSError) as error:
            faults = (
                [fault.message(self._book) for fault in error.faults]
                if isinstance(error, BadInput)
                else [str(error.strerror)]
            )
            self._fail(
                self.tr("“{name}” could not be opened.").format(name=path.name),
                self.tr("Nothing has changed: neither the file nor what stands in the window."),
                "\n".join(faults[:6]),
                "\n".join(faults),
            )
            return
        self._consultation.start(file.case, file.earlier)
        self.began.emit()

    def _kinds(self) -> str:
        return self.tr("Cases (*.json)")

    def _fail(self, happened: str, kept: str, advice: str, details: str) -> None:
        ErrorDialog(Trouble(happened, kept, advice, details), self._window).exec()
