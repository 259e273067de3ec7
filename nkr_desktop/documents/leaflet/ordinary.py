"""The ordinary sheet: what you have, how it goes, staying active, what we agreed, what to watch (chapter 11)."""

from collections.abc import Iterator

from nkr_desktop.documents.leaflet.agreed import a_scan_settles, agreed, exercise_agreed, is_agreed
from nkr_desktop.documents.leaflet.block import Block, Heading, NextPage, Paragraph, Summary, Ticks, Title
from nkr_desktop.documents.leaflet.calls import call_box
from nkr_desktop.documents.leaflet.course import course, decision_due, surgeon, surgeon_explained
from nkr_desktop.documents.leaflet.findings import leg_pain, nerve_is_certain, nerves, what_you_have
from nkr_desktop.documents.leaflet.furniture import next_visit, unanswered
from nkr_desktop.documents.leaflet.pictures import legs
from nkr_desktop.documents.leaflet.telling import Telling
from nkr_desktop.documents.leaflet.wishes import wishes
from nkr_desktop.domain.advice import Stance
from nkr_desktop.domain.answers import ActivityPreference, MriStatus, PainSeverity, Trend, UsualCare, Work
from nkr_desktop.domain.guideline import RecommendationId as Id

_SEVERE = (PainSeverity.SEVERE_DISABLING, PainSeverity.MOST_SEVERE_DISABLING)


def ordinary(t: Telling) -> Iterator[Block]:
    """The sheet's blocks in reading order."""
    yield Title(t.say(_title(t)))
    yield _summary(t)
    yield Heading(t.say("what"))
    yield Paragraph(what_you_have(t))
    yield from _how_it_goes(t)
    yield from legs(t)
    line = tuple(course(t))
    said = surgeon(t)
    about_surgeon = (Paragraph(said),) if said else ()
    if not line:
        yield from about_surgeon
    yield from agreed(t)
    yield Paragraph(t.say("watch_text"))
    yield call_box(t)
    yield NextPage()
    yield from unanswered(t)
    if line:
        yield from line
        yield from about_surgeon
    yield Heading(t.say("active"))
    yield Paragraph(_active(t))
    yield from _scan(t)
    yield from wishes(t)
    yield from next_visit(t)
    yield Heading(t.say("ticks"), part=True)
    yield Ticks(tuple(_ticks(t)))


def _title(t: Telling) -> str:
    """No surer than the text under it."""
    if not nerve_is_certain(t):
        return f"title_maybe_{nerves(t)}"
    hurts = _hurts(t)
    return f"title_{hurts}_{nerves(t)}" if hurts else f"title_{nerves(t)}"


def _summary(t: Telling) -> Summary:
    hurts = _hurts(t)
    if not nerve_is_certain(t):
        nerve = t.say(f"summary_maybe_{nerves(t)}")
    elif hurts:
        nerve = f"{t.say(f'summary_{nerves(t)}')} {t.say(f'summary_{hurts}')}"
    else:
        nerve = t.say(f"summary_{nerves(t)}")
    return Summary(t.say("summary"), (nerve, decision_due(t) or t.say("prognosis"), t.say("summary_active")))


def _hurts(t: Telling) -> str | None:
    """Which key tells of the pain: one leg, both, or none."""
    pain = leg_pain(t)
    return pain and ("legs" if pain == "both" else "leg")


def _how_it_goes(t: Telling) -> Iterator[Block]:
    if due := decision_due(t):
        yield Heading(t.say("what_now"))
        yield Paragraph(f"{due} {surgeon_explained(t)}")
        return
    better = {Trend.IMPROVED: "already_better", Trend.SOME_IMPROVEMENT: "a_little_better"}
    trend = t.case.course.trend
    so_far = (t.say(better[trend]),) if trend in better else ()
    yield Heading(t.say("how_it_goes"))
    yield Paragraph(" ".join((*so_far, t.say("prognosis"))))


def _active(t: Telling) -> str:
    """Staying active in home, garden, work and leisure; in severe pain up to a week with less is fine (§3)."""
    said = [t.say("active_as_usual")]
    match t.case.work:
        case Work.AT_WORK | Work.AT_RISK:
            said.append(t.say("active_work"))
        case Work.ON_SICK_LEAVE:
            said.append(t.say("active_back_to_work"))
        case _:
            pass
    severe = t.case.course.pain_severity in _SEVERE
    said.append(t.say("active_short_rest" if severe else "active_bed"))
    if t.case.preferences.activity is ActivityPreference.REST:
        said.append(t.say("active_prefers_rest"))
    said.append(t.say("active_more_pain"))
    return " ".join(said)


def _scan(t: Telling) -> Iterator[Block]:
    """Why no scan now, or what a scan means: by the advice, what was agreed, and the scan's own status (§10)."""
    needed = t.assessment.advice(Id.MRI).stance is Stance.INDICATED
    planned = is_agreed(t, Id.MRI)
    has_one = t.case.mri in (MriStatus.DONE, MriStatus.REFERRED)
    if needed and not planned and not (has_one and a_scan_settles(t)):
        heading, said = "scan_what_about", ["scan_decide"]
    elif t.case.mri is MriStatus.DONE:
        heading, said = "scan_meaning", ["scan_done", "scan_pictures"]
    elif t.case.mri is MriStatus.REFERRED:
        heading, said = "scan_yours", ["scan_ordered", "scan_pictures", "scan_we_talk"]
    elif planned:
        heading, said = "scan_yours", ["scan_helps_us", "scan_pictures", "scan_we_talk"]
    else:
        heading, said = "scan_not_now", ["scan_not_needed", "scan_pictures", "scan_later"]
    if needed and has_one and a_scan_settles(t):
        said.append("scan_bring")
    yield Heading(t.say(heading))
    yield Paragraph(" ".join(t.say(key) for key in said))


def _ticks(t: Telling) -> Iterator[str]:
    yield t.say("tick_active")
    if exercise_agreed(t):
        yield t.say("tick_exercise")
    if UsualCare.MEDICATION in t.plan.usual_care:
        yield t.say("tick_medication")
    yield t.say("tick_signs")
    if t.visit:
        yield t.say("tick_visit", when=t.visit)
