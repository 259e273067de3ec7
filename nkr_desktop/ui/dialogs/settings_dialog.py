"""All settings on one page, checked as they are entered; nothing takes effect before Save."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkr_desktop.content.phrases import Language
from nkr_desktop.files.settings import Settings, Theme, fault_of
from nkr_desktop.ui.dialogs.dialog_shell import DialogShell
from nkr_desktop.ui.dialogs.entry_field import EntryField
from nkr_desktop.ui.dialogs.form_row import FormRow
from nkr_desktop.ui.dialogs.logo_preview import LogoPreview, read_logo
from nkr_desktop.ui.dialogs.path_picker import PathPicker
from nkr_desktop.ui.dialogs.settings_words import fault_words, field_name, role_words
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.check_row import CheckRow
from nkr_desktop.ui.kit.segmented import Segmented
from nkr_desktop.ui.kit.select_box import SelectBox
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Size, Space, TextStyle

WIDTH: Final = 660
TEXT_FACTORS: Final = (1.0, 1.15, 1.3, 1.45, 1.6)
CLEAR_AFTER: Final = (30, 60, 120, 300, 600)
"""Seconds."""


class SettingsDialog(DialogShell):
    """Signals: saved carries the new Settings when the user presses Save and nothing is wrong."""

    saved = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self.set_title(self.tr("Settings"))
        self._settings = settings
        self._rows: dict[str, FormRow] = {}
        self._add_clinic()
        self._add_work()
        self._add_look()
        self._add_privacy()
        cancel = self.add_button(Button(self.tr("Cancel")))
        cancel.clicked.connect(self.reject)
        self.save = self.add_button(Button(self.tr("&Save"), ButtonKind.PRIMARY))
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)

    def row(self, field: str) -> FormRow:
        """The row of a setting."""
        return self._rows[field]

    @property
    def values(self) -> dict[str, Any]:
        """What stands in the dialog, by setting."""
        return {field: _value(row.control) for field, row in self._rows.items()}

    def _add_clinic(self) -> None:
        self._add_heading(self.tr("The clinic"), self.tr("Shown on the patient's leaflet. What is empty is left out."))
        for field in ("clinic_name", "clinic_address", "clinic_phone", "out_of_hours_phone"):
            self._add_entry(field)
        self.row("out_of_hours_phone").set_hint(self.tr("For example the region's own number, 1813 or 8 digits."))
        logo = PathPicker(
            self._settings.logo_path,
            self.tr("Choose a logo"),
            self.tr("Pictures (*.png *.jpg *.jpeg)"),
            self._logo_fault,
        )
        self._add("logo_path", logo, self.tr("PNG or JPEG, at most 5 MB."))
        self.preview = LogoPreview()
        self.preview.setAccessibleName(self.tr("The logo as it stands on paper"))
        self.row("logo_path").add_below(self.preview)
        self.preview.show_logo(logo.path)
        logo.judged.connect(lambda fault: self.preview.show_logo(None if fault else logo.path))

    def _add_work(self) -> None:
        self._add_heading(self.tr("Your work"), "")
        role = Segmented(role_words(), optional=True, height=Size.CONTROL, name=field_name("role"))
        role.set_value(self._settings.role)
        self._add("role", role, self.tr("Changes who does what in the actions, never the advice itself."))
        self._add_entry("surgeon_wait_days")
        self.row("surgeon_wait_days").set_hint(
            self.tr("Number of days where you refer to; counted back from 12 weeks.")
        )
        pdf = PathPicker(
            self._settings.guideline_pdf, self.tr("Choose the PDF"), self.tr("PDF (*.pdf)"), self._pdf_fault
        )
        self._add("guideline_pdf", pdf, self.tr("Your own copy, to look things up in. It is not part of the program."))
        codes = CheckRow(self.tr("Suggest a diagnosis code"), style=TextStyle.BODY)
        codes.setChecked(self._settings.suggest_codes)
        self._add(
            "suggest_codes", codes, self.tr("ICPC-2 and SKS; not from the guideline, and always yours to change.")
        )
        self._add_entry("own_codes")
        own = self.row("own_codes")
        own.set_hint(self.tr("Empty: ICPC-2 L86; SKS DM541. SKS codes have no dot."))
        own.control.setEnabled(codes.isChecked())
        # A code that is wrong can still be mended: Save would stop at it.
        codes.toggled.connect(lambda on: own.control.setEnabled(on or self._is_refused("own_codes", own.control)))

    def _add_look(self) -> None:
        self._add_heading(self.tr("Appearance"), "")
        themes = (
            (Theme.SYSTEM, self.tr("As the system")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
        )
        self._add_choice("theme", themes)
        self._add_choice("language", ((Language.DANISH, "Dansk"), (Language.ENGLISH, "English")))
        factors = sorted({*TEXT_FACTORS, self._settings.text_factor})
        self._add_select("text_factor", [(factor, f"{round(factor * 100)} %") for factor in factors])

    def _add_privacy(self) -> None:
        self._add_heading(self.tr("What stays on this PC"), "")
        draft = CheckRow(self.tr("Keep a draft while I work"), style=TextStyle.BODY)
        draft.setChecked(self._settings.draft_enabled)
        hint = self.tr(
            "So that nothing is lost if the power goes. Without the reference, not encrypted, only for your user; "
            "removed when you close the program, and after 24 hours."
        )
        self._add("draft_enabled", draft, hint)
        times = sorted({*CLEAR_AFTER, self._settings.clipboard_clear_seconds} - {0})
        options = [(0, self.tr("leave it on the clipboard")), *((time, self._after(time)) for time in times)]
        self._add_select("clipboard_clear_seconds", options)
        self.row("clipboard_clear_seconds").set_hint(self.tr("Always removed when you begin a new patient."))

    def _after(self, seconds: int) -> str:
        if seconds % 60:
            return self.tr("remove after {count} seconds").format(count=seconds)
        if seconds == 60:
            return self.tr("remove after 1 minute")
        return self.tr("remove after {count} minutes").format(count=seconds // 60)

    def _add_heading(self, title: str, explanation: str) -> None:
        if self._rows:
            self.body.addSpacing(Space.S)
            line = Surface("line2")
            line.setFixedHeight(1)
            self.body.addWidget(line)
            self.body.addSpacing(Space.XS)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(TextLabel(title, TextStyle.URGENCY, wrap=True))
        if explanation:
            words.addWidget(TextLabel(explanation, TextStyle.BODY, secondary=True, wrap=True))
        self.body.addLayout(words)

    def _add(self, field: str, control: QWidget, hint: str = "") -> None:
        row = FormRow(field_name(field), control, hint)
        if isinstance(control, EntryField):
            control.judged.connect(lambda code: row.set_fault(fault_words(field, code)))
        elif isinstance(control, PathPicker):
            control.judged.connect(row.set_fault)
            row.set_fault(control.fault())
        self._rows[field] = row
        self.body.addWidget(row)

    def _add_entry(self, field: str) -> None:
        self._add(field, EntryField(field, getattr(self._settings, field)))

    def _add_choice(self, field: str, options: Sequence[tuple[object, str]]) -> None:
        control = Segmented(options, height=Size.CONTROL, name=field_name(field))
        control.set_value(getattr(self._settings, field))
        self._add(field, control)

    def _add_select(self, field: str, options: Sequence[tuple[object, str]]) -> None:
        control = SelectBox(options, empty=None, height=Size.CONTROL, name=field_name(field))
        control.set_value(getattr(self._settings, field))
        self._add(field, control)

    def _logo_fault(self, path: Path) -> str:
        if code := fault_of("logo_path", str(path)):
            return fault_words("logo_path", code)
        if not path.is_file():
            return self.tr("The file is not there any more.")
        return self.tr("Not a PNG or JPEG picture of at most 5 MB.") if read_logo(path).isNull() else ""

    def _pdf_fault(self, path: Path) -> str:
        if code := fault_of("guideline_pdf", str(path)):
            return fault_words("guideline_pdf", code)
        try:
            with path.open("rb") as file:
                is_pdf = file.read(5) == b"%PDF-"
        except OSError:
            return self.tr("The file is not there any more.")
        return "" if is_pdf else self.tr("Not a PDF.")

    def _save(self) -> None:
        for field, row in self._rows.items():
            if self._is_refused(field, row.control):
                row.control.setFocus()
                self.area.ensureWidgetVisible(row)
                return
        self._settings = Settings.model_validate({**self._settings.model_dump(), **self.values})
        self.accept()
        self.saved.emit(self._settings)

    def _is_refused(self, field: str, control: QWidget) -> bool:
        """A file chosen earlier may be away today; one chosen now must be right."""
        if isinstance(control, EntryField):
            return bool(control.judge())
        if isinstance(control, PathPicker):
            return control.path != getattr(self._settings, field) and bool(control.fault())
        return False


def _value(control: QWidget) -> Any:
    match control:
        case EntryField() | Segmented() | SelectBox():
            return control.value
        case PathPicker():
            return control.path
        case CheckRow():
            return control.isChecked()
    raise TypeError(type(control).__name__)
