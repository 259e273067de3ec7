"""F1 from anywhere, and the guide's own window: contents, links back, search, themes, the way out."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.files.settings import Settings
from nkr_desktop.ui.dialogs.settings_dialog import SettingsDialog
from nkr_desktop.ui.help import topics
from nkr_desktop.ui.help.guide import chapters
from nkr_desktop.ui.help.guide_window import GuideWindow
from nkr_desktop.ui.kit import fonts
from nkr_desktop.ui.kit.theme import Theme, apply
from nkr_desktop.ui.kit.tokens import DARK
from tests.ui.window_driver import Driver, open_window
from tools.views import example


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    with open_window(qtbot) as driver:
        yield driver


@pytest.fixture
def guide(qtbot: QtBot, qapp: QApplication) -> Iterator[GuideWindow]:
    apply(qapp, Theme(family=fonts.register()))
    guide = GuideWindow(Language.ENGLISH)
    guide.show_chapter("")
    qtbot.wait(20)
    yield guide
    guide.close()


def press_f1(driver: Driver) -> GuideWindow:
    driver.window.activateWindow()  # no window manager gives the keyboard back after another window
    QApplication.processEvents()
    driver.press(Qt.Key.Key_F1)
    guide = driver.window.help_desk.guide
    assert guide is not None
    return guide


@pytest.mark.parametrize("step", range(6))
def test_f1_opens_the_chapter_of_the_step_in_view(driver: Driver, step: int) -> None:
    driver.window.go_to(step)
    assert press_f1(driver).view.chapter == topics.STEPS[step]


@pytest.mark.parametrize("topic", [topics.EVIDENCE, topics.GUIDELINE, topics.PATIENT])
def test_f1_opens_the_chapter_of_the_view_that_stands_over_the_steps(driver: Driver, topic: str) -> None:
    reference = driver.window.reference
    if topic == topics.GUIDELINE:
        reference.show_guideline("register")
    elif topic == topics.EVIDENCE:
        reference.show_evidence("supervised_exercise")
    else:
        reference.show_patient_mode("supervised_exercise")
    assert press_f1(driver).view.chapter == topic


def test_f1_again_moves_the_open_guide_to_the_page_now_in_view(driver: Driver) -> None:
    first = press_f1(driver)
    driver.window.go_to(2)
    assert press_f1(driver) is first
    assert first.view.chapter == topics.STEPS[2]


def test_f1_in_a_dialog_opens_its_own_chapter_in_a_window_the_dialog_lets_through(driver: Driver) -> None:
    press_f1(driver)
    dialog = SettingsDialog(Settings(), driver.window)
    driver.window.help_desk.lend_to(dialog, topics.SETTINGS)
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    guide = driver.window.help_desk.guide
    assert guide is not None
    assert guide.parentWidget() is dialog
    assert guide.view.chapter == topics.SETTINGS


def test_a_case_that_becomes_acute_closes_the_guide(driver: Driver) -> None:
    press_f1(driver)
    driver.consultation.start(example("cauda-equina.json"))
    assert driver.window.help_desk.guide is None


def test_escape_closes_the_guide_and_f1_opens_it_again(driver: Driver) -> None:
    QTest.keyClick(press_f1(driver), Qt.Key.Key_Escape)
    assert driver.window.help_desk.guide is None
    assert press_f1(driver).isVisible()


def test_the_contents_lead_to_every_chapter_and_follow_the_reading(guide: GuideWindow) -> None:
    for row, chapter in enumerate(chapters()):
        guide.contents.itemClicked.emit(guide.contents.item(row))
        assert guide.view.chapter == chapter.id or row == len(chapters()) - 1  # the last may not reach the top
    guide.view.verticalScrollBar().setValue(0)
    assert guide.contents.currentRow() == 0


def test_back_leads_to_the_place_before(guide: GuideWindow) -> None:
    assert not guide.back.isEnabled()
    guide.view.setSource(QUrl("#akut"))
    assert guide.view.chapter == "akut"
    guide.back.click()
    assert guide.view.chapter == chapters()[0].id


def test_search_counts_marks_and_goes_round(guide: GuideWindow) -> None:
    QTest.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(guide.field, "cauda equina")
    found = guide.view.found
    assert found > 2
    assert guide.count.text() == f"1 of {found}"
    assert len(guide.view.extraSelections()) == found
    QTest.keyClick(guide.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert guide.count.text() == f"{found} of {found}"
    QTest.keyClick(guide.field, Qt.Key.Key_Return)
    assert guide.count.text() == f"1 of {found}"
    QTest.keyClicks(guide.field, "xyz")
    assert guide.count.text() == "Not found"
    QTest.keyClick(guide.field, Qt.Key.Key_Escape)
    assert (guide.field.text(), guide.count.text(), guide.isVisible()) == ("", "", True)


def test_another_theme_and_size_keep_the_chapter(guide: GuideWindow, qapp: QApplication, qtbot: QtBot) -> None:
    guide.show_chapter("evidens")
    apply(qapp, Theme(DARK, True, 1.6, fonts.register()))
    guide.resize(520, 400)
    qtbot.wait(30)
    assert guide.view.chapter == "evidens"
    assert DARK.ink.lower() in guide.view.document().defaultStyleSheet().lower()
    assert guide.view.document().size().width() <= guide.view.viewport().width()


def test_what_was_searched_for_stays_marked_in_another_theme(
    guide: GuideWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    guide.field.setText("cauda equina")
    found = guide.view.found
    apply(qapp, Theme(DARK, True, 1.0, fonts.register()))
    qtbot.wait(30)
    assert guide.view.found == len(guide.view.extraSelections()) == found


def test_nothing_outside_the_guide_is_ever_opened(guide: GuideWindow) -> None:
    assert not guide.view.openExternalLinks()
    kind = QTextDocument.ResourceType.StyleSheetResource.value
    assert guide.view.loadResource(kind, QUrl("https://example.org/a.css")) is None


def test_in_english_the_guide_says_that_it_is_danish(qtbot: QtBot) -> None:
    for language in Language:
        guide = GuideWindow(language)
        qtbot.addWidget(guide)
        guide.show()
        assert guide.note.isVisible() is (language is Language.ENGLISH)


def test_every_control_of_the_guide_has_a_name(guide: GuideWindow) -> None:
    for widget in guide.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), type(widget).__name__
