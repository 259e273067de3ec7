"""The acute sheet (U1): what is suspected, go now, what to say, and the facts to hand over (§12, §13, §22)."""

from collections.abc import Iterator

from nkr_desktop.documents.hand_over import hand_over
from nkr_desktop.documents.leaflet.block import (
    Block,
    Bullets,
    Facts,
    Heading,
    NextPage,
    NoteRoom,
    Paragraph,
    Summary,
    Title,
)
from nkr_desktop.documents.leaflet.calls import acute_box
from nkr_desktop.documents.leaflet.pictures import seat
from nkr_desktop.documents.leaflet.telling import Telling, typed
from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS

_LONGEST_FACT = 700  # characters; only what a clinician typed can be longer


def acute(t: Telling) -> Iterator[Block]:
    """The sheet's blocks in reading order; no hours are named, for the guideline names none."""
    yield Title(t.say("title_acute"))
    sentences = ("summary_acute_nerves", "summary_acute_surgeon", "summary_acute_scan")
    yield Summary(t.say("summary"), tuple(t.say(key) for key in sentences))
    yield acute_box(t)
    yield Heading(t.say("suspicion"))
    yield Paragraph(t.say("acute_what"))
    yield seat(t)
    yield Heading(t.say("acute_say"))
    who = t.say(f"who_{t.case.role.value if t.case.role else 'unstated'}")
    yield Paragraph(t.say("acute_say_text", day=t.day(t.case.assessed_on), who=who))
    yield Paragraph(t.say("acute_have"))
    present = (flag for flag in CAUDA_EQUINA_FLAGS if getattr(t.case.red_flags, flag) is Finding.YES)
    yield Bullets(tuple(t.say(f"have_{flag}") for flag in present))
    yield Paragraph(t.say("acute_worse"))
    yield NextPage(firm=True)
    yield Heading(t.say("acute_doctor"))
    facts = hand_over(t.case, t.assessment, t.book)
    yield Facts(tuple((label, typed(text, _LONGEST_FACT)) for label, text in facts))
    yield NoteRoom(t.say("notes"))
