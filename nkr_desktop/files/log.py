"""The log: what kind of fault, where in the code, in which version. Never a message and never a value, because either
may hold what was typed about a patient; a place in the code is enough to find the message by.

256 kB a file, three files, readable by their owner only."""

from __future__ import annotations

import logging
import os
import platform
import time
from collections.abc import Iterator
from io import BufferedWriter, FileIO, TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import Final

from nkr_desktop.files.folders import make_private

LOG_NAME: Final = "nkr-desktop.log"
_MAX_BYTES: Final = 256_000
_OLD_FILES: Final = 2
_SHOWN_PARTS: Final = 3


def open_log(folder: Path, version: str) -> logging.Handler | None:
    """Write the log of the whole program into a folder from now on; None where that cannot be, which stops nothing.

    Its first line names program, Python and platform."""
    try:
        make_private(folder)
        handler = _OwnerOnlyLog(
            folder / LOG_NAME, maxBytes=_MAX_BYTES, backupCount=_OLD_FILES, encoding="utf-8", errors="replace"
        )
    except OSError:
        return None
    handler.setFormatter(PlaceFormatter())
    handler.setLevel(logging.WARNING)
    root = logging.getLogger()
    root.addHandler(handler)
    handler.note(f"start {about(version)}")
    return handler


def close_log(handler: logging.Handler) -> None:
    """Stop writing the log."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def about(version: str) -> str:
    """Program, Python and platform in one line."""
    return f"NKR Desktop {version}, Python {platform.python_version()}, {platform.system()} {platform.release()}"


class PlaceFormatter(logging.Formatter):
    """Time, level, place in the code, and an exception's types and places. The message itself is left out."""

    def format(self, record: logging.LogRecord) -> str:
        lines = [f"{_now()} {record.levelname} {_place(record.pathname, record.lineno, record.funcName)}"]
        if record.exc_info and record.exc_info[1] is not None:
            lines += fault_lines(record.exc_info[1])
        return "\n  ".join(lines)


def fault_lines(error: BaseException) -> list[str]:
    """A fault as types and places, the cause first, as Python lists them; no message and no value."""
    lines: list[str] = []
    for link in reversed(list(_chain(error))):
        kind = type(link)
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        lines += [f"  {place}" for place in _places(link.__traceback__)]
        if isinstance(link, OSError) and link.errno is not None:
            lines.append(f"  errno {link.errno}")
    return lines


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _places(trace: TracebackType | None) -> Iterator[str]:
    for frame, line in walk_tb(trace):
        yield _place(frame.f_code.co_filename, line, frame.f_code.co_name)


def _place(file: str, line: int, function: str | None) -> str:
    """The end of a path: its beginning names the user's own folder."""
    short = "/".join(file.replace("\\", "/").split("/")[-_SHOWN_PARTS:])
    return f"{short}:{line} {function or ''}".rstrip()


def _now() -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S")


class _OwnerOnlyLog(RotatingFileHandler):
    """Made unreadable to others from its first byte; a log that cannot be written says nothing anywhere else."""

    def note(self, line: str) -> None:
        """Write a line of our own making."""
        self.acquire()
        try:
            if self.stream is not None:
                self.stream.write(f"{_now()} {line}\n")
                self.stream.flush()
        except OSError:
            pass
        finally:
            self.release()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """The standard handler would print the record, with its values, to standard error."""

    def _open(self) -> TextIOWrapper:
        def owner_only(name: str, flags: int) -> int:
            return os.open(name, flags, 0o600)

        raw = FileIO(self.baseFilename, self.mode, opener=owner_only)
        return TextIOWrapper(BufferedWriter(raw), encoding=self.encoding, errors=self.errors)
