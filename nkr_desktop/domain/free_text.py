"""Free text a clinician may type: no CPR number, no hidden characters (specification chapter 2, case format)."""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, Strict
from pydantic_core import PydanticCustomError

_SEPARATOR = r"[\s\u00ad\u200b-\u200d\u2060.\u00b7\u2010-\u2015\u2212\ufe58\ufe63-]"
_CPR_SHAPE = re.compile(rf"\d{{6}}{_SEPARATOR}{{0,3}}\d{{4}}")
_TEXT_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cs", "Zl", "Zp"})
_COUNTRY_PREFIX = re.compile(r"\s*(\+|00)45")
REFERENCE_LENGTH = 40


def looks_like_cpr(text: str) -> bool:
    """Whether the text holds six digits, 0-3 blanks, dashes or dots, and four digits, anywhere."""
    return _CPR_SHAPE.search(unicodedata.normalize("NFKC", text)) is not None


def _free_text(text: str) -> str:
    if any(unicodedata.category(c) in _HIDDEN_CATEGORIES or c in _TEXT_DIRECTION for c in text):
        raise PydanticCustomError("forbidden_character", "control or text-direction character")
    if looks_like_cpr(text):
        raise PydanticCustomError("cpr", "shaped like a CPR number")
    return text


def _reference(text: str) -> str:
    if len(text) > REFERENCE_LENGTH:
        raise PydanticCustomError("out_of_range", "too long")
    return text


def _phone(text: str) -> str:
    """Eight digits are a Danish number and never a CPR number; beyond that the CPR shape is refused first."""
    if any(unicodedata.category(c) in _HIDDEN_CATEGORIES or c in _TEXT_DIRECTION for c in text):
        raise PydanticCustomError("forbidden_character", "control or text-direction character")
    national = _COUNTRY_PREFIX.sub("", text, count=1)
    digits = re.sub(r"[ \u00a0]", "", national)
    if re.fullmatch(r"[0-9]{8}", digits):
        return text
    if looks_like_cpr(national):
        raise PydanticCustomError("cpr", "shaped like a CPR number")
    raise PydanticCustomError("not_allowed", "not a Danish telephone number")


FreeText = Annotated[str, Strict(), AfterValidator(_free_text)]
"""Text on one line. Errors: `forbidden_character`, `cpr`."""
Reference = Annotated[str, Strict(), AfterValidator(_reference), AfterValidator(_free_text)]
"""The clinic's own reference, at most 40 characters; never a CPR number."""
PhoneNumber = Annotated[str, Strict(), AfterValidator(_phone)]
"""Eight digits, blanks allowed, optionally after +45 or 0045."""
