"""What a plan still lacks before a paper can be made from it, in words that say what to do."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.case import Plan
from nkr_desktop.domain.plan import changed_items, plan_faults

translate = QCoreApplication.translate


def missing_words(plan: Plan, assessment: Assessment, book: PhraseBook) -> str:
    """For a plan that would not stand even if it were confirmed (specification chapter 7)."""
    changed = changed_items(plan, assessment)
    if changed:
        words = translate(
            "MissingWords",
            "The advice has changed: {items}. Agree on it anew or remove the tick, and the sheet is shown.",
        )
        return words.format(items=_names((item.id.value for item in changed), book))
    broken = [fault.rule.partition(".") for fault in plan_faults(plan, assessment)]
    unreasoned = [item for rule, _, item in broken if rule == "reason_needed"]
    if unreasoned:
        words = translate("MissingWords", "Write the reason for {items}, and the sheet is shown.")
        return words.format(items=_names(unreasoned, book))
    return translate(
        "MissingWords", "Something ticked cannot be agreed on now. Remove the tick, and the sheet is shown."
    )


def _names(items: Iterable[str], book: PhraseBook) -> str:
    names = (book.text(f"recommendation.{item}") for item in items)
    return ", ".join(name if name[1:2].isupper() else f"{name[:1].lower()}{name[1:]}" for name in names)
