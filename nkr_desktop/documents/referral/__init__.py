"""The referral sheet: for a spine surgeon, a medical work-up, or the telephone call under U1 (§12, §13, §10).

The program sends nothing. Importing this package imports no ReportLab; `referral_sheet` does, when it is called."""

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.documents.referral.kind import Kind
from nkr_desktop.documents.referral.sheet import ReferralSheet, sheet
from nkr_desktop.documents.sections import Section, plain_text
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.case import Case

_BLANK = "_" * 30

__all__ = ["Kind", "ReferralSheet", "referral_sheet", "referral_text", "sheet"]


def referral_sheet(case: Case, assessment: Assessment, book: PhraseBook, clinic: Clinic | None = None) -> bytes:
    """The sheet as a tagged PDF, one A4 page, at most two. The same input gives the same bytes.

    Never held back: a plan that is not confirmed is left out, and the sheet says so."""
    from nkr_desktop.documents.referral.layout import lay_out  # ReportLab is loaded when paper is asked for

    return lay_out(sheet(case, assessment, book), case.assessed_on, book, clinic or Clinic())


def referral_text(case: Case, assessment: Assessment, book: PhraseBook) -> str:
    """The same words as plain text for a referral system, lines ended by CR LF; name and CPR are left to be typed."""
    made = sheet(case, assessment, book)
    blank = book.text("note.labelled", label=book.text("referral.patient"), text=_BLANK)
    what = "referral.call" if made.kind is Kind.ACUTE else "referral.question"
    sections = (
        Section(None, (made.title, made.date, *made.status)),
        Section(None, (made.not_sent,)),
        Section(None, (blank,)),
        Section(what, made.question),
        Section(None, tuple(book.text("note.labelled", label=label, text=_BLANK) for label in made.blanks)),
        *made.sections,
        Section(None, made.source),
    )
    return plain_text(sections, book)
