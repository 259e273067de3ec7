"""The urgency line: what it says at each level, and that it never gives an all-clear too early."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS, RED_FLAGS, Case, RedFlags
from nkr_desktop.ui.kit import fonts
from nkr_desktop.ui.kit.theme import Theme, apply
from nkr_desktop.ui.kit.tokens import DARK, LIGHT
from nkr_desktop.ui.results.lines import Lines
from nkr_desktop.ui.results.pane import ResultsPane
from tests.ui.results.conftest import calm_case, flags

Show = Callable[[Case], ResultsPane]


def _not_asked(pane: ResultsPane) -> list[str]:
    return [path for path, _ in pane.urgency.links.shown]


def test_nothing_asked_names_all_seven_and_gives_no_all_clear(show: Show, book: PhraseBook) -> None:
    pane = show(calm_case(red_flags=RedFlags()))
    assert _not_asked(pane) == [f"red_flags.{flag}" for flag in RED_FLAGS]
    assert book.text("urgency.none") not in pane.urgency.text
    assert book.text("urgency.unresolved") in pane.urgency.text


@pytest.mark.parametrize("flag", RED_FLAGS)
def test_one_flag_left_out_is_named(show: Show, book: PhraseBook, flag: str) -> None:
    pane = show(calm_case(red_flags=flags(**{flag: Finding.UNKNOWN})))
    assert _not_asked(pane) == [f"red_flags.{flag}"]
    assert book.text("urgency.none") not in pane.urgency.text


def test_all_seven_answered_no_is_the_only_all_clear(show: Show, book: PhraseBook) -> None:
    pane = show(calm_case())
    assert book.text("urgency.none") in pane.urgency.text
    assert not pane.urgency.links.isVisible()
    assert not pane.urgency.steps.isVisible()


def test_the_acute_line_says_what_to_do_and_names_no_hours(show: Show, book: PhraseBook) -> None:
    pane = show(calm_case(red_flags=flags(saddle_sensory_disturbance=Finding.YES)))
    assert book.text("urgency.acute_surgical") in pane.urgency.text
    assert pane.urgency.steps.isVisible()
    assert book.text("action.acute_mri") in pane.urgency.text
    assert "time" not in pane.urgency.text.lower().split()
    assert "i dag" not in pane.urgency.text.lower()


@pytest.mark.parametrize("flag", CAUDA_EQUINA_FLAGS)
def test_the_acute_line_says_its_title_once_and_every_reason_with_its_sections(
    show: Show, book: PhraseBook, flag: str
) -> None:
    lines = show(calm_case(red_flags=flags(**{flag: Finding.YES}))).urgency.findChildren(Lines)[0].lines
    title, *reasons = (line.words for line in lines)
    assert title == book.text("urgency.acute_surgical")
    assert reasons
    for reason in reasons:
        assert title.casefold() not in reason.casefold()
        assert "§" in reason


def test_beside_the_acute_sheet_there_is_one_red_in_either_theme(qapp: QApplication, show: Show) -> None:
    apply(qapp, Theme(DARK, dark=True, family=fonts.register()))
    steps = show(calm_case(red_flags=flags(saddle_sensory_disturbance=Finding.YES))).urgency.steps
    picture = steps.phone.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 3) == QColor(LIGHT.danger)


def test_the_hint_beside_the_all_clear_goes_before_it_wraps_and_is_still_read_aloud(
    show: Show, book: PhraseBook
) -> None:
    pane = show(calm_case())
    words = pane.urgency.findChildren(Lines)[0]
    assert words.lines[0].note
    pane.resize(330, 672)
    QApplication.processEvents()
    assert not words.lines[0].note
    assert words.height() < 30
    assert book.text("urgency.none") in pane.urgency.text


def test_the_acute_line_names_the_other_flags_too(show: Show, book: PhraseBook) -> None:
    answered = flags(
        saddle_sensory_disturbance=Finding.YES,
        suspected_fracture=Finding.YES,
        other_serious_pathology=Finding.UNKNOWN,
    )
    pane = show(calm_case(red_flags=answered))
    assert book.text("red_flag.suspected_fracture") in pane.urgency.text
    assert _not_asked(pane) == ["red_flags.other_serious_pathology"]


def test_the_work_up_line_asks_the_cauda_equina_questions_in_the_same_place(show: Show, book: PhraseBook) -> None:
    pane = show(calm_case(red_flags=flags(suspected_cancer=Finding.YES, sphincter_disturbance=Finding.UNKNOWN)))
    assert book.text("reason.U2_suspected_cancer") in pane.urgency.text
    assert _not_asked(pane) == ["red_flags.sphincter_disturbance"]


def test_an_unasked_flag_can_be_followed_to_its_question(show: Show, qtbot: QtBot) -> None:
    pane = show(calm_case(red_flags=flags(suspected_fracture=Finding.UNKNOWN)))
    with qtbot.waitSignal(pane.question_requested) as asked:
        pane.urgency.links.links[0].click()
    assert asked.args == ["red_flags.suspected_fracture"]


def test_reaching_another_level_is_announced_once(show: Show, qtbot: QtBot, book: PhraseBook) -> None:
    pane = show(calm_case())
    acute = calm_case(red_flags=flags(sphincter_disturbance=Finding.YES))
    with qtbot.waitSignal(pane.urgency_announced) as announced:
        show(acute)
    assert book.text("urgency.acute_surgical") in announced.args[0]
    with qtbot.assertNotEmitted(pane.urgency_announced):
        show(acute)


@pytest.mark.parametrize("button", ["phone", "sheet"])
def test_the_acute_steps_hand_on_what_was_asked_for(show: Show, qtbot: QtBot, button: str) -> None:
    pane = show(calm_case(red_flags=flags(sphincter_disturbance=Finding.YES)))
    signal = pane.phone_requested if button == "phone" else pane.acute_sheet_requested
    with qtbot.waitSignal(signal):
        getattr(pane.urgency.steps, button).click()


def test_on_a_low_window_the_acute_title_stays_and_the_steps_scroll(show: Show) -> None:
    pane = show(calm_case(red_flags=flags(sphincter_disturbance=Finding.YES)))
    pane.resize(360, 380)
    assert pane.urgency.geometry().bottom() < pane.height()
    assert pane.urgency.steps.parentWidget() is not pane.urgency
    pane.resize(690, 900)
    assert pane.urgency.steps.parentWidget() is pane.urgency
    assert pane.urgency.steps.isVisible()
