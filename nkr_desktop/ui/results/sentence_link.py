"""A whole sentence that leads to where it is answered; it wraps, for a question read aloud is never cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import THEME_EVENT
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle
from nkr_desktop.ui.results.card_details import BULLET, LEAD

_WRAP = int((Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value)
_STYLE = TextStyle.BODY_MEDIUM


class SentenceLink(QAbstractButton):
    """clicked() as usual, also on Enter."""

    focus_radius = Radius.CHIP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_sentence(self, sentence: str) -> None:
        """Another sentence."""
        self._heights.clear()
        self.setText(sentence)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at a width; kept, because one answer asks several times."""
        if width not in self._heights:
            theme = current_theme()
            room = QRectF(0, 0, max(width - theme.px(LEAD), 1), 10_000)
            words = theme.metrics(_STYLE).boundingRect(room, _WRAP, self.text())
            self._heights[width] = round(words.height() + 0.5) + theme.px(4)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """At the width there is."""
        width = max(self.width(), 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The words wrap."""
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows the link too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another theme."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT:
            self._heights.clear()
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bullet, then the sentence underlined."""
        theme = current_theme()
        painter = QPainter(self)
        top, lead = theme.px(2), theme.px(LEAD)
        painter.setFont(theme.font(_STYLE))
        painter.setPen(QColor(theme.colours.ink))
        painter.drawText(QPointF(0, top + theme.metrics(_STYLE).ascent()), BULLET)
        underlined = QFont(theme.font(_STYLE))
        underlined.setUnderline(True)
        painter.setFont(underlined)
        painter.setPen(QColor(theme.colours.accent_text))
        painter.drawText(QRectF(lead, top, self.width() - lead, self.height()), _WRAP, self.text())
