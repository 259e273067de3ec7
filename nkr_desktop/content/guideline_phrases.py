"""Phrases of the quick guide and of the guideline browser with its register: key and blanks."""

from __future__ import annotations

from collections.abc import Mapping

from nkr_desktop.domain.guideline import ErratumKind

Blanks = frozenset[str]

READINGS = (
    "red_flags",
    "pain_alone",
    "surgical_windows",
    "mri_before_injection",
    "acute_phase",
    "over_18",
    "day_84",
    "threshold",
)
"""Where the source leaves room, and the program had to choose: each has a title, what is printed and what is read."""

RECOMMENDATION_PARTS = (
    "rationale",
    "benefits_harms",
    "quality_text",
    "preferences",
    "practical",
    "other_considerations",
    "definition",
    "summary",
)
"""The grounds of a recommendation, by field, in the order they are read."""


def _plain(group: str, *names: str) -> dict[str, Blanks]:
    return {f"{group}.{name}": frozenset() for name in names}


def _with(group: str, blanks: str, *names: str) -> dict[str, Blanks]:
    """Phrases that have these blanks, named with spaces between."""
    return {f"{group}.{name}": frozenset(blanks.split()) for name in names}


def _each(start: str, *names: str) -> tuple[str, ...]:
    return tuple(f"{start}_{name}" for name in names)


_QUICK_GUIDE = {
    **_plain("quick_guide", "title", "withdrawn", "no_studies", "danish_only"),
    **_with("quick_guide", "weeks", "subtitle"),
    **_with("quick_guide", "publisher date", "withdrawn_on"),
    **_with("quick_guide", "publisher", "withdrawn_undated"),
    **_plain("quick_guide", "column_section", "column_recommendation", "column_strength", "column_quality"),
    **_plain("quick_guide", "acute_title", "acute_call", "acute_section", "workup_title", "workup"),
    **_plain("quick_guide", "time_title", "time_scope", "time_scope_says", "time_decide", "time_decide_says"),
    **_plain("quick_guide", "time_latest", "time_latest_says", "scale_title", "scale_none_strong", "made_with"),
    **_with("quick_guide", "publisher title version year", "source"),
}

_BROWSER = {
    **_with("browser", "version", "title"),
    **_plain("browser", *_each("chapter", "legend", "scope", "glossary", "references", "red_flags", "register")),
    **_plain("browser", *_each("kind", "recommendation", "evidence", "chapter", "term", "source", "erratum")),
    **_plain("browser", *_each("part", *RECOMMENDATION_PARTS)),
    **_plain("browser", *_each("part", "recommendation", "pico", "outcomes", "sources", "strengths")),
    **_plain("browser", *_each("part", "certainty", "who", "signs", "other_causes", "users", "not_covered", "facts")),
    **_plain("browser", *_each("part", "usual_care", "overview", "details", "terms", "literature", "meta_analyses")),
    **_plain("browser", *_each("part", "readings", "elsewhere")),
    **_plain("browser", *_each("pico", "population", "intervention", "comparison")),
    **_plain("browser", *_each("row", "none_found", "not_reported")),
    **_plain("browser", *_each("strength", "clinician", "patient", "wording")),
    **_plain("browser", "no_studies_meaning", "register_intro", "flags_intro", "flags_sign", "flags_listed"),
    **_plain("browser", *_each("field", "printed", "why", "meant", "read", "source")),
    **_plain("browser", *_each("erratum", *ErratumKind), *_each("read", *ErratumKind)),
    **_plain("browser", *(f"reading_{name}_{part}" for name in READINGS for part in ("title", "source", "program"))),
}

GUIDELINE_PHRASES: Mapping[str, Blanks] = {**_QUICK_GUIDE, **_BROWSER}
