"""What is new: shown once after an update, and from the menu at any time. It waits for nobody and blocks nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import Language
from nkr_desktop.ui.dialogs.dialog_shell import DialogShell
from nkr_desktop.ui.help.news import Release
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Space, TextStyle

WIDTH: Final = 560


class NewsDialog(DialogShell):
    """One heading a version, one line a point."""

    def __init__(self, told: Sequence[Release], language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self.set_title(self.tr("New in NKR Desktop"))
        if language is not Language.DANISH:
            note = self.tr("The news is in Danish, like the guide.")
            self.body.addWidget(TextLabel(note, TextStyle.BODY, secondary=True, wrap=True))
        for release in told:
            heading = self.tr("Version {version} of {date}").format(version=release.version, date=release.date)
            self.body.addSpacing(Space.XS)
            self.body.addWidget(TextLabel(heading, TextStyle.URGENCY))
            for point in release.points:
                self.body.addWidget(TextLabel(f"•  {point}", TextStyle.BODY, wrap=True))
        self.let_keys_scroll()
        close = self.add_button(Button(self.tr("Close"), ButtonKind.PRIMARY))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        close.setFocus()
