"""What a leaflet is made of, as plain data: it can be read and tested without a PDF, and laid out by layout.py."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of every page: clinic at the left, the leaflet's name and date at the right."""

    left: tuple[str, ...]
    right: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SmallPrint:
    """The foot of every page: source, edition and status; `page_label` has the fields {page} and {pages}."""

    lines: tuple[str, ...]
    page_label: str


@dataclass(frozen=True, slots=True)
class Title:
    text: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The few sentences that matter most."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; a `part` begins a new part of the sheet and is set larger."""

    text: str
    part: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """Short entries that end the sentence before them."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing agreed: `lead` is set in bold, `more` follows it."""

    lead: str
    more: str


@dataclass(frozen=True, slots=True)
class Steps:
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to call, and when."""

    when: str
    whom: str


@dataclass(frozen=True, slots=True)
class SeatPicture:
    """The seat from behind, the area between the legs marked; `alt` is read in its place."""

    caption: str
    alt: str


@dataclass(frozen=True, slots=True)
class CallBox:
    """The box that cannot be missed: the signs (or what to do), and whom to call now.

    `blanks` are the labels of what is filled in by hand; `lead` says when to use the contacts."""

    title: str
    signs: tuple[str, ...]
    contacts: tuple[Contact, ...]
    picture: SeatPicture | None = None
    blanks: tuple[str, ...] = ()
    lead: str = ""


@dataclass(frozen=True, slots=True)
class LegFindings:
    """What was found in one leg: whether it hurts, and the nerve roots whose skin is changed."""

    hurts: bool
    roots: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LegsPicture:
    """Both legs from in front and from behind; `alt` is read in its place. Stands beside the text before it."""

    left: LegFindings
    right: LegFindings
    in_front: str
    behind: str
    left_word: str
    right_word: str
    hurts: str
    changed: str
    alt: str


class DayKind(Enum):
    START = "start"
    TODAY = "today"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class CourseDay:
    """One day of the course: its date in words and what it is."""

    day: date
    words: str
    caption: str
    kind: DayKind


@dataclass(frozen=True, slots=True)
class Course:
    """The line "your 12 weeks", two to six different days."""

    title: str
    days: tuple[CourseDay, ...]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the patient has said matters, in the patient's own voice."""

    title: str
    wishes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Appointment:
    """The next visit, and what to do when it cannot be kept."""

    label: str
    when: str
    advice: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoteRoom:
    """Room for handwriting."""

    label: str


@dataclass(frozen=True, slots=True)
class Ticks:
    """Things the patient will do, each with a box to tick."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Findings for the doctor who takes over, in the profession's own words: label and text."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NextPage:
    """A good place to turn the page, used where both pages then have room; a firm one is worth giving up room for."""

    firm: bool = False


Block = (
    Letterhead
    | SmallPrint
    | Title
    | Summary
    | Heading
    | Paragraph
    | Bullets
    | Steps
    | CallBox
    | SeatPicture
    | LegsPicture
    | Course
    | Wishes
    | Appointment
    | NoteRoom
    | Ticks
    | Facts
    | NextPage
)


def running_text(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """Every full sentence the patient reads, for measuring how easy it is: no headings, bullets or small print."""
    texts: list[str] = []
    for block in blocks:
        match block:
            case Summary(sentences=sentences):
                texts += sentences
            case Paragraph(text=text):
                texts.append(text)
            case Steps(steps=steps):
                texts += [f"{step.lead} {step.more}" for step in steps]
            case Wishes(wishes=items) | Ticks(items=items):
                texts += items
            case _:
                pass
    return tuple(texts)
