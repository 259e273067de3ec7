"""A card of paragraphs, with a mark before the first where it needs one."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.evidence.paragraphs import paragraphs
from nkr_desktop.ui.kit.base import KitWidget, frame, solid_pen
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius
from nkr_desktop.ui.results.lines import Line
from nkr_desktop.ui.results.stack import Stack

PADDING, MARK, LEAD = 14, 22, 36


class PanelStack(Stack):
    """A column of widgets on a card."""

    def __init__(self, *items: QWidget, gap: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(*items, gap=gap, parent=parent)
        self.set_edges(QMargins(PADDING, PADDING - 2, PADDING, PADDING - 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and border."""
        box = QRectF(self.rect())
        frame(QPainter(self), box, current_theme().colours.panel, solid_pen(current_theme().colours.line), Radius.CARD)


class TextCard(KitWidget):
    """Paragraphs on a card. A warning card has the stronger border and the mark of disagreement."""

    def __init__(
        self, *lines: Line, glyph: Glyph | None = None, strong: bool = False, parent: QWidget | None = None
    ) -> None:
        """glyph: the mark at the left; strong: bordered so that it is not passed over."""
        super().__init__(parent)
        self._glyph, self._strong = glyph, strong
        self.words = paragraphs(*lines, parent=self)
        self.setAccessibleName(self.words.text())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at a width."""
        left, pad = self._inset()
        return self.words.heightForWidth(max(width - left - pad, 1)) + 2 * pad - self.theme.px(2)

    def sizeHint(self) -> QSize:
        """At the width there is."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wraps."""
        return QSize(self.theme.px(160), 0)

    def theme_changed(self) -> None:
        """Margins follow the text size."""
        super().theme_changed()
        self._place()

    def resizeEvent(self, event: object) -> None:
        """The words fill the card."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, border, mark."""
        colours = self.theme.colours
        painter = QPainter(self)
        edge = solid_pen(colours.ctl if self._strong else colours.line, 1)
        frame(painter, QRectF(self.rect()), colours.panel, edge, Radius.CARD)
        if self._glyph:
            size = self.theme.px(MARK)
            place = QRectF(self.theme.px(PADDING) - 1, self.theme.px(PADDING) - 2, size, size)
            paint_glyph(painter, self._glyph, place, colours.ink, 1.7)

    def _place(self) -> None:
        left, pad = self._inset()
        room = max(self.width() - left - pad, 1)
        self.words.setGeometry(left, pad - self.theme.px(1), room, self.words.heightForWidth(room))

    def _inset(self) -> tuple[int, int]:
        pad = self.theme.px(PADDING)
        return pad + (self.theme.px(LEAD) - self.theme.px(4) if self._glyph else 0), pad
