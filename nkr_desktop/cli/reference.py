"""What stands in the program rather than in a case: guideline, file formats, wording, and the check of this copy."""

import json
import sys
from collections.abc import Callable, Mapping
from typing import Any

from nkr_desktop.cli.asked import Asked
from nkr_desktop.cli.output import answer
from nkr_desktop.documents.assessment_file import assessment_schema
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.files.places import read_bounded
from nkr_desktop.files.schemas import case_schema, record_schema
from nkr_desktop.files.self_check import self_check
from nkr_desktop.files.self_check_report import as_json, report

SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {
    "case": case_schema,
    "record": record_schema,
    "assessment": assessment_schema,
    "guideline": Guideline.model_json_schema,
}
"""The file formats by the name they are asked for."""


def show_guideline(asked: Asked) -> int:
    """The guideline as JSON, or with `check FIL` what is wrong with another edition."""
    if asked.options.action is None:
        return answer(asked.guideline.model_dump_json(indent=2))
    if asked.options.file is None:
        asked.refuse("usage_missing", names="FIL")
    return _check_guideline(asked)


def _check_guideline(asked: Asked) -> int:
    """For someone preparing a new edition: every fault on its own line, or a word that there is none."""
    from nkr_desktop.content.guideline_check import check_guideline

    faults = check_guideline(read_bounded(asked.options.file))
    for fault in faults:
        print(fault, file=sys.stderr)
    return 2 if faults else answer(asked.book.text("error.guideline_good"))


def show_schema(asked: Asked) -> int:
    """JSON Schema of a file format."""
    return answer(json.dumps(SCHEMAS[asked.options.of](), ensure_ascii=False, indent=2))


def check_this_copy(asked: Asked) -> int:
    """Exit code 1 where the self-check does not pass."""
    result = self_check()
    answer(as_json(result) if asked.options.format == "json" else report(result))
    return 0 if result.passed else 1


def show_texts(asked: Asked) -> int:
    """All wording as one document to proof-read."""
    from nkr_desktop.documents.proof_text import proof_text

    return answer(proof_text(asked.guideline, asked.book), end="")
