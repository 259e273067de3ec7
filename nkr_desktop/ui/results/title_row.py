"""A title that wraps, and something short at its right: the urgency line's link, the scope card's duration."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.results.lines import Lines

_GAP = 12
_UNDER = 4
_ROOM_FOR_TITLE = 190


class TitleRow(QWidget):
    """On one line where there is room for both, else the short one under the title."""

    def __init__(self, words: Lines, aside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._aside = words, aside
        self._indent = 0
        words.setParent(self)
        aside.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_indent(self, indent: int) -> None:
        """Room before the title, px at 100 %."""
        if indent != self._indent:
            self._indent = indent
            self._place()
            self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at a width."""
        aside = self._aside_size()
        beside = self._beside(width, aside)
        words = self._words.heightForWidth(self._room(width, aside))
        return max(words, aside.height()) if beside else words + _UNDER + aside.height()

    def sizeHint(self) -> QSize:
        """At the width there is."""
        width = max(self.width(), 1)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both follow the width."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Title or aside want another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        return super().event(event)

    def _aside_size(self) -> QSize:
        return QSize(0, 0) if self._aside.isHidden() else self._aside.sizeHint()

    def _beside(self, width: int, aside: QSize) -> bool:
        px = current_theme().px
        return aside.isEmpty() or width - px(self._indent + _GAP) - aside.width() >= px(_ROOM_FOR_TITLE)

    def _room(self, width: int, aside: QSize) -> int:
        px = current_theme().px
        room = width - px(self._indent)
        if not aside.isEmpty() and self._beside(width, aside):
            room -= aside.width() + px(_GAP)
        return max(room, 1)

    def _place(self) -> None:
        width, indent = self.width(), current_theme().px(self._indent)
        size = self._aside_size()
        room = self._room(width, size)
        tall = self._words.heightForWidth(room)
        beside = self._beside(width, size)
        # A single line stands level with what is beside it; of several, the first does.
        top = max((size.height() - tall) // 2, 0) if beside else 0
        self._words.setGeometry(indent, top, room, tall)
        self._aside.setGeometry(
            width - size.width() if beside else indent, 0 if beside else tall + _UNDER, *size.toTuple()
        )
