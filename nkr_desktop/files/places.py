"""Files and streams as the command line names them: opened, read in bounds, and why one cannot be used.

A reason is the name of a sentence in the group `error` of resources/texts."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from nkr_desktop.files.case_file import MAX_RECORD_BYTES, too_large
from nkr_desktop.files.input_fault import BadInput

STANDARD_INPUT = "-"


class UnusablePlaceError(Exception):
    """A file that cannot be read or written; `reason` names the sentence that says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def opened(name: str) -> BinaryIO:
    """The file, or standard input for "-". Raises UnusablePlaceError."""
    if name == STANDARD_INPUT:
        return sys.stdin.buffer
    try:
        return open(name, "rb")
    except FileNotFoundError:
        raise UnusablePlaceError("file_missing") from None
    except (OSError, ValueError):
        raise UnusablePlaceError(_why_unreadable(name)) from None


def read_bounded(name: str) -> bytes:
    """A file's bytes, no more of them than are needed to see that they are too many. Raises UnusablePlaceError."""
    with opened(name) as stream:
        try:
            return stream.read(MAX_RECORD_BYTES + 1)
        except OSError:
            raise UnusablePlaceError(_why_unreadable(name)) from None


def read_ordinary(path: Path) -> bytes:
    """An ordinary file's bytes, for a window that may not stand still: a folder, a pipe and two gigabytes are refused
    before the file is opened. Raises UnusablePlaceError, and BadInput for a file that is too large."""
    try:
        found = path.stat()
        if stat.S_ISREG(found.st_mode):
            if found.st_size > MAX_RECORD_BYTES:
                raise BadInput(too_large())
            with path.open("rb") as stream:
                return stream.read(MAX_RECORD_BYTES + 1)
    except FileNotFoundError:
        raise UnusablePlaceError("file_missing") from None
    except (OSError, ValueError):
        raise UnusablePlaceError(_why_unreadable(str(path))) from None
    raise UnusablePlaceError("file_is_folder" if stat.S_ISDIR(found.st_mode) else "file_unreadable")


def lines(stream: BinaryIO) -> Iterator[bytes]:
    """The lines of a stream; of one that is too long only so much that it is refused."""
    while line := stream.readline(MAX_RECORD_BYTES + 1):
        yield line
        while len(line) > MAX_RECORD_BYTES and not line.endswith(b"\n"):
            line = stream.readline(MAX_RECORD_BYTES + 1)


def same_file(name: str, target: Path) -> bool:
    """Whether saving to `target` would replace the file that is read."""
    try:
        return name != STANDARD_INPUT and os.path.samefile(name, target)
    except (OSError, ValueError):
        return False


def why_unwritable(error: OSError | ValueError) -> UnusablePlaceError:
    """What a failed save says of the place."""
    match error:
        case IsADirectoryError():
            return UnusablePlaceError("output_is_folder")
        case FileNotFoundError() | NotADirectoryError():
            return UnusablePlaceError("output_no_folder")
        case PermissionError() | OSError(errno=errno.EROFS):
            return UnusablePlaceError("output_denied")
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return UnusablePlaceError("output_full")
        case _:
            return UnusablePlaceError("output_failed")


def _why_unreadable(name: str) -> str:
    return "file_is_folder" if "\0" not in name and os.path.isdir(name) else "file_unreadable"
