"""Writes a bundle's bill of materials (CycloneDX 1.6): each part, and the libraries a wheel says are inside it.

Neither serial number nor time: two builds of the same source give the same file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tools.bundle_parts import Part

_KEPT = ("type", "name", "version", "purl", "licenses")


def write_sbom(parts: Sequence[Part], target: Path, version: str) -> None:
    """Write the bill of materials of program version `version`. Raises OSError."""
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "nkr-desktop",
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": [_component(part) for part in parts],
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")


def _component(part: Part) -> dict[str, Any]:
    name = part.name.lower().replace("_", "-") if part.kind == "pypi" else part.name
    where = "deb/debian" if part.kind == "deb" else part.kind
    component: dict[str, Any] = {
        "type": "library",
        "name": part.name,
        "version": part.version,
        "purl": f"pkg:{where}/{name}@{part.version.replace('+', '%2B').replace(':', '%3A')}",
    }
    if part.licence:
        component["licenses"] = [{"expression": part.licence}]
    if inside := [kept for path in part.holds for kept in _inside(path, part)]:
        component["components"] = inside
    return component


def _inside(path: Path, part: Part) -> list[dict[str, Any]]:
    """The components of a wheel's own bill of materials, without itself."""
    found = json.loads(path.read_text(encoding="utf-8")).get("components", [])
    kept = [{key: one[key] for key in _KEPT if key in one} for one in found if one["name"] != part.name]
    return sorted(kept, key=lambda one: (one["name"], one.get("version", "")))
