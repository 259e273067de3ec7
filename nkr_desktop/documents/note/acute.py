"""The note under U1: what to hand over on the telephone and on paper, and to whom (§12, §13, §22)."""

from collections.abc import Iterator

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinical_words import sentence
from nkr_desktop.documents.hand_over import hand_over
from nkr_desktop.documents.plan_words import item_name
from nkr_desktop.documents.sections import Section
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.plan import changed_items


def acute(case: Case, assessment: Assessment, book: PhraseBook) -> Iterator[Section]:
    """What to do and whom to call, the facts, why; and what was agreed before, which no longer stands."""
    yield Section("note.call", tuple(sentence(book.say(action.says)) for action in assessment.actions))
    facts = hand_over(case, assessment, book)
    yield Section(None, tuple(book.text("note.labelled", label=label, text=text) for label, text in facts))
    yield Section("note.assessment", tuple(sentence(book.reason(reason)) for reason in assessment.urgency.reasons))
    changed = changed_items(case.plan, assessment) if case.plan else ()
    if changed:
        yield Section("note.plan_changed", (sentence("; ".join(item_name(item, book) for item in changed)),))
