"""The head of the evidence page: which recommendation, how strong, how sure, and the way to the patient's view."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.guideline import Guideline, Quality, Recommendation
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.certainty_mark import CertaintyMark
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.segmented import Segmented
from nkr_desktop.ui.kit.strength_chip import StrengthChip
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import TextStyle

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
        upper = _line(12)
        upper.addWidget(self.back)
        upper.addWidget(title, 1)
        for widget in (chip, mark, self.patient):
            upper.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
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
        both.addLayout(upper)
        both.addLayout(lower)


def _line(gap: int) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(gap)
    return line


def _quality(recommendation: Recommendation, book: PhraseBook, guideline: Guideline) -> str:
    """ "Lav"; "Ingen studier"."""
    if recommendation.quality is Quality.NONE:
        return book.text("evidence.no_studies")
    return next(entry.label for entry in guideline.certainty if entry.id.value == recommendation.quality.value)
