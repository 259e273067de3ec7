"""The settings, `nkr-settings/1`: the clinic's own, over the machine's, over the program's.

Nothing in a settings file can stop the program: what cannot be used is set aside, left out and reported. The user's
file holds only what differs from the machine's, so that a later change for all PCs reaches everybody."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, Field, Strict, ValidationError
from pydantic_core import PydanticCustomError

from nkr_desktop.content.phrases import Language
from nkr_desktop.domain.answers import Role
from nkr_desktop.domain.case import Days
from nkr_desktop.domain.free_text import FreeText, PhoneNumber
from nkr_desktop.domain.model import Model
from nkr_desktop.files.atomic import save_atomically
from nkr_desktop.files.folders import make_private
from nkr_desktop.files.json_text import NotJsonError, TooDeepError, read_json
from nkr_desktop.files.set_aside import set_aside

FORMAT: Final = "nkr-settings/1"
LONGEST_LINE: Final = 80
"""Characters of the clinic's name and address: what fits the head of the leaflet."""
MAX_BYTES: Final = 1_000_000
_SHORT_NUMBER: Final = re.compile(r"1(?:12|14|8\d\d)")


def _line(text: str) -> str:
    if len(text) > LONGEST_LINE:
        raise PydanticCustomError("out_of_range", "too long")
    if not text.strip():
        raise PydanticCustomError("not_allowed", "empty")
    return text


def _absolute(text: str) -> str:
    if not Path(text).is_absolute():
        raise PydanticCustomError("not_allowed", "not a full path")
    return text


def _base64(text: str) -> str:
    try:
        b64decode(text, validate=True)
    except (Base64Error, ValueError):
        raise PydanticCustomError("not_allowed", "not base64") from None
    return text


ClinicLine = Annotated[FreeText, AfterValidator(_line)]
"""One line about the clinic. Errors: those of FreeText, `out_of_range` above 80 characters, `not_allowed` if blank."""
ShortNumber = Annotated[str, Strict(), Field(pattern=f"^(?:{_SHORT_NUMBER.pattern})$")]
"""A Danish number of three or four figures: 112, 114, and the 18xx of a region's own emergency line."""
OutOfHoursNumber = ShortNumber | PhoneNumber
"""Where patients turn out of hours: eight digits, or a short number as 1813."""
FilePath = Annotated[FreeText, Field(max_length=1000), AfterValidator(_absolute)]
"""The full path of a file. It need not be there: a drive may be away today."""
_State = Annotated[str, Strict(), Field(max_length=8000), AfterValidator(_base64)]


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings(Model):
    """All settings. Whatever is None is left out on paper, never filled in."""

    format: Literal["nkr-settings/1"] = "nkr-settings/1"
    clinic_name: ClinicLine | None = None
    clinic_address: ClinicLine | None = None
    clinic_phone: PhoneNumber | None = None
    out_of_hours_phone: OutOfHoursNumber | None = None
    logo_path: FilePath | None = None
    role: Role | None = None
    surgeon_wait_days: Days = 28
    theme: Theme = Theme.SYSTEM
    language: Language = Language.DANISH
    text_factor: Annotated[float, Field(ge=1.0, le=1.6)] = 1.0
    """Text size as a multiple of 100 %."""
    guideline_pdf: FilePath | None = None
    """The clinic's own copy of the guideline, to open beside the program."""
    draft_enabled: Annotated[bool, Strict()] = True
    clipboard_clear_seconds: Annotated[int, Strict(), Field(ge=0, le=3600)] = 120
    """0 leaves the clipboard alone. Long enough to find the patient in the clinic's own system and paste there."""
    suggest_codes: Annotated[bool, Strict()] = False
    own_codes: ClinicLine | None = None
    """What the note suggests in place of the program's own codes."""
    recent_files: Annotated[tuple[FilePath, ...], Field(max_length=20)] = ()
    window_geometry: _State | None = None
    """QWidget.saveGeometry() in base64."""
    window_splitter: _State | None = None
    """QSplitter.saveState() in base64."""
    seen_version: FreeText | None = None
    """The program's version whose welcome or release notes have been seen; None at first start."""
    told_not_encrypted: Annotated[bool, Strict()] = False
    """Whether the user has been told that saved cases are not encrypted."""


PERSONAL: Final = frozenset(
    {"recent_files", "window_geometry", "window_splitter", "seen_version", "told_not_encrypted"}
)
"""Fields that mean something for one user only; a settings file for all users may not hold them."""


