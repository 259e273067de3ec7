"""Every text a leaflet can hold, by going through the answers that what writes it reads. No case is drawn by chance.

Dates are gone through by their classes, each month and weekday with and without a year and a time of day; their figures
count for nothing. What a clinician types stands as one name. That the answers gone through here are enough is tested
against 5,000 drawn leaflets (tests/property/test_leaflet.py): they hold no other text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import chain, combinations, product
from typing import Any

from nkr_desktop.content.phrases import Blank, Language, PhraseBook, phrase_book, read_texts
from nkr_desktop.content.resources import read_resource
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.documents.leaflet import Sheet, blocks, sheet
from nkr_desktop.documents.leaflet.block import (
    Block,
    Bullets,
    CallBox,
    Heading,
    Paragraph,
    Steps,
    Summary,
    Ticks,
    Wishes,
)
from nkr_desktop.documents.leaflet.findings import what_you_have
from nkr_desktop.documents.leaflet.telling import Telling
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.answers import (
    ActivityPreference,
    ApproachPreference,
    Dermatome,
    Experience,
    MriStatus,
    Muscle,
    PlanKind,
    Role,
    SurgeryPreference,
    Trend,
    Work,
)
from nkr_desktop.domain.case import (
    CAUDA_EQUINA_FLAGS,
    OTHER_CAUSES,
    SERIOUS_PATHOLOGY_FLAGS,
    SIGNS,
    Case,
    Plan,
    Sign,
    StrengthSign,
)
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.domain.plan import Tick, tick_rule, usual_care_allowed
from tests.documents.agreed import judged, with_plan
from tests.spec.given import TODAY, given

NAME = "Anna"
"""Stands for whatever a clinician types."""
_COMING = ("Jeg kommer ", "I come ")
_ONE_OF_KEYS = {
    "what may come": ("how_it_goes", "what_now"),
    "scan": ("scan_not_now", "scan_yours", "scan_meaning", "scan_what_about"),
    "specific": ("do_specific_directional", "do_specific_neuromuscular", "do_specific_fitted"),
    "mri": ("do_mri", "do_mri_ordered", "do_mri_done", "do_mri_again"),
    "surgeon": ("do_surgical_assessment", "do_surgical_again"),
    "begun": ("missing_onset_date", "missing_onset_uncertainty_days"),
    "activity": ("wish_stay_active", "wish_rest"),
    "exercise": ("wish_exercise_good", "wish_exercise_bad"),
    "manual": ("wish_manual_good", "wish_manual_bad"),
    "wants scan": ("wish_mri_yes", "wish_mri_no"),
    "operation": ("wish_surgery_wants", "wish_surgery_open", "wish_surgery_does_not_want"),
}
_ONE_OF = {
    phrase_book(language).text(f"leaflet.{key}"): group
    for language in Language
    for group, keys in _ONE_OF_KEYS.items()
    for key in keys
}
"""Headings, things agreed, questions and wishes of which a sheet has at most one."""

Said = dict[str, Any]
Places = dict[str, set[str]]
"""Where on a sheet a text stands, with all that can stand there."""
BULLET = "bullet: "


@dataclass
class Variants:
    """All variants of one sheet in one language. `always`: the places that no leaflet leaves empty."""

    places: Places = field(default_factory=lambda: defaultdict(set))
    always: set[str] | None = None
    leaflets: set[tuple[Block, ...]] = field(default_factory=set)

    def add(self, leaflet: tuple[Block, ...]) -> None:
        found = placed(leaflet)
        for place, text in found.items():
            self.places[place].add(masked(text))
        self.always = found.keys() & (found.keys() if self.always is None else self.always)
        self.leaflets.add(leaflet)


class Noting(PhraseBook):
    """A phrase book that notes what it is asked for."""

    def __init__(self, language: Language) -> None:
        super().__init__(language, read_texts(read_resource(f"texts/{language.value}.toml")))
        self.said: set[str] = set()

    def text(self, key: str, **blanks: Blank) -> str:
        self.said.add(key)
        return super().text(key, **blanks)


@cache
def book(language: Language) -> Noting:
    return Noting(language)


@cache
def variants() -> dict[tuple[Sheet, Language], Variants]:
    """All sheets in all languages; afterwards `book` has noted every phrase that is said."""
    found: dict[tuple[Sheet, Language], Variants] = defaultdict(Variants)
    for case, assessment, clinic in _cases():
        for language in Language:
            made = blocks(case, assessment, book(language), clinic)
            found[sheet(case, assessment), language].add(made)
    for language in Language:
        heading = book(language).text("leaflet.what")
        found[Sheet.ORDINARY, language].places[f"{heading} 1"] |= set(_everything_found(language))
    return found


def placed(leaflet: Iterable[Block]) -> dict[str, str]:
    """Place by place what stands there: one text each."""
    found = list(_texts(leaflet))
    places = dict(found)
    assert len(places) == len(found)
    return places


def _texts(leaflet: Iterable[Block]) -> Iterator[tuple[str, str]]:
    """What stands on a leaflet to be read, with its place: running text, and bullets and signs as sentences."""
    heading, after = "", 0
    for block in leaflet:
        match block:
            case Heading(text=text):
                heading, after = _ONE_OF.get(text, text), 0
            case Summary(sentences=sentences):
                yield from ((f"summary {n}", sentence) for n, sentence in enumerate(sentences))
            case Paragraph(text=text):
                after += 1
                yield f"{heading} {after}", text
            case Steps(steps=steps):
                for step in steps:
                    yield f"agreed: {_ONE_OF.get(step.lead, step.lead)}", f"{step.lead} {step.more}"
            case Wishes(wishes=items):
                yield from ((f"wish: {_ONE_OF.get(item, item)}", item) for item in items)
            case Ticks(items=items):
                yield from (("tick: visit" if item.startswith(_COMING) else f"tick: {item}", item) for item in items)
            case Bullets(items=items) | CallBox(signs=items):
                yield from ((f"{BULLET}{_ONE_OF.get(item, item)}", item) for item in items)
            case _:
                pass


def masked(text: str, typed: str = NAME) -> str:
    """The text with figures and what was typed made alike: neither is ours."""
    return re.sub(r"\d+", "0", text.replace(typed, NAME) if typed else text)


# --- The answers gone through ---

_ON: dict[Sheet, Said] = {
    Sheet.ORDINARY: {},
    Sheet.ACUTE: {"saddle_sensory_disturbance": "yes"},
    Sheet.WORKUP: {"suspected_cancer": "yes"},
    Sheet.OUT_OF_SCOPE: {"age": 17},
}
"""What is answered so that the sheet is given."""
_NO_SIGNS = dict.fromkeys(SIGNS, "no")
_CONTACT = {"name": NAME, "phone": "12 34 56 78"}
_PARTS = (Muscle.HIP_FLEXION, Muscle.KNEE_EXTENSION, Muscle.ANKLE_DORSIFLEXION, Muscle.GREAT_TOE_EXTENSION)
"""A muscle for each part of the leg that is told of."""
_SIDES = (None, "left", "right", "both")
_FOUND = ({"finding": "no"}, *({"finding": "yes", "side": side} for side in _SIDES))


def _cases() -> Iterator[tuple[Case, Assessment, Clinic]]:
    every_sheet = (family(on) for on in _ON.values() for family in (_agreed, _unanswered))
    own = (
        _unanswered({"tumour": "yes"}),  # a work-up in which every red flag can be unasked
        _found(),
        _dermatomes(),
        _course(),
        _active(),
        _scans(),
        _wishes(),
        _acute(),
        _suspicions(),
        _reasons(),
    )
    for case in chain.from_iterable((*every_sheet, *own)):
        yield case, judged(case), Clinic()
    for on in _ON.values():
        for case, judgement in _visits(on):
            yield case, judgement, Clinic()
        for case, clinic in product((given(**on), with_plan(given(**on), contact=_CONTACT)), _clinics()):
            yield case, judged(case), clinic


def _clinics() -> Iterator[Clinic]:
    for address, phone in product((None, NAME), (None, "12 34 56 78")):
        yield Clinic(NAME, address, phone, "1813")


def _visits(on: Said) -> Iterator[tuple[Case, Assessment]]:
    """Today and the next visit: every month and weekday, soon and so far ahead that the year is told."""
    for month in range(1, 13):
        today = date(2026, month, 1)
        case = given(**on, **_on(today))
        judgement = judged(case)
        for later, day, whom, note in product((0, 1), range(1, 8), (None, NAME), (None, "kl. 9.30", "kl. 8")):
            visit = {"on": date(2026 + later, month, day), "with": whom, "note": note}
            plan = Plan.model_validate({"next_visit": visit, "confirmed": True})
            yield case.model_copy(update={"plan": plan}), judgement


def _on(today: date) -> Said:
    return {"assessed_on": today, "onset_date": today - timedelta(days=33)}


def _agreed(on: Said) -> Iterator[Case]:
    """Nothing agreed; each thing by itself; a surgeon's assessment also after one."""
    for said in (on, {**on, "surgery_detail": {"assessed_on": TODAY}}):
        case = given(**said)
        yield case
        for id in Id:
            if tick_rule(id, judged(case)) is not Tick.NEVER and id is not Id.MOBILISATION_OR_EXERCISE:
                for kind in PlanKind if id is Id.SPECIFIC_EXERCISE else (None,):
                    yield with_plan(case, [id], kinds={id: kind})
        for care in usual_care_allowed(judged(case)):
            yield with_plan(case, (), [care])
            yield with_plan(case, (), [care], next_visit={"on": TODAY})


