"""A newer program over an older one: what the user has stays, and what a still newer one wrote is not destroyed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import nkr_desktop
from nkr_desktop.files.folders import Folders, find_folders
from tests.bundle.frozen import BEAR, comes_true, opened, run, surroundings
from tools.bundle_hashes import SUMS_FILE, write_sums
from tools.linux_archive import BESIDE

PACKAGING = Path(__file__).parents[2] / "packaging" / "linux"
GONE_SINCE = Path("_internal/resources/of-an-older-version.txt")
OLDER = {"format": "nkr-settings/1", "seen_version": "0.0.9", "clinic_name": "Klinikken på Torvet", "text_factor": 1.3}
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="Windows: packaging/windows/build.ps1 does the same")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Home of a user who has the older program's settings."""
    home = tmp_path / "home"
    write(folders(home).settings, OLDER)
    return home


def folders(home: Path) -> Folders:
    """The program's folders, as it finds them itself."""
    return find_folders(surroundings(home), sys.platform)


def write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def linked(source: str, target: str) -> None:
    """The same file under another name; a copy where the temporary folder lies on another disk."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def unpacked(program: Path, target: Path) -> Path:
    """The archive's folder as a user unpacks it; files that a test does not change are the bundle's own."""
    shutil.copytree(program.parent, target / "nkr-desktop", symlinks=True, copy_function=linked)
    for name in BESIDE:
        shutil.copy(PACKAGING / name, target)
    shutil.copy(PACKAGING.parents[1] / "resources" / "icons" / "app.svg", target / "nkr-desktop.svg")
    return target


def older(program: Path, target: Path) -> Path:
    """An unpacked version with a file that later ones lack."""
    folder = unpacked(program, target) / "nkr-desktop"
    (folder / GONE_SINCE).write_text("gone since", encoding="utf-8")
    (folder / SUMS_FILE).unlink()
    write_sums(folder)
    return target


def install(stick: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run install.sh of an unpacked archive; for root and users alike everything lands below `home`."""
    variables = surroundings(home) | {"DESTDIR": str(home / "root")}
    return subprocess.run(
        [stick / "install.sh", *arguments], env=variables, capture_output=True, text=True, timeout=BEAR
    )


def installed(home: Path) -> Path:
    """The installed program."""
    (found,) = (home / "root").rglob("opt/nkr-desktop/nkr-desktop")
    return found


def everything(folder: Path, *, but: Path) -> dict[Path, bytes]:
    """Every file below a folder, and what is in it."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and not path.is_relative_to(but)}


@linux_only
def test_installing_over_an_older_version_replaces_the_program_and_nothing_else(
    program: Path, home: Path, tmp_path: Path
) -> None:
    example = program.parent / "_internal" / "resources" / "examples" / "example.json"
    (home / "Sager").mkdir()
    case = shutil.copy(example, home / "Sager" / "sag.json")
    write(folders(home).data / "draft.json", {"any": "draft"})
    kept = everything(home, but=home / "root")
    assert len(kept) == 3

    assert install(older(program, tmp_path / "older"), home).returncode == 0
    assert (installed(home).parent / GONE_SINCE).exists()
    assert install(unpacked(program, tmp_path / "newer"), home).returncode == 0

    assert not (installed(home).parent / GONE_SINCE).exists()
    assert "BESTÅET" in run(installed(home), "self-check", folder=home)
    assert "øvelse" in run(installed(home), "assess", case, folder=home)
    assert everything(home, but=home / "root") == kept

    assert install(tmp_path / "newer", home, "--remove").returncode == 0
    assert not [path for path in (home / "root").rglob("*") if not path.is_dir()]
    assert everything(home, but=home / "root") == kept


@linux_only
def test_a_damaged_newer_version_leaves_the_older_one_as_it_was(program: Path, home: Path, tmp_path: Path) -> None:
    install(older(program, tmp_path / "older"), home)
    before = everything(installed(home).parent, but=home / "none")
    damaged = unpacked(program, tmp_path / "damaged")
    (texts,) = damaged.rglob("texts/da.toml")
    content = texts.read_bytes()
    texts.unlink()
    texts.write_bytes(content[:-1])

    done = install(damaged, home)

    assert (done.returncode, "texts/da.toml" in done.stderr) == (1, True)
    assert everything(installed(home).parent, but=home / "none") == before
    assert not list((home / "root").rglob("*.new"))


def test_the_first_start_after_an_update_keeps_the_settings_and_notes_the_version(program: Path, home: Path) -> None:
    settings = folders(home).settings
    with opened(program, home):
        assert comes_true(lambda: read(settings)["seen_version"] == nkr_desktop.__version__)
    assert read(settings) == OLDER | {"seen_version": nkr_desktop.__version__}


def test_settings_of_a_newer_program_are_set_aside_whole(program: Path, home: Path) -> None:
    settings = folders(home).settings
    write(settings, OLDER | {"format": "nkr-settings/2", "of_the_future": [1, 2, 3]})
    newer = settings.read_bytes()
    aside = settings.with_name("settings.newer-1.json")
    with opened(program, home) as window:
        assert comes_true(aside.exists)
        assert window.poll() is None
    assert aside.read_bytes() == newer
