"""The four cards of patient mode: two options of equal weight, the pain, the doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.evidence.figures import short
from nkr_desktop.documents.evidence.for_patient import ForPatient, is_leg_pain, patient_time
from nkr_desktop.documents.evidence.kind import Kind, kind, spans_no_effect
from nkr_desktop.documents.evidence.row_text import RowText, points
from nkr_desktop.domain.guideline import Outcome
from nkr_desktop.ui.evidence.option_head import OptionHead
from nkr_desktop.ui.evidence.pain_scale import PainScale
from nkr_desktop.ui.evidence.patient_card import PatientCard
from nkr_desktop.ui.evidence.people_grid import PeopleGrid
from nkr_desktop.ui.evidence.rings import Rings
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import TextStyle

WORDS_HEIGHT = 220


@dataclass(frozen=True, slots=True)
class Option:
    """One of the two: its name, what it is, and to how many of a thousand the event happened; None: not known."""

    name: str
    detail: str
    count: int | None


def option_cards(options: Sequence[Option], event: str, book: PhraseBook) -> list[PatientCard]:
    """The options, with counts drawn alike in place and size, for the eye compares the pictures."""
    if any(option.count is None for option in options):
        return [_words_card(option) for option in options]
    return [_counted_card(options, at, event, book) for at in range(len(options))]


def _words_card(option: Option) -> PatientCard:
    card = PatientCard()
    card.column.addWidget(TextLabel(option.name, TextStyle.LARGE, wrap=True))
    card.column.addWidget(TextLabel(option.detail, TextStyle.PATIENT_LEAD, wrap=True))
    card.column.addStretch(1)
    card.setMinimumHeight(card.theme.px(WORDS_HEIGHT))
    card.setAccessibleName(f"{option.name}. {option.detail}")
    return card


def _counted_card(options: Sequence[Option], at: int, event: str, book: PhraseBook) -> PatientCard:
    card, option = PatientCard(), options[at]
    happened = option.count or 0
    card.column.addWidget(OptionHead([(other.name, other.detail) for other in options], at))
    number = QHBoxLayout()
    number.setSpacing(16)
    count = TextLabel(str(happened), TextStyle.PATIENT_NUMBER)
    widest = max(card.theme.width(TextStyle.PATIENT_NUMBER, str(other.count)) for other in options)
    count.setMinimumWidth(round(widest + 0.5))
    number.addWidget(count)
    said = TextLabel(f"{book.text('patient.out_of')}\n{event}", TextStyle.PATIENT_LEAD, wrap=True)
    number.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
    card.column.addLayout(number)
    spoken = book.text("patient.array", count=happened, event=event)
    card.column.addWidget(PeopleGrid(happened, spoken, figures=True), 1)
    card.setAccessibleName(f"{option.name}. {option.detail}. {spoken}")
    return card


def pain_card(outcome: Outcome, words: RowText) -> PatientCard:
    """The difference in pain in words and on its scale."""
    say, card = words.book.text, PatientCard()
    title = f"{say('patient.pain_leg' if is_leg_pain(outcome) else 'patient.pain_other')}:"
    card.column.addWidget(
        PairLabel(
            title,
            _pain_words(outcome, words),
            title_style=TextStyle.TITLE,
            detail_style=TextStyle.PATIENT_LEAD,
            detail_colour="ink",
        )
    )
    note = _pain_note(outcome, words)
    card.column.addWidget(TextLabel(note, TextStyle.PATIENT_BODY, secondary=True, wrap=True))
    card.column.addWidget(PainScale(outcome, (words.favours(False), words.favours(True)), words.book))
    card.column.addStretch(1)
    card.setAccessibleName(f"{title} {_pain_words(outcome, words)}. {note}")
    return card


def doubt_card(shown: ForPatient, note: str, words: RowText) -> PatientCard:
    """How sure the figures are, in words that a pair of pictures cannot do without; then one practical sentence."""
    say, card = words.book.text, PatientCard()
    title = say(f"patient.sure_{shown.certainty.value if shown.certainty else 'none'}")
    head = QHBoxLayout()
    head.setSpacing(16)
    head.addWidget(Rings(shown.certainty), 0, Qt.AlignmentFlag.AlignVCenter)
    head.addWidget(TextLabel(title, TextStyle.TITLE, wrap=True), 1)
    card.column.addLayout(head)
    sentences = " ".join((*_doubts(shown, words), note))
    card.column.addWidget(TextLabel(sentences, TextStyle.PATIENT_BODY, wrap=True))
    card.column.addStretch(1)
    card.setAccessibleName(f"{title}. {sentences}")
    return card


def event_words(outcome: Outcome, book: PhraseBook) -> str:
    """What happened to the people marked, in everyday words."""
    name = outcome.outcome.casefold()
    if kind(outcome) is Kind.GAIN:
        return book.text("patient.event_work")
    for word, key in (("neurologisk", "neurological"), ("operation", "operation")):
        if word in name:
            return book.text(f"patient.event_{key}")
    return book.text("patient.event_other", outcome=name)


def _doubts(shown: ForPatient, words: RowText) -> list[str]:
    say, event = words.book.text, shown.event
    if shown.certainty is None:
        return [say("patient.few_meaning" if shown.studied else "patient.none_meaning")]
    if event is None or event.comparator_per_1000 is None:
        return []
    low, high = event.diff_ci_low, event.diff_ci_high
    if low is None or high is None:
        return []
    between = (max(event.comparator_per_1000 + end, 0) for end in (low, high))
    low_end, high_end = between
    said = [say("patient.doubt_range", what=words.with_it, low=low_end, high=high_end)]
    return [*said, say("patient.doubt_same")] if low <= 0 <= high else said


def _pain_words(outcome: Outcome, words: RowText) -> str:
    if spans_no_effect(outcome) or outcome.estimate is None:
        return words.book.text("patient.pain_unsure")
    key = "patient.pain_less" if outcome.estimate < 0 else "patient.pain_more"
    return words.book.text(key, points=points(outcome.estimate, words.book), what=words.with_it)


def _pain_note(outcome: Outcome, words: RowText) -> str:
    """When, and on which scale; a pain row shown to patients always has one."""
    if outcome.scale is None:
        return ""
    low, high = (short(end, words.book.language) for end in (outcome.scale.min, outcome.scale.max))
    time = patient_time(outcome, words.book)
    if time:
        return words.book.text("patient.pain_time", time=time, low=low, high=high)
    return words.book.text("patient.pain_scale", low=low, high=high)


def row(*cards: QWidget) -> QHBoxLayout:
    """Cards side by side, equally wide whatever is in them."""
    line = QHBoxLayout()
    line.setSpacing(20)
    for card in cards:
        line.addWidget(card, 1)
    return line
