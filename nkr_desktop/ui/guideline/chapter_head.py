"""The head of a chapter: name and page, strength and certainty of a recommendation, and where to go from here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkr_desktop.content.guideline_chapters import BookChapter
from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.guideline import Guideline, Quality, Recommendation
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.certainty_mark import CertaintyMark
from nkr_desktop.ui.kit.flow_layout import FlowLayout
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.strength_chip import StrengthChip
from nkr_desktop.ui.kit.tokens import TextStyle


class ChapterHead(QWidget):
    """Signals: evidence_requested carries a recommendation's id; page_requested a page; errata_requested a section."""

    evidence_requested = Signal(str)
    page_requested = Signal(int)
    errata_requested = Signal(int)

    def __init__(self, guideline: Guideline, book: PhraseBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guideline, self._book = guideline, book
        self._recommendations = {entry.id: entry for entry in guideline.recommendations}
        self._chapter: BookChapter | None = None
        self._has_own_pdf = False
        self._narrow = False
        first = guideline.recommendations[0]
        self.title = PairLabel(title_style=TextStyle.TITLE, detail_style=TextStyle.BODY, gap=12)
        self.chip = StrengthChip(first.strength, guideline.strength_entry(first.strength).label)
        self.mark = CertaintyMark(first.quality, self._quality(first))
        self.evidence = Button(self.tr("See the evidence"), ButtonKind.PRIMARY)
        self.errata = Button("", ButtonKind.LINK, glyph=Glyph.NOT_EQUAL)
        self.own_pdf = Button("", ButtonKind.LINK, glyph=Glyph.EXTERNAL)
        self.aside = Button(self.tr("Words and sources"), glyph=Glyph.LIST)
        self.aside.setCheckable(True)
        self.evidence.clicked.connect(self._ask_evidence)
        self.errata.clicked.connect(self._ask_errata)
        self.own_pdf.clicked.connect(self._ask_page)
        self._marks = QWidget()
        marks = FlowLayout(self._marks, across=16)
        for widget in (self.chip, self.mark, self.evidence, self.errata, self.own_pdf, self.aside):
            marks.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self._marks)

    def show_chapter(self, chapter: BookChapter) -> None:
        """Another chapter."""
        self._chapter = chapter
        section = f"§{chapter.section}" if chapter.section is not None else ""
        page = self.tr("page {0}").format(chapter.page) if chapter.page is not None else ""
        self.title.set_words(chapter.title, " · ".join(filter(None, (section, page))))
        recommendation = self._recommendations.get(chapter.id)
        for widget in (self.chip, self.mark, self.evidence):
            widget.setVisible(recommendation is not None)
        if recommendation is not None:
            self.chip.set_strength(
                recommendation.strength, self._guideline.strength_entry(recommendation.strength).label
            )
            self.mark.set_quality(recommendation.quality, self._quality(recommendation))
        self._show_errata(chapter)
        self._show_own_pdf()

    def set_own_pdf(self, known: bool) -> None:
        """Whether the clinic has told where its own copy of the guideline lies."""
        self._has_own_pdf = known
        self._show_own_pdf()

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room, links say the least that can be understood; all of it stands in the tooltip."""
        if narrow != self._narrow:
            self._narrow = narrow
            if self._chapter is not None:
                self._show_errata(self._chapter)
            self._show_own_pdf()

    def _show_errata(self, chapter: BookChapter) -> None:
        count = sum(
            chapter.section is not None and found.erratum.section == chapter.section
            for found in self._guideline.all_errata()
        )
        words = self.tr("1 contradiction") if count == 1 else self.tr("{0} contradictions").format(count)
        self.errata.setText(str(count) if self._narrow else words)
        self.errata.setToolTip(words)
        self.errata.setAccessibleName(words)
        self.errata.setVisible(count > 0)
        self.errata.updateGeometry()

    def _show_own_pdf(self) -> None:
        """Without a copy to open, the link says what is missing; whoever follows it is told where."""
        page = self._chapter.page if self._chapter else None
        self.own_pdf.setVisible(page is not None)
        words = self.tr("Open my own copy at page {0}") if self._has_own_pdf else self.tr("Choose your PDF in Settings")
        words = words.format(page)
        self.own_pdf.setText(self.tr("Page {0}").format(page) if self._narrow else words)
        self.own_pdf.setAccessibleName(words)
        self.own_pdf.setToolTip(words)
        self.own_pdf.updateGeometry()

    def _quality(self, recommendation: Recommendation) -> str:
        if recommendation.quality is Quality.NONE:
            return self._book.text("evidence.no_studies")
        return next(e.label for e in self._guideline.certainty if e.id.value == recommendation.quality.value)

    def _ask_evidence(self) -> None:
        if self._chapter is not None:
            self.evidence_requested.emit(self._chapter.id)

    def _ask_errata(self) -> None:
        if self._chapter is not None and self._chapter.section is not None:
            self.errata_requested.emit(self._chapter.section)

    def _ask_page(self) -> None:
        if self._chapter is not None and self._chapter.page is not None:
            self.page_requested.emit(self._chapter.page)
