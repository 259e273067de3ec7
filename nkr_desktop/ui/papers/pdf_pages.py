"""A PDF as pictures and words, by Qt's own renderer, opened from memory: no paper is ever a temporary file."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

_KEPT = 12
"""Pictures kept: pages and thumbnails of one paper at one or two sizes."""


class PdfPages:
    """One finished paper."""

    def __init__(self, data: bytes) -> None:
        """Raises ValueError where the bytes are no PDF."""
        self._bytes = QByteArray(data)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf = QPdfDocument()
        self._pdf.load(self._buffer)
        if self._pdf.status() is not QPdfDocument.Status.Ready:
            raise ValueError("not a PDF")
        self._pictures: dict[tuple[int, int, bool], QImage] = {}

    def __len__(self) -> int:
        return self._pdf.pageCount()

    def text(self, page: int) -> str:
        """The words of a page, counted from 0, as a screen reader is to hear them."""
        return self._pdf.getAllText(page).text()

    def shape(self, page: int) -> float:
        """Height of a page as a multiple of its width."""
        size = self._pdf.pagePointSize(page)
        return size.height() / size.width()

    def picture(self, page: int, width: int, grey: bool = False) -> QImage:
        """A page on white paper, `width` device pixels across, in colour or in shades of grey."""
        key = page, width, grey
        if key not in self._pictures:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            self._pictures[key] = self._render(page, width, grey)
        return self._pictures[key]

    def _render(self, page: int, width: int, grey: bool) -> QImage:
        drawn = self._pdf.render(page, QSize(width, round(width * self.shape(page))))
        paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)  # the renderer leaves the ground transparent
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return paper.convertToFormat(QImage.Format.Format_Grayscale8) if grey else paper
