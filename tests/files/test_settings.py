"""Settings: checked on entry, laid over the machine's, saved wholly; a bad file is set aside and never fatal."""

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from nkr_desktop.content.phrases import Language
from nkr_desktop.domain.answers import Role
from nkr_desktop.files.settings import (
    FORMAT,
    PERSONAL,
    Problem,
    Settings,
    Theme,
    fault_of,
    load_settings,
    save_settings,
)

posix = pytest.mark.skipif(os.name == "nt", reason="permissions as on Linux and macOS")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "user" / "settings.json"


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    return tmp_path / "machine" / "settings.json"


def write(path: Path, content: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())


def full(**changes: Any) -> Settings:
    return Settings(
        clinic_name="Søndergades Fysioterapi",
        clinic_address="Søndergade 12, 5000 Odense C",
        clinic_phone="66 12 34 56",
        out_of_hours_phone="1813",
        role=Role.CHIROPRACTOR,
        surgeon_wait_days=42,
        theme=Theme.DARK,
        language=Language.ENGLISH,
        text_factor=1.3,
        **changes,
    )


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("clinic_name", "Søndergades Fysioterapi", ""),
        ("clinic_name", "x" * 81, "out_of_range"),
        ("clinic_name", "   ", "not_allowed"),
        ("clinic_name", "Anna 010170-1234", "cpr"),
        ("clinic_name", "Klinik\u202e", "forbidden_character"),
        ("clinic_name", "to\nlinjer", "forbidden_character"),
        ("clinic_address", "Søndergade 12, 5000 Odense C", ""),
        ("clinic_phone", "66 12 34 56", ""),
        ("clinic_phone", "+45 66123456", ""),
        ("clinic_phone", "1813", "not_allowed"),
        ("clinic_phone", "12 34", "not_allowed"),
        ("clinic_phone", "0101701234", "cpr"),
        ("out_of_hours_phone", "1813", ""),
        ("out_of_hours_phone", "112", ""),
        ("out_of_hours_phone", "70 11 07 07", ""),
        ("out_of_hours_phone", "0101701234", "cpr"),
        ("out_of_hours_phone", "18", "not_allowed"),
        ("surgeon_wait_days", 0, ""),
        ("surgeon_wait_days", 365, ""),
        ("surgeon_wait_days", 366, "out_of_range"),
        ("surgeon_wait_days", -1, "out_of_range"),
        ("surgeon_wait_days", "fire uger", "wrong_type"),
        ("clipboard_clear_seconds", 0, ""),
        ("clipboard_clear_seconds", 3601, "out_of_range"),
        ("text_factor", 1.6, ""),
        ("text_factor", 0.9, "out_of_range"),
        ("logo_path", "logo.png", "not_allowed"),
        ("logo_path", os.path.abspath("logo.png"), ""),
        ("role", "fodterapeut", "wrong_type"),
        ("clinic_name", None, ""),
    ],
)
def test_each_setting_takes_what_it_should_and_says_why_not(field: str, value: object, fault: str) -> None:
    assert fault_of(field, value) == fault


def test_without_any_file_the_programs_own_settings_hold(own: Path, machine: Path) -> None:
    loaded = load_settings(own, machine)
    assert loaded.settings == loaded.machine == Settings()
    assert loaded.settings.surgeon_wait_days == 28
    assert loaded.settings.language is Language.DANISH
    assert loaded.settings.draft_enabled
    assert not loaded.settings.suggest_codes
    assert not loaded.notices


def test_what_is_saved_is_read_again(own: Path, machine: Path) -> None:
    settings = full(recent_files=(os.path.abspath("a.json"),), seen_version="1.0.0", window_geometry="AAAA")
    save_settings(own, settings, Settings())
    loaded = load_settings(own, machine)
    assert loaded.settings == settings
    assert not loaded.notices


def test_the_machines_settings_hold_until_the_user_says_otherwise(own: Path, machine: Path) -> None:
    write(machine, {"format": FORMAT, "clinic_name": "Byens Klinik", "surgeon_wait_days": 60})
    loaded = load_settings(own, machine)
    assert loaded.settings.clinic_name == "Byens Klinik"
    save_settings(own, loaded.settings.model_copy(update={"theme": Theme.DARK}), loaded.machine)
    assert json.loads(own.read_text()) == {"format": FORMAT, "theme": "dark"}
    write(machine, {"format": FORMAT, "clinic_name": "Byens Nye Klinik"})
    again = load_settings(own, machine).settings
    assert (again.clinic_name, again.surgeon_wait_days, again.theme) == ("Byens Nye Klinik", 28, Theme.DARK)


