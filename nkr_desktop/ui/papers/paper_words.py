"""What each paper is called: in the switch, in the print queue, as a file. No name holds anything of the patient."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nkr_desktop.ui.papers.paper import Paper

translate = QCoreApplication.translate


def paper_name(paper: Paper, acute: bool = False) -> str:
    """For the switch."""
    if paper is Paper.LEAFLET and acute:
        return translate("PaperWords", "Acute sheet")
    return {
        Paper.LEAFLET: translate("PaperWords", "Leaflet"),
        Paper.NOTE: translate("PaperWords", "Journal text"),
        Paper.REFERRAL: translate("PaperWords", "Referral"),
        Paper.QUICK_GUIDE: translate("PaperWords", "Quick guide"),
    }[paper]


def file_name(paper: Paper, acute: bool) -> str:
    """What a saved paper is called at first, and how the print queue knows it, without ending."""
    if paper is Paper.LEAFLET and acute:
        return translate("PaperWords", "Acute sheet")
    return {
        Paper.LEAFLET: translate("PaperWords", "Patient leaflet"),
        Paper.NOTE: translate("PaperWords", "Journal note"),
        Paper.REFERRAL: translate("PaperWords", "Referral sheet"),
        Paper.QUICK_GUIDE: translate("PaperWords", "Quick guide"),
    }[paper]


def save_title(paper: Paper, acute: bool) -> str:
    """Over the dialog that asks where to."""
    if paper is Paper.LEAFLET and acute:
        return translate("PaperWords", "Save the acute sheet")
    return {
        Paper.LEAFLET: translate("PaperWords", "Save the patient leaflet"),
        Paper.NOTE: translate("PaperWords", "Save the journal note (not encrypted)"),
        Paper.REFERRAL: translate("PaperWords", "Save the referral sheet (not encrypted)"),
        Paper.QUICK_GUIDE: translate("PaperWords", "Save the quick guide"),
    }[paper]
