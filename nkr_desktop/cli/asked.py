"""What stands on the command line and the day it is: what every command is given."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NoReturn

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Blank, Language, PhraseBook, phrase_book
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.files.case_file import CaseFile, read_case_file

Clock = Callable[[], date]
"""The computer's local date; the only clock there is."""


class RefusedError(Exception):
    """What was asked cannot be done; the message is one line for the user. Ends the program with exit code 2."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The options and today. Wording and guideline are read when first asked for: the self-check must not stumble
    over what it is to report."""

    options: argparse.Namespace
    today: date

    @property
    def book(self) -> PhraseBook:
        return phrase_book(Language(self.options.lang))

    @property
    def guideline(self) -> Guideline:
        return shipped_guideline()

    def refuse(self, name: str, **blanks: Blank) -> NoReturn:
        raise RefusedError(self.book.text(f"error.{name}", **blanks))

    def read(self, data: bytes) -> tuple[CaseFile, Assessment]:
        """The file and its judgement. Raises BadInput."""
        file = read_case_file(data, self.today, self.guideline, self.options.on)
        return file, assess(file.case, self.guideline, file.change)


Command = Callable[[Asked], int]
"""What a command does; returns the exit code."""
