"""Every row of the shipped guideline has a picture and says its figures; thresholds stand on the better side."""

import pytest

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.documents.evidence.figures import decimal, estimate, whole
from nkr_desktop.documents.evidence.for_patient import for_patient, patient_time
from nkr_desktop.documents.evidence.forest import groups
from nkr_desktop.documents.evidence.kind import smallest_relevant
from nkr_desktop.documents.evidence.row_text import RowText
from nkr_desktop.domain.guideline import Measure, Outcome, Recommendation

GUIDELINE = shipped_guideline()
RECOMMENDATIONS = GUIDELINE.recommendations
ROWS = [
    pytest.param(recommendation, row, id=f"{recommendation.id}-{number}")
    for recommendation in RECOMMENDATIONS
    for number, row in enumerate(recommendation.outcomes)
]


def row_of(id: str, name: str, timeframe: str | None = None) -> Outcome:
    rows = GUIDELINE.recommendation(id).outcomes
    return next(row for row in rows if row.outcome == name and timeframe in (None, row.timeframe))


@pytest.mark.parametrize("recommendation", RECOMMENDATIONS, ids=lambda r: r.id)
def test_every_row_stands_in_exactly_one_group(recommendation: Recommendation) -> None:
    shown = [row for group in groups(recommendation) for row in group.rows]
    assert sorted(map(id, shown)) == sorted(map(id, recommendation.outcomes))


@pytest.mark.parametrize(("recommendation", "row"), ROWS)
def test_a_row_is_drawn_with_its_figures_or_as_no_studies(recommendation: Recommendation, row: Outcome) -> None:
    group = next(group for group in groups(recommendation) if any(other is row for other in group.rows))
    mark = group.mark(row)
    if row.estimate is None:
        assert mark is None
        assert row.no_evidence is not None
        return
    assert mark is not None
    assert all(0 < share < 1 for share in (mark.estimate, mark.low, mark.high))
    assert mark.low < mark.high
    assert mark.outside == (not mark.low <= mark.estimate <= mark.high)


@pytest.mark.parametrize(("recommendation", "row"), ROWS)
@pytest.mark.parametrize("language", Language)
def test_a_row_in_words_holds_every_figure_it_shows(
    recommendation: Recommendation, row: Outcome, language: Language
) -> None:
    said = RowText(phrase_book(language), GUIDELINE, recommendation).whole_row(row)
    assert row.outcome in said
    for count in (row.participants, row.comparator_per_1000, row.intervention_per_1000):
        assert count is None or whole(count, language) in said
    for value in (row.ci_low, row.ci_high):
        assert value is None or decimal(abs(value), language) in said
    assert estimate(row, language) in said
    if row.diff_ci_high is not None:
        assert str(abs(row.diff_ci_high)) in said
    for erratum in row.errata:
        assert erratum.printed in said
        assert erratum.why in said
    assert all(reason in said for reason in row.certainty_reasons)


@pytest.mark.parametrize("recommendation", RECOMMENDATIONS, ids=lambda r: r.id)
def test_the_smallest_relevant_difference_is_drawn_on_the_better_side(recommendation: Recommendation) -> None:
    for group in groups(recommendation):
        if group.threshold is not None and group.axis is not None:
            right_of_zero = group.axis.at(group.threshold) > group.axis.at(0)
            assert right_of_zero == group.higher_is_better


@pytest.mark.parametrize(
    ("id", "name", "timeframe", "threshold"),
    [
        ("supervised_exercise", "Bensmerte", None, -2),
        ("manual_mobilisation", "Rygsmerte", None, -2),
        ("physical_activity", "Bensmerte", None, -15),
        ("physical_activity", "Funktionsevne", "3-6 mdr.", -10),
        ("glucocorticoid_injection", "Smerte, ryg og ben ikke specificeret", "< 2 uger", -15),
        ("mri", "Gennemsnitlig smerte, sum ryg/ben", None, 2),  # printed as "higher is better"
        ("mri", "Funktion", "6 uger", None),  # Roland Morris: §3 gives none
        ("mri", "Fear avoidance", "6 uger", None),
        ("mobilisation_or_exercise", "Bensmerte", None, None),  # NRS 0-100: §3 gives none
        ("supervised_exercise", "Funktionsevne", None, None),  # SMD
        ("supervised_exercise", "Neurologiske udfald", None, None),  # RR
        ("glucocorticoid_injection", "Funktionsevne", None, None),  # MD without scale
    ],
)
def test_the_threshold_is_the_guidelines_own_or_none(
    id: str, name: str, timeframe: str | None, threshold: float | None
) -> None:
    assert smallest_relevant(row_of(id, name, timeframe)) == threshold


def test_rows_with_figures_come_before_rows_without() -> None:
    for recommendation in RECOMMENDATIONS:
        bare = [group.axis is None for group in groups(recommendation)]
        assert bare == sorted(bare)


def test_more_people_back_at_work_is_better_and_has_its_own_axis() -> None:
    ratios = [group for group in groups(GUIDELINE.recommendation("physical_activity")) if group.measure is Measure.RR]
    assert [group.higher_is_better for group in ratios] == [False, True]


@pytest.mark.parametrize(
    ("id", "event", "pain"),
    [
        ("physical_activity", "Antal lumbale operationer", "Bensmerte"),
        ("supervised_exercise", "Neurologiske udfald", "Bensmerte"),
        ("manual_mobilisation", "Neurologiske udfald", "Bensmerte"),
        ("mobilisation_or_exercise", "Lumbal operation", "Bensmerte"),
        ("glucocorticoid_injection", "Lumbal operation", "Smerte, ryg og ben ikke specificeret"),
        ("mri", None, None),  # its only pain figure cannot be true as printed
        ("acupuncture", None, None),
    ],
)
def test_a_patient_is_shown_what_matters_most_and_nothing_impossible(
    id: str, event: str | None, pain: str | None
) -> None:
    shown = for_patient(GUIDELINE.recommendation(id))
    assert (shown.event and shown.event.outcome, shown.pain and shown.pain.outcome) == (event, pain)
    assert (shown.certainty is None) == (event is None)


def test_a_time_reads_as_a_sentence() -> None:
    book = phrase_book()
    row = row_of("supervised_exercise", "Bensmerte")
    times = {None: "", "Op til 6 mdr.": "de første 6 måneder", "> 12 måneder": "tiden efter 12 måneder"}
    times |= {"2-12 uger": "2-12 uger", "I løbet af året efter debut": "i løbet af året efter debut"}
    for printed, said in times.items():
        assert patient_time(row.model_copy(update={"timeframe": printed}), book) == said


def test_a_time_shown_to_a_patient_is_in_the_window_s_language() -> None:
    english = phrase_book(Language.ENGLISH)
    rows = [row for item in GUIDELINE.recommendations for row in (for_patient(item).event, for_patient(item).pain)]
    times = {patient_time(row, english) for row in rows if row is not None}
    assert "the first 12 weeks" in times
    assert not any("uger" in time or "måneder" in time for time in times)
