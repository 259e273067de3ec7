"""At start after a crash: a draft lies there. Says when it is from and how far it got, nothing about the patient."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nkr_desktop.domain.answers import VisitKind
from nkr_desktop.domain.case import Case
from nkr_desktop.files.draft import Draft, FoundDraft
from nkr_desktop.ui.dialogs.dialog_shell import DialogShell
from nkr_desktop.ui.dialogs.error_dialog import Trouble
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import TextStyle

translate = QCoreApplication.translate
WIDTH: Final = 500
_GIVEN: Final = {"format", "reference", "assessed_on", "visit", "role", "surgeon_wait_days", "plan"}
"""What stands in a case before anybody has answered anything, and the plan, which is told of by itself."""


def answers_in(case: Case) -> int:
    """How many answers a case holds; an answer with details counts once for each."""
    empty = Case(assessed_on=case.assessed_on)
    return _differing(case.model_dump(exclude=_GIVEN), empty.model_dump(exclude=_GIVEN))


def _differing(value: Any, empty: Any) -> int:
    if isinstance(value, dict):
        return sum(_differing(inner, empty.get(name) if empty else None) for name, inner in value.items())
    return int(value not in (None, empty, ()))


def damaged_draft_words(found: FoundDraft) -> Trouble:
    """What happened to a draft that cannot be read, and whether there is an older one to go on with."""
    name = found.set_aside.name if found.set_aside else ""
    kept = translate("RecoverDialog", "It has been kept for 24 hours under the name “{name}”.").format(name=name)
    advice = (
        translate("RecoverDialog", "There is an older one, from a moment before; you are asked about it now.")
        if found.draft
        else translate("RecoverDialog", "Enter what is missing once more.")
    )
    return Trouble(translate("RecoverDialog", "The draft from last time is damaged and cannot be read."), kept, advice)


class RecoverDialog(DialogShell):
    """Closing it, or Esc, keeps the draft: only the button that says so throws it away."""

    def __init__(self, draft: Draft, now: datetime, parent: QWidget | None = None) -> None:
        """`now` in the time zone the times are to be shown in."""
        super().__init__(parent, width=WIDTH)
        self.set_title(self.tr("A draft from last time"))
        self._resumed = True
        when = draft.written_at.astimezone(now.tzinfo)
        clock = when.strftime("%H.%M")
        day = (
            self.tr("today at {time}").format(time=clock)
            if when.date() == now.date()
            else self.tr("{date} at {time}").format(date=f"{when:%d-%m-%Y}", time=clock)
        )
        words = self.tr("The program was not closed in the ordinary way. What you had entered was kept {when}.")
        self.body.addWidget(TextLabel(words.format(when=day), TextStyle.BODY, wrap=True))
        self.body.addWidget(TextLabel(self._progress(draft), TextStyle.BODY_MEDIUM, wrap=True, glyph=Glyph.DOCUMENT))
        self.body.addWidget(
            TextLabel(
                self.tr("The reference is not kept in a draft; write it again if you use one."),
                TextStyle.HINT,
                secondary=True,
                wrap=True,
            )
        )
        self.discard = self.add_button(Button(self.tr("&Delete the draft"), glyph=Glyph.TRASH), left=True)
        self.discard.clicked.connect(self._discard)
        self.go_on = self.add_button(Button(self.tr("&Go on with the draft"), ButtonKind.PRIMARY))
        self.go_on.setDefault(True)
        self.go_on.setFocus()
        self.go_on.clicked.connect(self.accept)

    @property
    def resumed(self) -> bool:
        """Whether to go on with the draft."""
        return self._resumed

    def _progress(self, draft: Draft) -> str:
        case = draft.case
        first = case.visit is VisitKind.FIRST
        parts = [
            self.tr("First visit") if first else self.tr("Follow-up"),
            f"{case.assessed_on:%d-%m-%Y}",
            self.tr("{count} answered").format(count=answers_in(case)),
        ]
        if case.plan is not None:
            parts.append(self.tr("plan begun"))
        return " · ".join(parts)

    def _discard(self) -> None:
        self._resumed = False
        self.accept()
