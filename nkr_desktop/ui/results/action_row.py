"""One entry of the action list: its number, the sentence, and the way to the card it comes from, where there is one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nkr_desktop.domain.guideline import RecommendationId
from nkr_desktop.ui.kit.base import RIGHT, THEME_EVENT, rounded, text
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle

_NUMBER, _WORDS, _ARROW, _ABOVE = 22, 32, 30, 5  # px at 100 %
_WRAP = int((Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value)


class ActionRow(QAbstractButton):
    """A button where a card belongs to it, else plain words; clicked() as usual, also on Enter."""

    focus_radius = Radius.ROW

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self.card: RecommendationId | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_action(self, number: int, said: str, card: RecommendationId | None) -> None:
        """Another entry."""
        self._number, self.card = number, card
        self.setText(said)
        self.setAccessibleName(f"{number}. {said}")
        linked = card is not None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if linked else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if linked else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at a width."""
        theme = current_theme()
        room = QRectF(0, 0, self._room(width), 10_000)
        words = theme.metrics(TextStyle.BODY).boundingRect(room, _WRAP, self.text())
        return round(words.height() + 0.5) + theme.px(2 * _ABOVE)

    def sizeHint(self) -> QSize:
        """At the width there is."""
        width = max(self.width(), 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The words wrap."""
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another theme."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT:
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground under the mouse, number, words, arrow."""
        theme = current_theme()
        colours, px = theme.colours, theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.card is not None and self.underMouse():
            painter.fillPath(rounded(box, Radius.ROW), QColor(colours.raised))
        top = box.adjusted(0, px(_ABOVE), 0, 0)
        line = QRectF(0, top.top(), px(_NUMBER), theme.metrics(TextStyle.BODY).height())
        text(painter, line, str(self._number), theme.font(TextStyle.BODY_STRONG), colours.ink2, RIGHT)
        painter.setFont(theme.font(TextStyle.BODY))
        painter.setPen(QColor(colours.ink))
        painter.drawText(QRectF(px(_WORDS), top.top(), self._room(self.width()), top.height()), _WRAP, self.text())
        if self.card is not None:
            size = px(14)
            place = QRectF(box.right() - px(8) - size, box.center().y() - size / 2, size, size)
            paint_glyph(painter, Glyph.RIGHT, place, colours.ink2, 1.9)

    def _room(self, width: int) -> int:
        return max(width - current_theme().px(_WORDS + _ARROW), 1)
