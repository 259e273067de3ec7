"""The urgency line: four looks, its buttons, nothing cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.kit.urgency_banner import BannerLevel, BannerStep, UrgencyBanner

STEPS = (
    BannerStep("Ring nu", "Brug telefon, ikke en skriftlig besked.", "Vis nummer"),
    BannerStep("Sig, at du har mistanke om cauda equina"),
    BannerStep("Giv det akutte ark", "", "Akut ark…"),
)


@pytest.fixture
def banner(qtbot: QtBot) -> UrgencyBanner:
    widget = UrgencyBanner()
    qtbot.addWidget(widget)
    widget.resize(640, 320)
    widget.show()
    return widget


def test_no_two_levels_look_alike(banner: UrgencyBanner) -> None:
    images = []
    for level in BannerLevel:
        banner.set_level(level, "Titel", "Detalje")
        images.append(banner.grab().toImage())
    assert all(one != other for at, one in enumerate(images) for other in images[at + 1 :])


def test_a_steps_button_says_which_step(qtbot: QtBot, banner: UrgencyBanner) -> None:
    banner.set_level(BannerLevel.ACUTE, "Akut kirurgisk vurdering", "§12", STEPS)
    buttons = {button.text(): button for button in banner.findChildren(Button)}
    for words, index in (("Vis nummer", 0), ("Akut ark…", 2)):
        with qtbot.waitSignal(banner.step_requested) as asked:
            QTest.mouseClick(buttons[words], Qt.MouseButton.LeftButton)
        assert asked.args == [index]


def test_the_link_is_heard(qtbot: QtBot, banner: UrgencyBanner) -> None:
    banner.set_level(BannerLevel.CLEAR, "Ingen faresignaler", "Alle 7", action="Se svar")
    with qtbot.waitSignal(banner.action_requested):
        QTest.mouseClick(banner.findChildren(Button)[-1], Qt.MouseButton.LeftButton)


def test_the_same_level_again_rebuilds_nothing(banner: UrgencyBanner) -> None:
    banner.set_level(BannerLevel.ACUTE, "Akut", "§12", STEPS)
    before = banner.findChildren(Button)
    banner.set_level(BannerLevel.ACUTE, "Akut", "§12", STEPS)
    assert banner.findChildren(Button) == before


@pytest.mark.parametrize("width", [300, 400, 640])
def test_a_narrow_line_grows_downwards_instead_of_cutting_words(banner: UrgencyBanner, width: int) -> None:
    asked = "Mangler: følelse i skridtet, vandladning eller afføring, pludselig lammelse, kræft, brud, anden sygdom"
    banner.set_level(BannerLevel.UNRESOLVED, "Faresignaler ikke afklaret", asked)
    assert banner.heightForWidth(width) >= banner.heightForWidth(1400)
    assert banner.heightForWidth(300) > banner.heightForWidth(640) or banner.heightForWidth(640) > 38


def test_it_is_read_out_whole(banner: UrgencyBanner) -> None:
    banner.set_level(BannerLevel.URGENT, "Lægelig udredning haster", "Mistanke om brud")
    assert banner.accessibleName() == "Lægelig udredning haster. Mistanke om brud"
