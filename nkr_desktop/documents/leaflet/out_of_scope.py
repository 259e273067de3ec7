"""The sheet for a patient the guideline is not about: why, what was agreed, what to watch. No prognosis (§2)."""

from collections.abc import Iterator

from nkr_desktop.documents.leaflet.agreed import agreed
from nkr_desktop.documents.leaflet.block import Block, Bullets, Heading, NextPage, Paragraph, Summary, Ticks, Title
from nkr_desktop.documents.leaflet.calls import call_box
from nkr_desktop.documents.leaflet.furniture import next_visit, unanswered
from nkr_desktop.documents.leaflet.telling import Telling
from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import OTHER_CAUSES


def out_of_scope(t: Telling) -> Iterator[Block]:
    """The sheet's blocks in reading order."""
    yield Title(t.say("title_out_of_scope"))
    sentences = ("summary_out_advice", "summary_out_not_you", "summary_signs")
    yield Summary(t.say("summary"), tuple(t.say(key) for key in sentences))
    yield Heading(t.say("out_why"))
    yield Paragraph(t.say("out_because"))
    yield Bullets(tuple(why for reason in t.assessment.scope.reasons for why in _why(t, reason.rule)))
    yield Paragraph(t.say("out_help"))
    yield from agreed(t)
    yield call_box(t)
    yield from unanswered(t)
    yield NextPage()  # else a line or two of it are all that stands there
    yield from next_visit(t)
    yield Heading(t.say("ticks"), part=True)
    visit = (t.say("tick_visit", when=t.visit),) if t.visit else ()
    yield Ticks((t.say("tick_signs"), *visit))


def _why(t: Telling, criterion: str) -> Iterator[str]:
    """A bullet for the criterion that fails; for other causes (S4) one a cause."""
    if criterion != "S4":
        yield t.say(f"out_{criterion}")
        return
    found = (name for name in OTHER_CAUSES if getattr(t.case.other_causes, name) is Finding.YES)
    yield from (t.say("out_S4", cause=t.say(f"because_{name}")) for name in found)
