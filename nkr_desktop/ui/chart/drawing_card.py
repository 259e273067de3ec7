"""The card of the drawing: chart above, legend below; as high as the view, never lower than the names need."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkr_desktop.domain.case import Case
from nkr_desktop.ui.chart.body_chart import BodyChart
from nkr_desktop.ui.chart.legend import Legend
from nkr_desktop.ui.chart.zones import TALL, WIDTH
from nkr_desktop.ui.kit.card import Card
from nkr_desktop.ui.kit.tokens import Space

_SIDE, _BELOW = 14, 10
"""Air inside the card, px."""


class DrawingCard(Card):
    """Holds `chart` and `legend`, whose signals are its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.chart = BodyChart()
        self.legend = Legend()
        self._room, self._scrolls = 0, False
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_SIDE, Space.S, _SIDE, _BELOW)
        inside.setSpacing(Space.S)
        inside.addWidget(self.chart, 1)
        inside.addWidget(self.legend)

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show what the case holds; emits nothing."""
        self.chart.show_case(case, touched)
        self.legend.show_case(case, touched)

    def set_room(self, room: int, *, scrolls: bool) -> None:
        """The height there is, px; where the page scrolls anyway, the drawing takes its own size if that is more."""
        self._room, self._scrolls = room, scrolls
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend wraps with the width."""
        super().resizeEvent(event)
        self._fit()

    def theme_changed(self) -> None:
        """Another text size."""
        super().theme_changed()
        self._fit()

    def _fit(self) -> None:
        width = self.width() - 2 * _SIDE
        around = self.legend.heightForWidth(width) + 2 * Space.S + _BELOW
        least = around + self.chart.minimumSizeHint().height()
        useful = around + round(width * TALL / WIDTH)
        room = max(self._room, around + self.chart.sizeHint().height()) if self._scrolls else self._room
        self.setFixedHeight(max(min(useful, room), least))
