"""The journal note on paper: the same words as the note that is copied, typeset plainly for a paper journal.

Imports ReportLab, so a caller imports it when paper is asked for."""

from collections.abc import Iterator
from dataclasses import replace

from reportlab.platypus import Flowable

from nkr_desktop.content.phrases import Language, PhraseBook
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.documents.leaflet.printable import printable
from nkr_desktop.documents.logo import printable_logo
from nkr_desktop.documents.note import note_sections
from nkr_desktop.documents.pdf.flowables import Heading, Para
from nkr_desktop.documents.pdf.page import Footer, Letterhead, build
from nkr_desktop.documents.pdf.style import Style
from nkr_desktop.documents.pdf.tagged_canvas import DocumentInfo
from nkr_desktop.documents.sections import Section
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.case import Case

_STYLE = Style(10.4)
_LANGUAGE_TAG = {Language.DANISH: "da-DK", Language.ENGLISH: "en-GB"}


def note_sheet(case: Case, assessment: Assessment, book: PhraseBook, clinic: Clinic | None = None) -> bytes:
    """The full note as a tagged PDF on as many A4 pages as it needs. The same input gives the same bytes.

    Raises PlanNotConfirmed, except under U1, where the hand-over is never held back."""
    clinic = clinic or Clinic()
    title, *sections = note_sections(case, assessment, book)
    heading, *reference = title.lines
    story = [
        Heading(printable(heading), 1, _STYLE, replace(_STYLE.title, size=17, leading=22, space_after=2)),
        *(_line(line) for line in reference),
        *(piece for section in sections if section.lines for piece in _pieces(section, book)),
    ]
    info = DocumentInfo(
        book.text("note_sheet.name"), printable(clinic.name or ""), _LANGUAGE_TAG[book.language], case.assessed_on
    )
    head = Letterhead(
        _clinic(clinic, book),
        (book.text("note_sheet.name"), book.text("note.on", date=case.assessed_on)),
        printable_logo(clinic.logo_path),
    )
    foot = Footer((book.text("note_sheet.private"),), book.text("leaflet.page", page="{page}", pages="{pages}"))
    return build(story, info, _STYLE, head, foot).data


def _clinic(clinic: Clinic, book: PhraseBook) -> tuple[str, ...]:
    phone = book.text("leaflet.phone", phone=clinic.phone) if clinic.phone else None
    return tuple(printable(line) for line in (clinic.name, clinic.address, phone) if line)


def _pieces(section: Section, book: PhraseBook) -> Iterator[Flowable]:
    """A heading and its lines; a section without a heading stands apart by a gap."""
    if section.heading:
        yield Heading(book.text(section.heading), 2, _STYLE, replace(_STYLE.subheading, space_before=9, space_after=1))
        yield from (_line(line) for line in section.lines)
        return
    first, *rest = section.lines
    yield _line(first, space_before=9)
    yield from (_line(line) for line in rest)


def _line(text: str, space_before: float = 0.0) -> Para:
    return Para(printable(text), _STYLE, replace(_STYLE.body, space_before=space_before, space_after=1))
