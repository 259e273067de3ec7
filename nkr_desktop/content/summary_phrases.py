"""Phrases of the summary that `nkr-desktop assess` prints: key and blanks."""

from collections.abc import Mapping

from nkr_desktop.domain.advice import Phase, ScopeStatus
from nkr_desktop.domain.guideline import Quality, Strength

_NONE: frozenset[str] = frozenset()

OTHER_QUESTIONS = (
    "patient.age",
    "course.onset_date",
    "course.onset_uncertainty_days",
    "course.pain_severity",
    "course.trend",
    "course.severe_worsening",
    "course.medication_resistant_pain",
    "course.signs_earlier",
    "preferences.surgery",
)
"""Questions that no other group of phrases names."""


def question_key(path: str) -> str:
    """The key of an otherwise unnamed question: `course.trend` -> `summary.question_course_trend`."""
    return f"summary.question_{path.replace('.', '_')}"


_PLAIN = (
    *(f"strength_{strength.value}" for strength in Strength),
    *(f"quality_{quality.value}" for quality in Quality),
    *(f"scope_{status.value}" for status in ScopeStatus),
    *(f"phase_{phase.value}" for phase in Phase),
    *("title", "purpose", "in_force", "no_onset", "provisional", "choice_yes", "choice_no"),
    *("heading_urgency", "heading_scope", "heading_timeline", "heading_change", "heading_recommendations"),
    *("heading_actions", "heading_could_change", "nothing_changes", "could_urgency", "could_scope"),
    *(
        "after_8_weeks",
        "after_12_weeks",
        "one_day",
        "one_week",
        "leg_pain",
        "back_pain",
        "pain_better",
        "pain_worse",
        "pain_no_relevant_change",
    ),
    *("sign_new", "sign_newly_found", "sign_gone", "sign_worse", "sign_less", "sign_same", "sign_not_comparable"),
    *("ask_sudden_paresis", "pain_threshold"),
)

SUMMARY_PHRASES: Mapping[str, frozenset[str]] = {
    **{f"summary.{name}": _NONE for name in _PLAIN},
    **{question_key(path): _NONE for path in OTHER_QUESTIONS},
    "summary.visit": frozenset({"date"}),
    "summary.not_in_force": frozenset({"date", "version"}),
    "summary.flags_present": frozenset({"flags"}),
    "summary.flags_not_asked": frozenset({"flags"}),
    "summary.look_again": frozenset({"why"}),
    "summary.missing": frozenset({"questions"}),
    "summary.evidence": frozenset({"strength", "quality"}),
    "summary.not_in_force_undated": frozenset({"version"}),
    "summary.days": frozenset({"number"}),
    "summary.weeks": frozenset({"number"}),
    "summary.lasted": frozenset({"date", "days", "weeks", "rest"}),
    "summary.uncertain": frozenset({"date"}),
    "summary.refer_by": frozenset({"wait_days"}),
    "summary.latest_on": frozenset({"date"}),
    "summary.pain": frozenset({"what", "then", "now", "verdict"}),
    "summary.pain_not_comparable": frozenset({"what"}),
    "summary.since": frozenset({"date"}),
    "summary.could_change": frozenset({"question", "changes"}),
}
