"""What every painted widget of the kit shares: following the theme, and a few strokes of the brush."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.theme import Theme, current_theme

THEME_EVENT: Final = QEvent.Type.StyleChange
"""What every widget is sent when another theme is in force. Not one of the many events Qt sends for the palette and
font that go with it: widgets would measure anew for each."""


class KitWidget(QWidget):
    """A painted widget that measures and repaints itself when the theme changes."""

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return current_theme()

    def changeEvent(self, event: QEvent) -> None:
        """Qt's hook; a theme change may change every measure."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT:
            self.theme_changed()

    def theme_changed(self) -> None:
        """Measure again and repaint; override to move children too."""
        self.updateGeometry()
        self.update()


class PicturedWidget(KitWidget):
    """Paints itself once a look and keeps the picture: an answer moves many widgets and changes few."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()

    def paint(self, painter: QPainter) -> None:
        """Paint the widget as it looks now."""
        raise NotImplementedError

    def look_changed(self) -> None:
        """It looks different now: paint it anew."""
        self._picture = QPixmap()
        self.update()

    def theme_changed(self) -> None:
        """Other colours, other sizes."""
        super().theme_changed()
        self.look_changed()

    def changeEvent(self, event: QEvent) -> None:
        """Enabled and disabled look different."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.look_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, made when there is none of this size."""
        ratio = self.devicePixelRatioF()
        if self._picture.size() != self.size() * ratio or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint(painter)
            painter.end()
        QPainter(self).drawPixmap(0, 0, self._picture)


def rounded(box: QRectF, radius: float) -> QPainterPath:
    """A rounded rectangle."""
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path


def inner(box: QRectF, pen_width: float) -> QRectF:
    """The box on whose edge a pen of this width stays within the given one."""
    half = pen_width / 2
    return box.adjusted(half, half, -half, -half)


def solid_pen(colour: str, width: float = 1.0) -> QPen:
    """A plain line."""
    return QPen(QColor(colour), width)


def dashed_pen(colour: str, width: float = 1.0) -> QPen:
    """The broken line that means unfinished or held: 3 px on, 2 px off."""
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([3.0 / width, 2.0 / width])
    return pen


def frame(painter: QPainter, box: QRectF, fill: str | None, pen: QPen, radius: float) -> None:
    """A filled and outlined rounded box, the line wholly inside it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner(box, pen.widthF()), radius, radius)


def text(painter: QPainter, box: QRectF, words: str, font: QFont, colour: str, flags: int) -> None:
    """One line of text in a box; flags as for QPainter.drawText."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(box, flags, words)


def tell_tip(widget: QWidget, tip: str) -> None:
    """Another tooltip; asked at every painting, and telling the same one again would be an event each time."""
    if tip != widget.toolTip():
        widget.setToolTip(tip)


LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
CENTRE = int(Qt.AlignmentFlag.AlignCenter.value)
RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
MNEMONIC = int(Qt.TextFlag.TextShowMnemonic.value)


def centred(box: QRectF, width: float, height: float) -> QRectF:
    """A box of this size in the middle of another."""
    middle = box.center()
    return QRectF(QPointF(middle.x() - width / 2, middle.y() - height / 2), box.size()).adjusted(
        0, 0, width - box.width(), height - box.height()
    )
