"""Text with a picture at its right; one under the other where the text would become too narrow."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from nkr_desktop.documents.pdf.block import UNBOUNDED, Block, Stack
from nkr_desktop.documents.pdf.style import Style

_GAP = 16.0
_NARROWEST = 20.0  # of running text, in times the size of its letters


class Beside(Block):
    """Pieces above each other and a picture of its own width beside them; read before it. Is never split."""

    def __init__(self, pieces: Sequence[Flowable], picture: Block, style: Style, narrowest: float = _NARROWEST) -> None:
        super().__init__(pieces[0].getSpaceBefore(), max(pieces[-1].getSpaceAfter(), picture.getSpaceAfter()))
        self._text = Stack(pieces)
        self._picture = picture
        self._narrowest = narrowest * style.body_size
        self._gap = style.scaled(_GAP)
        self._stacked = False

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        picture_width, picture_height = self._picture.wrap(available_width, UNBOUNDED)
        text_width = available_width - picture_width - self._gap
        self._stacked = text_width < self._narrowest
        text_height = self._text.wrap(available_width if self._stacked else text_width, UNBOUNDED)[1]
        self.height = text_height + self._gap + picture_height if self._stacked else max(text_height, picture_height)
        return self.width, self.height

    def draw(self) -> None:
        self._text.drawOn(self.canvas, 0, self.height - self._text.height)
        left = 0.0 if self._stacked else self.width - self._picture.width
        bottom = 0.0 if self._stacked else (self.height - self._picture.height) / 2
        self._picture.drawOn(self.canvas, left, bottom)
