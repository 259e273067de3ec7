"""The common base of every value in the domain: immutable, and closed to fields it does not know."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen pydantic model that refuses unknown fields; sequences in it are tuples."""

    model_config = ConfigDict(frozen=True, extra="forbid")
