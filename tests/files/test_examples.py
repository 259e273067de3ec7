"""The shipped examples: what the specification says of each, derived by hand, is what the program concludes."""

import json
from typing import Any

import pytest

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.resources import read_resource, resources_root
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.guideline import RecommendationId
from nkr_desktop.domain.plan import plan_stands
from nkr_desktop.files.case_file import read_case_file
from tests.files.case_texts import EXAMPLE, TODAY

INDEX: list[dict[str, Any]] = json.loads(read_resource("examples/index.json"))


def concluded(file: str) -> dict[str, Any]:
    """What the program concludes, in the words of the index."""
    read = read_case_file(read_resource(f"examples/{file}"), TODAY, shipped_guideline())
    result = assess(read.case, shipped_guideline(), read.change)
    surgery, when = result.advice(RecommendationId.SURGICAL_ASSESSMENT), result.timeline
    return {
        "urgency": result.urgency.level,
        "red_flags": list(result.urgency.red_flags),
        "look_again": list(result.urgency.look_again),
        "scope": result.scope.status,
        "stances": {advice.id: advice.stance for advice in result.recommendations},
        "week_8_on": when and when.week_8_on.isoformat(),
        "week_12_on": when and when.week_12_on.isoformat(),
        "refer_by": when and when.refer_by.isoformat(),
        "decide_on": surgery.decide_on and surgery.decide_on.isoformat(),
        "latest_on": surgery.latest_on and surgery.latest_on.isoformat(),
    }


@pytest.mark.parametrize("entry", INDEX, ids=[entry["file"] for entry in INDEX])
def test_an_example_is_judged_as_the_specification_says(entry: dict[str, Any]) -> None:
    assert concluded(entry["file"]) == entry["expected"]


def test_every_example_is_in_the_index_and_has_a_title_in_both_languages() -> None:
    shipped = {path.name for path in (resources_root() / "examples").glob("*.json")} - {"index.json"}
    assert [entry["file"] for entry in INDEX] == list(dict.fromkeys(entry["file"] for entry in INDEX))
    assert shipped == {entry["file"] for entry in INDEX}
    assert all(entry["title"]["da"] and entry["title"]["en"] for entry in INDEX)


def test_every_agreed_plan_among_the_examples_stands() -> None:
    planned = 0
    for entry in INDEX:
        read = read_case_file(read_resource(f"examples/{entry['file']}"), TODAY, shipped_guideline())
        planned += read.case.plan is not None
        assert plan_stands(read.case.plan, assess(read.case, shipped_guideline(), read.change))
    assert planned >= 5


def test_the_example_of_the_file_format_is_among_them() -> None:
    shipped = json.loads(read_resource("examples/exercise-failed-severe-pain.json"))
    for group in ("patient", "course", "red_flags", "treatments", "other_causes", "signs", "preferences"):
        assert shipped[group] == EXAMPLE[group]
