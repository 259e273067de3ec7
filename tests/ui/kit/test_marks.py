"""Chips, certainty marks, cards, icons: what they show and how they line up."""

from enum import Enum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.domain.guideline import Quality, Strength
from nkr_desktop.ui.kit.card import ACCENT_EDGE, Card
from nkr_desktop.ui.kit.certainty_mark import CertaintyMark
from nkr_desktop.ui.kit.glyphs import DRAWINGS
from nkr_desktop.ui.kit.icons import Glyph, icon, pixmap
from nkr_desktop.ui.kit.strength_chip import StrengthChip
from nkr_desktop.ui.kit.strength_style import CERTAINTY_RINGS, STRENGTH_STYLE, key_of, strength_style
from nkr_desktop.ui.kit.theme import Theme

DANISH = {
    "strong_for": "Stærk anbefaling for",
    "strong_against": "Stærk anbefaling imod",
    "weak_for": "Svag anbefaling for",
    "weak_against": "Svag anbefaling imod",
    "good_practice_for": "God praksis: for",
    "good_practice_against": "God praksis: imod",
}


def picture(qtbot: QtBot, widget: QWidget, width: int = 0, height: int = 0) -> QImage:
    qtbot.addWidget(widget)
    hint = widget.sizeHint()
    widget.resize(width or hint.width(), height or hint.height())
    return widget.grab().toImage()


def has_colour(image: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(image.pixel(x, y) == wanted for y in range(image.height()) for x in range(image.width()))


def test_every_strength_of_the_guideline_has_a_look() -> None:
    assert set(STRENGTH_STYLE) == {key_of(strength) for strength in Strength}


def test_every_quality_of_the_guideline_has_a_mark() -> None:
    assert set(CERTAINTY_RINGS) == {key_of(quality) for quality in Quality}


def test_an_enumeration_and_its_value_look_the_same() -> None:
    class Own(Enum):
        WEAK_FOR = "weak_for"

    assert strength_style(Own.WEAK_FOR) is strength_style("weak_for")


def test_no_two_strengths_share_both_colour_and_icon() -> None:
    looks = {(style.family, style.glyph) for style in STRENGTH_STYLE.values()}
    assert len(looks) == len(STRENGTH_STYLE)


def test_chips_are_equally_wide_so_that_they_form_a_column(qtbot: QtBot) -> None:
    chips = [StrengthChip(strength, words) for strength, words in DANISH.items()]
    for chip in chips:
        qtbot.addWidget(chip)
    assert {(chip.sizeHint().width(), chip.sizeHint().height()) for chip in chips} == {(174, 22)}


@pytest.mark.parametrize("strength", DANISH)
def test_red_marks_strong_and_weak_against_and_nothing_else(qtbot: QtBot, strength: str, light_theme: Theme) -> None:
    image = picture(qtbot, StrengthChip(strength, DANISH[strength]))
    assert has_colour(image, light_theme.colours.against) == (strength in ("strong_against", "weak_against"))


def test_a_chip_says_its_words(qtbot: QtBot) -> None:
    chip = StrengthChip("weak_for", "Svag anbefaling for")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Svag anbefaling for"
    chip.set_strength("weak_against", "Svag anbefaling imod")
    assert chip.accessibleName() == "Svag anbefaling imod"


def test_no_two_certainties_look_alike(qtbot: QtBot) -> None:
    images = [picture(qtbot, CertaintyMark(quality, ""), 60, 18) for quality in CERTAINTY_RINGS]
    assert all(one != other for at, one in enumerate(images) for other in images[at + 1 :])


def test_certainty_marks_can_share_a_column(qtbot: QtBot) -> None:
    marks = [CertaintyMark("low", "Lav", width=130), CertaintyMark("none", "Ingen studier", width=130)]
    for mark in marks:
        qtbot.addWidget(mark)
    assert {mark.sizeHint().width() for mark in marks} == {130}
    assert marks[1].accessibleName() == "Ingen studier"


@pytest.mark.parametrize("edge", ["weak_against", "strong_against"])
def test_a_card_against_is_red_in_its_lower_half_only(qtbot: QtBot, edge: str, light_theme: Theme) -> None:
    image = picture(qtbot, Card(edge), 200, 40)
    assert image.pixelColor(3, 30).name().upper() == light_theme.colours.against
    assert image.pixelColor(3, 10).name().upper() == strength_style(edge).colours(light_theme.colours).block


@pytest.mark.parametrize("edge", [ACCENT_EDGE, "weak_for", "good_practice_against"])
def test_other_cards_have_an_undivided_edge(qtbot: QtBot, edge: str) -> None:
    image = picture(qtbot, Card(edge), 200, 40)
    assert image.pixelColor(3, 30) == image.pixelColor(3, 10)


def test_a_held_card_has_no_strength_colour(qtbot: QtBot, light_theme: Theme) -> None:
    image = picture(qtbot, Card("weak_for", held=True), 200, 40)
    assert not has_colour(image, light_theme.colours.yellow.block)


def test_a_clickable_card_is_a_button_for_mouse_and_keyboard(qtbot: QtBot) -> None:
    card = Card("weak_for", clickable=True)
    qtbot.addWidget(card)
    heard: list[None] = []
    card.activated.connect(lambda: heard.append(None))
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QTest.keyClick(card, Qt.Key.Key_Return)
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert len(heard) == 3
    assert card.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_a_plain_card_is_no_button(qtbot: QtBot) -> None:
    card = Card("weak_for")
    qtbot.addWidget(card)
    heard: list[None] = []
    card.activated.connect(lambda: heard.append(None))
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert heard == []
    assert card.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_every_icon_is_drawn_and_no_two_are_alike(qapp: object) -> None:
    assert set(DRAWINGS) == set(Glyph)
    images = {glyph: pixmap(glyph, "#000000", 40).toImage() for glyph in Glyph}
    for at, glyph in enumerate(Glyph):
        assert has_colour(images[glyph], "#000000"), glyph
        for other in list(Glyph)[at + 1 :]:
            assert images[glyph] != images[other], (glyph, other)


@pytest.mark.parametrize("glyph", Glyph)
def test_an_icon_stays_within_its_grid(qapp: object, glyph: Glyph) -> None:
    image = pixmap(glyph, "#000000", 40).toImage()
    edge = [(x, y) for x in range(40) for y in (0, 39)] + [(x, y) for y in range(40) for x in (0, 39)]
    assert all(image.pixelColor(x, y).alpha() == 0 for x, y in edge)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_is_sharp_at_every_scaling(qapp: object, ratio: float) -> None:
    picture = icon(Glyph.CHECK, "#000000", 20).pixmap(pixmap(Glyph.CHECK, "#000000", 20).size(), ratio)
    assert picture.width() == round(20 * ratio)
