"""Reads a case or a record, and writes the record that Save leaves behind (case format, "Reading" and "Record").

What is not exactly right is refused with every fault and its place; nothing is guessed, mended or dropped."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import ValidationError

from nkr_desktop.domain.advice import Change, UrgencyLevel
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.follow_up import change_since
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.domain.record import JudgedWith, Record, RecordedVisit
from nkr_desktop.domain.urgency import urgency
from nkr_desktop.files.fault_finder import find_faults
from nkr_desktop.files.fault_words import FaultWriter, cpr_shaped, value_at
from nkr_desktop.files.input_fault import BadInput, InputFault, Sentence, sentence
from nkr_desktop.files.json_text import MAX_LEVELS, JsonObject, NotJsonError, TooDeepError, read_json
from nkr_desktop.files.schemas import Loc, Schema

CASE_FORMAT, RECORD_FORMAT = "nkr-case/1", "nkr-record/1"
MAX_CASE_BYTES = 1_000_000
MAX_RECORD_BYTES = 16 * MAX_CASE_BYTES
"""A record may be 1 MB for each visit in it; above this nothing is read at all."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What a file holds: the visit to judge, those before it (oldest first), and the record if it was one.

    `case` carries the record's reference; `change` compares it with the visit just before."""

    case: Case
    earlier: tuple[Case, ...] = ()
    record: Record | None = None
    change: Change | None = None


def read_case_file(
    data: bytes, today: date, guideline: Guideline, on: date | None = None, *, unfinished_plans: bool = False
) -> CaseFile:
    """The case or record in a file's bytes. Raises BadInput with every fault, in file order.

    `today` is the computer's local date, which no visit may lie after; `on` replaces the judged visit's
    `assessed_on`. The guideline is what a plan's ticks are held against (specification chapter 7). `unfinished_plans`
    is for the window, where a case is saved at any moment, also between a tick and its reason: no case may be lost
    to that, and no paper is made from a plan that does not stand."""
    value = _read_object(data)
    _check_formats(value)
    _check_size(value, len(data))
    judged = _judged(value)
    if on is not None and judged is not None and "assessed_on" in judged:
        judged["assessed_on"] = on.isoformat()
    try:
        read = _whole(value)
    except ValidationError:
        raise BadInput(*find_faults(value, today, guideline, unfinished_plans=unfinished_plans)) from None
    visits = read.visits if isinstance(read, Record) else (read,)
    # What is acute is never held back by what was agreed before it (specification chapter 7).
    unfinished_plans = unfinished_plans or urgency(visits[-1]).level is UrgencyLevel.ACUTE_SURGICAL
    # Keys given twice and broken plan rules are seen only by looking closely.
    unusual = _repeats(value) or any(visit.plan is not None or visit.assessed_on > today for visit in visits)
    if unusual and (faults := find_faults(value, today, guideline, unfinished_plans=unfinished_plans)):
        raise BadInput(*faults)
    if not isinstance(read, Record):
        return CaseFile(read)
    case, earlier = plain_case(read.current, read.reference), tuple(plain_case(v, read.reference) for v in read.earlier)
    return CaseFile(case, earlier, read, change_since(earlier[-1], case) if earlier else None)


def plain_case(visit: RecordedVisit, reference: str | None) -> Case:
    """A visit of a record as a case of its own, with the record's reference."""
    fields = {name: getattr(visit, name) for name in Case.model_fields}
    return Case.model_construct(**{**fields, "reference": reference})


def recorded(case: Case, judged_with: JudgedWith | None) -> RecordedVisit:
    """A case as a visit of a record, where the reference stands on the record."""
    fields = {name: getattr(case, name) for name in Case.model_fields}
    return RecordedVisit.model_construct(**{**fields, "reference": None, "judged_with": judged_with})


