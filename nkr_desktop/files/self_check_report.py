"""The self-check's result in words, line by line or as one text, and as JSON.

Its words stand here and not in resources/texts: it must still be able to speak when those are what is damaged."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from nkr_desktop.content.phrases import Language
from nkr_desktop.files.recorded_hashes import FileFault, FileProblem
from nkr_desktop.files.self_check import Check, GuidelineStatus, Outcome, Part, SelfCheck

FORMAT: Final = "nkr-self-check/1"
_MOST_FAULTS: Final = 20
"""Files named under one part; a whole folder that is gone needs no two hundred lines."""


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    edition: str
    no_guideline: str
    in_force: str
    not_in_force: str
    parts: Mapping[Part, str]
    outcomes: Mapping[Outcome, str]
    counts: Mapping[Part, str]
    problems: Mapping[FileProblem, str]
    no_record: str
    more: str
    passed: str
    failed: str


_WORDS: Final = {
    Language.DANISH: _Words(
        title="NKR Desktop {version} – selvtest",
        edition="Retningslinje: version {version} af {published} – {status}",
        no_guideline="Retningslinje: kan ikke læses",
        in_force="gældende",
        not_in_force="IKKE GÆLDENDE ({date})",
        parts={
            Part.FILES: "Filer",
            Part.WORDING: "Tekster",
            Part.GUIDELINE: "Retningslinje",
            Part.CASES: "Referencesager",
        },
        outcomes={
            Outcome.PASSED: "bestået",
            Outcome.FAILED: "IKKE BESTÅET",
            Outcome.NO_RECORD: "ikke kontrolleret",
        },
        counts={
            Part.FILES: "{count} filer er, som da programmet blev bygget",
            Part.WORDING: "dansk og engelsk er hele",
            Part.GUIDELINE: "filen er hel",
            Part.CASES: "{count} sager vurderes, som specifikationen siger",
        },
        problems={
            FileProblem.CHANGED: "er ændret, siden programmet blev bygget",
            FileProblem.MISSING: "mangler",
            FileProblem.UNREADABLE: "kan ikke læses",
            FileProblem.UNKNOWN: "hører ikke til programmet",
            FileProblem.DAMAGED: "er beskadiget",
            FileProblem.JUDGED_OTHERWISE: "vurderes anderledes",
        },
        no_record="ingen liste over filer (udviklingskopi)",
        more="… og {count} mere",
        passed="Resultat: BESTÅET",
        failed="Resultat: IKKE BESTÅET. Brug ikke programmet; installér det igen, eller kontakt den, der passer pc'en.",
    ),
    Language.ENGLISH: _Words(
        title="NKR Desktop {version} – self-check",
        edition="Guideline: version {version} of {published} – {status}",
        no_guideline="Guideline: cannot be read",
        in_force="in force",
        not_in_force="NO LONGER IN FORCE ({date})",
        parts={
            Part.FILES: "Files",
            Part.WORDING: "Wording",
            Part.GUIDELINE: "Guideline",
            Part.CASES: "Reference cases",
        },
        outcomes={
            Outcome.PASSED: "passed",
            Outcome.FAILED: "FAILED",
            Outcome.NO_RECORD: "not checked",
        },
        counts={
            Part.FILES: "{count} files are as they were when the program was built",
            Part.WORDING: "Danish and English are whole",
            Part.GUIDELINE: "the file is whole",
            Part.CASES: "{count} cases are judged as the specification says",
        },
        problems={
            FileProblem.CHANGED: "has changed since the program was built",
            FileProblem.MISSING: "is missing",
            FileProblem.UNREADABLE: "cannot be read",
            FileProblem.UNKNOWN: "does not belong to the program",
            FileProblem.DAMAGED: "is damaged",
            FileProblem.JUDGED_OTHERWISE: "is judged differently",
        },
        no_record="no list of files (development copy)",
        more="… and {count} more",
        passed="Result: PASSED",
        failed="Result: FAILED. Do not use the program; install it again, or ask whoever looks after the PC.",
    ),
}


@dataclass(frozen=True, slots=True)
class ToldPart:
    """One part in words: its name, how it came out, what that means ("" where the faults say it), and its faults."""

    name: str
    outcome: Outcome
    outcome_words: str
    explained: str
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """The whole result in words."""

    title: str
    edition: str
    parts: tuple[ToldPart, ...]
    verdict: str


def told(result: SelfCheck, language: Language) -> Told:
    """The result: program, edition, one part after the other, and the verdict."""
    words = _WORDS[language]
    return Told(
        words.title.format(version=result.program),
        _edition(result.guideline, words),
        tuple(
            ToldPart(
                words.parts[check.part],
                check.outcome,
                words.outcomes[check.outcome],
                _explained(check, words),
                _faults(check, words),
            )
            for check in result.checks
        ),
        words.passed if result.passed else words.failed,
    )


def report(result: SelfCheck, language: Language = Language.DANISH) -> str:
    """The result to read: versions, one line a part with its faults below, and the verdict. No final line break."""
    said = told(result, language)
    name = max(len(part.name) for part in said.parts)
    outcome = max(map(len, _WORDS[language].outcomes.values()))
    lines = [said.title, said.edition, ""]
    for part in said.parts:
        lines.append(f"{part.name:<{name}}  {part.outcome_words:<{outcome}}  {part.explained}".rstrip())
        lines += [f"    {fault}" for fault in part.faults]
    return "\n".join([*lines, "", said.verdict])


def as_json(result: SelfCheck) -> str:
    """The result for rollout scripts (`nkr-self-check/1`)."""
    guideline = result.guideline
    content = {
        "format": FORMAT,
        "passed": result.passed,
        "program": result.program,
        "guideline": guideline
        and {
            "version": guideline.version,
            "published": guideline.published.isoformat(),
            "in_force": guideline.in_force,
            "withdrawn_on": guideline.withdrawn_on and guideline.withdrawn_on.isoformat(),
        },
        "checks": [
            {
                "part": check.part,
                "outcome": check.outcome,
                "count": check.count,
                "faults": [
                    {"file": fault.file, "problem": fault.problem, "detail": fault.detail} for fault in check.faults
                ],
            }
            for check in result.checks
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _edition(guideline: GuidelineStatus | None, words: _Words) -> str:
    if guideline is None:
        return words.no_guideline
    withdrawn = guideline.withdrawn_on
    status = words.in_force if guideline.in_force else words.not_in_force
    return words.edition.format(
        version=guideline.version,
        published=f"{guideline.published:%d-%m-%Y}",
        status=status.format(date=f"{withdrawn:%d-%m-%Y}") if withdrawn else status.removesuffix(" ({date})"),
    )


def _explained(check: Check, words: _Words) -> str:
    match check.outcome:
        case Outcome.PASSED:
            return words.counts[check.part].format(count=check.count)
        case Outcome.NO_RECORD:
            return words.no_record
        case Outcome.FAILED:
            return ""


def _faults(check: Check, words: _Words) -> tuple[str, ...]:
    named = tuple(_said(fault, words) for fault in check.faults[:_MOST_FAULTS])
    more = len(check.faults) - _MOST_FAULTS
    return (*named, words.more.format(count=more)) if more > 0 else named


def _said(fault: FileFault, words: _Words) -> str:
    detail = f" ({fault.detail})" if fault.detail else ""
    return f"{fault.file}: {words.problems[fault.problem]}{detail}"
