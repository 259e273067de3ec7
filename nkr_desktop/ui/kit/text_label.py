"""Text in one step of the type scale: one line cut with an ellipsis, or several lines wrapped."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import THEME_EVENT, tell_tip
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import TextStyle

GLYPH = 16
GAP = 8


class TextLabel(QLabel):
    """A label that keeps its style and colour through a change of theme.

    A cut text is shown whole in its tooltip. Plain text only, so that a patient's "<" stays a "<"."""

    def __init__(
        self,
        words: str = "",
        style: TextStyle = TextStyle.BODY,
        *,
        colour: str = "",
        secondary: bool = False,
        wrap: bool = False,
        elide: bool = False,
        glyph: Glyph | None = None,
        tip: str = "",
        beside: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """colour: the name of a token ("danger_text"), else ink, or ink2 when secondary. A glyph stands
        before the words; tip, if given, is the tooltip whether the words are cut or not. beside: height in px at 100 %
        of the control it names, to stand on its line when something is said under it."""
        super().__init__(words, parent)
        self._style = style
        self._colour = colour or ("ink2" if secondary else "ink")
        self._elide = elide
        self._glyph = glyph
        self._tip = tip
        self.setToolTip(tip)
        self._beside = beside
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        across = QSizePolicy.Policy.Ignored if elide else QSizePolicy.Policy.Preferred
        self.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        self._dress()

    def set_colour(self, token: str) -> None:
        """Another colour token, by name."""
        self._colour = token
        self._dress()

    def set_style(self, style: TextStyle) -> None:
        """Another step of the type scale."""
        self._style = style
        self._dress()

    def set_glyph(self, glyph: Glyph | None) -> None:
        """Another icon before the words, or none."""
        self._glyph = glyph
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Dress again when the application's theme changes; our own font change is not such a one."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, then the words, cut to the room there is when asked to."""
        theme = current_theme()
        painter = QPainter(self)
        if self._glyph:
            size = theme.px(GLYPH)
            line = self.fontMetrics().height()
            top = (line - size) / 2 if self.wordWrap() else (self.height() - size) / 2
            ink = getattr(theme.colours, self._colour)
            paint_glyph(painter, self._glyph, QRectF(0, top, size, size), ink, 2.0)
        if not self._elide:
            painter.end()
            super().paintEvent(event)
            return
        room: QRect = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        tell_tip(self, self._tip or (self.text() if words != self.text() else ""))
        painter.setFont(self.font())
        painter.setPen(getattr(theme.colours, self._colour))
        painter.drawText(room, int(self.alignment().value), words)

    def sizeHint(self) -> QSize:
        """The whole text, even where it may be cut."""
        if not self._elide:
            return super().sizeHint()
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self.text()) + margins.left() + 2
        return QSize(width, self.fontMetrics().height())

    def _dress(self) -> None:
        theme = current_theme()
        self.setFont(theme.font(self._style))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), getattr(theme.colours, self._colour))
        self.setPalette(palette)
        if self._beside:
            self.setMinimumHeight(theme.px(self._beside))
        self.setContentsMargins(theme.px(GLYPH + GAP) if self._glyph else 0, 0, 0, 0)
        self.update()
