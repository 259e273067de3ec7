"""Phrases for input that is refused and for what the command line has to say: key and blanks."""

from collections.abc import Mapping

from nkr_desktop.domain.answers import UsualCare

_NONE: frozenset[str] = frozenset()
_FOUND = frozenset({"found", "allowed"})
_ALLOWED = frozenset({"allowed"})

_REFUSED = {
    **dict.fromkeys(("wrong_type", "not_allowed", "out_of_range", "bad_date", "future_date", "too_new"), _FOUND),
    **dict.fromkeys(("missing", "unknown_field", "forbidden_character"), _ALLOWED),
    **dict.fromkeys(("duplicate_key", "cpr", "cpr_name"), _NONE),
    **dict.fromkeys(("too_deep", "too_large", "not_an_object"), _ALLOWED),
    **dict.fromkeys(("json_empty", "found_hidden"), _NONE),
    "json_not_utf8": frozenset({"line"}),
    "json_syntax": frozenset({"line", "column"}),
    "json_no_number": frozenset({"word"}),
    "found_value": frozenset({"value"}),
}

_TAKEN = {
    **dict.fromkeys(("allowed_boolean", "allowed_list", "allowed_object", "allowed_visits"), _NONE),
    **dict.fromkeys(("allowed_text", "allowed_phone", "allowed_no_cpr", "allowed_once", "allowed_json"), _NONE),
    "allowed_or_null": _ALLOWED,
    "allowed_values": frozenset({"values"}),
    "allowed_fields": frozenset({"fields"}),
    "allowed_range": frozenset({"low", "high"}),
    "allowed_date": frozenset({"first"}),
    "allowed_until": frozenset({"date"}),
    "allowed_reference": frozenset({"length"}),
    "allowed_size": frozenset({"megabytes"}),
    "allowed_levels": frozenset({"levels"}),
}

_RULES = (
    "detail_without_finding",
    "strength_on_excluded_side",
    "named_twice",
    "text_without_cause",
    "start_without_treatment",
    "detail_without_mri",
    "choice_is_not_a_treatment",
    "kind_elsewhere",
    "visit_before_assessment",
    "reference_on_visit",
    "visits_out_of_order",
    "first_visit_first",
)
_PLAN_RULES = ("never_ticked", "reason_needed", "usual_care_not_allowed")

_INCONSISTENT = {
    **dict.fromkeys(_RULES, _ALLOWED),
    **dict.fromkeys((f"allowed_{rule}" for rule in _RULES), _NONE),
    "after_assessment": _FOUND,
    **dict.fromkeys(_PLAN_RULES, frozenset({"item", "allowed"})),
    **dict.fromkeys(("allowed_never_ticked", "allowed_usual_care_not_allowed"), _NONE),
    "allowed_reason_needed": frozenset({"low", "high"}),
    **dict.fromkeys((f"care_{care.value}" for care in UsualCare), _NONE),
}

_COMMAND_LINE = {
    **dict.fromkeys(("file_missing", "file_is_folder", "file_unreadable"), _NONE),
    **dict.fromkeys(("output_is_folder", "output_no_folder", "output_denied", "output_full"), _NONE),
    **dict.fromkeys(
        ("output_failed", "output_is_input", "output_closed", "no_command", "plan_unconfirmed", "guideline_good"), _NONE
    ),
    **dict.fromkeys(("lines_are_json", "bad_usage", "on_bad_date"), _NONE),
    "on_in_future": frozenset({"date"}),
    "plan_changed": frozenset({"items"}),
    "line": frozenset({"line"}),
    "usage_missing": frozenset({"names"}),
    "usage_unknown": frozenset({"names"}),
    "usage_choice": frozenset({"name", "value", "choices"}),
    "usage_value": frozenset({"name"}),
}

ERROR_PHRASES: Mapping[str, frozenset[str]] = {
    f"error.{name}": blanks for name, blanks in {**_REFUSED, **_TAKEN, **_INCONSISTENT, **_COMMAND_LINE}.items()
}
