"""Strength and certainty on paper: the chip of a recommendation's strength and the four rings of certainty.

The only place on paper where a strength meets a colour and an icon; icon and words carry it in black and white."""

from dataclasses import dataclass, replace
from enum import Enum

from reportlab.lib.colors import Color, HexColor

from nkr_desktop.documents.pdf.block import UNBOUNDED, Block
from nkr_desktop.documents.pdf.paragraphs import Para
from nkr_desktop.documents.pdf.style import DANGER, INK, INK2, WHITE, Style
from nkr_desktop.documents.pdf.tagged_canvas import TaggedCanvas

_RINGS = 4
_WORDS = 0.94  # size of the words beside a mark, of the body text


@dataclass(frozen=True)
class _Family:
    """Colours and number of chevrons of a strength; None: one chevron in a ring."""

    block: Color
    icon: Color
    tint: Color
    words: Color
    border: Color
    chevrons: int | None


_STRONG = _Family(HexColor(0x2BA377), HexColor(0x04231A), HexColor(0xDDF1E8), HexColor(0x0B4D35), HexColor(0x7DBBA0), 2)
_WEAK = _Family(HexColor(0xF2B60C), HexColor(0x2A2000), HexColor(0xFFF5D1), HexColor(0x443400), HexColor(0xDDBB4F), 1)
_PRACTICE = _Family(HexColor(0x66727F), WHITE, HexColor(0xE9EDF0), HexColor(0x28333E), HexColor(0xAEB8C2), None)


class ChipLook(Enum):
    """The six strengths a recommendation can have, as they look; "against" turns the chevron down."""

    STRONG_FOR = "strong for"
    STRONG_AGAINST = "strong against"
    WEAK_FOR = "weak for"
    WEAK_AGAINST = "weak against"
    PRACTICE_FOR = "good practice for"
    PRACTICE_AGAINST = "good practice against"

    @property
    def against(self) -> bool:
        return self.value.endswith("against")

    @property
    def family(self) -> _Family:
        if self in {ChipLook.STRONG_FOR, ChipLook.STRONG_AGAINST}:
            return _STRONG
        return _WEAK if self in {ChipLook.WEAK_FOR, ChipLook.WEAK_AGAINST} else _PRACTICE


class StrengthChip(Block):
    """A block with chevrons, then the words on a tint, at most 15.6 times as wide as they are tall."""

    def __init__(self, words: str, look: ChipLook, style: Style) -> None:
        super().__init__()
        size = style.body_size * _WORDS
        self._side = size * 1.9
        self._widest = size * 15.6
        self._look = look
        # A stripe parts "against" from "for" also in shape; good practice has none: its ring is already its own.
        self._stripe = 6.0 if look.against and look.family is not _PRACTICE else 0.0
        text_look = replace(style.cell, size=size, bold=True, colour=look.family.words)
        self._words = Para(words, style, replace(text_look, leading=size * 1.25))

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = min(available_width, self._widest)
        words_height = self._words.wrap(self.width - self._words_left - 2, UNBOUNDED)[1]
        self.height = max(self._side, words_height + 4)
        return self.width, self.height

    def draw(self) -> None:
        with self.canvas.artifact():
            self._paint(self.canvas)
        self._words.drawOn(self.canvas, self._words_left, (self.height - self._words.height) / 2)

    @property
    def _words_left(self) -> float:
        return self._side + (self._stripe + 1 if self._stripe else 0) + 4.5

    def _paint(self, canvas: TaggedCanvas) -> None:
        family = self._look.family
        canvas.saveState()
        outline = canvas.beginPath()
        outline.roundRect(0, 0, self.width, self.height, 2.6)
        canvas.clipPath(outline, stroke=0, fill=0)
        canvas.setFillColor(family.tint)
        canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        canvas.setFillColor(family.block)
        canvas.rect(0, 0, self._side, self.height, stroke=0, fill=1)
        if self._stripe:
            canvas.setFillColor(WHITE)
            canvas.rect(self._side, 0, self._stripe + 1, self.height, stroke=0, fill=1)
            canvas.setFillColor(DANGER)
            canvas.rect(self._side + 1, 0, self._stripe, self.height, stroke=0, fill=1)
        canvas.restoreState()
        canvas.setStrokeColor(family.border)
        canvas.setLineWidth(0.6)
        canvas.roundRect(0, 0, self.width, self.height, 2.6)
        self._paint_icon(canvas, self._side / 2, self.height / 2)

    def _paint_icon(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        family = self._look.family
        canvas.setStrokeColor(family.icon)
        canvas.setLineWidth(1.2)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        unit = self._side / 17
        up = -1 if self._look.against else 1
        offsets = (2.2, -2.2) if family.chevrons == 2 else (0.0,)
        reach = 2.1 if family.chevrons is None else 3.0
        for offset in offsets:
            middle = y + offset * unit
            path = canvas.beginPath()
            path.moveTo(x - reach * unit, middle - up * reach * unit / 2)
            path.lineTo(x, middle + up * reach * unit / 2)
            path.lineTo(x + reach * unit, middle - up * reach * unit / 2)
            canvas.drawPath(path)
        if family.chevrons is None:
            canvas.circle(x, y, 4.6 * unit)


class CertaintyMark(Block):
    """Four rings of which `filled` (1-4) are filled, then the word; None draws a dashed line: no studies."""

    def __init__(self, words: str, filled: int | None, style: Style) -> None:
        super().__init__()
        if filled is not None and not 1 <= filled <= _RINGS:
            raise ValueError("one to four rings can be filled")
        self._filled = filled
        size = style.body_size * _WORDS
        self._radius = size * 0.29
        self._middle = size * 1.3 / 2  # of the first line
        look = replace(style.cell, size=size, colour=INK if filled else INK2)
        self._words = Para(words, style, replace(look, leading=size * 1.3))

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        words_height = self._words.wrap(available_width - self._words_left, UNBOUNDED)[1]
        self.height = max(words_height, 2 * self._radius)
        return self.width, self.height

    def draw(self) -> None:
        first_line = self.height - self._middle
        with self.canvas.artifact():
            self._paint(self.canvas, first_line)
        self._words.drawOn(self.canvas, self._words_left, 0)

    @property
    def _pitch(self) -> float:
        return self._radius * 3.3

    @property
    def _words_left(self) -> float:
        return self._pitch * _RINGS + self._radius

    def _paint(self, canvas: TaggedCanvas, y: float) -> None:
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.9)
        if self._filled is None:
            canvas.setDash(2, 2)
            canvas.line(0, y, self._pitch * _RINGS - self._radius, y)
            return
        canvas.setFillColor(INK)
        for ring in range(_RINGS):
            canvas.circle(self._radius + ring * self._pitch, y, self._radius, fill=int(ring < self._filled))
