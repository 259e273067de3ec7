"""The journal note: plain text to paste into any journal system; under U1 the acute hand-over instead.

Only what was entered is said, and nothing unanswered is left out in silence (specification chapters 6, 7 and 11)."""

from collections.abc import Iterable

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.agreed_plan import PlanNotConfirmed, agreed_plan
from nkr_desktop.documents.note.acute import acute
from nkr_desktop.documents.note.conclusions import conclusions
from nkr_desktop.documents.note.findings import findings
from nkr_desktop.documents.note.plain_text import Section, plain_text
from nkr_desktop.documents.note.source import source
from nkr_desktop.domain.advice import Assessment, UrgencyLevel
from nkr_desktop.domain.answers import VisitKind
from nkr_desktop.domain.case import Case

__all__ = ["PlanNotConfirmed", "journal_note"]


def journal_note(case: Case, assessment: Assessment, book: PhraseBook, full: bool = True) -> str:
    """The note, its lines ended by CR LF; the short form leaves out history, advice and wishes.

    Raises PlanNotConfirmed, except under U1, where the hand-over is never held back."""
    plan = agreed_plan(case, assessment)
    sections: Iterable[Section]
    if assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL:
        title = "title_acute"
        sections = acute(case, assessment, book)
    else:
        title = "title_first" if case.visit is VisitKind.FIRST else "title_follow_up"
        sections = (*findings(case, assessment, book, full), *conclusions(case, plan, assessment, book, full))
    head = Section(None, (book.text(f"note.{title}", date=case.assessed_on), *_reference(case, book)))
    return plain_text((head, *sections, Section(None, source(assessment, book))), book)


def _reference(case: Case, book: PhraseBook) -> tuple[str, ...]:
    if not case.reference:
        return ()
    return (book.text("note.labelled", label=book.text("note.reference"), text=case.reference),)
