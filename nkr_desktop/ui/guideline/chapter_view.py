"""Shows a chapter: links by mouse and keyboard, glossary terms with a dotted line, what was searched for marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QResizeEvent, QShowEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from nkr_desktop.content.guideline_chapters import BookChapter, Part
from nkr_desktop.content.guideline_search import marks
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.ui.guideline.chapter_html import ChapterHtml
from nkr_desktop.ui.kit.base import THEME_EVENT
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import TextStyle

WIDEST = 760  # px at 100 %: longer lines are hard to follow


class ChapterView(QTextBrowser):
    """Read-only text. Signals: link_followed carries the kind of a link ("term", "source", "section", "evidence") and
    what it points at."""

    link_followed = Signal(str, str)

    def __init__(self, html: ChapterHtml, guideline: Guideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html = html
        self._explanations = [entry.explanation for entry in guideline.glossary]
        self._shown: tuple[BookChapter, tuple[Part, ...] | None] | None = None
        self._query = ""
        self._dressed = current_theme()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        dress(self, "QTextBrowser { padding: 0; }")
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(20)
        self.anchorClicked.connect(self._follow)

    def show_chapter(self, chapter: BookChapter, parts: tuple[Part, ...] | None = None) -> None:
        """Show a chapter, or these parts of it, from the top."""
        self._shown = (chapter, parts)
        self.setAccessibleName(chapter.name)
        self._write()
        self.verticalScrollBar().setValue(0)

    def show_anchor(self, anchor: str, query: str = "") -> None:
        """Scroll to a passage and mark what was searched for."""
        self._query = query
        self._mark()
        if anchor:
            self.scrollToAnchor(anchor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines as wide as the view, within reason."""
        super().resizeEvent(event)
        self.setLineWrapColumnOrWidth(min(self.viewport().width() - 8, current_theme().px(WIDEST)))

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colours and sizes."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT and self.isVisible():
            self._keep_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Out of sight it has not followed the theme: a chapter takes long to write."""
        super().showEvent(event)
        self._keep_up()

    def _keep_up(self) -> None:
        if self._shown is not None and current_theme() != self._dressed:
            place = self.verticalScrollBar().value()
            self._write()
            self.verticalScrollBar().setValue(place)

    def _write(self) -> None:
        if self._shown is None:
            return
        theme = self._dressed = current_theme()
        self.document().setDefaultFont(theme.font(TextStyle.BODY))
        self.document().setDefaultStyleSheet(self._html.style(theme))
        self.setHtml(self._html.chapter(*self._shown))
        self._dot_terms()
        self._mark()

    def _dot_terms(self) -> None:
        """Qt's rich text knows no dotted line: the terms get it here, with their explanation as a tooltip."""
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(QColor(current_theme().colours.accent_text))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # laid out once, not for each term
        for start, end, term in self._terms():
            look.setToolTip(self._explanations[term])
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
        cursor.endEditBlock()
        self.setTextCursor(QTextCursor(self.document()))

    def _terms(self) -> list[tuple[int, int, int]]:
        found = []
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                kind, _, target = piece.charFormat().anchorHref().partition(":")
                if kind == "term":
                    found.append((piece.position(), piece.position() + piece.length(), int(target)))
                pieces += 1
            block = block.next()
        return found

    def _mark(self) -> None:
        colours = current_theme().colours
        selections = []
        for start, end in marks(self.toPlainText(), self._query) if self._query else ():
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            look = QTextCharFormat()
            look.setBackground(QColor(colours.accent_tint))
            look.setForeground(QColor(colours.accent_text))
            selection.format = look
            selections.append(selection)
        self.setExtraSelections(selections)

    def _follow(self, url: QUrl) -> None:
        kind, _, target = url.toString().partition(":")
        self.link_followed.emit(kind, target)
