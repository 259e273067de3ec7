"""The guideline file: what is refused and how it is said, and what the shipped file holds."""

import copy
import json
import time
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from nkr_desktop.content.guideline_file import GuidelineError, load_guideline, shipped_guideline
from nkr_desktop.content.resources import read_resource
from nkr_desktop.domain.guideline import (
    Certainty,
    ErratumKind,
    Guideline,
    Measure,
    NoEvidence,
    Outcome,
    Quality,
    RecommendationId,
    ReferenceKind,
    Strength,
)

Raw = dict[str, Any]
SHIPPED = read_resource("guideline/nkr-lumbal-radikulopati.json")
RAW: Raw = json.loads(SHIPPED)


@pytest.fixture(scope="module")
def guideline() -> Guideline:
    return shipped_guideline()


def row(raw: Raw, recommendation: int, outcome: int) -> Raw:
    found: Raw = raw["recommendations"][recommendation]["outcomes"][outcome]
    return found


def loaded_with(change: Callable[[Raw], object]) -> Guideline:
    raw = copy.deepcopy(RAW)
    change(raw)
    return load_guideline(json.dumps(raw).encode())


def without_interval_errata(raw: Raw) -> None:
    average_pain = row(raw, 7, 3)
    average_pain["errata"] = [e for e in average_pain["errata"] if e["kind"] != "interval"]


