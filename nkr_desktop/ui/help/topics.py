"""Which chapter of the guide tells of what is in view: what F1 opens."""

from __future__ import annotations

from typing import Final

STEPS: Final = ("forloeb", "fund", "faresignaler", "behandling", "oensker", "aftale")
"""The six steps, in their order."""
RESULTS: Final = "resultater"
ACUTE: Final = "akut"
EVIDENCE: Final = "evidens"
GUIDELINE: Final = "retningslinjen"
PATIENT: Final = "patienten"
SETTINGS: Final = "indstillinger"
