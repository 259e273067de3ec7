"""Phrases of the evidence view and of patient mode: key and blanks.

Each of the ten recommendations has names for its two arms, and words for the patient; the rest serve every row."""

from __future__ import annotations

from collections.abc import Mapping

from nkr_desktop.domain.guideline import RecommendationId

Blanks = frozenset[str]


def _each(group: str, *names: str) -> dict[str, Blanks]:
    """One phrase a recommendation, without blanks."""
    return {f"{group}.{name}_{id.value}": frozenset() for name in names for id in RecommendationId}


def _plain(group: str, *names: str) -> dict[str, Blanks]:
    return {f"{group}.{name}": frozenset() for name in names}


def _with(group: str, blanks: str, *names: str) -> dict[str, Blanks]:
    """Phrases that have these blanks, named with spaces between."""
    return {f"{group}.{name}": frozenset(blanks.split()) for name in names}


EVIDENCE_PHRASES: Mapping[str, Blanks] = {
    **_each("evidence", "with", "other", "favours", "favours_other", "added"),
    **_plain(
        "evidence",
        "kind_pain",
        "kind_function",
        "kind_absence",
        "kind_fear",
        "kind_other",
        "kind_event",
        "kind_gain",
        "kind_none",
        "printed_higher",
        "unit_unscaled",
        "unit_smd",
        "unit_rr",
        "unit_none",
        "column_difference",
        "column_rr",
        "importance_9",
        "importance_6",
        "none_found",
        "not_reported",
        "unknown",
        "not_zero",
        "no_certainty",
        "no_studies",
        "patients_unknown",
        "study_one",
        "legend_null",
        "legend_erratum",
        "say_lower_better",
        "say_higher_better",
        "say_fewer_better",
        "say_more_better",
        "say_spans",
        "say_outside",
        "say_no_threshold",
        "say_no_importance",
        "say_none_found",
        "say_not_reported",
        "risks_note_timeless",
        "same",
        "empty_title",
        "empty_meaning",
        "empty_consensus",
        "empty_indirect",
        "erratum_title",
        "erratum_drawn",
    ),
    **_with("evidence", "scale", "unit_scale"),
    **_with("evidence", "high low", "interval", "doubt_spans", "doubt_apart"),
    **_with("evidence", "high low name", "scale"),
    **_with("evidence", "count", "patients", "studies", "fewer", "more"),
    **_with("evidence", "value", "threshold_points", "threshold_of_100", "threshold_mm"),
    **_with("evidence", "threshold", "legend_threshold", "say_threshold"),
    **_with("evidence", "outcome", "say_name", "risks_title", "erratum_title_row"),
    **_with("evidence", "outcome time", "say_name_time"),
    **_with("evidence", "estimate interval scale", "say_scale"),
    **_with("evidence", "estimate interval", "say_unscaled", "say_smd", "say_rr"),
    **_with("evidence", "comparator difference interval intervention other what", "say_risks"),
    **_with("evidence", "patients studies", "say_people"),
    **_with("evidence", "certainty", "say_certainty"),
    **_with("evidence", "reasons", "say_reasons"),
    **_with("evidence", "importance", "say_importance"),
    **_with("evidence", "meant printed why", "say_erratum"),
    **_with("evidence", "time", "risks_note"),
    **_with("evidence", "what", "risks_with"),
    **_with("evidence", "count what", "risks_array"),
    **_with("evidence", "difference", "difference_unsure", "difference"),
    **_with("evidence", "printed", "erratum_printed"),
    **_with("evidence", "page section", "erratum_place"),
    **_with("evidence", "page", "erratum_page"),
    **_each("patient", "title", "left", "left_detail", "right", "right_detail", "note"),
    **_plain(
        "patient",
        "to_patient",
        "lead_timeless",
        "lead_none",
        "lead_few",
        "out_of",
        "event_neurological",
        "event_operation",
        "event_work",
        "doubt_same",
        "pain_leg",
        "pain_other",
        "pain_unsure",
        "axis_same",
        "clear_difference",
        "sure_high",
        "sure_moderate",
        "sure_low",
        "sure_very_low",
        "sure_none",
        "none_meaning",
        "few_meaning",
    ),
    **_with("patient", "time", "lead_numbers", "more_than", "less_than"),
    **_with("patient", "count", "weeks", "months"),
    **_with("patient", "outcome", "event_other"),
    **_with("patient", "count event", "array"),
    **_with("patient", "high low what", "doubt_range"),
    **_with("patient", "points what", "pain_less", "pain_more"),
    **_with("patient", "high low time", "pain_time"),
    **_with("patient", "high low", "pain_scale"),
    **_with("patient", "points", "axis_point", "axis_points"),
}
