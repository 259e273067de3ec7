"""The clinic whose name, telephone numbers and logo stand on what the patient takes home; comes from the settings."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Clinic:
    """Who to turn to. Anything left out is left out on paper, never filled in."""

    name: str | None = None
    address: str | None = None
    phone: str | None = None
    out_of_hours_phone: str | None = None
    logo_path: Path | None = None
