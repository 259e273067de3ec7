"""Beside the plan: a switch between results and papers under the urgency line, and the paper chosen.

The urgency line is the results pane's own and stays above; under an acute banner there is no switch at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.case import Case
from nkr_desktop.ui.kit.segmented import Segmented
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Space, TextStyle
from nkr_desktop.ui.papers.desk import Desk
from nkr_desktop.ui.papers.paper import Paper
from nkr_desktop.ui.papers.paper_words import paper_name
from nkr_desktop.ui.papers.preview_pane import PreviewPane
from nkr_desktop.ui.results.pane import ResultsPane

if TYPE_CHECKING:
    from nkr_desktop.ui.papers.workshop import Workshop

_HERE = (Paper.LEAFLET, Paper.NOTE, Paper.REFERRAL)


class Switch(QWidget):
    """Results or one of the papers of this case, and what is to be said about the paper shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        options: list[tuple[object, str]] = [(None, self.tr("Results"))]
        options += [(paper, paper_name(paper)) for paper in _HERE]
        self.choice = Segmented(options, name=self.tr("Show"))
        self.facts = TextLabel("", TextStyle.BODY, secondary=True, elide=True)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(Space.M)
        line.addWidget(self.choice)
        line.addWidget(self.facts, 1)


class Side(QObject):
    """Puts itself into the results pane while it is offered. What was chosen last is shown again."""

    def __init__(self, workshop: Workshop, clinic: Clinic, book: PhraseBook, results: ResultsPane) -> None:
        super().__init__(results)
        self._results = results
        self._offered = False
        self._chosen: Paper | None = Paper.LEAFLET
        self.switch = Switch(results)
        self.switch.hide()
        self.pane = PreviewPane(results)
        self.pane.hide()
        self.desk = Desk(workshop, self.pane, clinic, book)
        self.desk.facts_told.connect(self.switch.facts.setText)
        self.switch.choice.chosen.connect(self._choose)

    @property
    def chosen(self) -> Paper | None:
        """The paper shown, None for the results."""
        return self._chosen if self._offered else None

    def offer(self, offered: bool, case: Case, assessment: Assessment) -> None:
        """Whether there is a plan page with room beside it, and nothing acute."""
        if offered == self._offered:
            return
        self._offered = offered
        self.switch.setVisible(offered)
        self._results.set_switch(self.switch if offered else None)
        self._show(case, assessment)

    def show_case(self, case: Case, assessment: Assessment) -> None:
        """The case has changed."""
        self._case, self._assessment = case, assessment
        if self.chosen is not None:
            self.desk.show_case(case, assessment)

    def _choose(self, paper: Paper | None) -> None:
        self._chosen = paper
        self._show(self._case, self._assessment)

    def _show(self, case: Case, assessment: Assessment) -> None:
        self._case, self._assessment = case, assessment
        self.switch.choice.set_value(self._chosen)
        self._results.set_stand_in(self.pane if self.chosen is not None else None)
        if self.chosen is None:
            self.switch.facts.setText("")
            self.desk.leave()
        else:
            self.desk.show_paper(self.chosen, case, assessment)
