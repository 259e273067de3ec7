"""Every test of the kit sees the light theme in Inter, as the program does."""

import pytest
from PySide6.QtWidgets import QApplication

from nkr_desktop.ui.kit import fonts
from nkr_desktop.ui.kit.theme import Theme, apply


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> Theme:
    """The light theme at 100 %, put back before each test."""
    theme = Theme(family=fonts.register())
    apply(qapp, theme)
    return theme
