"""The command line: judge a file, make its note or leaflet, print guideline and schemas (case format, "Command line").

Exit codes: 0 done; 2 bad input, unusable output or usage, one Danish line a fault on standard error; 1 anything
unexpected. Standard output carries the answer and nothing else. Imports no Qt, and no PDF before it is needed."""

from __future__ import annotations

import argparse
import codecs
import errno
import json
import os
import re
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from pydantic import TypeAdapter, ValidationError

from nkr_desktop import __version__
from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Blank, Language, PhraseBook, phrase_book
from nkr_desktop.documents.assessment_file import assessment_schema, published
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.documents.summary import summary
from nkr_desktop.domain.advice import Assessment, UrgencyLevel
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.domain.iso_date import IsoDate
from nkr_desktop.domain.plan import changed_items, is_confirmed
from nkr_desktop.domain.what_if import could_change
from nkr_desktop.files.atomic import save_atomically
from nkr_desktop.files.case_file import CaseFile, read_case_file
from nkr_desktop.files.input_fault import BadInput, InputFault
from nkr_desktop.files.places import UnusablePlaceError, lines, opened, read_bounded, same_file, why_unwritable
from nkr_desktop.files.schemas import case_schema, record_schema
from nkr_desktop.files.self_check import self_check
from nkr_desktop.files.self_check_report import as_json, report

HELP = """\
nkr-desktop                                åbner programmets vindue
nkr-desktop assess FIL                     vurderer en sag eller en journalfil og skriver en oversigt
    --format text|json                     oversigt (standard) eller vurderingen som JSON
    --lines                                en sag pr. linje; skriver en vurdering pr. linje som JSON
    --what-if                              med --lines: regn også ud, hvad der kan ændre rådet
    --on ÅÅÅÅ-MM-DD                        vurdér på denne dato i stedet for sagens egen
    --lang da|en                           oversigtens sprog
nkr-desktop note FIL                       skriver journaltekst
nkr-desktop leaflet FIL -o UD.pdf          skriver patientens folder som PDF
nkr-desktop quick-guide -o UD.pdf          skriver de ti anbefalinger på ét ark som PDF
nkr-desktop guideline [--format json]      skriver retningslinjen som JSON
nkr-desktop guideline check FIL            kontrollerer en ny udgave af retningslinjens fil
nkr-desktop schema case|record|assessment|guideline
                                           skriver filformatets JSON Schema
nkr-desktop self-check [--format json]     kontrollerer programmets filer og dets vurderinger
nkr-desktop --version                      skriver programmets version

FIL kan være - for at læse fra standard input. Af en journalfil vurderes det sidste besøg.
Afslutningskoder: 0 udført, 2 fejl i fil, sted eller kommando, 1 uventet fejl eller ikke bestået selvtest.
Retningslinjen er ikke længere gældende. Programmet er aldrig eneste grundlag for en beslutning."""

Clock = Callable[[], date]
"""The computer's local date; the only clock there is."""

_SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {
    "case": case_schema,
    "record": record_schema,
    "assessment": assessment_schema,
    "guideline": Guideline.model_json_schema,
}


class RefusedError(Exception):
    """What was asked cannot be done; the message is one line for the user. Ends the program with exit code 2."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands on the command line and the day it is. Wording and guideline are read when first asked for: the
    self-check must not stumble over what it is to report."""

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


class ReaderGoneError(Exception):
    """Whoever read standard output has seen enough and closed it."""


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
        return _answer(HELP, flush=True)
    if list(arguments) == ["--version"]:
        return _answer(f"nkr-desktop {__version__}", flush=True)
    language = Language.DANISH
    try:
        options = _parser().parse_args(arguments)
        language = Language(options.lang)
        code: int = options.run(Asked(options, clock()))
        _answer("", end="", flush=True)
        return code
    except RefusedError as refusal:
        print(refusal, file=sys.stderr)
    except UnusablePlaceError as unusable:
        print(phrase_book(language).text(f"error.{unusable.reason}"), file=sys.stderr)
    except BadInput as bad:
        _tell(bad.faults, phrase_book(language))
    return 2


