"""Finds every fault of a case or record that is refused, in file order, so that none hides another.

The models name the fields that cannot stand by themselves; with those left out, what remains is asked for
contradictions and broken plan rules. Nothing is said of a field whose neighbour could not be read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Self

from pydantic import Field, ValidationError, model_validator

from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.contradictions import contradictions
from nkr_desktop.domain.field_fault import FieldFault
from nkr_desktop.domain.guideline import Guideline, RecommendationId
from nkr_desktop.domain.plan import plan_faults
from nkr_desktop.domain.record import Record, RecordedVisit
from nkr_desktop.files.fault_words import KEY_MARK, FaultWriter, cpr_shaped, loc_of, value_at
from nkr_desktop.files.input_fault import InputFault
from nkr_desktop.files.json_text import JsonObject
from nkr_desktop.files.schemas import Loc, case_schema, record_schema

_JUDGED = (
    "assessed_on",
    "visit",
    "surgeon_wait_days",
    "patient",
    "course",
    "signs",
    "other_causes",
    "red_flags",
    "treatments",
    "mri",
    "preferences",
)
"""What a judgement reads: where one of these is bad, stances are unknown and plan rules are not held against them."""


class _LooseCase(Case):
    """A case whose fields are each well, whatever they say of each other."""

    @model_validator(mode="after")
    def _answers_fit_together(self) -> Self:
        return self


class _LooseVisit(RecordedVisit):
    @model_validator(mode="after")
    def _answers_fit_together(self) -> Self:
        return self


class _LooseRecord(Record):
    visits: tuple[_LooseVisit, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _visits_follow_each_other(self) -> Self:
        return self

    def faults(self) -> list[FieldFault]:
        """Visits that do not follow each other."""
        return self._contradictions()


def find_faults(
    value: JsonObject, today: date, guideline: Guideline, *, unfinished_plans: bool = False
) -> tuple[InputFault, ...]:
    """Every fault of a case or record of a known format, in file order; empty when all is well.

    unfinished_plans: the ticking rules are left to whoever goes on with the plan."""
    return _Finder(value, today, guideline, unfinished_plans).faults()


class _Finder:
    def __init__(self, value: JsonObject, today: date, guideline: Guideline, unfinished_plans: bool) -> None:
        self._value, self._today, self._guideline = value, today, guideline
        self._unfinished_plans = unfinished_plans
        self._is_record = str(value["format"]).startswith("nkr-record/")
        self._writer = FaultWriter(value, record_schema() if self._is_record else case_schema())
        self._found: list[tuple[Loc, InputFault]] = []
        self._touched: set[Loc] = set()
        """Places with a fault and the groups they stand in."""
        self._left_out: set[Loc] = set()

    def faults(self) -> tuple[InputFault, ...]:
        self._bad_fields()
        places = list(_places(self._value, ()))
        self._repeated_and_cpr(places)
        sound = self._sound_rest()
        if isinstance(sound, _LooseRecord):
            self._record_rules(sound)
            for position, visit in enumerate(sound.visits):
                self._visit_rules(("visits", position), visit)
        elif sound is not None:
            self._visit_rules((), sound)
        order = {loc: number for number, (loc, _) in enumerate(places)}
        return tuple(fault for _, fault in sorted(self._found, key=lambda found: _position(order, found[0])))

    def _add(self, loc: Loc, fault: InputFault) -> None:
        self._found.append((loc, fault))
        self._touched.update(loc[:length] for length in range(1, len(loc) + 1))

    def _bad_fields(self) -> None:
        told: set[Loc] = set()
        for loc, error in _errors(self._validate, self._value):
            if loc not in told:
                told.add(loc)
                self._add(loc, self._writer.of_field(loc, error))

    def _repeated_and_cpr(self, places: list[tuple[Loc, object]]) -> None:
        told = {loc for loc, fault in self._found if fault.code == "cpr"}
        for loc, value in places:
            if isinstance(value, JsonObject):
                for name in value.repeated():
                    self._add((*loc, name), self._writer.repeated((*loc, name)))
            if loc in told:
                continue
            if loc and isinstance(loc[-1], str) and cpr_shaped(loc[-1]):
                self._add(loc, self._writer.cpr_name(loc))
            elif isinstance(value, str) and cpr_shaped(value) and not self._writer.is_phone(loc):
                self._add(loc, self._writer.cpr_text(loc))

    def _validate(self, value: object) -> _LooseRecord | _LooseCase:
        return (_LooseRecord if self._is_record else _LooseCase).model_validate(value)

    def _sound_rest(self) -> _LooseRecord | _LooseCase | None:
        """The file without its bad fields; None where nothing can be read."""
        rest = _copied(self._value)
        while errors := list(_errors(self._validate, rest)):
            for loc, error in errors:
                if not self._leave_out(rest, loc[:-1] if error["type"] == "missing" and not self._dates(loc) else loc):
                    return None
        return self._validate(rest)

    def _dates(self, loc: Loc) -> bool:
        """Whether the place is the date of a visit."""
        return len(loc) == (3 if self._is_record else 1) and loc[-1] == "assessed_on"

    def _leave_out(self, rest: Any, loc: Loc) -> bool:
        """Take one place out. A list goes as a whole; the date of a visit, which nothing can miss, is stood in for."""
        self._left_out.add(loc)
        today = self._today.isoformat()
        if self._dates(loc):
            _holder(rest, loc)["assessed_on"] = today
        elif self._is_record and loc[:1] == ("visits",) and len(loc) <= 2:
            if len(loc) < 2:
                return False
            rest["visits"][loc[1]] = {"assessed_on": today}
        elif not loc:
            return False
        elif isinstance(loc[-1], int):
            return self._leave_out(rest, loc[:-1])
        else:
            _holder(rest, loc).pop(loc[-1], None)
        return True

    def _unread(self, loc: Loc) -> bool:
        """Whether the place, or a group it stands in, was left out."""
        return any(loc[:length] in self._left_out for length in range(1, len(loc) + 1))

    def _record_rules(self, record: _LooseRecord) -> None:
        for fault in record.faults():
            loc = loc_of(fault.path)
            position = int(loc[1])
            before = ("visits", position - 1, "assessed_on")
            if not self._unread(loc) and not (fault.rule == "visits_out_of_order" and self._unread(before)):
                self._add(loc, self._writer.of_rule(loc, fault, record.visits[position].assessed_on))

    def _visit_rules(self, prefix: Loc, visit: Case) -> None:
        dated = (*prefix, "assessed_on")
        if visit.assessed_on > self._today and not self._unread(dated):
            self._add(dated, self._writer.future(dated, self._today))
        for fault in contradictions(visit):
            loc = loc_of(fault.path)
            if not any(self._unread((*prefix, *read)) for read in _rests_on(fault.rule, loc)):
                self._add((*prefix, *loc), self._writer.of_rule((*prefix, *loc), fault, visit.assessed_on))
        self._plan_rules(prefix, visit)

    def _plan_rules(self, prefix: Loc, visit: Case) -> None:
        """Held against a plan where everything a judgement reads is well, item by item."""
        # More items than recommendations are named twice, which is said already.
        if visit.plan is None or self._unfinished_plans or len(visit.plan.items) > len(RecommendationId):
            return
        if any((*prefix, name) in self._touched for name in _JUDGED):
            return
        faults = list(plan_faults(visit.plan, assess(visit, self._guideline)))
        for fault in faults:
            loc = (*prefix, *loc_of(fault.path))
            item = loc[: len(prefix) + 3]
            if item not in self._touched:
                self._add(loc, self._writer.of_rule(loc, fault, visit.assessed_on))


def _rests_on(rule: str, loc: Loc) -> tuple[Loc, ...]:
    """The other fields a contradiction rests on; without them it cannot be said."""
    match rule:
        case "after_assessment" | "visit_before_assessment":
            return (("assessed_on",),)
        case "detail_without_finding":
            return ((*loc, "finding"),)
        case "strength_on_excluded_side":
            return ((*loc[:-1], "side"),)
        case "text_without_cause":
            return (("other_causes", "other"),)
        case "start_without_treatment":
            return (("treatments", loc[-1]),)
        case "detail_without_mri":
            return (("mri",),)
        case _:
            return ()


def _errors(validate: Any, value: object) -> Iterator[tuple[Loc, Any]]:
    try:
        validate(value)
    except ValidationError as refused:
        for error in refused.errors(include_url=False):
            loc = error["loc"]
            # A list whose only entries are bad is not short as well.
            if error["type"] != "too_short" or not value_at(value, loc):
                yield (loc[:-1] if loc[-1:] == (KEY_MARK,) else loc), error


def _places(value: object, loc: Loc) -> Iterator[tuple[Loc, object]]:
    """Every place of the file with what stands there, in file order; of a repeated key the last one."""
    yield loc, value
    if isinstance(value, JsonObject):
        for name, inner in value.pairs:
            yield from _places(inner, (*loc, name))
    elif isinstance(value, list):
        for position, inner in enumerate(value):
            yield from _places(inner, (*loc, position))


def _position(order: dict[Loc, int], loc: Loc) -> int:
    """Where a place stands in the file; for what is missing, where its group stands."""
    while loc not in order:
        loc = loc[:-1]
    return order[loc]


def _copied(value: object) -> object:
    if isinstance(value, dict):
        return {name: _copied(inner) for name, inner in value.items()}
    return [_copied(inner) for inner in value] if isinstance(value, list) else value


def _holder(rest: Any, loc: Loc) -> Any:
    """The object or list a place stands in; an empty one if it was left out before."""
    for part in loc[:-1]:
        try:
            rest = rest[part]
        except (KeyError, IndexError, TypeError):
            return {}
    return rest
