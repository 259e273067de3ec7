"""Says a fault: its path, code, what was found, what is allowed, and the sentence (case format, "An error").

What a person has written, and anything shaped like a CPR number, is never repeated, not even in a field's name."""

from __future__ import annotations

import json
import math
import re
from datetime import date
from typing import Any

from pydantic_core import ErrorDetails

from nkr_desktop.domain.advice import Phrase
from nkr_desktop.domain.field_fault import FieldFault
from nkr_desktop.domain.free_text import looks_like_cpr
from nkr_desktop.domain.iso_date import FIRST_DAY
from nkr_desktop.domain.plan import MAX_REASON, MIN_REASON
from nkr_desktop.files.input_fault import InputFault, Sentence, Shown, sentence
from nkr_desktop.files.schemas import Loc, Schema, field_names, is_free_text, node_at

KEY_MARK = "[key]"
"""Pydantic's last step to the name of an entry, where the name itself is at fault."""
_LONGEST_SHOWN = 80
_CODES = {
    "missing": "missing",
    "extra_forbidden": "unknown_field",
    "greater_than_equal": "out_of_range",
    "less_than_equal": "out_of_range",
    "too_short": "out_of_range",
    "out_of_range": "out_of_range",
    "bad_date": "bad_date",
    "not_allowed": "not_allowed",
    "forbidden_character": "forbidden_character",
    "string_unicode": "forbidden_character",
    "cpr": "cpr",
}
_SAID_WITHOUT_VALUE = ("missing", "forbidden_character")
_CHOICES = ("enum", "literal_error")
_ITEM_RULES = ("never_ticked", "reason_needed")


def shown_path(loc: Loc) -> str:
    """As in `plan.items[0].id`; "?" for a name shaped like a CPR number, and for characters that cannot be seen."""
    path = "".join(f"[{part}]" if isinstance(part, int) else f".{_shown_name(part)}" for part in loc)
    path = path.removeprefix(".")
    return "?" if looks_like_cpr(path) else path


def _shown_name(name: str) -> str:
    if looks_like_cpr(name):
        return "?"
    seen = "".join(c if c.isprintable() else "?" for c in name)
    return seen if len(seen) <= _LONGEST_SHOWN else f"{seen[: _LONGEST_SHOWN - 1]}…"


def loc_of(path: str) -> Loc:
    """The place a domain path names: `plan.items[0].id` -> ("plan", "items", 0, "id")."""
    steps = re.findall(r"[^.\[\]]+|\[\d+\]", path)
    return tuple(int(step[1:-1]) if step.startswith("[") else step for step in steps)


def value_at(value: Any, loc: Loc) -> Any:
    """What stands at a place; None where nothing does."""
    for part in loc:
        try:
            value = value[part]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def cpr_shaped(value: object) -> bool:
    return isinstance(value, str | int | float) and looks_like_cpr(str(value))


