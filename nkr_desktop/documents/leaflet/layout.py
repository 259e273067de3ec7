"""From a leaflet's blocks to paper: the fullest setting that keeps to the page limit."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from itertools import zip_longest
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from nkr_desktop.content.phrases import Language
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.documents.leaflet import block as b
from nkr_desktop.documents.pdf import flowables as f
from nkr_desktop.documents.pdf.fonts import register
from nkr_desktop.documents.pdf.page import Footer, Letterhead, Pdf, build
from nkr_desktop.documents.pdf.style import LARGE_BODY, Style, TextLook
from nkr_desktop.documents.pdf.tagged_canvas import DocumentInfo

_MOST_PAGES, _MOST_LARGE_PAGES = 2, 4
_LANGUAGE_TAG = {Language.DANISH: "da-DK", Language.ENGLISH: "en-GB"}
_KINDS = {
    b.DayKind.START: f.PointKind.START,
    b.DayKind.TODAY: f.PointKind.TODAY,
    b.DayKind.AHEAD: f.PointKind.AHEAD,
}
_MAY_BREAK = (b.Paragraph, b.Bullets, b.Steps, b.Ticks, b.Facts)
_HEADED = 80.0  # points a heading needs below it, itself included, in ordinary print
_PAPER_WIDTH = 595.3  # points
_TALLEST_TEXT = 710.0  # points of text a page could hold at the very most
_LARGE_FROM = 14.0  # points of body text
_MOST_BULLETS = 8  # more are set small
_HELD_TOGETHER = re.compile(r"(\b\d{1,2}\.|\bkl\.) (?=\w)")  # "7. december", "kl. 9.30"
_INSTEAD = str.maketrans({"≥": ">=", "≤": "<=", "−": "-", "→": "->", "←": "<-", "\t": " "})


class _Room(CondPageBreak):
    """Turns the page unless this much is left of it; leaves the gap between its neighbours as it is."""

    _SPACETRANSFER = True


@dataclass(frozen=True)
class _LargePrint(Style):
    """Large body text under headings that grow less than it, so that four pages hold what two do."""

    @property
    def title(self) -> TextLook:
        return replace(super().title, size=26, leading=31, space_after=6)

    @property
    def lead(self) -> TextLook:
        return replace(super().lead, size=self.body_size, leading=self.body_size * 1.36)

    @property
    def part(self) -> TextLook:
        return replace(super().part, size=21, leading=27, space_before=16, space_after=4)

    @property
    def heading(self) -> TextLook:
        return replace(super().heading, size=19, leading=25, space_before=12, space_after=1)

    @property
    def letterhead(self) -> TextLook:
        return Style().letterhead

    @property
    def source(self) -> TextLook:
        return Style().source


@dataclass(frozen=True)
class _Setting:
    """One way to set the sheet: body text and margin in points, a page turned early, lines for notes, lists run on."""

    body: float
    turn_page: bool = False
    note_lines: int = 4
    side_margin: float = 51.0
    run_on: bool = False


# From roomy to tight. The last ones serve sheets on which everything at once was agreed, typed and left unasked.
_SETTINGS = (
    _Setting(12.8, turn_page=True),
    _Setting(12.8),
    _Setting(12.4, note_lines=3),
    _Setting(12.0, note_lines=3),
    _Setting(11.4, note_lines=3, side_margin=42),
    _Setting(10.6, note_lines=2, side_margin=42),
    _Setting(9.8, note_lines=2, side_margin=42, run_on=True),
    _Setting(9.0, note_lines=0, side_margin=36, run_on=True),
)
_LARGE_SETTINGS = (
    _Setting(LARGE_BODY, side_margin=42),
    _Setting(LARGE_BODY, note_lines=2, side_margin=36),
    _Setting(LARGE_BODY, note_lines=0, side_margin=36),
    _Setting(17.0, note_lines=0, side_margin=36),
    _Setting(15.8, note_lines=0, side_margin=36),
    _Setting(14.6, note_lines=0, side_margin=36, run_on=True),
    _Setting(13.4, note_lines=0, side_margin=36, run_on=True),
    _Setting(12.4, note_lines=0, side_margin=36, run_on=True),
)


def lay_out(
    blocks: Sequence[b.Block], made_on: date, language: Language, clinic: Clinic, large_print: bool = False
) -> bytes:
    """The PDF's bytes: at most two pages, in large print four."""
    printable_blocks: tuple[b.Block, ...] = _printable(tuple(blocks))
    logo = clinic.logo_path.read_bytes() if clinic.logo_path else None
    info = DocumentInfo(_title(printable_blocks), printable(clinic.name or ""), _LANGUAGE_TAG[language], made_on)

    settings = _LARGE_SETTINGS if large_print else _SETTINGS
    most = _MOST_LARGE_PAGES if large_print else _MOST_PAGES
    early = tuple(_box_early(printable_blocks))
    for setting in settings:
        if setting is not settings[-1] and _too_tall(printable_blocks, setting, most):
            continue
        # The box belongs on the first page: where it would fall off, it stands straight after the summary.
        draft = _build(early if large_print else printable_blocks, setting, info, logo)
        if draft.pdf.pages <= most and draft.box_page > 1:
            draft = _build(early, setting, info, logo)
        if draft.pdf.pages <= most and draft.box_page == 1:
            break
    return draft.pdf.data


def printable(text: str) -> str:
    """Text with nothing in it the paper's fonts cannot show: a leaflet, the acute sheet above all, is never held
    back by a character somebody typed."""
    composed = _HELD_TOGETHER.sub("\\1\u00a0", unicodedata.normalize("NFC", text).translate(_INSTEAD))
    shown = register()
    return "".join(
        c if ord(c) in shown and unicodedata.category(c) not in {"Cc", "Cf", "Mn"} else "?" for c in composed
    )


