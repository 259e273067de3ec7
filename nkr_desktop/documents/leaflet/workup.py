"""The work-up sheet (U2): what is suspected and what happens now. No prognosis, no activity advice, no treatment."""

from collections.abc import Iterator

from nkr_desktop.documents.leaflet.agreed import agreed_steps
from nkr_desktop.documents.leaflet.block import Block, Bullets, Heading, Paragraph, Steps, Summary, Ticks, Title
from nkr_desktop.documents.leaflet.calls import call_box
from nkr_desktop.documents.leaflet.furniture import next_visit, unanswered
from nkr_desktop.documents.leaflet.telling import Telling


def workup(t: Telling) -> Iterator[Block]:
    """The sheet's blocks in reading order. The guideline names no deadline, so none is given (§10)."""
    yield Title(t.say("title_workup"))
    sentences = ("summary_workup_why", "summary_workup_doctor", "summary_signs")
    yield Summary(t.say("summary"), tuple(t.say(key) for key in sentences))
    yield Heading(t.say("suspicion"))
    yield Paragraph(t.say("suspect_intro"))
    suspects = (reason.inputs[0].rpartition(".")[2] for reason in t.assessment.urgency.reasons)
    yield Bullets(tuple(t.say(f"suspect_{name}") for name in suspects))
    yield Paragraph(t.say("suspect_not_sure"))
    yield Heading(t.say("now"))
    if steps := agreed_steps(t):
        yield Steps(steps)
    else:
        yield Paragraph(t.say("now_nothing"))
    yield call_box(t)
    yield from unanswered(t)
    yield from next_visit(t)
    yield Heading(t.say("ticks"), part=True)
    visit = (t.say("tick_visit", when=t.visit),) if t.visit else ()
    yield Ticks((t.say("tick_doctor"), t.say("tick_signs"), *visit))
