"""What the window reads: ordinary files of a bounded size, refused before they are opened."""

import os
from pathlib import Path

import pytest

from nkr_desktop.files.case_file import MAX_RECORD_BYTES
from nkr_desktop.files.input_fault import BadInput
from nkr_desktop.files.places import UnusablePlaceError, read_ordinary


def test_an_ordinary_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert read_ordinary(tmp_path / "a") == b"abc"


def test_a_file_above_the_limit_is_refused_without_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "a").open("wb") as file:
        file.truncate(MAX_RECORD_BYTES + 1)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("opened"))
    with pytest.raises(BadInput) as refused:
        read_ordinary(tmp_path / "a")
    assert [fault.code for fault in refused.value.faults] == ["too_large"]


def test_a_folder_a_missing_file_and_an_impossible_name_are_told_apart(tmp_path: Path) -> None:
    reasons = []
    for path in (tmp_path, tmp_path / "gone", tmp_path / "a\0b"):
        with pytest.raises(UnusablePlaceError) as unusable:
            read_ordinary(path)
        reasons.append(unusable.value.reason)
    assert reasons == ["file_is_folder", "file_missing", "file_unreadable"]


@pytest.mark.skipif(os.name == "nt", reason="has no such pipes")
def test_nobody_waits_for_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a")
    with pytest.raises(UnusablePlaceError, match="file_unreadable"):
        read_ordinary(tmp_path / "a")
