"""What a question is called where it is pointed at from afar: in a reason, in "not asked", in "could change".

Clinical names come from the phrase book, keyed by field path; the rest are the window's own words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from nkr_desktop.content.phrases import PhraseBook

_GROUPS = {"signs": "sign", "red_flags": "red_flag", "other_causes": "cause", "treatments": "treatment"}


class QuestionNames(QObject):
    """Readable names of field paths, in the window's language."""

    def __init__(self, book: PhraseBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._own = {
            "patient.age": self.tr("Age"),
            "course.onset_date": self.tr("Onset date"),
            "course.onset_uncertainty_days": self.tr("How certain the onset is"),
            "course.leg_pain": self.tr("Leg pain 0–10"),
            "course.back_pain": self.tr("Back pain 0–10"),
            "course.pain_severity": self.tr("How severe the pain is"),
            "course.trend": self.tr("Change since the beginning"),
            "course.severe_worsening": self.tr("Severe worsening"),
            "course.medication_resistant_pain": self.tr("Pain despite medication"),
            "course.signs_earlier": self.tr("Signs earlier in this episode"),
            "preferences.activity": self.tr("Wish: activity"),
            "preferences.approach": self.tr("Wish: exercise or mobilisation"),
            "preferences.exercise_kind": self.tr("Wish: kind of exercise"),
            "preferences.surgery": self.tr("Attitude to surgery"),
            "mri": self.tr("MRI scan"),
            "red_flags": self.tr("The red flags"),
            "scope.status": self.tr("Whether the guideline applies"),
            "urgency.level": self.tr("Urgency"),
        }
        self._short = {
            "red_flags.saddle_sensory_disturbance": self.tr("Sensation in the saddle area"),
            "red_flags.sphincter_disturbance": self.tr("Bladder and bowel sphincters"),
            "red_flags.sudden_pain_worsening": self.tr("Pain suddenly worse"),
            "red_flags.sudden_paresis_worsening": self.tr("Weakness suddenly new or worse"),
            "red_flags.suspected_cancer": self.tr("Suspected cancer"),
            "red_flags.suspected_fracture": self.tr("Suspected fracture"),
            "red_flags.other_serious_pathology": self.tr("Other serious pathology"),
        }
        self._cause = self.tr("Other cause: {0}")
        self._tried = self.tr("Tried: {0}")

    def name(self, path: str) -> str:
        """The name of a field path; the path itself for one that is never pointed at."""
        if path in self._own:
            return self._own[path]
        group, _, field = path.partition(".")
        if group not in _GROUPS:
            return path
        said = self._book.text(f"{_GROUPS[group]}.{field}")
        if group == "other_causes" and field != "other":
            return self._cause.format(said)
        if group == "treatments":
            return self._tried.format(said[:1].lower() + said[1:])
        return said[:1].upper() + said[1:]

    def short(self, path: str) -> str:
        """A name for a narrow line; the whole one stands where the link leads."""
        return self._short.get(path) or self.name(path)