BROKEN: dict[str, tuple[Callable[[Raw], object], str]] = {
    "a missing field": (lambda g: g.pop("isbn"), "isbn: mangler."),
    "an unknown field": (lambda g: g.update(colour="x"), "colour: kendes ikke."),
    "an unknown field deep inside": (
        lambda g: row(g, 0, 1).update(note="x"),
        "recommendations[0].outcomes[1].note: kendes ikke.",
    ),
    "a number given as text": (lambda g: g.update(pages="60"), "pages: '60' har forkert type"),
    "a text given as a list": (lambda g: g["recommendations"][2].update(text=[]), "recommendations[2].text:"),
    "a date that does not exist": (lambda g: g.update(withdrawn_on="2023-02-30"), "withdrawn_on: '2023-02-30'"),
    "an unknown strength": (
        lambda g: g["recommendations"][3].update(strength="strong"),
        "recommendations[3].strength: 'strong' er ikke tilladt",
    ),
    "an unknown quality": (lambda g: g["recommendations"][3].update(quality="fair"), "quality: 'fair'"),
    "an unknown certainty": (lambda g: row(g, 0, 0).update(certainty="fair"), "outcomes[0].certainty: 'fair'"),
    "an unknown measure": (lambda g: row(g, 0, 0).update(measure="OR"), "outcomes[0].measure: 'OR'"),
    "an importance the method does not have": (lambda g: row(g, 0, 0).update(importance=7), "importance: 7"),
    "a strength left undescribed": (lambda g: g["strengths"].pop(1), "strengths: »strong_against«"),
    "a certainty left undescribed": (lambda g: g["certainty"].pop(0), "certainty: »high«"),
    "a strength described twice": (
        lambda g: g["strengths"].append(g["strengths"][0]),
        "strengths: id »strong_for«",
    ),
    "an id used twice": (
        lambda g: g["recommendations"][1].update(id="physical_activity"),
        "recommendations: id »physical_activity«",
    ),
    "a reference number used twice": (
        lambda g: g["references"][1].update(number=1),
        "references: nummer »literature 1«",
    ),
    "a term explained twice": (lambda g: g["glossary"].append(g["glossary"][0]), "glossary: ord »Absolut effekt«"),
    "a red flag listed twice": (
        lambda g: g["red_flags"][2]["flags"].append(g["red_flags"][2]["flags"][0]),
        "red_flags[2].flags: id »saddle_sensory_disturbance«",
    ),
    "nine recommendations": (lambda g: g["recommendations"].pop(), "recommendations: skal være de ti"),
    "recommendations out of order": (
        lambda g: g["recommendations"].reverse(),
        "recommendations: skal være de ti i retningslinjens rækkefølge",
    ),
    "a page beyond the last": (lambda g: g["recommendations"][0].update(page=61), "recommendations[0].page: 61"),
    "an erratum on a page that is not there": (lambda g: g["errata"][0].update(page=0), "errata: side 0"),
    "an empty text": (lambda g: g["recommendations"][4].update(rationale=" "), "[4].rationale: teksten er tom."),
    "a citation of nothing": (
        lambda g: g["recommendations"][8]["references"].append(61),
        "recommendations[8].references: kilde (61)",
    ),
    "an appendix citing nothing": (
        lambda g: g["background"]["facts"][3].update(references=[99]),
        "background.facts[3].references: kilde (99)",
    ),
    "a row resting on a meta-analysis that is not listed": (
        lambda g: row(g, 0, 0).update(meta_analysis=11),
        "(physical_activity, Arbejdsevne, andel tilbage til arbejde, Op til 12 uger): metaanalyse [11]",
    ),
    "a recommendation without a row": (
        lambda g: g["recommendations"][6].update(outcomes=[]),
        "recommendations[6].outcomes: der mangler",
    ),
    "figures beside 'no studies found'": (
        lambda g: row(g, 0, 4).update(participants=12),
        "no_evidence er sat, men rækken har tal (participants).",
    ),
    "a row with neither figures nor a reason": (
        lambda g: row(g, 0, 4).update(no_evidence=None),
        "estimate mangler; en række uden tal skal sige hvorfor",
    ),
    "half the absolute risks": (lambda g: row(g, 0, 0).update(diff_ci_low=None), "diff_ci_low mangler."),
    "absolute risks beside a mean difference": (
        lambda g: row(g, 0, 0).update(measure="MD"),
        "hører til RR, ikke til MD",
    ),
    "no participants": (lambda g: row(g, 0, 0).update(participants=0), "participants er 0"),
    "a risk above everybody": (lambda g: row(g, 0, 0).update(comparator_per_1000=1007), "er 1007"),
    "a scale without a span": (lambda g: row(g, 0, 5)["scale"].update(max=0), "scale går fra 0 til 0"),
    "an interval the wrong way round": (lambda g: row(g, 0, 0).update(ci_low=2.0), "ci_low er større end"),
    "a negative ratio": (lambda g: row(g, 0, 0).update(ci_low=-0.84), "en relativ risiko på -0.84"),
    "an estimate outside its interval": (
        lambda g: row(g, 0, 5).update(estimate=5),
        "(physical_activity, Bensmerte, Op til 12 uger): estimatet 5 ligger uden for -6.16 til 4.73",
    ),
    "an impossible interval whose erratum is gone": (without_interval_errata, "estimatet -0.54 ligger uden for"),
    "a risk difference that does not add up": (
        lambda g: row(g, 0, 0).update(diff_per_1000=9),
        "forskellen 9 pr. 1.000 er ikke 714 minus 707",
    ),
    "a risk difference outside its interval": (
        lambda g: row(g, 0, 0).update(diff_ci_low=8),
        "forskellen 7 pr. 1.000 ligger uden for 8 til 148",
    ),
    "a ratio that does not give the risk": (
        lambda g: row(g, 0, 1).update(estimate=1.4),
        "RR 1.4 gange 57 er ikke omkring 70",
    ),
    "in force and withdrawn at once": (lambda g: g.update(in_force=True), "withdrawn_on: en gældende"),
    "withdrawn before it was published": (
        lambda g: g.update(withdrawn_on="2018-01-01"),
        "withdrawn_on: datoen ligger før udgivelsen.",
    ),
}


@pytest.mark.parametrize(("change", "message"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_file_is_refused_with_its_place(change: Callable[[Raw], object], message: str) -> None:
    with pytest.raises(GuidelineError) as refused:
        loaded_with(change)
    assert message in str(refused.value)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "linje 1, tegn 1: er ikke gyldig JSON."),
        (b"{", "er ikke gyldig JSON."),
        (b"[]", "filen: skal være et JSON-objekt."),
        (b"\xff\xfe", "filen: er ikke gyldig UTF-8."),
        (b"[" * 100_000, "filen: er for dybt indlejret."),
        (b"{}", "format: None kendes ikke"),
        (b'{"format": "nkr-guideline/2", "pages": "x"}', "format: 'nkr-guideline/2' kendes ikke"),
        (b'{"format": "nkr-guideline/1", "format": "nkr-guideline/1"}', "format: feltet står to gange"),
        (b'{"format": "nkr-guideline/1", "pages": NaN}', "filen: NaN er ikke et tal."),
    ],
)
def test_what_is_not_a_guideline_file_is_refused_before_its_contents_are_judged(data: bytes, message: str) -> None:
    with pytest.raises(GuidelineError) as refused:
        load_guideline(data)
    assert len(refused.value.faults) == 1
    assert message in refused.value.faults[0]


