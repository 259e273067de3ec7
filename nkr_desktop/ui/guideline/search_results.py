"""What the search found, in groups, with what was asked for marked. Arrow keys move, Enter opens.

Hits that follow each other under one title say it once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from nkr_desktop.content.guideline_search import Hit, HitGroup
from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.ui.guideline.hit_delegate import HIT, TITLED, HitDelegate
from nkr_desktop.ui.kit.dress import dress


class SearchResults(QListWidget):
    """Signals: hit_chosen carries a Hit."""

    hit_chosen = Signal(object)

    def __init__(self, book: PhraseBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.setAccessibleName(self.tr("Search results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        dress(self, "QListView { background: transparent; border: 0; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setItemDelegate(HitDelegate(self))
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    @property
    def hits(self) -> tuple[Hit, ...]:
        """Every hit shown, from the top."""
        items = (self.item(row).data(HIT) for row in range(self.count()))
        return tuple(hit for hit in items if isinstance(hit, Hit))

    def show_groups(self, groups: Sequence[HitGroup]) -> None:
        """Show what was found; the first hit is current."""
        self.clear()
        for group in groups:
            self._add_head(group)
            title = ""
            for hit in group.hits:
                item = QListWidgetItem(self)
                item.setData(HIT, hit)
                item.setData(TITLED, hit.title != title)
                title = hit.title
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{hit.title}. {hit.excerpt}")
        if groups:
            self.setCurrentRow(1)

    def step(self, by: int) -> None:
        """Move the current hit up or down, over the heads of groups."""
        row = self.currentRow() + by
        while 0 <= row < self.count() and not isinstance(self.item(row).data(HIT), Hit):
            row += by
        if 0 <= row < self.count():
            self.setCurrentRow(row)
            self.scrollToItem(self.item(row if row > 1 else 0))

    def open_current(self) -> None:
        """As Enter on the current hit."""
        if self.currentItem() is not None:
            self._choose(self.currentItem())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: other lines, other heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _add_head(self, group: HitGroup) -> None:
        words = self._book.text(f"browser.kind_{group.kind.value}")
        shown = len(group.hits)
        count = str(group.total) if shown == group.total else self.tr("{0} of {1}").format(shown, group.total)
        head = QListWidgetItem(self)
        head.setData(HIT, (words, count))
        head.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}, {count}")
        head.setFlags(Qt.ItemFlag.NoItemFlags)

    def _choose(self, item: QListWidgetItem) -> None:
        hit = item.data(HIT)
        if isinstance(hit, Hit):
            self.hit_chosen.emit(hit)
