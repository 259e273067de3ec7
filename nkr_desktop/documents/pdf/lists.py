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

_COLUMN_GAP = 12.0  # points in ordinary print


class Marker(ABC):
    """The sign before a list item. `size` is its side, `indent` the distance to the text, both in points."""

    def __init__(self, size: float, indent: float) -> None:
        self.size = size
        self.indent = indent

    @abstractmethod
    def draw(self, canvas: TaggedCanvas, label: Node, left: float, bottom: float) -> None:
        """Draw the sign from its lower left corner, marked as `label`."""


class Bullet(Marker):
    """A filled square."""

    def __init__(self, style: Style, colour: Color = DANGER) -> None:
        super().__init__(style.scaled(7), style.scaled(21))
        self._colour = colour

    def draw(self, canvas: TaggedCanvas, label: Node, left: float, bottom: float) -> None:
        with canvas.mark(label, actual_text="•"):
            canvas.setFillColor(self._colour)
            canvas.rect(left, bottom, self.size, self.size, stroke=0, fill=1)


class Tick(Marker):
    """An empty box for a pen; software reads `word` in its place."""

    def __init__(self, word: str, style: Style) -> None:
        super().__init__(style.scaled(18.5), style.scaled(28.8))
        self._word = word

    def draw(self, canvas: TaggedCanvas, label: Node, left: float, bottom: float) -> None:
        with canvas.mark(label, actual_text=self._word):
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(1.3)
            canvas.roundRect(left + 0.65, bottom + 0.65, self.size - 1.3, self.size - 1.3, self.size / 9)


class CircledNumber(Marker):
    """A number in a ring."""

    def __init__(self, number: int, style: Style) -> None:
        super().__init__(style.scaled(21), style.scaled(31.4))
        self._look = replace(style.body, size=style.scaled(11), bold=True, colour=ACCENT_TEXT, align="centre")
        self._number = str(number)

    def draw(self, canvas: TaggedCanvas, label: Node, left: float, bottom: float) -> None:
        with canvas.artifact():
            canvas.setStrokeColor(ACCENT)
            canvas.setLineWidth(1.3)
            canvas.circle(left + self.size / 2, bottom + self.size / 2, self.size / 2 - 0.65)
        with canvas.mark(label):
            middle = bottom + self.size / 2
            lines = break_lines(self._number, self._look, self.size)
            draw_lines(canvas, lines, self._look, left, middle + self._look.leading / 2, self.size)


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

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        item, label = self._nodes
        with canvas.group(item):
            middle = top - self._text_top - self._leading / 2
            self._marker.draw(canvas, label, left, middle - self._marker.size / 2)
            self._text.drawOn(canvas, left + self._marker.indent, top - self._text_top - self._text.height)


class ItemList(Block):
    """A list, one element of the tree also when it runs over a page; it breaks between rows of items only.

    In more than one column it is read row by row."""

    def __init__(self, items: Sequence[_Item], numbering: str, gap: float, style: Style, columns: int = 1) -> None:
        super().__init__(style.spaced(6), style.spaced(6))
        self._items = tuple(items)
        self._node = Node("L", attributes={"List": {"ListNumbering": numbering}})
        self._gap = gap
        self._numbering = numbering
        self._style = style
        self._columns = columns
        self._rows = [self._items[at : at + columns] for at in range(0, len(self._items), columns)]
        self._row_heights: list[float] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        room = self._column_width - (self._style.scaled(_COLUMN_GAP) if self._columns > 1 else 0)
        self._row_heights = [max(item.wrap(room) for item in row) for row in self._rows]
        self.height = sum(self._row_heights) + self._gap * (len(self._row_heights) - 1)
        return self.width, self.height

    @property
    def least_height(self) -> float:
        return sum(height + self._gap for height in self._row_heights[: self._fewest]) - self._gap

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        fitting, bottom = 0, 0.0
        for height in self._row_heights:
            bottom += height
            if bottom > available_height:
                break
            bottom += self._gap
            fitting += 1
        fitting = min(fitting, len(self._row_heights) - self._fewest)
        if fitting < self._fewest:
            return []
        above = fitting * self._columns
        return [self._part(self._items[:above]), self._part(self._items[above:])]

    @property
    def _column_width(self) -> float:
        return float(self.width) / self._columns

    @property
    def _fewest(self) -> int:
        """Rows that stay together at the foot and the head of a page: two; all of a short list."""
        rows = len(self._rows)
        return 2 if rows > 3 else rows

    def draw(self) -> None:
        top = self.height
        with self.canvas.group(self._node):
            for row, height in zip(self._rows, self._row_heights, strict=True):
                for column, item in enumerate(row):
                    item.draw(self.canvas, column * self._column_width, top)
                top -= height + self._gap

    def _part(self, items: Sequence[_Item]) -> "ItemList":
        part = ItemList(items, self._numbering, self._gap, self._style, self._columns)
        part._node = self._node
        return part


class BulletList(ItemList):
    """Square bullets; `colour` of the bullets."""

    def __init__(
        self,
        items: Sequence[Text],
        style: Style,
        colour: Color = INK,
        look: TextLook | None = None,
        columns: int = 1,
    ) -> None:
        look = look or style.body
        built = [_Item(Bullet(style, colour), text, style, look) for text in items]
        super().__init__(built, "Square", style.spaced(3.8), style, columns)


class NumberedList(ItemList):
    """Circled numbers from 1."""

    def __init__(self, items: Sequence[Text], style: Style) -> None:
        built = [_Item(CircledNumber(n, style), text, style, style.body) for n, text in enumerate(items, start=1)]
        super().__init__(built, "Decimal", style.spaced(10.5), style)


class TickList(ItemList):
    """Things to do, each with an empty box, which software reads as `word`."""

    def __init__(self, items: Sequence[Text], word: str, style: Style) -> None:
        built = [_Item(Tick(word, style), text, style, style.body) for text in items]
        super().__init__(built, "Square", style.spaced(9.8), style)
