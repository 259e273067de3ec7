"""The referral sheet on paper: one page wherever it fits, read from top to bottom by eye and by software."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from reportlab.platypus import Flowable

from nkr_desktop.content.phrases import Language, PhraseBook
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.documents.leaflet.printable import printable
from nkr_desktop.documents.logo import printable_logo
from nkr_desktop.documents.pdf.flowables import (
    Block,
    Box,
    Heading,
    NoteLines,
    Padding,
    Para,
    Row,
    StatusBanner,
    WarningBox,
)
from nkr_desktop.documents.pdf.page import Footer, Letterhead, Paper
from nkr_desktop.documents.pdf.style import LINE, Style
from nkr_desktop.documents.pdf.tagged_canvas import DocumentInfo
from nkr_desktop.documents.referral.kind import Kind
from nkr_desktop.documents.referral.sheet import ReferralSheet

_SIDE_MARGIN = 40.0
_LABELS = 0.18  # of the width, for the headings at the left
_LONGEST = 450  # characters of a line; only what somebody typed is ever longer, and that has room in the text
_CALL = 0.94  # of the body text: the warning box sets its signs large
_LANGUAGE_TAG = {Language.DANISH: "da-DK", Language.ENGLISH: "en-GB"}


_SHORT_FACTS = ("referral.person", "note.course", "note.dates")  # run on: each is a word or two
_ALWAYS_LINES = ("referral.flags", "note.signs")


@dataclass(frozen=True, slots=True)
class _Setting:
    """One way to set the sheet: body text in points, whether every entry's sentences run on, and the share of the
    room between lines and pieces that is kept."""

    body: float
    run_on: bool
    most_pages: int
    air: float = 1.0


_SETTINGS = (
    _Setting(10.0, False, 1),
    _Setting(9.4, False, 1),
    _Setting(9.4, True, 1),
    _Setting(9.0, True, 1),
    _Setting(9.0, True, 1, air=0.5),
    _Setting(10.0, False, 2),
    _Setting(9.0, True, 2),
)


def lay_out(sheet: ReferralSheet, made_on: date, book: PhraseBook, clinic: Clinic) -> bytes:
    """The PDF's bytes: on one page where a setting allows it, else on two."""
    letterhead = Letterhead(
        _clinic(clinic, book), (book.text("referral.sheet"), sheet.date), printable_logo(clinic.logo_path)
    )
    footer = Footer(sheet.footer, book.text("referral.page", page="{page}", pages="{pages}"))
    for setting in _SETTINGS:
        style = Style(setting.body, setting.air)
        paper = Paper(style, letterhead, footer, _SIDE_MARGIN)
        pages = paper.paginate(paper.measure(_story(sheet, book, style, setting.run_on)))
        if len(pages) <= setting.most_pages:
            break
    info = DocumentInfo(sheet.title, printable(clinic.name or ""), _LANGUAGE_TAG[book.language], made_on)
    return paper.draw(pages, info).data


def _clinic(clinic: Clinic, book: PhraseBook) -> tuple[str, ...]:
    phone = book.text("referral.phone", phone=clinic.phone) if clinic.phone else None
    where = ", ".join(line for line in (clinic.address, phone) if line)
    return tuple(printable(line) for line in (clinic.name, where) if line)


def _story(sheet: ReferralSheet, book: PhraseBook, style: Style, run_on: bool) -> list[Flowable]:
    story: list[Flowable] = [Heading(sheet.title, 1, style, replace(style.title, size=18, leading=23, space_after=4))]
    if sheet.status:
        story.append(_tight(StatusBanner(sheet.status[0], sheet.status[1], Style(8.0))))
    question = _texts(sheet.question, joined=False)
    not_sent = _NotSent(sheet.not_sent, style)
    if sheet.kind is Kind.ACUTE:
        call = WarningBox(
            book.text("referral.call"), question, (), Style(style.body_size * _CALL, style.air), blanks=sheet.blanks
        )
        story += [_tight(call), not_sent]
    else:
        story += [not_sent, _Question(book.text("referral.question"), question[0], _texts(question[1:], run_on), style)]
    by_hand = [(NoteLines(book.text(f"referral.{who}"), style, lines=2), 1.0) for who in ("patient", "sender")]
    story.append(_tight(Row(by_hand, style)))
    for section in sheet.sections:
        joined = section.heading in _SHORT_FACTS or (run_on and section.heading not in _ALWAYS_LINES)
        story.append(_Entry(book.text(section.heading or ""), _texts(section.lines, joined), style))
    return story


def _texts(sentences: Sequence[str], joined: bool) -> list[str]:
    lines = [_cut(printable(line)) for line in sentences]
    return [" ".join(lines)] if joined else lines


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _tight(box: Block) -> Block:
    box.spaceBefore = box.spaceAfter = 6
    return box


class _NotSent(Box):
    """That nothing is sent, in a thin frame over the whole width."""

    def __init__(self, words: str, style: Style) -> None:
        super().__init__([Para(words, style, replace(style.cell, bold=True))], Padding(10, 5, 10, 6), style)
        _tight(self)


class _Question(Box):
    """What is asked for, first on the sheet and framed: `lead` in bold, then why."""

    def __init__(self, title: str, lead: str, sentences: Sequence[str], style: Style) -> None:
        head = Heading(title, 2, style, replace(style.subheading, space_before=0, space_after=2))
        first = Para(lead, style, replace(style.cell, bold=True))
        rest = (Para(line, style, style.cell) for line in sentences)
        super().__init__([head, first, *rest], Padding(10, 6, 10, 8), style)
        _tight(self)


class _Entry(Block):
    """A heading at the left and its sentences beside it, under a thin rule."""

    def __init__(self, heading: str, sentences: Sequence[str], style: Style) -> None:
        super().__init__(0, style.spaced(5))
        look = replace(style.cell, bold=True)
        self._heading = Heading(heading, 2, style, look)
        self._lines = [Para(line, style, style.cell) for line in sentences]
        self._gap = style.spaced(4)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        left = available_width * _LABELS
        heading = self._heading.wrap(left - 8, available_height)[1]
        lines = sum(line.wrap(available_width - left, available_height)[1] for line in self._lines)
        self.height = max(heading, lines) + self._gap
        return self.width, self.height

    def draw(self) -> None:
        with self.canvas.artifact():
            self.canvas.setStrokeColor(LINE)
            self.canvas.setLineWidth(0.7)
            self.canvas.line(0, self.height, self.width, self.height)
        top = self.height - self._gap
        self._heading.drawOn(self.canvas, 0, top - self._heading.height)
        for line in self._lines:
            line.drawOn(self.canvas, self.width * _LABELS, top - line.height)
            top -= line.height
