"""Finds the files the program ships. The only module that knows where they lie.

In a checkout resources/ and translations/ stand at the top; in an installed wheel inside the package; in a
frozen program where build.spec collects them."""

import sys
from functools import cache
from importlib.resources import files
from pathlib import Path


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
