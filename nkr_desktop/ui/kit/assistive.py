"""What assistive technology does to a control counts as the hands' doing.

Over its bus a box is turned over without a click and a field gets its words without a key: Qt then sends only toggled
and textChanged, which the program's own changes send too. These two tell them apart."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLineEdit

if TYPE_CHECKING:
    _Checkable = QAbstractButton
else:
    _Checkable = object  # Qt's classes cannot be mixed with one another


class HeardButton(_Checkable):
    """Mixed into a checkable button, before Qt's class: turned over from outside, it is clicked."""

    _expected = False

    def hear(self) -> None:
        """Begin to listen; once, when the button is made."""
        self.toggled.connect(self._turned)

    def setChecked(self, on: bool) -> None:
        """The program's own change."""
        before, self._expected = self._expected, True
        super().setChecked(on)
        self._expected = before

    def nextCheckState(self) -> None:
        """A click's change; of the click Qt tells by itself."""
        before, self._expected = self._expected, True
        super().nextCheckState()
        self._expected = before

    def _turned(self, on: bool) -> None:
        # Of buttons that exclude each other one goes off because another comes on, and that one tells.
        alone = not self.autoExclusive()
        if self._expected or not (on or alone):
            return
        if alone:
            self.setChecked(not on)  # for the click to turn over
        self.click()


class HeardLine(QLineEdit):
    """Signals: written carries the words after any change but the program's own."""

    written = Signal(str)

    _expected = False

    def hear(self) -> None:
        """Begin to listen; once, when the field is made."""
        self.textChanged.connect(self._changed)

    def setText(self, words: str | None) -> None:
        """The program's own change."""
        self._expected = True
        super().setText(words or "")
        self._expected = False

    def forget(self) -> None:
        """Another case: no word of the last one stays, nor anything that would bring one back."""
        self.setText("")

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the window's: there is one history, and its next act is the one that is named."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_history(event):
            event.ignore()
            return False
        return super().event(event)

    def _changed(self, words: str) -> None:
        if not self._expected:
            self.written.emit(words)


def _is_history(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
