"""How the tests start the built program: away from any checkout and any Python, with a home folder of its own."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

BEAR = 60
"""Seconds; a first start on a slow disk lies far below."""


def surroundings(home: Path) -> dict[str, str]:
    """The environment without any Python of ours."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XDG_"))}
    own = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA"), str(home))
    return kept | own | {"QT_QPA_PLATFORM": "offscreen"}


def start(program: Path, *arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """The program run to its end in an empty folder."""
    return subprocess.run(
        [program, *arguments],
        cwd=folder,
        env=surroundings(folder),
        capture_output=True,
        encoding="utf-8",
        timeout=BEAR,
    )


def run(program: Path, *arguments: str | Path, folder: Path) -> str:
    """Standard output of the program; fails unless it exits with 0 and complains of nothing."""
    done = start(program, *arguments, folder=folder)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    return done.stdout


@contextmanager
def opened(program: Path, home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program's window, killed at the end as a power cut would end it."""
    with subprocess.Popen([program], cwd=home, env=surroundings(home), stderr=subprocess.PIPE) as window:
        try:
            yield window
        finally:
            window.kill()


def comes_true(claim: Callable[[], bool]) -> bool:
    """Whether it holds within BEAR seconds."""
    until = time.monotonic() + BEAR
    while not claim():
        if time.monotonic() > until:
            return False
        time.sleep(0.1)
    return True
