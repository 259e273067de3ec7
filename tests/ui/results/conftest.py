"""A case to judge, and a pane to show it in, in the shipped wording."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import PhraseBook, phrase_book
from nkr_desktop.domain.answers import Finding, PainSeverity, Trend
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import OTHER_CAUSES, RED_FLAGS, Case, Course, OtherCauses, Patient, RedFlags, Sign, Signs
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.ui.kit import fonts
from nkr_desktop.ui.kit.theme import Theme, apply, current_theme
from nkr_desktop.ui.results.pane import ResultsPane

TODAY = date(2026, 11, 23)


@pytest.fixture
def book() -> PhraseBook:
    return phrase_book()


@pytest.fixture
def guideline() -> Guideline:
    return shipped_guideline()


def calm_case(**changed: Any) -> Case:
    """In scope, nothing urgent, day 34; any group of answers can be given otherwise."""
    answers: dict[str, Any] = {
        "assessed_on": TODAY,
        "patient": Patient(age=46),
        "course": Course(
            onset_date=TODAY - timedelta(days=34),
            leg_pain=6,
            pain_severity=PainSeverity.MODERATE,
            trend=Trend.SOME_IMPROVEMENT,
        ),
        "signs": Signs(radicular_leg_pain=Sign(finding=Finding.YES)),
        "other_causes": OtherCauses(**dict.fromkeys(OTHER_CAUSES, Finding.NO)),
        "red_flags": flags(),
    }
    return Case(**{**answers, **changed})


def flags(**answered: Finding) -> RedFlags:
    """All seven answered no, but for those given."""
    return RedFlags(**{**dict.fromkeys(RED_FLAGS, Finding.NO), **answered})


@pytest.fixture
def pane(qapp: QApplication, book: PhraseBook, guideline: Guideline) -> Iterator[ResultsPane]:
    """A shown pane, 690 × 672 px, before anything was judged; gone again after the test."""
    theme = Theme(family=fonts.register())
    if current_theme() != theme:
        apply(qapp, theme)
    made = ResultsPane(book, guideline, lambda: TODAY)
    made.resize(690, 672)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def show(pane: ResultsPane, guideline: Guideline, qapp: QApplication) -> Callable[[Case], ResultsPane]:
    """Shows a case in the pane and lets everything settle."""

    def shown(case: Case) -> ResultsPane:
        pane.show_assessment(case, assess(case, guideline))
        for _ in range(5):
            qapp.processEvents()
        return pane

    return shown
