"""The ways a leaflet can be set, from roomy to tight, in ordinary and in large print."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from nkr_desktop.documents.pdf.style import LARGE_BODY, Style, TextLook

_LARGE_FROM = 14.0  # points of body text
_WITHOUT_A_LINE = 0.98  # the share of two pages that is left without a line for notes


@dataclass(frozen=True)
class Setting:
    """One way to set the sheet: body text and margin in points, lines for notes, lists run on, drawings of the body,
    and the call box straight after the summary, lest it fall off the first page."""

    body: float
    note_lines: int = 4
    side_margin: float = 51.0
    run_on: bool = False
    pictures: bool = True
    box_early: bool = False

    @cached_property
    def style(self) -> Style:
        return _LargePrint(self.body) if self.body > _LARGE_FROM else Style(self.body)

    def least_share(self, of: "Setting") -> float:
        """About the least share of another setting's height that a sheet takes in this one; 0: no telling.

        The height of a line follows the size of its letters; the number of lines does so too, but few are full."""
        if (self.run_on, self.pictures, self.box_early) != (of.run_on, of.pictures, of.box_early):
            return 0.0
        return float((self.body / of.body) ** 1.3 * _WITHOUT_A_LINE ** (of.note_lines - self.note_lines))


@dataclass(frozen=True)
class Settings:
    """What is tried in turn until the sheet keeps to its pages. The last ones serve sheets on which everything at once
    was agreed, typed and left unasked."""

    ways: Sequence[Setting]
    most_pages: int


class _LargePrint(Style):
    """Large body text under headings that grow less than it, so that four pages hold what two do."""

    @cached_property
    def title(self) -> TextLook:
        return replace(super().title, size=26, leading=31, space_after=6)

    @cached_property
    def lead(self) -> TextLook:
        return replace(super().lead, size=self.body_size, leading=self.body_size * 1.36)

    @cached_property
    def part(self) -> TextLook:
        return replace(super().part, size=21, leading=27, space_before=16, space_after=4)

    @cached_property
    def heading(self) -> TextLook:
        return replace(super().heading, size=19, leading=25, space_before=12, space_after=1)

    @cached_property
    def letterhead(self) -> TextLook:
        return Style().letterhead

    @cached_property
    def source(self) -> TextLook:
        return Style().source


ORDINARY_PRINT = Settings(
    (
        Setting(12.8),
        Setting(12.4, note_lines=3),
        Setting(12.0, note_lines=3),
        Setting(11.6, note_lines=3, side_margin=42),
        Setting(11.2, note_lines=2, side_margin=42),
        Setting(11.6, note_lines=2, side_margin=42, box_early=True),
        Setting(10.8, note_lines=2, side_margin=42, box_early=True),
        Setting(10.2, note_lines=2, side_margin=42, box_early=True, pictures=False),
        Setting(9.8, note_lines=2, side_margin=42, run_on=True, box_early=True, pictures=False),
        Setting(9.0, note_lines=0, side_margin=36, run_on=True, box_early=True, pictures=False),
    ),
    most_pages=2,
)
LARGE_PRINT = Settings(
    (
        Setting(LARGE_BODY, side_margin=42, box_early=True),
        Setting(LARGE_BODY, note_lines=2, side_margin=36, box_early=True),
        Setting(LARGE_BODY, note_lines=0, side_margin=36, box_early=True),
        Setting(17.0, note_lines=0, side_margin=36, box_early=True),
        Setting(17.0, note_lines=0, side_margin=36, box_early=True, pictures=False),
        Setting(15.8, note_lines=0, side_margin=36, box_early=True, pictures=False),
        Setting(14.6, note_lines=0, side_margin=36, run_on=True, box_early=True, pictures=False),
        Setting(13.4, note_lines=0, side_margin=36, run_on=True, box_early=True, pictures=False),
        Setting(12.4, note_lines=0, side_margin=36, run_on=True, box_early=True, pictures=False),
    ),
    most_pages=4,
)
