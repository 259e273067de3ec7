"""Urgency and scope in the profession's words: for journal note and referral sheet (chapters 3 and 4)."""

from collections.abc import Iterator

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinical_words import sentence
from nkr_desktop.domain.advice import Assessment, ScopeStatus

_NAMED_ELSEWHERE = {"signs": "sign", "other_causes": "cause"}


def urgency_words(assessment: Assessment, book: PhraseBook) -> Iterator[str]:
    """The level with its reasons, and the marks to look again."""
    urgency = assessment.urgency
    level = book.text(f"urgency.{urgency.level.value}")
    yield sentence(book.text("note.labelled", label=book.text("note.urgency"), text=level))
    yield from (sentence(book.reason(reason)) for reason in urgency.reasons)
    yield from look_again(assessment, book)


def look_again(assessment: Assessment, book: PhraseBook) -> Iterator[str]:
    """Why to ask about cauda equina once more; nothing where there is no mark."""
    if assessment.urgency.look_again:
        why = "; ".join(book.text(f"look_again.{mark}") for mark in assessment.urgency.look_again)
        yield sentence(book.text("note.labelled", label=book.text("note.look_again"), text=why))


def scope_words(assessment: Assessment, book: PhraseBook) -> Iterator[str]:
    """Whether the guideline covers the patient, why not, and what is missing to say so."""
    scope = assessment.scope
    yield sentence(book.text(f"note.scope_{scope.status.value}"))
    yield from (sentence(book.reason(reason)) for reason in scope.reasons)
    if scope.status is ScopeStatus.UNDETERMINED:
        names = "; ".join(_missing(path, book) for path in scope.missing)
        yield sentence(book.text("note.scope_missing", names=names))


def _missing(path: str, book: PhraseBook) -> str:
    folder, _, name = path.partition(".")
    group = _NAMED_ELSEWHERE.get(folder)
    return book.text(f"{group}.{name}") if group else book.text(f"note.missing_{name}")
