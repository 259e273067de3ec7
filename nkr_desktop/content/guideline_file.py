"""Reads a guideline file (`nkr-guideline/1`) and refuses one that cannot be trusted, naming every place at fault."""

import codecs
import json
from functools import cache

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from nkr_desktop.content.guideline_checks import faults
from nkr_desktop.content.resources import read_resource
from nkr_desktop.domain.guideline import Guideline

FORMAT = "nkr-guideline/1"
_SHIPPED = "guideline/nkr-lumbal-radikulopati.json"


class GuidelineError(Exception):
    """The file is not a guideline that can be used. `faults` are in Danish, one a line, each with its place."""

    def __init__(self, *faults: str) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def load_guideline(data: bytes) -> Guideline:
    """The guideline in a file's bytes (UTF-8 JSON). Raises GuidelineError with every fault found."""
    data = data.removeprefix(codecs.BOM_UTF8)
    _check_json(data)
    try:
        guideline = Guideline.model_validate_json(data, strict=True)
    except ValidationError as error:
        raise GuidelineError(*(_described(detail) for detail in error.errors(include_url=False))) from None
    if found := faults(guideline):
        raise GuidelineError(*found)
    return guideline


@cache
def shipped_guideline() -> Guideline:
    """The guideline the program ships. Raises GuidelineError if the file was damaged, OSError if it is gone."""
    return load_guideline(read_resource(_SHIPPED))


def _check_json(data: bytes) -> None:
    """Refuse what the model cannot see: another format, keys given twice, numbers that are not numbers."""
    try:
        top = json.loads(data.decode(), object_pairs_hook=_no_twins, parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise GuidelineError("filen: er ikke gyldig UTF-8.") from None
    except RecursionError:
        raise GuidelineError("filen: er for dybt indlejret.") from None
    except json.JSONDecodeError as error:
        raise GuidelineError(f"linje {error.lineno}, tegn {error.colno}: er ikke gyldig JSON.") from None
    if not isinstance(top, dict):
        raise GuidelineError("filen: skal være et JSON-objekt.")
    if top.get("format") != FORMAT:
        raise GuidelineError(f"format: {top.get('format')!r} kendes ikke; programmet læser {FORMAT}.")


def _no_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    together = dict(pairs)
    if len(together) < len(pairs):
        names = [name for name, _ in pairs]
        twin = next(name for name in names if names.count(name) > 1)
        raise GuidelineError(f"{twin}: feltet står to gange i samme objekt.")
    return together


def _no_constant(name: str) -> object:
    raise GuidelineError(f"filen: {name} er ikke et tal.")


def _described(detail: ErrorDetails) -> str:
    match detail["type"]:
        case "missing":
            fault = "mangler."
        case "extra_forbidden":
            fault = "kendes ikke."
        case "enum" | "literal_error":
            allowed = detail["ctx"]["expected"].replace(" or ", " eller ")
            fault = f"{detail['input']!r} er ikke tilladt; tilladt er {allowed}."
        case _:
            fault = f"{detail['input']!r} har forkert type eller form ({detail['type']})."
    return f"{_place(detail['loc'])}: {fault}"


def _place(loc: tuple[int | str, ...]) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in loc).removeprefix(".")
