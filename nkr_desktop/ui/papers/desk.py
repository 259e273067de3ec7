"""Brings a paper to a pane: orders it when the case has rested, and shows it when it is made.

The page shown stays until the next one is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.case import Case
from nkr_desktop.ui.papers.missing_words import missing_words
from nkr_desktop.ui.papers.paper import Edition, Order, Paper, as_if_agreed, may_leave
from nkr_desktop.ui.papers.preview_pane import PreviewPane

if TYPE_CHECKING:
    from nkr_desktop.ui.papers.workshop import Made, Workshop

REST_MS: Final = 400
"""How long the case must rest before its paper is made anew."""


class Desk(QObject):
    """Signals: facts_told carries what is said about the paper shown ("2 pages · LIX 20"), "" for none."""

    facts_told = Signal(str)

    def __init__(self, workshop: Workshop, pane: PreviewPane, clinic: Clinic, book: PhraseBook) -> None:
        """book: its language is that of the window, and of every paper that is not the patient's to choose."""
        super().__init__(pane)
        self._workshop, self._pane, self._clinic, self._book = workshop, pane, clinic, book
        self._paper = Paper.LEAFLET
        self._edition = Edition(book.language)
        self._case: Case | None = None
        self._assessment: Assessment | None = None
        self._shown: tuple[Paper, Edition] | None = None
        self._logo_left_out = False
        self._wanted: Order | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._order)
        workshop.made.connect(self._show_made)
        pane.edition_chosen.connect(self._choose)

    @property
    def paper(self) -> Paper:
        """Which paper lies here."""
        return self._paper

    @property
    def edition(self) -> Edition:
        """In which edition."""
        return self._edition if self._paper is Paper.LEAFLET else Edition(self._book.language)

    def show_paper(self, paper: Paper, case: Case, assessment: Assessment) -> None:
        """Another paper, or the same of another case: at once."""
        self._paper, self._case, self._assessment = paper, case, assessment
        self._pane.show_paper(paper, self.edition)
        self._order()

    def show_case(self, case: Case, assessment: Assessment) -> None:
        """The case has changed: its paper follows when the hands rest, and at once whether it is agreed."""
        self._case, self._assessment = case, assessment
        missing = self._missing()
        if self._shown is None or missing:
            self._tell_why_empty(missing)
        else:
            self._tell_notice()
        self._rest.start()

    def leave(self) -> None:
        """Nobody looks: nothing is made."""
        self._rest.stop()
        self._wanted = None

    def clear(self) -> None:
        """Another patient: nothing of the last one stays in view."""
        self.leave()
        self._case = self._assessment = None
        self._clear()

    def _choose(self, edition: Edition) -> None:
        self._edition = edition
        self._order()

    def _order(self) -> None:
        self._rest.stop()
        if self._case is None or self._assessment is None:
            return
        missing = self._missing()
        if missing or self._shown != (self._paper, self.edition):
            self._tell_why_empty(missing)
        if missing:
            self._wanted = None
            return
        agreed = as_if_agreed(self._case)
        self._wanted = Order(self._paper, self.edition, agreed, self._assessment, self._clinic)
        self._workshop.order(self._wanted)

    def _show_made(self, made: Made) -> None:
        if made.order != self._wanted or self._case is None or self._assessment is None:
            return
        from nkr_desktop.ui.papers.pdf_pages import PdfPages

        pages = PdfPages(made.data)
        self._shown, self._logo_left_out = (self._paper, self.edition), made.logo_left_out
        self._pane.show_pages(pages)
        self._tell_notice()
        count = self.tr("1 page") if len(pages) == 1 else self.tr("{count} pages").format(count=len(pages))
        self.facts_told.emit(f"{count} · LIX {made.lix:.0f}" if made.lix else count)

    def _missing(self) -> str:
        """What the plan lacks before this paper can be made, in words; "" for nothing."""
        assert self._case is not None
        assert self._assessment is not None
        agreed = as_if_agreed(self._case)
        if agreed.plan is None or may_leave(self._paper, agreed, self._assessment):
            return ""
        return missing_words(agreed.plan, self._assessment, self._book)

    def _tell_why_empty(self, missing: str) -> None:
        leaflet = self._paper is Paper.LEAFLET
        being_made = self.tr("The leaflet is being made …") if leaflet else self.tr("The sheet is being made …")
        self._clear(missing or being_made, warning=bool(missing))

    def _tell_notice(self) -> None:
        assert self._case is not None
        assert self._assessment is not None
        notices = []
        if not may_leave(self._paper, self._case, self._assessment):
            notices.append(self.tr("Not agreed yet: confirm the plan before this is given out."))
        if self._logo_left_out:
            notices.append(self.tr("The clinic's logo cannot be read, and is left out."))
        self._pane.show_notice(" ".join(notices))

    def _clear(self, instead: str = "", *, warning: bool = False) -> None:
        """No paper, but an empty page that says why."""
        self._shown = None
        self._pane.show_empty(instead, warning=warning)
        self._pane.show_notice("")
        self.facts_told.emit("")
