"""A column of widgets laid out by hand: one pass over heights, no nested layout managers.

The whole way from an answer to the new advice on screen has 16 ms; a column of cards must cost next to nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import THEME_EVENT
from nkr_desktop.ui.kit.theme import current_theme


def height_at(widget: QWidget, width: int) -> int:
    """The height a widget wants at a width, in pixels."""
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()


class Stack(QWidget):
    """Widgets under each other, each as wide as the column. Hidden ones take no room."""

    def __init__(self, *items: QWidget, gap: int = 0, parent: QWidget | None = None) -> None:
        """gap: between two items, in px at 100 %."""
        super().__init__(parent)
        self._items: tuple[QWidget, ...] = ()
        self._gap = gap
        self._edges = QMargins()
        self._room: int | None = None
        self._measured: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_items(items)

    @property
    def items(self) -> tuple[QWidget, ...]:
        """What stands in the column, hidden ones included, from the top."""
        return self._items

    def set_items(self, items: Sequence[QWidget]) -> None:
        """Other widgets, or another order; those that left are the caller's to show elsewhere."""
        if tuple(items) == self._items:
            return
        self._items = tuple(items)
        for item in items:
            if item.parentWidget() is not self:
                hidden = item.isHidden() and item.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
                item.setParent(self)
                item.setVisible(not hidden)
        self._changed()

    def set_edges(self, edges: QMargins) -> None:
        """Room around the items, in px at 100 %."""
        if edges != self._edges:
            self._edges = edges
            self._changed()

    def set_gap(self, gap: int) -> None:
        """Another distance between two items, in px at 100 %."""
        if gap != self._gap:
            self._gap = gap
            self._changed()

    def set_room(self, width: int) -> None:
        """Hold the items at this width in pixels whatever the column's own, so that a scroll bar moves nothing."""
        if width != self._room:
            self._room = width
            self._changed()

    def settle(self) -> None:
        """Lay out at once what the items were just told, so that the next to ask for a height hears the new one."""
        self._measured.clear()
        self._lay(self.width(), move=True)

    def heightForWidth(self, width: int) -> int:
        """Height of all shown items at a width, in pixels."""
        if width not in self._measured:
            self._measured[width] = self._lay(width, move=False)
        return self._measured[width]

    def sizeHint(self) -> QSize:
        """A column says its height only at a width."""
        width = max(self.width(), 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as may be; the items wrap."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out at the new width."""
        super().resizeEvent(event)
        self._lay(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        """An item wants another size; whoever holds this column hears of it only if the column's own changes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._measured.clear()
            if self._lay(self.width(), move=True) != self.height():
                self.updateGeometry()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while the column was hidden was not told; measure again."""
        super().showEvent(event)
        self._changed()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: gaps and edges follow the text size."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT:
            self._changed()

    def _changed(self) -> None:
        self.settle()
        self.updateGeometry()

    def _lay(self, width: int, *, move: bool) -> int:
        """Place the shown items, or only measure them; the height used."""
        px = current_theme().px
        left, right = px(self._edges.left()), px(self._edges.right())
        room = max(width - left - right, 1) if self._room is None else self._room
        y = px(self._edges.top())
        gap, first = px(self._gap), True
        for item in self._items:
            if item.isHidden():
                continue
            y += 0 if first else gap
            first = False
            height = height_at(item, room)
            if move:
                item.setGeometry(left, y, room, height)
            y += height
        return y + px(self._edges.bottom())
