"""Paragraphs that take the height their width asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.results.lines import Line, Lines


def paragraphs(*lines: Line, lead: int = 0, parent: QWidget | None = None) -> Lines:
    """A label of paragraphs; `lead` as for Lines."""
    made = Lines(lead=lead, parent=parent)
    # QLabel takes its height-for-width from this; without it a column measures at the width before the last.
    made.setWordWrap(True)
    made.show_lines(*lines)
    return made
