"""The last lines of every note: the guideline's version and status, and what the program is not."""

from nkr_desktop import __version__
from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Assessment


def source(assessment: Assessment, book: PhraseBook) -> tuple[str, ...]:
    """Source, status where the guideline is no longer in force, and the program with its version."""
    lines = [book.text("note.source", version=assessment.guideline_version)]
    if not assessment.in_force and assessment.withdrawn_on is not None:
        lines.append(book.text("note.not_in_force", date=assessment.withdrawn_on))
    lines.append(book.text("note.made_with", version=__version__))
    return tuple(lines)
