"""The evidence behind one recommendation: figures first, grounds and sources one step away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.evidence.row_text import RowText
from nkr_desktop.domain.guideline import Guideline, Recommendation
from nkr_desktop.ui.evidence.evidence_header import FIGURES, GROUNDS, EvidenceHeader
from nkr_desktop.ui.evidence.figures_view import FiguresView
from nkr_desktop.ui.evidence.grounds_view import GroundsView
from nkr_desktop.ui.evidence.sources_view import SourcesView, sources_of
from nkr_desktop.ui.evidence.status_words import status_words
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.surface import Surface


class EvidencePage(Surface):
    """One recommendation at a time; grounds and sources are made when first asked for.

    Signals: back_requested (also on Escape); patient_mode_requested carries the recommendation's id; page_requested a
    page of the guideline, counted from its cover as 1; done what was copied or saved, in words."""

    back_requested = Signal()
    patient_mode_requested = Signal(str)
    page_requested = Signal(int)
    done = Signal(str)

    def __init__(self, book: PhraseBook, guideline: Guideline, parent: QWidget | None = None) -> None:
        super().__init__("bg", parent=parent)
        self._book, self._guideline = book, guideline
        self._recommendation: Recommendation | None = None
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 12, 20, 10)

    @property
    def recommendation_id(self) -> str:
        """What is shown; "" before anything is."""
        return self._recommendation.id if self._recommendation else ""

    def show_recommendation(self, id: str) -> None:
        """Show the evidence of a recommendation, from its figures. Raises KeyError for an id the guideline lacks."""
        self._recommendation = recommendation = self._guideline.recommendation(id)
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        name = self._book.text(f"recommendation.{id}")
        words = RowText(self._book, self._guideline, recommendation)
        sources = len(sources_of(recommendation, self._guideline))
        # Children are born into their parents: moving a finished tree would dress it again at every step.
        self._content = QWidget(self)
        self.header = EvidenceHeader(recommendation, name, self._book, self._guideline, sources, self._content)
        self._pages = QStackedWidget(self._content)
        strength = self._guideline.strength_entry(recommendation.strength)
        status = status_words(self._guideline)
        self.figures = FiguresView(recommendation, words, name, status, strength, self._pages)
        self._parts: dict[str, QWidget] = {FIGURES: self.figures}
        self._pages.addWidget(self.figures)
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self.header)
        inside.addWidget(self._pages, 1)
        self._column.addWidget(self._content)
        self._connect(id)
        self.setAccessibleName(self.tr("Evidence: {0}").format(name))

    def show_part(self, part: str) -> None:
        """FIGURES, GROUNDS or SOURCES of evidence_header.py."""
        if self._recommendation is None:
            return
        if part not in self._parts:
            made: QWidget
            if part == GROUNDS:
                made = GroundsView(self._recommendation, self._guideline)
            else:
                made = SourcesView(self._recommendation, self._guideline)
            area = QScrollArea()
            area.setWidget(made)
            dress(area)
            area.setWidgetResizable(True)
            self._parts[part] = area
            self._pages.addWidget(area)
        self.header.parts.set_value(part)
        self._pages.setCurrentWidget(self._parts[part])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self, id: str) -> None:
        self.header.back_requested.connect(self.back_requested)
        self.header.patient_requested.connect(lambda: self.patient_mode_requested.emit(id))
        self.header.page_requested.connect(self.page_requested)
        self.header.part_chosen.connect(self.show_part)
        self.figures.done.connect(self.done)
