"""How sure the evidence is: four rings and a word, or a dashed line where no study was found. Always
ink-coloured."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import LEFT, PicturedWidget, solid_pen, text
from nkr_desktop.ui.kit.strength_style import CERTAINTY_RINGS, key_of
from nkr_desktop.ui.kit.tokens import TextStyle

MARK = 41
WORD_AT = 48
HEIGHT = 18
PITCH = 10.5
RADIUS = 4.25


class CertaintyMark(PicturedWidget):
    """Rings filled 4, 3, 2 or 1 of four, or a dashed line, and the word."""

    def __init__(
        self,
        quality: Enum | str,
        words: str,
        *,
        width: int = 0,
        style: TextStyle = TextStyle.HINT,
        parent: QWidget | None = None,
    ) -> None:
        """quality: one of the five; words: its label; width (px at 100 %) reserves a column of equal
        marks."""
        super().__init__(parent)
        self._column = width
        self._style = style
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_quality(quality, words)

    def set_quality(self, quality: Enum | str, words: str) -> None:
        """Show another certainty."""
        self._rings = CERTAINTY_RINGS[key_of(quality)]
        self._words = words
        self.setAccessibleName(words)
        self.theme_changed()

    def sizeHint(self) -> QSize:
        """The mark and its word, or the reserved column if that is wider."""
        theme = self.theme
        words = theme.width(self._style, self._words)
        return QSize(max(theme.px(self._column), round(theme.px(WORD_AT) + words + 1.5)), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        """Rings or line, then the word."""
        theme = self.theme
        colours = theme.colours
        scale = theme.text_factor
        middle = self.height() / 2
        if self._rings is None:
            pen = QPen(QColor(colours.ctl), 2)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([2, 1])
            painter.setPen(pen)
            painter.drawLine(QPointF(0, middle), QPointF(40 * scale, middle))
        else:
            painter.setPen(solid_pen(colours.ink, 1.5))
            for ring in range(4):
                centre = QPointF((RADIUS + ring * PITCH) * scale, middle)
                painter.setBrush(QColor(colours.ink) if ring < self._rings else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, RADIUS * scale - 0.75, RADIUS * scale - 0.75)
        place = QRectF(theme.px(WORD_AT), 0, self.width(), self.height())
        ink = colours.ink if self._rings is not None else colours.ink2
        text(painter, place, self._words, theme.font(self._style), ink, LEFT)
