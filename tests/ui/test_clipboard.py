"""What is copied does not stay: marked, cleared in time and for the next patient, and only while it is ours."""

import sys

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.clipboard import HISTORY_MARKS, Clipboard

NOTE = "Journaltekst æøå\nandet afsnit\n"


@pytest.fixture
def system(qtbot: QtBot) -> QClipboard:
    system = QGuiApplication.clipboard()
    system.clear()
    return system


def test_the_text_is_plain_with_the_line_ends_of_windows(system: QClipboard) -> None:
    Clipboard(system, 0).copy(NOTE)
    assert system.text() == "Journaltekst æøå\r\nandet afsnit\r\n"
    data = system.mimeData()
    assert data is not None
    assert not data.hasHtml()


@pytest.mark.parametrize("platform", sorted(HISTORY_MARKS))
def test_clipboard_histories_are_asked_to_look_away(
    platform: str, system: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    Clipboard(system, 0).copy(NOTE)
    data = system.mimeData()
    assert data is not None
    for name, value in HISTORY_MARKS[platform].items():
        assert data.data(name).data() == value


def test_windows_reads_its_two_noes_as_four_bytes_of_nought() -> None:
    marks = HISTORY_MARKS["win32"]
    assert marks["CanIncludeInClipboardHistory"] == marks["CanUploadToCloudClipboard"] == b"\0\0\0\0"
    assert "ExcludeClipboardContentFromMonitorProcessing" in marks


def test_it_is_cleared_after_the_set_time(system: QClipboard, qtbot: QtBot) -> None:
    Clipboard(system, 1, parent=system).copy(NOTE)
    assert system.text()
    qtbot.waitUntil(lambda: system.text() == "", timeout=3000)


def test_nought_leaves_it(system: QClipboard, qtbot: QtBot) -> None:
    clipboard = Clipboard(system, 0)
    clipboard.copy(NOTE)
    qtbot.wait(50)
    assert system.text()
    clipboard.set_clear_after(1)
    assert system.text()


def test_what_somebody_else_copied_since_is_left_alone(system: QClipboard, qtbot: QtBot) -> None:
    clipboard = Clipboard(system, 1)
    clipboard.copy(NOTE)
    system.setText("andres tekst")
    clipboard.clear_ours()
    assert system.text() == "andres tekst"
    qtbot.wait(1200)
    assert system.text() == "andres tekst"


def test_the_next_patient_finds_an_empty_clipboard(system: QClipboard) -> None:
    clipboard = Clipboard(system, 0)
    clipboard.copy(NOTE)
    clipboard.clear_ours()
    assert system.text() == ""


def test_a_clipboard_manager_that_took_the_text_over_is_cleared_too(system: QClipboard) -> None:
    clipboard = Clipboard(system, 0)
    clipboard.copy(NOTE)
    system.setText(NOTE)  # the same text, held by another program, with its own line ends
    clipboard.clear_ours()
    assert system.text() == ""


def test_a_new_copy_starts_the_time_anew(system: QClipboard, qtbot: QtBot) -> None:
    clipboard = Clipboard(system, 1)
    clipboard.copy(NOTE)
    qtbot.wait(700)
    clipboard.copy("nyt")
    qtbot.wait(600)
    assert system.text() == "nyt"
