"""Lists: bullets, circled numbers, and boxes to tick with a pen."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from nkr_desktop.documents.pdf.block import UNBOUNDED, Block
from nkr_desktop.documents.pdf.paragraphs import Para
from nkr_desktop.documents.pdf.structure import Node
from nkr_desktop.documents.pdf.style import ACCENT, ACCENT_TEXT, DANGER, INK, Style, TextLook
from nkr_desktop.documents.pdf.tagged_canvas import TaggedCanvas
from nkr_desktop.documents.pdf.text import Text, break_lines, draw_lines


class Marker(ABC):
    """The sign before a list item. `size` is its side, `indent` the distance to the text, both in points."""

    def __init__(self, size: float, indent: float) -> None:
        self.size = size
        self.indent = indent

    @abstractmethod
    def draw(self, canvas: TaggedCanvas, label: Node, bottom: float) -> None:
        """Draw the sign from the left edge upwards from `bottom`, marked as `label`."""


class Bullet(Marker):
    """A filled square."""

    def __init__(self, style: Style, colour: Color = DANGER) -> None:
        super().__init__(style.scaled(7), style.scaled(21))
        self._colour = colour

    def draw(self, canvas: TaggedCanvas, label: Node, bottom: float) -> None:
        with canvas.mark(label, actual_text="•"):
            canvas.setFillColor(self._colour)
            canvas.rect(0, bottom, self.size, self.size, stroke=0, fill=1)


class Tick(Marker):
    """An empty box for a pen."""

    def __init__(self, style: Style) -> None:
        super().__init__(style.scaled(18.5), style.scaled(28.8))

    def draw(self, canvas: TaggedCanvas, label: Node, bottom: float) -> None:
        with canvas.mark(label, actual_text="☐"):
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(1.3)
            canvas.roundRect(0.65, bottom + 0.65, self.size - 1.3, self.size - 1.3, self.size / 9)


class CircledNumber(Marker):
    """A number in a ring."""

    def __init__(self, number: int, style: Style) -> None:
        super().__init__(style.scaled(21), style.scaled(31.4))
        self._look = replace(style.body, size=style.scaled(11), bold=True, colour=ACCENT_TEXT, align="centre")
        self._number = str(number)

    def draw(self, canvas: TaggedCanvas, label: Node, bottom: float) -> None:
        with canvas.artifact():
            canvas.setStrokeColor(ACCENT)
            canvas.setLineWidth(1.3)
            canvas.circle(self.size / 2, bottom + self.size / 2, self.size / 2 - 0.65)
        with canvas.mark(label):
            middle = bottom + self.size / 2
            lines = break_lines(self._number, self._look, self.size)
            draw_lines(canvas, lines, self._look, 0, middle + self._look.leading / 2, self.size)


class _Item:
    """One item: its marker stands level with the first line of its text."""

    def __init__(self, marker: Marker, text: Text, style: Style, look: TextLook) -> None:
        self._marker = marker
        self._leading = look.leading
        self._text = Para(text, style, look, Node("LBody"))
        self._nodes = (Node("LI"), Node("Lbl"))
        self.height = 0.0
        self._text_top = 0.0

    def wrap(self, width: float) -> float:
        self._text_top = max(0.0, (self._marker.size - self._leading) / 2)
        text_height = self._text.wrap(width - self._marker.indent, UNBOUNDED)[1]
        self.height = max(self._marker.size, self._text_top + text_height)
        return self.height

    def draw(self, canvas: TaggedCanvas, top: float) -> None:
        item, label = self._nodes
        with canvas.group(item):
            middle = top - self._text_top - self._leading / 2
            self._marker.draw(canvas, label, middle - self._marker.size / 2)
            self._text.drawOn(canvas, self._marker.indent, top - self._text_top - self._text.height)


class ItemList(Block):
    """A list, one element of the tree also when it runs over a page; it breaks between items only."""

    def __init__(self, items: Sequence[_Item], numbering: str, gap: float, style: Style) -> None:
        super().__init__(style.scaled(6), style.scaled(6))
        self._items = tuple(items)
        self._node = Node("L", attributes={"List": {"ListNumbering": numbering}})
        self._gap = gap
        self._numbering = numbering
        self._style = style

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        heights = [item.wrap(available_width) for item in self._items]
        self.height = sum(heights) + self._gap * (len(heights) - 1)
        return self.width, self.height

    @property
    def least_height(self) -> float:
        return sum(item.height + self._gap for item in self._items[: self._fewest]) - self._gap

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        fitting, bottom = 0, 0.0
        for item in self._items:
            bottom += item.height
            if bottom > available_height:
                break
            bottom += self._gap
            fitting += 1
        fitting = min(fitting, len(self._items) - self._fewest)
        if fitting < self._fewest:
            return []
        return [self._part(self._items[:fitting]), self._part(self._items[fitting:])]

    @property
    def _fewest(self) -> int:
        """Items that stay together at the foot and the head of a page: two; all of a short list."""
        return 2 if len(self._items) > 3 else len(self._items)

    def draw(self) -> None:
        top = self.height
        with self.canvas.group(self._node):
            for item in self._items:
                item.draw(self.canvas, top)
                top -= item.height + self._gap

    def _part(self, items: Sequence[_Item]) -> "ItemList":
        part = ItemList(items, self._numbering, self._gap, self._style)
        part._node = self._node
        return part


class BulletList(ItemList):
    """Square bullets; `colour` of the bullets."""

    def __init__(self, items: Sequence[Text], style: Style, colour: Color = INK, look: TextLook | None = None) -> None:
        look = look or style.body
        built = [_Item(Bullet(style, colour), text, style, look) for text in items]
        super().__init__(built, "Square", style.scaled(3.8), style)


class NumberedList(ItemList):
    """Circled numbers from 1."""

    def __init__(self, items: Sequence[Text], style: Style) -> None:
        built = [_Item(CircledNumber(n, style), text, style, style.body) for n, text in enumerate(items, start=1)]
        super().__init__(built, "Decimal", style.scaled(10.5), style)


class TickList(ItemList):
    """Things to do, each with an empty box."""

    def __init__(self, items: Sequence[Text], style: Style) -> None:
        built = [_Item(Tick(style), text, style, style.body) for text in items]
        super().__init__(built, "Square", style.scaled(9.8), style)
