"""What the doctor who takes over needs to know, and what is not known: for the acute sheet and the acute note."""

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinical_words import mri, onset, other_causes, red_flags, sentence, signs
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import Case


def hand_over(case: Case, assessment: Assessment, book: PhraseBook) -> tuple[tuple[str, str], ...]:
    """Label and text: what was found and when, what was answered no, what was not asked."""
    flags, causes = red_flags(case, book), other_causes(case, book)
    rows = [
        ("note.examined_on", book.text("note.on", date=assessment.assessed_on)),
        ("note.flags_yes", flags.get(Finding.YES)),
        ("note.flags_no", flags.get(Finding.NO)),
        ("note.flags_unknown", flags.get(Finding.UNKNOWN)),
        ("note.onset", onset(case, book)),
        ("note.signs", ". ".join(signs(case, book))),
        ("note.causes_yes", causes.get(Finding.YES)),
        ("note.mri", mri(case, book)),
    ]
    return tuple((book.text(label), sentence(text)) for label, text in rows if text)
