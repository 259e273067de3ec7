"""The start of the window: one program a user, its frame at once, then everything else.

Qt is all that is imported before the frame is painted; app.py, the composition root, brings in the rest."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QApplication

from nkr_desktop import __version__
from nkr_desktop.files.folders import find_folders
from nkr_desktop.ui.opening_frame import OpeningFrame
from nkr_desktop.ui.single_instance import SingleInstance

_STILL_RUNNING: Final = 1
"""Exit code of a second start whose first does not answer."""


def run(argv: Sequence[str]) -> int:
    """Open the window and stay until it closes. `argv` holds the program's name and Qt's own options only."""
    qt = QApplication(list(argv))
    qt.setApplicationName("NKR Desktop")
    qt.setApplicationVersion(__version__)
    folders = find_folders(os.environ, sys.platform)
    instance = SingleInstance(folders.data)
    if not instance.claim():
        return 0 if instance.ask_first_to_show() else _STILL_RUNNING
    frame = OpeningFrame(folders.settings)
    frame.appear()
    gc.disable()  # what is brought in now stays to the end: no use in looking through it for what can go
    from nkr_desktop.app import run_window

    return run_window(qt, folders, instance, frame)
