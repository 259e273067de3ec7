"""Writes THIRD-PARTY-NOTICES.txt for a bundle: whose work is in it, under which licence, and every licence's text.

Made from what the bundle really holds (tools/bundle_parts.py), so that it differs between Windows, macOS and Linux."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from tools.bundle_parts import Part

_INTRODUCTION = """\
NKR Desktop: what others made of it
===================================

NKR Desktop itself is under the Apache License 2.0. This copy of it also holds the works listed below, each under its
own licence; the texts follow the list.

Qt, PySide6 and Shiboken6
-------------------------
Qt and Qt for Python are used unchanged, under the GNU Lesser General Public License, version 3 (LGPL-3.0.txt and
GPL-3.0.txt beside this file). They are shared libraries in the folder PySide6 (and shiboken6) of the program, so that
you may replace them by your own build of the same version: put your libraries in the place of these, under the same
names. The program starts with them; its self-check then names them as changed, which is what it is for. You may
take the program apart to find faults in such a change. Their source text is offered by The Qt Company at
https://download.qt.io/official_releases/ (qt, and QtForPython/pyside6), under the version numbers below.
Qt itself holds works of others, listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.
Qt PDF, which shows the papers before they are printed, holds PDFium (PDFium-BSD-3-Clause.txt beside this file) and with
it Abseil (Apache-2.0), fast_float (MIT), ICU (Unicode licence), libpng and zlib (their own licences); portions are
copyright The FreeType Project (https://www.freetype.org), all rights reserved; libjpeg-turbo in it is based in part on
the work of the Independent JPEG Group.

Fonts
-----
Inter and Noto Sans are under the SIL Open Font License 1.1 (Inter-OFL-1.1.txt and NotoSans-OFL-1.1.txt beside this
file).
"""
_RULE = "=" * 100
_BESIDE = {"LGPL-3.0.txt", "GPL-3.0.txt"}
_COMMON = re.compile(r"/usr/share/common-licenses/([A-Za-z0-9.-]*[A-Za-z0-9])")


def write_notices(parts: Sequence[Part], folder: Path) -> list[Path]:
    """Write the notices into `folder`; the files to ship. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "THIRD-PARTY-NOTICES.txt"
    target.write_text(notices(parts), encoding="utf-8", newline="\n")
    return [target]


def notices(parts: Sequence[Part]) -> str:
    """The whole text: list, then one chapter a part, then the texts that Debian's chapters refer to."""
    width = max(len(part.name) for part in parts)
    listed = [f"{part.name:<{width}}  {part.version}  {part.licence or 'see below'}" for part in parts]
    chapters = ["\n".join([_INTRODUCTION, "The works\n---------", *listed])]
    for part in parts:
        texts = [path.read_text(encoding="utf-8").strip() for path in part.texts if path.name not in _BESIDE]
        if texts:
            chapters.append("\n\n".join([f"{part.name} {part.version}", *texts]))
    for common in sorted(set(_COMMON.findall("\n".join(chapters)))):
        path = Path("/usr/share/common-licenses") / common
        if path.is_file():
            chapters.append(f"{common}\n\n{path.read_text(encoding='utf-8').strip()}")
    return f"\n\n{_RULE}\n".join(chapters) + "\n"
