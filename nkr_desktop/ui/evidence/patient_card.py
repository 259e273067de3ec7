"""A card for the patient: wide margins, few words."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkr_desktop.ui.kit.base import KitWidget, frame, solid_pen
from nkr_desktop.ui.kit.tokens import Radius

MARGINS = (24, 16, 24, 16)


class PatientCard(KitWidget):
    """A panel; the caller fills `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*MARGINS)
        self.column.setSpacing(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and border: both options look alike."""
        colours = self.theme.colours
        frame(QPainter(self), QRectF(self.rect()), colours.panel, solid_pen(colours.line), Radius.PATIENT_CARD)
