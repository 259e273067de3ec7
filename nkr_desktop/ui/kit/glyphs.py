"""What each icon looks like: strokes on a 20 px grid, our own drawings. icons.py paints them."""

from enum import StrEnum
from typing import Final


class Glyph(StrEnum):
    """Every icon there is."""

    CHECK = "check"
    DASH = "dash"
    QUESTION = "question"
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    DOUBLE_UP = "double-up"
    DOUBLE_DOWN = "double-down"
    RING_UP = "ring-up"
    RING_DOWN = "ring-down"
    SHIELD_CHECK = "shield-check"
    WARNING = "warning"
    INFO = "info"
    PHONE = "phone"
    DOCUMENT = "document"
    COPY = "copy"
    PRINTER = "printer"
    SAVE = "save"
    UNDO = "undo"
    REDO = "redo"
    PAUSE = "pause"
    CALENDAR = "calendar"
    CLOCK = "clock"
    BODY = "body"
    LIST = "list"
    ARROW_LEFT = "arrow-left"
    ARROW_RIGHT = "arrow-right"
    PLUS = "plus"
    MINUS = "minus"
    MONITOR = "monitor"
    NO_STUDIES = "no-studies"
    SEARCH = "search"
    NOT_EQUAL = "not-equal"
    FOLDER = "folder"
    NEW = "new"
    SETTINGS = "settings"
    CLOSE = "close"
    EXTERNAL = "external"
    TRASH = "trash"
    LOOK_AGAIN = "look-again"


