"""Phrases of the journal note, the leaflet and the printed summary: key and blanks."""

from collections.abc import Mapping

DOCUMENT_PHRASES: Mapping[str, frozenset[str]] = {}