class FaultWriter:
    """Writes the faults of one file: `value` is its content, `schema` what may stand there."""

    def __init__(self, value: object, schema: Schema) -> None:
        self._value, self._schema = value, schema

    def of_field(self, loc: Loc, error: ErrorDetails) -> InputFault:
        """A field that the models refuse by itself."""
        value, kind = value_at(self._value, loc), error["type"]
        if error["loc"][-1:] == (KEY_MARK,):
            code = "unknown_field"
        elif kind in _CHOICES:
            code = "not_allowed" if isinstance(value, str) else "wrong_type"
        else:
            code = _CODES.get(kind, "wrong_type")
        if code == "unknown_field":
            return self.cpr_name(loc) if cpr_shaped(loc[-1]) else self._unknown(loc)
        if isinstance(value, str) and cpr_shaped(value) and not self.is_phone(loc):
            code = "cpr"
        if code == "cpr":
            return self.cpr_text(loc)
        return self.refused(loc, code, kind)

    def refused(self, loc: Loc, code: str, kind: str = "") -> InputFault:
        """A value that may not stand there, whatever stands beside it; `kind` is pydantic's name for the fault."""
        return self._fault(loc, code, self._allowed(loc, kind))

    def of_rule(self, loc: Loc, fault: FieldFault, assessed_on: date) -> InputFault:
        """A field that another field, or the plan's rules, exclude."""
        rule, _, subject = fault.rule.partition(".")
        if rule == "after_assessment":
            allowed = sentence("allowed_until", date=assessed_on)
        elif rule == "reason_needed":
            allowed = sentence("allowed_reason_needed", low=MIN_REASON, high=MAX_REASON)
        else:
            allowed = sentence(f"allowed_{rule}")
        blanks: dict[str, Any] = {"allowed": allowed}
        if rule in _ITEM_RULES:
            blanks["item"] = Phrase(f"recommendation.{subject}")
        elif subject:
            blanks["item"] = Phrase(f"error.care_{subject}")
        elif rule == "after_assessment":
            blanks["found"] = self._found_words(loc)
        return InputFault(shown_path(loc), fault.code, self._found(loc), sentence(rule, **blanks), allowed)

    def future(self, loc: Loc, today: date) -> InputFault:
        """A visit dated after the computer's own day."""
        return self._fault(loc, "future_date", sentence("allowed_until", date=today))

    def repeated(self, loc: Loc) -> InputFault:
        allowed = sentence("allowed_once")
        return InputFault(shown_path(loc), "duplicate_key", self._found(loc), sentence("duplicate_key"), allowed)

    def cpr_text(self, loc: Loc) -> InputFault:
        return InputFault(shown_path(loc), "cpr", None, sentence("cpr"), sentence("allowed_no_cpr"))

    def cpr_name(self, loc: Loc) -> InputFault:
        return InputFault(shown_path(loc), "cpr", None, sentence("cpr_name"), sentence("allowed_no_cpr"))

    def is_phone(self, loc: Loc) -> bool:
        """A telephone number may look like a CPR number; its own form decides."""
        return loc[-2:] == ("contact", "phone")

    def _unknown(self, loc: Loc) -> InputFault:
        names = field_names(self._schema, loc[:-1])
        allowed = sentence("allowed_fields", fields=", ".join(names))
        return InputFault(shown_path(loc), "unknown_field", None, sentence("unknown_field", allowed=allowed), allowed)

    def _fault(self, loc: Loc, code: str, allowed: Sentence) -> InputFault:
        blanks = (
            {"allowed": allowed}
            if code in _SAID_WITHOUT_VALUE
            else {"allowed": allowed, "found": self._found_words(loc)}
        )
        says = sentence(code, **blanks)
        return InputFault(shown_path(loc), code, self._found(loc), says, allowed)

    def _found(self, loc: Loc) -> Shown:
        """The value itself, or None where it may not be repeated or is no single value."""
        value = value_at(self._value, loc)
        node, _ = node_at(self._schema, loc)
        if node is None or is_free_text(node) or cpr_shaped(value):
            return None
        match value:
            case str() if len(value) <= _LONGEST_SHOWN and value.isprintable():
                return value
            case float() if not math.isfinite(value):
                return None
            case bool() | int() | float():
                return value
            case _:
                return None

    def _found_words(self, loc: Loc) -> Sentence:
        found = self._found(loc)
        if found is None and value_at(self._value, loc) is not None:
            return sentence("found_hidden")
        return sentence("found_value", value=json.dumps(found, ensure_ascii=False))

    def _allowed(self, loc: Loc, kind: str = "") -> Sentence:
        node, nullable = node_at(self._schema, loc)
        allowed = _allowed_by(node or {}, self.is_phone(loc), kind)
        return sentence("allowed_or_null", allowed=allowed) if nullable else allowed


def _allowed_by(node: Schema, phone: bool, kind: str) -> Sentence:
    """The values, range or form that one place of the schema takes."""
    match node:
        case {"enum": values}:
            return sentence("allowed_values", values=", ".join(values))
        case {"const": value}:
            return sentence("allowed_values", values=value)
        case {"type": "integer", "minimum": low, "maximum": high}:
            return sentence("allowed_range", low=low, high=high)
        case {"type": "boolean"}:
            return sentence("allowed_boolean")
        case {"format": "date"}:
            return sentence("allowed_date", first=FIRST_DAY.isoformat())
        case {"type": "array"}:
            return sentence("allowed_visits" if kind == "too_short" else "allowed_list")
        case {"type": "object"}:
            return sentence("allowed_object")
        case {"maxLength": length}:
            return sentence("allowed_reference", length=length)
        case _:
            return sentence("allowed_phone" if phone else "allowed_text")
