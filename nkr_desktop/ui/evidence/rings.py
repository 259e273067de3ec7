"""How sure the figures are, large: four rings, or a dashed lens where there are no figures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.domain.guideline import Certainty
from nkr_desktop.ui.evidence.marks import paint_rings
from nkr_desktop.ui.kit.base import KitWidget
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.strength_style import CERTAINTY_RINGS

RADIUS, HEIGHT = 8.5, 24


class Rings(KitWidget):
    """The mark alone; the words stand beside it."""

    def __init__(self, certainty: Certainty | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled = CERTAINTY_RINGS[certainty.value] if certainty else None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Four rings, or one lens."""
        width = HEIGHT if self._filled is None else RADIUS * 11.6
        return QSize(self.theme.px(width), self.theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rings or lens."""
        painter = QPainter(self)
        if self._filled is None:
            place = QRectF(0, 0, self.height(), self.height())
            paint_glyph(painter, Glyph.NO_STUDIES, place, self.theme.colours.ink)
        else:
            paint_rings(painter, self.theme, 0, self.height() / 2, self._filled, RADIUS * self.theme.text_factor)
