"""From a leaflet's blocks to paper: the fullest setting that keeps to the page limit, chosen before it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from reportlab.platypus import Flowable

from nkr_desktop.content.phrases import Language, PhraseBook
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.documents.leaflet import block as b
from nkr_desktop.documents.leaflet.printable import printable, printable_blocks
from nkr_desktop.documents.leaflet.setting import LARGE_PRINT, ORDINARY_PRINT, Setting
from nkr_desktop.documents.leaflet.story import story
from nkr_desktop.documents.logo import printable_logo
from nkr_desktop.documents.pdf.flowables import WarningBox
from nkr_desktop.documents.pdf.page import Footer, Letterhead, Paper
from nkr_desktop.documents.pdf.pagination import Page, PageTurn
from nkr_desktop.documents.pdf.tagged_canvas import DocumentInfo

_LANGUAGE_TAG = {Language.DANISH: "da-DK", Language.ENGLISH: "en-GB"}


@dataclass(frozen=True)
class Layout:
    """A sheet as it will stand: the setting it has got, the paper, and what is on each page of it."""

    setting: Setting
    paper: Paper
    pages: tuple[Page, ...]

    @property
    def box_page(self) -> int:
        """The page, from 1, that the call box stands on."""
        return next(n for n, page in enumerate(self.pages, 1) if any(isinstance(p.piece, WarningBox) for p in page))


def lay_out(
    blocks: Sequence[b.Block], made_on: date, book: PhraseBook, clinic: Clinic, large_print: bool = False
) -> bytes:
    """The PDF's bytes: at most two pages, in large print four."""
    ready = printable_blocks(tuple(blocks))
    layout = fullest(ready, book, clinic, large_print)
    info = DocumentInfo(_title(ready), printable(clinic.name or ""), _LANGUAGE_TAG[book.language], made_on)
    return layout.paper.draw(layout.pages, info).data


def fullest(blocks: Sequence[b.Block], book: PhraseBook, clinic: Clinic, large_print: bool) -> Layout:
    """The first setting that keeps to its pages with the call box on the first; the tightest where none does."""
    logo, tick_word = printable_logo(clinic.logo_path), book.text("leaflet.tick_box")
    settings = LARGE_PRINT if large_print else ORDINARY_PRINT
    box_early = _box_early(blocks)
    fullness, measured_in = _Fullness(0.0, 0.0), settings.ways[0]
    for setting in settings.ways:
        last = setting is settings.ways[-1]
        if fullness.of(setting) * setting.least_share(measured_in) > 1 and not last:
            continue
        paper = _paper(blocks, setting, logo)
        measured = paper.measure(story(box_early if setting.box_early else blocks, setting, tick_word))
        fullness, measured_in = _fullness(paper, measured, settings.most_pages), setting
        if fullness.of(setting) > 1 and not last:
            continue
        for pieces in (measured, tuple(piece for piece in measured if not _given_up(piece, setting))):
            layout = Layout(setting, paper, paper.paginate(pieces))
            if len(layout.pages) <= settings.most_pages and layout.box_page == 1:
                return layout
    return layout


def _given_up(piece: Flowable, setting: Setting) -> bool:
    """Whether a turn of the page is given up where it leaves too little room."""
    return isinstance(piece, PageTurn) and not (piece.firm and setting.has_air_to_give)


class _Fullness(NamedTuple):
    """How many times over, at the very least, a sheet fills its pages; and its first one, through the call box."""

    pages: float
    through_box: float

    def of(self, setting: Setting) -> float:
        """What counts in the setting: the box moved early has room on the first page anyway."""
        return self.pages if setting.box_early else max(self)


def _fullness(paper: Paper, pieces: Sequence[Flowable], most_pages: int) -> _Fullness:
    box = next(n for n, piece in enumerate(pieces, 1) if isinstance(piece, WarningBox))
    return _Fullness(paper.fullness(pieces, most_pages), paper.fullness(pieces[:box], 1))


def _paper(blocks: Sequence[b.Block], setting: Setting, logo: bytes | None) -> Paper:
    head = next(block for block in blocks if isinstance(block, b.Letterhead))
    foot = next(block for block in blocks if isinstance(block, b.SmallPrint))
    return Paper(
        setting.style,
        Letterhead(head.left, head.right, logo),
        Footer(foot.lines, foot.page_label),
        setting.side_margin,
    )


def _box_early(blocks: Sequence[b.Block]) -> tuple[b.Block, ...]:
    """The call box straight after the summary, and with it the sentence that leads to it."""
    at = next(n for n, block in enumerate(blocks) if isinstance(block, b.CallBox))
    start = at - 1 if _leads_on(*blocks[at - 2 : at]) else at
    others = (*blocks[:start], *blocks[at + 1 :])
    after = next(n for n, block in enumerate(others, 1) if isinstance(block, b.Summary))
    return (*others[:after], *blocks[start : at + 1], *others[after:])


def _leads_on(before: b.Block, sentence: b.Block) -> bool:
    """Whether the paragraph before the box belongs to it, and not to a heading of its own."""
    return isinstance(sentence, b.Paragraph) and not isinstance(before, b.Heading)


def _title(blocks: Sequence[b.Block]) -> str:
    return next(block.text for block in blocks if isinstance(block, b.Title))