# --- The commands -----------------------------------------------------------------------------------------------


def _assess(asked: Asked) -> int:
    options = asked.options
    if options.on is not None:
        options.on = _judged_day(asked)
    if options.lines:
        if options.format == "text":
            asked.refuse("lines_are_json")
        return _assess_lines(asked)
    file, assessment = asked.read(read_bounded(asked.options.file))
    changes = could_change(file.case)
    if options.format == "json":
        return _answer(published(assessment, changes, asked.book).as_json(indent=2))
    return _answer(summary(file.case, assessment, changes, asked.book), end="")


def _assess_lines(asked: Asked) -> int:
    """One line in, one line out; a bad line is told in its place and the rest are judged."""
    code = 0
    with opened(asked.options.file) as stream:
        for number, line in enumerate(lines(stream), start=1):
            if not line.removeprefix(codecs.BOM_UTF8).strip():
                continue
            try:
                file, assessment = asked.read(line)
            except BadInput as bad:
                errors = [fault.error_object(asked.book) for fault in bad.faults]
                _answer(json.dumps({"line": number, "error": errors}, ensure_ascii=False))
                _tell(bad.faults, asked.book, line=number)
                code = 2
                continue
            changes = could_change(file.case) if asked.options.what_if else None
            _answer(published(assessment, changes, asked.book).as_json())
    return code


def _note(asked: Asked) -> int:
    from nkr_desktop.documents.note import journal_note

    file, assessment = asked.read(read_bounded(asked.options.file))
    _need_confirmed_plan(asked, file, assessment)
    # The note ends its lines for a journal system; standard output ends them as the computer does.
    return _answer("\n".join(journal_note(file.case, assessment, asked.book).splitlines()))


def _leaflet(asked: Asked) -> int:
    from nkr_desktop.documents.leaflet import leaflet  # ReportLab is slow to import and seldom needed.

    target = Path(asked.options.output)
    if same_file(asked.options.file, target):
        asked.refuse("output_is_input")
    file, assessment = asked.read(read_bounded(asked.options.file))
    _need_confirmed_plan(asked, file, assessment)
    return _save(target, leaflet(file.case, assessment, asked.book, Clinic()))


def _save(target: Path, pdf: bytes) -> int:
    """The whole file or none of it. Raises UnusablePlaceError."""
    try:
        save_atomically(target, pdf)
    except (OSError, ValueError) as error:
        raise why_unwritable(error) from None
    return 0


def _guideline(asked: Asked) -> int:
    if asked.options.action is None:
        return _answer(asked.guideline.model_dump_json(indent=2))
    if asked.options.file is None:
        asked.refuse("usage_missing", names="FIL")
    return _check_guideline(asked)


def _check_guideline(asked: Asked) -> int:
    """For someone preparing a new edition: every fault on its own line, or a word that there is none."""
    from nkr_desktop.content.guideline_check import check_guideline

    faults = check_guideline(read_bounded(asked.options.file))
    for fault in faults:
        print(fault, file=sys.stderr)
    return 2 if faults else _answer(asked.book.text("error.guideline_good"))


def _quick_guide(asked: Asked) -> int:
    from nkr_desktop.documents.quick_guide import quick_guide

    # In Danish only, as the guideline's own texts are.
    return _save(Path(asked.options.output), quick_guide(asked.guideline, phrase_book(Language.DANISH)))


def _schema(asked: Asked) -> int:
    return _answer(json.dumps(_SCHEMAS[asked.options.of](), ensure_ascii=False, indent=2))


def _self_check(asked: Asked) -> int:
    result = self_check()
    _answer(as_json(result) if asked.options.format == "json" else report(result))
    return 0 if result.passed else 1


