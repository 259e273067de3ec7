"""The SHA-256 of every shipped file as recorded when this copy was built, and what differs from it today.

A bundle carries SHA256SUMS (as `sha256sum -c` reads it, written by tools/bundle_hashes.py); an installed wheel carries
RECORD, as every wheel does (packaging specification "Recording installed projects"); a checkout carries neither."""

from __future__ import annotations

import csv
import hashlib
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from nkr_desktop.content.resources import SUMS_FILE, bundle_folders, package_record
from nkr_desktop.files.looking import Looking

_AT_ONCE: Final = 1 << 22
"""Bytes; read and summed up in some 10 ms."""


class FileProblem(StrEnum):
    """What can be wrong with a shipped file."""

    CHANGED = "changed"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    UNKNOWN = "unknown"
    """A file nobody recorded, among those the program loads."""
    DAMAGED = "damaged"
    """It is there, but does not hold what it should."""
    JUDGED_OTHERWISE = "judged_otherwise"
    """A reference case whose judgement is not the recorded one; `detail` names the differing conclusions."""


@dataclass(frozen=True, slots=True)
class FileFault:
    """A file, by its path in the program's folder, and what is wrong with it."""

    file: str
    problem: FileProblem
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RecordedHashes:
    """What the files below `root` should be. In `closed`, if given, no other file may lie."""

    root: Path
    recorded_in: str
    sha256: Mapping[str, str]
    """Lower-case hex by path, with forward slashes. Empty where the list itself is gone or cannot be read."""
    closed: str | None = None

    @property
    def count(self) -> int:
        return len(self.sha256)

    def faults(self) -> Looking[tuple[FileFault, ...]]:
        """Every difference, in the order of the list. Reads every file once, and yields between short readings."""
        if not self.sha256:
            return (FileFault(self.recorded_in, FileProblem.MISSING),)
        known: dict[Path, str] = {}
        found = []
        for name, wanted in self.sha256.items():
            problem = yield from _problem(self.root / name, wanted, known)
            if problem:
                found.append(FileFault(name, problem))
        return (*found, *(FileFault(name, FileProblem.UNKNOWN) for name in self._unknown()))

    def _unknown(self) -> list[str]:
        if self.closed is None:
            return []
        there = (path for path in (self.root / self.closed).rglob("*") if path.is_file())
        return sorted({path.relative_to(self.root).as_posix() for path in there} - self.sha256.keys())


def find_recorded_hashes() -> RecordedHashes | None:
    """What was recorded of this copy: None in a checkout; an empty list in a bundle that has lost its own."""
    if folders := bundle_folders():
        return RecordedHashes(folders.root, SUMS_FILE, _sums(folders.root / SUMS_FILE), folders.loaded_from)
    record = package_record()
    return RecordedHashes(record.parent.parent, record.name, _wheel_record(record)) if record.is_file() else None


def _sums(path: Path) -> dict[str, str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines)}


def _wheel_record(path: Path) -> dict[str, str]:
    """The package's own files; RECORD leaves the hash of what it cannot know (itself, compiled modules) empty."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [(name, digest.removeprefix("sha256=")) for name, digest, _ in csv.reader(file)]
    return {
        name: urlsafe_b64decode(digest + "=" * (-len(digest) % 4)).hex()
        for name, digest in rows
        if digest and name.startswith("nkr_desktop/")
    }


def _problem(path: Path, wanted: str, known: dict[Path, str]) -> Looking[FileProblem | None]:
    """`known` keeps what has been read, because a bundle reaches some libraries by several links."""
    try:
        real = path.resolve(strict=True)
        if real not in known:
            digest = hashlib.sha256()
            with real.open("rb") as file:
                while part := file.read(_AT_ONCE):
                    digest.update(part)
                    yield
            known[real] = digest.hexdigest()
    except FileNotFoundError:
        return FileProblem.MISSING
    except OSError:
        return FileProblem.UNREADABLE
    return None if known[real] == wanted else FileProblem.CHANGED
