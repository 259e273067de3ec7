"""A table whose head cells and rows are told as such; it breaks between rows and repeats its head."""

from collections.abc import Sequence
from itertools import accumulate

from reportlab.platypus import Flowable

from nkr_desktop.documents.pdf.block import UNBOUNDED, Block
from nkr_desktop.documents.pdf.paragraphs import Para
from nkr_desktop.documents.pdf.structure import Node
from nkr_desktop.documents.pdf.style import LINE, Style


class _TableRow:
    """One row: its cells' contents and the nodes they hang under."""

    def __init__(self, cells: Sequence[Flowable], nodes: Sequence[Node]) -> None:
        self.cells = tuple(cells)
        self.cell_nodes = tuple(nodes)
        self.node = Node("TR")
        self.height = 0.0

    def wrap(self, widths: Sequence[float], padding: float) -> float:
        inner = (cell.wrap(width - padding, UNBOUNDED)[1] for cell, width in zip(self.cells, widths, strict=True))
        self.height = max(inner) + 2 * padding
        return self.height


class Table(Block):
    """Rows under a head. `widths` are proportions; `row_head` is the column whose cell names its row.

    Cells are centred vertically, as in a list of recommendations. Raises ValueError when rows differ in length.
    """

    def __init__(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[Flowable]],
        widths: Sequence[float],
        style: Style,
        row_head: int | None = None,
    ) -> None:
        super().__init__(style.scaled(6), style.scaled(8))
        if any(len(row) != len(head) for row in [*rows, widths]):
            raise ValueError("every row of a table has one cell for each head")
        self._style = style
        shares = sum(widths)
        self._shares = tuple(width / shares for width in widths)
        self._padding = style.scaled(5)
        self._nodes = (Node("Table"), Node("THead"), Node("TBody"))
        look = style.label
        heads = [Para(words, style, look) for words in head]
        self._head = _TableRow(heads, [_head_cell("Column") for _ in head])
        self._rows = [
            _TableRow(row, [_head_cell("Row") if n == row_head else Node("TD") for n in range(len(head))])
            for row in rows
        ]
        self._continued = False

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        widths = [share * available_width for share in self._shares]
        self.height = sum(row.wrap(widths, self._padding) for row in [self._head, *self._rows])
        return self.width, self.height

    @property
    def least_height(self) -> float:
        return self._head.height + (self._rows[0].height if self._rows else 0.0)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        bottoms = accumulate((row.height for row in self._rows), initial=self._head.height)
        fitting = sum(1 for bottom in bottoms if bottom <= available_height) - 1
        if fitting < 1:
            return []
        return [self._part(self._rows[:fitting], self._continued), self._part(self._rows[fitting:], True)]

    def draw(self) -> None:
        table, head, body = self._nodes
        top = self.height - self._head.height
        with self.canvas.group(table):
            if self._continued:
                with self.canvas.artifact():  # the head was read where the table began
                    self._draw_row(self._head, top)
            else:
                with self.canvas.group(head):
                    self._draw_row(self._head, top)
            with self.canvas.group(body):
                for row in self._rows:
                    top -= row.height
                    self._draw_row(row, top)

    def _draw_row(self, row: _TableRow, bottom: float) -> None:
        with self.canvas.group(row.node):
            left = 0.0
            for cell, node, share in zip(row.cells, row.cell_nodes, self._shares, strict=True):
                with self.canvas.group(node):
                    cell.drawOn(self.canvas, left, bottom + (row.height - cell.height) / 2)
                left += share * self.width
        with self.canvas.artifact():
            self.canvas.setStrokeColor(LINE)
            self.canvas.setLineWidth(0.7)
            self.canvas.line(0, bottom, self.width, bottom)

    def _part(self, rows: list[_TableRow], continued: bool) -> "Table":
        part = Table([], [], [], self._style)
        part._shares, part._padding = self._shares, self._padding
        part._nodes, part._head = self._nodes, self._head
        part._rows = rows
        part._continued = continued
        return part


def _head_cell(scope: str) -> Node:
    return Node("TH", attributes={"Table": {"Scope": scope}})
