"""The kit's answers with what rapid entry adds: they say when a single key has answered the whole question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from nkr_desktop.ui.kit.segmented import Segmented
from nkr_desktop.ui.kit.three_way import ThreeWay

SPARE = 11
"""Air beside a choice's words that can be done without, px."""
_THREE_WAY_LETTERS = frozenset("JYNU")
_HARMLESS = (Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier).value


class ThreeWayAnswer(ThreeWay):
    """Signals: keyed carries the answer when a letter gave it, after answered."""

    keyed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J, N and U answer, and say that they did."""
        super().keyPressEvent(event)
        if is_three_way_letter(event) and event.isAccepted():
            self.keyed.emit(self.value)


class ChoiceAnswer(Segmented):
    """One of n by arrows, by the number of the choice, or by its marked letter. Signals: keyed after chosen."""

    keyed = Signal()

    _room = 0

    def __init__(self, options: Sequence[tuple[object, str]], *, by_number: bool = True, **look: Any) -> None:
        """by_number: the figures 1 to n choose too; not where the words name other figures ("± 3 days")."""
        super().__init__(options, **look)
        self._by_number = by_number

    def set_room(self, room: int) -> None:
        """The width there is, px: where the words do not fit with their usual air, they get less of it."""
        if room != self._room:
            self._room = room
            self.updateGeometry()
            self._place()

    def narrowest(self) -> int:
        """The width below which words would be cut, px."""
        return sum(super()._widths()) - SPARE * len(self.segments)

    def _widths(self) -> list[int]:
        widths = super()._widths()
        over = sum(widths) - self._room if self._room else 0
        spared = min(max(-(-over // len(widths)), 0), SPARE)
        return [width - spared for width in widths]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to n and the marked letters choose; everything else as in any segmented control."""
        index = self._asked_for(event.text().upper())
        if index is None or event.isAutoRepeat() or event.modifiers().value & ~_HARMLESS:
            super().keyPressEvent(event)
            return
        self.segments[index].setFocus()
        if self.value != self._values[index]:
            self._choose(index)
        self.keyed.emit()

    def _asked_for(self, letter: str) -> int | None:
        if not letter:
            return None
        labels = [segment.text() for segment in self.segments]
        marks = [label.partition("&")[2][:1].upper() for label in labels]
        if letter in marks:
            return marks.index(letter)
        numbers = [str(number) for number in range(1, len(labels) + 1)] if self._by_number else []
        return numbers.index(letter) if letter in numbers else None


def is_three_way_letter(event: QKeyEvent) -> bool:
    """Whether the key is one of J, Y, N, U, pressed by itself."""
    return event.text().upper() in _THREE_WAY_LETTERS and not event.isAutoRepeat()
