"""The evidence page shows every row and every erratum, and can be read, walked and copied without a mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import phrase_book
from nkr_desktop.documents.evidence.figures import interval
from nkr_desktop.documents.evidence.row_text import RowText
from nkr_desktop.ui.evidence.columns import Columns
from nkr_desktop.ui.evidence.evidence_header import GROUNDS, SOURCES
from nkr_desktop.ui.evidence.evidence_page import EvidencePage
from nkr_desktop.ui.evidence.grounds_view import GroundsView
from nkr_desktop.ui.evidence.people_grid import PeopleGrid
from nkr_desktop.ui.evidence.source_row import SourceRow
from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import TextStyle

Open = Callable[[str], EvidencePage]
GUIDELINE = shipped_guideline()
IDS = [recommendation.id for recommendation in GUIDELINE.recommendations]


def said(widget: QWidget) -> str:
    """Everything a widget shows in words."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


@pytest.mark.parametrize("id", IDS)
def test_every_row_is_there_with_its_text_and_every_erratum_is_shown_when_it_is_opened(id: str, page: Open) -> None:
    shown, recommendation = page(id), GUIDELINE.recommendation(id)
    rows = shown.figures.table.rows
    assert sorted(row.outcome.outcome for row in rows) == sorted(row.outcome for row in recommendation.outcomes)
    for row in rows:
        assert row.accessibleName().startswith(row.outcome.outcome)
        row.click()
        QApplication.processEvents()
        words = said(shown.figures.panel)
        for erratum in (*row.outcome.errata, *recommendation.errata):
            assert erratum.printed in words
            assert erratum.why in words
            assert erratum.meant in words


@pytest.mark.parametrize("id", IDS)
def test_a_row_with_risks_is_shown_as_two_thousands_counted_exactly(id: str, page: Open) -> None:
    shown = page(id)
    for row in shown.figures.table.rows:
        row.click()
        QApplication.processEvents()
        filled = [grid.filled for grid in shown.figures.panel.findChildren(PeopleGrid) if grid.isVisible()]
        outcome = row.outcome
        risks = outcome.comparator_per_1000, outcome.intervention_per_1000
        assert filled == ([] if None in risks else list(risks))


@pytest.mark.parametrize("id", ["specific_exercise", "combined_exercise", "acupuncture", "surgical_assessment"])
def test_without_studies_the_page_explains_instead_of_showing_an_empty_plot(id: str, page: Open) -> None:
    shown = page(id)
    assert shown.figures.table.isHidden()
    assert "ukendt, ikke nul" in said(shown.figures)
    assert GUIDELINE.recommendation(id).summary in said(shown.figures)


def test_arrows_walk_enter_opens_and_escape_goes_back(page: Open, qtbot: QtBot) -> None:
    shown = page("supervised_exercise")
    rows = shown.figures.table.rows
    rows[0].setFocus()
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    assert not rows[1].isChecked()
    QTest.keyClick(rows[1], Qt.Key.Key_Return)
    assert rows[1].isChecked()
    QTest.keyClick(rows[1], Qt.Key.Key_End)
    assert rows[-1].hasFocus()
    with qtbot.waitSignal(shown.back_requested):
        QTest.keyClick(rows[-1], Qt.Key.Key_Escape)


def test_one_row_at_a_time_is_open(page: Open) -> None:
    rows = page("manual_mobilisation").figures.table.rows
    for row in rows:
        row.click()
        assert [other for other in rows if other.isChecked()] == [row]


