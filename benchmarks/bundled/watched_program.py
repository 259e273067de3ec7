"""NKR Desktop as it is shipped, with a stop-watch that looks on; bundled by bench_bundle.py only."""

import sys

if len(sys.argv) > 1:
    from nkr_desktop.__main__ import main

    sys.exit(main())

from PySide6.QtWidgets import QApplication

_enter = QApplication.__init__


def _watched(self: QApplication, *arguments: object) -> None:
    from benchmarks.bundled.stop_watch import StopWatch

    _enter(self, *arguments)
    StopWatch(self)


QApplication.__init__ = _watched

from nkr_desktop.start import run  # noqa: E402 - the watch has to be in place before the program imports anything

sys.exit(run(sys.argv))
