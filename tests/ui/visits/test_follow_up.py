"""Follow-up in the real window: first visit, saved, a new visit, its answers, saved and opened again."""

import json
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.domain.answers import Finding, VisitKind
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import RED_FLAGS, SIGNS, Case, Plan
from nkr_desktop.domain.follow_up import change_since, follow_up
from nkr_desktop.domain.record import JudgedWith, Record
from nkr_desktop.files.case_file import read_case_file, recorded, write_record
from nkr_desktop.ui.pages.course_page import CoursePage
from nkr_desktop.ui.visits.last_time import LastTime
from tests.spec.given import given as patient
from tests.strategies import cases
from tests.ui.visits.conftest import Dialogs
from tests.ui.window_driver import COURSE, FINDINGS, TODAY, WISHES, Driver, open_window

THEN = date(2026, 10, 2)
OLD = JudgedWith(program="0.9.0", guideline="nkr-lumbal-radikulopati 1.0")


def course_page(driver: Driver) -> CoursePage:
    page = driver.window.pages[COURSE]
    assert isinstance(page, CoursePage)
    return page


def last_words(driver: Driver, path: str) -> str:
    row = next(row for page in driver.window.pages for row in page.rows if row.path == path)
    return row._last.text() if row._last is not None and not row._last.isHidden() else ""


def an_old_record(path: Path, **said: object) -> bytes:
    """A record of one visit on 2 October, judged with older versions."""
    visit = patient(leg_pain=7, back_pain=4, reflex_loss="unknown", **said)
    data = write_record(Record(reference="K-0412", visits=(recorded(visit, OLD),)))
    path.write_bytes(data)
    return data


def open_file(driver: Driver, dialogs: Dialogs, path: Path) -> None:
    dialogs.paths.append(path)
    driver.shortcut("Ctrl+O")


def new_visit(driver: Driver) -> None:
    driver.window.commands.cases.new_visit.trigger()
    QApplication.processEvents()


