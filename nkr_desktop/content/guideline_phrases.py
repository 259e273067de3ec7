"""Phrases of the quick guide and of the guideline browser with its register: key and blanks."""

from __future__ import annotations

from collections.abc import Mapping

Blanks = frozenset[str]


def _plain(group: str, *names: str) -> dict[str, Blanks]:
    return {f"{group}.{name}": frozenset() for name in names}


def _with(group: str, blanks: str, *names: str) -> dict[str, Blanks]:
    """Phrases that have these blanks, named with spaces between."""
    return {f"{group}.{name}": frozenset(blanks.split()) for name in names}


_QUICK_GUIDE = {
    **_plain("quick_guide", "title", "withdrawn", "no_studies", "danish_only"),
    **_with("quick_guide", "weeks", "subtitle"),
    **_with("quick_guide", "publisher date", "withdrawn_on"),
    **_with("quick_guide", "publisher", "withdrawn_undated"),
    **_plain("quick_guide", "column_section", "column_recommendation", "column_strength", "column_quality"),
    **_plain("quick_guide", "acute_title", "acute_section", "workup_title", "workup"),
    **_plain("quick_guide", "time_title", "time_scope", "time_scope_says", "time_decide", "time_decide_says"),
    **_plain("quick_guide", "time_latest", "time_latest_says", "scale_title", "scale_none_strong", "made_with"),
    **_with("quick_guide", "publisher title version year", "source"),
}

GUIDELINE_PHRASES: Mapping[str, Blanks] = {**_QUICK_GUIDE}
