"""The second half of the note: assessment, the guideline's advice, what was said and agreed, dates."""

from collections.abc import Iterator

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinical_words import sentence
from nkr_desktop.documents.intake import dates, wish_words
from nkr_desktop.documents.judgement_words import scope_words, urgency_words
from nkr_desktop.documents.plan_words import agreed
from nkr_desktop.documents.sections import Section
from nkr_desktop.domain.advice import Advice, Assessment, ScopeStatus, UrgencyLevel
from nkr_desktop.domain.answers import ApproachPreference, UsualCare
from nkr_desktop.domain.case import Case, Plan, Preferences
from nkr_desktop.domain.guideline import RecommendationId as Id

_PREFERENCES = (
    Id.PHYSICAL_ACTIVITY,
    Id.SUPERVISED_EXERCISE,
    Id.SPECIFIC_EXERCISE,
    Id.COMBINED_EXERCISE,
    Id.MANUAL_MOBILISATION,
)
"""Where a patient is asked what they prefer, not whether they want it."""


def conclusions(case: Case, plan: Plan, assessment: Assessment, book: PhraseBook, full: bool) -> Iterator[Section]:
    """In the order a reader needs it; the short form leaves out the advice and the last day to refer."""
    yield Section("note.assessment", tuple(_judgement(assessment, book)))
    if full:
        yield Section("note.advice", tuple(sentence(book.say(action.says)) for action in assessment.actions))
    yield Section("note.information", _information(plan, assessment, book))
    yield Section("note.discussed", tuple(_discussed(case.preferences, assessment, book)))
    yield Section("note.plan", agreed(plan, assessment, book))
    yield Section("note.safety_net", _safety_net(plan, book))
    when = dates(assessment, book)
    refer_by = tuple(_refer_by(case, assessment, book)) if full else ()
    yield Section(when.heading, (*when.lines, *refer_by))
    yield Section("note.next_visit", (_next_visit(plan, book),))


def _judgement(assessment: Assessment, book: PhraseBook) -> Iterator[str]:
    """Urgency and scope with their reasons, what is missing, and answers that cannot both hold."""
    yield from urgency_words(assessment, book)
    yield from scope_words(assessment, book)
    yield from (sentence(book.say(check.says)) for check in assessment.checks)


def _information(plan: Plan, assessment: Assessment, book: PhraseBook) -> tuple[str, ...]:
    """Only what was ticked as given. Under U2 information is on the suspicion, never on the prognosis (chapter 6)."""
    given = []
    if UsualCare.INFORMATION in plan.usual_care:
        suspected = assessment.urgency.level is UrgencyLevel.URGENT_WORKUP
        given.append(book.text("note.information_workup" if suspected else "note.information_given"))
    if UsualCare.ACTIVITY_ADVICE in plan.usual_care:
        given.append(book.text("note.information_activity"))
    return tuple(given) or (book.text("note.information_none"),)


def _discussed(wishes: Preferences, assessment: Assessment, book: PhraseBook) -> Iterator[str]:
    """The options of which the patient has said something, and what was said (§8 is told by §4 and §7)."""
    if _decided_without_rules(assessment):
        return
    for advice in assessment.recommendations:
        name = book.text(f"recommendation.{advice.id.value}")
        if advice.id is Id.SURGICAL_ASSESSMENT:  # what was said is about an operation, not about an assessment
            for wish in wish_words(wishes, ("surgery",), book):
                yield sentence(book.text("note.pair", name=name, answer=wish))
        elif advice.patient_choice is not None and advice.id is not Id.MOBILISATION_OR_EXERCISE:
            yield sentence(book.text(f"note.choice_{_choice(advice, wishes)}", name=name))


def _choice(advice: Advice, wishes: Preferences) -> str:
    """To prefer rest, or one form of treatment, is no refusal of the others; only "neither" is."""
    if advice.patient_choice:
        return "wanted"
    refused = advice.id not in _PREFERENCES or (
        advice.id is not Id.PHYSICAL_ACTIVITY and wishes.approach is ApproachPreference.NEITHER
    )
    return "unwanted" if refused else "other"


def _safety_net(plan: Plan, book: PhraseBook) -> tuple[str, ...]:
    informed = UsualCare.INFORMATION in plan.usual_care
    lines = [book.text("note.safety_net_given" if informed else "note.safety_net_none")]
    if plan.contact and (plan.contact.name or plan.contact.phone):
        contact = " ".join(part.strip() for part in (plan.contact.name, plan.contact.phone) if part)
        lines.append(sentence(book.text("note.contact", contact=contact)))
    return tuple(lines)


def _refer_by(case: Case, assessment: Assessment, book: PhraseBook) -> Iterator[str]:
    """The clinic's own last day to refer, while a referral can wait and the guideline speaks of one."""
    when = assessment.timeline
    if when and not _decided_without_rules(assessment):
        yield sentence(book.text("note.refer_by", days=case.surgeon_wait_days, date=when.refer_by))


def _decided_without_rules(assessment: Assessment) -> bool:
    """Whether urgency or scope has decided, so that no choice is the patient's (chapter 6, order of judgement)."""
    return assessment.urgency.stops_guideline or assessment.scope.status is ScopeStatus.OUT_OF_SCOPE


def _next_visit(plan: Plan, book: PhraseBook) -> str:
    visit = plan.next_visit
    if visit is None or not (visit.on or visit.with_whom or visit.note):
        return book.text("note.next_visit_none")
    said = [book.text("note.on", date=visit.on)] if visit.on else []
    if visit.with_whom:
        said.append(book.text("note.next_visit_with", whom=visit.with_whom))
    if visit.note:
        said.append(visit.note)
    return sentence(", ".join(said))
