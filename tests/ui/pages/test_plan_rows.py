"""The rows of the plan say what a tick agrees to, whole, and what speaks against it; they forbid no more than the
specification does (chapter 7)."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.domain.answers import Finding, PainSeverity, SurgeryPreference, Trend
from nkr_desktop.domain.case import SurgeryDetail
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.ui.kit.check_row import CheckRow
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.strength_chip import StrengthChip
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.pages.plan_item_row import PlanItemRow
from nkr_desktop.ui.pages.text_field import Refusal
from tests.ui.papers.conftest import example
from tests.ui.window_driver import PLAN, Driver, open_window


def open_plan(driver: Driver, wish: SurgeryPreference, detail: SurgeryDetail | None = None) -> PlanItemRow:
    """A decision about surgery is due; the row of it."""
    case = example("example").model_copy(update={"surgery_detail": detail})
    driver.consultation.start(case)
    driver.consultation.answer("course.pain_severity", PainSeverity.MOST_SEVERE_DISABLING)
    driver.consultation.answer("course.trend", Trend.UNCHANGED)
    driver.consultation.answer("preferences.surgery", wish)
    driver.go_to(PLAN)
    return driver.window.plan_page.items[Id.SURGICAL_ASSESSMENT]


def doubt(row: PlanItemRow) -> str:
    return row._details.doubt if row._details is not None and row._details.isVisible() else ""


def test_the_tick_on_surgery_says_that_the_assessment_is_agreed_on(qtbot: QtBot) -> None:
    with open_window(qtbot) as driver:
        row = open_plan(driver, SurgeryPreference.OPEN)
        assert row.tick.text() == "Vurdering hos rygkirurg aftalt"
        assert row.tick.accessibleDescription() == "Tag stilling nu, sammen · §12"
        driver.click(row.tick)
        assert doubt(row) == ""


@pytest.mark.parametrize(
    ("wish", "detail", "says"),
    [
        (SurgeryPreference.DOES_NOT_WANT, None, "Patienten ønsker ikke operation: er det aftalt?"),
        (
            SurgeryPreference.OPEN,
            SurgeryDetail(declined=True),
            "Patienten har tidligere sagt nej: er det aftalt?",
        ),
        (SurgeryPreference.WANTS, SurgeryDetail(declined=True), ""),
    ],
)
def test_a_patient_who_said_no_to_surgery_is_asked_after_and_never_stops_the_plan(
    qtbot: QtBot, wish: SurgeryPreference, detail: SurgeryDetail | None, says: str
) -> None:
    with open_window(qtbot) as driver:
        row = open_plan(driver, wish, detail)
        assert doubt(row) == ""  # nothing is ticked
        driver.click(row.tick)
        assert doubt(row) == says
        assert driver.window.plan_page.foot.onward.isEnabled()


def test_the_acute_assessment_is_called_what_it_is(qtbot: QtBot) -> None:
    with open_window(qtbot) as driver:
        open_plan(driver, SurgeryPreference.DOES_NOT_WANT)
        driver.consultation.answer("red_flags.saddle_sensory_disturbance", Finding.YES)
        row = driver.window.plan_page.items[Id.SURGICAL_ASSESSMENT]
        assert row.tick.text() == "Kirurgisk vurdering"
        assert doubt(row) == ""


def test_under_an_acute_banner_waiting_is_said_once_and_mri_belongs_to_the_assessment(qtbot: QtBot) -> None:
    with open_window(qtbot) as driver:
        driver.consultation.start(example("cauda-equina"))
        driver.go_to(PLAN)
        page = driver.window.plan_page
        headings = [f"{pair.title}: {pair.detail}" for pair in page.findChildren(PairLabel) if pair.isVisible()]
        assert "Afventer: Afvent akut vurdering · Kan ikke aftales nu" in headings
        assert page.items[Id.PHYSICAL_ACTIVITY].tick.accessibleDescription() == "§3"
        assert page.items[Id.MRI].tick.accessibleDescription() == "Hører til den akutte vurdering · §10"


def test_a_long_stance_is_wrapped_and_not_cut(qtbot: QtBot) -> None:
    row = CheckRow("Vurdering hos rygkirurg aftalt", "Tag stilling senest 21-12-2026, hvis bedringen ikke er " * 2)
    qtbot.addWidget(row)
    beside, under, lower = (row.heightForWidth(width) for width in (2000, 700, 360))
    assert beside < under < lower


def test_what_waits_does_not_look_like_an_empty_box(qtbot: QtBot) -> None:
    boxes = []
    for able in (True, False):
        row = CheckRow("Akupunktur")
        qtbot.addWidget(row)
        row.setEnabled(able)
        row.resize(row.sizeHint())
        boxes.append(row.grab().copy(row.focus_rect()).toImage())
    assert boxes[0] != boxes[1]


def right_edge(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, QPoint(widget.width(), 0)).x()


def test_chips_end_where_the_buttons_under_them_end_though_the_page_scrolls(qtbot: QtBot) -> None:
    with open_window(qtbot) as driver:
        driver.window.resize(1280, 720)
        open_plan(driver, SurgeryPreference.OPEN)
        qtbot.wait(20)
        page = driver.window.plan_page
        chips = [row.findChild(StrengthChip) for row in page.items.values()]
        assert {right_edge(chip, page) for chip in chips if chip} == {right_edge(page.foot.onward, page)}


def test_no_empty_row_stands_between_whom_to_ring_and_what_to_remember(qtbot: QtBot) -> None:
    with open_window(qtbot) as driver:
        open_plan(driver, SurgeryPreference.OPEN)
        visit = driver.window.plan_page.visit
        qtbot.wait(20)
        phone_ends = visit.phone.mapTo(visit, visit.phone.rect().bottomLeft()).y()
        assert visit._date.y() - phone_ends < 16
        driver.click(visit.phone)
        driver.type("12")
        assert any(refusal.isVisible() for refusal in visit.findChildren(Refusal))


def test_what_is_said_under_the_next_visit_moves_nothing_beside_it(qtbot: QtBot) -> None:
    with open_window(qtbot) as driver:
        driver.go_to(PLAN)
        visit = driver.window.plan_page.visit
        titles = [label for label in visit.findChildren(TextLabel) if label.text() == "Næste besøg"]
        beside = (*titles, visit.weeks, visit.next_visit.line_edit)
        visit.next_visit.setFocus()
        before = [middle_of(widget, visit) for widget in beside]
        driver.type("2 u")
        qtbot.wait(20)
        assert visit.next_visit._reading.isVisible()
        assert [middle_of(widget, visit) for widget in beside] == before
        assert max(before) - min(before) <= 1


def middle_of(widget: QWidget, within: QWidget) -> int:
    return widget.mapTo(within, widget.rect().center()).y()
