"""The clinic's logo as it will stand on paper: on white, in its own proportions, whatever the theme."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.base import KitWidget, frame, solid_pen
from nkr_desktop.ui.kit.tokens import Radius

KINDS: Final = (b"png", b"jpeg")
MAX_BYTES: Final = 5_000_000
_WIDTH, _HEIGHT, _EDGE = 180, 64, 8


def read_logo(path: Path) -> QImage:
    """The picture; a null one where it is no PNG or JPEG that can be read, or above 5 MB."""
    try:
        if path.stat().st_size > MAX_BYTES:
            return QImage()
    except OSError:
        return QImage()
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    return reader.read() if reader.format().data() in KINDS else QImage()


class LogoPreview(KitWidget):
    """Hidden while there is no logo to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage()
        self.hide()

    def show_logo(self, path: str | None) -> None:
        """Show the picture of a file, or nothing."""
        self._picture = read_logo(Path(path)) if path else QImage()
        self.setVisible(not self._picture.isNull())
        self.update()

    def sizeHint(self) -> QSize:
        """A card's corner."""
        return QSize(self.theme.px(_WIDTH), self.theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, then the picture to its left edge."""
        painter = QPainter(self)
        paper = QRectF(0, 0, self.theme.px(_WIDTH), self.height())
        frame(painter, paper, "#FFFFFF", solid_pen(self.theme.colours.line), Radius.CONTROL)
        room = paper.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        size = self._picture.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(room.left(), room.center().y() - size.height() / 2, size.width(), size.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._picture)
