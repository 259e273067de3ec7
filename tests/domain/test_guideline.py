"""The guideline model: closed and frozen, found by id, honest about its errata."""

import pytest
from pydantic import ValidationError

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.domain.guideline import (
    Edition,
    Guideline,
    Recommendation,
    RecommendationId,
    Strength,
)


@pytest.fixture(scope="module")
def guideline() -> Guideline:
    return shipped_guideline()


def test_the_ten_ids_stand_in_guideline_order(guideline: Guideline) -> None:
    assert [recommendation.section for recommendation in guideline.recommendations] == list(range(3, 13))
    assert [recommendation.id for recommendation in guideline.recommendations] == list(RecommendationId)


@pytest.mark.parametrize("id", RecommendationId)
def test_a_recommendation_is_found_by_its_id(guideline: Guideline, id: RecommendationId) -> None:
    assert guideline.recommendation(id).id == id


def test_an_unknown_recommendation_is_a_key_error(guideline: Guideline) -> None:
    with pytest.raises(KeyError, match="leeches"):
        guideline.recommendation("leeches")


@pytest.mark.parametrize("strength", Strength)
def test_every_strength_has_an_entry_in_the_legend(guideline: Guideline, strength: Strength) -> None:
    assert guideline.strength_entry(strength).id is strength


def test_a_strength_the_guideline_does_not_describe_is_a_key_error(guideline: Guideline) -> None:
    without_legend = guideline.model_copy(update={"strengths": ()})
    with pytest.raises(KeyError):
        without_legend.strength_entry(Strength.STRONG_FOR)


def test_the_edition_tells_version_and_status(guideline: Guideline) -> None:
    assert guideline.edition == Edition(id=guideline.id, version=guideline.version, in_force=guideline.in_force)


@pytest.mark.parametrize("field", ["in_force", "version", "recommendations"])
def test_a_guideline_cannot_be_changed(guideline: Guideline, field: str) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        setattr(guideline, field, getattr(guideline, field))


def test_an_unknown_field_is_refused(guideline: Guideline) -> None:
    recommendation = guideline.recommendations[0].model_dump()
    with pytest.raises(ValidationError, match="Extra inputs"):
        Recommendation.model_validate({**recommendation, "stance": "offer"})


def test_all_errata_are_listed_once_with_their_place_and_the_guidelines_own_first(guideline: Guideline) -> None:
    located = guideline.all_errata()
    own = [entry.erratum for entry in located if entry.recommendation is None]
    assert tuple(own) == guideline.errata
    assert located[: len(own)] == tuple(entry for entry in located if entry.recommendation is None)
    on_recommendations = sum(len(recommendation.errata) for recommendation in guideline.recommendations)
    on_rows = sum(len(row.errata) for recommendation in guideline.recommendations for row in recommendation.outcomes)
    assert len(located) == len(own) + on_recommendations + on_rows
    assert sum(entry.outcome is not None for entry in located) == on_rows


def test_an_erratum_says_what_is_printed_why_it_is_wrong_and_what_was_meant(guideline: Guideline) -> None:
    for located in guideline.all_errata():
        erratum = located.erratum
        assert all(part.strip() for part in (erratum.printed, erratum.why, erratum.meant))
