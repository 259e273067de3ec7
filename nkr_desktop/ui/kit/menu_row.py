"""Menus behind a row of buttons, worked by the keyboard as in any menu bar: left and right lead to the neighbours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from nkr_desktop.ui.kit.theme import current_theme

_BELOW = 2
_COLUMNS_APART = 24
"""Air between words and keys beside what Qt gives, px at 100 %."""


class MenuRow(QObject):
    """Opens each menu under its button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._menus: list[tuple[QAbstractButton, QMenu]] = []

    def add(self, button: QAbstractButton, menu: QMenu) -> None:
        """A menu at the right end of the row."""
        at = len(self._menus)
        self._menus.append((button, menu))
        button.clicked.connect(lambda: self._open(at))
        menu.installEventFilter(self)

    def open_first(self) -> None:
        """Open the leftmost menu, with the keyboard on its first entry."""
        self._open(0, with_entry=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right in a menu; an entry that opens a menu of its own keeps its right."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            at = next((at for at, (_, menu) in enumerate(self._menus) if menu is watched), None)
            if step is not None and at is not None:
                menu = self._menus[at][1]
                if step == 1 and _opens_more(menu.activeAction()):
                    return False
                menu.hide()
                self._open((at + step) % len(self._menus), with_entry=True)
                return True
        return super().eventFilter(watched, event)

    def _open(self, at: int, *, with_entry: bool = False) -> None:
        button, menu = self._menus[at]
        _part_columns(menu)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + _BELOW)))
        first = next((entry for entry in menu.actions() if entry.isEnabled() and not entry.isSeparator()), None)
        if with_entry and first is not None:
            menu.setActiveAction(first)


def _part_columns(menu: QMenu) -> None:
    """Qt sets the keys close behind the longest words; air between them, given once, makes a column of them."""
    if not menu.minimumWidth() and any(not entry.shortcut().isEmpty() for entry in menu.actions()):
        menu.setMinimumWidth(menu.sizeHint().width() + current_theme().px(_COLUMNS_APART))


def _opens_more(entry: QAction | None) -> bool:
    return entry is not None and entry.isEnabled() and isinstance(entry.menu(), QMenu)
