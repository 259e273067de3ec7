"""The chip that says how strong a recommendation is, and which way: icon block, words on a tint, fixed
width."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import LEFT, PicturedWidget, frame, inner, rounded, solid_pen, text
from nkr_desktop.ui.kit.icons import paint_glyph
from nkr_desktop.ui.kit.strength_style import strength_style
from nkr_desktop.ui.kit.tokens import Radius, Size, TextStyle

STRIPE = 9
STRIPE_GAP = 1.5


class StrengthChip(PicturedWidget):
    """Colour, icon and words together. All chips are equally wide, so that they form a column."""

    def __init__(
        self, strength: Enum | str, words: str, *, width: int = Size.CHIP_WIDTH, parent: QWidget | None = None
    ) -> None:
        """strength: one of the six; words: its label in the window's language; width: of the column, px at 100 %."""
        super().__init__(parent)
        self._column = width
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_strength(strength, words)

    def set_strength(self, strength: Enum | str, words: str) -> None:
        """Show another strength."""
        self._style = strength_style(strength)
        self._words = words
        self.setAccessibleName(words)
        self.theme_changed()

    def sizeHint(self) -> QSize:
        """Column width x 22 px at 100 %, wider only if the words of another language need it."""
        theme = self.theme
        words = theme.width(TextStyle.CHIP, self._words)
        # The reserved lead is the same with and without a stripe, so that the column stays even.
        wanted = theme.px(Size.CHIP_HEIGHT) + STRIPE_GAP + STRIPE + 6 + words + 4
        return QSize(max(theme.px(self._column), round(wanted + 0.5)), theme.px(Size.CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        """Tint, block, stripe, border, icon, words."""
        theme = self.theme
        colours = theme.colours
        chip = self._style.colours(colours)
        box = QRectF(self.rect())
        block = box.height() + 1
        painter.setClipPath(rounded(inner(box, 1), Radius.CHIP))
        painter.fillRect(box, chip.tint)
        painter.fillRect(QRectF(0, 0, block, box.height()), chip.block)
        lead = block
        if self._style.red_stripe:
            painter.fillRect(QRectF(lead, 0, STRIPE_GAP, box.height()), colours.panel)
            painter.fillRect(QRectF(lead + STRIPE_GAP, 0, STRIPE, box.height()), colours.against)
            lead += STRIPE_GAP + STRIPE
        painter.setClipping(False)
        frame(painter, box, None, solid_pen(chip.border), Radius.CHIP)
        size = theme.px(17)
        place = QRectF((block - size) / 2 + 0.5, (box.height() - size) / 2, size, size)
        paint_glyph(painter, self._style.glyph, place, chip.icon, 2.3)
        gap = 6 if self._style.red_stripe else 7
        words = QRectF(lead + gap, 0, box.width() - lead - gap, box.height())
        text(painter, words, self._words, theme.font(TextStyle.CHIP), chip.words, LEFT)