class Problem(StrEnum):
    """What was wrong with a settings file."""

    UNREADABLE = "unreadable"
    """It is there and cannot be read at all; it was left where it is."""
    DAMAGED = "damaged"
    """It is no settings file; nothing of it is used."""
    NEWER = "newer"
    """A newer version of the program wrote it; nothing of it is used, nothing of it is lost."""
    FIELDS = "fields"
    """Some fields are wrong; the others are used."""


@dataclass(frozen=True, slots=True)
class SettingsNotice:
    """What the user should be told. `kept_as` is where the file was put aside, None where it was not moved."""

    problem: Problem
    file: Path
    kept_as: Path | None = None
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings in force, and the machine's, which the user's own file is held against when saved."""

    settings: Settings
    machine: Settings
    notices: tuple[SettingsNotice, ...]


def load_settings(own: Path, machine: Path) -> LoadedSettings:
    """Read the machine's settings and the user's own over them. Never raises: see `notices`."""
    shared, of_machine = _read(machine, Settings(), PERSONAL)
    settings, of_user = _read(own, shared, frozenset())
    if of_user and of_user.problem is not Problem.UNREADABLE:
        word = "newer" if of_user.problem is Problem.NEWER else "damaged"
        of_user = SettingsNotice(of_user.problem, own, set_aside(own, word), of_user.fields)
        if of_user.kept_as and of_user.problem is Problem.FIELDS:
            with suppress(OSError):  # then the good fields are found again in the file put aside
                save_settings(own, settings, shared)
    return LoadedSettings(settings, shared, tuple(notice for notice in (of_machine, of_user) if notice))


def save_settings(own: Path, settings: Settings, machine: Settings) -> None:
    """Write what differs from the machine's settings, wholly or not at all. Raises OSError."""
    ours, theirs = settings.model_dump(mode="json"), machine.model_dump(mode="json")
    content = {"format": FORMAT} | {name: value for name, value in ours.items() if value != theirs[name]}
    make_private(own.parent)
    save_atomically(own, (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode(), owner_only=True)


def _read(path: Path, base: Settings, refused: frozenset[str]) -> tuple[Settings, SettingsNotice | None]:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return base, None
    except OSError:
        return base, SettingsNotice(Problem.UNREADABLE, path)
    try:
        value = read_json(data) if len(data) <= MAX_BYTES else None
    except (NotJsonError, TooDeepError):
        value = None
    if not isinstance(value, Mapping) or not str(value.get("format")).startswith("nkr-settings/"):
        return base, SettingsNotice(Problem.DAMAGED, path)
    if value["format"] != FORMAT:
        return base, SettingsNotice(Problem.NEWER, path)
    settings, faulty = _merged(base, {name: v for name, v in value.items() if name not in refused})
    faulty = (*faulty, *(name for name in value if name in refused))
    return settings, SettingsNotice(Problem.FIELDS, path, fields=tuple(sorted(faulty))) if faulty else None


def _merged(base: Settings, given: Mapping[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    """The base with every given field that is right, and the names of the others."""
    under = base.model_dump()
    try:
        return Settings.model_validate({**under, **given}), ()
    except ValidationError as error:
        faulty = {str(fault["loc"][0]) for fault in error.errors(include_url=False, include_input=False)}
    right = {name: value for name, value in given.items() if name not in faulty}
    return Settings.model_validate({**under, **right}), tuple(faulty)


def fault_of(field: str, value: object) -> str:
    """Why a value may not stand in a field: "" when it may, else a code of the case format (`cpr`,
    `forbidden_character`, `out_of_range`, `not_allowed`, `wrong_type`)."""
    try:
        Settings.model_validate({field: value})
    except ValidationError as error:
        kinds = {fault["type"] for fault in error.errors(include_url=False, include_input=False)}
        for kind, code in _CODES.items():
            if kind in kinds:
                return code
        return "wrong_type"
    return ""


_CODES: Final = {
    "cpr": "cpr",
    "forbidden_character": "forbidden_character",
    "string_unicode": "forbidden_character",
    "out_of_range": "out_of_range",
    "string_too_long": "out_of_range",
    "greater_than_equal": "out_of_range",
    "less_than_equal": "out_of_range",
    "not_allowed": "not_allowed",
    "string_pattern_mismatch": "not_allowed",
}
"""Pydantic's kinds of fault, the one to tell first on top."""
