"""A long text to read: a licence, release notes."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from nkr_desktop.ui.dialogs.dialog_shell import DialogShell
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.theme import current_theme

WIDTH, HEIGHT = 640, 520


class TextDialog(DialogShell):
    """The text under its title, as it was written."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self.set_title(title)
        self.view = QPlainTextEdit(text)
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        self.view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))  # it may hold columns
        self.view.setAccessibleName(title)
        self.body.addWidget(self.view, 1)
        close = self.add_button(Button(self.tr("Close"), ButtonKind.PRIMARY))
        close.setDefault(True)
        close.clicked.connect(self.accept)

    def fitting_size(self) -> QSize:
        """As large as is comfortable to read in, within the screen."""
        theme = current_theme()
        return QSize(theme.px(WIDTH), theme.px(HEIGHT)).boundedTo(self.screen().availableSize())
