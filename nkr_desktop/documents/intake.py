"""What was asked and found, section by section in the order of the intake: for journal note and referral sheet.

Unknown is told as not asked, not examined or not stated (specification chapter 2)."""

from collections.abc import Iterable, Iterator, Mapping

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinical_words import listed, mri, onset, other_causes, red_flags, sentence, signs
from nkr_desktop.documents.sections import Section
from nkr_desktop.domain.advice import Assessment, Change, PainChange
from nkr_desktop.domain.answers import Finding, SurgeryPreference, TreatmentStatus, VisitKind
from nkr_desktop.domain.case import TREATMENTS, Case, Preferences

WISHES = (
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


def person(case: Case, book: PhraseBook) -> Section:
    """Age and work."""
    age = case.patient.age
    work = f"note.work_{case.work.value}" if case.work else "note.not_stated"
    years = book.text("note.not_stated") if age is None else book.text("note.years", age=age)
    return Section(None, (_labelled("age", years, book), _labelled("work", book.text(work), book)))


def change(assessment: Assessment, book: PhraseBook) -> Section:
    """What is different since the visit before (chapter 8); no lines where there is none to compare with."""
    if assessment.change is None:
        return Section(None, ())
    since = book.text("note.change", date=assessment.change.since)
    return Section(None, (f"{since}:", *_changes(assessment.change, book)))


def course(case: Case, assessment: Assessment, book: PhraseBook) -> Section:
    """Onset, duration, pain, severity, trend, and what else is asked about the course."""
    answers, when = case.course, assessment.timeline
    duration = (sentence(book.text("note.duration", days=when.days, week=when.week)),) if when else ()
    asked = ["severe_worsening", "medication_resistant_pain"]
    if case.visit is VisitKind.FOLLOW_UP:
        asked.append("signs_earlier")
    lines = (
        _labelled("onset", onset(case, book), book),
        *duration,
        _labelled("pain_leg", _number(answers.leg_pain, book), book),
        _labelled("pain_back", _number(answers.back_pain, book), book),
        _labelled("severity", _value("severity", answers.pain_severity, book), book),
        _labelled("trend", _value("trend", answers.trend, book), book),
        *(_labelled(name, _answer(getattr(answers, name), book), book) for name in asked),
    )
    return Section("note.course", lines)


def dates(assessment: Assessment, book: PhraseBook) -> Section:
    """Eight and twelve completed weeks, from the earliest possible onset (chapter 5)."""
    when = assessment.timeline
    if when is None:
        return Section("note.dates", (sentence(book.text("note.no_dates")),))
    lines = [book.text("note.week_8", date=when.week_8_on), book.text("note.week_12", date=when.week_12_on)]
    if when.earliest_onset != when.onset_date:
        lines.insert(0, book.text("note.earliest", date=when.earliest_onset))
    return Section("note.dates", tuple(map(sentence, lines)))


def found_signs(case: Case, book: PhraseBook) -> Section:
    """The six signs, one a line."""
    return Section("note.signs", tuple(sentence(line) for line in signs(case, book)))


def asked_flags(case: Case, book: PhraseBook) -> Section:
    """The seven red flags by answer."""
    return Section(None, _answers("flags", red_flags(case, book), book))


def asked_causes(case: Case, book: PhraseBook) -> Section:
    """The five other causes by answer."""
    return Section(None, _answers("causes", other_causes(case, book), book))


def treatments(case: Case, book: PhraseBook) -> Section:
    """What was tried, since when and with what effect; then what was not tried and what is not stated."""
    lines = []
    for name in TREATMENTS:
        status = getattr(case.treatments, name)
        if status not in (None, TreatmentStatus.NOT_TRIED):
            start = getattr(case.treatment_starts, name)
            since = f", {book.text('note.since', date=start)}" if start else ""
            answer = f"{book.text(f'note.status_{status.value}')}{since}"
            lines.append(sentence(book.text("note.pair", name=book.text(f"treatment.{name}"), answer=answer)))
    if names := _treated(case, TreatmentStatus.NOT_TRIED, book):
        lines.append(sentence(book.text("note.pair", name=book.text("note.status_not_tried"), answer=names)))
    if names := _treated(case, None, book):
        lines.append(sentence(book.text("note.treatments_not_stated", names=names)))
    return Section("note.treatments", tuple(lines))


def scanned(case: Case, book: PhraseBook) -> Section:
    """Whether there is a scan."""
    return Section("note.mri", (sentence(mri(case, book)),))


def wishes(preferences: Preferences, book: PhraseBook) -> Section:
    """What the patient has said to want."""
    said = wish_words(preferences, WISHES, book)
    return Section("note.wishes", (sentence("; ".join(said) if said else book.text("note.wishes_none")),))


def surgery(case: Case, book: PhraseBook) -> Section:
    """What became of a surgical referral (§15); no lines where there was none."""
    detail = case.surgery_detail
    said = []
    if detail and detail.referred_on:
        said.append(book.text("note.surgery_referred_on", date=detail.referred_on))
    if detail and detail.assessed_on:
        said.append(book.text("note.surgery_assessed_on", date=detail.assessed_on))
    if detail and detail.declined is not None:
        said.append(book.text("note.surgery_declined" if detail.declined else "note.surgery_not_declined"))
    return Section("note.surgery", (sentence("; ".join(said)),) if said else ())


def wish_words(preferences: Preferences, names: Iterable[str], book: PhraseBook) -> tuple[str, ...]:
    """The named wishes in words, those that nobody has stated left out."""
    stated = ((name, getattr(preferences, name)) for name in names)
    return tuple(book.text(f"note.wish_{name}_{value.value}") for name, value in stated if value not in _NOT_SAID)


def _treated(case: Case, status: TreatmentStatus | None, book: PhraseBook) -> str:
    """The treatments with one answer, listed."""
    return listed((f"treatment.{name}" for name in TREATMENTS if getattr(case.treatments, name) is status), book)


def _answers(group: str, by_answer: Mapping[Finding, str], book: PhraseBook) -> tuple[str, ...]:
    """Yes, no and not asked, each on a line of its own; none is left out while it holds anything."""
    return tuple(
        _labelled(f"{group}_{answer.value}", by_answer[answer], book) for answer in Finding if answer in by_answer
    )


def _changes(change: Change, book: PhraseBook) -> Iterator[str]:
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
