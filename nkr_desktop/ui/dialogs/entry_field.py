"""A line of text for one setting, checked while it is written: what may never stand there is said at once, what is
only unfinished when the field is left."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from nkr_desktop.files.settings import fault_of
from nkr_desktop.ui.kit.theme import current_theme

UNFINISHED: Final = "not_allowed"
NUMBER_WIDTH: Final = 84
LONGEST_NUMBER: Final = 9


class EntryField(QLineEdit):
    """Signals: judged carries the fault's code, "" when the text may be stored."""

    judged = Signal(str)

    def __init__(self, field: str, value: str | int | None, parent: QWidget | None = None) -> None:
        """field: the setting's name; a number is written as a number."""
        super().__init__("" if value is None else str(value), parent)
        self.field = field
        self._number = isinstance(value, int)
        self._shown = ""
        if self._number:
            self.setFixedWidth(current_theme().px(NUMBER_WIDTH))
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._while_writing)
        self.editingFinished.connect(self.judge)

    @property
    def value(self) -> str | int | None:
        """What would be stored; None when empty."""
        text = " ".join(self.text().split())
        if not text:
            return None
        return int(text) if self._number and text.isdecimal() and len(text) <= LONGEST_NUMBER else text

    def judge(self) -> str:
        """Check what stands there now and show it; the fault's code, or ""."""
        fault = fault_of(self.field, self.value)
        if self._number and self.value is None:
            fault = "out_of_range"
        self._mark(fault)
        return fault

    def _while_writing(self) -> None:
        fault = fault_of(self.field, self.value)
        if not fault or (fault != UNFINISHED and not (self._number and self.value is None)):
            self._mark(fault)

    def _mark(self, fault: str) -> None:
        if fault == self._shown:
            return
        self._shown = fault
        self.setProperty("invalid", bool(fault))
        self.style().unpolish(self)
        self.style().polish(self)
        self.judged.emit(fault)
