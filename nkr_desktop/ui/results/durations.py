"""Days as the clinic says them: "8 weeks and 0 days", and a range where the onset is uncertain."""

from __future__ import annotations

from PySide6.QtCore import QObject

from nkr_desktop.domain.advice import Timeline


class Durations(QObject):
    """Durations in the window's language."""

    def span(self, days: int) -> str:
        """Completed weeks and days."""
        return self.tr("{0} and {1}").format(self._weeks(days // 7), self._days(days % 7))

    def since_onset(self, timeline: Timeline) -> str:
        """From the stated onset; a range of both ends where it is uncertain."""
        uncertainty = timeline.longest - timeline.days
        if not uncertainty:
            return self.span(timeline.days)
        shortest = max(0, timeline.days - uncertainty)
        return self.tr("{0} to {1}").format(self._short(shortest), self._short(timeline.longest))

    def _short(self, days: int) -> str:
        return self._weeks(days // 7) if days and days % 7 == 0 else self.span(days)

    # Written out rather than as Qt's plural forms: those would need a catalogue for English as well.
    def _weeks(self, count: int) -> str:
        return self.tr("1 week") if count == 1 else self.tr("{0} weeks").format(count)

    def _days(self, count: int) -> str:
        return self.tr("1 day") if count == 1 else self.tr("{0} days").format(count)
