"""What the lines and marks of the plot mean; wraps where the table is narrow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.documents.evidence.forest import Group
from nkr_desktop.documents.evidence.row_text import RowText
from nkr_desktop.ui.evidence.marks import paint_erratum, paint_no_effect, paint_threshold
from nkr_desktop.ui.kit.base import LEFT, KitWidget, text
from nkr_desktop.ui.kit.theme import Theme
from nkr_desktop.ui.kit.tokens import TextStyle

LINE, LEAD, GAP = 22, 20, 20


@dataclass(frozen=True)
class _Entry:
    words: str
    paint: Callable[[QPainter, Theme, float, float], None]


def legend_entries(groups: tuple[Group, ...], words: RowText) -> tuple[_Entry, ...]:
    """Only what this plot uses."""
    entries = []
    if any(group.axis for group in groups):
        entries.append(_Entry(words.book.text("evidence.legend_null"), _line_of_no_effect))
    thresholds = dict.fromkeys(words.threshold(group.rows[0]) for group in groups if group.threshold is not None)
    for threshold in thresholds:
        entries.append(_Entry(words.book.text("evidence.legend_threshold", threshold=threshold), _threshold))
    if any(row.errata for group in groups for row in group.rows):
        entries.append(_Entry(words.book.text("evidence.legend_erratum"), _erratum))
    return tuple(entries)


def paint_legend(
    painter: QPainter, left: float, top: float, width: float, entries: tuple[_Entry, ...], theme: Theme
) -> None:
    """The entries in a line, or in several."""
    for entry, x, y in _places(width, entries, theme):
        middle = top + y + theme.px(LINE) / 2
        entry.paint(painter, theme, left + x, middle)
        place = QRectF(left + x + theme.px(LEAD), top + y, width, theme.px(LINE))
        text(painter, place, entry.words, theme.font(TextStyle.HINT), theme.colours.ink, LEFT)


def legend_height(width: float, entries: tuple[_Entry, ...], theme: Theme) -> int:
    """Height in pixels at a width."""
    return max((round(y) + theme.px(LINE) for _, _, y in _places(width, entries, theme)), default=0)


class Legend(KitWidget):
    """The legend under the table."""

    def __init__(self, groups: tuple[Group, ...], words: RowText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = legend_entries(groups, words)
        self.setAccessibleName(". ".join(entry.words for entry in self.entries))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """As many lines as needed."""
        return legend_height(width, self.entries, self.theme)

    def sizeHint(self) -> QSize:
        """At the width there is."""
        return QSize(max(self.width(), 1), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Wraps."""
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks and words."""
        paint_legend(QPainter(self), 0, 0, self.width(), self.entries, self.theme)


def _places(width: float, entries: tuple[_Entry, ...], theme: Theme) -> list[tuple[_Entry, float, float]]:
    placed = []
    x = y = 0.0
    for entry in entries:
        size = theme.px(LEAD) + theme.metrics(TextStyle.HINT).horizontalAdvance(entry.words)
        if x and x + size > width:
            x, y = 0.0, y + theme.px(LINE)
        placed.append((entry, x, y))
        x += size + theme.px(GAP)
    return placed


def _line_of_no_effect(painter: QPainter, theme: Theme, x: float, y: float) -> None:
    paint_no_effect(painter, theme, x + theme.px(6), y - theme.px(8), y + theme.px(8))


def _threshold(painter: QPainter, theme: Theme, x: float, y: float) -> None:
    paint_threshold(painter, theme, x + theme.px(6), y - theme.px(8), y + theme.px(8))


def _erratum(painter: QPainter, theme: Theme, x: float, y: float) -> None:
    paint_erratum(painter, theme, x - 1, y, float(theme.px(15)))
