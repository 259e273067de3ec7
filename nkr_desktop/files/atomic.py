"""Saving that either happens wholly or not at all: a temporary file beside the target, synced, then put in its place.

On Windows a scanner or a synchronising client may hold the target for a moment; only those two errors are retried."""

from __future__ import annotations

import os
import stat
import tempfile
import time
from pathlib import Path

_HELD_BY_ANOTHER = (5, 32)  # Windows: access denied, sharing violation
_PAUSES = (0.02, 0.04, 0.08, 0.16)  # seconds; five tries in 0.3 s


def save_atomically(path: Path, data: bytes, *, owner_only: bool = False) -> None:
    """Replace the file at `path` by `data`, or raise OSError with the old file intact and nothing left beside it.

    A link is followed. Anything that exists and is no ordinary file is refused: replacing a device would remove it.
    `owner_only` keeps others from reading the file; else an existing file keeps its permissions."""
    target = Path(os.path.realpath(path))
    mode = _mode(target, owner_only)
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        _replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _mode(target: Path, owner_only: bool) -> int:
    try:
        existing = target.stat().st_mode
    except FileNotFoundError:
        if owner_only:
            return 0o600
        umask = os.umask(0)
        os.umask(umask)
        return 0o666 & ~umask
    if stat.S_ISDIR(existing):
        raise IsADirectoryError(f"a folder: {target.name}")
    if not stat.S_ISREG(existing):
        raise OSError(f"not an ordinary file: {target.name}")
    if not os.access(target, os.W_OK):
        raise PermissionError(f"write-protected: {target.name}")
    return 0o600 if owner_only else stat.S_IMODE(existing)


def _replace(temporary: Path, target: Path) -> None:
    for pause in _PAUSES:
        try:
            temporary.replace(target)
            return
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_ANOTHER:
                raise
            time.sleep(pause)
    temporary.replace(target)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable. Windows has no such call, and some network drives refuse it."""
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        pass
    finally:
        os.close(descriptor)
