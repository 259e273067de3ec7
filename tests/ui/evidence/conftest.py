"""The evidence view as the program shows it: Inter, light, the shipped guideline."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import phrase_book
from nkr_desktop.ui.evidence.evidence_page import EvidencePage
from nkr_desktop.ui.evidence.patient_mode import PatientMode
from nkr_desktop.ui.kit import fonts
from nkr_desktop.ui.kit.theme import Theme, apply, current_theme


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    """Put back only where another test changed it: dressing costs with every widget alive."""
    theme = Theme(family=fonts.register())
    if current_theme() != theme:
        apply(qapp, theme)


@pytest.fixture
def page(qtbot: QtBot) -> Callable[[str], EvidencePage]:
    """Opens a recommendation's evidence at the size it has in a 1280x720 window."""
    made = EvidencePage(phrase_book(), shipped_guideline())
    qtbot.addWidget(made)
    made.resize(1116, 624)
    made.show()

    def opened(id: str) -> EvidencePage:
        made.show_recommendation(id)
        QApplication.processEvents()
        return made

    return opened


@pytest.fixture
def patient(qtbot: QtBot) -> Callable[[str], PatientMode]:
    """Opens patient mode at 1280x720."""
    made = PatientMode(phrase_book(), shipped_guideline())
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()

    def opened(id: str) -> PatientMode:
        made.show_recommendation(id)
        QApplication.processEvents()
        return made

    return opened
