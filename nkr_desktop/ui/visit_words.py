"""One line about the visit and one about the guideline, for the bar across the top."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

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


def status_words(guideline: Guideline) -> tuple[str, str]:
    """That the guideline is no longer in force, and since when; its version where it is. In full, and shorter."""
    if guideline.in_force:
        words = QCoreApplication.translate("VisitWords", "Guideline version {version}")
        return words.format(version=guideline.version), words.format(version=guideline.version)
    day = f" ({guideline.withdrawn_on:%d-%m-%Y})" if guideline.withdrawn_on else ""
    full = QCoreApplication.translate("VisitWords", "The guideline is not in force")
    return full + day, QCoreApplication.translate("VisitWords", "Not in force") + day
