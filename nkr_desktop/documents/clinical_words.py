"""A case's answers in the profession's words, shared by the journal note and the hand-over to a hospital.

Nothing is left out in silence: what was not examined, asked or stated says so."""

from collections.abc import Iterable, Mapping

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Phrase
from nkr_desktop.domain.answers import Finding, Muscle
from nkr_desktop.domain.case import (
    OTHER_CAUSES,
    RED_FLAGS,
    SIGNS,
    Case,
    ReflexSign,
    SensorySign,
    Sign,
    StrengthSign,
)


def signs(case: Case, book: PhraseBook) -> tuple[str, ...]:
    """One line for each of the six signs: finding, side and detail (§2)."""
    return tuple(f"{book.text(f'sign.{name}')}: {finding(getattr(case.signs, name), book)}" for name in SIGNS)


def red_flags(case: Case, book: PhraseBook) -> Mapping[Finding, str]:
    """The seven red flags by answer, listed; an answer nobody gave is missing (§10, §13)."""
    return _by_answer(((f"red_flag.{flag}", getattr(case.red_flags, flag)) for flag in RED_FLAGS), book)


def other_causes(case: Case, book: PhraseBook) -> Mapping[Finding, str]:
    """The five other causes by answer, listed (§2). What was typed for another cause stands beside it."""
    answers = _by_answer(((f"cause.{name}", getattr(case.other_causes, name)) for name in OTHER_CAUSES), book)
    if case.other_causes.other_text:
        return {**answers, Finding.YES: f"{answers[Finding.YES]} ({case.other_causes.other_text})"}
    return answers


def onset(case: Case, book: PhraseBook) -> str:
    """The stated onset with its uncertainty in days."""
    on, uncertain = case.course.onset_date, case.course.onset_uncertainty_days
    if on is None:
        return book.text("note.not_stated")
    return book.text("note.onset_uncertain", date=on, days=uncertain) if uncertain else book.text("note.on", date=on)


def mri(case: Case, book: PhraseBook) -> str:
    """The scan's status, date, and whether it was on the patient's own initiative."""
    if case.mri is None:
        return book.text("note.not_stated")
    said = [book.text(f"note.mri_{case.mri.value}")]
    if case.mri_detail and case.mri_detail.on:
        said.append(book.text("note.on", date=case.mri_detail.on))
    if case.mri_detail and case.mri_detail.own_initiative is not None:
        own = "own" if case.mri_detail.own_initiative else "not_own"
        said.append(book.text(f"note.mri_{own}_initiative"))
    return ", ".join(said)


def listed(keys: Iterable[str], book: PhraseBook) -> str:
    """Names by key, listed: "a, b og c", the first with a capital only where it has one."""
    return book.listed(tuple(book.say(Phrase(key)) for key in keys))


def sentence(text: str) -> str:
    """With a capital first and a full stop last."""
    text = text.strip()
    ended = text if text.endswith((".", "!", "?", ":")) else f"{text}."
    return ended[0].upper() + ended[1:]


def _by_answer(answers: Iterable[tuple[str, Finding]], book: PhraseBook) -> Mapping[Finding, str]:
    grouped: dict[Finding, list[str]] = {}
    for key, answer in answers:
        grouped.setdefault(answer, []).append(key)
    # Semicolons: some of the names hold a comma.
    return {answer: "; ".join(book.text(key) for key in keys) for answer, keys in grouped.items()}


def finding(sign: Sign, book: PhraseBook) -> str:
    """One sign's finding with side and detail, "ikke undersøgt" where nobody looked."""
    if sign.finding is not Finding.YES:
        return book.text("note.no" if sign.finding is Finding.NO else "note.not_examined")
    said = [book.text("note.yes")]
    if sign.side:
        said.append(book.text(f"note.side_{sign.side.value}"))
    match sign:
        case StrengthSign(mrc=grades) if grades:
            said += (_grades(leg, grades[leg], book) for leg in ("left", "right") if grades.get(leg))
        case ReflexSign(reflexes=reflexes) if reflexes:
            said.append(listed((f"note.reflex_{reflex.value}" for reflex in reflexes), book))
        case SensorySign(dermatomes=dermatomes) if dermatomes:
            said.append(book.text("note.dermatomes", names=book.listed(tuple(d.value for d in dermatomes))))
        case _:
            pass
    return ", ".join(said)


def _grades(leg: str, grades: Mapping[Muscle, int], book: PhraseBook) -> str:
    """MRC grades 0-5 of one leg, in the order of the muscles."""
    named = (f"{book.text(f'note.muscle_{m.value}')} {grades[m]}" for m in Muscle if m in grades)
    return book.text("note.grades", side=book.text(f"note.side_{leg}"), grades=", ".join(named))
