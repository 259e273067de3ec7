"""From a leaflet's blocks to paper: the fullest setting that keeps to the page limit, chosen before it is drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable

from nkr_desktop.content.phrases import Language
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.documents.leaflet import block as b
from nkr_desktop.documents.leaflet.printable import printable, printable_blocks
from nkr_desktop.documents.leaflet.setting import LARGE_PRINT, ORDINARY_PRINT, Setting
from nkr_desktop.documents.leaflet.story import story
from nkr_desktop.documents.logo import printable_logo
from nkr_desktop.documents.pdf.flowables import Seat, SummaryBox, WarningBox
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
    blocks: Sequence[b.Block], made_on: date, language: Language, clinic: Clinic, large_print: bool = False
) -> bytes:
    """The PDF's bytes: at most two pages, in large print four."""
    ready = printable_blocks(tuple(blocks))
    layout = fullest(ready, clinic, large_print)
    info = DocumentInfo(_title(ready), printable(clinic.name or ""), _LANGUAGE_TAG[language], made_on)
    return layout.paper.draw(layout.pages, info).data


def fullest(blocks: Sequence[b.Block], clinic: Clinic, large_print: bool) -> Layout:
    """The first setting that keeps to its pages with the call box on the first; the tightest where none does."""
    logo = printable_logo(clinic.logo_path)
    settings = LARGE_PRINT if large_print else ORDINARY_PRINT
    fullness, measured_in = 0.0, settings.ways[0]
    for setting in settings.ways:
        if fullness * setting.least_share(measured_in) > 1 and setting is not settings.ways[-1]:
            continue
        paper = _paper(blocks, setting, logo)
        measured = paper.measure(story(blocks, setting))
        fullness, measured_in = _fullness(paper, measured, setting, settings.most_pages), setting
        if fullness > 1 and setting is not settings.ways[-1]:
            continue
        for pieces in _orders(measured, setting):
            layout = Layout(setting, paper, paper.paginate(pieces))
            if len(layout.pages) <= settings.most_pages and layout.box_page == 1:
                return layout
    return layout


def _fullness(paper: Paper, pieces: Sequence[Flowable], setting: Setting, most_pages: int) -> float:
    """Of the pages; or of the first, where the box must stand on it after all that is written before it."""
    whole = paper.fullness(pieces, most_pages)
    if setting.box_early:
        return whole
    through_box = next(n for n, piece in enumerate(pieces, 1) if isinstance(piece, WarningBox))
    return max(whole, paper.fullness(pieces[:through_box], 1))


def _paper(blocks: Sequence[b.Block], setting: Setting, logo: bytes | None) -> Paper:
    head = next(block for block in blocks if isinstance(block, b.Letterhead))
    foot = next(block for block in blocks if isinstance(block, b.SmallPrint))
    return Paper(
        setting.style,
        Letterhead(head.left, head.right, logo),
        Footer(foot.lines, foot.page_label),
        setting.side_margin,
    )


def _orders(pieces: Sequence[Flowable], setting: Setting) -> Iterator[Sequence[Flowable]]:
    """As written, the page turned early; then without that."""
    if setting.box_early:
        yield _box_early(pieces)
    else:
        yield pieces
        yield tuple(piece for piece in pieces if not isinstance(piece, PageTurn))


def _box_early(pieces: Sequence[Flowable]) -> Sequence[Flowable]:
    """The call box straight after the summary, and no page turned early."""
    at = next(n for n, piece in enumerate(pieces) if isinstance(piece, WarningBox))
    end = at + (2 if isinstance(pieces[at + 1], Seat) else 1)  # in large print its picture follows it
    others = [piece for piece in (*pieces[:at], *pieces[end:]) if not isinstance(piece, PageTurn)]
    after = next(n for n, piece in enumerate(others, 1) if isinstance(piece, SummaryBox))
    return (*others[:after], *pieces[at:end], *others[after:])


def _title(blocks: Sequence[b.Block]) -> str:
    return next(block.text for block in blocks if isinstance(block, b.Title))
