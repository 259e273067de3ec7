"""A whole first visit by keyboard alone, from the first field to journal text and leaflet on disk."""

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from nkr_desktop.domain.advice import ScopeStatus, Stance, UrgencyLevel
from nkr_desktop.domain.answers import Finding, PainSeverity, Side, TreatmentStatus, Trend, Work
from nkr_desktop.domain.guideline import RecommendationId as Id
from tests.ui.window_driver import FLAGS, PLAN, open_window


def test_a_first_visit_by_keyboard_from_the_first_field_to_the_leaflet(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "folder.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with open_window(qtbot) as user:
        user.type("46\n")
        user.type("5 uger\n")
        user.type("7\n4\n")
        user.type("23nn2")
        user.shortcut("Ctrl+2")
        user.type("jv")
        user.shortcut("Alt+R")
        user.shortcut("Alt+R")
        user.shortcut("Ctrl+3")
        user.shortcut("Alt+R")
        user.shortcut("Ctrl+4")
        user.type("22")
        user.shortcut("Alt+R")
        user.shortcut(f"Ctrl+{PLAN + 1}")
        user.type(" ")
        user.shortcut("Alt+B")
        user.shortcut("Alt+K")
        user.shortcut("Alt+F")

        case, assessment = user.case, user.consultation.assessment
        assert case.patient.age == 46
        assert case.course.pain_severity is PainSeverity.MODERATE
        assert case.course.trend is Trend.UNCHANGED
        assert case.work is Work.ON_SICK_LEAVE
        assert case.signs.radicular_leg_pain.side is Side.LEFT
        assert case.other_causes.tumour is Finding.NO
        assert case.treatments.medication is TreatmentStatus.ONGOING
        assert case.treatments.injection is TreatmentStatus.NOT_TRIED
        assert assessment.urgency.level is UrgencyLevel.NONE
        assert assessment.scope.status is ScopeStatus.IN_SCOPE
        assert assessment.advice(Id.SURGICAL_ASSESSMENT).stance is Stance.PREPARE
        assert case.plan is not None
        assert case.plan.confirmed
        assert "46" in QGuiApplication.clipboard().text()
        print(f"key presses from start to leaflet: {user.presses}")  # noqa: T201 - the figure is what is asked for
    with pikepdf.open(path) as pdf:
        assert 1 <= len(pdf.pages) <= 2


def test_the_acute_sheet_is_never_held_back(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "akut"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with open_window(qtbot) as user:
        user.go_to(FLAGS)
        user.type("j")
        user.click(user.window.actions_bar.leaflet)
    with pikepdf.open(path.with_suffix(".pdf")) as pdf:
        assert 1 <= len(pdf.pages) <= 2