# Strokes, one list an icon. M/L/C/Z as in SVG (absolute); O x y r a ring; R x y w h r a rounded box.
# A leading "fill" fills, "dash" breaks the line.
DRAWINGS: Final[dict[Glyph, tuple[str, ...]]] = {
    Glyph.CHECK: ("M 4.2 10.6 L 8.2 14.6 L 15.8 6.2",),
    Glyph.DASH: ("M 5 10 L 15 10",),
    Glyph.QUESTION: (
        "M 7 7.6 C 7 5.7 8.3 4.6 10 4.6 C 11.8 4.6 13 5.7 13 7.3 C 13 9.6 10 9.8 10 12.2",
        "fill O 10 15.4 1.15",
    ),
    Glyph.UP: ("M 4.8 12.6 L 10 7.4 L 15.2 12.6",),
    Glyph.DOWN: ("M 4.8 7.4 L 10 12.6 L 15.2 7.4",),
    Glyph.LEFT: ("M 12.2 4.8 L 7 10 L 12.2 15.2",),
    Glyph.RIGHT: ("M 7.8 4.8 L 13 10 L 7.8 15.2",),
    Glyph.DOUBLE_UP: ("M 5 9.6 L 10 4.6 L 15 9.6", "M 5 15.4 L 10 10.4 L 15 15.4"),
    Glyph.DOUBLE_DOWN: ("M 5 4.6 L 10 9.6 L 15 4.6", "M 5 10.4 L 10 15.4 L 15 10.4"),
    Glyph.RING_UP: ("O 10 10 7.4", "M 6.6 11.4 L 10 8.2 L 13.4 11.4"),
    Glyph.RING_DOWN: ("O 10 10 7.4", "M 6.6 8.6 L 10 11.8 L 13.4 8.6"),
    Glyph.SHIELD_CHECK: (
        "M 10 2.2 L 16.4 4.6 L 16.4 9.6 C 16.4 13.6 13.8 16.4 10 17.9 C 6.2 16.4 3.6 13.6 3.6 9.6 L 3.6 4.6 Z",
        "M 7 9.9 L 9.2 12.1 L 13.1 7.8",
    ),
    Glyph.WARNING: ("M 10 2.8 L 18.2 16.8 L 1.8 16.8 Z", "M 10 8 L 10 11.8", "fill O 10 14.3 1.05"),
    Glyph.INFO: ("O 10 10 7.6", "M 10 9.4 L 10 13.8", "fill O 10 6.4 1.05"),
    Glyph.PHONE: (
        "M 4.4 2.9 L 7.3 2.9 L 8.7 6.6 L 6.9 8.2 C 7.8 10.2 9.6 12.1 11.7 13.1 L 13.4 11.3"
        " L 17.1 12.7 L 17.1 15.6"
        " C 17.1 16.5 16.4 17.1 15.5 17.1 C 8.5 16.7 3.3 11.5 2.9 4.5 C 2.9 3.6 3.5 2.9 4.4 2.9 Z",
    ),
    Glyph.DOCUMENT: (
        "M 5 2.6 L 11.6 2.6 L 15.6 6.6 L 15.6 16 C 15.6 16.9 15.1 17.4 14.2 17.4 L 5.8 17.4"
        " C 4.9 17.4 4.4 16.9 4.4 16"
        " L 4.4 4 C 4.4 3.1 4.9 2.6 5.8 2.6",
        "M 7.4 9.4 L 12.6 9.4",
        "M 7.4 13 L 12.6 13",
    ),
    Glyph.COPY: (
        "R 7 7 10.2 10.2 1.8",
        "M 13 4.4 C 13 3.4 12.4 2.8 11.4 2.8 L 4.4 2.8 C 3.4 2.8 2.8 3.4 2.8 4.4 L 2.8 11.4 C 2.8 12.4 3.4 13 4.4 13",
    ),
    Glyph.PRINTER: (
        "M 5.8 7 L 5.8 2.8 L 14.2 2.8 L 14.2 7",
        "M 5.8 14.2 L 4.2 14.2 C 3.3 14.2 2.6 13.5 2.6 12.6 L 2.6 8.6 C 2.6 7.7 3.3 7 4.2 7 L 15.8 7"
        " C 16.7 7 17.4 7.7 17.4 8.6 L 17.4 12.6 C 17.4 13.5 16.7 14.2 15.8 14.2 L 14.2 14.2",
        "M 5.8 11.6 L 14.2 11.6 L 14.2 17.2 L 5.8 17.2 Z",
    ),
    Glyph.SAVE: (
        "M 4.4 2.8 L 13.4 2.8 L 17.2 6.6 L 17.2 15.6 C 17.2 16.6 16.6 17.2 15.6 17.2 L 4.4 17.2"
        " C 3.4 17.2 2.8 16.6 2.8 15.6"
        " L 2.8 4.4 C 2.8 3.4 3.4 2.8 4.4 2.8 Z",
        "M 6.4 2.8 L 6.4 6.8 L 12 6.8 L 12 2.8",
        "M 5.8 17.2 L 5.8 11.2 L 14.2 11.2 L 14.2 17.2",
    ),
    Glyph.UNDO: (
        "M 6.6 3.6 L 3.2 7 L 6.6 10.4",
        "M 3.4 7 L 12 7 C 14.8 7 16.8 9 16.8 11.6 C 16.8 14.2 14.8 16.2 12 16.2 L 8 16.2",
    ),
    Glyph.REDO: (
        "M 13.4 3.6 L 16.8 7 L 13.4 10.4",
        "M 16.6 7 L 8 7 C 5.2 7 3.2 9 3.2 11.6 C 3.2 14.2 5.2 16.2 8 16.2 L 12 16.2",
    ),
    Glyph.PAUSE: ("M 7 4.6 L 7 15.4", "M 13 4.6 L 13 15.4"),
    Glyph.CALENDAR: (
        "R 2.8 4.2 14.4 13 1.8",
        "M 2.8 8.6 L 17.2 8.6",
        "M 6.6 2.4 L 6.6 5.8",
        "M 13.4 2.4 L 13.4 5.8",
    ),
    Glyph.CLOCK: ("O 10 10 7.6", "M 10 5.6 L 10 10 L 13 11.8"),
    Glyph.BODY: (
        "O 10 3.9 1.9",
        "M 4.6 8.2 L 15.4 8.2",
        "M 10 8.2 L 10 12",
        "M 10 12 L 7 17.6",
        "M 10 12 L 13 17.6",
    ),
    Glyph.LIST: (
        "M 8 5 L 17 5",
        "M 8 10 L 17 10",
        "M 8 15 L 17 15",
        "fill O 3.9 5 1.2",
        "fill O 3.9 10 1.2",
        "fill O 3.9 15 1.2",
    ),
    Glyph.ARROW_LEFT: ("M 16.6 10 L 3.6 10", "M 8.6 5 L 3.6 10 L 8.6 15"),
    Glyph.ARROW_RIGHT: ("M 3.4 10 L 16.4 10", "M 11.4 5 L 16.4 10 L 11.4 15"),
    Glyph.PLUS: ("M 10 4 L 10 16", "M 4 10 L 16 10"),
    Glyph.MINUS: ("M 4 10 L 16 10",),
    Glyph.MONITOR: ("R 2.4 3.4 15.2 10.4 1.6", "M 10 13.8 L 10 17", "M 6.6 17.2 L 13.4 17.2"),
    Glyph.NO_STUDIES: ("dash O 8.8 8.8 5.8", "M 13.2 13.2 L 17.2 17.2"),
    Glyph.SEARCH: ("O 8.8 8.8 5.8", "M 13.2 13.2 L 17.2 17.2"),
    Glyph.NOT_EQUAL: (
        "M 10 1.8 L 18.2 10 L 10 18.2 L 1.8 10 Z",
        "M 6.8 8.4 L 13.2 8.4",
        "M 6.8 11.6 L 13.2 11.6",
        "M 11.8 5.8 L 8.2 14.2",
    ),
    Glyph.FOLDER: (
        "M 2.6 15 L 2.6 5 C 2.6 4.2 3.2 3.6 4 3.6 L 7.6 3.6 L 9.6 6 L 16 6"
        " C 16.8 6 17.4 6.6 17.4 7.4 L 17.4 15"
        " C 17.4 15.8 16.8 16.4 16 16.4 L 4 16.4 C 3.2 16.4 2.6 15.8 2.6 15 Z",
    ),
    Glyph.NEW: (
        "M 11.6 2.6 L 5.8 2.6 C 4.9 2.6 4.4 3.1 4.4 4 L 4.4 16 C 4.4 16.9 4.9 17.4 5.8 17.4 L 14.2 17.4"
        " C 15.1 17.4 15.6 16.9 15.6 16 L 15.6 6.6 Z",
        "M 10 8.2 L 10 13.8",
        "M 7.2 11 L 12.8 11",
    ),
    Glyph.SETTINGS: (
        "M 3 5.4 L 9.4 5.4",
        "M 14.2 5.4 L 17 5.4",
        "O 11.8 5.4 2.2",
        "M 3 14.6 L 5.8 14.6",
        "M 10.6 14.6 L 17 14.6",
        "O 8.2 14.6 2.2",
    ),
    Glyph.CLOSE: ("M 5 5 L 15 15", "M 15 5 L 5 15"),
    Glyph.EXTERNAL: (
        "M 11.6 3 L 17 3 L 17 8.4",
        "M 17 3 L 9.6 10.4",
        "M 14.8 11.6 L 14.8 15.4 C 14.8 16.4 14.2 17 13.2 17 L 4.6 17 C 3.6 17 3 16.4 3 15.4"
        " L 3 6.8 C 3 5.8 3.6 5.2 4.6 5.2 L 8.4 5.2",
    ),
    Glyph.TRASH: (
        "M 3.4 5.4 L 16.6 5.4",
        "M 7.4 5.2 L 7.4 2.8 L 12.6 2.8 L 12.6 5.2",
        "M 5 5.6 L 5.8 15.8 C 5.9 16.7 6.4 17.2 7.3 17.2 L 12.7 17.2 C 13.6 17.2 14.1 16.7 14.2 15.8 L 15 5.6",
    ),
    Glyph.LOOK_AGAIN: (
        "M 1.8 10 C 4 6.2 6.8 4.6 10 4.6 C 13.2 4.6 16 6.2 18.2 10 C 16 13.8 13.2 15.4 10 15.4"
        " C 6.8 15.4 4 13.8 1.8 10 Z",
        "O 10 10 2.5",
    ),
}
