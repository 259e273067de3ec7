"""Takes a file that cannot be used out of the way without destroying it: the same folder, a name of its own."""

from __future__ import annotations

from pathlib import Path


def set_aside(path: Path, word: str) -> Path | None:
    """Rename `settings.json` to `settings.WORD-1.json` (or -2, -3 …); None where the file cannot be moved."""
    number = 1
    while (target := path.with_name(f"{path.stem}.{word}-{number}{path.suffix}")).exists():
        number += 1
    try:
        return path.rename(target)
    except OSError:
        return None