def test_the_user_may_go_back_to_the_programs_own_value(own: Path, machine: Path) -> None:
    write(machine, {"format": FORMAT, "surgeon_wait_days": 60, "clinic_name": "Byens Klinik"})
    save_settings(own, Settings(), load_settings(own, machine).machine)
    assert load_settings(own, machine).settings == Settings()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe", b"[]", b"null", b'{"format": 1}', b'{"clinic_name": "A"}', b"[" * 5000, b" " * 1_000_002],
    ids=["empty", "cut", "no-utf8", "list", "null", "number", "no-format", "deep", "huge"],
)
def test_a_damaged_file_is_set_aside_and_reported(content: bytes, own: Path, machine: Path) -> None:
    write(own, content)
    loaded = load_settings(own, machine)
    (notice,) = loaded.notices
    assert loaded.settings == Settings()
    assert notice.problem is Problem.DAMAGED
    assert notice.kept_as == own.with_name("settings.damaged-1.json")
    assert notice.kept_as.read_bytes() == content
    assert not own.exists()


def test_a_second_damaged_file_does_not_take_the_place_of_the_first(own: Path, machine: Path) -> None:
    for content in (b"first", b"second"):
        write(own, content)
        load_settings(own, machine)
    assert own.with_name("settings.damaged-1.json").read_bytes() == b"first"
    assert own.with_name("settings.damaged-2.json").read_bytes() == b"second"


def test_a_newer_programs_settings_are_set_aside_whole(own: Path, machine: Path) -> None:
    write(own, {"format": "nkr-settings/2", "clinic_name": "A", "something": "new"})
    before = own.read_bytes()
    loaded = load_settings(own, machine)
    (notice,) = loaded.notices
    assert notice.problem is Problem.NEWER
    save_settings(own, full(), loaded.machine)
    assert notice.kept_as is not None
    assert notice.kept_as.read_bytes() == before


def test_one_wrong_field_costs_only_itself(own: Path, machine: Path) -> None:
    write(own, {"format": FORMAT, "clinic_name": "A", "clinic_phone": "nej", "surgeon_wait_days": 999, "unknown": 1})
    before = own.read_bytes()
    loaded = load_settings(own, machine)
    (notice,) = loaded.notices
    assert loaded.settings == Settings(clinic_name="A")
    assert (notice.problem, notice.fields) == (Problem.FIELDS, ("clinic_phone", "surgeon_wait_days", "unknown"))
    assert notice.kept_as is not None
    assert notice.kept_as.read_bytes() == before
    again = load_settings(own, machine)
    assert (again.settings, again.notices) == (loaded.settings, ())


def test_a_damaged_file_of_the_machine_is_reported_and_left_alone(own: Path, machine: Path) -> None:
    write(machine, b"{")
    (notice,) = load_settings(own, machine).notices
    assert (notice.problem, notice.file, notice.kept_as) == (Problem.DAMAGED, machine, None)
    assert machine.read_bytes() == b"{"


@pytest.mark.parametrize("field", sorted(PERSONAL))
def test_the_machines_settings_hold_nothing_personal(field: str, own: Path, machine: Path) -> None:
    values = {"recent_files": [os.path.abspath("a")], "told_not_encrypted": True}
    write(machine, {"format": FORMAT, field: values.get(field, "AAAA")})
    loaded = load_settings(own, machine)
    assert loaded.settings == Settings()
    assert loaded.notices[0].fields == (field,)


@posix
def test_a_file_that_cannot_be_read_is_left_where_it_is(
    own: Path, machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.mkdir(parents=True)  # a folder of that name: unreadable even for the administrator
    (notice,) = load_settings(own, machine).notices
    assert (notice.problem, notice.kept_as) == (Problem.UNREADABLE, None)
    assert own.is_dir()


@posix
def test_only_the_owner_can_read_the_settings(own: Path) -> None:
    save_settings(own, full(), Settings())
    assert stat.S_IMODE(own.stat().st_mode) == 0o600


def test_a_full_disk_leaves_the_old_settings(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(own, full(), Settings())
    before = own.read_bytes()

    def no_room(*_: object) -> None:
        raise OSError(28, "no space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(OSError, match="no space"):
        save_settings(own, Settings(), Settings())
    assert own.read_bytes() == before
    assert os.listdir(own.parent) == [own.name]


def test_a_folder_that_cannot_be_made_is_an_error_and_no_more(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FileExistsError):
        save_settings(tmp_path / "file" / "settings.json", Settings(), Settings())
