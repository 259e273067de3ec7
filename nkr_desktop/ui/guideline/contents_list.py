"""The chapters to choose from: section number and title."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nkr_desktop.content.guideline_chapters import BookChapter
from nkr_desktop.ui.kit.base import LEFT, rounded
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle

ROW, SECOND, NUMBER, END = 30, 17, 38, 10  # px at 100 %
EDGE = 12
_SECTION = Qt.ItemDataRole.UserRole + 1


class ContentsList(QListWidget):
    """Signals: chapter_chosen carries a chapter's id."""

    chapter_chosen = Signal(str)

    def __init__(self, chapters: Sequence[BookChapter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Chapters"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress(self, "QListView { background: transparent; border: 0; }")
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(_ChapterDelegate(self))
        for chapter in chapters:
            item = QListWidgetItem(chapter.title, self)
            item.setData(Qt.ItemDataRole.UserRole, chapter.id)
            item.setData(_SECTION, f"§{chapter.section}" if chapter.section is not None else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, chapter.name)
            item.setToolTip(chapter.name)
        self.currentItemChanged.connect(self._tell)

    def set_current(self, id: str) -> None:
        """Show a chapter as the one being read, without telling of it."""
        blocked = self.blockSignals(True)
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == id:
                self.setCurrentRow(row)
        self.blockSignals(blocked)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: other titles take two lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chapter_chosen.emit(item.data(Qt.ItemDataRole.UserRole))


class _ChapterDelegate(QStyledItemDelegate):
    """Number and title in two columns; a title that does not fit takes a second line."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme = current_theme()
        room = self._view.viewport().width() - theme.px(EDGE + NUMBER + END)
        fits = theme.width(TextStyle.BODY_STRONG, index.data()) <= room
        return QSize(100, theme.px(ROW if fits else ROW + SECOND))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = current_theme()
        colours = theme.colours
        box = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            ground = colours.accent if chosen else colours.panel
            painter.fillPath(rounded(box.adjusted(2, 1, -2, -1), Radius.ROW), QColor(ground))
        painter.setFont(theme.font(TextStyle.BODY_STRONG if chosen else TextStyle.BODY))
        painter.setPen(QColor(colours.accent_ink if chosen else colours.ink2))
        painter.drawText(box.adjusted(theme.px(EDGE), 0, 0, 0), LEFT, index.data(_SECTION))
        painter.setPen(QColor(colours.accent_ink if chosen else colours.ink))
        room = box.adjusted(theme.px(EDGE + NUMBER), 0, -theme.px(END), 0)
        painter.drawText(room, LEFT | int(Qt.TextFlag.TextWordWrap.value), index.data())
        painter.restore()
