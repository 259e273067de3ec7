"""The pages of a paper in small, under each other; the one shown is framed. Arrow keys go from page to page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from nkr_desktop.ui.kit.base import CENTRE, solid_pen, text
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import TextStyle

if TYPE_CHECKING:
    from nkr_desktop.ui.papers.pdf_pages import PdfPages

_WIDEST: Final = 118
_NARROWEST: Final = 58
_WORDS: Final = 22
_GAP: Final = 8
_EDGE: Final = 2


class Thumbnails(QScrollArea):
    """Signals: page_chosen carries a page, counted from 0."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._column = QWidget()
        self.setWidget(self._column)
        dress(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.buttons: list[Thumbnail] = []

    def show_pages(self, pages: PdfPages | None, page: int, grey: bool) -> None:
        """The pages of a paper, and which of them is shown large."""
        self._pages = pages
        count = len(pages) if pages else 0
        while len(self.buttons) > count:
            button = self.buttons.pop()
            button.hide()
            button.deleteLater()
        while len(self.buttons) < count:
            button = Thumbnail(len(self.buttons), self._column)
            button.clicked.connect(lambda _on=False, at=button.page: self.page_chosen.emit(at))
            button.moved.connect(self._move)
            button.show()
            self.buttons.append(button)
        for button in self.buttons:
            button.show_page(pages, grey)
        self.mark(page)
        self._place()

    def mark(self, page: int) -> None:
        """Frame the page that is shown; Tab goes to it."""
        for button in self.buttons:
            button.setChecked(button.page == page)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button.page == page else Qt.FocusPolicy.ClickFocus)
            if button.page == page:
                self.ensureWidgetVisible(button, 0, _GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All pages in view if they can be."""
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        """Room for the widest."""
        return QSize(current_theme().px(_WIDEST), current_theme().px(160))

    def minimumSizeHint(self) -> QSize:
        """One small page."""
        return QSize(current_theme().px(_NARROWEST), current_theme().px(_NARROWEST))

    def _move(self, by: int) -> None:
        page = next(button.page for button in self.buttons if button.isChecked()) + by
        if 0 <= page < len(self.buttons):
            self.page_chosen.emit(page)
            self.buttons[page].setFocus()

    def _place(self) -> None:
        if self._pages is None or not self.buttons:
            self._column.resize(0, 0)  # nothing to scroll
            return
        px, count = current_theme().px, len(self.buttons)
        shape = self._pages.shape(0)
        share = (self.viewport().height() + px(_GAP)) / count - px(_GAP + _WORDS)
        width = int(min(max(share / shape, px(_NARROWEST)), px(_WIDEST), self.viewport().width()))
        height = int(width * shape) + px(_WORDS)
        for button in self.buttons:
            button.setGeometry(0, button.page * (height + px(_GAP)), width, height)
        self._column.resize(width, count * (height + px(_GAP)) - px(_GAP))


class Thumbnail(QAbstractButton):
    """One page in small. Signals: moved carries -1 or 1 for the page before or after."""

    moved = Signal(int)

    def __init__(self, page: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self._pages: PdfPages | None = None
        self._grey = False
        self.setCheckable(True)
        self.setText(self.tr("Page {page}").format(page=page + 1))
        self.setAccessibleName(self.text())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_page(self, pages: PdfPages | None, grey: bool) -> None:
        """The paper whose page this is."""
        self._pages, self._grey = pages, grey
        self.update()

    def nextCheckState(self) -> None:
        """Which page is shown is not decided here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go to the page before and after."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, frame, number."""
        theme = current_theme()
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(0, 0, 0, -theme.px(_WORDS))
        painter.fillRect(box, QColor(Qt.GlobalColor.white))
        inside = box.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if self._pages is not None and self.page < len(self._pages):
            width = round(inside.width() * self.devicePixelRatioF())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(inside, self._pages.picture(self.page, width, self._grey))
        colours = theme.colours
        pen = solid_pen(colours.accent, 2) if self.isChecked() else solid_pen(colours.line)
        half = pen.widthF() / 2
        painter.setPen(pen)
        painter.drawRect(box.adjusted(half, half, -half, -half))
        words = QRectF(0, box.bottom(), box.width(), theme.px(_WORDS))
        style = TextStyle.CHIP if self.isChecked() else TextStyle.HINT
        text(painter, words, self.text(), theme.font(style), colours.ink if self.isChecked() else colours.ink2, CENTRE)
