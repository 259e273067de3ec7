"""Pictures of the patient's body: which leg hurts and where skin is changed, and the area round the seat.

Vector drawings in two signs that also differ in black and white: slanting lines, and a dark surface."""

from dataclasses import dataclass, replace

from reportlab.lib.colors import Color

from nkr_desktop.documents.pdf import body_shapes as shapes
from nkr_desktop.documents.pdf.block import UNBOUNDED, Block
from nkr_desktop.documents.pdf.paragraphs import Para
from nkr_desktop.documents.pdf.structure import Node
from nkr_desktop.documents.pdf.style import ACCENT, DANGER, INK, WHITE, Style, TextLook
from nkr_desktop.documents.pdf.tagged_canvas import TaggedCanvas

_LEGS_HEIGHT = 100.0  # points in ordinary print, as all lengths here
_VIEW_WIDTH = 72.0
_VIEW_GAP = 4.0
_SWATCH = 9.0
_SEAT_HEIGHT = 62.0
_SEAT_WIDTH = 96.0


@dataclass(frozen=True)
class Leg:
    """One leg's findings: whether it hurts, and the nerve roots (L1-S2) whose skin is changed."""

    hurts: bool
    roots: tuple[str, ...]


@dataclass(frozen=True)
class LegsWords:
    """What is written in the picture of the legs; an entry of the key is left out with its finding."""

    in_front: str
    behind: str
    left: str
    right: str
    hurts: str
    changed: str


class Legs(Block):
    """Both legs from in front and from behind, with a key. Seen from in front the patient's left is at the right."""

    def __init__(self, left: Leg, right: Leg, words: LegsWords, alt: str, style: Style) -> None:
        super().__init__(style.spaced(8), style.spaced(8))
        self._legs = (left, right)
        self._style = style
        self._node = _figure(alt)
        words_look = _look(style)
        name = replace(words_look, align="centre")
        self._views = [Para(word, style, replace(name, bold=True)) for word in (words.in_front, words.behind)]
        self._sides = [Para(word, style, name) for word in (words.left, words.right)]
        key = [(False, words.hurts, any(leg.hurts for leg in self._legs))]
        key.append((True, words.changed, any(leg.roots for leg in self._legs)))
        self._key = [(dark, Para(word, style, words_look)) for dark, word, shown in key if shown]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        scaled = self._style.scaled
        self.width = 2 * max(scaled(_VIEW_WIDTH), _VIEW_WIDTH) + scaled(_VIEW_GAP)  # its words are never under 9 points
        view = (self.width - scaled(_VIEW_GAP)) / 2
        names = max(name.wrap(view, UNBOUNDED)[1] for name in self._views)
        sides = max(side.wrap(view / 2, UNBOUNDED)[1] for side in self._sides)
        key = sum(words.wrap(self.width - scaled(_SWATCH) - 6, UNBOUNDED)[1] + 1 for _, words in self._key)
        self.height = names + scaled(_LEGS_HEIGHT) + 2 + sides + 4 + key
        return self.width, self.height

    def draw(self) -> None:
        canvas, scaled = self.canvas, self._style.scaled
        view = (self.width - scaled(_VIEW_GAP)) / 2
        with canvas.mark(self._node):
            canvas.place(self._node, self.width, self.height)
            sole = self.height - self._views[0].height - scaled(_LEGS_HEIGHT)
            for number, name in enumerate(self._views):
                left = number * (view + scaled(_VIEW_GAP))
                name.drawOn(canvas, left, self.height - name.height)
                self._draw_view(canvas, left + view / 2, sole, behind=number == 1)
                for side, words in zip((1, -1), self._sides, strict=True):
                    at_right = side == (1 if number == 0 else -1)
                    words.drawOn(canvas, left + (view / 2 if at_right else 0), sole - 2 - words.height)
            self._draw_key(canvas)

    def _draw_view(self, canvas: TaggedCanvas, middle: float, sole: float, behind: bool) -> None:
        scale = self._style.scaled(_LEGS_HEIGHT) / shapes.TALL
        outline = shapes.LEG_BEHIND if behind else shapes.LEG_IN_FRONT
        roots = shapes.ROOTS_BEHIND if behind else shapes.ROOTS_IN_FRONT
        for leg, side in zip(self._legs, (1, -1), strict=True):
            to_right = -side if behind else side
            with canvas.scaled(middle, sole, to_right * scale, scale):
                with canvas.clipped(outline):
                    changed = " ".join(roots[name] for name in leg.roots if name in roots)
                    if leg.hurts:
                        _hatch(canvas, scale, ACCENT)
                    canvas.setFillColor(ACCENT)
                    canvas.paint(changed, "f")
                    if leg.hurts and changed:  # both signs, one over the other
                        with canvas.clipped(changed):
                            _hatch(canvas, scale, WHITE, line=0.5)
                canvas.setStrokeColor(INK)
                canvas.setLineWidth(0.9 / scale)
                canvas.paint(outline, "S")
                if behind:
                    canvas.paint(shapes.BUTTOCK, "S")

    def _draw_key(self, canvas: TaggedCanvas) -> None:
        side, bottom = self._style.scaled(_SWATCH), 0.0
        for dark, words in reversed(self._key):
            middle = bottom + words.height - _look(self._style).leading / 2
            with canvas.moved(0, middle - side / 2):
                _swatch(canvas, side, dark)
            words.drawOn(canvas, side + 6, bottom)
            bottom += words.height + 1


