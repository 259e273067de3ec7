"""The referral sheet as data, the same for paper and for text: what it asks for, then what is known and what is not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents import intake
from nkr_desktop.documents.agreed_plan import PlanNotConfirmed, agreed_plan
from nkr_desktop.documents.clinical_words import other_causes, red_flags, sentence, signs
from nkr_desktop.documents.judgement_words import look_again, scope_words
from nkr_desktop.documents.plan_words import agreed
from nkr_desktop.documents.referral.kind import Kind, kind
from nkr_desktop.documents.referral.question import question, scan_advice
from nkr_desktop.documents.sections import Section
from nkr_desktop.documents.source_words import source, status
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.answers import Finding, SurgeryPreference
from nkr_desktop.domain.case import SIGNS, Case, Plan

_TITLES = {Kind.ACUTE: "title_acute", Kind.WORKUP: "title_workup", Kind.OUTSIDE: "title_outside"}


@dataclass(frozen=True, slots=True)
class ReferralSheet:
    """One sheet in words. `status` is empty while the guideline is in force; `blanks` are the labels of what is filled
    in by hand at the call; `footer` is `source` in short."""

    kind: Kind
    title: str
    date: str
    status: tuple[str, ...]
    not_sent: str
    question: tuple[str, ...]
    blanks: tuple[str, ...]
    sections: tuple[Section, ...]
    source: tuple[str, ...]
    footer: tuple[str, ...]


def sheet(case: Case, assessment: Assessment, book: PhraseBook) -> ReferralSheet:
    """Never held back: where the plan does not stand as agreed, nothing of it is told, and that is said."""
    what, plan = kind(assessment), _standing_plan(case, assessment)
    lines = source(assessment, book)
    told = () if assessment.in_force else (book.text("referral.status"), _status(assessment, book))
    return ReferralSheet(
        kind=what,
        title=book.text(f"referral.{_TITLES.get(what, 'title_surgeon')}"),
        date=book.text("referral.date", date=case.assessed_on),
        status=told,
        not_sent=book.text("referral.not_sent_acute" if what is Kind.ACUTE else "referral.not_sent"),
        question=tuple(question(what, case, assessment, plan, book)),
        blanks=(book.text("note.began"), book.text("referral.called")) if what is Kind.ACUTE else (),
        sections=tuple(section for section in _sections(what, case, assessment, plan, book) if section.lines),
        source=lines,
        footer=(book.text("referral.source", version=assessment.guideline_version), lines[-1]),
    )


def _status(assessment: Assessment, book: PhraseBook) -> str:
    return f"{status(assessment, book)} {book.text('referral.status_meaning')}"


def _standing_plan(case: Case, assessment: Assessment) -> Plan | None:
    try:
        return agreed_plan(case, assessment)
    except PlanNotConfirmed:
        return None


def _sections(what: Kind, case: Case, assessment: Assessment, plan: Plan | None, book: PhraseBook) -> Iterator[Section]:
    yield Section("referral.person", tuple(_person(case, book)))
    flags = _by_answer(red_flags(case, book), "not_asked", book)
    yield Section("referral.flags", (*flags, *look_again(assessment, book)))
    if what is Kind.ACUTE:  # elsewhere the question gives the reasons
        yield Section("note.assessment", tuple(sentence(book.reason(reason)) for reason in assessment.urgency.reasons))
    yield intake.course(case, assessment, book)
    if what is not Kind.ACUTE:
        yield intake.dates(assessment, book)
    yield Section("note.signs", tuple(_signs(case, book)))
    yield _since(assessment, book)
    yield Section("referral.causes", _by_answer(other_causes(case, book), "not_asked", book))
    yield intake.treatments(case, book)
    yield Section("note.mri", (*intake.scanned(case, book).lines, *scan_advice(assessment, book)))
    yield Section("note.wishes", _wishes(case, book))
    yield intake.surgery(case, book)
    if what is not Kind.ACUTE and plan is not None:
        yield Section("note.plan", agreed(plan, assessment, book))
    if what is not Kind.OUTSIDE:  # there the question says it
        yield Section("referral.guideline", tuple(scope_words(assessment, book)))
    yield Section("referral.checks", tuple(sentence(book.say(check.says)) for check in assessment.checks))


def _person(case: Case, book: PhraseBook) -> Iterator[str]:
    yield from intake.person(case, book).lines
    if case.reference:
        yield sentence(book.text("note.labelled", label=book.text("note.reference"), text=case.reference))
    if case.role:
        yield book.text(f"referral.from_{case.role.value}")


def _by_answer(answers: Mapping[Finding, str], unknown: str, book: PhraseBook) -> tuple[str, ...]:
    """Yes, no and not known, each on a line of its own; none is left out while it holds anything."""
    words = {Finding.YES: "yes", Finding.NO: "no", Finding.UNKNOWN: unknown}
    return tuple(
        sentence(book.text("note.labelled", label=book.text(f"note.{word}"), text=answers[answer]))
        for answer, word in words.items()
        if answer in answers
    )


def _signs(case: Case, book: PhraseBook) -> Iterator[str]:
    """Each sign that is present, with its detail; then those that are absent and those not examined."""
    for name, words in zip(SIGNS, signs(case, book), strict=True):
        if getattr(case.signs, name).finding is Finding.YES:
            yield sentence(words)
    grouped = {
        answer: "; ".join(book.text(f"sign.{name}") for name in SIGNS if getattr(case.signs, name).finding is answer)
        for answer in (Finding.NO, Finding.UNKNOWN)
    }
    yield from _by_answer({answer: names for answer, names in grouped.items() if names}, "not_examined", book)


def _since(assessment: Assessment, book: PhraseBook) -> Section:
    """What has changed since the visit before, under a heading of its own."""
    _, *lines = intake.change(assessment, book).lines or ("",)
    return Section("referral.since", tuple(lines))


def _wishes(case: Case, book: PhraseBook) -> tuple[str, ...]:
    """What the patient wants of surgery first, also when nobody has talked about it."""
    discussed = case.preferences.surgery is not SurgeryPreference.NOT_DISCUSSED
    surgery = intake.wish_words(case.preferences, ("surgery",), book) if discussed else ()
    others = tuple(name for name in intake.WISHES if name != "surgery")
    said = intake.wish_words(case.preferences, others, book)
    return (
        sentence(surgery[0] if surgery else book.text("referral.wish_surgery_not_discussed")),
        sentence("; ".join(said)) if said else book.text("referral.wishes_other_none"),
    )
