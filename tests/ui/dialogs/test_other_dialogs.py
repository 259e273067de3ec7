"""First start, About, keys, and the draft that is offered."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop import __version__
from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Language
from nkr_desktop.domain.answers import Finding, Role
from nkr_desktop.domain.case import Case, with_answer
from nkr_desktop.files.draft import FoundDraft, make_draft
from nkr_desktop.files.settings import Settings
from nkr_desktop.ui.dialogs.about_dialog import AboutDialog
from nkr_desktop.ui.dialogs.about_facts import about_facts
from nkr_desktop.ui.dialogs.dialog_shell import DialogShell
from nkr_desktop.ui.dialogs.keys_dialog import KeysDialog, answer_keys, command_keys
from nkr_desktop.ui.dialogs.recover_dialog import RecoverDialog, answers_in, damaged_draft_words
from nkr_desktop.ui.dialogs.status_box import status_lines
from nkr_desktop.ui.dialogs.welcome_dialog import WelcomeDialog
from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.pages.words import side_options, three_way_words
from tests.ui.window_driver import open_window

PROGRAM = Path(__file__).parents[3] / "nkr_desktop"
Speak = Callable[[Language], None]
NOW = datetime(2026, 11, 22, 13, 50, tzinfo=UTC)


def words(dialog: DialogShell) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.fixture
def welcome(qtbot: QtBot) -> tuple[WelcomeDialog, list[Settings]]:
    dialog, finished = WelcomeDialog(shipped_guideline(), Settings(surgeon_wait_days=60)), list[Settings]()
    qtbot.addWidget(dialog)
    dialog.finished_with.connect(finished.append)
    dialog.show()
    return dialog, finished


def test_the_first_start_says_what_nobody_may_overlook(qtbot: QtBot, speak: Speak) -> None:
    speak(Language.DANISH)
    dialog = WelcomeDialog(shipped_guideline(), Settings())
    qtbot.addWidget(dialog)
    said = words(dialog)
    for must in ("ikke gældende", "22-03-2023", "Ikke CE-mærket", "Aldrig det eneste grundlag", "netværk"):
        assert must in said


def test_role_and_clinic_are_asked_and_kept(welcome: tuple[WelcomeDialog, list[Settings]], qtbot: QtBot) -> None:
    dialog, finished = welcome
    QTest.keyClicks(dialog.entries["clinic_name"], "Byens Klinik")
    QTest.keyClicks(dialog.entries["clinic_phone"], "66123456")
    dialog.role.set_value(Role.CHIROPRACTOR)
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    assert finished == [
        Settings(clinic_name="Byens Klinik", clinic_phone="66123456", role=Role.CHIROPRACTOR, surgeon_wait_days=60)
    ]


def test_nothing_has_to_be_filled_in(welcome: tuple[WelcomeDialog, list[Settings]], qtbot: QtBot) -> None:
    dialog, finished = welcome
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    assert finished == [Settings(surgeon_wait_days=60)]


def test_closing_the_first_start_leaves_the_settings(
    welcome: tuple[WelcomeDialog, list[Settings]], qtbot: QtBot
) -> None:
    dialog, finished = welcome
    QTest.keyClicks(dialog.entries["clinic_name"], "Byens Klinik")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert finished == [Settings(surgeon_wait_days=60)]


def test_a_wrong_number_holds_the_first_start(welcome: tuple[WelcomeDialog, list[Settings]], qtbot: QtBot) -> None:
    dialog, finished = welcome
    QTest.keyClicks(dialog.entries["clinic_phone"], "66")
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    assert not finished
    assert "8 digits" in words(dialog)


def test_about_names_versions_edition_status_and_licences(qtbot: QtBot) -> None:
    dialog = AboutDialog(about_facts(shipped_guideline()))
    qtbot.addWidget(dialog)
    said = words(dialog)
    for must in (
        __version__,
        "22-11-2026",
        "1.1",
        "28-02-2019",
        "no longer in force",
        "22-03-2023",
        "Not CE-marked",
        "LGPL",
    ):
        assert must in said
    names = {name for name, _ in about_facts(shipped_guideline()).licences}
    assert {"Inter-OFL-1.1", "NotoSans-OFL-1.1"} <= names


def test_the_details_to_copy_are_versions_and_system(qtbot: QtBot) -> None:
    dialog = AboutDialog(about_facts(shipped_guideline()))
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.copy_requested) as copied:
        dialog.copy.click()
    (details,) = copied.args
    for must in (f"NKR Desktop {__version__} (2026-11-22)", "withdrawn 2023-03-22", "Qt 6.", "Python 3.", "PySide6 6."):
        assert must in details


def test_a_guideline_in_force_is_not_said_to_be_withdrawn() -> None:
    guideline = shipped_guideline().model_copy(update={"in_force": True, "withdrawn_on": None})
    assert "no longer" not in " ".join(status_lines(guideline))
    undated = shipped_guideline().model_copy(update={"withdrawn_on": None})
    assert "None" not in " ".join(status_lines(undated))
    assert "no longer in force" in status_lines(undated)[0]


def test_the_list_of_keys_is_that_of_the_actions(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    opened, silent, redo = QAction("&Åbn…", owner), QAction("Uden tast", owner), QAction("Gentag", owner)
    opened.setShortcut(QKeySequence("Ctrl+O"))
    redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
    assert command_keys([opened, silent, redo]) == [("Ctrl+O", "Åbn"), ("Ctrl+Y  Ctrl+Shift+Z", "Gentag")]
    dialog = KeysDialog([opened, silent, redo])
    qtbot.addWidget(dialog)
    assert "Åbn" in words(dialog)
    assert "Uden tast" not in words(dialog)


NAMES = {
    "Return": "Enter", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Escape": "Esc", "PageUp": "Page Up",
    "PageDown": "Page Down", "Plus": "+", "Minus": "−",
}  # fmt: skip
"""Keys by Qt's names, where the list has other ones."""


