"""What About shows and "Copy details" copies: versions, system and the guideline's edition. Nothing about a patient."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, version

import PySide6
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from nkr_desktop import __released__, __version__
from nkr_desktop.content.resources import resources_root
from nkr_desktop.domain.guideline import Guideline


@dataclass(frozen=True, slots=True)
class AboutFacts:
    """`released`: the day this version came out. `licences`: name and text of each licence that is shipped."""

    program: str
    released: date
    guideline: Guideline
    parts: tuple[tuple[str, str], ...]
    """Name and version of what the program is built on."""
    system: str
    licences: tuple[tuple[str, str], ...]

    def details(self) -> str:
        """Plain text for whoever helps; the same in every language."""
        guideline = self.guideline
        status = "in force" if guideline.in_force else f"withdrawn {guideline.withdrawn_on or ''}".rstrip()
        screen = QGuiApplication.primaryScreen()
        size, ratio = screen.size(), screen.devicePixelRatio()
        lines = [
            f"NKR Desktop {self.program} ({self.released})",
            f"{guideline.id} {guideline.version}, {status}",
            *(f"{name} {number}" for name, number in self.parts),
            self.system,
            f"{QGuiApplication.platformName()}, {size.width()}x{size.height()} at {ratio:.0%}",
        ]
        return "\n".join(lines) + "\n"


def about_facts(guideline: Guideline) -> AboutFacts:
    """The facts of this copy on this PC."""
    parts = (
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("PySide6", PySide6.__version__),
        ("pydantic", _version_of("pydantic")),
        ("ReportLab", _version_of("reportlab")),
    )
    system = f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"
    return AboutFacts(__version__, date.fromisoformat(__released__), guideline, parts, system, _licences())


def _version_of(package: str) -> str:
    """A frozen program may come without its packages' papers."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "–"


def _licences() -> tuple[tuple[str, str], ...]:
    files = sorted((resources_root() / "licences").glob("*.txt"))
    return tuple((file.stem, file.read_text(encoding="utf-8")) for file in files)
