"""Dates as the file formats write them: `YYYY-MM-DD`, from 1900 on (case format, "Reading")."""

import re
from datetime import date, datetime
from typing import Annotated

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

FIRST_DAY = date(1900, 1, 1)
_FORM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _read(value: object) -> object:
    if isinstance(value, date) and not isinstance(value, datetime):
        day = value
    elif isinstance(value, str):
        try:
            if not _FORM.fullmatch(value):
                raise ValueError
            day = date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("bad_date", "not a date written YYYY-MM-DD") from None
    else:
        raise PydanticCustomError("wrong_type", "not a date")
    if day < FIRST_DAY:
        raise PydanticCustomError("out_of_range", "before 1900-01-01")
    return day


IsoDate = Annotated[date, BeforeValidator(_read)]
"""A calendar day. Errors: `wrong_type`, `bad_date`, `out_of_range`."""
