"""The self-check in the window: there at once, in the window's language, and closed at any time."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.files.looking import Looking
from nkr_desktop.files.recorded_hashes import FileFault, FileProblem
from nkr_desktop.files.self_check import Check, Outcome, Part, SelfCheck, look_over, self_check
from nkr_desktop.files.self_check_report import report
from nkr_desktop.ui.help.self_check_dialog import SelfCheckDialog
from nkr_desktop.ui.language import LanguageSwitch


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    switch = LanguageSwitch(qapp)
    switch.choose(request.param)
    yield request.param
    switch.leave()


def words(dialog: SelfCheckDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_it_opens_at_once_and_is_filled_in_the_language_of_the_window(qtbot: QtBot, language: Language) -> None:
    dialog = SelfCheckDialog(language)
    dialog.show()
    title, looking = {
        Language.DANISH: ("Selvtest", "Undersøger programmet …"),
        Language.ENGLISH: ("Self-check", "Looking the program over …"),
    }[language]
    assert words(dialog) == [title, looking]
    low = dialog.height()
    dialog.slices.finish()
    said, passed = words(dialog), {Language.DANISH: "Bestået", Language.ENGLISH: "Passed"}[language]
    assert sum(text.startswith(f"{passed}: ") for text in said) == len(Part) - 1  # a checkout has no list of its files
    assert {Language.DANISH: "Resultat: BESTÅET", Language.ENGLISH: "Result: PASSED"}[language] in said
    assert dialog.height() > low
    dialog.close()


def test_what_is_wrong_is_named_under_its_part_and_the_verdict_comes_first(qtbot: QtBot) -> None:
    fault = FileFault("resources/texts/da.toml", FileProblem.CHANGED)

    def damaged() -> Looking[SelfCheck]:
        result = yield from look_over()
        return replace(result, checks=(Check(Part.FILES, Outcome.FAILED, 9, (fault,)), *result.checks[1:]))

    dialog = SelfCheckDialog(Language.ENGLISH, look=damaged)
    dialog.show()
    dialog.slices.finish()
    said = words(dialog)
    assert said[1].startswith("Result: FAILED. Do not use the program")
    assert said.index("Files") < said.index("resources/texts/da.toml: has changed since the program was built")
    dialog.close()


def test_closed_it_looks_no_further(qtbot: QtBot) -> None:
    looked = 0

    def endless() -> Looking[SelfCheck]:
        nonlocal looked
        while True:
            looked += 1
            yield

    dialog = SelfCheckDialog(Language.ENGLISH, look=endless)
    dialog.show()
    qtbot.waitUntil(lambda: looked > 2)
    dialog.close()
    assert not dialog.slices.under_way


def test_the_window_says_what_the_command_line_says(qtbot: QtBot) -> None:
    dialog = SelfCheckDialog(Language.DANISH)
    dialog.show()
    dialog.slices.finish()
    printed = report(self_check(), Language.DANISH).casefold()
    for text in words(dialog)[2:]:
        assert all(part.casefold() in printed for part in text.split(": ", 1)), text
    dialog.close()
