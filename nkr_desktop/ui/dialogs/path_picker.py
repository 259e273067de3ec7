"""A file chosen for a setting: its name, a button to choose another, one to do without."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Space, TextStyle


class PathPicker(QWidget):
    """Signals: judged carries what is wrong with the file in words, "" when it can be used."""

    judged = Signal(str)

    def __init__(
        self, path: str | None, title: str, kinds: str, check: Callable[[Path], str], parent: QWidget | None = None
    ) -> None:
        """title and kinds: of the file dialog; check: what is wrong with a file, in words."""
        super().__init__(parent)
        self._path, self._title, self._kinds, self._check = path, title, kinds, check
        self._name = TextLabel("", TextStyle.BODY, elide=True)
        self.choose = Button(QCoreApplication.translate("PathPicker", "Choose…"), glyph=Glyph.FOLDER)
        self.choose.setAccessibleName(title)
        self.remove = Button(
            QCoreApplication.translate("PathPicker", "Do without the file"), ButtonKind.TOOL, glyph=Glyph.CLOSE
        )
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(lambda: self.set_path(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.choose)
        row.addWidget(self._name, 1)
        row.addWidget(self.remove)
        self.setFocusProxy(self.choose)
        self._show()

    @property
    def path(self) -> str | None:
        """The full path, or None."""
        return self._path

    def set_path(self, path: str | None) -> None:
        """Another file, or none; it is shown even when it cannot be used."""
        self._path = path
        self._show()
        self.judged.emit(self.fault())

    def fault(self) -> str:
        """What is wrong with the file, in words; "" when it can be used or none is chosen."""
        return self._check(Path(self._path)) if self._path else ""

    def _show(self) -> None:
        self._name.setText(
            Path(self._path).name if self._path else QCoreApplication.translate("PathPicker", "None chosen")
        )
        self._name.set_colour("ink" if self._path else "ink2")
        self.remove.setVisible(bool(self._path))

    def _ask(self) -> None:
        folder = str(Path(self._path).parent) if self._path else ""
        chosen, _ = QFileDialog.getOpenFileName(self, self._title, folder, self._kinds)
        if chosen:
            self.set_path(chosen)
