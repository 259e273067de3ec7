"""All the pieces a document is put together from, in one place to import them."""

from nkr_desktop.documents.pdf.beside import Beside
from nkr_desktop.documents.pdf.block import Block, Stack
from nkr_desktop.documents.pdf.body_pictures import Leg, Legs, LegsWords, Seat
from nkr_desktop.documents.pdf.boxes import (
    AppointmentBox,
    Box,
    Contact,
    FillIn,
    NoteLines,
    Padding,
    Row,
    StatusBanner,
    SummaryBox,
    WarningBox,
)
from nkr_desktop.documents.pdf.figure import Figure
from nkr_desktop.documents.pdf.lists import BulletList, NumberedList, TickList
from nkr_desktop.documents.pdf.pagination import PageTurn
from nkr_desktop.documents.pdf.paragraphs import Heading, Link, Para
from nkr_desktop.documents.pdf.strength import CertaintyMark, ChipLook, StrengthChip
from nkr_desktop.documents.pdf.table import Table
from nkr_desktop.documents.pdf.text import Bold, Text
from nkr_desktop.documents.pdf.timeline import PointKind, Timeline, TimelinePoint

__all__ = [
    "AppointmentBox",
    "Beside",
    "Block",
    "Bold",
    "Box",
    "BulletList",
    "CertaintyMark",
    "ChipLook",
    "Contact",
    "Figure",
    "FillIn",
    "Heading",
    "Leg",
    "Legs",
    "LegsWords",
    "Link",
    "NoteLines",
    "NumberedList",
    "Padding",
    "PageTurn",
    "Para",
    "PointKind",
    "Row",
    "Seat",
    "Stack",
    "StatusBanner",
    "StrengthChip",
    "SummaryBox",
    "Table",
    "Text",
    "TickList",
    "Timeline",
    "TimelinePoint",
    "WarningBox",
]
