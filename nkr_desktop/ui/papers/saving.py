"""Saves a paper as the PDF it is, where the user says: wholly or not at all."""

from __future__ import annotations

import traceback
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from nkr_desktop.files.atomic import save_atomically
from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog, Trouble

translate = QCoreApplication.translate


def ask_where(title: str, name: str, parent: QWidget) -> Path | None:
    """Where a paper shall be saved, None for nowhere. name: without ending."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, f"{name}.pdf", translate("PaperSaving", "PDF (*.pdf)"))
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")


def save(path: Path, data: bytes, parent: QWidget) -> bool:
    """Write it; False after the user was told that it could not be written."""
    try:
        save_atomically(path, data)
    except OSError as error:
        ErrorDialog(not_saved(path, error), parent).exec()
        return False
    return True


def not_saved(path: Path, error: OSError) -> Trouble:
    """What is said then."""
    return Trouble(
        translate("PaperSaving", "The sheet could not be saved as “{name}”.").format(name=path.name),
        translate("PaperSaving", "Nothing you have entered is lost, and a file that was there before is unchanged."),
        translate(
            "PaperSaving", "Choose another folder, or close the file if another program has it open, and try again."
        ),
        "".join(traceback.format_exception_only(error)).strip(),
    )


def not_printed(said: str) -> Trouble:
    """What is said when a paper did not come out. said: the system's own words."""
    return Trouble(
        translate("PaperSaving", "The sheet was not printed."),
        translate("PaperSaving", "Nothing you have entered is lost, and the preview still shows the sheet."),
        translate("PaperSaving", "See that the printer is ready, choose another one, or save the sheet as PDF."),
        said,
    )
