"""The ways a leaflet can be set, from roomy to tight, in ordinary and in large print."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from nkr_desktop.documents.pdf.style import LARGE_BODY, Style, TextLook

_LARGE_FROM = 14.0  # points of body text
_WITHOUT_A_LINE = 0.98  # the share of two pages that is left without a line for notes
_LITTLE_AIR = 0.4  # a tight sheet: it gives up its turns of the page too
_WITHOUT_AIR = 0.67  # about the least share of a sheet that is left without any room between its lines and pieces


@dataclass(frozen=True)
class Setting:
    """One way to set the sheet: body text in points, the share of the room between lines and pieces that is kept,
    margin in points, lines for notes, bullets small and in two columns, drawings of the body, and the call box
    straight after the summary, lest it fall off the first page."""

    body: float
    air: float = 1.0
    note_lines: int = 4
    side_margin: float = 51.0
    columns: bool = False
    pictures: bool = True
    box_early: bool = False

    @cached_property
    def style(self) -> Style:
        return (_LargePrint if self.body > _LARGE_FROM else Style)(self.body, self.air)

    @property
    def has_air_to_give(self) -> bool:
        return self.air > _LITTLE_AIR

    def least_share(self, of: "Setting") -> float:
        """About the least share of another setting's height that a sheet takes in this one; 0: no telling.

        The height of a line follows the size of its letters; the number of lines does so too, but few are full."""
        if (self.columns, self.pictures) != (of.columns, of.pictures) or of.box_early > self.box_early:
            return 0.0
        letters = (self.body / of.body) ** 1.3
        return float(
            letters * _WITHOUT_AIR ** (of.air - self.air) * _WITHOUT_A_LINE ** (of.note_lines - self.note_lines)
        )


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
        return replace(super().title, size=26, leading=31, space_after=6 * self.air)

    @cached_property
    def lead(self) -> TextLook:
        return replace(super().lead, size=self.body_size, leading=min(self.body_size * 1.36, self.body.leading))

    @cached_property
    def part(self) -> TextLook:
        return replace(super().part, size=21, leading=27, space_before=16 * self.air, space_after=4 * self.air)

    @cached_property
    def heading(self) -> TextLook:
        return replace(super().heading, size=19, leading=25, space_before=12 * self.air, space_after=1)

    @cached_property
    def letterhead(self) -> TextLook:
        return Style().letterhead

    @cached_property
    def source(self) -> TextLook:
        return Style().source


ORDINARY_PRINT = Settings(
    (
        Setting(12.8),
        Setting(12.8, 0.7, note_lines=3, side_margin=42),
        Setting(12.8, _LITTLE_AIR, note_lines=2, side_margin=36),
        Setting(12.8, 0.7, note_lines=3, side_margin=42, box_early=True),
        Setting(12.8, _LITTLE_AIR, note_lines=2, side_margin=36, box_early=True),
        Setting(12.2, _LITTLE_AIR, note_lines=2, side_margin=36, box_early=True),
        Setting(11.6, _LITTLE_AIR, note_lines=2, side_margin=36, box_early=True),
        Setting(11.0, _LITTLE_AIR, note_lines=2, side_margin=36, box_early=True),
        Setting(10.4, _LITTLE_AIR, note_lines=2, side_margin=36, box_early=True, pictures=False),
        Setting(9.8, _LITTLE_AIR, note_lines=2, side_margin=36, columns=True, box_early=True, pictures=False),
        Setting(9.0, _LITTLE_AIR, note_lines=2, side_margin=36, columns=True, box_early=True, pictures=False),
    ),
    most_pages=2,
)
LARGE_PRINT = Settings(
    (
        Setting(LARGE_BODY, 0.75, side_margin=36, box_early=True),
        Setting(LARGE_BODY, _LITTLE_AIR, note_lines=2, side_margin=36, box_early=True),
        Setting(LARGE_BODY, _LITTLE_AIR, note_lines=2, side_margin=36, box_early=True, pictures=False),
        Setting(LARGE_BODY, 0.2, note_lines=2, side_margin=36, box_early=True, pictures=False),
        Setting(LARGE_BODY, 0.1, note_lines=2, side_margin=36, box_early=True, pictures=False),
        Setting(17.0, 0.1, note_lines=2, side_margin=36, box_early=True, pictures=False),
        Setting(15.8, 0.1, note_lines=2, side_margin=36, box_early=True, pictures=False),
        Setting(14.6, 0.1, note_lines=2, side_margin=36, columns=True, box_early=True, pictures=False),
        Setting(13.4, 0.1, note_lines=2, side_margin=36, columns=True, box_early=True, pictures=False),
        Setting(12.4, 0.1, note_lines=2, side_margin=36, columns=True, box_early=True, pictures=False),
    ),
    most_pages=4,
)
