"""A thousand people, so many of them marked: as dots for the clinician, as small figures for the patient."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.documents.evidence.icon_array import COLUMNS, ROWS, people
from nkr_desktop.ui.kit.base import KitWidget

DOT = 0.78
"""Diameter of a dot as a share of its place."""
TALLEST = 1.35
"""A person's place is at most so much higher than wide."""
SMALLEST_DOT, SMALLEST_FIGURE = 5, 7


class PeopleGrid(KitWidget):
    """The picture; its accessible name says the number."""

    def __init__(self, count: int, spoken: str, *, figures: bool = False, parent: QWidget | None = None) -> None:
        """spoken: "39 af 1.000 …"; figures: draw people in the room there is, not dots at the width there is.

        Raises ValueError outside 0-1000."""
        super().__init__(parent)
        self._people = people(count)
        self._figures = figures
        self.setAccessibleName(spoken)
        upright = QSizePolicy.Policy.Expanding if figures else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, upright)
        policy.setHeightForWidth(not figures)
        self.setSizePolicy(policy)

    @property
    def filled(self) -> int:
        """How many are marked."""
        return sum(person.filled for person in self._people)

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at a width: dots stand in squares."""
        return round(width / COLUMNS * ROWS)

    def sizeHint(self) -> QSize:
        """At the width there is; figures take the room they are given."""
        if self._figures:
            return self.minimumSizeHint()
        width = max(self.width(), 300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """People large enough to be counted."""
        return QSize(COLUMNS * SMALLEST_DOT, ROWS * (SMALLEST_FIGURE if self._figures else SMALLEST_DOT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The unmarked first, then the marked."""
        across = min(self.width() / COLUMNS, self.height() / ROWS)
        down = min(across * TALLEST, self.height() / ROWS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.theme.colours
        for filled, colour in ((False, colours.person), (True, colours.accent)):
            places = [
                QPointF((person.column + 0.5) * across, (person.row + 0.5) * down)
                for person in self._people
                if person.filled is filled
            ]
            (_paint_figures if self._figures else _paint_dots)(painter, places, across, QColor(colour))


def _paint_dots(painter: QPainter, places: list[QPointF], across: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, across * DOT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints(places)


def _paint_figures(painter: QPainter, places: list[QPointF], across: float, colour: QColor) -> None:
    """Heads, then shoulders and trunk."""
    painter.setPen(QPen(colour, across * 0.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints([QPointF(at.x(), at.y() - across * 0.28) for at in places])
    path = _body(across * 0.76)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for at in places:
        painter.translate(at.x(), at.y() - across * 0.02)
        painter.drawPath(path)
        painter.translate(-at.x(), across * 0.02 - at.y())


def _body(width: float) -> QPainterPath:
    """Shoulders and trunk, hung from the middle of their top."""
    half, height, curve = width / 2, width * 0.62, width * 0.46
    path = QPainterPath(QPointF(-half, height))
    path.lineTo(-half, curve)
    path.quadTo(-half, 0, curve - half, 0)
    path.lineTo(half - curve, 0)
    path.quadTo(half, 0, half, curve)
    path.lineTo(half, height)
    path.closeSubpath()
    return path
