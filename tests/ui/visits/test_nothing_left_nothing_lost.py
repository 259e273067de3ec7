"""Between two patients nothing of the first stays in any widget, in sight or out of it, nor on the clipboard; around
one patient a new window (another language) loses nothing, and no width hides that the case is acute."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.domain.answers import Dermatome, Finding, Side, TreatmentStatus
from nkr_desktop.domain.follow_up import follow_up
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.files.case_file import recorded
from nkr_desktop.files.draft import make_draft
from nkr_desktop.ui import plan_edits
from nkr_desktop.ui.papers.paper import Paper
from tests.ui.visits.conftest import Dialogs
from tests.ui.window_driver import COURSE, FLAGS, PLAN, Driver, open_window

OURS = "Qvistgaard"
ONSET, START, NEXT = date(2026, 10, 13), date(2026, 10, 19), date(2026, 12, 17)
TOLD = (OURS, "12345678", "97 år", *(f"{day:%d-%m-%Y}" for day in (ONSET, START, NEXT)), "17. december")
SADDLE = "red_flags.saddle_sensory_disturbance"
_SAYINGS = ("text", "toPlainText", "toolTip", "accessibleName", "accessibleDescription", "windowTitle", "whatsThis")


def sayings(widget: QWidget) -> list[str]:
    found = [getattr(widget, name, "") for name in _SAYINGS]
    said = [words() if callable(words) else words for words in found]
    actions = [words for action in widget.actions() for words in (action.text(), action.toolTip())]
    return [words for words in (*said, *actions) if isinstance(words, str)]


def left() -> list[tuple[str, str]]:
    """Whatever any widget says of the first patient."""
    return [
        (type(widget).__name__, words)
        for widget in QApplication.allWidgets()
        for words in sayings(widget)
        if any(told in words for told in TOLD)
    ]


def see_a_patient(driver: Driver, qtbot: QtBot) -> None:
    held = driver.consultation
    held.answer("reference", OURS)
    held.answer("patient.age", 97)
    held.answer("course.onset_date", ONSET)
    held.answer("signs.sensory_change", Finding.YES)
    held.answer("signs.sensory_change.side", Side.LEFT)
    held.answer("signs.sensory_change.dermatomes", (Dermatome.L5,))
    held.answer("other_causes.other", Finding.YES)
    held.answer("other_causes.other_text", OURS)
    held.answer("treatments.directional_exercises", TreatmentStatus.ONGOING)
    held.answer("treatment_starts.directional_exercises", START)
    plan = plan_edits.with_contact(None, name=OURS, phone="12345678")
    plan = plan_edits.with_next_visit(plan, NEXT)
    plan = plan_edits.ticked(plan, held.assessment, Id.ACUPUNCTURE, True)
    plan = plan_edits.with_reason(plan, Id.ACUPUNCTURE, f"Aftalt med {OURS}")
    held.replace(held.case.model_copy(update={"plan": plan_edits.confirmed(plan)}), "plan")
    for step in range(6):
        driver.window.go_to(step)
    driver.window.papers.copy()
    driver.window.papers.show(Paper.NOTE)
    assert driver.window.papers.preview is not None
    preview = driver.window.papers.preview
    qtbot.waitUntil(lambda: preview.pane.page_count > 0, timeout=20_000)
    assert len(left()) > 5
    assert OURS in QApplication.clipboard().text()


@pytest.mark.parametrize("how", ["new", "opened"])
def test_nothing_of_the_last_patient_stays_anywhere(qtbot: QtBot, dialogs: Dialogs, tmp_path: Path, how: str) -> None:
    other = tmp_path / "other.json"
    other.write_text(json.dumps({"format": "nkr-case/1", "assessed_on": "2026-11-23"}), encoding="utf-8")
    with open_window(qtbot) as driver:
        see_a_patient(driver, qtbot)
        dialogs.answers.append("Gem ikke")
        if how == "new":
            driver.window.cases.new()
        else:
            driver.window.cases.open_recent(other)
        qtbot.waitUntil(lambda: left() == [], timeout=5_000)
        assert OURS not in QApplication.clipboard().text()
        assert driver.window.papers.preview is None
        driver.window.go_to(PLAN)
        assert left() == []


def test_another_language_keeps_the_banner_and_finds_anew_what_could_change(qtbot: QtBot) -> None:
    with open_window(qtbot) as driver:
        driver.consultation.answer("course.onset_date", ONSET)
        qtbot.waitUntil(lambda: driver.window.results.could_change.isVisible(), timeout=10_000)
        driver.app.speak(Language.ENGLISH)
        driver.app.finish_renewal()
        qtbot.waitUntil(lambda: not driver.window.results.could_change.isHidden(), timeout=10_000)
        driver.consultation.answer(SADDLE, Finding.YES)
        driver.app.speak(Language.DANISH)
        driver.app.finish_renewal()
        QApplication.processEvents()
        window = driver.window
        assert window.results.urgency.isVisible() or window.under_strip.strip.isVisible()


def test_a_narrow_window_tells_over_the_questions_too_that_the_case_is_acute(qtbot: QtBot) -> None:
    with open_window(qtbot) as driver:
        window = driver.window
        window.resize(700, 500)
        driver.go_to(FLAGS)
        driver.type("j")
        assert window.results.urgency.isVisible()
        assert not window.under_strip.strip.isVisible()
        driver.go_to(COURSE)
        assert window.under_strip.strip.isVisible()
        driver.click(window.under_strip.strip.back)
        assert window.results.urgency.isVisible()
        assert not window.under_strip.strip.isVisible()
        driver.go_to(COURSE)
        window.resize(1366, 740)
        QApplication.processEvents()
        assert window.results.urgency.isVisible()
        assert not window.under_strip.strip.isVisible()


def test_a_follow_up_taken_up_from_a_draft_can_be_saved_also_when_taking_it_up_is_undone(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    first = recorded(driver.case, None)
    visit = follow_up((driver.case,), driver.case.assessed_on, None, 28)
    driver.app.take_up(make_draft(visit, frozenset(), (first,), datetime(2026, 11, 23, tzinfo=UTC), "1.0.0"))
    driver.consultation.undo()
    driver.consultation.answer("patient.age", 44)
    path = tmp_path / "a.json"
    dialogs.paths.append(path)
    assert driver.window.cases.save()
    driver.window.cases.open_recent(path)
    assert len(driver.consultation.earlier) == 1
    assert driver.case.patient.age == 44
