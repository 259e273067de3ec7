"""Shows the guide: all chapters in one text, in the theme in force, with pictures no wider than the view.

Links lead to places in the guide only; nothing outside the program is opened."""

from __future__ import annotations

from bisect import bisect_right
from pathlib import PurePosixPath
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QImageReader, QPixmap, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from nkr_desktop.ui.help.guide import chapters, guide_folder
from nkr_desktop.ui.kit.base import THEME_EVENT
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.slices import Slices, Work
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import TextStyle

WIDEST: Final = 720
"""px at 100 %: longer lines are hard to follow."""
PICTURE_RATIO: Final = 1.5
"""Pixels of a picture to one of the screen at 100 %."""
MARGIN: Final = 14
"""px around the text, within the mark of what has the keyboard."""
_GUIDE: Final = "guide"
_TEXT, _HEAD, _TITLE, _SMALL = 14, 16, 22, 12.5


class GuideView(QTextBrowser):
    """Signals: chapter_reached carries the id of the chapter at the top of the view."""

    chapter_reached = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapter = ""
        self._starts: list[int] = []
        self._words = ""
        self._found: list[QTextCursor] = []
        self._at = 0
        self._dressed = current_theme()
        self._renewal = QTimer(self, singleShot=True, interval=0)  # Qt cannot take a new text while it lays one out
        self._renewal.timeout.connect(self._renew)
        self._pictures = Slices(self)
        self._awaited: list[QUrl] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always: a bar that goes and comes while the text is written anew changes the width, which writes it anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        dress(self, "QTextBrowser { padding: 0; }")
        self.document().setDocumentMargin(MARGIN)
        self.document().setIndentWidth(20)
        self.verticalScrollBar().valueChanged.connect(self._tell_chapter)

    @property
    def chapter(self) -> str:
        """Id of the chapter at the top of the view."""
        return self._chapter

    def show_chapter(self, id: str) -> None:
        """Go to a chapter."""
        self._renewal.stop()  # written anew right here
        self._dress()
        self.setLineWrapColumnOrWidth(self._width())
        self.setSource(QUrl(f"{_GUIDE}#{id}"))
        self._find_starts()
        self._tell_chapter()

    def find_all(self, words: str) -> None:
        """Mark every place the words stand, and go to the first from here on."""
        self._words, self._found = words, []
        cursor = self.document().find(words) if words else QTextCursor()
        while not cursor.isNull():
            self._found.append(cursor)
            cursor = self.document().find(words, cursor)
        here = self.cursorForPosition(QPoint(0, 0)).position()
        self._at = next((at for at, found in enumerate(self._found) if found.selectionStart() >= here), 0)
        self._show_found()

    def find_next(self, by: int) -> None:
        """Go on to the next place found, or with -1 to the one before; round the ends."""
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self._show_found()

    @property
    def found(self) -> int:
        """How many places were found."""
        return len(self._found)

    @property
    def place(self) -> int:
        """Number of the place shown among those found, from 1; 0 when nothing was found."""
        return self._at + 1 if self._found else 0

    def doSetSource(
        self, name: QUrl | str, type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource
    ) -> None:
        """By a link, the list or Back: the title gets a little air above it."""
        super().doSetSource(name, type)
        self._scroll_back()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """The text, or a picture at the width it is shown at; nothing from anywhere else than the guide's folder."""
        if kind == QTextDocument.ResourceType.HtmlResource.value:
            return self._html()
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._room_for(QUrl(name))
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines and pictures as wide as the view, within reason."""
        super().resizeEvent(event)
        if self._width() != self.lineWrapColumnOrWidth():
            self._renewal.start()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colours and sizes."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT and current_theme() != self._dressed:
            self._renewal.start()

    def _renew(self) -> None:
        """Write the text anew, at the chapter that was being read."""
        self.setLineWrapColumnOrWidth(self._width())
        if chapter := self._chapter:
            self._found = []
            self._dress()
            self.reload()
            self._find_starts()
            self.scrollToAnchor(chapter)
            self._scroll_back()
            if self._words:
                self.find_all(self._words)

    def _scroll_back(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() - MARGIN)

    def _width(self) -> int:
        return min(self.viewport().width(), current_theme().px(WIDEST))

    def _dress(self) -> None:
        theme = self._dressed = current_theme()
        c, px = theme.colours, theme.px
        self.document().setDefaultFont(theme.font(TextStyle.BODY))
        self.document().setDefaultStyleSheet(f"""
            body, p, li, td {{ color: {c.ink}; font-size: {px(_TEXT)}px; line-height: 140%; }}
            p {{ margin: 0 0 {px(8)}px 0; }}
            li {{ margin: 0 0 {px(5)}px 0; }}
            h1 {{ color: {c.ink}; font-size: {px(_TITLE)}px; font-weight: 700;
                  margin: {px(26)}px 0 {px(8)}px 0; }}
            h2 {{ color: {c.ink}; font-size: {px(_HEAD)}px; font-weight: 600;
                  margin: {px(14)}px 0 {px(4)}px 0; }}
            a {{ color: {c.accent_text}; text-decoration: none; }}
            kbd {{ color: {c.ink}; background-color: {c.accent_tint}; font-weight: 600;
                   font-family: "{theme.family}"; }}
            .picture {{ margin: {px(6)}px 0 {px(4)}px 0; line-height: 100%; }}
            .caption {{ color: {c.ink2}; font-size: {px(_SMALL)}px; }}
            td {{ padding: {px(3)}px {px(14)}px {px(3)}px 0; }}
        """)

    def _html(self) -> str:
        parts = (chapter.html.replace("<h1>", f'<h1><a name="{chapter.id}"></a>', 1) for chapter in chapters())
        return "".join(parts)

    def _room_for(self, name: QUrl) -> QPixmap:
        """A blank of the picture's size, so that the text can be read while the pictures come one by one."""
        size = self._shown_size(QImageReader(_file(name)).size())
        blank = QPixmap(size)
        blank.setDevicePixelRatio(self.devicePixelRatioF())
        blank.fill(QColor(current_theme().colours.raised))
        if not self._pictures.under_way:
            self._awaited.clear()
            self._pictures.begin(self._fill_in())
        self._awaited.append(name)
        return blank

    def _fill_in(self) -> Work:
        for name in self._awaited:
            picture = QPixmap(_file(name))
            size = self._shown_size(picture.size())
            picture = picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self.document().addResource(QTextDocument.ResourceType.ImageResource.value, name, picture)
            self.viewport().update()
            yield

    def _shown_size(self, whole: QSize) -> QSize:
        """In pixels of the screen: never wider than the text."""
        width = min(round(whole.width() / PICTURE_RATIO), int(self.lineWrapColumnOrWidth()) - 2 * MARGIN)
        across = round(width * self.devicePixelRatioF())
        return QSize(across, round(across * whole.height() / whole.width()))

    def _find_starts(self) -> None:
        self._starts = []
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == 1:
                self._starts.append(block.position())
            block = block.next()

    def _tell_chapter(self) -> None:
        if not self._starts:
            return
        top = self.cursorForPosition(QPoint(MARGIN, MARGIN + current_theme().px(_TITLE))).position()
        chapter = chapters()[max(bisect_right(self._starts, top) - 1, 0)].id
        if chapter != self._chapter:
            self._chapter = chapter
            self.chapter_reached.emit(chapter)

    def _show_found(self) -> None:
        colours = current_theme().colours
        marks = []
        for at, cursor in enumerate(self._found):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            shown = at == self._at
            mark.format.setBackground(QColor(colours.accent if shown else colours.accent_tint))
            mark.format.setForeground(QColor(colours.accent_ink if shown else colours.accent_text))
            marks.append(mark)
        self.setExtraSelections(marks)
        if self._found:
            place = QTextCursor(self._found[self._at])
            place.setPosition(place.selectionStart())
            self.setTextCursor(place)
            self.ensureCursorVisible()


def _file(name: QUrl) -> str:
    """Of a picture, wherever its name says that it lies: in the guide's folder."""
    return str(guide_folder() / PurePosixPath(name.path()).name)
