"""What leaves the program, in one place: copied, saved, printed or shown. From a plan that stands, or acute.

Makers, viewers and print support are imported when first asked for: the first view needs none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.case import Case
from nkr_desktop.ui.clipboard import Clipboard
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.papers.menu import PaperMenu
from nkr_desktop.ui.papers.paper import Edition, Order, Paper, is_acute, may_leave
from nkr_desktop.ui.papers.paper_words import file_name, save_title
from nkr_desktop.ui.results.pane import ResultsPane
from nkr_desktop.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from nkr_desktop.documents.note import NoteForm
    from nkr_desktop.ui.papers.press import Press
    from nkr_desktop.ui.papers.preview_window import PreviewWindow
    from nkr_desktop.ui.papers.side import Side
    from nkr_desktop.ui.papers.workshop import Made, Workshop


class Papers(QObject):
    """Signals: said carries a short word of what was done; plan_open when the plan must be confirmed first."""

    said = Signal(str)
    plan_open = Signal()

    def __init__(
        self,
        consultation: Consultation,
        book: PhraseBook,
        clinic: Clinic,
        settings: SettingsKeeper,
        clipboard: Clipboard,
        results: ResultsPane,
        window: QWidget,
    ) -> None:
        """settings: whether a copied note suggests codes. results: beside the plan it makes room for the paper."""
        super().__init__(window)
        self._consultation, self._book, self._clinic = consultation, book, clinic
        self._settings, self._clipboard, self._results, self._window = settings, clipboard, results, window
        self._workshop: Workshop | None = None
        self._press: Press | None = None
        self._preview: PreviewWindow | None = None
        self.side: Side | None = None
        self.menu = PaperMenu(window)
        self.menu.paper_chosen.connect(self.show)
        self.menu.short_note_requested.connect(self.copy_short_note)

    @property
    def preview(self) -> PreviewWindow | None:
        """The preview's own window, while it is open."""
        return self._preview

    def copy(self, paper: Paper = Paper.NOTE) -> None:
        """Journal text or referral on the clipboard: plain text, lines ended as Windows ends them."""
        case, assessment = self._consultation.case, self._consultation.assessment
        if not self._may_leave(paper):
            return
        if paper is Paper.REFERRAL:
            from nkr_desktop.documents.referral import referral_text

            self._clipboard.copy(referral_text(case, assessment, self._book))
            self.said.emit(self.tr("The referral text is copied"))
        else:
            from nkr_desktop.documents.note import NoteForm

            self._copy_note(NoteForm.FULL)
            self.said.emit(self.tr("The journal text is copied"))

    def copy_short_note(self) -> None:
        """The short journal text on the clipboard."""
        if self._may_leave(Paper.NOTE):
            from nkr_desktop.documents.note import NoteForm

            self._copy_note(NoteForm.SHORT)
            self.said.emit(self.tr("The short journal text is copied"))

    def save(self, paper: Paper = Paper.LEAFLET, edition: Edition | None = None) -> None:
        """The paper as a PDF where the user says; the bytes are the maker's own, tags and all."""
        if not self._may_leave(paper):
            return
        from nkr_desktop.ui.papers import saving

        acute = is_acute(self._consultation.assessment)
        asker = self._preview or self._window
        path = saving.ask_where(save_title(paper, acute), file_name(paper, acute), asker)
        if path is None:
            return
        made = self._fetch(paper, edition)
        if saving.save(path, made.data, asker):
            self._tell(made, self.tr("The sheet is saved"))

    def save_quick_guide(self) -> None:
        """The ten recommendations on one sheet, in Danish as the guideline is."""
        self.save(Paper.QUICK_GUIDE)

    def print(self, paper: Paper = Paper.LEAFLET, edition: Edition | None = None) -> None:
        """The system's print dialog, then the printer."""
        if not self._may_leave(paper):
            return
        made = self._fetch(paper, edition)
        from nkr_desktop.ui.papers.pdf_pages import PdfPages

        pane = self._preview.pane if self._preview else self.side.pane if self.side else None
        page, grey = (pane.view.page, pane.grey.isChecked()) if pane else (0, False)
        press = self._the_press()
        name = file_name(paper, is_acute(self._consultation.assessment))
        printer = press.ask(name, len(PdfPages(made.data)), page, grey, self._preview or self._window)
        if printer is not None:
            press.send(made.data, printer)

    def show(self, paper: Paper = Paper.LEAFLET) -> None:
        """The paper in a window of its own, whether or not it may leave yet."""
        from nkr_desktop.ui.papers.preview_window import PreviewWindow

        case, assessment = self._consultation.case, self._consultation.assessment
        preview = PreviewWindow(self._the_workshop(), self._clinic, self._book, case, assessment, self._window)
        preview.print_requested.connect(self.print)
        preview.save_requested.connect(self.save)
        preview.copy_requested.connect(lambda wanted, _edition: self.copy(wanted))
        preview.finished.connect(self._close_preview)
        self._preview = preview
        preview.show_paper(paper)
        preview.open()

    def show_case(self, case: Case, assessment: Assessment) -> None:
        """The case has changed: what stands beside the plan follows."""
        if self.side is not None:
            self.side.show_case(case, assessment)

    def offer_side(self, offered: bool) -> None:
        """Whether the plan page is shown with room beside it; an acute banner takes that room itself."""
        case, assessment = self._consultation.case, self._consultation.assessment
        offered = offered and not is_acute(assessment)
        if self.side is None and offered:
            self.side = self._new_side()
        if self.side is not None:
            self.side.offer(offered, case, assessment)

    def forget(self) -> None:
        """Another patient: nothing of the last one's papers stays."""
        if self._preview is not None:
            self._preview.close()
        if self._workshop is not None:
            self._workshop.forget()
        if self.side is not None:
            self.side.desk.clear()

    def close(self) -> None:
        """The window goes: nothing more is ordered or made."""
        if self._preview is not None:
            self._preview.close()
        if self.side is not None:
            self.side.desk.leave()
        if self._workshop is not None:
            self._workshop.close()

    def _copy_note(self, form: NoteForm) -> None:
        from nkr_desktop.documents.codes import suggested_codes
        from nkr_desktop.documents.note import journal_note

        case, assessment, held = self._consultation.case, self._consultation.assessment, self._settings.now
        codes = suggested_codes(assessment, self._book, held.own_codes) if held.suggest_codes else ()
        self._clipboard.copy(journal_note(case, assessment, self._book, form, codes))

    def _may_leave(self, paper: Paper) -> bool:
        case, assessment = self._consultation.case, self._consultation.assessment
        if may_leave(paper, case, assessment):
            return True
        if self._preview is not None:
            self._preview.close()
        self.plan_open.emit()
        return False

    def _fetch(self, paper: Paper, edition: Edition | None) -> Made:
        edition = edition or Edition(self._book.language)
        case, assessment = self._consultation.case, self._consultation.assessment
        return self._the_workshop().fetch(Order(paper, edition, case, assessment, self._clinic))

    def _tell(self, made: Made, done: str) -> None:
        left_out = self.tr("The clinic's logo cannot be read, and is left out.")
        self.said.emit(f"{done}. {left_out}" if made.logo_left_out else done)

    def _the_workshop(self) -> Workshop:
        if self._workshop is None:
            from nkr_desktop.ui.papers.workshop import Workshop

            self._workshop = Workshop(self)
        return self._workshop

    def _the_press(self) -> Press:
        if self._press is None:
            from nkr_desktop.ui.papers.press import Press

            self._press = Press(self)
            self._press.handed_over.connect(lambda: self.said.emit(self.tr("The sheet is sent to the printer")))
            self._press.failed.connect(self._tell_not_printed)
        return self._press

    def _new_side(self) -> Side:
        from nkr_desktop.ui.papers.side import Side

        side = Side(self._the_workshop(), self._clinic, self._book, self._results)
        side.pane.print_requested.connect(lambda: self.print(side.desk.paper, side.desk.edition))
        side.pane.save_requested.connect(lambda: self.save(side.desk.paper, side.desk.edition))
        side.pane.copy_requested.connect(lambda: self.copy(side.desk.paper))
        return side

    def _close_preview(self) -> None:
        self._preview = None

    def _tell_not_printed(self, said: str) -> None:
        from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog
        from nkr_desktop.ui.papers.saving import not_printed

        ErrorDialog(not_printed(said), self._preview or self._window).exec()