def test_first_visit_saved_followed_up_saved_and_opened_again(driver: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    path = tmp_path / "sag.json"
    driver.type("46\n5 uger\n7\n4\n")
    driver.consultation.answer("reference", "K-0412")
    driver.go_to(FINDINGS)
    driver.type("jvj")
    driver.go_to(WISHES)
    first = driver.case
    dialogs.answers.append("Gem, og begynd nyt besøg")
    dialogs.paths.append(path)
    new_visit(driver)
    assert driver.window.step == COURSE
    assert driver.at == "course.leg_pain"
    assert driver.case == follow_up((first,), TODAY, first.role, first.surgeon_wait_days).model_copy(
        update={"reference": "K-0412"}
    )
    driver.type("4\n")
    driver.go_to(FINDINGS)
    driver.type("jv")
    driver.shortcut("Ctrl+S")
    saved = driver.case
    value = json.loads(path.read_text("utf-8"))
    assert read_case_file(path.read_bytes(), TODAY, shipped_guideline()).earlier == (first,)
    assert [visit["visit"] for visit in value["visits"]] == ["first", "follow_up"]
    assert value["visits"][0]["course"]["leg_pain"] == 7
    driver.shortcut("Ctrl+N")
    open_file(driver, dialogs, path)
    assert driver.case == saved
    assert driver.consultation.earlier == (first,)
    assert driver.consultation.assessment == assess(saved, shipped_guideline(), change_since(first, saved))


def test_nothing_that_is_asked_again_is_carried_over(driver: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    an_old_record(tmp_path / "a.json", trend="worse", wants_mri="yes", plan=Plan(confirmed=False))
    open_file(driver, dialogs, tmp_path / "a.json")
    new_visit(driver)
    case = driver.case
    assert {getattr(case.red_flags, flag) for flag in RED_FLAGS} == {Finding.UNKNOWN}
    assert {getattr(case.signs, sign).finding for sign in SIGNS} == {Finding.UNKNOWN}
    assert (case.course.leg_pain, case.course.trend, case.plan) == (None, None, None)
    assert case.course.signs_earlier is Finding.YES
    assert case.reference == "K-0412"
    assert case.assessed_on == TODAY
    assert not driver.consultation.unsaved
    assert driver.consultation.undo_name == ""


def test_the_earlier_visit_is_kept_to_the_letter_with_what_it_was_judged_with(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "a.json"
    before = an_old_record(path).decode()
    open_file(driver, dialogs, path)
    new_visit(driver)
    driver.type("5\n")
    driver.shortcut("Ctrl+S")
    kept = before[before.index('    {\n      "format"') : before.index("\n    }\n  ]")]
    after = path.read_text("utf-8")
    assert kept in after
    assert json.loads(after)["visits"][0]["judged_with"]["program"] == "0.9.0"
    assert json.loads(after)["visits"][1]["judged_with"]["program"] != "0.9.0"


def test_a_visit_saved_unchanged_keeps_what_it_was_judged_with(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "a.json"
    before = an_old_record(path)
    open_file(driver, dialogs, path)
    driver.shortcut("Ctrl+S")
    assert path.read_bytes() == before


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=cases())
def test_the_new_visit_is_the_one_of_the_domain_for_any_case(
    driver: Driver, dialogs: Dialogs, tmp_path: Path, case: Case
) -> None:
    first = case.model_copy(update={"visit": VisitKind.FIRST})
    path = tmp_path / "any.json"
    path.write_bytes(write_record(Record(visits=(recorded(first, OLD),))))
    driver.consultation.mark_saved()
    driver.window.cases.open_recent(path)
    opened = driver.case
    driver.window.cases.new_visit()
    fresh = driver.app._new_case()
    assert driver.case == follow_up((first,), TODAY, fresh.role, fresh.surgeon_wait_days)
    assert driver.consultation.earlier == (first,)
    assert opened.model_copy(update={"plan": None}) == first


def test_an_opened_visit_of_another_day_is_told_and_the_new_one_offered(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    an_old_record(tmp_path / "a.json")
    opened = course_page(driver).visits.opened
    assert opened.words == ""
    open_file(driver, dialogs, tmp_path / "a.json")
    assert opened.words == "Åbnet: besøget fra 02-10-2026"
    assert driver.case.assessed_on == THEN  # nothing begins by itself
    driver.click(opened.begin)
    assert driver.case.assessed_on == TODAY
    assert opened.words == ""


def test_a_visit_is_opened_at_the_top_wherever_the_page_stood(driver: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    an_old_record(tmp_path / "a.json")
    driver.window.resize(1280, 670)
    driver.window.page.enter("reference")
    QApplication.processEvents()
    open_file(driver, dialogs, tmp_path / "a.json")
    QApplication.processEvents()
    opened = course_page(driver).visits.opened
    assert opened.visibleRegion().boundingRect() == opened.rect()


def test_a_changed_visit_of_another_day_is_saved_only_on_purpose(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "a.json"
    before = an_old_record(path)
    open_file(driver, dialogs, path)
    driver.consultation.answer("course.leg_pain", 2)
    dialogs.answers.append("Gem ikke endnu")
    driver.shortcut("Ctrl+S")
    assert path.read_bytes() == before
    assert driver.consultation.unsaved
    dialogs.answers.append("Ret besøget fra 02-10-2026")
    driver.shortcut("Ctrl+S")
    assert json.loads(path.read_bytes())["visits"][0]["course"]["leg_pain"] == 2
    driver.consultation.answer("course.leg_pain", 3)
    driver.shortcut("Ctrl+S")  # once agreed, not asked again
    assert json.loads(path.read_bytes())["visits"][0]["course"]["leg_pain"] == 3


def test_a_new_visit_can_begin_without_the_changes_to_the_old_one(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "a.json"
    an_old_record(path)
    open_file(driver, dialogs, path)
    driver.consultation.answer("course.leg_pain", 2)
    dialogs.answers.append("Begynd uden rettelserne")
    new_visit(driver)
    assert driver.consultation.earlier[0].course.leg_pain == 7


def test_no_visit_follows_an_empty_case_nor_an_untouched_follow_up(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    action = driver.window.commands.cases.new_visit
    assert not action.isEnabled()
    an_old_record(tmp_path / "a.json")
    open_file(driver, dialogs, tmp_path / "a.json")
    assert action.isEnabled()
    new_visit(driver)
    assert not action.isEnabled()
    driver.type("5\n")
    assert action.isEnabled()


def test_two_visits_may_fall_on_one_day(driver: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    driver.type("46\n")
    for path in (tmp_path / "a.json", None):
        dialogs.answers.append("Gem, og begynd nyt besøg")
        dialogs.paths += [path] if path else []
        new_visit(driver)
        driver.consultation.answer("course.leg_pain", 5)
    assert [visit.assessed_on for visit in driver.consultation.earlier] == [TODAY, TODAY]
    driver.shortcut("Ctrl+S")
    read = read_case_file((tmp_path / "a.json").read_bytes(), TODAY, shipped_guideline())
    assert len(read.earlier) == 2


def test_a_visit_later_than_today_is_not_followed(qtbot: QtBot, dialogs: Dialogs, tmp_path: Path) -> None:
    with open_window(qtbot, today=THEN) as driver:
        driver.consultation.start(patient(assessed_on=THEN + timedelta(days=1)))
        driver.consultation.answer("patient.age", 50)
        new_visit(driver)
        assert dialogs.told == [
            "Besøget er fra 03-10-2026, som ligger efter i dag. Se efter, om pc'ens dato er rigtig."
        ]
        assert driver.consultation.earlier == ()


def test_a_follow_up_without_its_first_visit_cannot_begin_a_record(driver: Driver, dialogs: Dialogs) -> None:
    driver.consultation.answer("visit", VisitKind.FOLLOW_UP)
    new_visit(driver)
    assert dialogs.told[0].startswith("En sag begynder med et første besøg")
    assert driver.consultation.earlier == ()


def test_the_record_settles_what_kind_of_visit_it_is(driver: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    row = course_page(driver).row("visit")
    assert row is not None
    assert row.isVisibleTo(driver.window)
    an_old_record(tmp_path / "a.json")
    open_file(driver, dialogs, tmp_path / "a.json")
    new_visit(driver)
    assert not row.isVisibleTo(driver.window)


def test_what_was_found_last_time_stands_beside_the_empty_answer(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    an_old_record(tmp_path / "a.json", straight_leg_raise={"finding": "yes", "side": "left"})
    open_file(driver, dialogs, tmp_path / "a.json")
    assert last_words(driver, "signs.straight_leg_raise") == ""
    new_visit(driver)
    assert last_words(driver, "signs.straight_leg_raise") == "Sidst: ja, venstre"
    assert last_words(driver, "signs.reflex_loss") == "Sidst: ikke undersøgt"
    assert last_words(driver, "signs.femoral_stretch") == "Sidst: nej"
    assert last_words(driver, "course.leg_pain") == "Sidst: 7"
    assert driver.case.signs.straight_leg_raise.finding is Finding.UNKNOWN
    assert last_words(driver, "course.onset_date") == ""
    driver.consultation.answer("course.onset_date", THEN - timedelta(days=20))
    assert last_words(driver, "course.onset_date") == "Sidst: 30-08-2026"
    driver.consultation.mark_saved()
    driver.shortcut("Ctrl+N")
    assert last_words(driver, "course.leg_pain") == ""


def test_a_finding_nobody_looked_for_last_time_is_fetched_from_the_visit_before(qapp: QApplication) -> None:
    seen = (patient(reflex_loss={"finding": "yes", "side": "right"}), patient(reflex_loss="unknown"))
    words = LastTime(phrase_book(Language.DANISH)).words(seen, patient())
    assert words["signs.reflex_loss"] == "Last time: ikke undersøgt. Before that: ja, højre"


def test_new_weakness_puts_the_question_of_sudden_weakness_beside_it_unanswered(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    an_old_record(tmp_path / "a.json", reduced_strength="no")
    open_file(driver, dialogs, tmp_path / "a.json")
    new_visit(driver)
    driver.go_to(FINDINGS)
    driver.answer("signs.reduced_strength", "j")
    change = driver.window.results.change
    assert "Nedsat kraft: ny" in change.text
    assert [path for path, _ in change.top.links.shown] == ["red_flags.sudden_paresis_worsening"]
    assert driver.case.red_flags.sudden_paresis_worsening is Finding.UNKNOWN


def test_the_course_is_drawn_on_follow_ups_only_and_said_in_words(
    driver: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    card = course_page(driver).visits.course
    assert not card.isVisible()
    an_old_record(tmp_path / "a.json")
    open_file(driver, dialogs, tmp_path / "a.json")
    assert not card.isVisible()
    new_visit(driver)
    assert card.isVisible()
    driver.type("5\n")
    assert card.chart.accessibleDescription().splitlines() == [
        "02-10-2026: bensmerte 7, rygsmerte 4",
        "23-11-2026: bensmerte 5, rygsmerte ikke oplyst",
        "8 uger efter tidligst mulige debut: 25-10-2026. 12 uger: 22-11-2026.",
    ]


def test_the_change_card_leads_to_the_course(driver: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    an_old_record(tmp_path / "a.json")
    open_file(driver, dialogs, tmp_path / "a.json")
    new_visit(driver)
    driver.go_to(WISHES)
    driver.window.results.question_requested.emit("course")
    QApplication.processEvents()
    assert driver.at == "course.leg_pain"
    assert not course_page(driver).visits.course.visibleRegion().isEmpty()


def test_a_new_patient_leaves_nothing_of_the_last_one(
    driver: Driver, dialogs: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    an_old_record(tmp_path / "a.json", suspected_cancer="unknown")
    open_file(driver, dialogs, tmp_path / "a.json")
    new_visit(driver)
    driver.type("5\n")
    qtbot.waitUntil(driver.window.results.could_change.isVisible)
    driver.app.clipboard.copy("journal")
    dialogs.answers.append("Gem ikke")
    driver.shortcut("Ctrl+N")
    assert not driver.window.results.could_change.isVisible()
    assert not driver.window.results.change.isVisible()
    assert QGuiApplication.clipboard().text() == ""
    assert (driver.consultation.undo_name, driver.consultation.redo_name) == ("", "")
    assert (driver.consultation.earlier, driver.app.document.earlier) == ((), ())
    assert driver.app.document.path is None
    assert "K-0412" not in driver.window.header.visit
    assert not course_page(driver).visits.course.isVisible()
    texts = [edit.text() for page in driver.window.pages for edit in page.findChildren(QLineEdit)]
    assert [text for text in texts if "K-0412" in text or "30-08-2026" in text] == []
