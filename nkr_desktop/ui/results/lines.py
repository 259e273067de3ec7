"""Several paragraphs as one quick label: each with an optional mark before it and a quiet note after its words.

Reasons, points and actions are shown so: the sentence, then its rule and section, or "not from the guideline"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from nkr_desktop.ui.kit.base import THEME_EVENT
from nkr_desktop.ui.kit.theme import Theme, current_theme
from nkr_desktop.ui.kit.tokens import TextStyle

LEADING = 3
"""Between two lines of a paragraph, in px: with Inter's own it makes 1.38."""


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. `lead` stands in a column of its own before it; `above` is air before it, px at 100 %."""

    words: str
    note: str = ""
    lead: str = ""
    style: TextStyle = TextStyle.BODY
    colour: str = "ink"
    above: int = 4


def heading(words: str) -> Line:
    """A small heading between paragraphs."""
    return Line(words, style=TextStyle.BODY_STRONG, above=10)


class Lines(QLabel):
    """Shows paragraphs; a screen reader reads them as one text."""

    def __init__(self, *, lead: int = 0, quiet: str = "ink2", parent: QWidget | None = None) -> None:
        """lead: width of the column for marks, px at 100 %; quiet: colour token of the notes."""
        super().__init__(parent)
        self._lead = lead
        self._quiet = quiet
        self._lines: tuple[Line, ...] = ()
        self._set: tuple[int, list[tuple[QTextLayout, float]], float] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def show_lines(self, *lines: Line) -> None:
        """Show other paragraphs; costs nothing when they are the same."""
        if lines == self._lines:
            return
        self._lines = lines
        self._set = None
        self.setText("\n".join(" ".join(filter(None, (line.lead, line.words, line.note))) for line in lines))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Always: a label that does not wrap by itself takes it out of its size policy at every new text."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all paragraphs at a width, in pixels."""
        return round(self._typeset(width)[1] + 0.5)

    def sizeHint(self) -> QSize:
        """At the width there is."""
        width = max(self.width(), 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wraps to any width."""
        return QSize(0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: other fonts and inks."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT:
            self._set = None
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks and paragraphs."""
        theme = current_theme()
        painter = QPainter(self)
        lead = theme.px(self._lead)
        for line, (layout, top) in zip(self._lines, self._typeset(self.width())[0], strict=True):
            ink = QColor(getattr(theme.colours, line.colour))
            painter.setPen(ink)
            layout.draw(painter, QPointF(lead if line.lead else 0, top))
            if line.lead:
                painter.setFont(theme.font(line.style))
                painter.drawText(QPointF(0, top + layout.lineAt(0).ascent()), line.lead)

    def _typeset(self, width: int) -> tuple[list[tuple[QTextLayout, float]], float]:
        if self._set is None or self._set[0] != width:
            theme = current_theme()
            y = 0.0
            placed = []
            for at, line in enumerate(self._lines):
                y += theme.px(line.above) if at else 0
                room = width - theme.px(self._lead) if line.lead else width
                layout = _laid(line, max(room, 40), theme, self._quiet)
                placed.append((layout, y))
                y += layout.boundingRect().height()
            self._set = (width, placed, y)
        return self._set[1], self._set[2]


@lru_cache(maxsize=256)
def _laid(line: Line, width: int, theme: Theme, quiet: str) -> QTextLayout:
    """One paragraph, broken into lines. Kept: the same few sentences come back at every answer."""
    words = f"{line.words}  {line.note}" if line.note else line.words
    layout = QTextLayout(words, theme.font(line.style))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if line.note:
        note = QTextLayout.FormatRange()
        note.start, note.length = len(line.words), len(words) - len(line.words)
        look = QTextCharFormat()
        look.setForeground(QColor(getattr(theme.colours, quiet)))
        look.setFont(theme.font(TextStyle.HINT))
        note.format = look
        layout.setFormats([note])
    layout.beginLayout()
    y = 0.0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        row.setPosition(QPointF(0, y))
        y += row.height() + LEADING * theme.text_factor
    layout.endLayout()
    return layout
