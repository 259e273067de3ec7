"""An outcome row one can walk to, open and copy; its accessible name says the whole row."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nkr_desktop.documents.evidence.forest import Group
from nkr_desktop.documents.evidence.row_text import RowText
from nkr_desktop.domain.guideline import Outcome
from nkr_desktop.ui.evidence.columns import Columns
from nkr_desktop.ui.evidence.row_painter import paint_row, row_height
from nkr_desktop.ui.kit.theme import current_theme

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OutcomeRow(QAbstractButton):
    """Checked is the row opened beside the table. clicked() as usual, also on Enter.

    Signals: move_requested carries -1 or +1; end_requested -1 for the first row, +1 for the last; copy_requested
    on Ctrl+C; menu_requested the place of the menu on screen."""

    move_requested = Signal(int)
    end_requested = Signal(int)
    copy_requested = Signal()
    menu_requested = Signal(object)
    focus_radius = 2

    def __init__(self, group: Group, outcome: Outcome, words: RowText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group, self.outcome, self._words = group, outcome, words
        self.spoken = words.whole_row(outcome)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self.spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def focus_rect(self) -> QRect:
        """Inside the table: the rows have no room between them for a ring."""
        return self.rect().adjusted(5, 5, -5, -5)

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at a width."""
        theme = current_theme()
        return row_height(self.outcome, Columns.at(width, theme), self._words, theme)

    def sizeHint(self) -> QSize:
        """At the width there is."""
        width = max(self.width(), Columns.smallest(current_theme()))
        return QSize(width, self.heightForWidth(width))

    def nextCheckState(self) -> None:
        """An opened row stays open until another is opened."""
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Home, End walk; Enter and Space open; Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in STEPS:
            self.move_requested.emit(STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.end_requested.emit(-1 if event.key() == Qt.Key.Key_Home else 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Mouse or menu key."""
        self.menu_requested.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, opened mark, row."""
        theme = current_theme()
        colours = theme.colours
        ground = colours.accent_tint if self.isChecked() else colours.raised if self.underMouse() else colours.panel
        painter = QPainter(self)
        place = QRectF(self.rect())
        painter.fillRect(place, QColor(ground))
        painter.fillRect(QRectF(0, place.height() - 1, place.width(), 1), QColor(colours.line2))
        if self.isChecked():
            painter.fillRect(QRectF(0, 0, 3, place.height()), QColor(colours.accent))
        columns = Columns.at(place.width(), theme)
        paint_row(painter, place, columns, self._group, self.outcome, self._words, theme, ground)
