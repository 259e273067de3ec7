"""The window's words: all in translation, none left over, nothing English in the Danish window, no phrase unused.

Single dialogs and the blanks of phrases have their own tests; here the whole program is held against its word lists."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrase_catalogue import CATALOGUE
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.content.resources import translations_root
from nkr_desktop.files.settings import Settings
from nkr_desktop.ui.dialogs.about_dialog import AboutDialog
from nkr_desktop.ui.dialogs.about_facts import about_facts
from nkr_desktop.ui.dialogs.keys_dialog import KeysDialog
from nkr_desktop.ui.dialogs.settings_dialog import SettingsDialog
from nkr_desktop.ui.dialogs.welcome_dialog import WelcomeDialog
from nkr_desktop.ui.language import LanguageSwitch, words_of
from nkr_desktop.ui.pages.question_names import question_name
from nkr_desktop.ui.results.question_names import QuestionNames
from tests.ui.painted_text import painted_by
from tests.ui.window_driver import open_window
from tools.views import VIEWS, open_view

PROGRAM = Path(__file__).parents[2] / "nkr_desktop"
Words = tuple[str, str]
"""Context and source text."""


def messages(path: Path) -> Iterator[tuple[Words, ElementTree.Element | None]]:
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source = (context.findtext("name", ""), message.findtext("source", ""))
            yield source, message.find("translation")


QT = "qt_da.ts"
"""What Qt's own Danish lacks: asked for by Qt, not by the source; tests/ui/test_qt_dialogs.py hears it asked."""


def translated() -> dict[Words, str]:
    files = sorted(translations_root().glob("*_da.ts"))
    return {
        source: "" if found is None or "type" in found.attrib else found.text or ""
        for file in files
        for source, found in messages(file)
    }


@pytest.fixture(scope="module")
def in_source(tmp_path_factory: pytest.TempPathFactory) -> set[Words]:
    """What the program asks to have translated, found by the translators' own tool."""
    listed = tmp_path_factory.mktemp("words") / "all.ts"
    tool = Path(sys.executable).with_name(f"pyside6-lupdate{'.exe' if sys.platform == 'win32' else ''}")
    files = sorted(str(path) for path in PROGRAM.rglob("*.py"))
    subprocess.run([tool, *files, "-ts", listed, "-locations", "none"], check=True, capture_output=True)
    return {source for source, _ in messages(listed)}


# --- The word lists ---


def test_every_word_of_the_source_is_in_a_word_list(in_source: set[Words]) -> None:
    assert len(in_source) > 500
    assert in_source - translated().keys() == set()


def test_every_word_of_a_word_list_is_still_in_the_source(in_source: set[Words]) -> None:
    qts = {source for source, _ in messages(translations_root() / QT)}
    assert translated().keys() - in_source - qts == set()


def test_every_word_is_translated_and_finished() -> None:
    assert [source for source, danish in translated().items() if not danish.strip()] == []


def test_a_translation_keeps_the_blanks_of_its_source() -> None:
    blanks = re.compile(r"\{\w*\}")
    wrong = [
        source
        for (_, source), danish in translated().items()
        if sorted(blanks.findall(source)) != sorted(blanks.findall(danish))
    ]
    assert wrong == []


# --- The Danish window ---


LANGUAGES = {"Dansk", "English"}
"""Each is offered in its own words."""


@cache
def english() -> re.Pattern[str]:
    """Whole texts that only an English window would show; of those with blanks the ones with words between them."""
    words = words_of(Language.DANISH)
    sources = {plain(source) for _, source in words} - {plain(text) for text in words.values()} - LANGUAGES
    return re.compile(
        "|".join(pattern(source) for source in sorted(sources) if fixed(source) == source or len(fixed(source)) > 6)
    )


def fixed(text: str) -> str:
    """What stands between the blanks."""
    return re.sub(r"\{\w*\}", "", text)


def pattern(text: str) -> str:
    return re.sub(r"\\\{\w*\\\}", ".+", re.escape(text))


def plain(text: str) -> str:
    return text.replace("&", "").strip()


