"""A plan that breaks a ticking rule, because it is half made or because the advice has changed: it is saved and opened
again, nothing leaves the program from it, and it can be put right on the page (specification chapter 7)."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.domain.answers import Finding, UsualCare
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.files.case_file import read_case_file
from nkr_desktop.files.input_fault import BadInput
from nkr_desktop.ui import plan_edits
from nkr_desktop.ui.case_document import CaseDocument
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.papers.paper import Paper, may_leave
from tests.ui.window_driver import PLAN, TODAY, Driver, open_window

CANCER = "red_flags.suspected_cancer"


def agree_on_care(held: Consultation, *wanted: UsualCare) -> None:
    plan = held.case.plan
    for care in wanted:
        plan = plan_edits.with_care(plan, care, True)
    held.replace(held.case.model_copy(update={"plan": plan_edits.confirmed(plan)}), "plan")


def ordinary_care_then_suspicion(held: Consultation) -> None:
    agree_on_care(held, UsualCare.INFORMATION, UsualCare.ACTIVITY_ADVICE)
    held.answer(CANCER, Finding.YES)


def work_up_then_no_suspicion(held: Consultation) -> None:
    held.answer(CANCER, Finding.YES)
    agree_on_care(held, UsualCare.MEDICAL_WORKUP)
    held.answer(CANCER, Finding.NO)


def a_tick_still_without_its_reason(held: Consultation) -> None:
    plan = plan_edits.ticked(None, held.assessment, Id.ACUPUNCTURE, True)
    held.replace(held.case.model_copy(update={"plan": plan}), "plan")


WAYS = (ordinary_care_then_suspicion, work_up_then_no_suspicion, a_tick_still_without_its_reason)


@pytest.mark.parametrize("way", WAYS)
def test_whatever_the_window_saves_it_opens_again(
    qtbot: QtBot, tmp_path: Path, way: Callable[[Consultation], None]
) -> None:
    held = Consultation(shipped_guideline(), Case(assessed_on=TODAY))
    way(held)
    path = tmp_path / "a.json"
    CaseDocument(shipped_guideline()).save(path, held.case)
    assert CaseDocument(shipped_guideline()).open(path, TODAY).case == held.case
    with pytest.raises(BadInput):  # the command line goes on with nothing
        read_case_file(path.read_bytes(), TODAY, shipped_guideline())
    assert not may_leave(Paper.LEAFLET, held.case, held.assessment)
    held.finish()


def open_plan(driver: Driver, way: Callable[[Consultation], None]) -> None:
    way(driver.consultation)
    driver.go_to(PLAN)


def test_care_that_may_no_longer_be_is_seen_and_can_be_taken_away(qtbot: QtBot) -> None:
    with open_window(qtbot) as driver:
        open_plan(driver, ordinary_care_then_suspicion)
        page = driver.window.plan_page
        activity = page.care[UsualCare.ACTIVITY_ADVICE]
        assert activity.isVisible()
        assert activity.isChecked()
        assert activity.accessibleDescription() == "Kan ikke aftales nu"
        assert not page.foot.onward.isEnabled()
        driver.click(activity)
        assert UsualCare.ACTIVITY_ADVICE not in page.care
        assert page.foot.onward.isEnabled()
        driver.click(page.foot.onward)
        assert may_leave(Paper.LEAFLET, driver.case, driver.consultation.assessment)


@pytest.mark.parametrize("way", WAYS)
def test_it_is_nowhere_called_confirmed(qtbot: QtBot, way: Callable[[Consultation], None]) -> None:
    with open_window(qtbot) as driver:
        open_plan(driver, way)
        assert driver.window.plan_page.foot.onward.isVisible()
        assert "Bekræftet" not in driver.window.rail.buttons[PLAN].accessibleName()
        assert "bekræftet" not in driver.window.plan_page.foot.missing
