"""Whose work is in the bundle: every bundled file's origin, found from where it was taken.

A file of the environment belongs to the distribution whose RECORD names it, a file of the interpreter to Python, and a
library of the build machine to its Debian package. PyInstaller's own start-up code is in every bundle."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

# Wheels without licence text in them: the text as committed, and the licence by its SPDX name.
_LGPL = ("LGPL-3.0.txt", "GPL-3.0.txt")
_QT = {"PySide6_Essentials", "PySide6_Addons", "shiboken6"}
# Licences the wheels state in words instead of an SPDX expression.
_SPDX = {
    "charset-normalizer": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "reportlab": "BSD-3-Clause",
    **dict.fromkeys(_QT, "LGPL-3.0-only"),
}


class UnknownOriginError(Exception):
    """A bundled file whose author is not known: a bundle with it must not be handed on."""


@dataclass(frozen=True, slots=True)
class Part:
    """One work in the bundle. `licence` is an SPDX expression, or "" where the texts say it at length."""

    name: str
    version: str
    kind: str
    """`pypi`, `deb` or `generic`: the type of its package URL."""
    licence: str
    texts: tuple[Path, ...]
    holds: tuple[Path, ...] = field(default=(), compare=False)
    """CycloneDX files a wheel brings about the libraries inside it."""


def find_parts(sources: Iterable[str], own: Path) -> list[Part]:
    """The parts the source files belong to, by name; files of the program itself (below `own`) are nobody else's.

    Raises UnknownOriginError naming every file of unknown origin."""
    owners, interpreter = _owners(), Path(sys.base_prefix).resolve()
    parts = {_python(), _distribution_part(_distribution("pyinstaller"))}
    unknown, system = [], set()
    for source in map(Path, sources):
        if owner := owners.get(source) or owners.get(source.resolve()):
            parts.add(_distribution_part(owner))
        elif _is_below(source, own) or (sys.base_prefix != "/usr" and source.resolve().is_relative_to(interpreter)):
            continue
        elif sys.platform != "linux":
            continue  # what Python's own installer put beside it
        elif package := _debian_package(source):
            system.add(package)
        else:
            unknown.append(str(source))
    if unknown:
        raise UnknownOriginError("\n".join(unknown))
    parts |= {_debian_part(*package) for package in system}
    return sorted(parts, key=lambda part: (part.kind, part.name.lower()))


def _is_below(source: Path, own: Path) -> bool:
    """Whether a file is the program's own; the environment may lie in the same folder."""
    return source.is_relative_to(own) and not source.is_relative_to(sys.prefix)


@cache
def _owners() -> dict[Path, Distribution]:
    return {Path(str(file.locate())): dist for dist in distributions() for file in dist.files or ()}


def _distribution(name: str) -> Distribution:
    return next(dist for dist in distributions() if dist.name == name)


@cache
def _distribution_part(dist: Distribution) -> Part:
    licence = str(dist.metadata.json.get("license_expression") or _SPDX.get(dist.name, ""))
    files = [Path(str(file.locate())) for file in dist.files or () if ".dist-info" in str(file)]
    texts = [file for file in files if "licenses" in file.parts]
    if dist.name in _QT:
        texts = [Path(__file__).parents[1] / "resources" / "licences" / name for name in _LGPL]
    sboms = [file for file in files if "sboms" in file.parts]
    return Part(dist.name, dist.version, "pypi", licence, tuple(sorted(texts)), tuple(sorted(sboms)))


def _python() -> Part:
    """The interpreter and its standard library, whoever built it."""
    base = Path(sys.base_prefix)
    library = base / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    debian = Path(f"/usr/share/doc/python{sys.version_info.major}.{sys.version_info.minor}/copyright")
    texts = [path for path in (library / "LICENSE.txt", base / "LICENSE.txt", debian) if path.is_file()]
    return Part("Python", ".".join(map(str, sys.version_info[:3])), "generic", "PSF-2.0", tuple(texts[:1]))


@cache
def _debian_package(library: Path) -> tuple[str, str] | None:
    """Name and version of the package a file came from, looked for under both names of a merged /usr."""
    for path in (library, library.resolve(), Path("/" + str(library).removeprefix("/usr/"))):
        found = subprocess.run(["dpkg", "-S", str(path)], capture_output=True, text=True)
        if found.returncode == 0:
            name = found.stdout.split(":")[0]
            asked = ["dpkg-query", "-W", "-f", "${Version}", f"{name}"]
            return name, subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    return None


def _debian_part(name: str, version: str) -> Part:
    texts = (Path(f"/usr/share/doc/{name}/copyright"),)
    return Part(name, version, "deb", "", tuple(path for path in texts if path.is_file()))
