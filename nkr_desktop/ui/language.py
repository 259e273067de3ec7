"""The window's language: reads translations/*_da.ts as they are, so that no build step stands between a translator
and the window, and Qt's own words for its own dialogs."""

from __future__ import annotations

import logging
from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from nkr_desktop.content.phrases import Language
from nkr_desktop.content.resources import translations_root
from nkr_desktop.ui.kit.slices import Work

_QT: Final = "qtbase"
_DONE: Final = object()
_LOCALES: Final = {
    Language.DANISH: QLocale(QLocale.Language.Danish, QLocale.Country.Denmark),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_log = logging.getLogger(__name__)


class LanguageSwitch(QTranslator):
    """Speaks one language at a time to the whole application, English until another is chosen.

    One translator for all of them: Qt tells every widget when a translator comes or goes, and a window is made anew
    for another language anyway."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._spoken = Language.ENGLISH
        self._words: dict[tuple[str, str], str] = {}
        self._qt: QTranslator | None = None
        app.installTranslator(self)

    @property
    def spoken(self) -> Language:
        """The language in force; English, the source texts' own, until one is chosen."""
        return self._spoken

    def choose(self, language: Language) -> None:
        """Speak a language from now on; windows made before must be made anew."""
        self._spoken = language
        self._words, self._qt = (
            ({}, None) if language is Language.ENGLISH else (words_of(language), _qt_words(language))
        )
        QLocale.setDefault(_LOCALES[language])

    def take_up(self, language: Language, work: Work) -> Work:
        """Do work in a language, which is in force for good once it is done; between two slices of it the one before
        goes on being spoken."""
        before = self._spoken
        try:
            while True:
                self.choose(language)
                if next(work, _DONE) is _DONE:
                    return
                self.choose(before)
                yield
        finally:
            work.close()

    def leave(self) -> None:
        """The application speaks English again, as it was found."""
        self.choose(Language.ENGLISH)
        self._app.removeTranslator(self)

    def isEmpty(self) -> bool:
        """Qt skips an empty translator."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The translation; None leaves the source text."""
        words = self._words.get((context, source))
        if words is None and self._qt is not None:
            words = self._qt.translate(context, source, disambiguation, n)
        return words or None


@cache
def _qt_words(language: Language) -> QTranslator | None:
    """Qt's own words in its own dialogs."""
    qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(f"{_QT}_{language.value}", folder):
        return qt
    _log.warning("Qt's own words in %s are not shipped", language.value)
    return None


@cache
def words_of(language: Language) -> dict[tuple[str, str], str]:
    """Every translation into a language, by context and source text; unfinished ones are left out."""
    words: dict[tuple[str, str], str] = {}
    for path in sorted(translations_root().glob(f"*_{language.value}.ts")):
        words |= read_ts(path)
    return words


def read_ts(path: Path) -> dict[tuple[str, str], str]:
    """The finished translations of one Qt Linguist file. Raises ElementTree.ParseError where it is no XML."""
    words: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and "type" not in translation.attrib:
                words[name, message.findtext("source", "")] = translation.text
    return words
