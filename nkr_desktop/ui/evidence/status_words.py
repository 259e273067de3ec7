"""What is said about the guideline's validity: in patient mode and under every picture that leaves the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nkr_desktop.domain.guideline import Guideline


def status_words(guideline: Guideline) -> str:
    """ "Retningslinjen er ikke gældende (22-03-2023)"; its edition while it is in force."""
    if guideline.in_force:
        return QCoreApplication.translate("GuidelineStatus", "Guideline version {0}").format(guideline.version)
    if guideline.withdrawn_on is None:
        return QCoreApplication.translate("GuidelineStatus", "The guideline is no longer in force")
    said = QCoreApplication.translate("GuidelineStatus", "The guideline is no longer in force ({0})")
    return said.format(guideline.withdrawn_on.strftime("%d-%m-%Y"))
