"""The quick guide: the ten recommendations on one sheet of A4, with strength, evidence, acute signs and time limits.

Everything of the guideline's comes from its file (§3-§12, §1 and §19 for the scale); the rest is `quick_guide` in
resources/texts. The status stands on top: a sheet on a notice board must not pass for current policy (§1)."""

from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from types import MappingProxyType
from typing import Final

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from nkr_desktop.content.phrases import Language, PhraseBook
from nkr_desktop.content.resources import read_resource
from nkr_desktop.documents.pdf.flowables import (
    Block,
    Bold,
    Box,
    BulletList,
    CertaintyMark,
    ChipLook,
    Heading,
    Padding,
    Para,
    Row,
    Stack,
    StatusBanner,
    StrengthChip,
    Table,
)
from nkr_desktop.documents.pdf.page import Footer, Pdf, build
from nkr_desktop.documents.pdf.style import DANGER, INK2, Style
from nkr_desktop.documents.pdf.tagged_canvas import DocumentInfo, TaggedCanvas
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS
from nkr_desktop.domain.guideline import Guideline, Quality, Recommendation, Strength

# One size: smaller and the words on the chips would be under 9 points, larger and ten recommendations need two pages.
_STYLE: Final = Style(9.6)
_TIGHT: Final = Style(7.7)  # the table's own gaps, 3 points above and below a row; no text follows it below 9 points
_SIDE_MARGIN: Final = 32.0
_COLUMN_GAP: Final = 8.0
_LOGO: Final = 34.0

_LOOKS: Final[Mapping[Strength, ChipLook]] = MappingProxyType(
    {
        Strength.STRONG_FOR: ChipLook.STRONG_FOR,
        Strength.STRONG_AGAINST: ChipLook.STRONG_AGAINST,
        Strength.WEAK_FOR: ChipLook.WEAK_FOR,
        Strength.WEAK_AGAINST: ChipLook.WEAK_AGAINST,
        Strength.GOOD_PRACTICE_FOR: ChipLook.PRACTICE_FOR,
        Strength.GOOD_PRACTICE_AGAINST: ChipLook.PRACTICE_AGAINST,
    }
)
_RINGS: Final[Mapping[Quality, int | None]] = MappingProxyType(
    {Quality.HIGH: 4, Quality.MODERATE: 3, Quality.LOW: 2, Quality.VERY_LOW: 1, Quality.NONE: None}
)


def quick_guide(guideline: Guideline, book: PhraseBook) -> bytes:
    """The sheet as a tagged PDF (PDF/UA-1). The same guideline and wording give the same bytes.

    Danish only, as the guideline's texts are: raises ValueError for a book in another language, or when the
    guideline is too long for one page."""
    if book.language is not Language.DANISH:
        raise ValueError("the quick guide quotes the guideline's Danish texts: give the Danish phrase book")
    pdf = _sheet(guideline, book, _STYLE)
    if pdf.pages > 1:
        raise ValueError("the recommendations do not fit on one page")
    return pdf.data


def _sheet(guideline: Guideline, book: PhraseBook, style: Style) -> Pdf:
    story = [
        _head(guideline, book, style),
        *_status(guideline, book, style),
        _recommendations(guideline, book, style),
        _boxes(guideline, book, style),
        *_scale(guideline, book, style),
    ]
    source = book.text(
        "quick_guide.source",
        publisher=guideline.publisher,
        title=guideline.title,
        version=guideline.version,
        year=guideline.published.year,
    )
    # The sheet has no day of its own: it is as old as the status it tells.
    made_on = guideline.withdrawn_on or guideline.published
    info = DocumentInfo(book.text("quick_guide.title"), "NKR Desktop", "da-DK", made_on)
    footer = Footer((source, book.text("quick_guide.made_with")), "")
    return build(story, info, style, footer=footer, side_margin=_SIDE_MARGIN)


def _head(guideline: Guideline, book: PhraseBook, style: Style) -> Flowable:
    title_look = replace(style.title, size=21, leading=23, space_after=0)
    subtitle = book.text("quick_guide.subtitle", weeks=guideline.scope.max_weeks)
    words = Stack(
        [
            Heading(book.text("quick_guide.title"), 1, style, title_look),
            Para(subtitle, style, replace(style.cell, size=10.6, leading=13, colour=INK2)),
        ]
    )
    row = Row([(words, 93), (_Logo(), 7)], style, gap=0)
    row.spaceAfter = 6
    return row


