"""What the doctor who takes over needs to know, and what is not known: for the acute sheet and the acute note."""

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents import intake
from nkr_desktop.documents.clinical_words import mri, other_causes, red_flags, sentence, signs
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import Case

_BY_HAND = "_" * 24


def hand_over(case: Case, assessment: Assessment, book: PhraseBook) -> tuple[tuple[str, str], ...]:
    """Label and text: what was found and when, what was answered no, what was not asked. When the sign began is
    written in by hand: nobody is asked for it."""
    age = case.patient.age
    flags, causes = red_flags(case, book), other_causes(case, book)
    rows = [
        ("note.age", book.text("note.not_stated") if age is None else book.text("note.years", age=age)),
        ("note.examined_on", book.text("note.on", date=assessment.assessed_on)),
        ("note.flags_yes", flags.get(Finding.YES)),
        ("note.flags_no", flags.get(Finding.NO)),
        ("note.flags_unknown", flags.get(Finding.UNKNOWN)),
        ("note.course", " ".join(intake.course(case, assessment, book).lines)),
        ("note.signs", ". ".join(signs(case, book))),
        ("note.causes_yes", causes.get(Finding.YES)),
        ("note.treatments", " ".join(intake.treatments(case, book).lines)),
        ("note.mri", mri(case, book)),
    ]
    told = tuple((book.text(label), sentence(text)) for label, text in rows if text)
    after = 3  # age, day and the flags that are there, which U1 never lacks
    return (*told[:after], (book.text("note.began"), _BY_HAND), *told[after:])
