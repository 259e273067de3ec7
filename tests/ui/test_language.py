"""One language at a time, ours and Qt's own words, and work done in another while the one before goes on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from nkr_desktop.content.phrases import Language
from nkr_desktop.ui.kit.slices import Work
from nkr_desktop.ui.language import LanguageSwitch


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[LanguageSwitch]:
    made = LanguageSwitch(qapp)
    yield made
    made.leave()


def said() -> tuple[str, str, str]:
    """A word of ours, one of Qt's, and one that nobody has translated."""
    translate = QCoreApplication.translate
    return translate("StepStates", "Red flags"), translate("QPlatformTheme", "Cancel"), translate("Nowhere", "a word")


ENGLISH = ("Red flags", "Cancel", "a word")
DANISH = ("Faresignaler", "Annuller", "a word")


def test_it_speaks_english_until_danish_is_chosen_and_again_when_it_leaves(qapp: QApplication) -> None:
    switch = LanguageSwitch(qapp)
    assert said() == ENGLISH
    switch.choose(Language.DANISH)
    assert said() == DANISH
    assert QLocale().language() is QLocale.Language.Danish
    switch.leave()
    assert said() == ENGLISH
    assert QLocale().language() is QLocale.Language.English


def test_work_in_another_language_leaves_the_one_before_in_force_until_it_is_done(switch: LanguageSwitch) -> None:
    heard = []

    def work() -> Work:
        for _ in range(2):
            heard.append(said())
            yield

    switch.choose(Language.ENGLISH)
    between = [said() for _ in switch.take_up(Language.DANISH, work())]
    assert heard == [DANISH, DANISH]
    assert between == [ENGLISH, ENGLISH]
    assert said() == DANISH


def test_work_that_is_given_up_changes_nothing(switch: LanguageSwitch) -> None:
    tidy = []

    def work() -> Work:
        try:
            yield
        finally:
            tidy.append(True)

    taking = switch.take_up(Language.DANISH, work())
    next(taking)
    taking.close()
    assert (said(), tidy) == (ENGLISH, [True])
