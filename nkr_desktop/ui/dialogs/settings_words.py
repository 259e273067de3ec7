"""The settings in words: their names, what is wrong with an entry, and what happened to a settings file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nkr_desktop.domain.answers import Role
from nkr_desktop.files.settings import LONGEST_LINE, Problem, SettingsNotice
from nkr_desktop.ui.dialogs.error_dialog import Trouble

translate = QCoreApplication.translate


def role_words() -> tuple[tuple[Role, str], ...]:
    """Who can use the program, in words."""
    return (
        (Role.PHYSIOTHERAPIST, translate("SettingsWords", "Physiotherapist")),
        (Role.CHIROPRACTOR, translate("SettingsWords", "Chiropractor")),
        (Role.PHYSICIAN, translate("SettingsWords", "Physician")),
    )


def field_name(field: str) -> str:
    """A setting's name as the dialog shows it; the field's own where the dialog has none."""
    return {
        "clinic_name": translate("SettingsWords", "Name of the clinic"),
        "clinic_address": translate("SettingsWords", "Address"),
        "clinic_phone": translate("SettingsWords", "Telephone"),
        "out_of_hours_phone": translate("SettingsWords", "Out-of-hours number"),
        "logo_path": translate("SettingsWords", "Logo"),
        "role": translate("SettingsWords", "I am"),
        "surgeon_wait_days": translate("SettingsWords", "Wait for a spine surgeon"),
        "theme": translate("SettingsWords", "Colours"),
        "language": translate("SettingsWords", "Language"),
        "text_factor": translate("SettingsWords", "Text size"),
        "guideline_pdf": translate("SettingsWords", "The guideline as PDF"),
        "draft_enabled": translate("SettingsWords", "Draft"),
        "clipboard_clear_seconds": translate("SettingsWords", "Copied text"),
        "suggest_codes": translate("SettingsWords", "Codes"),
        "own_codes": translate("SettingsWords", "Suggest instead"),
    }.get(field, field)


def fault_words(field: str, code: str) -> str:
    """What is wrong with an entry and what is allowed; "" for no fault."""
    if not code:
        return ""
    if code == "cpr":
        return translate("SettingsWords", "This looks like a CPR number. CPR numbers are never stored.")
    if code == "forbidden_character":
        return translate("SettingsWords", "The text holds a hidden character. Write it by hand instead of pasting it.")
    match field:
        case "surgeon_wait_days":
            return translate("SettingsWords", "Write a whole number of days, 0–365.")
        case "clinic_phone":
            return translate("SettingsWords", "Write a Danish telephone number: 8 digits, +45 before them if you like.")
        case "out_of_hours_phone":
            return translate("SettingsWords", "Write 8 digits, or a short number such as 1813 or 112.")
        case _:
            return translate("SettingsWords", "Write at most {count} characters.").format(count=LONGEST_LINE)


def notice_words(notice: SettingsNotice) -> Trouble:
    """What happened to a settings file: what was wrong, what was kept, what to do."""
    name = notice.file.name
    match notice.problem:
        case Problem.FIELDS:
            fields = ", ".join(field_name(field) for field in notice.fields)
            happened = translate("SettingsWords", "Some settings could not be used: {fields}.").format(fields=fields)
        case Problem.NEWER:
            happened = translate("SettingsWords", "The settings were made by a newer version of the program.")
        case Problem.DAMAGED:
            happened = translate("SettingsWords", "The settings file “{name}” is damaged.").format(name=name)
        case Problem.UNREADABLE:
            happened = translate("SettingsWords", "The settings file “{name}” could not be read.").format(name=name)
    kept = (
        translate("SettingsWords", "The file has been kept under the name “{name}”.").format(name=notice.kept_as.name)
        if notice.kept_as
        else translate("SettingsWords", "The file is unchanged.")
    )
    rest = (
        translate("SettingsWords", "All other settings are in use.")
        if notice.problem is Problem.FIELDS
        else translate("SettingsWords", "The program goes on with its standard settings.")
    )
    advice = translate("SettingsWords", "Look through the settings, and save them again.")
    return Trouble(happened, f"{kept} {rest}", advice, f"{notice.problem.value}\n{notice.file}")
