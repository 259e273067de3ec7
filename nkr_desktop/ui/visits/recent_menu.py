"""The files last used, newest first, each of them forgettable; one that is gone cannot be chosen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from nkr_desktop.files.recent import forgotten
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.settings_keeper import SettingsKeeper


class RecentMenu(QMenu):
    """Made anew whenever it is opened. Signals: chosen carries the Path to open."""

    chosen = Signal(object)

    def __init__(self, settings: SettingsKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        dress(self)
        self.setTitle(self.tr("&Recent files"))
        self.setToolTipsVisible(True)
        self._settings = settings
        self._looker: _Looker | None = None
        self.aboutToShow.connect(self._fill)
        self.aboutToShow.connect(self._look)
        self._fill()

    @property
    def files(self) -> list[QAction]:
        """One action a file."""
        return [action for action in self.actions() if action.data()]

    def _fill(self) -> None:
        self.clear()
        names = self._settings.now.recent_files
        if not names:
            self.addAction(self.tr("No files yet")).setEnabled(False)
            return
        paths = [Path(name) for name in names]
        for path, words in zip(paths, _told(paths), strict=True):
            action = self.addAction(words)
            action.setData(str(path))
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._choose, path))
        self.addSeparator()
        forget = self.addMenu(self.tr("&Forget"))
        for path, words in zip(paths, _told(paths), strict=True):
            forget.addAction(words).triggered.connect(partial(self._forget, path))
        self.addAction(self.tr("Forget &all")).triggered.connect(self._forget_all)

    def _look(self) -> None:
        """A drive that does not answer may take half a minute to say so: the menu does not wait for it."""
        self._looker = _Looker([Path(name) for name in self._settings.now.recent_files])
        self._looker.missing.connect(self._grey, Qt.ConnectionType.QueuedConnection)
        QThreadPool.globalInstance().start(self._looker.look)

    def _choose(self, path: Path, _checked: bool = False) -> None:
        self.chosen.emit(path)

    def _forget(self, path: Path, _checked: bool = False) -> None:
        self._settings.remember(recent_files=forgotten(self._settings.now.recent_files, path))

    def _forget_all(self) -> None:
        self._settings.remember(recent_files=())

    def _grey(self, name: str) -> None:
        for action in self.files:
            if action.data() == name and action.isEnabled():
                action.setEnabled(False)
                action.setText(self.tr("{name} (no longer there)").format(name=action.text()))


class _Looker(QObject):
    """Looks for files away from the window's thread. Signals: missing carries a path that is not there."""

    missing = Signal(str)

    def __init__(self, paths: Sequence[Path]) -> None:
        super().__init__()
        self._paths = paths

    def look(self) -> None:
        for path in self._paths:
            if not path.is_file():
                self.missing.emit(str(path))


def _told(paths: Sequence[Path]) -> list[str]:
    """File names, with the folder where two share one."""
    shared = Counter(path.name for path in paths)
    words = [path.name if shared[path.name] == 1 else f"{path.name} – {path.parent.name}" for path in paths]
    return [word.replace("&", "&&") for word in words]
