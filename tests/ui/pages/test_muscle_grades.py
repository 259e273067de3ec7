"""Graded muscles in the list: every chip is in sight, on as many lines as they need."""

from collections.abc import Mapping
from typing import Literal

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nkr_desktop.domain.answers import Finding, Muscle, Side
from nkr_desktop.domain.case import Case, Signs, StrengthSign
from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.pages.sign_row import SignRow
from tests.ui.painted_text import faults_of
from tests.ui.window_driver import FINDINGS, TODAY, open_window


@pytest.mark.parametrize("width", [1366, 1280, 960])
def test_no_grade_is_cut_however_many_there_are(qtbot: QtBot, width: int) -> None:
    mrc: Mapping[Literal["left", "right"], Mapping[Muscle, int]] = {
        "left": dict.fromkeys(Muscle, 4),
        "right": dict.fromkeys(Muscle, 3),
    }
    strength = StrengthSign(finding=Finding.YES, side=Side.BOTH, mrc=mrc)
    with open_window(qtbot) as driver:
        driver.window.resize(width, 720)
        driver.consultation.start(Case(assessed_on=TODAY, signs=Signs(reduced_strength=strength)))
        driver.go_to(FINDINGS)
        for _ in range(3):
            QApplication.processEvents()
        row = driver.window.page.row("signs.reduced_strength")
        assert isinstance(row, SignRow)
        grades = row.grades
        assert grades is not None
        chips = [chip for chip in grades.findChildren(Button) if chip.isVisible()]
        assert len(chips) == 11
        for chip in chips:
            assert grades.rect().contains(chip.geometry()), chip.text()
        corner = grades.mapTo(row, QPoint())
        assert row.rect().contains(QRect(corner, grades.size()))
        assert faults_of(row) == []
