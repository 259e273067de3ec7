"""The last lines of note and referral sheet: the guideline's version and status, and what the program is not."""

from nkr_desktop import __version__
from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Assessment


def source(assessment: Assessment, book: PhraseBook) -> tuple[str, ...]:
    """Source, status where the guideline is no longer in force, and the program with its version."""
    lines = [book.text("note.source", version=assessment.guideline_version)]
    if not assessment.in_force:
        lines.append(status(assessment, book))
    lines.append(book.text("note.made_with", version=__version__))
    return tuple(lines)


def status(assessment: Assessment, book: PhraseBook) -> str:
    """That the guideline is no longer in force, and since when, where that is known."""
    if assessment.withdrawn_on is None:
        return book.text("note.not_in_force_undated")
    return book.text("note.not_in_force", date=assessment.withdrawn_on)
