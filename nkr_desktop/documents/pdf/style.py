"""Sizes and colours of the paper: everything follows from the size of the body text.

Colours are the light theme's, so that window and paper look alike; sizes are those of the drawn leaflet."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from reportlab.lib.colors import Color, HexColor, white

from nkr_desktop.documents.pdf import fonts

INK = HexColor(0x15202B)
INK2 = HexColor(0x465462)
LINE = HexColor(0xC9D2DB)
FRAME = HexColor(0xAEB8C2)
TICK = HexColor(0x74828F)
ACCENT = HexColor(0x1A5694)
ACCENT_TEXT = HexColor(0x174E87)
ACCENT_TINT = HexColor(0xEEF4FA)
DANGER = HexColor(0xA80F1A)
DANGER_LINE = HexColor(0xD98A8E)
WHITE = white

Align = Literal["left", "centre", "right"]

_LEAFLET_FROM = 12.0  # points; smaller body text is a sheet for professionals, set tighter
_BODY = 12.8  # points, for readers with ordinary sight
_SMALLEST = 9.0  # no text on paper is smaller
_CLOSEST = 1.2  # the least leading, in times the size of the letters
LARGE_BODY = 18.0  # points, large print


@dataclass(frozen=True)
class TextLook:
    """How a paragraph is set; all lengths in points."""

    size: float
    leading: float
    colour: Color = INK
    bold: bool = False
    align: Align = "left"
    space_before: float = 0.0
    space_after: float = 0.0

    @property
    def font(self) -> str:
        return fonts.BOLD if self.bold else fonts.REGULAR

    @property
    def baseline(self) -> float:
        """From the top of a line down to its baseline: the font's own box, centred in the leading."""
        return (self.leading - (fonts.ASCENT + fonts.DESCENT) * self.size) / 2 + fonts.ASCENT * self.size


@dataclass(frozen=True)
class Style:
    """The looks of one document, from the size of its body text in points (12.8; 18 for large print).

    `air` is the share that is kept of the room drawn between lines and between pieces: a full sheet gives up room
    before the size of its letters."""

    body_size: float = _BODY
    air: float = 1.0

    def scaled(self, points: float) -> float:
        """A length drawn for the ordinary body size, grown with the text."""
        return points * self.body_size / _BODY

    def spaced(self, points: float) -> float:
        """Room between lines or pieces, drawn for the ordinary body size."""
        return self.scaled(points) * self.air

    @property
    def large(self) -> bool:
        """Large print: boxes that stand side by side are better stacked."""
        return self.body_size >= 16

    def _look(self, size: float, ratio: float, before: float = 0, after: float = 0) -> TextLook:
        size = max(self.scaled(size), _SMALLEST)
        leading = size * min(ratio, _CLOSEST + (ratio - _CLOSEST) * self.air)
        return TextLook(size, leading, space_before=self.spaced(before), space_after=self.spaced(after))

    @cached_property
    def body(self) -> TextLook:
        return self._look(12.8, 1.46 if self.body_size >= _LEAFLET_FROM else 1.36, after=4)

    @cached_property
    def cell(self) -> TextLook:
        """Body text in a table cell or a narrow box, without a gap to the next paragraph."""
        return replace(self.body, space_after=0.0)

    @cached_property
    def lead(self) -> TextLook:
        return self._look(13.4, 1.44)

    @cached_property
    def small(self) -> TextLook:
        return self._look(10.6, 1.38)

    @cached_property
    def label(self) -> TextLook:
        return replace(self.small, colour=INK2)

    @cached_property
    def source(self) -> TextLook:
        return replace(self._look(9, 1.4), colour=INK2)

    @cached_property
    def letterhead(self) -> TextLook:
        return replace(self._look(9.8, 1.47), colour=INK2)

    @cached_property
    def title(self) -> TextLook:
        return replace(self._look(26, 1.25, after=8), bold=True)

    @cached_property
    def part(self) -> TextLook:
        """A large heading of level 2, for the parts of a page."""
        return replace(self._look(17.6, 1.3, before=18, after=6), bold=True)

    @cached_property
    def heading(self) -> TextLook:
        return replace(self._look(15, 1.3, before=14.4, after=2.6), bold=True)

    @cached_property
    def subheading(self) -> TextLook:
        return replace(self._look(12.8, 1.3, before=8, after=1), bold=True)
