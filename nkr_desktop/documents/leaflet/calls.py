"""The box that cannot be missed, and whom to call. The signs are §13's; whom to call is ours, not the guideline's."""

from nkr_desktop.documents.leaflet.block import CallBox, Contact
from nkr_desktop.documents.leaflet.pictures import seat
from nkr_desktop.documents.leaflet.telling import Telling, typed
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS

_LONGEST_NAME = 40


def call_box(t: Telling) -> CallBox:
    """The four signs of pressure on the cauda equina and whom to call at once (§13)."""
    signs = tuple(t.say(f"sign_{flag}") for flag in CAUDA_EQUINA_FLAGS)
    return CallBox(t.say("call_title"), signs, contacts(t), seat(t))


def acute_box(t: Telling) -> CallBox:
    """What to do now, when a sign is there already; where to go is written in by hand."""
    to_do = tuple(t.say(key) for key in ("acute_go", "acute_no_scan", "acute_bring"))
    return CallBox(
        t.say("acute_box"),
        to_do,
        contacts(t, at_once="acute_at_once"),
        blanks=(t.say("acute_place"), t.say("acute_phone")),
        lead=t.say("acute_in_doubt"),
    )


def contacts(t: Telling, at_once: str = "call_at_once") -> tuple[Contact, ...]:
    """By day, out of hours, and when help does not come; `at_once` names the phrase for the last."""
    on_duty = typed(t.clinic.out_of_hours_phone, _LONGEST_NAME)
    return (
        Contact(t.say("call_day"), _by_day(t)),
        Contact(t.say("call_evening"), on_duty or t.say("call_on_duty")),
        Contact(t.say(at_once), t.say("call_112")),
    )


def clinic_phone(t: Telling) -> str:
    """The number agreed on for this patient, else the clinic's; empty without either."""
    agreed = t.plan.contact.phone if t.plan.contact else None
    return typed(agreed or t.clinic.phone, _LONGEST_NAME)


def _by_day(t: Telling) -> str:
    name = typed(t.plan.contact.name if t.plan.contact else None, _LONGEST_NAME)
    phone = clinic_phone(t)
    if name:
        return t.say("call_or_own_doctor", whom=f"{name} {phone}".strip())
    if phone:
        return t.say("call_or_own_doctor", whom=t.say("call_clinic", phone=phone))
    return t.say("call_own_doctor")
