"""A paper as it will come out: the page, its pages in small, and what can be done with it.

The same pane stands beside the plan and in the preview window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nkr_desktop.content.phrases import Language
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.select_box import SelectBox
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Space, TextStyle
from nkr_desktop.ui.papers.page_view import PageView
from nkr_desktop.ui.papers.paper import Edition, Paper
from nkr_desktop.ui.papers.thumbnails import Thumbnails

if TYPE_CHECKING:
    from nkr_desktop.ui.papers.pdf_pages import PdfPages

_COLUMN: Final = 160


class PreviewPane(QWidget):
    """Shows what it is given. Signals: print_requested, save_requested and copy_requested for the paper shown;
    edition_chosen carries an Edition."""

    print_requested = Signal()
    save_requested = Signal()
    copy_requested = Signal()
    edition_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self.view = PageView()
        self.thumbnails = Thumbnails()
        self.notice = TextLabel("", TextStyle.BODY_MEDIUM, glyph=Glyph.WARNING, wrap=True)
        self.notice.hide()
        self.editions = SelectBox(self._editions(), empty=None, name=self.tr("Language and size of print"))
        self.grey = Button(self.tr("Black and white"), height=28)
        self.grey.setCheckable(True)
        self.print = Button(self.tr("Print…"), glyph=Glyph.PRINTER)
        self.save = Button(self.tr("Save as PDF…"), glyph=Glyph.SAVE)
        self.copy = Button(self.tr("Copy text"), glyph=Glyph.COPY)
        self._column = QWidget()
        self._lay_out()
        self._connect()

    @property
    def page_count(self) -> int:
        """Pages of the paper shown, 0 for none."""
        return len(self._pages) if self._pages else 0

    def set_main_action(self) -> None:
        """Printing is what this view is for: its one filled button."""
        self.print.set_kind(ButtonKind.PRIMARY)

    def show_paper(self, paper: Paper, edition: Edition) -> None:
        """Which paper it is; its pages follow."""
        self.editions.setVisible(paper is Paper.LEAFLET)
        self.editions.set_value(edition)
        self.copy.setVisible(paper in (Paper.NOTE, Paper.REFERRAL))

    def show_notice(self, notice: str) -> None:
        """What must be known of the paper, above it; "" for nothing."""
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))

    def show_empty(self, words: str, *, warning: bool = False) -> None:
        """No paper; on the empty page stands why. warning: there will be none until something is done."""
        self.view.show_empty(words, warning=warning)
        self._show(None)

    def show_pages(self, pages: PdfPages) -> None:
        """The finished paper."""
        self.view.show_pages(pages)
        self._show(pages)

    def _show(self, pages: PdfPages | None) -> None:
        self._pages = pages
        self.thumbnails.show_pages(pages, self.view.page, self.grey.isChecked())
        for button in (self.print, self.save, self.copy, self.grey):
            button.setEnabled(pages is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column is as wide as its widest button."""
        super().resizeEvent(event)
        self._column.setFixedWidth(max(current_theme().px(_COLUMN), self._column.minimumSizeHint().width()))

    def _editions(self) -> tuple[tuple[Edition, str], ...]:
        return (
            (Edition(Language.DANISH), self.tr("Danish")),
            (Edition(Language.DANISH, large_print=True), self.tr("Danish, large print")),
            (Edition(Language.ENGLISH), self.tr("English")),
            (Edition(Language.ENGLISH, large_print=True), self.tr("English, large print")),
        )

    def _lay_out(self) -> None:
        side = QVBoxLayout(self._column)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(Space.S)
        side.addWidget(self.thumbnails, 1)
        for control in (self.editions, self.grey, self.print, self.save, self.copy):
            control.setSizePolicy(control.sizePolicy().Policy.Expanding, control.sizePolicy().verticalPolicy())
            side.addWidget(control)
        whole = QGridLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setHorizontalSpacing(14)
        whole.setVerticalSpacing(Space.S)
        whole.addWidget(self.notice, 0, 0, 1, 2)
        whole.addWidget(self.view, 1, 0)
        whole.addWidget(self._column, 1, 1)
        whole.setColumnStretch(0, 1)
        whole.setRowStretch(1, 1)
        self.view.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.view.page_turned.connect(self.thumbnails.mark)
        self.thumbnails.page_chosen.connect(self.view.show_page)
        self.print.clicked.connect(self.print_requested)
        self.save.clicked.connect(self.save_requested)
        self.copy.clicked.connect(self.copy_requested)
        self.editions.chosen.connect(self.edition_chosen)
        self.grey.toggled.connect(self._set_grey)

    def _set_grey(self, grey: bool) -> None:
        self.view.set_grey(grey)
        self.thumbnails.show_pages(self._pages, self.view.page, grey)
