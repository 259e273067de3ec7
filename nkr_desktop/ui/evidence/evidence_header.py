"""The head of the evidence page: which recommendation, how strong, how sure, and the way to the patient's view."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.guideline import Guideline, Quality, Recommendation
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.certainty_mark import CertaintyMark
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.segmented import Segmented
from nkr_desktop.ui.kit.strength_chip import StrengthChip
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import TextStyle

GAP = 12
NAME = 200
"""Width in px at 100 % that the name should have at least."""
FIGURES, GROUNDS, SOURCES = "figures", "grounds", "sources"


class EvidenceHeader(QWidget):
    """Signals: back_requested, patient_requested; page_requested carries a page of the guideline; part_chosen one of
    FIGURES, GROUNDS, SOURCES."""

    back_requested = Signal()
    patient_requested = Signal()
    page_requested = Signal(int)
    part_chosen = Signal(str)

    def __init__(
        self,
        recommendation: Recommendation,
        name: str,
        book: PhraseBook,
        guideline: Guideline,
        sources: int,
        parent: QWidget | None = None,
    ) -> None:
        """name: the recommendation's; sources: how many it cites."""
        super().__init__(parent)
        self.back = Button(self.tr("Back"), glyph=Glyph.ARROW_LEFT)
        self.back.clicked.connect(self.back_requested)
        added = book.text(f"evidence.added_{recommendation.id}")
        title = PairLabel(name, f"{added} · §{recommendation.section}", title_style=TextStyle.TITLE, gap=12)
        chip = StrengthChip(recommendation.strength, guideline.strength_entry(recommendation.strength).label)
        mark = CertaintyMark(recommendation.quality, _quality(recommendation, book, guideline))
        mark.setToolTip(recommendation.quality_text)
        self.patient = Button(self.tr("Show to the patient"), ButtonKind.PRIMARY, glyph=Glyph.MONITOR)
        self.patient.clicked.connect(self.patient_requested)
        self._title = title
        self._upper = QGridLayout()
        self._upper.setHorizontalSpacing(GAP)
        self._upper.setVerticalSpacing(6)
        self._upper.setColumnStretch(1, 1)
        self._upper.addWidget(self.back, 0, 0)
        self._upper.addWidget(self.patient, 0, 3)
        self._marks = QWidget()
        marks = _line(GAP)
        marks.setContentsMargins(0, 0, 0, 0)
        for widget in (chip, mark):
            marks.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        marks.addStretch(1)
        self._marks.setLayout(marks)
        self._place_title()
        said = TextLabel(recommendation.text, TextStyle.BODY_MEDIUM, wrap=True)
        page = Button(
            self.tr("Page {0}").format(recommendation.page), ButtonKind.LINK, glyph=Glyph.EXTERNAL, glyph_after=True
        )
        page.setToolTip(self.tr("Open your own copy of the guideline at this page"))
        page.clicked.connect(lambda: self.page_requested.emit(recommendation.page))
        self.parts = Segmented(
            (
                (FIGURES, self.tr("Figures")),
                (GROUNDS, self.tr("Grounds")),
                (SOURCES, self.tr("Sources ({0})").format(sources)),
            ),
            name=self.tr("What is shown"),
        )
        self.parts.set_value(FIGURES)
        self.parts.chosen.connect(lambda part: self.part_chosen.emit(part))
        lower = _line(16)
        lower.addWidget(said, 1)
        lower.addWidget(page, 0, Qt.AlignmentFlag.AlignVCenter)
        lower.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignVCenter)
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(8)
        both.addLayout(self._upper)
        both.addLayout(lower)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the name has no room among the buttons, it stands under them."""
        super().resizeEvent(event)
        self._place_title()

    def _place_title(self) -> None:
        self.patient.set_kind(ButtonKind.PRIMARY)
        around = sum(part.sizeHint().width() + GAP for part in (self.back, self._marks, self.patient))
        under = self.width() - around < current_theme().px(NAME)
        for part in (self._title, self._marks):
            self._upper.removeWidget(part)
        if under:
            self._upper.addWidget(self._marks, 0, 1)
            self._upper.addWidget(self._title, 1, 0, 1, 4)
        else:
            self._upper.addWidget(self._title, 0, 1)
            self._upper.addWidget(self._marks, 0, 2)
        if around > self.width():
            self.patient.set_kind(ButtonKind.TOOL)
            self.patient.setToolTip(self.patient.text().replace("&", ""))


def _line(gap: int) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(gap)
    return line


def _quality(recommendation: Recommendation, book: PhraseBook, guideline: Guideline) -> str:
    """ "Lav"; "Ingen studier"."""
    if recommendation.quality is Quality.NONE:
        return book.text("evidence.no_studies")
    return next(entry.label for entry in guideline.certainty if entry.id.value == recommendation.quality.value)
