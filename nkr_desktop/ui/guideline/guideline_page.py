"""The guideline browser: chapters and search at the left, the chapter that is read at the right."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from nkr_desktop.content.guideline_chapters import REGISTER, chapters
from nkr_desktop.content.guideline_search import GuidelineSearch, Hit
from nkr_desktop.content.phrases import Language, PhraseBook
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.ui.guideline.chapter_pane import ChapterPane
from nkr_desktop.ui.guideline.contents_list import ContentsList
from nkr_desktop.ui.guideline.search_results import SearchResults
from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.icons import Glyph, icon
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import TextStyle

NARROW, WIDE = 236, 300  # px at 100 %: the left column in a small window, for its longest word, and in an ordinary one
WIDE_FROM = 1000


class GuidelinePage(Surface):
    """Signals: back_requested (also on Escape with nothing searched for); evidence_requested carries a recommendation's
    id; open_pdf_requested a page of the clinic's own copy; quick_guide_requested nothing."""

    back_requested = Signal()
    evidence_requested = Signal(str)
    open_pdf_requested = Signal(int)
    quick_guide_requested = Signal()

    def __init__(self, book: PhraseBook, guideline: Guideline, parent: QWidget | None = None) -> None:
        super().__init__("bg", parent=parent)
        self._chapters = {chapter.id: chapter for chapter in chapters(guideline, book)}
        self._current = ""
        self.setAccessibleName(self.tr("The guideline"))
        self.field = QLineEdit()
        dress(self.field)
        self.field.setPlaceholderText(self.tr("Search the guideline"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self._glass = self.field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._glass.setIcon(icon(Glyph.SEARCH, self.theme.colours.ink2))
        self.field.installEventFilter(self)
        self.contents = ContentsList(tuple(self._chapters.values()))
        self.results = SearchResults(book)
        self._nothing = TextLabel("", TextStyle.BODY, secondary=True, wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(12, 8, 12, 0)
        self._lists = QStackedWidget()
        for widget in (self.contents, self.results, self._nothing):
            self._lists.addWidget(widget)
        self.pane = ChapterPane(guideline, book, self._chapters[REGISTER])
        self.back = Button(self.tr("Back"), glyph=Glyph.ARROW_LEFT)
        self.quick_guide = Button(self.tr("Quick guide…"), glyph=Glyph.DOCUMENT)
        if book.language is not Language.DANISH:
            self.quick_guide.setToolTip(book.text("quick_guide.danish_only"))
        whole = self.tr("{0}, version {1}").format(guideline.title, guideline.version)
        name = book.text("browser.title", version=guideline.version)
        self.title = TextLabel(name, TextStyle.CARD_NAME, elide=True, tip=whole)
        self._lay_out()
        self._connect()
        self.show_chapter(next(iter(self._chapters)))

    @property
    def chapter_id(self) -> str:
        """The chapter being read."""
        return self._current

    @property
    def chapter_ids(self) -> tuple[str, ...]:
        """All chapters, in order."""
        return tuple(self._chapters)

    def show_chapter(self, id: str) -> None:
        """Read a chapter ("legend", "mri", "register" …). Raises KeyError for an id there is not."""
        chapter = self._chapters[id]
        self._current = id
        self.contents.set_current(id)
        self.pane.show_chapter(chapter)

    def set_own_pdf(self, path: Path | None) -> None:
        """Where the clinic's own copy of the guideline lies; without it its pages cannot be opened."""
        self.pane.head.set_own_pdf(path is not None)

    def start_search(self) -> None:
        """Put the keyboard in the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the search field belong to the results."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._field_key(event.key())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The left column follows the window's width."""
        super().resizeEvent(event)
        px = current_theme().px
        self._left.setFixedWidth(px(WIDE if self.width() >= px(WIDE_FROM) else NARROW))

    def theme_changed(self) -> None:
        """The glass in the search field is drawn in the theme's ink."""
        super().theme_changed()
        self._glass.setIcon(icon(Glyph.SEARCH, self.theme.colours.ink2))

    def _lay_out(self) -> None:
        top = Surface("panel", lines="bottom")
        bar = QHBoxLayout(top)
        bar.setContentsMargins(12, 7, 12, 8)
        bar.setSpacing(12)
        bar.addWidget(self.back)
        bar.addWidget(self.title, 1)
        bar.addWidget(self.quick_guide)
        self._left = Surface("rail", lines="right")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(10, 12, 9, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self._lists, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._left)
        middle.addWidget(self.pane, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(top)
        page.addLayout(middle, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.quick_guide.clicked.connect(self.quick_guide_requested)
        self.field.textChanged.connect(self._look_for)
        self.contents.chapter_chosen.connect(self.show_chapter)
        self.results.hit_chosen.connect(self._open)
        self.pane.evidence_requested.connect(self.evidence_requested)
        self.pane.page_requested.connect(self.open_pdf_requested)
        self.pane.section_requested.connect(self._show_section)
        self.pane.errata_requested.connect(self._show_errata)
        self.pane.passage_requested.connect(self._show_passage)

    @cached_property
    def _search(self) -> GuidelineSearch:
        """Made when first searched."""
        return GuidelineSearch(self._chapters.values())

    def _look_for(self, query: str) -> None:
        if not query.strip():
            self._lists.setCurrentWidget(self.contents)
            return
        groups = self._search.find(query)
        self.results.show_groups(groups)
        self._nothing.setText(self.tr("Nothing found for »{0}«").format(query.strip()))
        self._lists.setCurrentWidget(self.results if groups else self._nothing)

    def _open(self, hit: Hit) -> None:
        self._show_passage(hit.chapter, hit.anchor, self.field.text())

    def _show_passage(self, chapter: str, anchor: str, query: str = "") -> None:
        self.show_chapter(chapter)
        self.pane.show_anchor(anchor, query)

    def _field_key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            return True
        if self._lists.currentWidget() is not self.results:
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.results.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.results.open_current()
            return True
        return False

    def _show_section(self, section: int) -> None:
        """Sections the program does not carry (§17-§21) lead nowhere."""
        for chapter in self._chapters.values():
            if chapter.section == section:
                self.show_chapter(chapter.id)

    def _show_errata(self, section: int) -> None:
        self.pane.register.show_place(section)
        self.show_chapter(REGISTER)
