"""What leaves the program: journal note, patient leaflet, referral sheet and quick guide."""

from pathlib import Path

from nkr_desktop.cli.asked import Asked
from nkr_desktop.cli.output import STANDARD_OUTPUT, answer, answer_bytes
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.domain.advice import Assessment, UrgencyLevel
from nkr_desktop.domain.plan import changed_items, is_confirmed
from nkr_desktop.files.atomic import save_atomically
from nkr_desktop.files.case_file import CaseFile
from nkr_desktop.files.places import read_bounded, same_file, why_unwritable


def write_note(asked: Asked) -> int:
    """The journal note on standard output."""
    from nkr_desktop.documents.codes import suggested_codes
    from nkr_desktop.documents.note import NoteForm, journal_note

    file, assessment = asked.read(read_bounded(asked.options.file))
    _need_confirmed_plan(asked, file, assessment)
    form = NoteForm.SHORT if asked.options.short else NoteForm.FULL
    codes = suggested_codes(assessment, asked.book) if asked.options.codes else ()
    return _plain(journal_note(file.case, assessment, asked.book, form, codes))


def write_leaflet(asked: Asked) -> int:
    """The patient's sheet as a PDF."""
    from nkr_desktop.documents.leaflet import leaflet  # ReportLab is slow to import and seldom needed.

    target = _target(asked)
    file, assessment = asked.read(read_bounded(asked.options.file))
    _need_confirmed_plan(asked, file, assessment)
    return _save(target, leaflet(file.case, assessment, asked.book, Clinic()))


def write_referral(asked: Asked) -> int:
    """The referral sheet as text on standard output, or as a PDF. Needs no confirmed plan: it tells only of one."""
    from nkr_desktop.documents.referral import referral_sheet, referral_text

    if asked.options.output is None:
        file, assessment = asked.read(read_bounded(asked.options.file))
        return _plain(referral_text(file.case, assessment, asked.book))
    target = _target(asked)
    file, assessment = asked.read(read_bounded(asked.options.file))
    return _save(target, referral_sheet(file.case, assessment, asked.book, Clinic()))


def write_quick_guide(asked: Asked) -> int:
    """The ten recommendations as a PDF, in Danish only, as the guideline's own texts are."""
    from nkr_desktop.documents.quick_guide import quick_guide

    return _save(_place(asked), quick_guide(asked.guideline, phrase_book(Language.DANISH)))


def _plain(text: str) -> int:
    """A text for a journal system ends its lines as that does; standard output ends them as the computer does."""
    return answer("\n".join(text.splitlines()))


def _place(asked: Asked) -> Path | None:
    """Where the paper goes; None for standard output."""
    return None if asked.options.output == STANDARD_OUTPUT else Path(asked.options.output)


def _target(asked: Asked) -> Path | None:
    target = _place(asked)
    if target and same_file(asked.options.file, target):
        asked.refuse("output_is_input")
    return target


def _save(target: Path | None, pdf: bytes) -> int:
    """The whole file or none of it. Raises UnusablePlaceError."""
    if target is None:
        return answer_bytes(pdf)
    try:
        save_atomically(target, pdf)
    except (OSError, ValueError) as error:
        raise why_unwritable(error) from None
    return 0


def _need_confirmed_plan(asked: Asked, file: CaseFile, assessment: Assessment) -> None:
    """Paper says what was agreed, so that has to stand. Nothing holds back what is acute (specification chapter 7)."""
    plan = file.case.plan
    acute = assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL
    if plan is None or acute or is_confirmed(plan, assessment):
        return
    if plan.confirmed:
        names = [asked.book.text(f"recommendation.{item.id.value}") for item in changed_items(plan, assessment)]
        asked.refuse("plan_changed", items=asked.book.listed(tuple(names)))
    asked.refuse("plan_unconfirmed")
