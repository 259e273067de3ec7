"""The command line: judge a file, make its note or leaflet, print guideline and schemas (case format, "Command line").

Exit codes: 0 done; 2 bad input, unusable output or usage, one Danish line a fault on standard error; 1 anything
unexpected. Standard output carries the answer and nothing else. Imports no Qt, and no PDF before it is needed."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from nkr_desktop import __version__
from nkr_desktop.cli.arguments import parser
from nkr_desktop.cli.asked import Asked, Clock, RefusedError
from nkr_desktop.cli.help_text import HELP
from nkr_desktop.cli.output import ReaderGoneError, answer, tell
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.files.input_fault import BadInput
from nkr_desktop.files.places import UnusablePlaceError

__all__ = ["main"]


def main(arguments: Sequence[str], clock: Clock) -> int:
    """Do what the arguments say; returns the exit code and never raises."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        return _run(arguments, clock)
    except ReaderGoneError:
        return 0
    except KeyboardInterrupt:
        return 1
    except Exception as error:
        return _unexpected(error)


def _run(arguments: Sequence[str], clock: Clock) -> int:
    if {"-h", "--help"} & set(arguments):
        return answer(HELP, flush=True)
    if list(arguments) == ["--version"]:
        return answer(f"nkr-desktop {__version__}", flush=True)
    language = Language.DANISH
    try:
        options = parser().parse_args(arguments)
        language = Language(options.lang)
        code: int = options.run(Asked(options, clock()))
        answer("", end="", flush=True)
        return code
    except RefusedError as refusal:
        print(refusal, file=sys.stderr)
    except UnusablePlaceError as unusable:
        print(phrase_book(language).text(f"error.{unusable.reason}"), file=sys.stderr)
    except BadInput as bad:
        tell(bad.faults, phrase_book(language))
    return 2


def _unexpected(error: BaseException) -> int:
    """One line with the place in the program; an error's own text may hold what was entered."""
    steps = traceback.extract_tb(error.__traceback__)
    where = ", ".join([type(error).__name__, *(f"{Path(step.filename).name}:{step.lineno}" for step in steps[-1:])])
    print(f"Der skete en uventet fejl i programmet ({where}). Ingen filer er ændret.", file=sys.stderr)
    return 1
