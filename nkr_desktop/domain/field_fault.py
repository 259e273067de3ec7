"""A field that cannot stand as it is beside the others, as data for a clear message."""

from typing import Literal

from nkr_desktop.domain.model import Model


class FieldFault(Model):
    """One field that cannot stand beside another: `code` is `future_date` or `inconsistent`, `rule` says which rule."""

    path: str
    code: Literal["future_date", "inconsistent"]
    rule: str
