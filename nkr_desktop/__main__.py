"""Where the program starts: without arguments, or with Qt's own, the window; else the command line.

The window's libraries are imported for the window only, so that the command line answers at once."""

import sys
from collections.abc import Sequence
from datetime import date, datetime

_NOT_FOR_QT = ("-h", "-o", "-")


def main() -> int:
    """Run the program with the arguments it was started with; returns the exit code."""
    if asks_for_window(sys.argv[1:]):
        from nkr_desktop.start import run

        return run(sys.argv)
    from nkr_desktop.cli import main as command_line

    return command_line(sys.argv[1:], _today)


def asks_for_window(arguments: Sequence[str]) -> bool:
    """No arguments, or Qt's own, which have one dash (`-platform offscreen`, `-style fusion`)."""
    first = next(iter(arguments), "-qt")
    return first.startswith("-") and not first.startswith("--") and first not in _NOT_FOR_QT


def _today() -> date:
    """The computer's local date."""
    return datetime.now().astimezone().date()


if __name__ == "__main__":
    sys.exit(main())