def write_record(record: Record) -> bytes:
    """The record as `nkr-record/1`: UTF-8, one field a line, always in the models' order."""
    content = record.model_dump(mode="json", by_alias=True)
    for visit in content["visits"]:
        del visit["reference"]
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def _whole(value: JsonObject) -> Case | Record:
    return (Record if value["format"] == RECORD_FORMAT else Case).model_validate(value)


def _read_object(data: bytes) -> JsonObject:
    if len(data) > MAX_RECORD_BYTES:
        raise BadInput(too_large())
    try:
        value = read_json(data)
    except NotJsonError as error:
        blanks = {"line": error.line, "column": error.column, "word": error.word or None}
        says = sentence(f"json_{error.problem}", **{name: v for name, v in blanks.items() if v is not None})
        raise BadInput(InputFault("", "bad_json", None, says, sentence("allowed_json"))) from None
    except TooDeepError:
        allowed = sentence("allowed_levels", levels=MAX_LEVELS)
        raise BadInput(_about_file("too_large", sentence("too_deep", allowed=allowed), allowed)) from None
    if not isinstance(value, JsonObject):
        allowed = sentence("allowed_object")
        raise BadInput(_about_file("wrong_type", sentence("not_an_object", allowed=allowed), allowed))
    return value


def _check_size(value: JsonObject, size: int) -> None:
    visits = value.get("visits") if value["format"] == RECORD_FORMAT else None
    if size > MAX_CASE_BYTES * (max(1, len(visits)) if isinstance(visits, list) else 1):
        raise BadInput(too_large())


def too_large() -> InputFault:
    """What is said of a file above the limit of size."""
    allowed = sentence("allowed_size", megabytes=MAX_CASE_BYTES // 1_000_000)
    return _about_file("too_large", sentence("too_large", allowed=allowed), allowed)


def _about_file(code: str, says: Sentence, allowed: Sentence) -> InputFault:
    return InputFault("", code, None, says, allowed)


def _check_formats(value: JsonObject) -> None:
    """The format is read before anything else: where it is not known, nothing else can be said of the file."""
    faults = [_format_fault(value, ("format",), (CASE_FORMAT, RECORD_FORMAT))]
    visits = value.get("visits")
    if value.get("format") == RECORD_FORMAT and isinstance(visits, list):
        places: list[Loc] = [("visits", n, "format") for n, visit in enumerate(visits) if isinstance(visit, JsonObject)]
        faults += [_format_fault(value, place, (CASE_FORMAT,)) for place in places]
    if any(faults):
        raise BadInput(*(fault for fault in faults if fault is not None))


def _format_fault(value: JsonObject, place: Loc, known: tuple[str, ...]) -> InputFault | None:
    holder = value_at(value, place[:-1])
    found = holder.get("format")
    if found in known:
        return None
    writer = FaultWriter(value, _format_schema(place, known))
    if "format" not in holder:
        return writer.refused(place, "missing")
    if not isinstance(found, str):
        return writer.refused(place, "wrong_type")
    name, _, number = found.partition("/")
    if f"{name}/1" in known and number.isascii() and number.isdecimal() and not number.startswith("0"):
        return writer.refused(place, "too_new")
    return writer.cpr_text(place) if cpr_shaped(found) else writer.refused(place, "not_allowed")


def _format_schema(place: Loc, known: tuple[str, ...]) -> Schema:
    schema: Schema = {"type": "string", "enum": list(known)}
    for part in reversed(place):
        schema = {"items": schema} if isinstance(part, int) else {"properties": {part: schema}}
    return schema


def _judged(value: JsonObject) -> dict[str, Any] | None:
    """The object of the visit that is judged: the case itself, or a record's last visit."""
    if value["format"] == CASE_FORMAT:
        return value
    visits = value.get("visits")
    last = visits[-1] if isinstance(visits, list) and visits else None
    return last if isinstance(last, JsonObject) else None


def _repeats(value: object) -> bool:
    if isinstance(value, JsonObject):
        return len(value) < len(value.pairs) or any(_repeats(inner) for inner in value.values())
    return isinstance(value, list) and any(_repeats(inner) for inner in value)
