"""First start: what the program is and is not, that its guideline is withdrawn, and who uses it where."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.files.settings import Settings
from nkr_desktop.ui.dialogs.dialog_shell import DialogShell
from nkr_desktop.ui.dialogs.entry_field import EntryField
from nkr_desktop.ui.dialogs.form_row import FormRow
from nkr_desktop.ui.dialogs.settings_words import fault_words, field_name, role_words
from nkr_desktop.ui.dialogs.status_box import StatusBox, purpose_lines
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.segmented import Segmented
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Size, Space, TextStyle

WIDTH: Final = 620
_ASKED: Final = ("clinic_name", "clinic_phone")


class WelcomeDialog(DialogShell):
    """Signals: finished_with carries the Settings with what was filled in; also when the window is just closed."""

    finished_with = Signal(object)

    def __init__(self, guideline: Guideline, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self.set_title(self.tr("Welcome to NKR Desktop"))
        self._settings = settings
        lead = self.tr(
            "While you type, the program shows what the Danish national clinical guideline for recent lumbar "
            "radiculopathy says for your patient. Afterwards you have the journal text, the dates and a leaflet."
        )
        self.body.addWidget(TextLabel(lead, TextStyle.BODY, wrap=True))
        self.body.addWidget(StatusBox(guideline))
        purpose, not_marked = purpose_lines()
        stays = self.tr("Everything stays on this PC: no network, and CPR numbers are refused.")
        for words in (purpose, not_marked, stays):
            self.body.addWidget(TextLabel(words, TextStyle.BODY, wrap=True, glyph=Glyph.INFO))
        self.body.addSpacing(Space.S)
        self.role = Segmented(role_words(), optional=True, height=Size.CONTROL, name=field_name("role"))
        self.role.set_value(settings.role)
        self.body.addWidget(FormRow(field_name("role"), self.role))
        self.entries = {field: EntryField(field, getattr(settings, field)) for field in _ASKED}
        for entry in self.entries.values():
            self._add_entry(entry)
        self.body.addWidget(
            TextLabel(
                self.tr("All of this can be left empty, and changed at any time under Settings."),
                TextStyle.HINT,
                secondary=True,
                wrap=True,
            )
        )
        self.begin = self.add_button(Button(self.tr("&Begin"), ButtonKind.PRIMARY))
        self.begin.setDefault(True)
        self.begin.clicked.connect(self._begin)
        self.rejected.connect(lambda: self.finished_with.emit(self._settings))

    def _add_entry(self, entry: EntryField) -> None:
        row = FormRow(field_name(entry.field), entry)
        entry.judged.connect(lambda code: row.set_fault(fault_words(entry.field, code)))
        self.body.addWidget(row)

    def _begin(self) -> None:
        for entry in self.entries.values():
            if entry.judge():
                entry.setFocus()
                return
        entered = {field: entry.value for field, entry in self.entries.items()}
        filled = {**self._settings.model_dump(), **entered, "role": self.role.value}
        self.accept()
        self.finished_with.emit(Settings.model_validate(filled))
