"""Short messages and questions: the safe answer by Enter, Escape gives it up, and the words can be copied."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.kit.message import Message, ask


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_Return, "save"), (Qt.Key.Key_Escape, "cancel")])
def test_enter_takes_the_first_answer_and_escape_cancels(qtbot: QtBot, key: Qt.Key, answer: str) -> None:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        QTest.keyClick(box, key)

    QTimer.singleShot(0, press)
    given = {"save": "Save", "discard": "Do not save", "cancel": "Cancel"}
    assert ask(None, "Not saved. What shall happen?", "", given, "cancel") == answer


def test_the_words_can_be_selected_and_the_screen_reader_hears_them_with_the_button(qtbot: QtBot) -> None:
    box = Message(None, "Out of hours: 1813", "Ring by the local agreement.", ("Close",))
    qtbot.addWidget(box)
    said = [label for label in box.findChildren(QLabel) if label.text()]
    assert [label.text() for label in said] == [box.words, box.more]
    assert all(label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard for label in said)
    assert box.buttons[0].accessibleDescription() == f"{box.words} {box.more}"


def test_what_comes_before_all_else_stands_large_and_is_heard_first(qtbot: QtBot) -> None:
    box = Message(None, "No numbers have been entered.", "Ring by the local agreement.", ("Close",), first="112")
    qtbot.addWidget(box)
    sizes = {label.text(): QFontInfo(label.font()).pixelSize() for label in box.findChildren(QLabel) if label.text()}
    assert list(sizes) == ["112", box.words, box.more]
    assert sizes["112"] > 1.8 * max(sizes[box.words], sizes[box.more])
    assert box.buttons[0].accessibleDescription().startswith("112 ")
