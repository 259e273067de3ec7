"""One chapter: its head with strength and certainty, its text, and beside it the words and sources it uses."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nkr_desktop.content.guideline_chapters import GLOSSARY, LEGEND, REFERENCES, REGISTER, BookChapter
from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.ui.guideline.aside import Aside
from nkr_desktop.ui.guideline.chapter_head import ChapterHead
from nkr_desktop.ui.guideline.chapter_html import ChapterHtml
from nkr_desktop.ui.guideline.chapter_view import WIDEST, ChapterView
from nkr_desktop.ui.guideline.explanations import Explanations
from nkr_desktop.ui.guideline.legend import LegendPanel, scrolled
from nkr_desktop.ui.guideline.register_view import RegisterView
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.theme import current_theme

ASIDE, BESIDE_FROM = 250, 760  # px at 100 %: width of the aside, and of the pane from which it stands beside the text


class ChapterPane(Surface):
    """Signals: evidence_requested carries a recommendation's id; page_requested a page; section_requested the number
    of another chapter, errata_requested of one whose contradictions are asked for; passage_requested a chapter's id
    and an anchor in it."""

    evidence_requested = Signal(str)
    page_requested = Signal(int)
    section_requested = Signal(int)
    errata_requested = Signal(int)
    passage_requested = Signal(str, str)

    def __init__(
        self, guideline: Guideline, book: PhraseBook, register: BookChapter, parent: QWidget | None = None
    ) -> None:
        super().__init__("panel", parent=parent)
        self._explanations = Explanations(guideline)
        self._terms = [entry.term for entry in guideline.glossary]
        self._wide = True
        html = ChapterHtml(guideline, book)
        self.head = ChapterHead(guideline, book)
        self.text = ChapterView(html, guideline)
        self.legend = scrolled(LegendPanel(guideline, book), book.text("browser.chapter_legend"))
        self.register = RegisterView(register, html, guideline, book)
        self.views = QStackedWidget()
        for view in (self.text, self.legend, self.register):
            self.views.addWidget(view)
        self.aside = Aside()
        for shrinking in (self.views, self.aside):
            shrinking.setMinimumSize(1, 1)  # in a small window the text gives way, never the head over it
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self.views, 100)
        body.addWidget(self.aside)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 12, 8)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addLayout(body, 1)
        self._connect()

    def show_chapter(self, chapter: BookChapter) -> None:
        """Show a chapter from its top."""
        self.head.show_chapter(chapter)
        self.aside.show_entries(self._explanations.of(chapter))
        if chapter.id == LEGEND:
            self.views.setCurrentWidget(self.legend)
            self.legend.verticalScrollBar().setValue(0)
        elif chapter.id == REGISTER:
            self.views.setCurrentWidget(self.register)
        else:
            self.views.setCurrentWidget(self.text)
            self.text.show_chapter(chapter)
            self.text.show_anchor("")
        self.head.aside.setChecked(False)
        self._place_aside()

    def show_anchor(self, anchor: str, query: str) -> None:
        """Scroll to a passage of the chapter shown, with what was searched for marked."""
        if self.views.currentWidget() is self.register:
            self.register.show_anchor(anchor, query)
        else:
            self.text.show_anchor(anchor, query)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The aside goes behind a button where the pane is narrow."""
        super().resizeEvent(event)
        px = current_theme().px
        self._wide = self.width() >= px(BESIDE_FROM)
        self.views.setMaximumWidth(px(WIDEST + 24))
        self.aside.setMaximumWidth(px(ASIDE) if self._wide else 16_777_215)
        self.aside.setMinimumWidth(px(ASIDE) if self._wide else 1)
        self.head.set_narrow(not self._wide)
        self._place_aside()

    def _connect(self) -> None:
        self.head.evidence_requested.connect(self.evidence_requested)
        self.head.page_requested.connect(self.page_requested)
        self.head.errata_requested.connect(self.errata_requested)
        self.head.aside.toggled.connect(self._place_aside)
        self.text.link_followed.connect(self._follow)
        self.register.link_followed.connect(self._follow)

    def _place_aside(self) -> None:
        filled = self.aside.list.count() > 0
        self.head.aside.setVisible(filled and not self._wide)
        instead = filled and not self._wide and self.head.aside.isChecked()
        self.aside.setVisible(filled and (self._wide or instead))
        self.views.setVisible(not instead)

    def _follow(self, kind: str, target: str) -> None:
        if kind == "evidence":
            self.evidence_requested.emit(target)
        elif kind == "section":
            self.section_requested.emit(int(target))
        elif self.aside.choose(f"{kind}:{target}"):
            self.head.aside.setChecked(True)
            self.aside.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif kind == "term":
            self.passage_requested.emit(GLOSSARY, f"term.{self._terms[int(target)]}")
        else:
            self.passage_requested.emit(REFERENCES, f"source.{target}")
