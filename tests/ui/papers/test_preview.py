"""The preview: it shows what is saved, follows the plan, is white in every theme, and never covers what is urgent."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.domain.answers import Finding, PainSeverity, Trend, UsualCare
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.files.settings import Settings, Theme
from nkr_desktop.ui import plan_edits
from nkr_desktop.ui.papers.paper import Edition, Paper
from nkr_desktop.ui.papers.pdf_pages import PdfPages
from nkr_desktop.ui.papers.side import Side
from tests.ui.painted_text import faults_of
from tests.ui.papers.conftest import example, preview_of, take_back, wait_for_pages
from tests.ui.window_driver import COURSE, PLAN, Driver


def test_the_leaflet_stands_beside_the_plan_as_it_will_be_saved(
    user: Driver, side: Side, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait_for_pages(qtbot, side.pane)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "folder"), ""))
    user.click(side.pane.save)
    saved = PdfPages((tmp_path / "folder.pdf").read_bytes())
    assert len(saved) == side.pane.page_count == 2
    assert saved.text(0) == side.pane.view.accessibleDescription()
    assert side.pane.view.accessibleName() == "Side 1 af 2"
    assert side.switch.facts.text() == "2 sider · LIX 19"
    assert side.pane.notice.isHidden()


@pytest.mark.parametrize(
    ("paper", "says"),
    [
        (Paper.NOTE, "Lumbal nerverodspåvirkning: første besøg 09-11-2026"),
        (Paper.REFERRAL, "Henvisningsark"),
        (Paper.LEAFLET, "Ondt i benet fra en nerve i ryggen"),
        (Paper.QUICK_GUIDE, "IKKE GÆLDENDE"),
    ],
)
def test_each_paper_can_be_seen_in_the_window_of_its_own(user: Driver, qtbot: QtBot, paper: Paper, says: str) -> None:
    user.window.papers.show(paper)
    preview = preview_of(user)
    wait_for_pages(qtbot, preview.pane)
    assert says in preview.pane.view.accessibleDescription()
    assert preview.windowTitle() == "Vis og udskriv"


def test_the_key_for_printing_opens_the_preview_of_the_leaflet(user: Driver, qtbot: QtBot) -> None:
    user.shortcut("Ctrl+P")
    preview = preview_of(user)
    wait_for_pages(qtbot, preview.pane)
    assert preview.desk.paper is Paper.LEAFLET
    assert preview.pane.view.hasFocus()


def test_pages_are_turned_and_brought_nearer_by_keys(side: Side, qtbot: QtBot) -> None:
    wait_for_pages(qtbot, side.pane)
    view = side.pane.view
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.accessibleName() == "Side 2 af 2"
    assert [button.isChecked() for button in side.pane.thumbnails.buttons] == [False, True]
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 1
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == 1.25
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == 1.0
    QTest.mouseClick(side.pane.thumbnails.buttons[0], Qt.MouseButton.LeftButton)
    assert view.page == 0
    QTest.keyClick(side.pane.thumbnails.buttons[0], Qt.Key.Key_Down)
    assert view.page == 1
    assert side.pane.thumbnails.buttons[1].accessibleName() == "Side 2"


@pytest.mark.parametrize(
    ("edition", "pages", "says"),
    [
        (Edition(Language.DANISH, large_print=True), (3, 4), "Ring straks"),
        (Edition(Language.ENGLISH), (1, 2), "Call at once"),
    ],
)
def test_the_leaflet_can_be_had_in_large_print_and_in_english(
    side: Side, qtbot: QtBot, edition: Edition, pages: tuple[int, ...], says: str
) -> None:
    wait_for_pages(qtbot, side.pane)
    side.pane.edition_chosen.emit(edition)
    wait_for_pages(qtbot, side.pane)
    assert side.pane.page_count in pages
    assert any(says in side.pane._pages.text(page) for page in range(side.pane.page_count) if side.pane._pages)


def test_a_changed_plan_is_shown_as_not_agreed_at_once_and_the_old_page_stays_until_the_new_is_there(
    user: Driver, side: Side, qtbot: QtBot
) -> None:
    wait_for_pages(qtbot, side.pane)
    take_back(user)
    assert side.pane.page_count == 2
    assert side.pane.notice.text() == "Ikke aftalt endnu. Bekræft aftalen, før arket gives videre."
    assert side.pane.notice.isVisible()
    user.shortcut("Alt+B")
    assert side.pane.notice.isHidden()


def test_a_plan_that_breaks_a_rule_shows_no_paper_but_what_to_do(user: Driver, side: Side, qtbot: QtBot) -> None:
    wait_for_pages(qtbot, side.pane)
    without_reason = plan_edits.ticked(user.case.plan, user.consultation.assessment, Id.MRI, True)
    user.consultation.answer("plan", without_reason)
    assert side.pane.page_count == 0
    assert side.pane.view.accessibleName() == "Skriv begrundelsen for MR-skanning, så vises arket."
    assert not side.pane.print.isEnabled()
    user.consultation.answer("plan", plan_edits.with_reason(without_reason, Id.MRI, "Efter aftale"))
    assert side.pane.view.accessibleName() == "Folderen laves …"
    wait_for_pages(qtbot, side.pane)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("course.pain_severity", PainSeverity.MOST_SEVERE_DISABLING), "Rådet er ændret: kirurgisk vurdering"),
        (("red_flags.suspected_cancer", Finding.YES), "Rådet er ændret: fysisk aktivitet, superviseret"),
    ],
)
def test_changed_advice_is_named_where_the_paper_stood(
    user: Driver, side: Side, change: tuple[str, object], says: str
) -> None:
    plan = plan_edits.ticked(user.case.plan, user.consultation.assessment, Id.SURGICAL_ASSESSMENT, True)
    reasoned = plan_edits.with_reason(plan, Id.SURGICAL_ASSESSMENT, "Efter aftale")
    user.consultation.answer("plan", plan_edits.confirmed(reasoned))
    user.consultation.answer("course.trend", Trend.UNCHANGED)
    user.consultation.answer(*change)
    assert side.pane.view.accessibleName().startswith(says)


def test_a_plan_that_only_care_breaks_says_to_remove_the_tick(user: Driver, side: Side) -> None:
    plan = plan_edits.with_care(None, UsualCare.ACTIVITY_ADVICE, True)
    user.consultation.answer("plan", plan)
    user.consultation.answer("red_flags.suspected_cancer", Finding.YES)
    assert side.pane.view.accessibleName() == "Noget i aftalen kan ikke aftales nu. Fjern krydset, så vises arket."


def test_an_empty_pane_has_nothing_to_scroll(user: Driver, side: Side, qtbot: QtBot) -> None:
    wait_for_pages(qtbot, side.pane)
    for _ in range(3):
        QTest.keyClick(side.pane.view, Qt.Key.Key_Plus)
    qtbot.waitUntil(side.pane.view.verticalScrollBar().isVisible)
    without_reason = plan_edits.ticked(user.case.plan, user.consultation.assessment, Id.MRI, True)
    user.consultation.answer("plan", without_reason)
    qtbot.wait(10)
    for area in (side.pane.view, side.pane.thumbnails):
        assert not area.verticalScrollBar().isVisible()
        assert not area.horizontalScrollBar().isVisible()


def test_the_results_come_back_by_the_switch_and_the_choice_is_remembered(user: Driver, side: Side) -> None:
    results = user.window.results
    assert side.pane.isVisible()
    assert results.urgency.isVisible()
    assert not results.recommendations.isVisible()
    side.switch.choice.chosen.emit(None)
    assert results.recommendations.isVisible()
    assert results.scope.isVisible()
    assert side.switch.isVisible()
    assert not side.pane.isVisible()
    user.window.go_to(COURSE)
    assert not side.switch.isVisible()
    user.window.go_to(PLAN)
    assert results.recommendations.isVisible()


def test_the_urgency_line_stays_above_the_paper_with_what_was_not_asked(user: Driver, side: Side) -> None:
    user.consultation.answer("red_flags.suspected_fracture", Finding.UNKNOWN)
    assert side.pane.isVisible()
    assert user.window.results.urgency.isVisible()
    assert user.window.results.urgency.text.startswith("Faresignaler ikke afklaret")
    assert user.window.results.urgency.links.isVisible()


def test_no_paper_stands_where_the_acute_banner_belongs(user: Driver, side: Side) -> None:
    user.consultation.answer("red_flags.saddle_sensory_disturbance", Finding.YES)
    assert not side.pane.isVisible()
    assert not side.switch.isVisible()
    assert user.window.results.urgency.text.startswith("Akut kirurgisk vurdering")
    assert user.window.results.urgency.isVisible()
    user.consultation.undo()
    assert side.pane.isVisible()


def test_a_narrow_window_has_no_paper_beside_the_plan(user: Driver, side: Side) -> None:
    user.window.resize(1000, 700)
    assert not side.pane.isVisible()
    assert user.window.results.recommendations.isVisible()


def test_the_next_patient_finds_nothing_of_the_last_ones_paper(user: Driver, side: Side, qtbot: QtBot) -> None:
    wait_for_pages(qtbot, side.pane)
    user.consultation.mark_saved()
    user.window.cases.new()
    assert side.pane.page_count == 0
    assert side.pane.view.accessibleDescription() == ""


def test_the_paper_is_white_in_the_dark_theme(user: Driver, qtbot: QtBot) -> None:
    user.app.take(Settings(theme=Theme.DARK))
    user.app.finish_renewal()
    user.window.resize(1366, 740)
    user.consultation.start(example("example"))
    user.window.go_to(PLAN)
    side = user.window.papers.side
    assert side is not None
    wait_for_pages(qtbot, side.pane)
    picture = side.pane.view.viewport().grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 12) == QColor(Qt.GlobalColor.white)
    around = side.pane.grab().toImage().pixelColor(QPoint(2, side.pane.height() - 3))
    assert around.lightness() < 60


def test_black_and_white_shows_no_colour(side: Side, qtbot: QtBot) -> None:
    wait_for_pages(qtbot, side.pane)
    side.pane.grey.click()
    picture = side.pane.view.viewport().grab().toImage()
    middle = picture.width() // 2
    colours = {picture.pixelColor(x, y).rgb() for x in range(middle - 100, middle + 100, 7) for y in range(4, 400, 7)}
    assert len(colours) > 3
    assert all(QColor(colour).saturation() == 0 for colour in colours)


def test_every_control_of_the_preview_has_a_name(user: Driver, qtbot: QtBot) -> None:
    user.window.papers.show(Paper.LEAFLET)
    preview = preview_of(user)
    wait_for_pages(qtbot, preview.pane)
    pane = preview.pane
    named = (pane.view, pane.editions, preview.switch, *pane.thumbnails.buttons)
    assert all(control.accessibleName() for control in named)
    assert all(button.text() for button in (pane.print, pane.save, pane.grey))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", [QSize(640, 480), QSize(940, 1000)], ids=["small", "large"])
def test_no_word_of_the_preview_is_cut(user: Driver, qtbot: QtBot, language: Language, size: QSize) -> None:
    user.app.take(Settings(language=language))
    user.app.finish_renewal()
    user.consultation.start(example("example"))
    take_back(user)
    for paper in Paper:
        user.window.papers.show(paper)
        preview = preview_of(user)
        preview.resize(size)
        wait_for_pages(qtbot, preview.pane)
        QTest.qWait(20)
        assert faults_of(preview) == []
        preview.close()
