"""Guideline, evidence and patient mode, reached from the window and left again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from nkr_desktop.domain.answers import Finding
from nkr_desktop.ui.evidence.evidence_page import EvidencePage
from nkr_desktop.ui.evidence.patient_mode import PatientMode
from nkr_desktop.ui.guideline.guideline_page import GuidelinePage
from tests.ui.window_driver import FINDINGS, Driver, open_window


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    with open_window(qtbot) as driver:
        yield driver


def test_a_card_leads_to_its_evidence_and_escape_back(driver: Driver) -> None:
    driver.window.results.evidence_requested.emit("supervised_exercise")
    [page] = driver.window.findChildren(EvidencePage)
    assert page.isVisible()
    assert page.recommendation_id == "supervised_exercise"
    driver.press(Qt.Key.Key_Escape)
    assert not driver.window.reference.is_open


def test_the_evidence_can_be_turned_to_the_patient_and_back(driver: Driver) -> None:
    driver.window.reference.show_evidence("supervised_exercise")
    [page] = driver.window.findChildren(EvidencePage)
    page.patient_mode_requested.emit("supervised_exercise")
    [patient] = driver.window.findChildren(PatientMode)
    assert patient.isVisible()
    assert not page.isVisible()
    driver.press(Qt.Key.Key_Escape)
    assert page.isVisible()


def test_evidence_opened_from_the_guideline_leads_back_to_it(driver: Driver) -> None:
    driver.shortcut("Ctrl+F")
    [browser] = driver.window.findChildren(GuidelinePage)
    assert browser.isVisible()
    browser.evidence_requested.emit("mri")
    [page] = driver.window.findChildren(EvidencePage)
    assert page.isVisible()
    page.back_requested.emit()
    assert browser.isVisible()


def test_a_step_brings_the_questions_back(driver: Driver) -> None:
    driver.window.reference.show_guideline("register")
    driver.click(driver.window.rail.buttons[FINDINGS])
    assert not driver.window.reference.is_open
    assert driver.window.step == FINDINGS


def test_nothing_stands_over_a_new_acute_suspicion(driver: Driver) -> None:
    driver.window.reference.show_patient_mode("mri")
    driver.consultation.answer("red_flags.saddle_sensory_disturbance", Finding.YES)
    assert not driver.window.reference.is_open


def test_the_quick_guide_is_saved_from_the_menu(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ark"), ""))
    driver.window.commands.quick_guide_requested.emit()
    assert (tmp_path / "ark.pdf").read_bytes().startswith(b"%PDF-")
