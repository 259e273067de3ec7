"""The register: every place where the source contradicts itself, and how the program reads it; filtered by place and
kind."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkr_desktop.content.guideline_chapters import BookChapter, Part
from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.guideline import ErratumKind, Guideline
from nkr_desktop.ui.guideline.chapter_html import ChapterHtml
from nkr_desktop.ui.guideline.chapter_view import ChapterView
from nkr_desktop.ui.kit.flow_layout import FlowLayout
from nkr_desktop.ui.kit.select_box import SelectBox
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Size, TextStyle


class RegisterView(QWidget):
    """Signals: link_followed as of ChapterView."""

    link_followed = Signal(str, str)

    def __init__(
        self,
        chapter: BookChapter,
        html: ChapterHtml,
        guideline: Guideline,
        book: PhraseBook,
        parent: QWidget | None = None,
    ) -> None:
        """chapter: the register."""
        super().__init__(parent)
        self._chapter = chapter
        self._written: tuple[Part, ...] | None = None
        kinds = sorted({passage.tag for part in chapter.parts for passage in part.passages if passage.tag})
        ordered = [kind for kind in ErratumKind if kind.value in kinds]
        self.place = SelectBox(
            [(None, self.tr("All places")), *((part.title, part.title) for part in chapter.parts)],
            empty=None,
            name=self.tr("Place"),
            height=Size.CONTROL,
        )
        self.kind = SelectBox(
            [(None, self.tr("All kinds")), *((kind.value, book.text(f"browser.erratum_{kind}")) for kind in ordered)],
            empty=None,
            name=self.tr("Kind"),
            height=Size.CONTROL,
        )
        self._count = TextLabel("", TextStyle.HINT, secondary=True)
        self.view = ChapterView(html, guideline)
        self.view.link_followed.connect(self.link_followed)
        for box in (self.place, self.kind):
            box.chosen.connect(self._write)
        line = FlowLayout(across=10)
        for widget in (self.place, self.kind, self._count):
            line.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.view, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Written when first looked at: the register is long."""
        super().showEvent(event)
        self._write()

    @property
    def shown(self) -> int:
        """How many contradictions and readings are shown."""
        return sum(len(part.passages) for part in self._filtered())

    def show_place(self, section: int) -> None:
        """Show the contradictions of one chapter of the guideline."""
        titles = [part.title for part in self._chapter.parts if part.title.split(" ")[0] == f"§{section}"]
        self.place.set_value(titles[0] if titles else None)
        self.kind.set_value(None)
        self._write()

    def show_anchor(self, anchor: str, query: str) -> None:
        """Show everything, scrolled to one entry."""
        self.place.set_value(None)
        self.kind.set_value(None)
        self._write()
        self.view.show_anchor(anchor, query)

    def _filtered(self) -> tuple[Part, ...]:
        place, kind = self.place.value, self.kind.value
        parts = (part for part in self._chapter.parts if place in (None, part.title))
        kept = (
            replace(part, passages=tuple(passage for passage in part.passages if kind in (None, passage.tag)))
            for part in parts
        )
        return tuple(part for part in kept if part.passages)

    def _write(self) -> None:
        parts = self._filtered()
        if parts == self._written:
            return
        self._written = parts
        count = sum(len(part.passages) for part in parts)
        self._count.setText(self.tr("{0} shown").format(count) if count else self.tr("None of this kind here"))
        self.view.show_chapter(self._chapter, parts)
