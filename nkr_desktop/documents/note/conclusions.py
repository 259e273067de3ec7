"""The second half of the note: assessment, the guideline's advice, what was said and agreed, dates."""

from collections.abc import Iterator

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinical_words import sentence
from nkr_desktop.documents.intake import dates
from nkr_desktop.documents.judgement_words import scope_words, urgency_words
from nkr_desktop.documents.plan_words import agreed
from nkr_desktop.documents.sections import Section
from nkr_desktop.domain.advice import Assessment, ScopeStatus, UrgencyLevel
from nkr_desktop.domain.answers import UsualCare
from nkr_desktop.domain.case import Case, Plan
from nkr_desktop.domain.guideline import RecommendationId as Id


def conclusions(case: Case, plan: Plan, assessment: Assessment, book: PhraseBook, full: bool) -> Iterator[Section]:
    """In the order a reader needs it; the short form leaves out the advice and the last day to refer."""
    yield Section("note.assessment", tuple(_judgement(assessment, book)))
    if full:
        yield Section("note.advice", tuple(sentence(book.say(action.says)) for action in assessment.actions))
    yield Section("note.information", _information(plan, assessment, book))
    yield Section("note.discussed", _discussed(assessment, book))
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


def _discussed(assessment: Assessment, book: PhraseBook) -> tuple[str, ...]:
    """The options on which the patient has said yes or no, and what was said (§8 is told by §4 and §7)."""
    return tuple(
        sentence(
            book.text(
                "note.choice_wanted" if advice.patient_choice else "note.choice_unwanted",
                name=book.text(f"recommendation.{advice.id.value}"),
            )
        )
        for advice in assessment.recommendations
        if advice.patient_choice is not None and advice.id is not Id.MOBILISATION_OR_EXERCISE
    )


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
    waits = assessment.urgency.stops_guideline or assessment.scope.status is ScopeStatus.OUT_OF_SCOPE
    if when and not waits:
        yield sentence(book.text("note.refer_by", days=case.surgeon_wait_days, date=when.refer_by))


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