def _judged_day(asked: Asked) -> date:
    try:
        day: date = TypeAdapter(IsoDate).validate_python(asked.options.on)
    except ValidationError:
        asked.refuse("on_bad_date")
    if day > asked.today:
        asked.refuse("on_in_future", date=asked.today)
    return day


def _need_confirmed_plan(asked: Asked, file: CaseFile, assessment: Assessment) -> None:
    """Paper says what was agreed, so that has to stand. Nothing holds back what is acute (specification chapter 7)."""
    plan = file.case.plan
    acute = assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL
    if plan is None or acute or is_confirmed(plan, assessment):
        return
    if plan.confirmed:
        names = [asked.book.text(f"recommendation.{item.id.value}") for item in changed_items(plan, assessment)]
        asked.refuse("plan_changed", items=asked.book.listed(tuple(names)))
    asked.refuse("plan_unconfirmed")


# --- Output -----------------------------------------------------------------------------------------------------


def _answer(text: str, end: str = "\n", flush: bool = False) -> int:
    """Print on standard output; 0, the exit code of what is done."""
    try:
        print(text, end=end, flush=flush)
        return 0
    except OSError as error:
        _let_go_of_output()
        # Windows says of a closed pipe that the argument is invalid.
        if isinstance(error, BrokenPipeError) or error.errno == errno.EINVAL:
            raise ReaderGoneError from None
        raise UnusablePlaceError("output_closed") from None


def _tell(faults: Sequence[InputFault], book: PhraseBook, line: int | None = None) -> None:
    where = "" if line is None else f"{book.text('error.line', line=line)}: "
    for fault in faults:
        print(f"{where}{fault.path + ': ' if fault.path else ''}{fault.message(book)}", file=sys.stderr)


def _let_go_of_output() -> None:
    """What is still to be written goes nowhere: else Python would try once more, and complain, as it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _unexpected(error: BaseException) -> int:
    """One line with the place in the program; an error's own text may hold what was entered."""
    steps = traceback.extract_tb(error.__traceback__)
    where = ", ".join([type(error).__name__, *(f"{Path(step.filename).name}:{step.lineno}" for step in steps[-1:])])
    print(f"Der skete en uventet fejl i programmet ({where}). Ingen filer er ændret.", file=sys.stderr)
    return 1


# --- Reading the command line -----------------------------------------------------------------------------------


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


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="nkr-desktop", add_help=False, allow_abbrev=False)
    parser.set_defaults(lang=Language.DANISH.value, on=None)
    commands = parser.add_subparsers(metavar="KOMMANDO", required=True)

    def command(name: str, run: Callable[[Asked], int], file: bool = False) -> argparse.ArgumentParser:
        added = commands.add_parser(name, add_help=False, allow_abbrev=False)
        added.set_defaults(run=run)
        if file:
            added.add_argument("file", metavar="FIL")
        return added

    judged = command("assess", _assess, file=True)
    judged.add_argument("--format", choices=("text", "json"))
    judged.add_argument("--lines", action="store_true")
    judged.add_argument("--what-if", action="store_true")
    judged.add_argument("--on", metavar="ÅÅÅÅ-MM-DD")
    judged.add_argument("--lang", choices=[language.value for language in Language], default=Language.DANISH.value)
    command("note", _note, file=True)
    command("leaflet", _leaflet, file=True).add_argument("-o", "--output", metavar="UD.pdf", required=True)
    guideline = command("guideline", _guideline)
    guideline.add_argument("action", nargs="?", choices=("check",))
    guideline.add_argument("file", nargs="?", metavar="FIL")
    guideline.add_argument("--format", choices=("json",), default="json")
    command("quick-guide", _quick_guide).add_argument("-o", "--output", metavar="UD.pdf", required=True)
    command("schema", _schema).add_argument("of", choices=tuple(_SCHEMAS), metavar="FORMAT")
    command("self-check", _self_check).add_argument("--format", choices=("text", "json"))
    return parser
