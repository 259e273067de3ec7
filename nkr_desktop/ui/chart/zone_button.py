"""What has the keyboard on the drawing: the zones as check boxes and the saddle area as a button, without a look.

The chart paints them and takes their keys; being real widgets, they reach the screen reader with name and state."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from nkr_desktop.ui.chart.leg_shape import Point
from nkr_desktop.ui.chart.marking import Mark
from nkr_desktop.ui.chart.zones import Zone, middle, saddle

_STATES = {
    Mark.NONE: Qt.CheckState.Unchecked,
    Mark.CHOSEN: Qt.CheckState.Checked,
    Mark.NO_SIDE: Qt.CheckState.PartiallyChecked,
}


class ZoneButton(QCheckBox):
    """One dermatome on one leg in one view. Signals: chosen, by click or by a screen reader."""

    chosen = Signal()

    def __init__(self, zone: Zone, parent: QWidget) -> None:
        super().__init__(parent)
        self.zone = zone
        self.outline = zone.outline
        self.anchor: Point = zone.target or zone.labels[0]
        self.clicked.connect(self.chosen)
        self.toggled.connect(self.chosen)  # a screen reader turns the box over without a click

    def show_mark(self, mark: Mark) -> None:
        """Show how the zone stands in the case; recorded without a side is neither checked nor unchecked."""
        if self.checkState() is _STATES[mark]:
            return
        with QSignalBlocker(self):
            self.setTristate(mark is Mark.NO_SIDE)
            self.setCheckState(_STATES[mark])

    def nextCheckState(self) -> None:
        """The case decides what is checked."""

    def focus_rect(self) -> QRect:
        """No ring around the box: the chart draws one in the shape of the zone."""
        return QRect()


class SaddleButton(QPushButton):
    """The saddle area: leads to its red flag; clicked() as usual."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.outline = saddle()
        self.anchor: Point = middle(self.outline)

    def focus_rect(self) -> QRect:
        """No ring around the box: the chart draws one in the shape of the area."""
        return QRect()
