"""The published assessment: the contract's fields in the contract's order, and every text filled in."""

import json
from typing import Any

import pytest
from hypothesis import given, settings

from nkr_desktop import __version__
from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.content.resources import read_resource
from nkr_desktop.documents.assessment_file import AssessmentFile, assessment_schema, published
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.guideline import RecommendationId
from nkr_desktop.domain.what_if import could_change
from nkr_desktop.files.case_file import read_case_file
from tests.files.case_texts import EXAMPLE, TODAY, changed, in_bytes
from tests.strategies import cases

TOP = [
    "format",
    "assessed_on",
    "program",
    "guideline",
    "urgency",
    "scope",
    "provisional",
    "checks",
    "timeline",
    "recommendations",
    "actions",
    "could_change",
    "change",
]
ADVICE = [
    "id",
    "section",
    "strength",
    "colour",
    "quality",
    "stance",
    "label",
    "patient_choice",
    "reasons",
    "points",
    "decide_on",
    "latest_on",
    "switch_to",
    "points_to",
]


def printed(value: dict[str, Any], what_if: bool = True, language: Language = Language.DANISH) -> dict[str, Any]:
    file = read_case_file(in_bytes(value), TODAY, shipped_guideline())
    result = assess(file.case, shipped_guideline(), file.change)
    changes = could_change(file.case) if what_if else None
    content: dict[str, Any] = json.loads(published(result, changes, phrase_book(language)).as_json())
    return content


def test_the_fields_stand_as_the_file_format_has_them() -> None:
    content = printed(EXAMPLE)
    assert list(content) == TOP
    assert list(content["urgency"]) == ["level", "red_flags", "not_asked", "look_again", "reasons"]
    assert list(content["scope"]) == ["status", "criteria", "reasons", "missing"]
    assert list(content["timeline"]) == ["days", "week", "phase", "week_8_on", "week_12_on", "refer_by"]
    assert [list(advice) for advice in content["recommendations"]] == [ADVICE] * 10
    mri = content["recommendations"][7]
    assert list(mri["reasons"][0]) == ["rule", "section", "inputs", "text"]
    assert list(mri["points"][0]) == ["id", "section", "own", "text"]
    assert list(content["actions"][0]) == ["kind", "from", "text"]


def test_the_example_of_the_file_format_gives_what_the_file_format_says() -> None:
    content = printed(EXAMPLE)
    assert content["format"] == "nkr-assessment/1"
    assert content["assessed_on"] == "2026-10-02"
    assert content["program"] == __version__
    assert content["guideline"] == {"id": "nkr-lumbal-radikulopati", "version": "1.1", "in_force": False}
    assert content["urgency"] == {"level": "none", "red_flags": [], "not_asked": [], "look_again": [], "reasons": []}
    assert content["scope"] == {
        "status": "in_scope",
        "criteria": {"S1": "holds", "S2": "holds", "S3": "holds", "S4": "holds"},
        "reasons": [],
        "missing": [],
    }
    assert content["timeline"] == {
        "days": 33,
        "week": 5,
        "phase": "before_8_weeks",
        "week_8_on": "2026-10-25",
        "week_12_on": "2026-11-22",
        "refer_by": "2026-10-25",
    }
    assert (content["provisional"], content["checks"], content["change"]) == (False, [], None)
    by_id = {advice["id"]: advice for advice in content["recommendations"]}
    assert list(by_id) == [id.value for id in RecommendationId]
    surgery, mri = by_id["surgical_assessment"], by_id["mri"]
    assert [reason["rule"] for reason in surgery["reasons"]] == ["R12.4"]
    assert "surg_early" in [point["id"] for point in surgery["points"]]
    assert (mri["strength"], mri["colour"], mri["quality"]) == ("weak_against", ["yellow", "red"], "very_low")
    assert (mri["stance"], mri["label"], mri["patient_choice"]) == ("indicated", "Påkrævet efter §10", True)
    assert mri["reasons"][0]["rule"] == "R10.4"
    assert by_id["specific_exercise"]["switch_to"] == ["specific_exercise"]
    assert by_id["glucocorticoid_injection"]["stance"] == "consider"
    assert by_id["supervised_exercise"]["reasons"][0]["rule"] == "R4.2"


def test_what_could_change_is_null_where_it_was_not_worked_out() -> None:
    unknown = {"format": "nkr-case/1", "assessed_on": "2026-10-02"}
    assert printed(unknown, what_if=False)["could_change"] is None
    worked_out = printed(unknown)["could_change"]
    assert list(worked_out[0]) == ["question", "changes"]
    assert worked_out[0]["changes"][0] == "urgency"


def test_a_contradiction_is_published_with_its_fields() -> None:
    (check,) = printed(changed("course.trend", "improved"))["checks"]
    assert list(check) == ["id", "fields", "text"]
    assert check["fields"] == ["course.pain_severity", "course.trend"]


def test_a_follow_up_publishes_what_has_changed() -> None:
    file = read_case_file(read_resource("examples/follow-up-new-weakness.json"), TODAY, shipped_guideline())
    result = assess(file.case, shipped_guideline(), file.change)
    change = json.loads(published(result, None, phrase_book()).as_json())["change"]
    assert change["since"] == "2026-10-19"
    assert change["leg_pain"] == {"then": 5, "now": 7, "difference": 2, "verdict": "worse"}
    assert change["back_pain"] == {"then": 4, "now": 4, "difference": 0, "verdict": "no_relevant_change"}
    assert change["signs"]["reduced_strength"] == "new"
    assert change["top"] == ["reduced_strength"]


def test_what_is_not_the_guidelines_is_marked() -> None:
    content = printed(changed("red_flags.suspected_cancer", "yes"))
    held = content["recommendations"][0]["reasons"][0]
    assert held["section"] is None
    assert held["text"].endswith("(ikke fra retningslinjen)")
    for advice in printed(EXAMPLE)["recommendations"]:
        for point in advice["points"]:
            assert point["own"] is (point["section"] is None)


@settings(max_examples=100, deadline=None)
@given(cases())
def test_every_assessment_can_be_published_and_read_back_in_both_languages(case: Case) -> None:
    result = assess(case, shipped_guideline())
    for language in Language:
        file = published(result, (), phrase_book(language))
        assert AssessmentFile.model_validate_json(file.as_json()) == file
        texts = [action.text for action in file.actions]
        texts += [reason.text for advice in file.recommendations for reason in advice.reasons]
        texts += [point.text for advice in file.recommendations for point in advice.points]
        assert all(text and "{" not in text for text in texts)


@pytest.mark.parametrize("name", ["action", "advice"])
def test_the_schema_uses_the_published_names(name: str) -> None:
    schema = assessment_schema()
    kind = schema["$defs"][f"Published{name.capitalize()}"]
    assert (
        set(kind["required"])
        == set(kind["properties"])
        == set({"action": ["kind", "from", "text"], "advice": ADVICE}[name])
    )
    assert schema["required"] == TOP
