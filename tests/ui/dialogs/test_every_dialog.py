"""What holds for every dialog: Danish complete, nothing cut off, every control named, a way out by Esc."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.content.resources import translations_root
from nkr_desktop.ui.dialogs.dialog_shell import DialogShell
from nkr_desktop.ui.kit import fonts
from nkr_desktop.ui.kit.theme import Theme, apply
from nkr_desktop.ui.kit.tokens import DARK
from nkr_desktop.ui.language import read_ts, words_of

NAMES = ("settings", "welcome", "about", "keys", "recover", "news", "self-check", "text")
Make = Callable[[str], DialogShell]
Speak = Callable[[Language], None]


def width_of(dialog: DialogShell) -> int:
    content = dialog.area.widget()
    assert content is not None
    return content.width()


@pytest.mark.parametrize("factor", [1.0, 1.6])
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", NAMES)
def test_no_words_are_cut_off(
    name: str, language: Language, factor: float, make: Make, speak: Speak, qapp: QApplication, qtbot: QtBot
) -> None:
    apply(qapp, Theme(DARK, True, factor, fonts.register()))
    speak(language)
    dialog = make(name)
    dialog.show()
    qtbot.wait(20)  # the scroll area has settled
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and label.text() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        elif label.isVisible() and label.text() and not getattr(label, "_elide", False):
            assert label.width() >= label.sizeHint().width(), label.text()
    for button in dialog.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
    assert width_of(dialog) <= dialog.area.viewport().width()


@pytest.mark.parametrize("size", [QSize(360, 320), QSize(640, 360)])
@pytest.mark.parametrize("name", NAMES)
def test_a_small_screen_scrolls_down_and_never_sideways(
    name: str, size: QSize, make: Make, speak: Speak, qtbot: QtBot
) -> None:
    speak(Language.DANISH)
    dialog = make(name)
    dialog.show()
    dialog.resize(size)
    qtbot.wait(10)
    assert dialog.size() == size.expandedTo(dialog.minimumSizeHint())
    assert width_of(dialog) <= dialog.area.viewport().width()
    assert dialog.size().width() <= size.width()


@pytest.mark.parametrize("name", NAMES)
def test_every_control_that_takes_the_keyboard_has_a_name(name: str, make: Make, qtbot: QtBot) -> None:
    dialog = make(name)
    dialog.show()
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            words = widget.accessibleName() or getattr(widget, "text", str)()
            assert words, type(widget).__name__


@pytest.mark.parametrize("name", NAMES)
def test_escape_closes_it(name: str, make: Make, qtbot: QtBot) -> None:
    dialog = make(name)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("name", NAMES)
def test_a_height_that_fits_needs_no_bar(name: str, make: Make, qtbot: QtBot) -> None:
    dialog = make(name)
    dialog.show()
    qtbot.wait(10)
    if dialog.height() < dialog.screen().availableSize().height() * 0.9:
        assert not dialog.area.verticalScrollBar().isVisible()


def test_every_word_of_the_dialogs_is_translated_and_none_is_left_over() -> None:
    """Without Qt Linguist's own tools: what is between the quotes of tr() and translate() in the source."""
    root = Path(__file__).parents[3] / "nkr_desktop" / "ui"
    files = [*(root / "dialogs").glob("*.py"), root / "crash.py", root / "draft_keeper.py"]
    said: set[str] = set()
    for file in files:
        for call in re.finditer(r"\b(?:tr|translate)\(\s*((?:\"[^\"\n]*\"[\s,]*)+)", file.read_text(encoding="utf-8")):
            parts = re.findall(r"\"([^\"\n]*)\"(\s*,)?", call[1])
            words = [text for text, _ in parts]
            if parts[0][1] and len(parts) > 1:  # translate(context, words…)
                words = words[1:]
            said.add("".join(words))
    known = {source for _, source in words_of(Language.DANISH)}
    assert said
    assert said <= known
    assert {source for _, source in read_ts(translations_root() / "dialogs_da.ts")} <= said


def test_the_blanks_of_a_translation_are_those_of_its_source() -> None:
    for (_, source), danish in read_ts(translations_root() / "dialogs_da.ts").items():
        blanks = re.compile(r"\{\w+\}")
        assert sorted(blanks.findall(source)) == sorted(blanks.findall(danish)), source
        assert source.count("&") == danish.count("&"), source
