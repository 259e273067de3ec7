"""Another cause than those §2 names, with room to say which."""

from __future__ import annotations

from pydantic import TypeAdapter
from PySide6.QtWidgets import QWidget

from nkr_desktop.domain.case import Case
from nkr_desktop.domain.free_text import FreeText
from nkr_desktop.ui.pages.text_field import Refusal, TextField
from nkr_desktop.ui.pages.three_way_row import ThreeWayRow
from nkr_desktop.ui.pages.words import three_way_words


class OtherCauseRow(ThreeWayRow):
    """Emits the text as an answer of its own, with the path "other_causes.other_text"."""

    def __init__(self, path: str, name: str, which: str, parent: QWidget | None = None) -> None:
        """which: the name of the text field."""
        super().__init__(path, name, three_way_words(), parent=parent)
        self.field = TextField(TypeAdapter(FreeText), name=which)
        self.field.setPlaceholderText(which)
        self.field.edited.connect(lambda text: self.typed.emit("other_causes.other_text", text))
        self.add_detail(self.field)
        self.details.addWidget(Refusal(self.field))

    @property
    def is_refused(self) -> bool:
        """Whether the text may not be stored."""
        return self.field.is_refused

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Answer and text."""
        super().show_case(case, touched)
        self.field.show_text(case.other_causes.other_text)
