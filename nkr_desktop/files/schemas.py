"""The JSON Schemas of `nkr-case/1` and `nkr-record/1`, made from the program's own models.

The same schemas say, in an error, what would have been allowed at a place in the file."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from nkr_desktop.domain.case import Case
from nkr_desktop.domain.free_text import REFERENCE_LENGTH
from nkr_desktop.domain.guideline import RecommendationId
from nkr_desktop.domain.record import Record

Schema = dict[str, Any]
Loc = tuple[str | int, ...]
"""A place in a file: names of fields and positions in lists."""

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_REQUIRED = ["format", "assessed_on"]
_PHONE = r"^\s*((\+|00)45)?[ \u00a0]*([0-9][ \u00a0]*){8}$"


@cache
def case_schema() -> Schema:
    """What a case file may hold. What only several fields together show is not in it (see domain/contradictions)."""
    schema = {"$schema": _DIALECT, **Case.model_json_schema()}
    schema["required"] = _REQUIRED
    return _sharpened(schema)


@cache
def record_schema() -> Schema:
    schema = {"$schema": _DIALECT, **Record.model_json_schema()}
    schema["required"] = ["format", "visits"]
    visit = schema["$defs"]["RecordedVisit"]
    visit["required"] = _REQUIRED
    visit["properties"]["reference"] = {"type": "null", "description": "The reference stands on the record."}
    return _sharpened(schema)


def _sharpened(schema: Schema) -> Schema:
    """Limits that the models check in code and pydantic therefore leaves out of its schema."""
    kinds = schema["$defs"]
    if "maxLength" not in (reference := schema["properties"]["reference"]["anyOf"][0]):
        reference["maxLength"] = REFERENCE_LENGTH
    kinds["Contact"]["properties"]["phone"]["anyOf"][0]["pattern"] = _PHONE
    for kind, name in (("ReflexSign", "reflexes"), ("SensorySign", "dermatomes"), ("Plan", "usual_care")):
        kinds[kind]["properties"][name]["uniqueItems"] = True
    # The choice itself is never agreed on, only what was chosen (specification chapter 7).
    agreed = [id.value for id in RecommendationId if id is not RecommendationId.MOBILISATION_OR_EXERCISE]
    kinds["PlanItem"]["properties"]["id"] = {"enum": agreed, "type": "string"}
    return schema


def node_at(schema: Schema, loc: Loc) -> tuple[Schema | None, bool]:
    """The part of a schema that describes a place, and whether null may stand there. None where nothing may."""
    node, nullable = _plain(schema, schema)
    for part in loc:
        if isinstance(part, int):
            inner = node.get("items")
        else:
            inner = node.get("properties", {}).get(part, node.get("additionalProperties"))
        if not isinstance(inner, dict):
            return None, False
        node, nullable = _plain(schema, inner)
    return node, nullable


def _plain(schema: Schema, node: Schema) -> tuple[Schema, bool]:
    """Without references and without the alternative null."""
    nullable = False
    while "$ref" in node or "anyOf" in node:
        if "$ref" in node:
            node = schema["$defs"][node["$ref"].rpartition("/")[2]]
        else:
            nullable = any(choice.get("type") == "null" for choice in node["anyOf"])
            node = next(choice for choice in node["anyOf"] if choice.get("type") != "null")
    return node, nullable


def is_free_text(node: Schema | None) -> bool:
    """Whether a person writes there in their own words; what stands there is never repeated."""
    return node is not None and node.get("type") == "string" and not node.keys() & {"enum", "const", "format"}


def field_names(schema: Schema, loc: Loc) -> tuple[str, ...]:
    """The names of the fields the object at a place may have."""
    node, _ = node_at(schema, loc)
    if node is None:
        return ()
    names, _ = _plain(schema, node.get("propertyNames", {}))
    fields: Iterable[str] = node["properties"] if "properties" in node else names.get("enum", ())
    return tuple(fields)