class Seat(Block):
    """The seat and the top of the thighs from behind, the area between the legs marked by slanting lines."""

    def __init__(self, caption: str, alt: str, style: Style) -> None:
        super().__init__(style.spaced(6), style.spaced(6))
        self._style = style
        self._node = _figure(alt)
        self._caption = Para(caption, style, replace(_look(style), align="centre"))

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = min(available_width, self._style.scaled(_SEAT_WIDTH))
        self.height = self._caption.wrap(self.width, UNBOUNDED)[1] + 3 + self._style.scaled(_SEAT_HEIGHT)
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canvas
        scale = self._style.scaled(_SEAT_HEIGHT) / (shapes.TALL - shapes.SEAT_FROM)
        with canvas.mark(self._node):
            canvas.place(self._node, self.width, self.height)
            foot = self._caption.height + 3
            for side in (1, -1):
                with canvas.scaled(self.width / 2, foot - shapes.SEAT_FROM * scale, side * scale, scale):
                    self._draw_half(canvas, scale)
            self._caption.drawOn(canvas, 0, 0)

    def _draw_half(self, canvas: TaggedCanvas, scale: float) -> None:
        with canvas.clipped(shapes.SADDLE):
            canvas.setStrokeColor(DANGER)
            canvas.setLineWidth(1.3 / scale)
            canvas.paint(shapes.SEAT_HATCHING, "S")
        canvas.setLineWidth(1.0 / scale)
        canvas.setStrokeColor(INK)
        canvas.paint(f"{shapes.SEAT} {shapes.BUTTOCK}", "S")
        canvas.setStrokeColor(DANGER)
        canvas.paint(shapes.SADDLE, "S")


def _look(style: Style) -> TextLook:
    """Of the few words in a picture; they grow with the print."""
    size = max(9.0, style.scaled(9.0))
    return TextLook(size, size * 1.35)


def _figure(alt: str) -> Node:
    return Node("Figure", alt=alt, attributes={"Layout": {"Placement": "Block"}})


def _hatch(canvas: TaggedCanvas, scale: float, colour: Color, line: float = 0.9) -> None:
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(line / scale)
    canvas.paint(shapes.HATCHING, "S")


def _swatch(canvas: TaggedCanvas, side: float, dark: bool) -> None:
    """A small square of the key in one of the two signs."""
    with canvas.clipped(f"0 0 {side:.2f} {side:.2f} re"):
        if dark:
            canvas.setFillColor(ACCENT)
            canvas.rect(0, 0, side, side, stroke=0, fill=1)
        else:
            canvas.setStrokeColor(ACCENT)
            canvas.setLineWidth(0.9)
            for start in (-0.62, -0.24, 0.14, 0.52):
                canvas.line(start * side, 0, (start + 1) * side, side)
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.7)
    canvas.rect(0, 0, side, side)
