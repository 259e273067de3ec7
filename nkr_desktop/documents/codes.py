"""Suggested diagnosis codes for the journal (specification chapter 12). Ours, not the guideline's, and off by default.

DM511 is never suggested: the case does not say whether a scan showed a disc as the cause."""

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Assessment, Criterion, ScopeStatus

_CAUDA_EQUINA_SIGNS = {"saddle_sensory_disturbance", "sphincter_disturbance"}


def suggested_codes(assessment: Assessment, book: PhraseBook, own: str | None = None) -> tuple[str, ...]:
    """What to offer, a line each: ICPC-2 L86 with SKS DM541, and DG834 as a suspicion only, under U1 with saddle or
    sphincter signs. `own` is the clinic's wording in place of the first line.

    Nothing out of scope, and nothing while no sign of nerve-root affection is found (S3): there is no diagnosis yet."""
    found = dict(assessment.scope.criteria)["S3"] is Criterion.HOLDS
    if assessment.scope.status is ScopeStatus.OUT_OF_SCOPE or not found:
        return ()
    lines = [own or book.text("codes.radiculopathy")]
    if _CAUDA_EQUINA_SIGNS & set(assessment.urgency.red_flags):
        lines.append(book.text("codes.cauda_equina"))
    return tuple(lines)
