"""What is asked and told around saving: once a question, in plain words, with the safe answer as the default."""

from __future__ import annotations

from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nkr_desktop.ui.kit.message import ask, tell


class Answer(Enum):
    """What is to happen."""

    SAVE = auto()
    SAVE_AS = auto()
    OVERWRITE = auto()
    DISCARD = auto()
    CANCEL = auto()


class FileQuestions(QObject):
    """The questions of New, Open and Save."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def may_go(self) -> Answer:
        """The case on screen is about to be replaced, and is not saved."""
        return self._ask(
            self.tr("The case is not saved. What shall happen to it?"),
            "",
            {
                Answer.SAVE: self.tr("Save…"),
                Answer.DISCARD: self.tr("Do not save"),
                Answer.CANCEL: self.tr("Cancel"),
            },
        )

    def may_follow(self, changed: bool) -> Answer:
        """Another visit is asked for while this one is not saved. changed: the file holds it as it was before."""
        answers = {Answer.SAVE: self.tr("Save and begin the new visit")}
        if changed:
            answers[Answer.DISCARD] = self.tr("Begin without the changes")
        return self._ask(
            self.tr("This visit is not saved. Save it before the new visit begins?"),
            self.tr("The earlier visits are kept in the same file."),
            {**answers, Answer.CANCEL: self.tr("Cancel")},
        )

    def may_change_past(self, on: date) -> Answer:
        """A visit of an earlier day was opened and changed, and is to be saved."""
        day = f"{on:%d-%m-%Y}"
        return self._ask(
            self.tr("The visit is of {date}, and you have changed it.").format(date=day),
            self.tr("For what is found today, begin a new visit instead (Ctrl+Shift+N)."),
            {
                Answer.CANCEL: self.tr("Do not save yet"),
                Answer.SAVE: self.tr("Correct the visit of {date}").format(date=day),
            },
        )

    def may_overwrite(self, name: str) -> Answer:
        """The file is no longer what was read from it."""
        return self._ask(
            self.tr("“{name}” has been changed since it was opened, perhaps from another PC.").format(name=name),
            self.tr("If you save under another name, both are kept."),
            {
                Answer.SAVE_AS: self.tr("Save as…"),
                Answer.OVERWRITE: self.tr("Overwrite the file"),
                Answer.CANCEL: self.tr("Cancel"),
            },
        )

    def tell_not_encrypted(self) -> None:
        """Said before the first save of all."""
        tell(
            self._window,
            self.tr("The file is not encrypted"),
            self.tr(
                "Whoever can open the folder can read it. Save it where the clinic keeps patient information, and "
                "never under a name or a CPR number."
            ),
        )

    def tell(self, words: str) -> None:
        """Why something cannot be done."""
        tell(self._window, words)

    def _ask(self, words: str, more: str, answers: dict[Answer, str]) -> Answer:
        """The first answer is the default; Esc cancels."""
        return ask(self._window, words, more, answers, Answer.CANCEL)
