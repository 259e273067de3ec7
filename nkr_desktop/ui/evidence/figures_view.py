"""The figures of a recommendation: the table at the left, the opened row at the right, or below."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nkr_desktop.documents.evidence.for_patient import for_patient
from nkr_desktop.documents.evidence.forest import Group, groups
from nkr_desktop.documents.evidence.row_text import RowText
from nkr_desktop.domain.guideline import Outcome, Recommendation, StrengthEntry
from nkr_desktop.ui.evidence.columns import Columns
from nkr_desktop.ui.evidence.empty_view import EmptyView
from nkr_desktop.ui.evidence.legend import Legend
from nkr_desktop.ui.evidence.outcome_table import OutcomeTable
from nkr_desktop.ui.evidence.picture import TablePicture
from nkr_desktop.ui.evidence.picture_actions import PictureActions
from nkr_desktop.ui.evidence.row_panel import RowPanel
from nkr_desktop.ui.kit.base import KitWidget, frame, solid_pen
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.tokens import Radius
from nkr_desktop.ui.results.stack import Stack

SIDE, SIDE_MOST, GAP = 316, 380, 12
SCROLL_BAR = 10


class FiguresView(KitWidget):
    """Table, legend and opened row. Signals: done carries what was copied or saved, in words."""

    done = Signal(str)

    def __init__(
        self,
        recommendation: Recommendation,
        words: RowText,
        name: str,
        status: str,
        strength: StrengthEntry,
        parent: QWidget | None = None,
    ) -> None:
        """name: the recommendation's; status: of the guideline, for the saved picture; strength: what it means."""
        super().__init__(parent)
        plot = groups(recommendation)
        self.studied = any(group.axis for group in plot)
        headings = (self.tr("Patients"), self.tr("Certainty"))
        self._frame = _Frame(plain=not self.studied, parent=self)
        self._scroll, self._column = _scroll(self._frame)
        self._side, self._side_column = _scroll(self)
        self.panel = RowPanel(recommendation, words, None if self.studied else strength, self._side_column)
        self.table = OutcomeTable(plot, words, headings, self._column)
        self._main: QWidget = self.table if self.studied else EmptyView(recommendation, words.book, self._column)
        self.table.setVisible(self.studied)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self._scroll, 1)
        if self.studied:
            picture = TablePicture(f"{name} (§{recommendation.section})", status, plot, words, headings)
            self.takeaway = PictureActions(picture, name, self._frame)
            self.takeaway.done.connect(self.done)
            self.table.menu_requested.connect(self.takeaway.menu)
            rule = Surface("line", parent=self._frame)
            rule.setFixedHeight(1)
            inside.addWidget(rule)
            foot = QHBoxLayout()
            foot.setContentsMargins(14, 4, 8, 4)
            foot.addWidget(Legend(plot, words, self._frame), 1)
            foot.addWidget(self.takeaway, 0, Qt.AlignmentFlag.AlignVCenter)
            inside.addLayout(foot)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(self._frame, 1)
        line.addWidget(self._side)
        self.table.opened.connect(self._show)
        self._beside: bool | None = None
        self._arrange()
        self.table.open_row(_first(recommendation, plot))

    def theme_changed(self) -> None:
        """Widths follow the text size."""
        super().theme_changed()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below."""
        super().resizeEvent(event)
        self._arrange()

    def _show(self, outcome: Outcome) -> None:
        self.panel.show_row(outcome, picture=self.studied)
        self._side.verticalScrollBar().setValue(0)

    def _arrange(self) -> None:
        px = self.theme.px
        needed = Columns.smallest(self.theme) + 2 + SCROLL_BAR if self.studied else px(420)
        beside = self.width() >= needed + GAP + px(SIDE)
        self._column.setMinimumWidth(needed - 2 - SCROLL_BAR if self.studied else 0)
        spare = self.width() - needed - GAP - px(SIDE)
        self._side.setFixedWidth(min(px(SIDE) + max(spare // 3, 0), px(SIDE_MOST)))
        if beside is self._beside:
            return
        self._beside = beside
        if beside:
            self._column.set_items((self._main,))
            self._side_column.set_items((self.panel,))
        else:
            self._side_column.set_items(())
            self._column.set_items((self._main, self.panel))
        self._side.setVisible(beside)


class _Frame(KitWidget):
    """The card the table scrolls in."""

    def __init__(self, *, plain: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._plain = plain

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and border; plain where its content is a card itself."""
        if not self._plain:
            colours = self.theme.colours
            frame(QPainter(self), QRectF(self.rect()), colours.panel, solid_pen(colours.line), Radius.CARD)


def _scroll(parent: QWidget) -> tuple[QScrollArea, Stack]:
    """A scrolled column."""
    area = QScrollArea(parent)
    column = Stack(gap=GAP)
    area.setWidget(column)
    dress(area)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area, column


def _first(recommendation: Recommendation, plot: tuple[Group, ...]) -> Outcome:
    """The row opened at first: a critical event that can be counted in people, else the first of the table."""
    event = for_patient(recommendation).event
    return event if event is not None and event.importance == 9 else plot[0].rows[0]
