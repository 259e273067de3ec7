"""The numerical rating scale 0-10 (no pain to worst pain imaginable), answered by a click or by typing the number."""

from typing import Final

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.segment_row import is_shortcut
from nkr_desktop.ui.kit.segmented import Segmented
from nkr_desktop.ui.kit.tokens import Size

HIGHEST: Final = 10
TEN_WITHIN_MS: Final = 1200


class NrsRow(Segmented):
    """Eleven joined buttons. Signals: chosen carries 0-10, or None when the answer is taken back.

    A "0" soon after a "1" makes ten; Backspace and Delete clear."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        """name: what is rated, read aloud before each number."""
        options = [(number, str(number)) for number in range(HIGHEST + 1)]
        super().__init__(options, optional=True, awaiting=True, height=Size.CONTROL, name=name, parent=parent)
        self._since_one = QElapsedTimer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer; the rest as in any segmented control."""
        digit = event.text()
        if len(digit) != 1 or digit not in "0123456789" or is_shortcut(event):
            self._since_one.invalidate()
            super().keyPressEvent(event)
            return
        after_one = self._since_one.isValid() and self._since_one.elapsed() < TEN_WITHIN_MS
        number = HIGHEST if digit == "0" and after_one and self.value == 1 else int(digit)
        if number == 1:
            self._since_one.start()
        else:
            self._since_one.invalidate()
        self.segments[number].setFocus()
        if number != self.value:
            self._choose(number)

    def _widths(self) -> list[int]:
        return [self.theme.px(Size.CONTROL)] * (HIGHEST + 1)
