"""The pill that says the guideline is no longer in force: inverse on purpose, always in view."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import LEFT, THEME_EVENT, frame, solid_pen, text
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle

GLYPH = 15
HEIGHT = 28


class StatusPill(QPushButton):
    """A button, so that the reader can ask what it means; clicked() as usual."""

    focus_radius = Radius.CONTROL

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Icon, words and padding."""
        theme = current_theme()
        words = theme.width(TextStyle.CHIP, self.text())
        return QSize(round(words + theme.px(GLYPH + 8 + 2 * 10) + 2), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the theme changes."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT:
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Inverse ground, icon, words."""
        theme = current_theme()
        colours = theme.colours
        painter = QPainter(self)
        box = QRectF(self.rect())
        frame(painter, box, colours.status, solid_pen(colours.status), Radius.CONTROL)
        size = theme.px(GLYPH)
        place = QRectF(theme.px(10), (box.height() - size) / 2, size, size)
        paint_glyph(painter, Glyph.INFO, place, colours.status_ink, 2)
        words = box.adjusted(place.right() + theme.px(8), 0, 0, 0)
        text(painter, words, self.text(), theme.font(TextStyle.CHIP), colours.status_ink, LEFT)
