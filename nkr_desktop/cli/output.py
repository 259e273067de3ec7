"""Answers on standard output, faults on standard error, and what to do when nobody reads any more."""

import errno
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.files.input_fault import InputFault
from nkr_desktop.files.places import UnusablePlaceError

STANDARD_OUTPUT = "-"


class ReaderGoneError(Exception):
    """Whoever read standard output has seen enough and closed it."""


def answer(text: str, end: str = "\n", flush: bool = False) -> int:
    """Print on standard output; 0, the exit code of what is done."""
    with _to_a_reader():
        print(text, end=end, flush=flush)
    return 0


def answer_bytes(data: bytes) -> int:
    """A file as it is on standard output; 0."""
    with _to_a_reader():
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    return 0


@contextmanager
def _to_a_reader() -> Iterator[None]:
    """Raises ReaderGoneError where nobody reads standard output any more, UnusablePlaceError where it cannot be
    written to."""
    try:
        yield
    except OSError as error:
        _let_go_of_output()
        # Windows says of a closed pipe that the argument is invalid.
        if isinstance(error, BrokenPipeError) or error.errno == errno.EINVAL:
            raise ReaderGoneError from None
        raise UnusablePlaceError("output_closed") from None


def tell(faults: Sequence[InputFault], book: PhraseBook, line: int | None = None) -> None:
    """Each fault on a line of standard error: where it is, and what is wrong."""
    where = "" if line is None else f"{book.text('error.line', line=line)}: "
    for fault in faults:
        print(f"{where}{fault.path + ': ' if fault.path else ''}{fault.message(book)}", file=sys.stderr)


def _let_go_of_output() -> None:
    """What is still to be written goes nowhere: else Python would try once more, and complain, as it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
