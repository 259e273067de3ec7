"""The guide's own window: chapters at the left, the text at the right, search above. Stands beside the work."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nkr_desktop.content.phrases import Language
from nkr_desktop.ui.help.guide import chapters
from nkr_desktop.ui.help.guide_view import GuideView
from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.icons import Glyph, icon
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import TextStyle

SIZE: Final = QSize(1000, 720)
SMALLEST: Final = QSize(420, 300)
LIST_WIDTH: Final = 232
LIST_FROM: Final = 680
"""px at 100 %: in a narrower window the text stands alone."""
_SCREEN_SHARE: Final = 0.92


class GuideWindow(QDialog):
    """Signals: closed when the user has closed it."""

    closed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self)
        theme = current_theme()
        self.setWindowTitle(self.tr("User's guide"))
        self.setMinimumSize(SMALLEST)
        self.resize((QSize(theme.px(SIZE.width()), SIZE.height())).boundedTo(self._room()))
        self.view = GuideView()
        self.view.setAccessibleName(self.windowTitle())
        self.contents = self._make_contents()
        self.back = Button(self.tr("Back"), glyph=Glyph.ARROW_LEFT)
        self.back.setEnabled(False)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the guide"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self._glass = self.field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._glass.setIcon(icon(Glyph.SEARCH, theme.colours.ink2))
        self.field.installEventFilter(self)
        self.count = TextLabel("", TextStyle.HINT, secondary=True)
        self.note = TextLabel(self.tr("The guide is in Danish, like the guideline."), TextStyle.BODY, secondary=True)
        self.note.setVisible(language is not Language.DANISH)
        self._lay_out()
        self._connect()

    def show_chapter(self, id: str) -> None:
        """Come forward at a chapter; "" is the first."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.show_chapter(id or chapters()[0].id)
        self.view.setFocus()

    def done(self, result: int) -> None:
        """Esc and the window's own button alike."""
        super().done(result)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, the list of chapters gives way to the text."""
        super().resizeEvent(event)
        self._left.setVisible(self.width() >= current_theme().px(LIST_FROM))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field Enter goes on to the next place, Shift and Enter back, Esc empties the field."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._field_key(event)
        return super().eventFilter(watched, event)

    def _room(self) -> QSize:
        return self.screen().availableSize() * _SCREEN_SHARE

    def _make_contents(self) -> QListWidget:
        contents = QListWidget()
        contents.setAccessibleName(self.tr("Chapters"))
        contents.setFrameShape(QFrame.Shape.NoFrame)
        contents.setStyleSheet("QListView { background: transparent; border: 0; }")
        contents.setWordWrap(True)
        contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for chapter in chapters():
            item = QListWidgetItem(chapter.title, contents)
            item.setData(Qt.ItemDataRole.UserRole, chapter.id)
        return contents

    def _lay_out(self) -> None:
        top = Surface("panel", lines="bottom")
        bar = QHBoxLayout(top)
        bar.setContentsMargins(12, 8, 12, 9)
        bar.setSpacing(12)
        bar.addWidget(self.back)
        bar.addStretch(1)
        bar.addWidget(self.count)
        bar.addWidget(self.field, 2)
        self._left = Surface("rail", lines="right")
        self._left.setFixedWidth(current_theme().px(LIST_WIDTH))
        column = QVBoxLayout(self._left)
        column.setContentsMargins(8, 10, 9, 8)
        column.addWidget(self.contents)
        ground = Surface("panel")
        text = QVBoxLayout(ground)
        text.setContentsMargins(14, 6, 4, 4)
        text.addWidget(self.note)
        text.addWidget(self.view, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._left)
        middle.addWidget(ground, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addLayout(middle, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.view.backward)
        self.view.backwardAvailable.connect(self.back.setEnabled)
        self.view.chapter_reached.connect(self._mark_chapter)
        self.contents.itemClicked.connect(self._open)
        self.contents.itemActivated.connect(self._open)
        self.field.textChanged.connect(self._look_for)
        QShortcut(QKeySequence.StandardKey.Find, self, self._start_search)
        QShortcut(QKeySequence("Alt+Left"), self, self.view.backward)

    def _open(self, item: QListWidgetItem) -> None:
        self.view.show_chapter(item.data(Qt.ItemDataRole.UserRole))

    def _mark_chapter(self, id: str) -> None:
        for row in range(self.contents.count()):
            if self.contents.item(row).data(Qt.ItemDataRole.UserRole) == id:
                self.contents.setCurrentRow(row)

    def _start_search(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def _look_for(self, words: str) -> None:
        self.view.find_all(words.strip())
        self._tell_place()

    def _tell_place(self) -> None:
        if self.view.found:
            place = self.tr("{place} of {found}").format(place=self.view.place, found=self.view.found)
            self.count.setText(place)
        else:
            self.count.setText(self.tr("Not found") if self.field.text().strip() else "")

    def _field_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.view.find_next(-1 if back else 1)
            self._tell_place()
            return True
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            return True
        return False
