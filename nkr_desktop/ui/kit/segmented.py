"""One choice of a few, as joined buttons: side, view, interval. A detail control, so lower than a three-way
answer."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.base import dashed_pen, frame, solid_pen
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.segment_row import SegmentRow
from nkr_desktop.ui.kit.tokens import Radius, Size, TextStyle


class Segmented(SegmentRow):
    """One of n, or none. Signals: chosen carries the option's value, None when the choice is taken back."""

    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[object, str]],
        *,
        optional: bool = False,
        awaiting: bool = False,
        height: int = Size.DETAIL,
        glyphs: Sequence[Glyph] = (),
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """options: (value, label) pairs. optional lets the user take the choice back; awaiting draws the
        dashed frame until something is chosen; glyphs, if any, stand before the labels."""
        super().__init__([label for _, label in options], height, parent)
        self._values = [value for value, _ in options]
        self._optional = optional
        self._awaiting = awaiting
        self._glyphs = tuple(glyphs)
        self._index: int | None = None
        self.set_name(name)

    @property
    def value(self) -> object | None:
        """The chosen option's value, or None."""
        return None if self._index is None else self._values[self._index]

    def set_value(self, value: object | None) -> None:
        """Show a choice without emitting; a value that is no option shows none."""
        self._index = self._values.index(value) if value in self._values else None
        self._check(self._index)

    def _choose(self, index: int) -> None:
        if index == self._index:
            self._clear()
            return
        self.set_value(self._values[index])
        self.chosen.emit(self._values[index])

    def _clear(self) -> None:
        if self._optional and self._index is not None:
            self.set_value(None)
            self.chosen.emit(None)

    def _move(self, by: int) -> None:
        """An arrow chooses at once, as in any group of radio buttons; the first press on an empty one takes
        its end."""
        last = len(self._values) - 1
        target = min(max(self._cursor + by, 0), last) if self._index is not None else (0 if by > 0 else last)
        self._segments[target].setFocus()
        if target != self._index:
            self._choose(target)

    def _widths(self) -> list[int]:
        return [self._natural_width(s.text(), bool(self._glyphs)) + self.theme.px(9) for s in self._segments]

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        colours = self.theme.colours
        if self._awaiting and self._index is None and self.isEnabled():
            frame(painter, box, None, dashed_pen(colours.accent), Radius.CONTROL - 0.5)
            return
        super()._paint_frame(painter, box)
        if self._index is not None and self.isEnabled():
            # Over the frame, so that the choice keeps its full 2 px edge at both ends.
            place = QRectF(self._segments[self._index].geometry())
            painter.setClipRect(place)
            left_end, right_end = self._index == 0, self._index == len(self._segments) - 1
            reach = place.adjusted(0 if left_end else -8, 0, 0 if right_end else 8, 0)
            frame(painter, reach, None, solid_pen(colours.accent, 2), Radius.CONTROL - 1)
            if not left_end:
                painter.fillRect(QRectF(place.left(), 0, 2, place.height()), colours.accent)
            if not right_end:
                painter.fillRect(QRectF(place.right() - 2, 0, 2, place.height()), colours.accent)

    def _paint_segment(self, painter: QPainter, index: int, box: QRectF) -> None:
        colours = self.theme.colours
        segment = self._segments[index]
        glyph = self._glyphs[index] if self._glyphs else None
        ink, style = colours.ink if self.isEnabled() else colours.ink2, TextStyle.SEGMENT
        if segment.isChecked():
            painter.fillRect(box, colours.accent_tint if self.isEnabled() else colours.line2)
            ink, style = colours.accent_text if self.isEnabled() else colours.ink2, TextStyle.SEGMENT_STRONG
        self._paint_words(painter, box, segment.text(), style, ink, glyph)
