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

_QT: Final = "qtbase"
_LOCALES: Final = {
    Language.DANISH: QLocale(QLocale.Language.Danish, QLocale.Country.Denmark),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_log = logging.getLogger(__name__)


class TsTranslator(QTranslator):
    """Translates from Qt Linguist files read as text."""

    def __init__(self, words: dict[tuple[str, str], str]) -> None:
        """words: translations by context and source text."""
        super().__init__()
        self._words = words

    def isEmpty(self) -> bool:
        """Whether there is nothing to translate with; Qt skips an empty translator."""
        return not self._words

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The translation, or None to let the next translator try."""
        return self._words.get((context, source))


class LanguageSwitch:
    """Installs the translators of one language at a time on the application."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self._language = Language.ENGLISH

    @property
    def language(self) -> Language:
        """The language in force; English, the source texts' own, until one is chosen."""
        return self._language

    def choose(self, language: Language) -> None:
        """Speak a language from now on; windows made before must be made anew."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = _translators(language)
        for translator in self._installed:
            self._app.installTranslator(translator)
        QLocale.setDefault(_LOCALES[language])
        self._language = language


def _translators(language: Language) -> list[QTranslator]:
    if language is Language.ENGLISH:
        return []
    found: list[QTranslator] = [TsTranslator(words_of(language))]
    qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(f"{_QT}_{language.value}", folder):
        found.append(qt)
    else:
        _log.warning("Qt's own words in %s are not shipped", language.value)
    return found


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
