"""Where each piece of a story stands: pages filled from the top, worked out from heights before anything is drawn.

The rules are those of ReportLab's frames: between two pieces stands the larger of the gaps they ask for, and the gap
before the first piece of a page falls away."""

from collections import deque
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reportlab.platypus import Flowable
from reportlab.platypus.doctemplate import LayoutError

from nkr_desktop.documents.pdf.block import Block

_ROUNDING = 1e-6


class PageTurn(Block):
    """What follows stands on a new page; a firm turn is worth giving up room for."""

    def __init__(self, firm: bool = False) -> None:
        super().__init__()
        self.firm = firm

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = self.height = 0.0
        return 0.0, 0.0

    def draw(self) -> None:
        """Nothing is to be seen of it."""


class Placed(NamedTuple):
    """A piece and the distance from the top of the page's text down to its foot, in points."""

    piece: Flowable
    foot: float


Page = tuple[Placed, ...]


def paginate(story: Iterable[Flowable], width: float, height: float) -> tuple[Page, ...]:
    """Fill pages of this text width and height with pieces that are wrapped to this width already.

    A piece that keeps with the next is never the last of a page. The story can be filled into pages again.
    Raises LayoutError for a piece that is taller than a page and cannot be broken.
    """
    waiting = deque(story)
    pages: list[Page] = []
    page: list[Placed] = []
    foot = gap = 0.0
    while waiting:
        turn = isinstance(waiting[0], PageTurn)
        if turn:
            waiting.popleft()
        else:
            top = foot + max(gap, waiting[0].getSpaceBefore()) if page else 0.0
            if top + _least(waiting) <= height + _ROUNDING or not page:
                piece, rest = _fitted(waiting.popleft(), width, height - top)
                foot, gap = top + piece.height, piece.getSpaceAfter()
                page.append(Placed(piece, foot))
                waiting.extendleft(reversed(rest))
                turn = bool(rest)
            else:
                turn = True
        if turn and page:
            pages.append(tuple(page))
            page = []
    return (*pages, tuple(page)) if page else tuple(pages)


def _least(waiting: Sequence[Flowable]) -> float:
    """The height below which the first piece, and all it keeps with, would have to be torn apart."""
    total = gap = 0.0
    for number, piece in enumerate(waiting):
        total += max(gap, piece.getSpaceBefore()) if number else 0.0
        gap = piece.getSpaceAfter()
        if not getattr(piece, "keepWithNext", False):
            return total + (piece.least_height if isinstance(piece, Block) else piece.height)
        total += piece.height
    return total


def _fitted(piece: Flowable, width: float, room: float) -> tuple[Flowable, list[Flowable]]:
    """The piece, or as much of it as there is room for, and what is left of it."""
    if piece.height <= room + _ROUNDING:
        return piece, []
    parts = piece.split(width, room)
    if not parts:
        raise LayoutError(f"a {type(piece).__name__} is taller than the page")
    for part in parts:
        part.wrap(width, room)
    return parts[0], parts[1:]
