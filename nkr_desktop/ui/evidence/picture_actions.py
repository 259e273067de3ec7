"""Taking the table along: the row as text, the whole as a picture to the clipboard or to a PNG or SVG file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QWidget

from nkr_desktop.files.atomic import save_atomically
from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog, Trouble
from nkr_desktop.ui.evidence.outcome_row import OutcomeRow
from nkr_desktop.ui.evidence.picture import TablePicture
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.icons import Glyph


class PictureActions(QWidget):
    """Two small buttons, and the menu of a row. Signals: done carries what was done, in words."""

    done = Signal(str)

    def __init__(self, picture: TablePicture, file_name: str, parent: QWidget | None = None) -> None:
        """file_name: what a saved picture is called at first, without ending."""
        super().__init__(parent)
        self._picture, self._file_name = picture, file_name
        copy = Button(self.tr("Copy picture of the table"), ButtonKind.TOOL, glyph=Glyph.COPY, height=26)
        save = Button(self.tr("Save picture of the table…"), ButtonKind.TOOL, glyph=Glyph.SAVE, height=26)
        copy.clicked.connect(self.copy)
        save.clicked.connect(self.ask_and_save)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(copy)
        line.addWidget(save)

    def copy(self) -> None:
        """The picture to the clipboard."""
        QGuiApplication.clipboard().setImage(self._picture.image())
        self.done.emit(self.tr("The picture is copied."))

    def copy_row(self, row: OutcomeRow) -> None:
        """A row as text to the clipboard."""
        QGuiApplication.clipboard().setText(row.spoken)
        self.done.emit(self.tr("The row is copied as text."))

    def menu(self, row: OutcomeRow, place: QPoint) -> None:
        """The menu of a row, at a place on screen."""
        menu = QMenu(self)
        dress(menu)
        menu.addAction(self.tr("Copy row as text"), lambda: self.copy_row(row))
        menu.addSeparator()
        menu.addAction(self.tr("Copy picture of the table"), self.copy)
        menu.addAction(self.tr("Save picture of the table…"), self.ask_and_save)
        menu.exec(place)
        menu.deleteLater()

    def ask_and_save(self) -> None:
        """Ask where to, then save as PNG or SVG by the ending."""
        png, svg = self.tr("Picture (*.png)"), self.tr("Drawing, sharp at any size (*.svg)")
        name, chosen = QFileDialog.getSaveFileName(
            self, self.tr("Save picture of the table"), f"{self._file_name}.png", f"{png};;{svg}"
        )
        if name:
            path = Path(name)
            if path.suffix.lower() not in (".png", ".svg"):
                path = path.with_name(path.name + (".svg" if chosen == svg else ".png"))
            self.save(path)

    def save(self, path: Path) -> None:
        """Save to a path ending in .png or .svg; a failure is told and leaves nothing half."""
        data = self._picture.svg() if path.suffix.lower() == ".svg" else self._picture.png()
        try:
            save_atomically(path, data)
        except OSError as error:
            trouble = Trouble(
                happened=self.tr("The picture could not be saved."),
                kept=self.tr("Nothing was changed: a file that was already there is still as it was."),
                advice=self.tr("Choose another folder, or copy the picture instead."),
                details=error.strerror or "",
            )
            ErrorDialog(trouble, self).exec()
            return
        self.done.emit(self.tr("The picture is saved."))
