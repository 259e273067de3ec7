"""What was agreed, in the profession's words: for journal note and referral sheet (specification chapter 7)."""

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinical_words import sentence
from nkr_desktop.domain.advice import Assessment, Stance
from nkr_desktop.domain.case import Plan, PlanItem
from nkr_desktop.domain.guideline import RecommendationId as Id

_OUTSIDE_ADVICE = (Stance.PREPARE, Stance.NOT_ROUTINE)


def agreed(plan: Plan, assessment: Assessment, book: PhraseBook) -> tuple[str, ...]:
    """Items in guideline order, then usual care. What lies outside the advice says so, with its reason."""
    items = sorted(plan.items, key=lambda item: list(Id).index(item.id))
    lines = [sentence(_item(item, assessment, book)) for item in items]
    lines += [sentence(book.text(f"note.care_{care.value}")) for care in plan.usual_care]
    return tuple(lines) or (book.text("note.plan_none"),)


def item_name(item: PlanItem, book: PhraseBook) -> str:
    """The recommendation's name, for specific exercise with the kind agreed on."""
    name = book.text(f"recommendation.{item.id.value}")
    return f"{name} ({book.text(f'note.kind_{item.kind.value}')})" if item.kind else name


def _item(item: PlanItem, assessment: Assessment, book: PhraseBook) -> str:
    said = [item_name(item, book)]
    stance = assessment.advice(item.id).stance
    if stance in _OUTSIDE_ADVICE:
        said.append(book.text("note.plan_outside", reason=item.reason or ""))
    elif stance is Stance.NOT_COVERED:
        said.append(book.text("note.plan_outside_scope", reason=item.reason or ""))
    elif item.reason:
        said.append(book.text("note.plan_reason", reason=item.reason))
    if item.note:
        said.append(book.text("note.plan_note", note=item.note))
    return "; ".join(said)
