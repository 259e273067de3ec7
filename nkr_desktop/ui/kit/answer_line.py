"""A line that a question is answered in: its frame is broken until it is."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.assistive import HeardLine
from nkr_desktop.ui.kit.base import dashed_pen, frame
from nkr_desktop.ui.kit.dress import dress, mark
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius


class AnswerLine(HeardLine):
    """A line edit in the house's look; what the user does to it is heard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self)
        self.hear()

    def set_awaiting(self, awaiting: bool) -> None:
        """Whether the question is unanswered."""
        mark(self, "awaiting", awaiting)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The house's sheet leaves the frame to us: what a sheet calls dashed is dotted."""
        super().paintEvent(event)
        if self.property("awaiting") and not self.property("invalid"):
            accent = current_theme().colours.accent
            frame(QPainter(self), QRectF(self.rect()), None, dashed_pen(accent), Radius.CONTROL - 0.5)
