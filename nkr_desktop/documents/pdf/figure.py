"""A drawing with a text alternative."""

from reportlab.platypus import Flowable

from nkr_desktop.documents.pdf.block import Block
from nkr_desktop.documents.pdf.structure import Node


class Figure(Block):
    """Shows `drawing` and gives software `alt` to read in its place; what is tagged inside becomes part of it."""

    def __init__(self, drawing: Flowable, alt: str) -> None:
        super().__init__(drawing.getSpaceBefore(), drawing.getSpaceAfter())
        self._drawing = drawing
        self._node = Node("Figure", alt=alt, attributes={"Layout": {"Placement": "Block"}})

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = self._drawing.wrap(available_width, available_height)
        return self.width, self.height

    def draw(self) -> None:
        self.canvas.place(self._node, self.width, self.height)
        with self.canvas.mark(self._node):
            self._drawing.drawOn(self.canvas, 0, 0)