def _unanswered(on: Said) -> Iterator[Case]:
    """Each question left open by itself, and each way the groups of them can stand together."""
    flags = [flag for flag in (*CAUDA_EQUINA_FLAGS, *SERIOUS_PATHOLOGY_FLAGS) if flag not in on]
    signs, illnesses = ([f for f in flags if f in group] for group in (CAUDA_EQUINA_FLAGS, SERIOUS_PATHOLOGY_FLAGS))
    some_signs = ([], signs, *([sign] for sign in signs))
    some_illnesses = chain.from_iterable(combinations(illnesses, n) for n in range(len(illnesses) + 1))
    for asked, suspected, missing in product(some_signs, list(some_illnesses), ({}, {"other": "unknown"})):
        yield given(**on, **dict.fromkeys((*asked, *suspected), "unknown"), **missing)
    for missing in _missing():
        yield given(**{**missing, **on})


def _missing() -> Iterator[Said]:
    yield {"age": None}
    yield {"day": None}
    yield {"day": 84, "uncertain": 3}
    yield {**_NO_SIGNS, "visit": "follow_up", "signs_earlier": "unknown"}
    yield dict.fromkeys(SIGNS, "unknown")
    yield from ({**_NO_SIGNS, sign: "unknown"} for sign in SIGNS)
    yield dict.fromkeys(OTHER_CAUSES, "unknown")
    yield from ({cause: "unknown"} for cause in OTHER_CAUSES)


