"""Everything under Help for one window: the guide at the page in view, keys, news, self-check, About.

What it shows is imported when it is asked for: the first view needs none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from nkr_desktop import __version__
from nkr_desktop.content.phrases import Language
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.ui.clipboard import Clipboard

if TYPE_CHECKING:
    from nkr_desktop.ui.help.guide_window import GuideWindow

GUIDE_KEY = "F1"


class HelpDesk(QObject):
    """Belongs to a window and goes with it."""

    def __init__(self, language: Language, guideline: Guideline, clipboard: Clipboard, window: QWidget) -> None:
        super().__init__(window)
        self._language, self._guideline, self._clipboard, self._window = language, guideline, clipboard, window
        self._guide: GuideWindow | None = None

    @property
    def guide(self) -> GuideWindow | None:
        """The guide, where it is open."""
        return self._guide

    def show_guide(self, chapter: str = "", over: QWidget | None = None) -> None:
        """Open the guide at a chapter, or bring it forward; `over`: the dialog that asked for it, if one did."""
        owner = over or self._window
        if self._guide is not None and self._guide.parentWidget() is not owner:
            self._guide.close()  # a window of the main one cannot be reached while a dialog stands before it
        if self._guide is None:
            from nkr_desktop.ui.help.guide_window import GuideWindow

            guide = GuideWindow(self._language, owner)
            guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for gone in (guide.closed, guide.destroyed):
                gone.connect(lambda *_: self._forget(guide))
            self._guide = guide
        self._guide.show_chapter(chapter)

    def lend_to(self, dialog: QDialog, chapter: str) -> None:
        """F1 in a dialog opens the guide at a chapter of its own."""
        QShortcut(QKeySequence(GUIDE_KEY), dialog, lambda: self.show_guide(chapter, dialog))

    def leave(self) -> None:
        """Close the guide: nothing may stand over what has just become urgent."""
        if self._guide is not None:
            self._guide.close()

    def show_keys(self) -> None:
        """Every key there is."""
        from nkr_desktop.ui.dialogs.keys_dialog import KeysDialog

        KeysDialog(self._window.actions(), parent=self._window).exec()

    def show_news(self) -> None:
        """What is new in every version."""
        from nkr_desktop.ui.help.news import releases
        from nkr_desktop.ui.help.news_dialog import NewsDialog

        NewsDialog(releases(), self._language, self._window).exec()

    def tell_news(self, seen: str) -> None:
        """What has come since the version last seen; stands beside the work until it is closed."""
        from nkr_desktop.ui.help.news import releases, unseen

        if told := unseen(seen, __version__, releases()):
            from nkr_desktop.ui.help.news_dialog import NewsDialog

            dialog = NewsDialog(told, self._language, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.show()

    def show_self_check(self) -> None:
        """Look the program over, and show what was found."""
        from nkr_desktop.ui.help.self_check_dialog import SelfCheckDialog

        SelfCheckDialog(self._language, self._window).exec()

    def show_about(self) -> None:
        """Versions, status, licences."""
        from nkr_desktop.ui.dialogs.about_dialog import AboutDialog
        from nkr_desktop.ui.dialogs.about_facts import about_facts

        dialog = AboutDialog(about_facts(self._guideline), self._window)
        dialog.copy_requested.connect(self._clipboard.copy)
        dialog.exec()

    def _forget(self, guide: GuideWindow) -> None:
        """One that is deleted may have a successor by then."""
        if self._guide is guide:
            self._guide = None