def test_every_key_a_control_hears_is_on_the_list(qtbot: QtBot) -> None:
    dialog = KeysDialog([])
    qtbot.addWidget(dialog)
    listed = {key for keys, _ in (*dialog.answers, *dialog.moves) for key in re.split("  | … ", keys)}
    source = "".join(path.read_text("utf-8") for path in PROGRAM.rglob("*.py"))
    heard = set(re.findall(r"Qt\.Key\.Key_(\w+)", source))
    assert len(heard) > 10
    assert {NAMES.get(key, key) for key in heard} <= listed
    sequences = set(re.findall(r'QShortcut\(QKeySequence\("(.+?)"\)', source))
    assert {keys.replace("Left", "←") for keys in sequences} <= listed
    assert {"Alt+↓", "Alt+A", "Tab"} <= listed  # Qt's own, and the one that is asked for by its modifier


def test_the_letters_that_answer_are_on_the_list(qtbot: QtBot, speak: Speak) -> None:
    speak(Language.DANISH)
    listed = {key for keys, _ in answer_keys() for key in keys.split()}
    labels = [*three_way_words(), *(label for _, label in side_options())]
    assert {label.partition("&")[2][:1].upper() for label in labels} <= listed


def test_every_key_of_a_command_or_a_menu_is_on_the_list(qtbot: QtBot) -> None:
    with open_window(qtbot) as driver:
        listed = {key for keys, _ in command_keys(driver.window.actions()) for key in keys.split("  ")}
        for action in driver.window.findChildren(QAction):
            for keys in action.shortcuts():
                assert keys.toString(QKeySequence.SequenceFormat.NativeText) in listed


def test_the_answering_keys_follow_the_language(qtbot: QtBot, speak: Speak) -> None:
    speak(Language.DANISH)
    dialog = KeysDialog([])
    qtbot.addWidget(dialog)
    assert dialog.answers[:3] == [("J", "Ja"), ("N", "Nej"), ("U", "Ikke undersøgt")]


@pytest.mark.parametrize(
    ("older", "advice"),
    [(None, "Indtast det, der mangler, igen."), ("older", "Der er en lidt ældre kladde; den bliver du spurgt om nu.")],
)
def test_a_damaged_draft_is_told_of_with_where_it_is_kept(speak: Speak, older: str | None, advice: str) -> None:
    speak(Language.DANISH)
    case = Case(assessed_on=date(2026, 11, 23))
    draft = make_draft(case, frozenset(), (), NOW, "1.0.0") if older else None
    told = damaged_draft_words(FoundDraft(draft, Path("draft.damaged-1.json")))
    assert told.happened == "Kladden fra sidst er beskadiget og kan ikke læses."
    assert "»draft.damaged-1.json«" in told.kept
    assert told.advice == advice


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_on_a_button_presses_that_one_and_not_the_default_too(qtbot: QtBot, key: Qt.Key) -> None:
    dialog = DialogShell()
    qtbot.addWidget(dialog)
    pressed: list[str] = []
    for name, default in (("Kopiér", False), ("Luk", True)):
        button = dialog.add_button(Button(name))
        button.setDefault(default)
        button.clicked.connect(lambda _on=False, said=name: pressed.append(said))
    dialog.show()
    button = dialog.findChildren(Button)[0]
    button.setFocus()
    QTest.keyClick(button, key)
    assert pressed == [button.text()] == ["Kopiér"]


def offered(qtbot: QtBot, **answers: object) -> RecoverDialog:
    case = Case(assessed_on=date(2026, 11, 22), reference="HEMMELIG")
    for path, value in answers.items():
        case = with_answer(case, path.replace("__", "."), value)
    draft = make_draft(case, frozenset(), (), NOW - timedelta(minutes=18), "1.0.0")
    dialog = RecoverDialog(draft, NOW.astimezone(timezone(timedelta(hours=1))))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_draft_is_offered_with_its_time_and_how_far_it_got(qtbot: QtBot, speak: Speak) -> None:
    speak(Language.DANISH)
    dialog = offered(qtbot, patient__age=47, signs__reflex_loss=Finding.YES)
    assert "i dag kl. 14.32" in words(dialog)
    assert "Første besøg · 22-11-2026 · 2 svar" in words(dialog)
    assert "HEMMELIG" not in words(dialog)
    assert "47" not in words(dialog)


def test_only_the_button_that_says_so_throws_a_draft_away(qtbot: QtBot) -> None:
    dialog = offered(qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.resumed
    dialog = offered(qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.resumed
    dialog = offered(qtbot)
    QTest.mouseClick(dialog.discard, Qt.MouseButton.LeftButton)
    assert not dialog.resumed


def test_an_empty_case_holds_no_answers() -> None:
    assert answers_in(Case(assessed_on=date(2026, 11, 22), reference="A", role=Role.PHYSICIAN)) == 0
