"""Yes / no / not examined, the answer to every clinical question. An unasked question never looks like a no.

The data knows three values; the eye must tell four states apart, because "not examined" may be untouched
(dashed) or said aloud (outlined, with a question mark). The widget keeps that difference in `touched`."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.base import dashed_pen, frame, solid_pen
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.segment_row import SegmentRow, is_shortcut
from nkr_desktop.ui.kit.tokens import Radius, Size, TextStyle

VALUES: Final = ("yes", "no", "unknown")
_GLYPHS: Final = (Glyph.CHECK, Glyph.DASH, Glyph.QUESTION)
_KEYS: Final = ("JY", "N", "U")


class ThreeWay(SegmentRow):
    """Three joined buttons. Signals: answered carries "yes", "no" or "unknown" whenever the user changes the
    answer.

    Clearing (click on the chosen one, Backspace, Delete) also emits "unknown", with touched false."""

    answered = Signal(str)

    def __init__(
        self,
        labels: Sequence[str],
        *,
        danger: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """labels: the words for yes, no and not examined, "&" before the letter that is also its key.

        danger paints a yes in red (red flags); name is the question, read aloud before each choice."""
        super().__init__(labels, Size.CONTROL, parent)
        self._danger = danger
        self._value = "unknown"
        self._touched = False
        self._keys = [keys + _mnemonic(label) for keys, label in zip(_KEYS, labels, strict=True)]
        self.set_name(name)

    @property
    def value(self) -> str:
        """ "yes", "no" or "unknown"."""
        return self._value

    @property
    def touched(self) -> bool:
        """Whether the question was answered at all; false only together with "unknown"."""
        return self._touched

    def set_value(self, value: str, touched: bool | None = None) -> None:
        """Show an answer without emitting. Left out, touched follows the value: an unknown keeps the mark it
        has."""
        if value not in VALUES:
            raise ValueError(value)
        if touched is None:
            touched = value != "unknown" or (self._value == "unknown" and self._touched)
        self._value = value
        self._touched = touched or value != "unknown"
        self._check(VALUES.index(value) if self._touched else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J (or Y), N and U answer; a label's own marked letter too."""
        letter = event.text().upper()
        if letter.isalpha() and not event.isAutoRepeat() and not is_shortcut(event):
            for index, keys in enumerate(self._keys):
                if letter in keys:
                    self._answer(VALUES[index], True)
                    self._move(index - self._cursor)
                    return
        super().keyPressEvent(event)

    def _answer(self, value: str, touched: bool) -> None:
        if (value, touched) == (self._value, self._touched):
            return
        self.set_value(value, touched)
        self.answered.emit(value)

    def _choose(self, index: int) -> None:
        again = self._touched and self._value == VALUES[index]
        self._answer("unknown" if again else VALUES[index], not again)

    def _clear(self) -> None:
        self._answer("unknown", False)

    def _widths(self) -> list[int]:
        fixed = (Size.YES_NO, Size.YES_NO, Size.UNKNOWN)
        return [
            max(self.theme.px(width), self._natural_width(segment.text(), True))
            for width, segment in zip(fixed, self._segments, strict=True)
        ]

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        if self._touched or not self.isEnabled():
            super()._paint_frame(painter, box)
        else:
            frame(painter, box, None, dashed_pen(self.theme.colours.accent), Radius.CONTROL - 0.5)

    def _paint_segment(self, painter: QPainter, index: int, box: QRectF) -> None:
        colours = self.theme.colours
        segment = self._segments[index]
        words = segment.text()
        if not segment.isChecked():
            ink = colours.ink if self.isEnabled() else colours.ink2
            self._paint_words(painter, box, words, TextStyle.SEGMENT, ink, None)
            return
        if VALUES[index] == "unknown":
            painter.fillRect(box, colours.grey.tint)
            frame(
                painter,
                box.adjusted(0, 0.5, -0.5, -0.5),
                None,
                solid_pen(colours.ink2, 2),
                Radius.CONTROL - 2,
            )
            ink = colours.ink
        elif VALUES[index] == "no":
            painter.fillRect(box, colours.ink2)
            ink = colours.panel
        else:
            painter.fillRect(box, colours.danger if self._danger else colours.accent)
            ink = colours.danger_ink if self._danger else colours.accent_ink
        self._paint_words(painter, box, words, TextStyle.SEGMENT_STRONG, ink, _GLYPHS[index])


def _mnemonic(label: str) -> str:
    """The letter after "&", in upper case; empty if none is marked."""
    _, _, after = label.partition("&")
    return after[:1].upper()
