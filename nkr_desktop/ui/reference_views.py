"""Guideline, evidence and patient mode beside or over the consultation, each made when first asked for.

They are imported late too: the first view of the window needs none of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.ui.help import topics
from nkr_desktop.ui.tab_ring import let_go

if TYPE_CHECKING:
    from nkr_desktop.ui.evidence.evidence_page import EvidencePage
    from nkr_desktop.ui.evidence.patient_mode import PatientMode
    from nkr_desktop.ui.guideline.guideline_page import GuidelinePage


class ReferenceViews(QObject):
    """Signals: said carries a short notice; status_requested, quick_guide_requested and own_pdf_requested (a page
    number of the guideline) are passed on from the views."""

    said = Signal(str)
    status_requested = Signal()
    quick_guide_requested = Signal()
    own_pdf_requested = Signal(int)

    def __init__(
        self,
        book: PhraseBook,
        guideline: Guideline,
        own_pdf: Path | None,
        beside: QStackedWidget,
        over: QStackedWidget,
    ) -> None:
        """own_pdf: the clinic's own copy of the guideline. beside: where a view takes the place of questions and
        results; over: where it takes the whole window. Index 0 of each is the consultation."""
        super().__init__(beside)
        self._book, self._guideline = book, guideline
        self._own_pdf, self._beside, self._over = own_pdf, beside, over
        self._evidence: EvidencePage | None = None
        self._patient: PatientMode | None = None
        self._browser: GuidelinePage | None = None
        self._came_from: QWidget | None = None

    @property
    def is_open(self) -> bool:
        """Whether something else than the consultation is shown."""
        return bool(self._beside.currentIndex() or self._over.currentIndex())

    @property
    def topic(self) -> str:
        """Which chapter of the user's guide tells of the view shown; "" for the consultation."""
        if self._patient is not None and self._over.currentWidget() is self._patient:
            return topics.PATIENT
        if self._evidence is not None and self._beside.currentWidget() is self._evidence:
            return topics.EVIDENCE
        if self._browser is not None and self._beside.currentWidget() is self._browser:
            return topics.GUIDELINE
        return ""

    def show_evidence(self, id: str) -> None:
        """The evidence behind one recommendation; "back" leads to where it was opened from."""
        page = self._evidence_page()
        current = self._beside.currentWidget()
        self._came_from = None if current is page else current
        page.show_recommendation(id)
        let_go(self._beside)
        self._beside.setCurrentWidget(page)
        page.header.back.setFocus()

    def show_guideline(self, chapter: str = "") -> None:
        """The whole guideline, with the keyboard in the search field, or at a chapter."""
        page = self._guideline_page()
        let_go(self._beside)
        self._beside.setCurrentWidget(page)
        if chapter:
            page.show_chapter(chapter)
            page.contents.setFocus()
        else:
            page.start_search()

    def show_patient_mode(self, id: str) -> None:
        """One recommendation for the patient's eyes, over the whole window."""
        view = self._patient_mode()
        view.show_recommendation(id)
        let_go(self._over)
        self._over.setCurrentWidget(view)
        view.back.setFocus()

    def leave(self) -> None:
        """Back to the consultation."""
        self._over.setCurrentIndex(0)
        self._beside.setCurrentIndex(0)

    def _leave_evidence(self) -> None:
        if self._came_from is None:
            self.leave()
        else:
            self._beside.setCurrentWidget(self._came_from)

    def _evidence_page(self) -> EvidencePage:
        if self._evidence is None:
            from nkr_desktop.ui.evidence.evidence_page import EvidencePage

            page = EvidencePage(self._book, self._guideline)
            page.back_requested.connect(self._leave_evidence)
            page.patient_mode_requested.connect(self.show_patient_mode)
            page.page_requested.connect(self.own_pdf_requested)
            page.done.connect(self.said)
            self._beside.addWidget(page)
            self._evidence = page
        return self._evidence

    def _patient_mode(self) -> PatientMode:
        if self._patient is None:
            from nkr_desktop.ui.evidence.patient_mode import PatientMode

            view = PatientMode(self._book, self._guideline)
            view.back_requested.connect(lambda: self._over.setCurrentIndex(0))
            view.status_requested.connect(self.status_requested)
            self._over.addWidget(view)
            self._patient = view
        return self._patient

    def _guideline_page(self) -> GuidelinePage:
        if self._browser is None:
            from nkr_desktop.ui.guideline.guideline_page import GuidelinePage

            page = GuidelinePage(self._book, self._guideline)
            page.set_own_pdf(self._own_pdf)
            page.back_requested.connect(self.leave)
            page.evidence_requested.connect(self.show_evidence)
            page.quick_guide_requested.connect(self.quick_guide_requested)
            page.open_pdf_requested.connect(self.own_pdf_requested)
            self._beside.addWidget(page)
            self._browser = page
        return self._browser
