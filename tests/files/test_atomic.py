"""Saving happens wholly or not at all, whichever call fails."""

import os
import stat
from pathlib import Path

import pytest

from nkr_desktop.files.atomic import save_atomically

posix = pytest.mark.skipif(os.name == "nt", reason="permissions and links as on Linux and macOS")


class SharingViolationError(PermissionError):
    """What Windows says while another program holds the file."""

    winerror = 32


def test_a_new_file_holds_exactly_what_was_saved(tmp_path: Path) -> None:
    save_atomically(tmp_path / "a.json", b"one")
    assert (tmp_path / "a.json").read_bytes() == b"one"
    assert os.listdir(tmp_path) == ["a.json"]


def test_an_existing_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"a much longer old content")
    save_atomically(tmp_path / "a.json", b"new")
    assert (tmp_path / "a.json").read_bytes() == b"new"


@pytest.mark.parametrize("failing", ["os.fsync", "os.fdopen", "pathlib.Path.replace", "pathlib.Path.chmod"])
def test_a_failure_leaves_the_old_file_and_nothing_else(
    failing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.json"
    target.write_bytes(b"old")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "no space left on device")

    monkeypatch.setattr(failing, full)
    with pytest.raises(OSError, match="no space"):
        save_atomically(target, b"new")
    monkeypatch.undo()
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.json"]


def test_a_file_held_by_another_program_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, pauses = tmp_path / "a.json", list[float]()
    replace = Path.replace

    def held_twice(self: Path, to: Path) -> Path:
        if len(pauses) < 2:
            raise SharingViolationError
        return replace(self, to)

    monkeypatch.setattr(Path, "replace", held_twice)
    monkeypatch.setattr("time.sleep", pauses.append)
    save_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert len(pauses) == 2


def test_a_file_held_for_good_is_given_up_in_a_third_of_a_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, pauses = tmp_path / "a.json", list[float]()
    target.write_bytes(b"old")

    def held(*_: object) -> None:
        raise SharingViolationError

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr("time.sleep", pauses.append)
    with pytest.raises(SharingViolationError):
        save_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.json"]
    assert 0.2 <= sum(pauses) <= 0.35


def test_another_refusal_is_not_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses = list[float]()

    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refused)
    monkeypatch.setattr("time.sleep", pauses.append)
    with pytest.raises(PermissionError):
        save_atomically(tmp_path / "a.json", b"new")
    assert not pauses


def test_a_missing_folder_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        save_atomically(tmp_path / "gone" / "a.json", b"x")
    with pytest.raises(IsADirectoryError):
        save_atomically(tmp_path, b"x")
    assert os.listdir(tmp_path) == []


@posix
def test_a_device_is_refused_and_not_replaced() -> None:
    with pytest.raises(OSError, match="not an ordinary file"):
        save_atomically(Path(os.devnull), b"x")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


@posix
def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_bytes(b"old")
    (tmp_path / "link.json").symlink_to("real.json")
    save_atomically(tmp_path / "link.json", b"new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"


@posix
def test_permissions_are_the_owners_alone_or_those_the_file_had(tmp_path: Path) -> None:
    def mode(name: str) -> int:
        return stat.S_IMODE((tmp_path / name).stat().st_mode)

    save_atomically(tmp_path / "secret.json", b"x", owner_only=True)
    assert mode("secret.json") == 0o600
    (tmp_path / "kept.json").write_bytes(b"x")
    (tmp_path / "kept.json").chmod(0o640)
    save_atomically(tmp_path / "kept.json", b"y")
    assert mode("kept.json") == 0o640
    umask = os.umask(0o027)
    try:
        save_atomically(tmp_path / "new.json", b"x")
    finally:
        os.umask(umask)
    assert mode("new.json") == 0o640


def test_a_file_with_a_very_long_name_can_be_saved(tmp_path: Path) -> None:
    name = "x" * 200 + ".json"
    save_atomically(tmp_path / name, b"x")
    assert os.listdir(tmp_path) == [name]
