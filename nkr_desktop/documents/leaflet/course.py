"""The course over 12 weeks with this patient's dates, and what is decided when (§12, §13)."""

from collections.abc import Iterator
from datetime import date, timedelta

from nkr_desktop.documents.leaflet.agreed import is_agreed, surgeon_has_seen
from nkr_desktop.documents.leaflet.block import Block, Course, CourseDay, DayKind, Heading, Paragraph
from nkr_desktop.documents.leaflet.telling import Telling
from nkr_desktop.domain.advice import Stance, Timeline
from nkr_desktop.domain.answers import Trend
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.domain.timeline import DECISION_DAY

_VISIT_BEYOND = timedelta(days=28)  # a later visit would squeeze the twelve weeks together


def decision_due(t: Telling) -> str | None:
    """What takes the prognosis' place from 8 weeks on, unless it goes well: that it is time to decide about a surgeon,
    or what is settled already; else None (§13)."""
    when = t.assessment.timeline
    if when is None or when.longest < DECISION_DAY or t.case.course.trend is Trend.IMPROVED:
        return None
    if 2 * when.days - when.longest > DECISION_DAY:  # the shortest duration: days less the uncertainty
        how_long = t.say("due_more")
    else:
        how_long = t.say("due_just" if when.days == when.longest == DECISION_DAY else "due_maybe")
    return f"{how_long} {t.say(_settled(t) or 'surgeon_decide')}"


def course(t: Telling) -> Iterator[Block]:
    """The line with its dates, when the onset is known."""
    when = t.assessment.timeline
    if when is None:
        return
    days = _days(t, when)
    if len({day.day for day in days}) > 1:
        yield Heading(t.say("course"), part=True)
        yield Course(t.say("course"), days)
        if when.earliest_onset != when.onset_date:
            yield Paragraph(t.say("course_uncertain"))


def surgeon(t: Telling) -> str | None:
    """What is said of a surgeon's assessment where it is neither agreed nor told of as due; else None."""
    if is_agreed(t, Id.SURGICAL_ASSESSMENT) or decision_due(t):
        return None
    if t.case.course.trend is Trend.IMPROVED:
        return t.say("call_if_worse")
    if settled := _settled(t):
        return f"{t.say(settled)} {surgeon_explained(t)}"
    advice = t.assessment.advice(Id.SURGICAL_ASSESSMENT)
    match advice.stance:
        case Stance.DO_NOW:
            said = t.say("surgeon_early")
        case Stance.CONSIDER:
            said = t.say("surgeon_worse")
        case _ if advice.decide_on and advice.decide_on > t.case.assessed_on:
            said = t.say("surgeon_by", day=t.day(advice.decide_on))
        case _:
            said = t.say("surgeon_soon") if advice.decide_on else t.say("surgeon_later")
    return f"{said} {surgeon_explained(t)}"


def surgeon_explained(t: Telling) -> str:
    return f"{t.say('surgeon_is')} {t.say('surgeon_seen_then' if surgeon_has_seen(t) else 'surgeon_no_promise')}"


def _settled(t: Telling) -> str | None:
    """What there is no more to decide about: a surgeon has seen the patient, the patient is referred, or a surgeon's
    assessment is agreed; else None. A referral settles nothing where the patient has said no, or is well meanwhile."""
    detail = t.case.surgery_detail
    if surgeon_has_seen(t):
        return "surgeon_seen"
    if detail and detail.referred_on and not detail.declined and t.case.course.trend is not Trend.IMPROVED:
        return "surgeon_awaited"
    return "surgeon_agreed" if is_agreed(t, Id.SURGICAL_ASSESSMENT) else None


def _days(t: Telling, when: Timeline) -> tuple[CourseDay, ...]:
    today = t.case.assessed_on
    start = "course_start" if when.earliest_onset == when.onset_date else "course_earliest"
    days = [
        CourseDay(when.earliest_onset, t.day(when.earliest_onset), t.say(start), DayKind.START),
        CourseDay(today, t.say("course_today"), t.day(today), DayKind.TODAY),
        CourseDay(when.week_8_on, t.day(when.week_8_on), t.say(_week_8(t, when)), DayKind.AHEAD),
        CourseDay(when.week_12_on, t.day(when.week_12_on), t.say(_week_12(t, when)), DayKind.AHEAD),
    ]
    if own := _own_date(t, when):
        days.append(CourseDay(own, t.day(own), t.say("course_decide"), DayKind.AHEAD))
    visit = t.plan.next_visit.on if t.plan.next_visit else None
    if visit and today < visit <= when.week_12_on + _VISIT_BEYOND:
        days.append(CourseDay(visit, t.day(visit), t.say("course_visit"), DayKind.AHEAD))
    return tuple(sorted(days, key=lambda day: day.day))


def _own_date(t: Telling, when: Timeline) -> date | None:
    """The day to decide about a surgeon, where the clinic's own waiting time puts it before the guideline's 8 weeks."""
    on = t.assessment.advice(Id.SURGICAL_ASSESSMENT).decide_on
    return on if on and t.case.assessed_on < on < when.week_8_on and not _settled(t) else None


def _week_8(t: Telling, when: Timeline) -> str:
    ahead = when.week_8_on > t.case.assessed_on and t.case.course.trend is not Trend.IMPROVED
    return "course_week_8_decide" if ahead and not _own_date(t, when) else "course_week_8"


def _week_12(t: Telling, when: Timeline) -> str:
    if when.week_12_on <= t.case.assessed_on:
        return "course_week_12"
    if _settled(t) in ("surgeon_awaited", "surgeon_agreed"):
        return "course_week_12_surgeon"
    return "course_week_12" if decision_due(t) else "course_week_12_better"
