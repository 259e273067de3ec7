"""The columns of the outcome table: one set of places for heads, rows and the saved picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from nkr_desktop.ui.kit.theme import Theme

EDGE = 14
GAP, AFTER_PLOT = 12, 20
"""After the plot more: the last figure of its axis is not to be read with the column beside it."""
NAME, PLOT, EFFECT, PEOPLE, CERTAINTY = 166, 190, 114, 76, 104
"""Smallest widths, in px at 100 %."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edge and width of each column, in pixels."""

    name: tuple[float, float]
    plot: tuple[float, float]
    effect: tuple[float, float]
    people: tuple[float, float]
    certainty: tuple[float, float]

    @staticmethod
    def smallest(theme: Theme) -> int:
        """The width under which nothing fits."""
        return theme.px(2 * EDGE + 3 * GAP + AFTER_PLOT + NAME + PLOT + EFFECT + PEOPLE + CERTAINTY)

    @classmethod
    def at(cls, width: float, theme: Theme) -> Columns:
        """The columns of a table of this width: what is left over goes mostly to plot and names."""
        px = theme.px
        spare = max(width - cls.smallest(theme), 0.0)
        name = min(spare * 0.4, px(100))
        plot = (spare - name) * 0.7
        figures = (spare - name - plot) / 2
        sizes = (px(NAME) + name, px(PLOT) + plot, px(EFFECT) + figures, px(PEOPLE) + figures, px(CERTAINTY))
        places = []
        left = float(px(EDGE))
        for size, gap in zip(sizes, (GAP, AFTER_PLOT, GAP, GAP, EDGE), strict=True):
            places.append((left, float(size)))
            left += size + px(gap)
        return cls(*places)

    def x(self, share: float) -> float:
        """A share of the plot as a pixel of the table."""
        return self.plot[0] + share * self.plot[1]


def box(column: tuple[float, float], top: float, height: float) -> QRectF:
    """A cell."""
    return QRectF(column[0], top, column[1], height)
