"""Saving a leaflet where it cannot be saved: one clear sentence, the old leaflet whole, nothing left beside it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from nkr_desktop import cli
from nkr_desktop.content.resources import resource_path

EXAMPLE = str(resource_path("examples/example.json"))
AFTER_THE_EXAMPLE = date(2027, 1, 1)
OLD = b"%PDF-1.7 the old leaflet"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system with no room for a leaflet beside the old one; skipped where none may be mounted."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if (
        not mount
        or subprocess.run(
            [mount, "-t", "tmpfs", "-o", "size=8k", "tmpfs", place], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("no file system may be mounted here")
    yield place
    subprocess.run(["umount", place], check=True)


def _refused(capsys: pytest.CaptureFixture[str], target: Path) -> str:
    """What the program says when it does not save; it says one line."""
    assert cli.main(["leaflet", EXAMPLE, "-o", str(target)], lambda: AFTER_THE_EXAMPLE) == 2
    out, err = capsys.readouterr()
    assert out == ""
    (said,) = err.splitlines()
    return said


def test_a_disk_that_is_really_full(small_disk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = small_disk / "pjece.pdf"
    old.write_bytes(OLD)
    assert "ikke mere plads" in _refused(capsys, old)
    assert old.read_bytes() == OLD
    assert os.listdir(small_disk) == ["pjece.pdf"]


def test_a_leaflet_open_in_a_reader_that_locks_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows answers while another program holds the file."""

    def held(self: Path, target: Path) -> Path:
        raise PermissionError(13, "sharing violation", str(target))

    old = tmp_path / "pjece.pdf"
    old.write_bytes(OLD)
    monkeypatch.setattr(Path, "replace", held)
    assert "Der kan ikke gemmes" in _refused(capsys, old)
    assert old.read_bytes() == OLD
    assert os.listdir(tmp_path) == ["pjece.pdf"]


def test_a_folder_nobody_may_write_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer is given for the system: an administrator, as many test machines run, may write anywhere."""

    def forbidden(*_: object, **__: object) -> tuple[int, str]:
        raise PermissionError(13, "permission denied")

    old = tmp_path / "pjece.pdf"
    old.write_bytes(OLD)
    monkeypatch.setattr("tempfile.mkstemp", forbidden)
    assert "Der kan ikke gemmes" in _refused(capsys, old)
    assert old.read_bytes() == OLD


def test_the_bytes_do_not_hang_on_the_process_that_makes_them(tmp_path: Path) -> None:
    made = []
    for seed in ("0", "1", "random"):
        target = tmp_path / f"{seed}.pdf"
        subprocess.run(
            [sys.executable, "-m", "nkr_desktop", "leaflet", EXAMPLE, "-o", target],
            env=os.environ | {"PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[2],
            check=True,
        )
        made.append(target.read_bytes())
    assert made[0] == made[1] == made[2]
