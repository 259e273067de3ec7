"""A layout that fills lines from left to right and wraps, for chips and buttons on a narrow page."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items keep their size hint, but for one that is wider than the layout and can be higher instead; each line is as
    high as its highest item, the others centred in it or, so aligned, at its top."""

    def __init__(self, parent: QWidget | None = None, *, across: int = 8, down: int = 6) -> None:
        """across, down: distances between items and between lines, in pixels."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across, self._down = across, down
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's hook."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """The item, removed, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Lines depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width, kept until an item changes: it is asked for many times an answer."""
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Qt's hook: an item, or which are shown, has changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._across * max(len(hints) - 1, 0)
        margins = self.contentsMargins()
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """The widest item alone on a line."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        y = room.top()
        line: list[QLayoutItem] = []
        used = 0
        for item in self._shown():
            width = _size(item, room.width()).width()
            if line and used + self._across + width > room.width():
                y += self._lay_line(line, QRect(room.left(), y, room.width(), 0), move) + self._down
                line, used = [], 0
            used += width + (self._across if line else 0)
            line.append(item)
        if line:
            y += self._lay_line(line, QRect(room.left(), y, room.width(), 0), move)
        return y - rect.top() + margins.bottom()

    def _lay_line(self, line: list[QLayoutItem], room: QRect, move: bool) -> int:
        sizes = [_size(item, room.width()) for item in line]
        height = max(size.height() for size in sizes)
        x = room.left()
        for item, size in zip(line, sizes, strict=True):
            if move:
                drop = 0 if item.alignment() & Qt.AlignmentFlag.AlignTop else (height - size.height()) // 2
                item.setGeometry(QRect(QPoint(x, room.top() + drop), size))
            x += size.width() + self._across
        return height


def _size(item: QLayoutItem, room: int) -> QSize:
    hint = item.sizeHint()
    if hint.width() > room and item.hasHeightForWidth():
        return QSize(room, item.heightForWidth(room))
    return hint
