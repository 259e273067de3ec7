"""The settings in force while the program runs: who asks for them gets the newest, and changes go to disk at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.files.settings import LoadedSettings, Settings, save_settings


class SettingsKeeper(QObject):
    """Signals: not_saved when the disk refuses; the settings then hold until the program closes."""

    not_saved = Signal()

    def __init__(self, loaded: LoadedSettings | None = None, file: Path | None = None) -> None:
        """Without a file the settings are kept in memory only."""
        super().__init__()
        self._settings = loaded.settings if loaded else Settings()
        self._machine = loaded.machine if loaded else Settings()
        self._file = file

    @property
    def now(self) -> Settings:
        """The settings in force."""
        return self._settings

    @property
    def clinic(self) -> Clinic:
        """What stands on paper of the clinic. A logo that is away today must not hold a sheet back."""
        held = self._settings
        logo = Path(held.logo_path) if held.logo_path and Path(held.logo_path).is_file() else None
        return Clinic(held.clinic_name, held.clinic_address, held.clinic_phone, held.out_of_hours_phone, logo)

    def take(self, settings: Settings) -> None:
        """Hold these from now on."""
        if settings == self._settings:
            return
        self._settings = settings
        if self._file is not None:
            try:
                save_settings(self._file, settings, self._machine)
            except OSError:
                self.not_saved.emit()

    def remember(self, **fields: Any) -> None:
        """Change some fields; the values have the fields' own types."""
        self.take(self._settings.model_copy(update=fields))
