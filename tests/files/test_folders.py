"""Each platform's own folders, from its environment alone."""

import os
import stat
from pathlib import Path

import pytest

from nkr_desktop.files.folders import Folders, find_folders, make_private

HOME = {"HOME": "/people/anna", "USERPROFILE": "/people/anna"}


@pytest.mark.parametrize(
    ("platform", "environment", "config", "data", "logs", "machine"),
    [
        (
            "linux",
            HOME,
            "/people/anna/.config/nkr-desktop",
            "/people/anna/.local/share/nkr-desktop",
            "/people/anna/.local/state/nkr-desktop",
            "/etc/nkr-desktop/settings.json",
        ),
        (
            "linux",
            HOME | {"XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "relative/is/ignored"},
            "/c/nkr-desktop",
            "/d/nkr-desktop",
            "/people/anna/.local/state/nkr-desktop",
            "/etc/nkr-desktop/settings.json",
        ),
        (
            "darwin",
            HOME,
            "/people/anna/Library/Application Support/NKR Desktop",
            "/people/anna/Library/Application Support/NKR Desktop",
            "/people/anna/Library/Logs/NKR Desktop",
            "/Library/Application Support/NKR Desktop/settings.json",
        ),
        (
            "win32",
            HOME | {"APPDATA": "/roaming", "LOCALAPPDATA": "/local", "PROGRAMDATA": "/all"},
            "/roaming/NKR Desktop",
            "/local/NKR Desktop",
            "/local/NKR Desktop/Logs",
            "/all/NKR Desktop/settings.json",
        ),
        (
            "win32",
            HOME | {"PROGRAMDATA": "/all"},
            "/people/anna/AppData/Roaming/NKR Desktop",
            "/people/anna/AppData/Local/NKR Desktop",
            "/people/anna/AppData/Local/NKR Desktop/Logs",
            "/all/NKR Desktop/settings.json",
        ),
    ],
)
def test_each_platform_has_its_own_folders(
    platform: str, environment: dict[str, str], config: str, data: str, logs: str, machine: str
) -> None:
    found = find_folders(environment, platform)
    assert found == Folders(Path(config), Path(data), Path(logs), Path(machine))
    assert found.settings == Path(config) / "settings.json"


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_a_data_folder_takes_everything_but_the_machines_settings(platform: str) -> None:
    found = find_folders({}, platform, Path("/stick/nkr"))
    assert (found.config, found.data) == (Path("/stick/nkr"), Path("/stick/nkr"))
    assert found.logs == Path("/stick/nkr/logs")
    assert found.machine_settings == find_folders(HOME, platform).machine_settings


@pytest.mark.skipif(os.name == "nt", reason="permissions as on Linux and macOS")
def test_every_folder_that_has_to_be_made_is_the_owners_own(tmp_path: Path) -> None:
    make_private(tmp_path / "a" / "b" / "c")
    make_private(tmp_path / "a" / "b")
    for name in ("a", "a/b", "a/b/c"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o700
