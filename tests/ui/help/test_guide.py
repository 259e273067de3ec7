"""The guide as it is shipped: every picture, link and key it names is there, and it says what the program says."""

import re
from html import unescape

import pytest
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from nkr_desktop.domain.answers import Dermatome
from nkr_desktop.ui.dialogs.keys_dialog import answer_keys, moving_keys
from nkr_desktop.ui.help import topics
from nkr_desktop.ui.help.guide import Chapter, chapters, guide_folder
from tests.ui.window_driver import FINDINGS, FLAGS, open_window
from tools.guide_pictures import PICTURES

MOST_BYTES = 600_000
PICTURE = re.compile(r'<img src="([^"]+)" alt="([^"]+)">')
each_chapter = pytest.mark.parametrize("chapter", chapters(), ids=lambda chapter: chapter.id)


def text() -> str:
    return "".join(chapter.html for chapter in chapters())


def test_every_picture_named_is_there_and_every_picture_is_named() -> None:
    named = [name for name, _ in PICTURE.findall(text())]
    assert sorted(named) == sorted(path.name for path in guide_folder().glob("*.png"))
    assert sorted(named) == sorted(f"{picture.name}.png" for picture in PICTURES)
    assert len(PICTURE.findall(text())) == text().count("<img")  # none without words for who cannot see it


def test_the_pictures_can_be_read_and_weigh_little() -> None:
    files = list(guide_folder().glob("*.png"))
    assert sum(file.stat().st_size for file in files) <= MOST_BYTES
    assert not any(QImage(str(file)).isNull() for file in files)


def test_every_link_leads_to_a_chapter() -> None:
    linked = set(re.findall(r'href="([^"]*)"', text()))
    assert linked <= {f"#{chapter.id}" for chapter in chapters()}


def test_every_topic_of_the_window_is_a_chapter() -> None:
    told = {value for name, value in vars(topics).items() if name.isupper() and isinstance(value, str)}
    assert {*told, *topics.STEPS} <= {chapter.id for chapter in chapters()}


@each_chapter
def test_a_chapter_is_short_and_its_tags_are_closed(chapter: Chapter) -> None:
    assert len(re.sub(r"<[^>]+>", " ", chapter.html).split()) < 320
    for tag in ("h1", "h2", "p", "ul", "ol", "li", "b", "i", "a", "kbd", "table", "tr", "td"):
        assert len(re.findall(rf"<{tag}[ >]", chapter.html)) == chapter.html.count(f"</{tag}>"), tag


@each_chapter
def test_the_typography_is_danish(chapter: Chapter) -> None:
    words = unescape(re.sub(r"<[^>]+>", "", chapter.html))
    assert not re.search(r"[\"“”]|\.\.\.|\s-\s|\s[.,;?)]|§\s", words)


def test_every_key_named_is_a_key_of_the_program(qtbot: QtBot) -> None:
    with open_window(qtbot) as driver:
        window = driver.window
        driver.go_to(FLAGS)  # so that the button for the rest is there
        window.resize(700, 600)  # and the one between questions and results
        known = {
            keys.toString(QKeySequence.SequenceFormat.NativeText)
            for action in window.actions()
            for keys in action.shortcuts()
        }
        known |= {key for keys, _ in (*answer_keys(), *moving_keys()) for key in keys.split()} | set("0123456789")
        known |= set(Dermatome)  # the list says "L1 … S2"
        for button in window.findChildren(QAbstractButton):
            known |= {f"Alt+{letter.upper()}" for letter in re.findall(r"&(\w)", button.text())}
    named = {unescape(key) for key in re.findall(r"<kbd>(.*?)</kbd>", text())}
    assert named <= known


def test_every_button_and_group_named_in_bold_says_the_same_in_the_window(qtbot: QtBot) -> None:
    """A sample of the names that a change of wording would leave behind."""
    with open_window(qtbot) as driver:
        for step in range(6):
            driver.go_to(step)
        driver.go_to(FINDINGS)
        said = {button.text().replace("&", "").rstrip("…") for button in driver.window.findChildren(QAbstractButton)}
    for name in ("Kopiér journaltekst", "Patientfolder", "Bekræft aftalen", "Øvrige fund: nej"):
        assert f"<b>{name}</b>" in text()
        assert name in said
