"""The dashed "not answered" that leads to its question in the list."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.chart.words import missing_word
from nkr_desktop.ui.kit.base import CENTRE, dashed_pen, frame, text
from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle

HEIGHT = 24


class MissingButton(Button):
    """clicked() as usual."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        """question: what is not answered, read aloud first."""
        super().__init__(missing_word(), height=HEIGHT, parent=parent)
        self.setAccessibleName(f"{question}: {missing_word()}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Unfinished: broken blue frame."""
        theme = current_theme()
        painter = QPainter(self)
        box = QRectF(self.rect())
        fill = theme.colours.accent_tint if self.underMouse() else None
        frame(painter, box, fill, dashed_pen(theme.colours.accent), Radius.CONTROL - 0.5)
        text(painter, box, self.text(), theme.font(TextStyle.BODY_MEDIUM), theme.colours.accent_text, CENTRE)
