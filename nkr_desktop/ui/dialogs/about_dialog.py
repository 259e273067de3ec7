"""About: versions, the guideline's edition and status, what the program is not, licences, details to copy."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nkr_desktop.content.resources import resource_path
from nkr_desktop.ui.dialogs.about_facts import AboutFacts
from nkr_desktop.ui.dialogs.dialog_shell import DialogShell
from nkr_desktop.ui.dialogs.status_box import StatusBox, purpose_lines
from nkr_desktop.ui.dialogs.text_dialog import TextDialog
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.flow_layout import FlowLayout
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Space, TextStyle

WIDTH: Final = 620
PICTURE: Final = 48


class AboutDialog(DialogShell):
    """Signals: copy_requested carries the details as plain text."""

    copy_requested = Signal(str)

    def __init__(self, facts: AboutFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self.set_title(self.tr("About NKR Desktop"), heading=False)
        self._facts = facts
        self._add_head()
        self.body.addWidget(StatusBox(facts.guideline))
        for words in purpose_lines():
            self.body.addWidget(TextLabel(words, TextStyle.BODY, wrap=True))
        self._add_heading(self.tr("The guideline"))
        guideline = facts.guideline
        self.body.addWidget(TextLabel(f"{guideline.publisher}: {guideline.title}.", TextStyle.BODY, wrap=True))
        edition = self.tr(
            "Version {version} of {date}, ISBN {isbn}. The wording in the program is our own; the guideline's own "
            "words, such as the strengths, stay in Danish."
        ).format(version=guideline.version, date=f"{guideline.published:%d-%m-%Y}", isbn=guideline.isbn[0])
        self.body.addWidget(TextLabel(edition, TextStyle.BODY, secondary=True, wrap=True))
        self._add_heading(self.tr("Built on"))
        self._add_parts()
        self._add_heading(self.tr("Licences"))
        self._add_licences()
        self.copy = self.add_button(Button(self.tr("&Copy details"), glyph=Glyph.COPY), left=True)
        self.copy.setToolTip(self.tr("Versions and system, nothing about a patient"))
        self.copy.clicked.connect(lambda: self.copy_requested.emit(facts.details()))
        close = self.add_button(Button(self.tr("Close"), ButtonKind.PRIMARY))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.let_keys_scroll()
        close.setFocus()

    def _add_head(self) -> None:
        picture = QLabel()
        picture.setPixmap(QIcon(str(resource_path("icons/app.svg"))).pixmap(QSize(PICTURE, PICTURE)))
        picture.setAccessibleName("NKR Desktop")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel("NKR Desktop", TextStyle.TITLE))
        version = self.tr("Version {version} of {date}").format(
            version=self._facts.program, date=f"{self._facts.released:%d-%m-%Y}"
        )
        words.addWidget(TextLabel(version, TextStyle.BODY, secondary=True))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(picture)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def _add_heading(self, words: str) -> None:
        self.body.addSpacing(Space.XS)
        self.body.addWidget(TextLabel(words, TextStyle.URGENCY, wrap=True))

    def _add_parts(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnMinimumWidth(0, current_theme().px(96))
        grid.setColumnStretch(1, 1)
        for row, (name, number) in enumerate((*self._facts.parts, (self.tr("System"), self._facts.system))):
            grid.addWidget(TextLabel(name, TextStyle.BODY, secondary=True), row, 0)
            grid.addWidget(TextLabel(number, TextStyle.BODY, wrap=True), row, 1)
        self.body.addLayout(grid)

    def _add_licences(self) -> None:
        words = self.tr(
            "NKR Desktop is free software under the Apache License 2.0. Qt and PySide6 are used under the LGPL 3: you "
            "may replace their files in the program's folder by your own."
        )
        self.body.addWidget(TextLabel(words, TextStyle.BODY, wrap=True))
        links = QWidget()
        row = FlowLayout(links)
        for name, text in self._facts.licences:
            link = Button(name, ButtonKind.LINK, glyph=Glyph.DOCUMENT)
            link.clicked.connect(lambda _checked=False, name=name, text=text: TextDialog(name, text, self).exec())
            row.addWidget(link)
        self.body.addWidget(links)
