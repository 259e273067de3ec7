"""What a clinician may type: specification chapter 2 and the case format's "Reading"."""

import pytest
from pydantic import TypeAdapter, ValidationError

from nkr_desktop.domain.free_text import FreeText, PhoneNumber, Reference, looks_like_cpr

TEXT: TypeAdapter[str] = TypeAdapter(FreeText)
PHONE: TypeAdapter[str] = TypeAdapter(PhoneNumber)
REFERENCE: TypeAdapter[str] = TypeAdapter(Reference)


def refusal(adapter: TypeAdapter[str], text: object) -> str | None:
    try:
        adapter.validate_python(text)
    except ValidationError as error:
        return error.errors()[0]["type"]
    return None


@pytest.mark.parametrize(
    "text",
    [
        "0101011234",
        "010101-1234",
        "010101 1234",
        "010101–1234",
        "010101.1234",
        "010101 - 1234",
        "ring om 010101-1234 i dag",
        "sag12345678901",
        "０１０１０１-１２３４",  # full-width digits, as NFKC folds them
        "010101\u00a01234",
        "010101\u200b1234",
        "٠١٠١٠١١٢٣٤",  # Arabic-Indic digits are digits too
    ],
)
def test_cpr_shapes_are_seen_anywhere_in_a_text(text: str) -> None:
    assert looks_like_cpr(text)


@pytest.mark.parametrize("text", ["12 34 56 78", "010101----1234", "01010-1234", "uge 12", "010101/1234", ""])
def test_other_numbers_are_left_alone(text: str) -> None:
    assert not looks_like_cpr(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Vil helst kunne gøre noget selv – ”hjemme”", None),
        ("linje\nskift", "forbidden_character"),
        ("tab\tulator", "forbidden_character"),
        ("nul\x00tegn", "forbidden_character"),
        ("c1\x85", "forbidden_character"),
        ("højre\u202evenstre", "forbidden_character"),
        ("mærke\u200f", "forbidden_character"),
        ("løs \ud800 surrogat", "forbidden_character"),
        ("010101-1234", "cpr"),
        (5, "string_type"),
        (None, "string_type"),
    ],
)
def test_free_text_refuses_what_could_hide_or_identify(text: object, code: str | None) -> None:
    assert refusal(TEXT, text) == code


@pytest.mark.parametrize(
    ("text", "code"), [("A-17", None), ("x" * 40, None), ("x" * 41, "out_of_range"), ("0101011234", "cpr")]
)
def test_a_reference_is_short_and_no_cpr_number(text: str, code: str | None) -> None:
    assert refusal(REFERENCE, text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("12345678", None),
        ("12 34 56 78", None),
        ("+45 12 34 56 78", None),
        ("004512345678", None),
        ("+4512345678", None),
        ("1234567", "not_allowed"),
        ("123456789", "not_allowed"),
        ("0101011234", "cpr"),
        ("+45 010101 1234", "cpr"),
        ("ring til mig", "not_allowed"),
        ("12345678\n", "forbidden_character"),
    ],
)
def test_a_telephone_number_has_eight_digits(text: str, code: str | None) -> None:
    assert refusal(PHONE, text) == code
