"""Settings are checked as they are entered, and take effect only by Save."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.domain.answers import Role
from nkr_desktop.files.settings import Problem, Settings, SettingsNotice, Theme
from nkr_desktop.ui.dialogs.path_picker import PathPicker
from nkr_desktop.ui.dialogs.settings_dialog import SettingsDialog
from nkr_desktop.ui.dialogs.settings_words import notice_words
from nkr_desktop.ui.kit.check_row import CheckRow
from nkr_desktop.ui.kit.segmented import Segmented
from nkr_desktop.ui.kit.select_box import SelectBox
from nkr_desktop.ui.kit.text_label import TextLabel


class Page:
    """The dialog as a user meets it."""

    def __init__(self, qtbot: QtBot, settings: Settings) -> None:
        self.dialog = SettingsDialog(settings)
        qtbot.addWidget(self.dialog)
        self.saved: list[Settings] = []
        self.dialog.saved.connect(self.saved.append)
        self.dialog.show()

    def type(self, field: str, words: str) -> None:
        edit = self.dialog.row(field).control
        assert isinstance(edit, QLineEdit)
        edit.setFocus()
        edit.clear()
        QTest.keyClicks(edit, words)

    def leave(self, field: str) -> None:
        QTest.keyClick(self.dialog.row(field).control, Qt.Key.Key_Tab)

    def note(self, field: str) -> str:
        return self.dialog.row(field).note

    def picker(self, field: str) -> PathPicker:
        control = self.dialog.row(field).control
        assert isinstance(control, PathPicker)
        return control

    def save(self) -> None:
        QTest.mouseClick(self.dialog.save, Qt.MouseButton.LeftButton)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot, Settings())


def test_saving_without_a_change_changes_nothing(qtbot: QtBot, logo: Path) -> None:
    settings = Settings(
        clinic_name="Byens Klinik",
        clinic_phone="66 12 34 56",
        out_of_hours_phone="1813",
        logo_path=str(logo),
        role=Role.PHYSICIAN,
        theme=Theme.DARK,
        text_factor=1.2,
        clipboard_clear_seconds=45,
        recent_files=(str(logo),),
        seen_version="1.0.0",
    )
    page = Page(qtbot, settings)
    page.save()
    assert page.saved == [settings]


def test_every_setting_can_be_entered(page: Page, logo: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "nkr.pdf"
    pdf.write_bytes(b"%PDF-1.7 ...")
    for field, words in (
        ("clinic_name", "Byens  Klinik "),
        ("clinic_address", "Torvet 1, 5000 Odense C"),
        ("clinic_phone", "66123456"),
        ("out_of_hours_phone", "1813"),
        ("surgeon_wait_days", "42"),
    ):
        page.type(field, words)
    for field, path in (("logo_path", logo), ("guideline_pdf", pdf)):
        page.picker(field).set_path(str(path))
    for field, value in (("role", Role.CHIROPRACTOR), ("theme", Theme.LIGHT), ("language", Language.ENGLISH)):
        choice = page.dialog.row(field).control
        assert isinstance(choice, Segmented)
        choice.set_value(value)
    for field, number in (("text_factor", 1.3), ("clipboard_clear_seconds", 0)):
        box = page.dialog.row(field).control
        assert isinstance(box, SelectBox)
        box.set_value(number)
    for field in ("suggest_codes", "draft_enabled"):
        tick = page.dialog.row(field).control
        assert isinstance(tick, CheckRow)
        tick.click()
    page.type("own_codes", "ICPC-2 L86")
    page.save()
    assert page.saved == [
        Settings(
            clinic_name="Byens Klinik",
            clinic_address="Torvet 1, 5000 Odense C",
            clinic_phone="66123456",
            out_of_hours_phone="1813",
            surgeon_wait_days=42,
            logo_path=str(logo),
            guideline_pdf=str(pdf),
            role=Role.CHIROPRACTOR,
            theme=Theme.LIGHT,
            language=Language.ENGLISH,
            text_factor=1.3,
            clipboard_clear_seconds=0,
            suggest_codes=True,
            own_codes="ICPC-2 L86",
            draft_enabled=False,
        )
    ]


def test_a_cpr_number_is_refused_while_it_is_written(page: Page) -> None:
    page.type("clinic_name", "Anna 010170-123")
    assert page.note("clinic_name") == ""
    page.type("clinic_name", "Anna 010170-1234")
    assert "CPR" in page.note("clinic_name")
    page.save()
    assert not page.saved
    assert page.dialog.isVisible()
    assert page.dialog.row("clinic_name").control.property("invalid")


def test_a_telephone_number_is_judged_when_it_is_left_and_forgiven_at_once(page: Page) -> None:
    page.type("clinic_phone", "66 12")
    assert page.note("clinic_phone") == ""
    page.leave("clinic_phone")
    assert "8 digits" in page.note("clinic_phone")
    page.type("clinic_phone", "66 12 34 56")
    assert page.note("clinic_phone") == ""


@pytest.mark.parametrize(
    ("words", "fine"), [("0", True), ("365", True), ("366", False), ("", False), ("fire", False), ("9" * 60, False)]
)
def test_the_waiting_time_is_whole_days(words: str, fine: bool, page: Page) -> None:
    page.type("surgeon_wait_days", words)
    page.save()
    assert bool(page.saved) is fine
    assert ("0–365" in page.note("surgeon_wait_days")) is not fine


@pytest.mark.parametrize("nasty", ["\x00", "\u202e", "🦴" * 5000, "9" * 5000, "\ud800", "<b>", "'; --", "\u0660\u0661"])
@pytest.mark.parametrize("field", ["clinic_name", "clinic_phone", "out_of_hours_phone", "surgeon_wait_days"])
def test_nothing_that_can_be_pasted_breaks_the_dialog(field: str, nasty: str, page: Page) -> None:
    edit = page.dialog.row(field).control
    assert isinstance(edit, QLineEdit)
    edit.setText(nasty)
    page.save()
    assert len(page.saved) <= 1


def test_saving_goes_to_the_first_thing_that_is_wrong(page: Page) -> None:
    page.type("out_of_hours_phone", "18")
    page.type("clinic_phone", "1")
    page.save()
    assert not page.saved
    assert page.dialog.focusWidget() is page.dialog.row("clinic_phone").control


def test_the_logo_is_shown_and_a_file_that_is_none_refused(page: Page, logo: Path, tmp_path: Path) -> None:
    page.picker("logo_path").set_path(str(logo))
    assert page.dialog.preview.isVisible()
    wrong = tmp_path / "logo.jpg"
    wrong.write_bytes(b"not a picture")
    page.picker("logo_path").set_path(str(wrong))
    assert not page.dialog.preview.isVisible()
    assert "PNG" in page.note("logo_path")
    page.save()
    assert not page.saved
    page.picker("logo_path").set_path(None)
    page.save()
    assert page.saved[0].logo_path is None


def test_a_logo_chosen_earlier_may_be_away_today(qtbot: QtBot, logo: Path) -> None:
    settings = Settings(logo_path=str(logo))
    logo.unlink()
    page = Page(qtbot, settings)
    assert "not there" in page.note("logo_path")
    page.save()
    assert page.saved == [settings]


def test_a_guideline_that_is_no_pdf_is_refused(page: Page, logo: Path) -> None:
    page.picker("guideline_pdf").set_path(str(logo))
    page.save()
    assert not page.saved
    assert "PDF" in page.note("guideline_pdf")


def test_cancel_and_escape_save_nothing(page: Page) -> None:
    page.type("clinic_name", "Byens Klinik")
    QTest.keyClick(page.dialog, Qt.Key.Key_Escape)
    assert not page.dialog.isVisible()
    assert not page.saved


@pytest.mark.parametrize("problem", list(Problem))
@pytest.mark.parametrize("language", list(Language))
def test_what_happened_to_a_settings_file_is_said_in_words(
    problem: Problem, language: Language, speak: Callable[[Language], None]
) -> None:
    speak(language)
    kept = Path("settings.damaged-1.json") if problem is not Problem.UNREADABLE else None
    said = notice_words(SettingsNotice(problem, Path("settings.json"), kept, ("clinic_phone",)))
    assert said.happened
    assert said.advice
    assert ("damaged-1" in said.kept) is (kept is not None)
    assert "{" not in f"{said.happened}{said.kept}{said.advice}"
    if problem is Problem.FIELDS and language is Language.DANISH:
        assert "Telefon" in said.happened


def test_an_own_code_can_be_written_only_where_codes_are_suggested(page: Page) -> None:
    tick, own = (page.dialog.row(field).control for field in ("suggest_codes", "own_codes"))
    assert isinstance(tick, CheckRow)
    assert not own.isEnabled()
    tick.click()
    assert own.isEnabled()
    page.type("own_codes", "x" * 500)
    tick.click()
    assert own.isEnabled()  # what is wrong must be mended before it is put away
    page.save()
    assert not page.saved
    page.type("own_codes", "")
    tick.click()
    tick.click()
    assert not own.isEnabled()
    page.save()
    assert page.saved == [Settings()]


def test_the_dialog_says_what_it_is(page: Page) -> None:
    assert next(label.text() for label in page.dialog.findChildren(TextLabel)) == "Settings"
