"""The window's own words for answers that several pages share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nkr_desktop.domain.answers import MriStatus, Muscle, Reflex, Side, TreatmentStatus, UsualCare


def three_way_words() -> tuple[str, str, str]:
    """Yes, no, not examined; the marked letters are the keys."""
    return (
        QCoreApplication.translate("Answers", "&Yes"),
        QCoreApplication.translate("Answers", "&No"),
        QCoreApplication.translate("Answers", "&Unexamined"),
    )


def wish_words() -> tuple[str, str, str]:
    """Yes, no, not settled: for what the patient wants."""
    return (
        QCoreApplication.translate("Answers", "&Yes"),
        QCoreApplication.translate("Answers", "&No"),
        QCoreApplication.translate("Answers", "&Unsettled"),
    )


def side_options() -> tuple[tuple[Side, str], ...]:
    """Left, right, both; the marked letters are the keys."""
    return (
        (Side.LEFT, QCoreApplication.translate("Answers", "&Left")),
        (Side.RIGHT, QCoreApplication.translate("Answers", "&Right")),
        (Side.BOTH, QCoreApplication.translate("Answers", "&Both")),
    )


def muscle_name(muscle: Muscle) -> str:
    """What the muscle group does."""
    return {
        Muscle.HIP_FLEXION: QCoreApplication.translate("Answers", "Flexing the hip"),
        Muscle.KNEE_EXTENSION: QCoreApplication.translate("Answers", "Extending the knee"),
        Muscle.ANKLE_DORSIFLEXION: QCoreApplication.translate("Answers", "Lifting the foot"),
        Muscle.GREAT_TOE_EXTENSION: QCoreApplication.translate("Answers", "Lifting the great toe"),
        Muscle.PLANTAR_FLEXION: QCoreApplication.translate("Answers", "Rising on the toes"),
    }[muscle]


def reflex_name(reflex: Reflex) -> str:
    """Where the reflex is tested."""
    return {
        Reflex.KNEE: QCoreApplication.translate("Answers", "Knee"),
        Reflex.ANKLE: QCoreApplication.translate("Answers", "Ankle"),
    }[reflex]


def treatment_options() -> tuple[tuple[TreatmentStatus, str], ...]:
    """How far a treatment has come; short, because five stand in a row."""
    return (
        (TreatmentStatus.NOT_TRIED, QCoreApplication.translate("Answers", "Not tried")),
        (TreatmentStatus.ONGOING, QCoreApplication.translate("Answers", "Ongoing")),
        (TreatmentStatus.HELPED, QCoreApplication.translate("Answers", "Helped")),
        (TreatmentStatus.HELPED_PARTLY, QCoreApplication.translate("Answers", "Partly")),
        (TreatmentStatus.NO_EFFECT, QCoreApplication.translate("Answers", "No effect")),
    )


def mri_options() -> tuple[tuple[MriStatus, str], ...]:
    """Whether there is an MRI."""
    return (
        (MriStatus.NONE, QCoreApplication.translate("Answers", "None")),
        (MriStatus.REFERRED, QCoreApplication.translate("Answers", "Referred")),
        (MriStatus.DONE, QCoreApplication.translate("Answers", "Done")),
    )


def usual_care_name(care: UsualCare) -> str:
    """An entry of usual care (§2)."""
    return {
        UsualCare.INFORMATION: QCoreApplication.translate("Answers", "Information on condition, course and red flags"),
        UsualCare.ACTIVITY_ADVICE: QCoreApplication.translate("Answers", "Advice on activity"),
        UsualCare.MEDICATION: QCoreApplication.translate("Answers", "Pain medication, if needed"),
        UsualCare.MEDICAL_WORKUP: QCoreApplication.translate("Answers", "Medical work-up"),
    }[care]
