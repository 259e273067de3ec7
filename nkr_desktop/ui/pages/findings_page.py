"""Step 2, the findings: the six signs of §2, and whether something else is thought to be the cause."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import OTHER_CAUSES, SIGNS
from nkr_desktop.ui.pages.other_cause_row import OtherCauseRow
from nkr_desktop.ui.pages.page import Page, Rest
from nkr_desktop.ui.pages.question_names import question_name
from nkr_desktop.ui.pages.sign_row import SignRow
from nkr_desktop.ui.pages.three_way_row import ThreeWayRow
from nkr_desktop.ui.pages.words import three_way_words


class FindingsPage(Page):
    """Collects signs with side and detail, and other causes."""

    def __init__(self, book: PhraseBook, back: str, onward: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Neurological findings"), self.tr("One sign is enough to suspect it (§2)"), back, onward, parent
        )
        hints = {
            "radicular_leg_pain": self.tr("The pain follows a nerve root"),
            "reduced_strength": self.tr("MRC 0–5 a muscle group"),
            "reflex_loss": self.tr("Knee and ankle"),
            "sensory_change": self.tr("Dermatomes L1–S2"),
        }
        self.add_group(rest=Rest(self.tr("&Remaining findings: no"), Finding.NO, "rest.signs"))
        for sign in SIGNS:
            self.add_row(SignRow(sign, question_name(f"signs.{sign}", book), hint=hints.get(sign, "")))
        self.add_group(
            self.tr("Another cause?"),
            self.tr("Is the nerve root thought to be affected by … (§2)"),
            Rest(self.tr("&Remaining causes: no"), Finding.NO, "rest.other_causes"),
        )
        for cause in OTHER_CAUSES:
            path = f"other_causes.{cause}"
            name = question_name(path, book)
            if cause == "other":
                self.add_row(OtherCauseRow(path, name, question_name("other_causes.other_text", book)))
            else:
                self.add_row(ThreeWayRow(path, name, three_way_words(), danger=cause == "tumour"))
