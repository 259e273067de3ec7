"""The card a recommendation lies on: 5 px edge in the colour of its strength, or a dashed box while it is
held."""

from enum import Enum

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.base import KitWidget, dashed_pen, frame, inner, rounded, solid_pen
from nkr_desktop.ui.kit.strength_style import key_of, strength_style
from nkr_desktop.ui.kit.tokens import Radius, Size

RED_GAP = 2
ACCENT_EDGE = "accent"
NO_EDGE = ""


class Card(KitWidget):
    """A panel with a rounded border; the caller lays out its contents. Signals: activated on click, Enter or
    Space."""

    activated = Signal()
    focus_radius = Radius.CARD

    def __init__(
        self,
        edge: Enum | str = NO_EDGE,
        *,
        held: bool = False,
        clickable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """edge: a strength, "accent" for usual care, or "" for none. A held card is dashed and uncoloured.

        clickable makes the whole card a button for mouse and keyboard; give it an accessible name."""
        super().__init__(parent)
        self._edge = key_of(edge)
        self._held = held
        self._clickable = clickable
        self._pressed = False
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def held(self) -> bool:
        """Whether the card waits for the acute assessment."""
        return self._held

    def set_edge(self, edge: Enum | str) -> None:
        """Another strength, "accent" or ""."""
        if key_of(edge) != self._edge:
            self._edge = key_of(edge)
            self.update()

    def set_held(self, held: bool) -> None:
        """Held: dashed, no strength colour."""
        if held != self._held:  # every answer tells every card
            self._held = held
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, edge, border."""
        colours = self.theme.colours
        box = QRectF(self.rect())
        painter = QPainter(self)
        if self._held:
            frame(painter, box, None, dashed_pen(colours.ctl), Radius.ROW)
            return
        hot = self._clickable and self.underMouse()
        frame(painter, box, colours.raised if hot else colours.panel, solid_pen(colours.line), Radius.CARD)
        if self._edge:
            painter.setClipPath(rounded(inner(box, 1), Radius.CARD))
            self._paint_edge(painter, box)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the bare card."""
        self._pressed = self._clickable and event.button() == Qt.MouseButton.LeftButton
        if not self._pressed:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go inside: activated."""
        if self._pressed and self.rect().contains(event.position().toPoint()):
            self.activated.emit()
        self._pressed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space activate."""
        if self._clickable and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def _paint_edge(self, painter: QPainter, box: QRectF) -> None:
        colours = self.theme.colours
        strip = QRectF(0, 0, Size.STRIP + 0.5, box.height())
        if self._edge == ACCENT_EDGE:
            painter.fillRect(strip, colours.accent)
            return
        style = strength_style(self._edge)
        painter.fillRect(strip, style.colours(colours).block)
        if style.red_stripe:
            half = round(box.height() / 2)
            painter.fillRect(QRectF(0, half - RED_GAP / 2, strip.width(), RED_GAP), colours.panel)
            painter.fillRect(QRectF(0, half + RED_GAP / 2, strip.width(), box.height()), colours.against)
