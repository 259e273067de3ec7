"""The one place where an error meets the clinician: what happened, what was kept, what to do. Never a traceback.

Details can be copied for whoever helps; they hold no patient data, because nothing about the case is put in them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nkr_desktop.ui.dialogs.dialog_shell import DialogShell
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph, icon
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Space, TextStyle

WIDTH = 480
MARK = 28


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is said: what happened, what was kept, what to do now; details for whoever helps."""

    happened: str
    kept: str
    advice: str
    details: str = ""


class ErrorDialog(DialogShell):
    """Modal; one way out."""

    def __init__(self, trouble: Trouble, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self.set_title("NKR Desktop", heading=False)
        self._trouble = trouble
        mark = QLabel()
        mark.setPixmap(icon(Glyph.WARNING, current_theme().colours.danger_text, MARK).pixmap(MARK, MARK))
        words = QVBoxLayout()
        words.setSpacing(Space.S)
        words.addWidget(TextLabel(trouble.happened, TextStyle.URGENCY, wrap=True))
        for sentence in (trouble.kept, trouble.advice):
            words.addWidget(TextLabel(sentence, TextStyle.BODY, wrap=True))
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.body.addLayout(top)
        if trouble.details:
            copy = self.add_button(Button(self.tr("Copy details"), glyph=Glyph.COPY), left=True)
            copy.clicked.connect(self._copy)
        close = self.add_button(Button(self.tr("Close"), ButtonKind.PRIMARY))
        close.setDefault(True)
        close.setFocus()
        close.clicked.connect(self.accept)

    @property
    def trouble(self) -> Trouble:
        """What the dialog says."""
        return self._trouble

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._trouble.details)
