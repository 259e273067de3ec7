"""Paragraphs, headings and links."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.platypus import Flowable

from nkr_desktop.documents.pdf.block import Block
from nkr_desktop.documents.pdf.structure import Node
from nkr_desktop.documents.pdf.style import ACCENT_TEXT, Style, TextLook
from nkr_desktop.documents.pdf.text import Line, Text, break_lines, draw_lines, plain

_FEWEST_LINES = 2  # of a paragraph that stand alone at the foot or the head of a page
_ROUNDING = 1e-6


class Para(Block):
    """A paragraph. Broken over two pages it stays one element of the structure tree."""

    def __init__(self, text: Text, style: Style, look: TextLook | None = None, node: Node | None = None) -> None:
        self._look = look or style.body
        super().__init__(self._look.space_before, self._look.space_after)
        self._style = style
        self._text = text
        self._node = node or Node("P")
        self._lines: tuple[Line, ...] = ()
        self._is_part = False

    @property
    def visible_width(self) -> float:
        """Width of the longest line, known once wrapped."""
        return max((line.width for line in self._lines), default=0.0)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        if not self._is_part:
            self._lines = break_lines(self._text, self._look, available_width)
        self.width = available_width
        self.height = len(self._lines) * self._look.leading
        return self.width, self.height

    @property
    def least_height(self) -> float:
        lines = len(self._lines)
        return (_FEWEST_LINES if lines >= 2 * _FEWEST_LINES else lines) * self._look.leading

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        fitting = int((available_height + _ROUNDING) // self._look.leading)
        fitting = min(fitting, len(self._lines) - _FEWEST_LINES)
        if fitting < _FEWEST_LINES:
            return []
        return [self._part(self._lines[:fitting]), self._part(self._lines[fitting:])]

    def draw(self) -> None:
        with self.canvas.mark(self._node):
            draw_lines(self.canvas, self._lines, self._look, 0, self.height, self.width)

    def _part(self, lines: Sequence[Line]) -> "Para":
        part = Para(self._text, self._style, self._look, self._node)
        part._lines = tuple(lines)
        part._is_part = True
        return part


class Heading(Para):
    """A heading of level 1-3 with a bookmark; it keeps with what follows. A `part` heads a part of a page."""

    def __init__(self, text: str, level: int, style: Style, look: TextLook | None = None, part: bool = False) -> None:
        looks = {1: style.title, 2: style.part if part else style.heading, 3: style.subheading}
        super().__init__(text, style, look or looks[level], Node(f"H{level}"))
        self.keepWithNext = True
        self._level = level

    @property
    def least_height(self) -> float:
        return float(self.height)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        return []

    def draw(self) -> None:
        self.canvas.outline(plain(self._text), self._level - 1, self.height)
        super().draw()


class Link(Para):
    """A web address as a paragraph of its own; `description` is read by software in place of the address."""

    def __init__(self, text: str, url: str, description: str, style: Style) -> None:
        super().__init__(text, style, replace(style.body, colour=ACCENT_TEXT), Node("Link"))
        self._paragraph = Node("P")
        self._url = url
        self._description = description

    @property
    def least_height(self) -> float:
        return float(self.height)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        return []

    def draw(self) -> None:
        with self.canvas.group(self._paragraph):
            super().draw()
            self.canvas.link(self._node, self._url, (0, 0, self.visible_width, self.height), self._description)
