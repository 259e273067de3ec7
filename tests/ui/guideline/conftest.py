"""The browser in Danish and the light theme, as the program shows it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.ui.guideline.guideline_page import GuidelinePage
from nkr_desktop.ui.kit import fonts
from nkr_desktop.ui.kit.theme import Theme, apply, current_theme
from nkr_desktop.ui.language import LanguageSwitch


@pytest.fixture(autouse=True)
def danish(qapp: QApplication) -> Iterator[None]:
    light = Theme(family=fonts.register())
    if current_theme() != light:
        apply(qapp, light)
    switch = LanguageSwitch(qapp)
    switch.choose(Language.DANISH)
    yield
    switch.leave()


@pytest.fixture
def guideline() -> Guideline:
    return shipped_guideline()


@pytest.fixture
def page(qtbot: QtBot, guideline: Guideline) -> Iterator[GuidelinePage]:
    page = GuidelinePage(phrase_book(), guideline)
    page.resize(1366, 640)
    page.show()
    yield page
    page.close()
    page.deleteLater()  # now, not at the end: every later change of theme or language would dress it again
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
