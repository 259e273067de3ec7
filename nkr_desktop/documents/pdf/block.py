"""What every piece of a page shares: a tagged canvas to draw on, and stacking with one rule for the gaps."""

from abc import abstractmethod
from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from nkr_desktop.documents.pdf.tagged_canvas import TaggedCanvas

UNBOUNDED = 1e6  # points; the height offered to a piece that is measured before its place is known


class Block(Flowable):
    """A flowable that draws on a TaggedCanvas."""

    _canvas: TaggedCanvas

    def __init__(self, space_before: float = 0.0, space_after: float = 0.0) -> None:
        super().__init__()
        self.spaceBefore = space_before
        self.spaceAfter = space_after

    @abstractmethod
    def draw(self) -> None:
        """Draw from the lower left corner of its place, on `canvas`."""

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803 - ReportLab's names
        if not isinstance(canvas, TaggedCanvas):
            raise TypeError("the paper kit draws on a TaggedCanvas only")
        self._canvas = canvas
        with canvas.moved(x, y):
            self.draw()

    @property
    def least_height(self) -> float:
        """The least of it that can stand at the foot of a page, in points, once wrapped; all of it, if unbreakable."""
        return float(self.height)

    @property
    def canvas(self) -> TaggedCanvas:
        """What it is being drawn on."""
        return self._canvas


class Stack(Block):
    """Pieces above each other; between two stands the larger of the gaps they ask for. Is never split."""

    def __init__(self, children: Sequence[Flowable], space_before: float = 0.0, space_after: float = 0.0) -> None:
        super().__init__(space_before, space_after)
        self._children = tuple(children)
        self._tops: list[float] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self._tops = []
        bottom, gap = 0.0, 0.0
        for child in self._children:
            if self._tops:
                bottom += max(gap, child.getSpaceBefore())
            self._tops.append(bottom)
            bottom += child.wrap(available_width, UNBOUNDED)[1]
            gap = child.getSpaceAfter()
        self.height = bottom
        return self.width, self.height

    def draw(self) -> None:
        for child, top in zip(self._children, self._tops, strict=True):
            child.drawOn(self.canvas, 0, self.height - top - child.height)
