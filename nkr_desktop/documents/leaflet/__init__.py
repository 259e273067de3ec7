"""The patient leaflet: four sheets as data, laid out on paper when asked for (specification chapter 11).

Importing this package imports no ReportLab; `leaflet` does, when it is called."""

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.agreed_plan import PlanNotConfirmed
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.documents.leaflet.acute import acute
from nkr_desktop.documents.leaflet.block import Block, running_text
from nkr_desktop.documents.leaflet.furniture import letterhead, small_print
from nkr_desktop.documents.leaflet.ordinary import ordinary
from nkr_desktop.documents.leaflet.out_of_scope import out_of_scope
from nkr_desktop.documents.leaflet.telling import tell
from nkr_desktop.documents.leaflet.which_sheet import Sheet, sheet
from nkr_desktop.documents.leaflet.workup import workup
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.case import Case

__all__ = ["Block", "PlanNotConfirmed", "Sheet", "blocks", "leaflet", "running_text", "sheet"]

_WRITERS = {
    Sheet.ACUTE: acute,
    Sheet.WORKUP: workup,
    Sheet.OUT_OF_SCOPE: out_of_scope,
    Sheet.ORDINARY: ordinary,
}


def blocks(case: Case, assessment: Assessment, book: PhraseBook, clinic: Clinic | None = None) -> tuple[Block, ...]:
    """The right sheet as data, in reading order. Raises PlanNotConfirmed, except for the acute sheet."""
    telling = tell(case, assessment, book, clinic)
    return (letterhead(telling), small_print(telling), *_WRITERS[sheet(case, assessment)](telling))


def leaflet(
    case: Case,
    assessment: Assessment,
    book: PhraseBook,
    clinic: Clinic | None = None,
    large_print: bool = False,
) -> bytes:
    """The leaflet as a PDF: at most two A4 pages, in large print four. The same input gives the same bytes.

    Raises PlanNotConfirmed, except for the acute sheet. A logo that cannot be read is left out.
    """
    from nkr_desktop.documents.leaflet.layout import lay_out  # ReportLab is loaded when paper is asked for

    made = blocks(case, assessment, book, clinic)
    return lay_out(made, case.assessed_on, book, clinic or Clinic(), large_print)