def _found() -> Iterator[Case]:
    """Every side of pain, skin and strength; nothing but a test found; nothing found today. The nerve sure or not."""
    for pain, skin, strength, other in product(_FOUND, _FOUND, _FOUND, ("no", "unknown")):
        yield given(radicular_leg_pain=pain, sensory_change=skin, reduced_strength=strength, other=other)
    for other in ("no", "unknown"):
        yield given(**_NO_SIGNS, visit="follow_up", signs_earlier="yes", other=other)


def _everything_found(language: Language) -> Iterator[str]:
    """The paragraph of what was found, in every way: the sides as in `_found`, and any part weak in any leg."""
    parts = [dict.fromkeys(some, 3) for n in range(len(_PARTS) + 1) for some in combinations(_PARTS, n)]
    graded: list[Said] = [{"side": "both", "mrc": {"left": a, "right": b}} for a, b in product(parts, parts)]
    graded += [{"side": side, "mrc": {leg: a}} for leg, a in product(("left", "right"), parts) for side in (None, leg)]
    strengths = [StrengthSign.model_validate({"finding": "yes", **said}) for said in graded]
    pains = [Sign.model_validate(found) for found in _FOUND]
    for other in ("no", "unknown"):
        case = given(other=other)
        judgement = judged(case)
        for strength, pain, skin in product(strengths, pains, pains):
            update = {"reduced_strength": strength, "radicular_leg_pain": pain, "sensory_change": skin}
            found = case.model_copy(update={"signs": case.signs.model_copy(update=update)})
            yield masked(what_you_have(Telling(found, judgement, Plan(), book(language), Clinic())))


