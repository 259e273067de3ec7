"""A line to write in that refuses what may not be stored: CPR numbers, hidden characters, too much."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter, ValidationError
from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.answer_line import AnswerLine
from nkr_desktop.ui.kit.dress import mark
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import TextStyle


class TextField(AnswerLine):
    """Signals: edited carries what is to be stored, None when that is nothing, whenever the user changes the text;
    refused carries the reason in words, "" when all is well again. What is refused stays as it was written."""

    edited = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        adapter: TypeAdapter[Any],
        *,
        name: str,
        width: int = 240,
        allowed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """adapter: the field's own type, which decides what may be stored; allowed: what that is, in words, where its
        being too long or too short does not say it."""
        super().__init__(parent)
        self._adapter = adapter
        self._allowed = allowed
        self._refused = False
        self.setAccessibleName(name)
        self.setFixedWidth(width)
        self.written.connect(self._check)

    @property
    def is_refused(self) -> bool:
        """Whether what stands in the field may not be stored."""
        return self._refused

    def show_text(self, text: str | None) -> None:
        """Show a stored text without emitting; a refused text, of which nothing is stored, is left alone."""
        if (text or "") != self.text().strip() and (text or not self._refused):
            self.setText(text or "")
            self._mark("")

    def forget(self) -> None:
        """Nor is anything of it refused any more."""
        super().forget()
        self._mark("")

    def _check(self, text: str) -> None:
        text = text.strip()
        try:
            stored = self._adapter.validate_python(text) if text else None
        except ValidationError as error:
            self._mark(self._reason(error.errors(include_url=False, include_input=False)[0]["type"]))
            self.edited.emit(None)  # nor may what stood there a key press ago, most of a CPR number, stay
            return
        self._mark("")
        self.edited.emit(stored)

    def _mark(self, reason: str) -> None:
        if not reason and not self._refused:
            return
        self._refused = bool(reason)
        mark(self, "invalid", self._refused)
        self.setAccessibleDescription(reason)
        if reason:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, reason))
        self.refused.emit(reason)

    def _reason(self, code: str) -> str:
        match code:
            case "cpr":
                return self.tr("Looks like a CPR number. CPR numbers are never stored.")
            case "forbidden_character":
                return self.tr("Contains a hidden character.")
            case "not_allowed":
                return self.tr("Not a Danish telephone number (8 digits).")
            case _:
                return self._allowed or self.tr("Too long or too short.")


class Refusal(TextLabel):
    """Why what stands in a field may not be stored; out of sight while all is well."""

    def __init__(self, field: TextField, parent: QWidget | None = None) -> None:
        super().__init__("", TextStyle.HINT, colour="danger_text", glyph=Glyph.WARNING, wrap=True, parent=parent)
        self.hide()
        field.refused.connect(self._show_reason)

    def _show_reason(self, reason: str) -> None:
        self.setText(reason)
        self.setVisible(bool(reason))
