"""Small toggles for details of a yes that may be several: reflexes, dermatomes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.kit.tokens import Size


class MarkChips(QWidget):
    """Signals: marked carries the chosen values as a tuple, in the options' order."""

    marked = Signal(object)

    def __init__(self, options: Sequence[tuple[Any, str]], *, name: str, parent: QWidget | None = None) -> None:
        """options: (value, label) pairs; name is read aloud before each label."""
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self._chips: list[Button] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for _, label in options:
            chip = Button(label, height=Size.DETAIL)
            chip.setCheckable(True)
            chip.setAccessibleName(f"{name}: {label}")
            chip.clicked.connect(self._on_clicked)
            line.addWidget(chip)
            self._chips.append(chip)
        self.setFocusProxy(self._chips[0])

    @property
    def chips(self) -> tuple[Button, ...]:
        """The toggles, in the options' order."""
        return tuple(self._chips)

    def show_marks(self, marks: Sequence[Any]) -> None:
        """Show what is chosen without emitting."""
        for value, chip in zip(self._values, self._chips, strict=True):
            chip.setChecked(value in marks)

    def _on_clicked(self) -> None:
        self.marked.emit(tuple(v for v, chip in zip(self._values, self._chips, strict=True) if chip.isChecked()))
