"""One line about the visit and one about the guideline, for the bar across the top."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.domain.answers import VisitKind
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.guideline import Guideline


def visit_words(case: Case) -> tuple[str, str]:
    """The clinic's reference, and age, kind of visit and date as far as they are known."""
    parts = []
    if case.patient.age is not None:
        parts.append(QCoreApplication.translate("VisitWords", "{age} years").format(age=case.patient.age))
    first = case.visit is VisitKind.FIRST
    parts.append(
        QCoreApplication.translate("VisitWords", "first visit")
        if first
        else QCoreApplication.translate("VisitWords", "follow-up")
    )
    parts.append(case.assessed_on.strftime("%d-%m-%Y"))
    return case.reference or "", " · ".join(parts)


def status_story(guideline: Guideline) -> str:
    """What the status means, for whoever asks."""
    words = QCoreApplication.translate(
        "VisitWords",
        "{title}, version {version}. The Danish Health Authority has withdrawn it: it is no longer current policy. "
        "The program shows what it said, for reference and documentation. Its own words, such as the strengths, stay "
        "in Danish.",
    )
    return words.format(title=guideline.title, version=guideline.version)


def phone_words(clinic: Clinic) -> tuple[str, str, str]:
    """Under an acute banner: the clinic's out-of-hours number, or where to enter one; whom to ring; and the number to
    be seen first. The clinic's own number is of no use to whoever sits in it."""
    number = clinic.out_of_hours_phone
    words = (
        QCoreApplication.translate("VisitWords", "Out of hours: {number}").format(number=number)
        if number
        else QCoreApplication.translate(
            "VisitWords", "No out-of-hours number has been entered: do so under Settings (Ctrl+,)."
        )
    )
    whom = QCoreApplication.translate(
        "VisitWords", "Ring by the local agreement, or 112 (not from the guideline, which names no numbers)."
    )
    return words, whom, "112"


def status_words(guideline: Guideline) -> tuple[str, str]:
    """That the guideline is no longer in force, and since when; its version where it is. In full, and shorter."""
    if guideline.in_force:
        words = QCoreApplication.translate("VisitWords", "Guideline version {version}")
        return words.format(version=guideline.version), words.format(version=guideline.version)
    day = f" ({guideline.withdrawn_on:%d-%m-%Y})" if guideline.withdrawn_on else ""
    full = QCoreApplication.translate("VisitWords", "The guideline is no longer in force")
    return full + day, QCoreApplication.translate("VisitWords", "No longer in force") + day
