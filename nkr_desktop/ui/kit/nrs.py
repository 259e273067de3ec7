"""The numerical rating scale 0-10 (no pain to worst pain imaginable), answered by a click or by typing the number."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.segment_row import is_shortcut
from nkr_desktop.ui.kit.segmented import Segmented
from nkr_desktop.ui.kit.tokens import Size

HIGHEST: Final = 10
TEN_WITHIN_MS: Final = 1200


class NrsRow(Segmented):
    """Eleven joined buttons. Signals: chosen carries 0-10, or None when the answer is taken back; keyed that figures
    have answered it, after chosen; passed_on carries a figure typed after a 1 that is no part of it.

    A "0" soon after a "1" makes ten, so a "1" is answered only when nothing has followed it; Backspace and Delete
    clear."""

    keyed = Signal()
    passed_on = Signal(QKeyEvent)

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        """name: what is rated, read aloud before each number."""
        options = [(number, str(number)) for number in range(HIGHEST + 1)]
        super().__init__(options, optional=True, awaiting=True, height=Size.CONTROL, name=name, parent=parent)
        self._after_one = QTimer(self, singleShot=True, interval=TEN_WITHIN_MS)
        self._after_one.timeout.connect(self._on_one_alone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer; the rest as in any segmented control."""
        digit = event.text()
        if len(digit) != 1 or digit not in "0123456789" or is_shortcut(event):
            self._after_one.stop()
            super().keyPressEvent(event)
            return
        if event.isAutoRepeat():
            return  # held down, it has answered once
        after_one = self._after_one.isActive() and self.value == 1
        self._after_one.stop()
        if after_one and digit != "0":
            self.passed_on.emit(event)
            return
        number = HIGHEST if after_one else int(digit)
        self.segments[number].setFocus()
        if number != self.value:
            self._choose(number)
        if number == 1:
            self._after_one.start()
        else:
            self.keyed.emit()

    def _on_one_alone(self) -> None:
        if self.value == 1 and any(segment.hasFocus() for segment in self.segments):
            self.keyed.emit()

    def _widths(self) -> list[int]:
        return [self.theme.px(Size.CONTROL)] * (HIGHEST + 1)
