"""Writes SHA256SUMS into a built folder: every file below it, as `sha256sum -c` and the self-check read it."""

import hashlib
import sys
from pathlib import Path

SUMS_FILE = "SHA256SUMS"


def write_sums(folder: Path) -> Path:
    """List every file below `folder` but the list itself, by path; a link is listed with what it leads to."""
    target = folder / SUMS_FILE
    names = sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and path != target
    )
    lines = [f"{sha256(folder / name)}  {name}\n" for name in names]
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    return target


def sha256(path: Path) -> str:
    """A file's SHA-256 as lower-case hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    write_sums(Path(sys.argv[1]))
