"""Words and sources of the page: a list the keyboard reaches, and a card that explains what is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from nkr_desktop.ui.guideline.legend import scrolled
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import TextStyle
from nkr_desktop.ui.results.lines import Line, Lines


@dataclass(frozen=True, slots=True)
class Explained:
    """A term or a source. `link` is what the text points at it with: "term:3", "source:literature.12"."""

    link: str
    name: str
    lines: tuple[str, ...]


class Aside(QWidget):
    """Choosing an entry, by arrow keys or mouse, shows its explanation under the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, Explained] = {}
        self._title = TextLabel(self.tr("Words and sources on this page"), TextStyle.BODY_STRONG)
        self.list = QListWidget()
        dress(self.list)
        self.list.setAccessibleName(self._title.text())
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._explain)
        self._words = Lines()
        self._card = scrolled(self._words, self.tr("Explanation"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.list, 3)
        column.addWidget(self._card, 2)

    @property
    def explanation(self) -> str:
        """What the card says."""
        return self._words.text()

    def show_entries(self, entries: Sequence[Explained]) -> None:
        """Another page's words and sources; none is chosen."""
        self.list.clear()  # first: while it empties, the list says that entries still there become current
        self._entries = {entry.link: entry for entry in entries}
        for entry in entries:
            item = QListWidgetItem(entry.name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, entry.link)
            item.setToolTip(entry.lines[0])
        self._words.show_lines(Line(self.tr("Choose a word or a number to see what it stands for."), colour="ink2"))

    def choose(self, link: str) -> bool:
        """Choose an entry by its link; False where the page has none such."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == link:
                self.list.setCurrentRow(row)
                return True
        return False

    def _explain(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        entry = self._entries[item.data(Qt.ItemDataRole.UserRole)]
        head = Line(entry.name, style=TextStyle.CARD_NAME)
        first, *more = entry.lines
        self._words.show_lines(head, Line(first), *(Line(text, colour="ink2") for text in more))
        self._card.verticalScrollBar().setValue(0)