def _dermatomes() -> Iterator[Case]:
    for side, root in product(("left", "right", "both"), Dermatome):
        yield given(sensory_change={"finding": "yes", "side": side, "dermatomes": [root]})


def _course() -> Iterator[Case]:
    """When it began and how it goes: with what speaks for an early referral, and with what became of one."""
    for (day, uncertain), trend in product(
        ((None, 0), (20, 0), (20, 7), (50, 6), (56, 0), (57, 0)),
        (None, *Trend),
    ):
        said: Said = {"day": day, "uncertain": uncertain, "trend": trend}
        for severity, worse, wait in product(("moderate", "most_severe_disabling"), ("no", "yes"), (28, 40, 80)):
            yield given(**said, pain_severity=severity, severe_worsening=worse, surgeon_wait_days=wait)
        for referred, seen, declined in product((None, TODAY), (None, TODAY), (None, True)):
            detail = {"referred_on": referred, "assessed_on": seen, "declined": declined}
            case = given(**said, surgery_detail=detail)
            yield case
            yield with_plan(case, [Id.SURGICAL_ASSESSMENT])
    for month in range(1, 13):
        yield given(**_on(date(2026, month, 1)), uncertain=7)


def _active() -> Iterator[Case]:
    for severity, activity, work in product(("moderate", "severe_disabling"), ActivityPreference, (None, *Work)):
        yield given(pain_severity=severity, activity=activity, work=work)


def _scans() -> Iterator[Case]:
    """By the scan's status, whether one is needed and why, and whether it is agreed."""
    needs: tuple[Said, ...] = ({}, {"medication_resistant_pain": "yes"}, {"severe_worsening": "yes"})
    for status, need, agreed in product((None, *MriStatus), needs, ((), (Id.MRI,))):
        yield with_plan(given(mri=status, **need), agreed)
        yield with_plan(given(mri=status, **need, **_ON[Sheet.WORKUP]), agreed)
        yield with_plan(given(mri=status, **need, **_ON[Sheet.OUT_OF_SCOPE]), agreed)


def _wishes() -> Iterator[Case]:
    asked: dict[str, Iterable[str]] = {
        "activity": ActivityPreference,
        "approach": ApproachPreference,
        "exercise_experience": Experience,
        "manual_experience": Experience,
        "wants_mri": ("yes", "no"),
        "surgery": SurgeryPreference,
    }
    for wish, answers in asked.items():
        for answer in answers:
            yield with_plan(given(**{wish: answer}), [Id.SUPERVISED_EXERCISE, Id.MANUAL_MOBILISATION])


def _acute() -> Iterator[Case]:
    for flag in CAUDA_EQUINA_FLAGS:
        yield given(**{flag: "yes"})
    for role, month in product((None, *Role), range(1, 13)):
        yield given(**_ON[Sheet.ACUTE], **_on(date(2026, month, 1)), role=role)


def _suspicions() -> Iterator[Case]:
    for suspicion in (*SERIOUS_PATHOLOGY_FLAGS, "tumour"):
        yield given(**{suspicion: "yes"})


def _reasons() -> Iterator[Case]:
    yield given(day=90)
    yield given(**_NO_SIGNS)
    yield from (given(**{cause: "yes"}) for cause in OTHER_CAUSES if cause != "tumour")
