"""Where the source contradicts itself: what is printed, why it cannot be, what was probably meant. Never repaired."""

from __future__ import annotations

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.guideline import Erratum
from nkr_desktop.ui.evidence.text_card import TextCard
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.tokens import TextStyle
from nkr_desktop.ui.results.lines import Line


def erratum_card(errata: tuple[Erratum, ...], outcome: str, book: PhraseBook, *, drawn: bool = False) -> TextCard:
    """All errata of one place on one card. `outcome`: the row's name, "" for the chapter as a whole; `drawn`: the
    row has figures, shown as printed."""
    title = book.text("evidence.erratum_title")
    if outcome:
        title = book.text("evidence.erratum_title_row", outcome=outcome)
    lines = [Line(title, style=TextStyle.BODY_STRONG)]
    for at, erratum in enumerate(errata):
        printed = book.text("evidence.erratum_printed", printed=erratum.printed)
        lines += [
            Line(printed, place_of(erratum, book), above=8 if at else 4),
            Line(erratum.why, colour="ink2", above=2),
            Line(erratum.meant, style=TextStyle.BODY_MEDIUM, above=2),
        ]
    if drawn:
        lines.append(Line(book.text("evidence.erratum_drawn"), colour="ink2", style=TextStyle.HINT, above=8))
    return TextCard(*lines, glyph=Glyph.NOT_EQUAL, strong=True)


def place_of(erratum: Erratum, book: PhraseBook) -> str:
    """ "§4, side 17"."""
    if erratum.section is None:
        return book.text("evidence.erratum_page", page=erratum.page)
    return book.text("evidence.erratum_place", section=erratum.section, page=erratum.page)
