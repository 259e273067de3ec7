"""The preview in a window of its own: every paper, as large as the screen allows. Ctrl+P opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.case import Case
from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.segmented import Segmented
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Space, TextStyle
from nkr_desktop.ui.papers.desk import Desk
from nkr_desktop.ui.papers.paper import Paper, is_acute
from nkr_desktop.ui.papers.paper_words import paper_name
from nkr_desktop.ui.papers.preview_pane import PreviewPane

if TYPE_CHECKING:
    from nkr_desktop.ui.papers.workshop import Workshop

_SHARE: Final = 0.94
_WIDEST: Final = 940
_TALLEST: Final = 1060


class PreviewWindow(QDialog):
    """Signals: print_requested, save_requested and copy_requested carry the Paper and its Edition."""

    print_requested = Signal(object, object)
    save_requested = Signal(object, object)
    copy_requested = Signal(object, object)

    def __init__(
        self,
        workshop: Workshop,
        clinic: Clinic,
        book: PhraseBook,
        case: Case,
        assessment: Assessment,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        dress(self)
        self.setWindowTitle(self.tr("Preview and print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._case, self._assessment = case, assessment
        names = [(paper, paper_name(paper, is_acute(assessment))) for paper in Paper]
        self.switch = Segmented(names, name=self.tr("Show"))
        self.facts = TextLabel("", TextStyle.BODY, secondary=True, elide=True)
        self.pane = PreviewPane()
        self.pane.set_main_action()
        self.desk = Desk(workshop, self.pane, clinic, book)
        self._lay_out()
        self._connect()
        room = parent.screen().availableSize() * _SHARE
        self.resize(min(_WIDEST, room.width()), min(_TALLEST, room.height(), max(parent.height(), 480)))

    def show_paper(self, paper: Paper) -> None:
        """Show one of the papers."""
        self.switch.set_value(paper)
        self.desk.show_paper(paper, self._case, self._assessment)
        self.pane.view.setFocus()

    def _lay_out(self) -> None:
        ground = Surface("bg")
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.switch)
        head.addWidget(self.facts, 1)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        head.addWidget(close)
        body = QVBoxLayout(ground)
        body.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        body.setSpacing(Space.M)
        body.addLayout(head)
        body.addWidget(self.pane, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)

    def _connect(self) -> None:
        pane, desk = self.pane, self.desk
        desk.facts_told.connect(self.facts.setText)
        self.switch.chosen.connect(self.show_paper)
        for asked, told in (
            (pane.print_requested, self.print_requested),
            (pane.save_requested, self.save_requested),
            (pane.copy_requested, self.copy_requested),
        ):
            asked.connect(lambda signal=told: signal.emit(desk.paper, desk.edition))
