"""Finds the files the program ships. The only module that knows where they lie.

In a checkout resources/ and translations/ stand at the top; in an installed wheel inside the package; in a
frozen program where build.spec collects them."""

import sys
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from nkr_desktop import __version__

SUMS_FILE: Final = "SHA256SUMS"


@cache
def _folder(name: str) -> Path:
    """`resources` or `translations`, wherever this copy of the program keeps it."""
    if bundle := getattr(sys, "_MEIPASS", None):  # set by PyInstaller's start-up code
        return Path(bundle) / name
    package = Path(str(files("nkr_desktop")))
    installed = package / name
    return installed if installed.is_dir() else package.parent / name


def resources_root() -> Path:
    """The folder with guideline/, texts/, fonts/, icons/, examples/ and licences/."""
    return _folder("resources")


def translations_root() -> Path:
    """The folder with the window's own words, one compiled Qt translation a language."""
    return _folder("translations")


def resource_path(name: str) -> Path:
    """Path of a shipped file, for what must open it by path (fonts, icons). `name` is relative, as "fonts/A.ttf".

    Raises FileNotFoundError when nothing of that name is shipped."""
    path = resources_root() / name
    if not path.is_file():
        raise FileNotFoundError(f"not shipped: {name}")
    return path


def read_resource(name: str) -> bytes:
    """Bytes of a shipped file. Raises FileNotFoundError when nothing of that name is shipped."""
    return resource_path(name).read_bytes()


@dataclass(frozen=True, slots=True)
class BundleFolders:
    """A frozen program: the folder its list of hashes lies in, and the one below it that modules are loaded from."""

    root: Path
    loaded_from: str | None


def bundle_folders() -> BundleFolders | None:
    """Where a frozen program and its list of hashes lie; None when the program is not frozen.

    Inside a macOS application only Contents/Resources is listed: Apple's signature covers, and changes, the rest."""
    if not hasattr(sys, "_MEIPASS"):
        return None
    if sys.platform == "darwin":
        return BundleFolders(resources_root().resolve().parent, None)
    loaded_from = Path(sys._MEIPASS)
    return BundleFolders(loaded_from.parent, loaded_from.name)


def package_record() -> Path:
    """Where an installed wheel has its RECORD; not there in a checkout."""
    return Path(str(files("nkr_desktop"))).parent / f"nkr_desktop-{__version__}.dist-info" / "RECORD"
