"""Over the list: recommendations or actions, the names of the two columns, and the way to the legend."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.segmented import Segmented
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Size, TextStyle
from nkr_desktop.ui.results.card_head import CERTAINTY, CHEVRON, COLUMN_GAP

_HEIGHT = 28


class ListView(Enum):
    """What the list shows."""

    RECOMMENDATIONS = "recommendations"
    ACTIONS = "actions"


class ListHead(QWidget):
    """Signals: view_chosen carries a ListView; legend_requested the info button."""

    view_chosen = Signal(object)
    legend_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        options = (
            (ListView.RECOMMENDATIONS, self.tr("Recommendations")),
            (ListView.ACTIONS, self.tr("Actions")),
        )
        self.view = Segmented(options, name=self.tr("Show"), parent=self)
        self.view.set_value(ListView.RECOMMENDATIONS)
        self.view.chosen.connect(self.view_chosen)
        self.view.chosen.connect(self._place)
        self._strength = TextLabel(self.tr("Strength"), TextStyle.HINT, secondary=True, parent=self)
        self._certainty = TextLabel(self.tr("Certainty of evidence"), TextStyle.HINT, secondary=True, parent=self)
        self.info = Button(
            self.tr("What strength and certainty mean"), ButtonKind.TOOL, glyph=Glyph.INFO, height=26, parent=self
        )
        self.info.clicked.connect(self.legend_requested)

    def show_view(self, view: ListView) -> None:
        """Show which view is on, without emitting."""
        self.view.set_value(view)
        self._place()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(400, max(current_theme().px(_HEIGHT), self.view.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names stand over their columns; without room for both they go, the legend stays."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        px = current_theme().px
        middle = self.height() / 2
        size = self.view.sizeHint()
        self.view.setGeometry(0, round(middle - size.height() / 2), size.width(), size.height())
        certainty = self.width() - px(CERTAINTY + CHEVRON)
        strength = certainty - px(COLUMN_GAP + Size.CHIP_WIDTH)
        info = self.info.sizeHint()
        named = strength > size.width() + px(8) and self.view.value is ListView.RECOMMENDATIONS
        for label, x in ((self._strength, strength), (self._certainty, certainty)):
            label.setVisible(named)
            hint = label.sizeHint()
            label.setGeometry(x, round(middle - hint.height() / 2), hint.width() + 2, hint.height())
        self.info.setGeometry(
            self.width() - info.width(), round(middle - info.height() / 2), info.width(), info.height()
        )
