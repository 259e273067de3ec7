"""The outcome table with its forest plot: groups of rows, each on its own axis."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.documents.evidence.forest import Group
from nkr_desktop.documents.evidence.row_text import RowText
from nkr_desktop.domain.guideline import Outcome
from nkr_desktop.ui.evidence.columns import Columns
from nkr_desktop.ui.evidence.group_head import head_height, paint_head, title, unit
from nkr_desktop.ui.evidence.outcome_row import OutcomeRow
from nkr_desktop.ui.kit.base import KitWidget
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.results.stack import Stack


class GroupHead(KitWidget):
    """Title, sides and axis of a group."""

    def __init__(self, group: Group, words: RowText, headings: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group, self._words, self._headings = group, words, headings
        self.setAccessibleName(f"{title(group, words)}. {unit(group, words)}")

    def sizeHint(self) -> QSize:
        """As wide as the table."""
        return QSize(Columns.smallest(self.theme), head_height(self._group, self.theme))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The head."""
        place = QRectF(self.rect())
        columns = Columns.at(place.width(), self.theme)
        paint_head(QPainter(self), place, columns, self._group, self._words, self.theme, self._headings)


class OutcomeTable(Stack):
    """Rows under each other; one is open. Signals: opened carries the row's Outcome; menu_requested the row and the
    place of its menu on screen."""

    opened = Signal(object)
    menu_requested = Signal(object, object)

    def __init__(
        self,
        groups: tuple[Group, ...],
        words: RowText,
        headings: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.rows: list[OutcomeRow] = []
        items: list[QWidget] = []
        for at, group in enumerate(groups):
            items.append(GroupHead(group, words, headings if at == 0 else ("", ""), self))
            for outcome in group.rows:
                row = OutcomeRow(group, outcome, words, self)
                self._connect(row)
                self.rows.append(row)
                items.append(row)
        self.set_items(items)

    def minimumSizeHint(self) -> QSize:
        """Narrower than its columns it is scrolled sideways."""
        return QSize(Columns.smallest(current_theme()), 0)

    def open_row(self, outcome: Outcome) -> None:
        """Mark a row as the one shown beside the table, and tell."""
        for row in self.rows:
            mine = row.outcome is outcome
            row.setChecked(mine)
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if mine else Qt.FocusPolicy.ClickFocus)
        self.opened.emit(outcome)

    def copy_row(self, row: OutcomeRow) -> None:
        """The row as text, to the clipboard."""
        QGuiApplication.clipboard().setText(row.spoken)

    def _connect(self, row: OutcomeRow) -> None:
        row.clicked.connect(lambda: self.open_row(row.outcome))
        row.move_requested.connect(lambda by: self._focus(self.rows.index(row) + by))
        row.end_requested.connect(lambda side: self._focus(0 if side < 0 else len(self.rows) - 1))
        row.copy_requested.connect(lambda: self.copy_row(row))
        row.menu_requested.connect(lambda place: self.menu_requested.emit(row, place))

    def _focus(self, index: int) -> None:
        if 0 <= index < len(self.rows):
            self.rows[index].setFocus(Qt.FocusReason.OtherFocusReason)