def test_all_faults_are_named_at_once() -> None:
    def change(raw: Raw) -> None:
        raw["recommendations"][0]["page"] = 0
        row(raw, 0, 0)["diff_per_1000"] = 90

    with pytest.raises(GuidelineError) as refused:
        loaded_with(change)
    assert len(refused.value.faults) == 2
    assert all(": " in fault for fault in refused.value.faults)


def test_an_erratum_of_another_kind_does_not_excuse_a_figure() -> None:
    def change(raw: Raw) -> None:
        row(raw, 0, 3)["estimate"] = 9  # the row has a spelling erratum only

    with pytest.raises(GuidelineError, match="estimatet 9 ligger uden for"):
        loaded_with(change)


def test_a_leading_byte_order_mark_is_accepted() -> None:
    assert load_guideline(b"\xef\xbb\xbf" + SHIPPED) == load_guideline(SHIPPED)


def test_the_shipped_guideline_is_complete_and_says_that_it_is_withdrawn(guideline: Guideline) -> None:
    assert (guideline.id, guideline.version, guideline.pages) == ("nkr-lumbal-radikulopati", "1.1", 60)
    assert guideline.isbn == ("978-87-7014-326-4", "978-87-7104-730-1")
    assert guideline.first_published == "2016-01"
    assert guideline.published == date(2019, 2, 28)
    assert not guideline.in_force
    assert guideline.withdrawn_on == date(2023, 3, 22)
    assert [entry.id for entry in guideline.strengths] == list(Strength)
    assert [entry.id for entry in guideline.certainty] == list(Certainty)


RECOMMENDATIONS = [
    ("physical_activity", 3, 11, Strength.WEAK_FOR, Quality.LOW, 10),
    ("supervised_exercise", 4, 15, Strength.WEAK_FOR, Quality.LOW, 10),
    ("specific_exercise", 5, 19, Strength.WEAK_FOR, Quality.LOW, 1),
    ("combined_exercise", 6, 21, Strength.GOOD_PRACTICE_FOR, Quality.NONE, 1),
    ("manual_mobilisation", 7, 23, Strength.WEAK_FOR, Quality.VERY_LOW, 9),
    ("mobilisation_or_exercise", 8, 27, Strength.WEAK_FOR, Quality.VERY_LOW, 9),
    ("acupuncture", 9, 32, Strength.GOOD_PRACTICE_AGAINST, Quality.NONE, 1),
    ("mri", 10, 34, Strength.WEAK_AGAINST, Quality.VERY_LOW, 8),
    ("glucocorticoid_injection", 11, 38, Strength.WEAK_AGAINST, Quality.VERY_LOW, 10),
    ("surgical_assessment", 12, 42, Strength.GOOD_PRACTICE_FOR, Quality.NONE, 1),
]


@pytest.mark.parametrize(("id", "section", "page", "strength", "quality", "rows"), RECOMMENDATIONS)
def test_each_recommendation_has_its_place_strength_quality_and_every_row(
    guideline: Guideline, id: str, section: int, page: int, strength: Strength, quality: Quality, rows: int
) -> None:
    found = guideline.recommendation(id)
    assert (found.section, found.page, found.strength, found.quality) == (section, page, strength, quality)
    assert len(found.outcomes) == rows


FORMULA = {
    Strength.WEAK_FOR: ("Overvej ", ""),
    Strength.WEAK_AGAINST: ("Anvend kun ", " efter nøje overvejelse"),
    Strength.GOOD_PRACTICE_FOR: ("Det er god praksis", ""),
    Strength.GOOD_PRACTICE_AGAINST: ("Det er ikke god praksis rutinemæssigt at ", ""),
}


@pytest.mark.parametrize("id", RecommendationId)
def test_a_recommendation_is_worded_as_the_method_words_its_strength(
    guideline: Guideline, id: RecommendationId
) -> None:
    recommendation = guideline.recommendation(id)
    begins, contains = FORMULA[recommendation.strength]
    assert recommendation.text.startswith(begins)
    assert contains in recommendation.text
    assert not any(word in recommendation.text.lower() for word in (" skal ", " bør ", " altid ", " aldrig "))