def test_ctrl_c_copies_the_row_as_text(page: Open, qtbot: QtBot) -> None:
    row = page("supervised_exercise").figures.table.rows[0]
    QTest.keyClick(row, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Bensmerte, op til 12 uger. Forskellen er −1,22 point på NRS 0–10")
    assert "−1,98 til −0,45" in copied


@pytest.mark.parametrize("id", IDS)
def test_the_grounds_are_the_guideline_files_whole(id: str, page: Open) -> None:
    shown, recommendation = page(id), GUIDELINE.recommendation(id)
    shown.show_part(GROUNDS)
    grounds = shown.findChild(GroundsView)
    assert grounds is not None
    words = said(grounds)
    pico = recommendation.pico
    for text in (
        pico.population,
        pico.intervention,
        pico.comparison,
        recommendation.summary,
        recommendation.benefits_harms,
        recommendation.quality_text,
        recommendation.preferences,
        recommendation.rationale,
        *recommendation.practical,
        recommendation.other_considerations or "",
        recommendation.definition or "",
    ):
        assert text in words


@pytest.mark.parametrize("id", IDS)
def test_every_cited_source_is_listed_and_opens_its_details(id: str, page: Open) -> None:
    shown, recommendation = page(id), GUIDELINE.recommendation(id)
    shown.show_part(SOURCES)
    sources = shown.findChildren(SourceRow)
    assert [row.accessibleName().split()[0] for row in sources][: len(recommendation.references)] == [
        f"({number})" for number in recommendation.references
    ]
    before = sources[0].text
    sources[0].activated.emit()
    assert len(sources[0].text) > len(before)


def test_page_and_patient_are_asked_for_by_signal(page: Open, qtbot: QtBot) -> None:
    shown = page("mri")
    with qtbot.waitSignal(shown.page_requested) as asked:
        next(button for button in shown.header.findChildren(Button) if "34" in button.text()).click()
    assert asked.args == [34]
    with qtbot.waitSignal(shown.patient_mode_requested) as asked:
        shown.header.patient.click()
    assert asked.args == ["mri"]


@pytest.mark.parametrize("id", IDS)
def test_everything_that_takes_the_keyboard_has_a_name(id: str, page: Open) -> None:
    for widget in page(id).findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = getattr(widget, "text", str)()
            assert widget.accessibleName() or text, widget


@pytest.mark.parametrize("size", [(1116, 624), (1198, 672), (1752, 984), (880, 460)])
@pytest.mark.parametrize("id", IDS)
def test_no_control_of_the_head_is_cut_at_any_window_size(id: str, size: tuple[int, int], page: Open) -> None:
    shown = page(id)
    shown.resize(*size)
    QApplication.processEvents()
    for button in shown.header.findChildren(Button):
        assert button.width() >= button.sizeHint().width()
        assert shown.rect().contains(button.mapTo(shown, button.rect().bottomRight()))


def test_an_unknown_recommendation_is_refused(page: Open) -> None:
    with pytest.raises(KeyError):
        page("massage")


def test_the_last_figure_of_an_axis_stands_clear_of_the_next_column() -> None:
    theme = current_theme()
    for width in (Columns.smallest(theme), 780, 1100):
        columns = Columns.at(width, theme)
        assert columns.effect[0] - sum(columns.plot) >= 20
        assert sum(columns.certainty) <= width


@pytest.mark.parametrize("id", IDS)
def test_every_interval_fits_its_column_where_the_table_is_narrowest(id: str) -> None:
    theme, book = current_theme(), phrase_book()
    room = Columns.at(Columns.smallest(theme), theme)
    for outcome in shipped_guideline().recommendation(id).outcomes:
        if outcome.estimate is not None:
            assert theme.width(TextStyle.HINT, interval(outcome, book)) <= room.people[0] - room.effect[0] - 6


def test_an_importance_is_never_parted_by_the_end_of_a_line() -> None:
    guideline = shipped_guideline()
    recommendation = guideline.recommendation("supervised_exercise")
    words = RowText(phrase_book(), guideline, recommendation)
    said = [words.under_name(outcome) for outcome in recommendation.outcomes]
    assert any(under.endswith("6\N{NO-BREAK SPACE}vigtig") for under in said)
    assert not any("6 vigtig" in under or "9 kritisk" in under for under in said)
