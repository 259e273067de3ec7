"""Phrases for input that is refused: key and blanks."""

from collections.abc import Mapping

ERROR_PHRASES: Mapping[str, frozenset[str]] = {}
