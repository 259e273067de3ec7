"""The second half of the note: assessment, the guideline's advice, what was said and agreed, dates."""

from collections.abc import Iterator

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinical_words import sentence
from nkr_desktop.documents.note.plain_text import Section
from nkr_desktop.domain.advice import Assessment, ScopeStatus, Stance
from nkr_desktop.domain.answers import UsualCare
from nkr_desktop.domain.case import Case, Plan, PlanItem
from nkr_desktop.domain.guideline import RecommendationId as Id

_OUTSIDE_ADVICE = (Stance.PREPARE, Stance.NOT_ROUTINE)
_NAMED_ELSEWHERE = {"signs": "sign", "other_causes": "cause"}


def conclusions(case: Case, plan: Plan, assessment: Assessment, book: PhraseBook, full: bool) -> Iterator[Section]:
    """In the order a reader needs it; the short form leaves out advice, what was discussed, and further dates."""
    yield Section("assessment", tuple(judgement(assessment, book)))
    if full:
        yield Section("advice", tuple(sentence(book.say(action.says)) for action in assessment.actions))
    yield Section("information", _information(plan, book))
    if full:
        yield Section("discussed", _discussed(assessment, book))
    yield Section("plan", _agreed(plan, assessment, book))
    yield Section("safety_net", _safety_net(plan, book))
    yield Section("dates", tuple(_dates(case, assessment, book, full)))
    yield Section("next_visit", (next_visit(plan, book),))


def judgement(assessment: Assessment, book: PhraseBook) -> Iterator[str]:
    """Urgency and scope with their reasons, marks to look again, what is missing, and answers that cannot both hold."""
    urgency, scope = assessment.urgency, assessment.scope
    yield sentence(
        book.text("note.labelled", label=book.text("note.urgency"), text=book.text(f"urgency.{urgency.level.value}"))
    )
    yield from (sentence(book.reason(reason)) for reason in urgency.reasons)
    if urgency.look_again:
        why = "; ".join(book.text(f"look_again.{mark}") for mark in urgency.look_again)
        yield sentence(book.text("note.labelled", label=book.text("note.look_again"), text=why))
    yield sentence(book.text(f"note.scope_{scope.status.value}"))
    yield from (sentence(book.reason(reason)) for reason in scope.reasons)
    if scope.status is ScopeStatus.UNDETERMINED:
        names = "; ".join(_missing(path, book) for path in scope.missing)
        yield sentence(book.text("note.scope_missing", names=names))
    yield from (sentence(book.say(check.says)) for check in assessment.checks)


def next_visit(plan: Plan, book: PhraseBook) -> str:
    visit = plan.next_visit
    if visit is None or not (visit.on or visit.with_whom or visit.note):
        return book.text("note.next_visit_none")
    said = [book.text("note.on", date=visit.on)] if visit.on else []
    if visit.with_whom:
        said.append(book.text("note.next_visit_with", whom=visit.with_whom))
    if visit.note:
        said.append(visit.note)
    return sentence(", ".join(said))


def item_name(item: PlanItem, book: PhraseBook) -> str:
    """The recommendation's name, for specific exercise with the kind agreed on."""
    name = book.text(f"recommendation.{item.id.value}")
    return f"{name} ({book.text(f'note.kind_{item.kind.value}')})" if item.kind else name


def _missing(path: str, book: PhraseBook) -> str:
    folder, _, name = path.partition(".")
    group = _NAMED_ELSEWHERE.get(folder)
    return book.text(f"{group}.{name}") if group else book.text(f"note.missing_{name}")


def _information(plan: Plan, book: PhraseBook) -> tuple[str, ...]:
    """Only what was ticked as given."""
    given = []
    if UsualCare.INFORMATION in plan.usual_care:
        workup = UsualCare.MEDICAL_WORKUP in plan.usual_care
        given.append(book.text("note.information_workup" if workup else "note.information_given"))
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


def _agreed(plan: Plan, assessment: Assessment, book: PhraseBook) -> tuple[str, ...]:
    """Items in guideline order, then usual care. What lies outside the advice says so, with its reason."""
    items = sorted(plan.items, key=lambda item: list(Id).index(item.id))
    lines = [sentence(_item(item, assessment, book)) for item in items]
    lines += [sentence(book.text(f"note.care_{care.value}")) for care in plan.usual_care]
    return tuple(lines) or (book.text("note.plan_none"),)


def _item(item: PlanItem, assessment: Assessment, book: PhraseBook) -> str:
    said = [item_name(item, book)]
    stance = assessment.advice(item.id).stance
    if stance in _OUTSIDE_ADVICE:
        said.append(book.text("note.plan_outside", reason=item.reason or ""))
    elif stance is Stance.NOT_COVERED:
        said.append(book.text("note.plan_outside_scope", reason=item.reason or ""))
    elif item.reason:
        said.append(book.text("note.plan_reason", reason=item.reason))
    if item.note:
        said.append(book.text("note.plan_note", note=item.note))
    return "; ".join(said)


def _safety_net(plan: Plan, book: PhraseBook) -> tuple[str, ...]:
    informed = UsualCare.INFORMATION in plan.usual_care
    lines = [book.text("note.safety_net_given" if informed else "note.safety_net_none")]
    if plan.contact and (plan.contact.name or plan.contact.phone):
        contact = " ".join(part.strip() for part in (plan.contact.name, plan.contact.phone) if part)
        lines.append(sentence(book.text("note.contact", contact=contact)))
    return tuple(lines)


def _dates(case: Case, assessment: Assessment, book: PhraseBook, full: bool) -> Iterator[str]:
    when = assessment.timeline
    if when is None:
        yield sentence(book.text("note.no_dates"))
        return
    if when.earliest_onset != when.onset_date:
        yield sentence(book.text("note.earliest", date=when.earliest_onset))
    yield sentence(book.text("note.week_8", date=when.week_8_on))
    yield sentence(book.text("note.week_12", date=when.week_12_on))
    if full and not assessment.urgency.stops_guideline and assessment.scope.status is not ScopeStatus.OUT_OF_SCOPE:
        yield sentence(book.text("note.refer_by", days=case.surgeon_wait_days, date=when.refer_by))
