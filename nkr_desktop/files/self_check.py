"""The self-check (specification chapter 14): is this copy what was built, and does it judge as the specification says?

Every shipped file against the SHA-256 recorded when it was built, the wording and the guideline read afresh from disk,
and the reference cases of resources/examples judged. Nothing is taken from memory, nothing is written."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from nkr_desktop import __version__
from nkr_desktop.content.guideline_file import GuidelineError, load_guideline
from nkr_desktop.content.phrases import Language, PhraseBook, read_texts
from nkr_desktop.content.resources import read_resource
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.guideline import Guideline, RecommendationId
from nkr_desktop.files.case_file import read_case_file
from nkr_desktop.files.input_fault import BadInput
from nkr_desktop.files.looking import Looking, at_once
from nkr_desktop.files.recorded_hashes import FileFault, FileProblem, RecordedHashes, find_recorded_hashes

_GUIDELINE: Final = "guideline/nkr-lumbal-radikulopati.json"
_INDEX: Final = "examples/index.json"
_ANY_DAY: Final = date.max
"""The reference cases carry their own dates; a PC whose clock is wrong shall not fail them."""


class Part(StrEnum):
    """What is checked, in this order."""

    FILES = "files"
    WORDING = "wording"
    GUIDELINE = "guideline"
    CASES = "cases"


class Outcome(StrEnum):
    PASSED = "passed"
    FAILED = "failed"
    NO_RECORD = "no_record"
    """A checkout: nobody has recorded what its files should be."""


@dataclass(frozen=True, slots=True)
class Check:
    """One part's outcome: how many things were looked at, and each that was not as it should be."""

    part: Part
    outcome: Outcome
    count: int = 0
    faults: tuple[FileFault, ...] = ()


@dataclass(frozen=True, slots=True)
class GuidelineStatus:
    """The edition this copy advises after; `withdrawn_on` is None for one that is in force."""

    version: str
    published: date
    in_force: bool
    withdrawn_on: date | None


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """The whole result. `guideline` is None where the guideline's file cannot be read."""

    program: str
    guideline: GuidelineStatus | None
    checks: tuple[Check, ...]

    @property
    def passed(self) -> bool:
        """Nothing failed; a checkout passes without recorded hashes."""
        return all(check.outcome is not Outcome.FAILED for check in self.checks)


def self_check(recorded: Callable[[], RecordedHashes | None] = find_recorded_hashes) -> SelfCheck:
    """Check this copy of the program; takes about a second for a bundle. Never raises for a damaged file."""
    return at_once(look_over(recorded))


def look_over(recorded: Callable[[], RecordedHashes | None] = find_recorded_hashes) -> Looking[SelfCheck]:
    """The self-check in slices, for a window that goes on answering meanwhile."""
    files = yield from _files(recorded())
    wording = yield from _wording()
    guideline, guideline_check = _guideline()
    yield
    cases = yield from _cases(guideline)
    checks = (files, wording, guideline_check, cases)
    return SelfCheck(__version__, _status(guideline) if guideline else None, checks)


def _status(guideline: Guideline) -> GuidelineStatus:
    return GuidelineStatus(guideline.version, guideline.published, guideline.in_force, guideline.withdrawn_on)


def _files(recorded: RecordedHashes | None) -> Looking[Check]:
    if recorded is None:
        return Check(Part.FILES, Outcome.NO_RECORD)
    faults = yield from recorded.faults()
    return _check(Part.FILES, recorded.count, faults)


def _wording() -> Looking[Check]:
    faults = []
    for language in Language:
        name = f"texts/{language.value}.toml"
        try:
            PhraseBook(language, read_texts(read_resource(name)))
        except Exception as error:  # a damaged file may fail in any way; each one is a finding, not a crash
            faults.append(_damaged(name, error))
        yield
    return _check(Part.WORDING, len(Language), tuple(faults))


def _guideline() -> tuple[Guideline | None, Check]:
    try:
        guideline = load_guideline(read_resource(_GUIDELINE))
    except (OSError, GuidelineError) as error:
        return None, _check(Part.GUIDELINE, 1, (_damaged(_GUIDELINE, error),))
    return guideline, Check(Part.GUIDELINE, Outcome.PASSED, 1)


def _cases(guideline: Guideline | None) -> Looking[Check]:
    """Every reference case against the conclusion recorded beside it, which was derived by hand."""
    try:
        entries = [(str(entry["file"]), entry["expected"]) for entry in json.loads(read_resource(_INDEX))]
    except (OSError, ValueError, TypeError, KeyError) as error:
        return _check(Part.CASES, 0, (_damaged(_INDEX, error),))
    if guideline is None:
        return Check(Part.CASES, Outcome.FAILED)
    faults = []
    for file, expected in entries:
        yield
        fault = yield from _case(file, expected, guideline)
        if fault is not None:
            faults.append(fault)
    return _check(Part.CASES, len(entries), tuple(faults))


def _case(file: str, expected: dict[str, Any], guideline: Guideline) -> Looking[FileFault | None]:
    name = f"examples/{file}"
    try:
        read = read_case_file(read_resource(name), _ANY_DAY, guideline)
    except (OSError, BadInput) as error:
        return _damaged(name, error)
    yield
    said = conclusions(assess(read.case, guideline, read.change))
    differing = sorted(key for key in said.keys() | expected.keys() if said.get(key) != expected.get(key))
    return FileFault(f"resources/{name}", FileProblem.JUDGED_OTHERWISE, ", ".join(differing)) if differing else None


def conclusions(assessment: Assessment) -> dict[str, Any]:
    """What an assessment concludes, in the words of resources/examples/index.json."""
    when, surgery = assessment.timeline, assessment.advice(RecommendationId.SURGICAL_ASSESSMENT)
    dates = {
        "week_8_on": when and when.week_8_on,
        "week_12_on": when and when.week_12_on,
        "refer_by": when and when.refer_by,
        "decide_on": surgery.decide_on,
        "latest_on": surgery.latest_on,
    }
    return {
        "urgency": assessment.urgency.level,
        "red_flags": list(assessment.urgency.red_flags),
        "look_again": list(assessment.urgency.look_again),
        "scope": assessment.scope.status,
        "stances": {advice.id: advice.stance for advice in assessment.recommendations},
        **{name: day and day.isoformat() for name, day in dates.items()},
    }


def _damaged(name: str, error: Exception) -> FileFault:
    problem = FileProblem.MISSING if isinstance(error, FileNotFoundError) else FileProblem.DAMAGED
    return FileFault(f"resources/{name}", problem)


def _check(part: Part, count: int, faults: tuple[FileFault, ...]) -> Check:
    return Check(part, Outcome.FAILED if faults else Outcome.PASSED, count, faults)
