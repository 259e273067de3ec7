"""The sources a recommendation cites, and the meta-analyses its rows come from. A click opens the details."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from nkr_desktop.domain.guideline import Guideline, Recommendation, Reference, ReferenceKind
from nkr_desktop.ui.evidence.source_row import SourceRow
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import TextStyle
from nkr_desktop.ui.results.stack import Stack


def sources_of(recommendation: Recommendation, guideline: Guideline) -> tuple[Reference, ...]:
    """The cited literature in its order, then the meta-analyses of the outcome rows."""
    literature = {ref.number: ref for ref in guideline.references if ref.kind is ReferenceKind.LITERATURE}
    analyses = {ref.number: ref for ref in guideline.references if ref.kind is ReferenceKind.META_ANALYSIS}
    used = sorted({row.meta_analysis for row in recommendation.outcomes if row.meta_analysis is not None})
    return (*(literature[number] for number in recommendation.references), *(analyses[number] for number in used))


class SourcesView(Stack):
    """Two lists under headings."""

    def __init__(self, recommendation: Recommendation, guideline: Guideline, parent: QWidget | None = None) -> None:
        super().__init__(gap=6, parent=parent)
        self.set_items(tuple(self._rows(sources_of(recommendation, guideline))))

    def _rows(self, sources: tuple[Reference, ...]) -> Iterator[QWidget]:
        titles = {
            ReferenceKind.LITERATURE: self.tr("Literature cited"),
            ReferenceKind.META_ANALYSIS: self.tr("Meta-analyses behind the figures"),
        }
        for kind, title in titles.items():
            rows = [SourceRow(ref, f"({ref.number})") for ref in sources if ref.kind is kind]
            if rows:
                yield TextLabel(title, TextStyle.CARD_NAME)
            yield from rows
