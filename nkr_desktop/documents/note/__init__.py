"""The journal note: plain text to paste into any journal system; under U1 the acute hand-over instead.

Only what was entered is said, and nothing unanswered is left out in silence (specification chapters 6, 7 and 11)."""

from collections.abc import Iterator
from enum import StrEnum

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents import intake
from nkr_desktop.documents.agreed_plan import PlanNotConfirmed, agreed_plan
from nkr_desktop.documents.note.acute import acute
from nkr_desktop.documents.note.conclusions import conclusions
from nkr_desktop.documents.sections import Section, plain_text
from nkr_desktop.documents.source_words import source
from nkr_desktop.domain.advice import Assessment, UrgencyLevel
from nkr_desktop.domain.answers import VisitKind
from nkr_desktop.domain.case import Case

__all__ = ["NoteForm", "PlanNotConfirmed", "journal_note", "note_sections"]


class NoteForm(StrEnum):
    """How much is said."""

    FULL = "full"
    SHORT = "short"
    """Without person, treatments, scan, wishes and the guideline's advice, a line for each heading. Red flags are in
    both, asked or not."""


def journal_note(
    case: Case,
    assessment: Assessment,
    book: PhraseBook,
    form: NoteForm = NoteForm.FULL,
    codes: tuple[str, ...] = (),
) -> str:
    """The note, its lines ended by CR LF. Under U1 both forms are the same hand-over. `codes` are those of codes.py.

    Raises PlanNotConfirmed, except under U1, where the hand-over is never held back."""
    *parts, last = note_sections(case, assessment, book, form)
    tight = form is NoteForm.SHORT and assessment.urgency.level is not UrgencyLevel.ACUTE_SURGICAL
    return plain_text((*parts, Section("codes.suggested", codes), last), book, tight)


def note_sections(
    case: Case, assessment: Assessment, book: PhraseBook, form: NoteForm = NoteForm.FULL
) -> tuple[Section, ...]:
    """The note in its parts: first its title, last its source. Raises as journal_note does."""
    plan = agreed_plan(case, assessment)
    full = form is NoteForm.FULL
    if assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL:
        title = "title_acute"
        sections = tuple(acute(case, assessment, book))
    else:
        title = "title_first" if case.visit is VisitKind.FIRST else "title_follow_up"
        sections = (*_findings(case, assessment, book, full), *conclusions(case, plan, assessment, book, full))
    head = Section(None, (book.text(f"note.{title}", date=case.assessed_on), *_reference(case, book)))
    return (head, *sections, Section(None, source(assessment, book)))


def _findings(case: Case, assessment: Assessment, book: PhraseBook, full: bool) -> Iterator[Section]:
    """Everything that was entered; the short form keeps change, course, findings, red flags and other causes."""
    if full:
        yield intake.person(case, book)
    yield intake.change(assessment, book)
    yield intake.course(case, assessment, book)
    yield intake.found_signs(case, book)
    yield intake.asked_flags(case, book)
    yield intake.asked_causes(case, book)
    if full:
        yield intake.treatments(case, book)
        yield intake.scanned(case, book)
        yield intake.wishes(case.preferences, book)
        yield intake.surgery(case, book)


def _reference(case: Case, book: PhraseBook) -> tuple[str, ...]:
    if not case.reference:
        return ()
    return (book.text("note.labelled", label=book.text("note.reference"), text=case.reference),)
