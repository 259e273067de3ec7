"""One page of a paper, large: fitted to the room or nearer, turned and scrolled by the keyboard. Always white;
while there is none, the outline of a page that says why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from nkr_desktop.ui.kit.base import CENTRE, dashed_pen, solid_pen
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Space, TextStyle

if TYPE_CHECKING:
    from nkr_desktop.ui.papers.pdf_pages import PdfPages

_NEARER: Final = 1.25
_NEAREST: Final = 4.0
_EDGE: Final = 1
_A4: Final = 297 / 210
_AIR: Final = 32
_GLYPH: Final = 22
"""Air beside the words on an empty page, and the sign above them, px at 100 %."""


class PageView(QScrollArea):
    """Signals: page_turned carries the page now shown, counted from 0."""

    page_turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._page = 0
        self._zoom = 1.0
        self._grey = False
        self._instead, self._warning = "", False
        self._sheet = _Sheet(self)
        self.setWidget(self._sheet)
        dress(self)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def page(self) -> int:
        """The page shown, counted from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """Times the size at which the whole page is seen, 1-4."""
        return self._zoom

    def show_pages(self, pages: PdfPages) -> None:
        """Another paper, at the page where the last one was open while it has one."""
        self._pages, self._instead = pages, ""
        self._page = min(self._page, len(pages) - 1)
        self._lay()
        self._tell()

    def show_empty(self, instead: str, *, warning: bool = False) -> None:
        """No paper but the outline of a page, and on it what is to be said; "" for an empty place."""
        self._pages, self._instead, self._warning = None, instead, warning
        self._page, self._zoom = 0, 1.0
        self._lay()
        self._tell()

    def show_page(self, page: int) -> None:
        """Turn to a page; beyond the ends nothing happens."""
        if self._pages is None or not 0 <= page < len(self._pages) or page == self._page:
            return
        self._page = page
        self.verticalScrollBar().setValue(0)
        self._lay()
        self._tell()
        self.page_turned.emit(page)

    def set_grey(self, grey: bool) -> None:
        """As a printer without colours makes it."""
        self._grey = grey
        self._lay()

    def zoom_by(self, factor: float) -> None:
        """Nearer or farther, between the whole page and four times as near."""
        self._zoom = min(max(self._zoom * factor, 1.0), _NEAREST)
        self._lay()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down turn pages, plus and minus come nearer and go away, 0 shows the whole page."""
        key = event.key()
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.show_page(self._page + (1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._pages is not None:
            self.show_page(0 if key == Qt.Key.Key_Home else len(self._pages) - 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom_by(_NEARER if key == Qt.Key.Key_Plus else 1 / _NEARER)
        elif key == Qt.Key.Key_0:
            self.zoom_by(0)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel turns pages while the whole page is seen, else scrolls; with Ctrl it zooms."""
        up = event.angleDelta().y() > 0
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_NEARER if up else 1 / _NEARER)
        elif self._zoom == 1.0:
            self.show_page(self._page + (-1 if up else 1))
        else:
            super().wheelEvent(event)
            return
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page follows the room."""
        super().resizeEvent(event)
        self._lay()

    def sizeHint(self) -> QSize:
        """What a page needs to be read."""
        return QSize(current_theme().px(420), current_theme().px(560))

    def minimumSizeHint(self) -> QSize:
        """Smaller than that it may still tell how the page looks."""
        return QSize(current_theme().px(120), current_theme().px(120))

    def paint_sheet(self, painter: QPainter, box: QRectF) -> None:
        """Draw the page into the sheet's box, or its outline while there is none."""
        if self._pages is None:
            self._paint_empty(painter, box)
            return
        painter.fillRect(box, QColor(Qt.GlobalColor.white))
        ratio = self.devicePixelRatioF()
        inside = box.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        picture = self._pages.picture(self._page, round(inside.width() * ratio), self._grey)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(inside, picture)
        painter.setPen(solid_pen(current_theme().colours.line))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_empty(self, painter: QPainter, box: QRectF) -> None:
        theme = current_theme()
        painter.setPen(dashed_pen(theme.colours.ctl))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        words = box.adjusted(theme.px(_AIR), 0, -theme.px(_AIR), 0)
        style = TextStyle.BODY_MEDIUM if self._warning else TextStyle.BODY
        painter.setFont(theme.font(style))
        painter.setPen(QColor(theme.colours.ink if self._warning else theme.colours.ink2))
        painter.drawText(words, CENTRE | int(Qt.TextFlag.TextWordWrap.value), self._instead)
        if self._warning:
            size = theme.px(_GLYPH)
            flags = CENTRE | int(Qt.TextFlag.TextWordWrap.value)
            top = theme.metrics(style).boundingRect(words, flags, self._instead).top() - size - theme.px(Space.S)
            place = QRectF(box.center().x() - size / 2, top, size, size)
            paint_glyph(painter, Glyph.WARNING, place, theme.colours.ink, 2.0)

    def _lay(self) -> None:
        """Size the sheet; the middle of what is seen stays in the middle."""
        self._sheet.setVisible(self._pages is not None or bool(self._instead))
        before = self._middle()
        shape = self._pages.shape(self._page) if self._pages else _A4
        room = self.maximumViewportSize()
        width = min(room.width(), (room.height() - 2 * _EDGE) / shape) * self._zoom
        size = QSize(round(width), round(width * shape))
        if size != self._sheet.size():
            self._sheet.resize(size)
            self._centre(before)
        self._sheet.update()

    def _tell(self) -> None:
        """The page for a screen reader: which it is, and its words."""
        if self._pages is None:
            self.setAccessibleName(self._instead or self.tr("Preview"))
            self.setAccessibleDescription("")
            return
        place = self.tr("Page {page} of {pages}").format(page=self._page + 1, pages=len(self._pages))
        self.setAccessibleName(place)
        self.setAccessibleDescription(self._pages.text(self._page))

    def _middle(self) -> tuple[float, float]:
        size = self._sheet.size()
        at = self._sheet.mapFrom(self, QPoint(self.width() // 2, self.height() // 2))
        return at.x() / max(size.width(), 1), at.y() / max(size.height(), 1)

    def _centre(self, part: tuple[float, float]) -> None:
        room, size = self.viewport().size(), self._sheet.size()
        self.horizontalScrollBar().setValue(round(part[0] * size.width() - room.width() / 2))
        self.verticalScrollBar().setValue(round(part[1] * size.height() - room.height() / 2))


class _Sheet(QWidget):
    """The paper inside the scrolled place."""

    def __init__(self, view: PageView) -> None:
        super().__init__()
        self._view = view

    def paintEvent(self, event: QPaintEvent) -> None:
        """The view has the picture."""
        painter = QPainter(self)
        self._view.paint_sheet(painter, QRectF(self.rect()))
