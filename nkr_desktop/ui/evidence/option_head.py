"""What one of two options is called and what it is, set as its neighbour is: two pictures are compared by their place.

Beside each other where both options have the room, else under each other in both; as high as the higher of the two."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import KitWidget
from nkr_desktop.ui.kit.tokens import TextStyle

GAP, LEADING = 14, 2
_NAME, _DETAIL = TextStyle.LARGE, TextStyle.PATIENT_BODY
_WRAP = int((Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value)
_ENDLESS = 100_000.0


class OptionHead(KitWidget):
    """Shows one of the `options`, each a name and a detail; the others are only measured."""

    def __init__(self, options: Sequence[tuple[str, str]], at: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = tuple(options)
        self.name, self.detail = self._options[at]
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{self.name}. {self.detail}")

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at a width, the same for every option."""
        name = self._highest(_NAME, (name for name, _ in self._options), width)
        if self._beside(width):
            return round(name + 0.5)
        return round(name + LEADING + self._highest(_DETAIL, (detail for _, detail in self._options), width) + 0.5)

    def sizeHint(self) -> QSize:
        """At the width there is."""
        width = max(self.width(), 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word still fits."""
        words = (
            (style, word)
            for option in self._options
            for style, said in zip((_NAME, _DETAIL), option, strict=True)
            for word in said.split()
        )
        return QSize(round(max(self.theme.width(style, word) for style, word in words) + 1.5), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The name; the detail on its line or below all names."""
        theme, width = self.theme, self.width()
        painter = QPainter(self)
        painter.setFont(theme.font(_NAME))
        painter.setPen(QColor(theme.colours.ink))
        painter.drawText(QRectF(0, 0, width, self.height()), _WRAP, self.name)
        if self._beside(width):
            left = theme.width(_NAME, self.name) + theme.px(GAP)
            top = theme.metrics(_NAME).ascent() - theme.metrics(_DETAIL).ascent()
        else:
            left, top = 0.0, self._highest(_NAME, (name for name, _ in self._options), width) + LEADING
        painter.setFont(theme.font(_DETAIL))
        painter.setPen(QColor(theme.colours.ink2))
        painter.drawText(QRectF(left, top, width - left, self.height() - top + 1), _WRAP, self.detail)

    def _beside(self, width: int) -> bool:
        width_of, gap = self.theme.width, self.theme.px(GAP)
        return all(
            width_of(_NAME, name) + gap + width_of(_DETAIL, detail) + 1 <= width for name, detail in self._options
        )

    def _highest(self, style: TextStyle, words: Iterable[str], width: int) -> float:
        metrics, room = self.theme.metrics(style), QRectF(0, 0, max(width, 1), _ENDLESS)
        return max(metrics.boundingRect(room, _WRAP, said).height() for said in words)
