"""The whole outcome table as a picture of its own: to the clipboard, as PNG at three times the size, or as SVG.

Always in the light colours, as it will stand on paper; with title, status of the guideline and legend."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from nkr_desktop.documents.evidence.forest import Group
from nkr_desktop.documents.evidence.row_text import RowText
from nkr_desktop.ui.evidence.columns import Columns
from nkr_desktop.ui.evidence.group_head import head_height, paint_head
from nkr_desktop.ui.evidence.legend import legend_entries, legend_height, paint_legend
from nkr_desktop.ui.evidence.row_painter import paint_row, row_height
from nkr_desktop.ui.kit.base import LEFT, text
from nkr_desktop.ui.kit.theme import Theme, current_theme
from nkr_desktop.ui.kit.tokens import LIGHT, TextStyle

WIDTH, TITLE, MARGIN = 860, 56, 14
SHARP = 3.0
"""Pixels of the PNG for each pixel of the table at 100 %."""


@dataclass(frozen=True)
class TablePicture:
    """A recommendation's table, ready to be painted anywhere."""

    title: str
    status: str
    groups: tuple[Group, ...]
    words: RowText
    headings: tuple[str, str]

    @property
    def theme(self) -> Theme:
        """Light, at 100 %, in the window's font."""
        return replace(current_theme(), colours=LIGHT, dark=False, text_factor=1.0)

    @property
    def size(self) -> QSize:
        """Pixels at 100 %."""
        theme, columns = self.theme, Columns.at(WIDTH, self.theme)
        rows = sum(
            head_height(group, theme) + sum(row_height(row, columns, self.words, theme) for row in group.rows)
            for group in self.groups
        )
        legend = legend_height(WIDTH - 2 * MARGIN, legend_entries(self.groups, self.words), theme)
        return QSize(WIDTH, TITLE + rows + legend + 2 * MARGIN)

    def paint(self, painter: QPainter) -> None:
        """Title and status, groups, legend."""
        theme, columns = self.theme, Columns.at(WIDTH, self.theme)
        colours = theme.colours
        painter.fillRect(QRectF(0, 0, WIDTH, self.size.height()), QColor(colours.panel))
        title = QRectF(MARGIN, 8, WIDTH, 24)
        text(painter, title, self.title, theme.font(TextStyle.URGENCY), colours.ink, LEFT)
        status = QRectF(MARGIN, 31, WIDTH, 18)
        text(painter, status, self.status, theme.font(TextStyle.HINT), colours.ink2, LEFT)
        y = float(TITLE)
        for at, group in enumerate(self.groups):
            height = head_height(group, theme)
            headings = self.headings if at == 0 else ("", "")
            paint_head(painter, QRectF(0, y, WIDTH, height), columns, group, self.words, theme, headings)
            y += height
            for row in group.rows:
                height = row_height(row, columns, self.words, theme)
                place = QRectF(0, y, WIDTH, height)
                paint_row(painter, place, columns, group, row, self.words, theme, colours.panel)
                painter.fillRect(QRectF(0, place.bottom() - 1, WIDTH, 1), QColor(colours.line2))
                y += height
        entries = legend_entries(self.groups, self.words)
        paint_legend(painter, MARGIN, y + MARGIN, WIDTH - 2 * MARGIN, entries, theme)

    def image(self) -> QImage:
        """The picture in pixels."""
        image = QImage(self.size * SHARP, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SHARP)
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.paint(painter)
        painter.end()
        return image

    def png(self) -> bytes:
        """The picture as a PNG file."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"PNG")).write(self.image())
        return bytes(data.data())

    def svg(self) -> bytes:
        """The picture as an SVG file, sharp at any size."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.size)
        generator.setViewBox(QRect(0, 0, self.size.width(), self.size.height()))
        generator.setTitle(self.title)
        painter = QPainter(generator)
        self.paint(painter)
        painter.end()
        return bytes(data.data())
