"""What every sheet has: letterhead, small print, the next visit, room for a note, and what was not asked."""

from collections.abc import Iterator

from nkr_desktop.documents.leaflet.block import (
    Appointment,
    Block,
    Bullets,
    Heading,
    Letterhead,
    NoteRoom,
    Paragraph,
    SmallPrint,
)
from nkr_desktop.documents.leaflet.calls import clinic_phone
from nkr_desktop.documents.leaflet.telling import Telling, typed
from nkr_desktop.domain.advice import UrgencyLevel
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS, OTHER_CAUSES, SIGNS

LONGEST_CLINIC_LINE = 80
"""Characters of the clinic's name and address: as many as the settings take, so that nothing is cut."""


def letterhead(t: Telling) -> Letterhead:
    """Clinic name, address and telephone, as far as they are known; the leaflet's own name and date."""
    address, phone = typed(t.clinic.address, LONGEST_CLINIC_LINE), typed(t.clinic.phone)
    if address and phone:
        where = t.say("address_and_phone", address=address, phone=phone)
    else:
        where = address or (t.say("phone", phone=phone) if phone else "")
    left = (typed(t.clinic.name, LONGEST_CLINIC_LINE), where)
    return Letterhead(
        left=tuple(line for line in left if line),
        right=(t.say("your_leaflet"), t.day(t.case.assessed_on, with_year=True)),
    )


def small_print(t: Telling) -> SmallPrint:
    """Source, edition and status; and what on the sheet is not the guideline's."""
    about = t.assessment
    status = []
    if not about.in_force and about.withdrawn_on is not None:
        status.append(t.say("not_in_force", date=about.withdrawn_on))
    acute = about.urgency.level is UrgencyLevel.ACUTE_SURGICAL
    status.append(t.say("contacts_own_acute" if acute else "contacts_own"))
    return SmallPrint(
        (t.say("source", version=about.guideline_version), " ".join(status)),
        t.say("page", page="{page}", pages="{pages}"),
    )


def unanswered(t: Telling) -> Iterator[Block]:
    """Names every red flag not asked, and under a provisional scope everything that is missing.

    The signs of pressure on the cauda equina a patient can answer, and must call about at any hour; whether there may
    be another illness is asked of the clinic by day."""
    not_asked = t.assessment.urgency.not_asked
    signs = [flag for flag in not_asked if flag in CAUDA_EQUINA_FLAGS]
    illnesses = tuple(t.say(f"illness_{flag}") for flag in not_asked if flag not in CAUDA_EQUINA_FLAGS)
    missing = t.assessment.scope.missing if t.assessment.provisional else ()
    if not not_asked and not missing:
        return
    yield Heading(t.say("unanswered"))
    if signs:
        yield Paragraph(t.say("unanswered_flags"))
        yield Bullets(tuple(t.say(f"asks_{flag}") for flag in signs))
        yield Paragraph(t.say("unanswered_call"))
    if illnesses:
        key = "unanswered_illness_too" if signs else "unanswered_illness"
        yield Paragraph(t.say(key, illnesses=t.book.listed(illnesses)))
    if missing:
        yield Paragraph(t.say("unanswered_rest"))
        yield Bullets(tuple(t.say(f"missing_{name}") for name in _named(missing)))
        yield Paragraph(t.say("unanswered_provisional"))


def _named(missing: tuple[str, ...]) -> Iterator[str]:
    """Names for the missing answers; a whole group nobody has asked about is one thing to a patient."""
    groups = {
        "signs": {f"signs.{name}" for name in SIGNS},
        "causes": {f"other_causes.{name}" for name in OTHER_CAUSES},
    }
    whole = {path: name for name, paths in groups.items() if paths <= set(missing) for path in paths}
    names = (whole.get(path, path.rpartition(".")[2]) for path in missing)
    yield from dict.fromkeys(names)


def next_visit(t: Telling) -> Iterator[Block]:
    """The next visit in a box, and room for a note beside it."""
    phone = clinic_phone(t)
    call = t.say("visit_call", phone=phone) if phone else t.say("visit_call_us")
    if t.visit is None:
        when, question = t.say("visit_none"), t.say("visit_need")
    else:
        when, question = t.visit[0].upper() + t.visit[1:], t.say("visit_cannot")
    whom = t.say("visit_with", whom=t.visit_with) if t.visit_with else ""
    advice = (whom, t.visit_note, question, call)
    yield Appointment(t.say("visit"), when, tuple(line for line in advice if line))
    yield NoteRoom(t.say("notes"))