class _Logo(Block):
    """The program's mark, in the right corner of the room it gets: decoration."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, _LOGO
        return self.width, self.height

    def draw(self) -> None:
        picture = ImageReader(BytesIO(read_resource("icons/app-256.png")))
        with self.canvas.artifact():
            self.canvas.drawImage(picture, self.width - _LOGO, 0, _LOGO, _LOGO, mask="auto")


def _status(guideline: Guideline, book: PhraseBook, style: Style) -> list[Flowable]:
    if guideline.in_force:
        return []
    if guideline.withdrawn_on is None:
        sentence = book.text("quick_guide.withdrawn_undated", publisher=guideline.publisher)
    else:
        sentence = book.text("quick_guide.withdrawn_on", publisher=guideline.publisher, date=guideline.withdrawn_on)
    banner = StatusBanner(book.text("quick_guide.withdrawn"), sentence, Style(8.4, 0.6))
    banner.spaceAfter = 4
    return [banner]


def _recommendations(guideline: Guideline, book: PhraseBook, style: Style) -> Flowable:
    columns = ("section", "recommendation", "strength", "quality")
    return Table(
        [book.text(f"quick_guide.column_{name}") for name in columns],
        [_row(guideline, recommendation, book, style) for recommendation in guideline.recommendations],
        [3.8, 51.2, 26.7, 18.3],
        _TIGHT,
        row_head=1,
    )


def _row(guideline: Guideline, recommendation: Recommendation, book: PhraseBook, style: Style) -> list[Flowable]:
    words = _Cell(
        [
            Para([Bold(recommendation.title)], style, replace(style.cell, leading=style.body_size * 1.15)),
            Para(recommendation.text, style, replace(style.cell, size=9, leading=10.8)),
        ]
    )
    strength = guideline.strength_entry(recommendation.strength)
    return [
        Para(str(recommendation.section), style, replace(style.cell, colour=INK2)),
        words,
        _Cell([StrengthChip(strength.label, _LOOKS[strength.id], style)]),
        CertaintyMark(_quality(guideline, recommendation.quality, book), _RINGS[recommendation.quality], style),
    ]


class _Cell(Stack):
    """What stands in a cell, parted from the next column."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return super().wrap(available_width - _COLUMN_GAP, available_height)


def _quality(guideline: Guideline, quality: Quality, book: PhraseBook) -> str:
    labels = {entry.id.value: entry.label for entry in guideline.certainty}
    return labels.get(quality.value, book.text("quick_guide.no_studies"))


def _boxes(guideline: Guideline, book: PhraseBook, style: Style) -> Flowable:
    cell = replace(style.cell, size=9, leading=11.2)
    gap = replace(cell, space_after=2)
    signs = BulletList(_signs(guideline, book), style, DANGER, cell)
    signs.spaceBefore, signs.spaceAfter = 1, 0
    acute: list[Flowable] = [
        Para([Bold(book.text("quick_guide.acute_call"))], style, gap),
        Para(book.text("quick_guide.acute_section"), style, cell),
        signs,
    ]
    workup: list[Flowable] = [Para(book.text("quick_guide.workup"), style, cell)]
    times: list[Flowable] = [
        Para(
            [Bold(f"{book.text(f'quick_guide.time_{name}')}. "), book.text(f"quick_guide.time_{name}_says")], style, gap
        )
        for name in ("scope", "decide", "latest")
    ]
    row = Row(
        [
            (_AcuteBox(book.text("quick_guide.acute_title"), acute, style), 39),
            (_TitledBox(book.text("quick_guide.workup_title"), workup, style), 19),
            (_TitledBox(book.text("quick_guide.time_title"), times, style), 42),
        ],
        style,
        gap=8,
    )
    row.spaceBefore = row.spaceAfter = 5
    return row


def _signs(guideline: Guideline, book: PhraseBook) -> list[str]:
    """The four findings as the guideline names them (§13), or in the program's words where it names none."""
    named = {flag.id: flag.label for group in guideline.red_flags for flag in group.flags}
    return [named.get(flag) or book.text(f"red_flag.{flag}") for flag in CAUDA_EQUINA_FLAGS]


class _TitledBox(Box):
    """A thin frame around a heading and what belongs to it."""

    def __init__(self, title: str, children: list[Flowable], style: Style) -> None:
        look = replace(style.subheading, size=style.scaled(14), leading=style.scaled(18), space_after=2)
        super().__init__([Heading(title, 2, style, look), *children], Padding(11, 4, 9, 6), style)


class _AcuteBox(_TitledBox):
    """The same with a heavy frame, which no printer loses."""

    def paint(self, canvas: TaggedCanvas) -> None:
        canvas.setStrokeColor(DANGER)
        canvas.setLineWidth(2.2)
        canvas.roundRect(1.1, 1.1, self.width - 2.2, self.height - 2.2, 4)


def _scale(guideline: Guideline, book: PhraseBook, style: Style) -> list[Flowable]:
    """The six strengths, for above against, so that a reader sees what none of the ten is."""
    strong = {Strength.STRONG_FOR, Strength.STRONG_AGAINST}
    none_strong = not any(entry.strength in strong for entry in guideline.recommendations)
    key = "quick_guide.scale_none_strong" if none_strong else "quick_guide.scale_title"
    chips = [StrengthChip(entry.label, _LOOKS[entry.id], style) for entry in guideline.strengths]
    for chip in chips:
        chip.spaceAfter = 3
    columns = Row([(Stack(chips[at : at + 2]), 1) for at in range(0, len(chips), 2)], style)
    columns.spaceBefore = 0
    return [Heading(book.text(key), 2, style, replace(style.label, space_after=3)), columns]