def said_by(widget: QWidget) -> Iterator[str]:
    """Everything a widget says: to the eye, to the mouse that rests on it, to a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QMenu):
        yield widget.title()
    if widget.isVisible():
        yield from (painted.words for painted in painted_by(widget))


def said_in(window: QWidget) -> set[str]:
    texts = {text for widget in (window, *window.findChildren(QWidget)) for text in said_by(widget)}
    for action in window.findChildren(QAction):
        texts |= {action.text(), action.toolTip()}
    return {plain(text) for text in texts} - {""}


def test_no_english_word_is_left_in_the_danish_window(qtbot: QtBot, qapp: QApplication) -> None:
    with open_window(qtbot) as driver:
        left = {}
        for view in VIEWS:
            open_view(driver.app, view)
            qapp.processEvents()
            driver.consultation.finish()  # what could change the advice is found in idle time
            left[view.name] = {text for text in said_in(driver.window) if english().fullmatch(text)}
        driver.window.help_desk.show_guide()
        guide = driver.window.help_desk.guide
        assert guide is not None
        guideline = shipped_guideline()
        for dialog in (
            guide,
            SettingsDialog(Settings()),
            WelcomeDialog(guideline, Settings()),
            AboutDialog(about_facts(guideline)),
            KeysDialog(driver.window.actions()),
        ):
            left[type(dialog).__name__] = {text for text in said_in(dialog) if english().fullmatch(text)}
            dialog.deleteLater()
    assert {place: texts for place, texts in left.items() if texts} == {}


def test_the_search_for_english_words_finds_them(qtbot: QtBot) -> None:
    with open_window(qtbot, Language.ENGLISH) as driver:
        found = {text for text in said_in(driver.window) if english().fullmatch(text)}
    assert {"Red flags", "Copy journal text", "Settings…"} <= found


ONE_NAME = {
    "patient.age",
    "course.onset_date",
    "course.leg_pain",
    "course.back_pain",
    "course.pain_severity",
    "course.trend",
    "course.severe_worsening",
    "course.medication_resistant_pain",
    "course.signs_earlier",
    "preferences.surgery",
    "mri",
}
"""Questions that are pointed at from the results by a name of the window's own."""


def test_a_question_has_one_name_on_its_page_in_the_links_to_it_and_in_the_summary(qapp: QApplication) -> None:
    switch, book = LanguageSwitch(qapp), phrase_book(Language.DANISH)
    switch.choose(Language.DANISH)
    names = {path: question_name(path, book) for path in ONE_NAME}
    links = QuestionNames(book)
    assert {path: links.name(path).removesuffix(" 0–10") for path in ONE_NAME} == names
    in_summary = {path: f"summary.question_{path.replace('.', '_')}" for path in ONE_NAME}
    told = {path: book.text(key) for path, key in in_summary.items() if key in CATALOGUE}
    assert len(told) == 8
    assert told == {path: names[path] for path in told}
    switch.leave()


# --- The phrases ---


@cache
def strings_of_the_program() -> tuple[set[str], set[str]]:
    """Whole strings and fields of the source, and strings with blanks as patterns; not the catalogue itself."""
    whole, filled = set(), set()
    for path in PROGRAM.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if path.match("content/*_phrases.py") or path.match("content/phrase_catalogue.py"):
            tree.body = [part for part in tree.body if isinstance(part, ast.FunctionDef)]
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                whole.add(node.target.id)  # a field of the case, which many phrases are named after
            elif isinstance(node, ast.JoinedStr):
                parts = (re.escape(str(p.value)) if isinstance(p, ast.Constant) else "(.*)" for p in node.values)
                filled.add(said := "".join(parts))
                whole.add(said.partition("\\.")[0])  # of "rule.{care}" the phrase is the rule's
    return whole, {said for said in filled if re.match(r"[a-z]{2}", said)}


def is_asked_for(key: str) -> bool:
    """Whether the source names the phrase, or builds its name from a beginning of its own ("leaflet.do_…")."""
    whole, filled = strings_of_the_program()
    group, _, name = key.partition(".")
    if {key, name} & whole or (name.isdecimal() and f"{group}\\.(.*)" in filled):
        return True
    return any(re.fullmatch(said, text) for said in filled if not said.endswith("\\.(.*)") for text in (key, name))


REACHED_BY_THE_RULES = {
    "reason",
    "point",
    "label",
    "action",
    "check",
    "how",
    "target",
    "look_again",
    "cause",
    "red_flag",
}
"""Groups of which the tests of the content know that every phrase can be said, and only those."""


def test_every_phrase_of_the_catalogue_is_asked_for_by_the_program() -> None:
    blanks = {blank for found in CATALOGUE.values() for blank in found}
    unused = [
        key
        for key in CATALOGUE
        if key.partition(".")[0] not in REACHED_BY_THE_RULES
        and not is_asked_for(key)
        and not (key.startswith("blank.") and key.removeprefix("blank.") in blanks)
    ]
    assert unused == []
    assert not is_asked_for("evidence.never_said")
