"""The first half of the note: what was asked and found, in the order of the intake (specification chapter 2)."""

from collections.abc import Iterator, Mapping

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinical_words import listed, mri, onset, other_causes, red_flags, sentence, signs
from nkr_desktop.documents.note.plain_text import Section
from nkr_desktop.domain.advice import Assessment, Change, PainChange
from nkr_desktop.domain.answers import Finding, SurgeryPreference, TreatmentStatus, VisitKind
from nkr_desktop.domain.case import TREATMENTS, Case, Preferences

_WISHES = (
    "activity",
    "approach",
    "exercise_kind",
    "exercise_experience",
    "manual_experience",
    "wants_acupuncture",
    "wants_mri",
    "wants_injection",
    "surgery",
)
_NOT_SAID = ("none_stated", Finding.UNKNOWN, SurgeryPreference.NOT_DISCUSSED)


def findings(case: Case, assessment: Assessment, book: PhraseBook, full: bool) -> Iterator[Section]:
    """Everything that was entered; the short form keeps course, findings and red flags."""
    if full:
        yield Section(None, _person(case, book))
    if assessment.change:
        change = book.text("note.change", date=assessment.change.since)
        yield Section(None, (f"{change}:", *_change(assessment.change, book)))
    yield Section("course", _course(case, assessment, book))
    yield Section("signs", tuple(sentence(line) for line in signs(case, book)))
    yield Section(None, _answers("flags", red_flags(case, book), book))
    yield Section(None, _answers("causes", other_causes(case, book), book))
    if full:
        yield Section("treatments", _treatments(case, book))
        yield Section("mri", (sentence(mri(case, book)),))
        yield Section("wishes", _wishes(case.preferences, book))
        yield Section("surgery", _surgery(case, book))


def _person(case: Case, book: PhraseBook) -> tuple[str, ...]:
    age = case.patient.age
    work = f"note.work_{case.work.value}" if case.work else "note.not_stated"
    return (
        _labelled("age", book.text("note.not_stated") if age is None else book.text("note.years", age=age), book),
        _labelled("work", book.text(work), book),
    )


def _course(case: Case, assessment: Assessment, book: PhraseBook) -> tuple[str, ...]:
    course, when = case.course, assessment.timeline
    duration = (sentence(book.text("note.duration", days=when.days, week=when.week)),) if when else ()
    asked = ["severe_worsening", "medication_resistant_pain"]
    if case.visit is VisitKind.FOLLOW_UP:
        asked.append("signs_earlier")
    return (
        _labelled("onset", onset(case, book), book),
        *duration,
        _labelled("pain_leg", _number(course.leg_pain, book), book),
        _labelled("pain_back", _number(course.back_pain, book), book),
        _labelled("severity", _value("severity", course.pain_severity, book), book),
        _labelled("trend", _value("trend", course.trend, book), book),
        *(_labelled(name, _answer(getattr(course, name), book), book) for name in asked),
    )


def _answers(group: str, by_answer: Mapping[Finding, str], book: PhraseBook) -> tuple[str, ...]:
    """Yes, no and not asked, each on a line of its own; none is left out while it holds anything."""
    return tuple(
        _labelled(f"{group}_{answer.value}", by_answer[answer], book) for answer in Finding if answer in by_answer
    )


def _treatments(case: Case, book: PhraseBook) -> tuple[str, ...]:
    lines, unanswered = [], []
    not_tried = []
    for name in TREATMENTS:
        status = getattr(case.treatments, name)
        if status is None:
            unanswered.append(name)
        elif status is TreatmentStatus.NOT_TRIED:
            not_tried.append(name)
        else:
            start = getattr(case.treatment_starts, name)
            since = f", {book.text('note.since', date=start)}" if start else ""
            answer = f"{book.text(f'note.status_{status.value}')}{since}"
            lines.append(sentence(book.text("note.pair", name=book.text(f"treatment.{name}"), answer=answer)))
    if not_tried:
        names = listed((f"treatment.{name}" for name in not_tried), book)
        tried = book.text("note.status_not_tried")
        lines.append(sentence(book.text("note.pair", name=tried, answer=names)))
    if unanswered:
        names = listed((f"treatment.{name}" for name in unanswered), book)
        lines.append(sentence(book.text("note.treatments_not_stated", names=names)))
    return tuple(lines)


def _wishes(preferences: Preferences, book: PhraseBook) -> tuple[str, ...]:
    stated = [(name, getattr(preferences, name)) for name in _WISHES]
    said = tuple(book.text(f"note.wish_{name}_{value.value}") for name, value in stated if value not in _NOT_SAID)
    return (sentence("; ".join(said) if said else book.text("note.wishes_none")),)


def _surgery(case: Case, book: PhraseBook) -> tuple[str, ...]:
    detail = case.surgery_detail
    if detail is None:
        return ()
    said = []
    if detail.referred_on:
        said.append(book.text("note.surgery_referred_on", date=detail.referred_on))
    if detail.assessed_on:
        said.append(book.text("note.surgery_assessed_on", date=detail.assessed_on))
    if detail.declined is not None:
        said.append(book.text("note.surgery_declined" if detail.declined else "note.surgery_not_declined"))
    return (sentence("; ".join(said)),) if said else ()


def _change(change: Change, book: PhraseBook) -> Iterator[str]:
    """What is new or worse in strength, reflexes and sensation first (§13), then the rest."""
    verdicts = sorted(change.signs, key=lambda sign: sign[0] not in change.top)
    for name, verdict in verdicts:
        answer = book.text(f"note.verdict_{verdict}")
        yield sentence(book.text("note.pair", name=book.text(f"sign.{name}"), answer=answer))
    for where, pain in (("pain_leg", change.leg_pain), ("pain_back", change.back_pain)):
        yield sentence(_pain_change(where, pain, book))


def _pain_change(where: str, pain: PainChange, book: PhraseBook) -> str:
    name, verdict = book.text(f"note.{where}"), book.text(f"note.verdict_{pain.verdict}")
    if pain.then is None or pain.now is None:
        return book.text("note.pair", name=name, answer=verdict)
    return book.text("note.pain_change", name=name, then=pain.then, now=pain.now, verdict=verdict)


def _labelled(label: str, text: str, book: PhraseBook) -> str:
    return sentence(book.text("note.labelled", label=book.text(f"note.{label}"), text=text))


def _number(value: int | None, book: PhraseBook) -> str:
    return book.text("note.not_stated") if value is None else str(value)


def _value(group: str, value: object, book: PhraseBook) -> str:
    return book.text("note.not_stated") if value is None else book.text(f"note.{group}_{value}")


def _answer(answer: Finding, book: PhraseBook) -> str:
    return book.text("note.not_asked" if answer is Finding.UNKNOWN else f"note.{answer.value}")