def _printable(value: Any) -> Any:
    """The same piece of a leaflet with every text in it printable."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, tuple):
        return tuple(_printable(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _printable(getattr(value, field.name)) for field in fields(value)})
    return value


def _box_early(blocks: Sequence[b.Block]) -> Iterator[b.Block]:
    """The call box straight after the summary."""
    boxes = [block for block in blocks if isinstance(block, b.CallBox)]
    for block in blocks:
        if not isinstance(block, b.CallBox):
            yield block
        if isinstance(block, b.Summary):
            yield from boxes


def _title(blocks: Sequence[b.Block]) -> str:
    return next(block.text for block in blocks if isinstance(block, b.Title))


class _CallBox(f.WarningBox):
    """The box, which remembers the page it was drawn on."""

    page = 0

    def draw(self) -> None:
        self.page = self.canvas.getPageNumber()
        super().draw()


@dataclass(frozen=True)
class _Draft:
    """A sheet as one setting makes it, and the page its box stands on."""

    pdf: Pdf
    box_page: int


def _style(setting: _Setting) -> Style:
    return _LargePrint(setting.body) if setting.body > _LARGE_FROM else Style(setting.body)


def _too_tall(blocks: Sequence[b.Block], setting: _Setting, most: int) -> bool:
    """Whether the pieces, measured without drawing them, cannot fit on so many pages."""
    pieces = [piece for piece in _story(blocks, setting, _style(setting)) if not isinstance(piece, PageBreak | _Room)]
    height = f.Stack(pieces).wrap(_PAPER_WIDTH - 2 * setting.side_margin, 0)[1]
    return height > most * _TALLEST_TEXT


def _build(blocks: Sequence[b.Block], setting: _Setting, info: DocumentInfo, logo: bytes | None) -> _Draft:
    style = _style(setting)
    head = next(block for block in blocks if isinstance(block, b.Letterhead))
    foot = next(block for block in blocks if isinstance(block, b.SmallPrint))
    story = list(_story(blocks, setting, style))
    (box,) = (piece for piece in story if isinstance(piece, _CallBox))
    pdf = build(
        story,
        info,
        style,
        Letterhead(head.left, head.right, logo),
        Footer(foot.lines, foot.page_label),
        setting.side_margin,
    )
    return _Draft(pdf, box.page)


def _story(blocks: Sequence[b.Block], setting: _Setting, style: Style) -> Iterator[Flowable]:
    appointment: f.AppointmentBox | None = None
    for block, following in zip_longest(blocks, blocks[1:]):
        match block:
            case b.Appointment():
                appointment = f.AppointmentBox(block.label, block.when, block.advice, style)
            case b.NoteRoom(label=label):
                yield from _beside_each_other(appointment, label, setting, style)
            case b.NextPage():
                if setting.turn_page:
                    yield PageBreak()
            case b.Letterhead() | b.SmallPrint():
                pass
            case b.Bullets(items=items) if setting.run_on:
                yield f.Para(f"{'; '.join(items)}.", style)
            case b.Heading() if isinstance(following, _MAY_BREAK):
                # Keep with the next lines only, not with the whole list that follows.
                yield _Room(style.scaled(_HEADED))
                for heading in _flowables(block, style):
                    heading.keepWithNext = False
                    yield heading
            case b.Paragraph() if isinstance(following, b.Bullets):
                yield _Room(style.scaled(_HEADED))
                yield from _flowables(block, style)
            case _:
                yield from _flowables(block, style)


def _beside_each_other(
    appointment: f.AppointmentBox | None, label: str, setting: _Setting, style: Style
) -> Iterator[Flowable]:
    if not setting.note_lines:
        if appointment:
            yield appointment
        return
    notes = f.NoteLines(label, style, setting.note_lines)
    yield f.Row([(appointment, 300), (notes, 433)], style) if appointment else notes


def _flowables(block: b.Block, style: Style) -> Iterator[Flowable]:
    match block:
        case b.Title(text=text):
            yield f.Heading(text, 1, style)
        case b.Summary(title=title, sentences=sentences):
            yield f.SummaryBox(title, sentences, style)
        case b.Heading(text=text, part=part):
            yield f.Heading(text, 2, style, part=part)
        case b.Paragraph(text=text):
            yield f.Para(text, style)
        case b.Bullets(items=items):
            yield f.BulletList(items, style, look=style.small if len(items) > _MOST_BULLETS else None)
        case b.Steps(steps=steps):
            yield f.NumberedList([[f.Bold(step.lead), f" {step.more}"] for step in steps], style)
        case b.CallBox(title=title, signs=signs, contacts=contacts):
            yield _CallBox(title, signs, [f.Contact(c.when, c.whom) for c in contacts], style)
        case b.Course(title=title, days=days):
            points = [f.TimelinePoint(day.day, day.words, day.caption, _KINDS[day.kind]) for day in days]
            yield f.Timeline(title, points, style)
        case b.Wishes(title=title, wishes=wishes):
            label = f.Para(title, style, replace(style.small, bold=True, space_after=2))
            yield f.Box([label, f.Para(" ".join(wishes), style, style.cell)], f.Padding(13, 9, 12, 10), style)
        case b.Ticks(items=items):
            yield f.TickList(items, style)
        case b.Facts(rows=rows):
            yield from (f.Para([f.Bold(f"{label}:"), f" {text}"], style) for label, text in rows)
        case _:
            pass
