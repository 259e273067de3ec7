"""Where the program keeps its own files: per user, and the one settings file an administrator may place for all users.

After the platforms' own rules: known folders on Windows, Library on macOS, the XDG base directories on Linux."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_NAME: Final = "NKR Desktop"
_XDG_NAME: Final = "nkr-desktop"
_SETTINGS: Final = "settings.json"


@dataclass(frozen=True, slots=True)
class Folders:
    """Folders need not exist yet. `machine_settings` is read, never written."""

    config: Path
    """Settings; follows the user from PC to PC where the clinic's network does that."""
    data: Path
    """The draft, and what tells a second start of the first; stays on this PC."""
    logs: Path
    machine_settings: Path

    @property
    def settings(self) -> Path:
        """The user's own settings file."""
        return self.config / _SETTINGS


def find_folders(environment: Mapping[str, str], platform: str, data_dir: Path | None = None) -> Folders:
    """The folders for one user. `platform` is as in sys.platform; `data_dir` (--data-dir) takes everything but the
    machine's settings. Relative folders in the environment are ignored, as the XDG rules ask.

    Raises RuntimeError where there is neither home folder nor `data_dir`."""
    machine = _machine_settings(environment, platform)
    if data_dir is not None:
        return Folders(data_dir, data_dir, data_dir / "logs", machine)

    def folder(variable: str, *below_home: str) -> Path:
        given = Path(environment.get(variable, ""))
        return given if given.is_absolute() else _home(environment, platform).joinpath(*below_home)

    if platform == "win32":
        local = folder("LOCALAPPDATA", "AppData", "Local") / _NAME
        return Folders(folder("APPDATA", "AppData", "Roaming") / _NAME, local, local / "Logs", machine)
    if platform == "darwin":
        library = _home(environment, platform) / "Library"
        support = library / "Application Support" / _NAME
        return Folders(support, support, library / "Logs" / _NAME, machine)
    return Folders(
        folder("XDG_CONFIG_HOME", ".config") / _XDG_NAME,
        folder("XDG_DATA_HOME", ".local", "share") / _XDG_NAME,
        folder("XDG_STATE_HOME", ".local", "state") / _XDG_NAME,
        machine,
    )


def make_private(folder: Path) -> None:
    """Make a folder and those above it that are missing, for their owner only. Raises OSError."""
    if not folder.parent.exists():
        make_private(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)


def _machine_settings(environment: Mapping[str, str], platform: str) -> Path:
    if platform == "win32":
        return Path(environment.get("PROGRAMDATA") or r"C:\ProgramData") / _NAME / _SETTINGS
    if platform == "darwin":
        return Path("/Library/Application Support") / _NAME / _SETTINGS
    return Path("/etc") / _XDG_NAME / _SETTINGS


def _home(environment: Mapping[str, str], platform: str) -> Path:
    given = environment.get("USERPROFILE" if platform == "win32" else "HOME")
    return Path(given) if given else Path.home()
