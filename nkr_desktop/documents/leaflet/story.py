"""From a leaflet's blocks to pieces of a page, in one setting."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from reportlab.platypus import Flowable

from nkr_desktop.documents.leaflet import block as b
from nkr_desktop.documents.leaflet.setting import Setting
from nkr_desktop.documents.pdf import flowables as f
from nkr_desktop.documents.pdf.style import Style

_KINDS = {
    b.DayKind.START: f.PointKind.START,
    b.DayKind.TODAY: f.PointKind.TODAY,
    b.DayKind.AHEAD: f.PointKind.AHEAD,
}
_MOST_BULLETS = 8  # more are set small, save in large print, and may stand apart from what follows them


def story(blocks: Sequence[b.Block], setting: Setting, tick_word: str) -> Iterator[Flowable]:
    """The pieces in reading order; letterhead and small print are the paper's, not the story's.

    `tick_word` is what software reads in place of a box to tick."""
    style = setting.style
    texts: list[Flowable] = []  # that a picture may stand beside
    appointment: f.AppointmentBox | None = None
    for block, following in zip_longest(blocks, blocks[1:]):
        if not isinstance(block, b.Heading | b.Paragraph | b.SeatPicture | b.LegsPicture):
            yield from texts
            texts = []
        match block:
            case b.Appointment():
                appointment = f.AppointmentBox(block.label, block.when, block.advice, style)
            case b.NoteRoom(label=label):
                yield from _beside_each_other(appointment, label, setting, style)
            case b.NextPage(firm=firm):
                yield f.PageTurn(firm)
            case b.Bullets(items=items):
                bullets = _bullets(items, setting)
                bullets.keepWithNext = isinstance(following, b.Paragraph) and len(items) <= _MOST_BULLETS
                yield bullets
            case b.Paragraph(text=text) if isinstance(following, b.Bullets):
                introduction = f.Para(text, style)
                introduction.keepWithNext = True
                texts.append(introduction)
            case b.Ticks(items=items):
                yield f.TickList(items, tick_word, style)
            case b.Heading() | b.Paragraph():
                texts += _pieces(block, setting)
            case b.SeatPicture() | b.LegsPicture():
                if setting.pictures:
                    yield from _with_picture(texts, _picture(block, style), style)
                    texts = []
            case _:
                yield from _pieces(block, setting)
    yield from texts


def _with_picture(texts: Sequence[Flowable], picture: f.Block, style: Style) -> Iterator[Flowable]:
    """The picture beside the texts; under them in large print, where all of it together could not be broken."""
    if style.large:
        yield from (*texts, picture)
    else:
        yield f.Beside(texts, picture, style)


def _picture(block: b.SeatPicture | b.LegsPicture, style: Style) -> f.Block:
    if isinstance(block, b.SeatPicture):
        return f.Seat(block.caption, block.alt, style)
    words = f.LegsWords(block.in_front, block.behind, block.left_word, block.right_word, block.hurts, block.changed)
    left, right = (f.Leg(leg.hurts, leg.roots) for leg in (block.left, block.right))
    return f.Legs(left, right, words, block.alt, style)


def _beside_each_other(
    appointment: f.AppointmentBox | None, label: str, setting: Setting, style: Style
) -> Iterator[Flowable]:
    notes = f.NoteLines(label, style, setting.note_lines)
    yield f.Row([(appointment, 300), (notes, 433)], style) if appointment else notes


def _bullets(items: Sequence[str], setting: Setting) -> f.BulletList:
    small = not setting.style.large and (setting.columns or len(items) > _MOST_BULLETS)
    look = setting.style.small if small else None
    return f.BulletList(items, setting.style, look=look, columns=2 if setting.columns else 1)


def _pieces(block: b.Block, setting: Setting) -> Iterator[Flowable]:
    style = setting.style
    match block:
        case b.Title(text=text):
            yield f.Heading(text, 1, style)
        case b.Summary(title=title, sentences=sentences):
            yield f.SummaryBox(title, sentences, style)
        case b.Heading(text=text, part=part):
            yield f.Heading(text, 2, style, part=part)
        case b.Paragraph(text=text):
            yield f.Para(text, style)
        case b.Steps(steps=steps):
            yield f.NumberedList([[f.Bold(step.lead), f" {step.more}"] for step in steps], style)
        case b.CallBox(title=title, signs=signs):
            picture = _picture(block.picture, style) if block.picture and setting.pictures else None
            contacts = [f.Contact(c.when, c.whom) for c in block.contacts]
            yield f.WarningBox(title, signs, contacts, style, picture, block.blanks, block.lead)
        case b.Course(title=title, days=days):
            points = [f.TimelinePoint(day.day, day.words, day.caption, _KINDS[day.kind]) for day in days]
            yield f.Timeline(title, points, style)
        case b.Wishes(title=title, wishes=wishes):
            label = f.Heading(title, 2, style, replace(style.small, bold=True, space_after=2))
            yield f.Box([label, f.Para(" ".join(wishes), style, style.cell)], f.Padding(13, 9, 12, 10), style)
        case b.Facts(rows=rows):
            facts = [f.Para([f.Bold(f"{label}:"), f" {text}"], style) for label, text in rows]
            facts[0].keepWithNext = True  # else a heading and one line may be all that stands at the foot of a page
            yield from facts
        case _:
            pass
