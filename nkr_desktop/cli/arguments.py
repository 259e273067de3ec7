"""Reading the command line: which commands there are, and Danish words for one that is not understood."""

import argparse
import re
from typing import NoReturn

from nkr_desktop.cli import judging, papers, reference
from nkr_desktop.cli.asked import Command, RefusedError
from nkr_desktop.content.phrases import Language, phrase_book


class _Parser(argparse.ArgumentParser):
    """Argparse, but with Danish errors that end like every other refusal."""

    def error(self, message: str) -> NoReturn:
        book = phrase_book(Language.DANISH)
        for pattern, name in _USAGE.items():
            if found := re.fullmatch(pattern, message, re.DOTALL):
                raise RefusedError(book.text(f"error.{name}", **found.groupdict()))
        raise RefusedError(book.text("error.bad_usage"))


_USAGE = {
    r"the following arguments are required: KOMMANDO": "no_command",
    r"the following arguments are required: (?P<names>.+)": "usage_missing",
    r"unrecognized arguments: (?P<names>.+)": "usage_unknown",
    r"argument (?P<name>.+): invalid choice: (?P<value>.+) \(choose from (?P<choices>.+)\)": "usage_choice",
    r"argument (?P<name>.+): expected one argument": "usage_value",
}
"""Argparse's own sentences, as far as they can be said better than "not understood"."""


def parser() -> argparse.ArgumentParser:
    """Every command with its options; the namespace it gives holds the Command as `run`."""
    made = _Parser(prog="nkr-desktop", add_help=False, allow_abbrev=False)
    made.set_defaults(lang=Language.DANISH.value, on=None)
    commands = made.add_subparsers(metavar="KOMMANDO", required=True)

    def command(name: str, run: Command, file: bool = False, language: bool = False) -> argparse.ArgumentParser:
        added = commands.add_parser(name, add_help=False, allow_abbrev=False)
        added.set_defaults(run=run)
        if file:
            added.add_argument("file", metavar="FIL")
        if language:
            languages = [language.value for language in Language]
            added.add_argument("--lang", "--language", choices=languages, default=Language.DANISH.value)
        return added

    judged = command("assess", judging.judge, file=True, language=True)
    judged.add_argument("--format", choices=("text", "json"))
    judged.add_argument("--lines", action="store_true")
    judged.add_argument("--what-if", action="store_true")
    judged.add_argument("--on", metavar="ÅÅÅÅ-MM-DD")
    note = command("note", papers.write_note, file=True, language=True)
    note.add_argument("--short", action="store_true")
    note.add_argument("--codes", action="store_true")
    leaflet = command("leaflet", papers.write_leaflet, file=True, language=True)
    leaflet.add_argument("-o", "--output", metavar="UD.pdf", required=True)
    command("referral", papers.write_referral, file=True, language=True).add_argument(
        "-o", "--output", metavar="UD.pdf"
    )
    command("quick-guide", papers.write_quick_guide).add_argument("-o", "--output", metavar="UD.pdf", required=True)
    command("texts", reference.show_texts, language=True)
    guideline = command("guideline", reference.show_guideline)
    guideline.add_argument("action", nargs="?", choices=("check",))
    guideline.add_argument("file", nargs="?", metavar="FIL")
    guideline.add_argument("--format", choices=("json",), default="json")
    command("schema", reference.show_schema).add_argument("of", choices=tuple(reference.SCHEMAS), metavar="FORMAT")
    command("self-check", reference.check_this_copy).add_argument("--format", choices=("text", "json"))
    return made
