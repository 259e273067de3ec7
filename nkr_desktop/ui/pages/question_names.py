"""What each question and each act is called, in the window's language: row names, undo texts, "what is missing".

Clinical names come from the phrase book; the rest are the window's own words."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from nkr_desktop.content.phrases import PhraseBook

_CONTEXT: Final = "Questions"
_FROM_BOOK: Final = {
    "red_flags": "red_flag",
    "signs": "sign",
    "other_causes": "cause",
    "treatments": "treatment",
    "treatment_starts": "treatment",
}
_NAMES: Final[dict[str, Any]] = {
    "reference": QT_TRANSLATE_NOOP("Questions", "Reference"),
    "assessed_on": QT_TRANSLATE_NOOP("Questions", "Date of the visit"),
    "visit": QT_TRANSLATE_NOOP("Questions", "Visit"),
    "role": QT_TRANSLATE_NOOP("Questions", "You are"),
    "patient.age": QT_TRANSLATE_NOOP("Questions", "Age"),
    "course.onset_date": QT_TRANSLATE_NOOP("Questions", "Onset of the leg symptoms"),
    "course.onset_uncertainty_days": QT_TRANSLATE_NOOP("Questions", "How certain is the date?"),
    "course.leg_pain": QT_TRANSLATE_NOOP("Questions", "Leg pain"),
    "course.back_pain": QT_TRANSLATE_NOOP("Questions", "Back pain"),
    "course.pain_severity": QT_TRANSLATE_NOOP("Questions", "Severity of the pain"),
    "course.trend": QT_TRANSLATE_NOOP("Questions", "Since this episode began"),
    "course.severe_worsening": QT_TRANSLATE_NOOP("Questions", "Serious worsening"),
    "course.medication_resistant_pain": QT_TRANSLATE_NOOP("Questions", "Pain that resists medication"),
    "course.signs_earlier": QT_TRANSLATE_NOOP("Questions", "A sign was present earlier in this episode"),
    "work": QT_TRANSLATE_NOOP("Questions", "Work"),
    "mri": QT_TRANSLATE_NOOP("Questions", "MRI"),
    "mri_detail": QT_TRANSLATE_NOOP("Questions", "MRI, date and initiative"),
    "preferences.activity": QT_TRANSLATE_NOOP("Questions", "Activity"),
    "preferences.approach": QT_TRANSLATE_NOOP("Questions", "Exercises or mobilisation"),
    "preferences.exercise_kind": QT_TRANSLATE_NOOP("Questions", "Kind of exercises"),
    "preferences.exercise_experience": QT_TRANSLATE_NOOP("Questions", "Earlier experience of exercises"),
    "preferences.manual_experience": QT_TRANSLATE_NOOP("Questions", "Earlier experience of manual treatment"),
    "preferences.wants_acupuncture": QT_TRANSLATE_NOOP("Questions", "Wants acupuncture"),
    "preferences.wants_mri": QT_TRANSLATE_NOOP("Questions", "Wants MRI"),
    "preferences.wants_injection": QT_TRANSLATE_NOOP("Questions", "Wants an injection"),
    "preferences.surgery": QT_TRANSLATE_NOOP("Questions", "Attitude to surgery"),
    "other_causes.other_text": QT_TRANSLATE_NOOP("Questions", "Which other cause"),
    "draft": QT_TRANSLATE_NOOP("Questions", "Draft taken up"),
    "plan": QT_TRANSLATE_NOOP("Questions", "Plan"),
    "rest.signs": QT_TRANSLATE_NOOP("Questions", "Remaining findings: no"),
    "rest.other_causes": QT_TRANSLATE_NOOP("Questions", "Remaining causes: no"),
    "rest.red_flags": QT_TRANSLATE_NOOP("Questions", "Remaining red flags: no"),
    "rest.treatments": QT_TRANSLATE_NOOP("Questions", "Remaining treatments: not tried"),
}


def question_name(path: str, book: PhraseBook) -> str:
    """The name of the question at a path, or of an act ("rest.signs"). Raises KeyError for an unknown one."""
    if path in _NAMES:
        return QCoreApplication.translate(_CONTEXT, _NAMES[path])
    group, _, rest = path.partition(".")
    said = book.text(f"{_FROM_BOOK[group]}.{rest.partition('.')[0]}")
    return said[:1].upper() + said[1:]