SPOT_FIGURES: list[tuple[str, int, dict[str, object]]] = [
    ("physical_activity", 3, {"estimate": 0.17, "ci_high": 4.12, "diff_per_1000": -10, "participants": 250}),
    ("physical_activity", 5, {"estimate": -0.72, "certainty": Certainty.HIGH, "studies": 2, "importance": 9}),
    ("physical_activity", 9, {"estimate": 1, "ci_low": -11.94, "scale": None, "importance": 6}),
    ("supervised_exercise", 1, {"diff_per_1000": -59, "diff_ci_low": -77, "diff_ci_high": -20}),
    ("supervised_exercise", 4, {"estimate": -1.22, "ci_low": -1.98, "ci_high": -0.45, "participants": 580}),
    ("manual_mobilisation", 2, {"estimate": 0.82, "ci_high": 12.7, "diff_ci_high": 316, "participants": 82}),
    ("manual_mobilisation", 6, {"measure": Measure.SMD, "certainty": Certainty.MODERATE, "importance": 6}),
    ("mobilisation_or_exercise", 2, {"no_evidence": NoEvidence.NOT_REPORTED, "estimate": None}),
    ("mobilisation_or_exercise", 3, {"comparator_per_1000": 872, "intervention_per_1000": 785}),
    ("mri", 3, {"estimate": -0.54, "ci_low": -0.14, "ci_high": 1.22, "meta_analysis": None}),
    ("glucocorticoid_injection", 0, {"participants": 1537, "studies": 14, "estimate": 0.97}),
    ("glucocorticoid_injection", 3, {"measure": Measure.MD, "estimate": -0.03, "scale": None}),
    ("surgical_assessment", 0, {"no_evidence": NoEvidence.NONE_FOUND, "importance": None}),
]


@pytest.mark.parametrize(("id", "index", "figures"), SPOT_FIGURES)
def test_figures_are_the_printed_ones(guideline: Guideline, id: str, index: int, figures: dict[str, object]) -> None:
    found = guideline.recommendation(id).outcomes[index]
    assert {name: getattr(found, name) for name in figures} == figures


def all_rows(guideline: Guideline) -> Iterator[Outcome]:
    for recommendation in guideline.recommendations:
        yield from recommendation.outcomes


def test_each_difference_that_is_off_the_centre_of_its_interval_carries_an_erratum(guideline: Guideline) -> None:
    for outcome in all_rows(guideline):
        if outcome.measure not in (Measure.MD, Measure.SMD):
            continue
        assert outcome.estimate is not None
        assert outcome.ci_low is not None
        assert outcome.ci_high is not None
        off_centre = abs((outcome.ci_low + outcome.ci_high) / 2 - outcome.estimate) > 0.0101
        marked = any(erratum.kind is ErratumKind.INTERVAL for erratum in outcome.errata)
        assert off_centre == marked, (outcome.outcome, outcome.timeframe)


def test_only_the_scale_printed_so_has_higher_as_better(guideline: Guideline) -> None:
    upside_down = [row for row in all_rows(guideline) if row.scale is not None and row.scale.higher_is_better]
    assert [row.outcome for row in upside_down] == ["Gennemsnitlig smerte, sum ryg/ben"]
    assert any(erratum.kind is ErratumKind.SCALE for erratum in upside_down[0].errata)


def test_both_lists_of_sources_are_whole_and_every_literature_source_is_cited(guideline: Guideline) -> None:
    numbers = {kind: [r.number for r in guideline.references if r.kind is kind] for kind in ReferenceKind}
    assert numbers == {ReferenceKind.LITERATURE: list(range(1, 61)), ReferenceKind.META_ANALYSIS: list(range(1, 11))}
    cited = {n for recommendation in guideline.recommendations for n in recommendation.references}
    cited |= {n for fact in guideline.background.facts for n in fact.references}
    assert cited == set(range(1, 61))


def test_every_source_has_a_title_and_keeps_its_printed_text_where_it_could_not_be_split(
    guideline: Guideline,
) -> None:
    for reference in guideline.references:
        assert reference.title
        if reference.kind is ReferenceKind.LITERATURE and reference.text is None:
            assert reference.authors
            assert reference.source
            assert reference.year
            assert reference.pages


def test_the_four_red_flag_lists_keep_their_differences(guideline: Guideline) -> None:
    lists = {group.section: [flag.id for flag in group.flags] for group in guideline.red_flags}
    assert list(lists) == [10, 12, 13, 22]
    assert "sudden_pain_worsening" in lists[13]
    assert "sudden_pain_worsening" not in lists[22]
    assert "reflex_loss" in lists[22]


def test_loading_and_checking_takes_less_than_30_milliseconds() -> None:
    times = []
    for _ in range(5):
        start = time.perf_counter()
        load_guideline(SHIPPED)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.030
