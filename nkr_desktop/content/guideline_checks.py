"""What must hold in a guideline beyond its shape, as the file format `nkr-guideline/1` asks under "Checked at load".

An impossible figure is allowed only where an erratum of the same kind says so: mistakes of the source are carried
and marked, mistakes of ours are refused."""

from collections.abc import Callable, Hashable, Iterable, Iterator

from nkr_desktop.domain.guideline import (
    Certainty,
    ErratumKind,
    Guideline,
    Measure,
    Outcome,
    Recommendation,
    RecommendationId,
    ReferenceKind,
    Strength,
)

Faults = Iterator[str]

_FIGURES = ("measure", "estimate", "ci_low", "ci_high", "participants", "studies", "certainty")
_RISKS = ("comparator_per_1000", "intervention_per_1000", "diff_per_1000", "diff_ci_low", "diff_ci_high")


def faults(guideline: Guideline) -> tuple[str, ...]:
    """Every fault in Danish, one sentence each, beginning with its place in the file. Empty when all is well."""
    return tuple(fault for check in _CHECKS for fault in check(guideline))


def _status(guideline: Guideline) -> Faults:
    if guideline.in_force and guideline.withdrawn_on is not None:
        yield "withdrawn_on: en gældende retningslinje kan ikke være trukket tilbage."
    if guideline.withdrawn_on is not None and guideline.withdrawn_on < guideline.published:
        yield "withdrawn_on: datoen ligger før udgivelsen."


def _legend(guideline: Guideline) -> Faults:
    for name, needed, given in (
        ("strengths", tuple(Strength), tuple(entry.id for entry in guideline.strengths)),
        ("certainty", tuple(Certainty), tuple(entry.id for entry in guideline.certainty)),
    ):
        for missing in needed:
            if missing not in given:
                yield f"{name}: »{missing}« er ikke beskrevet."


def _unique(guideline: Guideline) -> Faults:
    yield from _repeated("strengths", "id", (entry.id for entry in guideline.strengths))
    yield from _repeated("certainty", "id", (entry.id for entry in guideline.certainty))
    yield from _repeated("recommendations", "id", (entry.id for entry in guideline.recommendations))
    yield from _repeated("references", "nummer", (f"{r.kind} {r.number}" for r in guideline.references))
    yield from _repeated("glossary", "ord", (entry.term for entry in guideline.glossary))
    yield from _repeated("scope.signs", "id", (entry.id for entry in guideline.scope.signs))
    yield from _repeated("scope.other_causes", "id", (entry.id for entry in guideline.scope.other_causes))
    yield from _repeated("usual_care.elements", "id", (entry.id for entry in guideline.usual_care.elements))
    for index, group in enumerate(guideline.red_flags):
        yield from _repeated(f"red_flags[{index}].flags", "id", (flag.id for flag in group.flags))


def _repeated(place: str, what: str, values: Iterable[Hashable]) -> Faults:
    seen = set()
    for value in values:
        if value in seen:
            yield f"{place}: {what} »{value}« står der mere end én gang."
        seen.add(value)


def _order(guideline: Guideline) -> Faults:
    if [entry.id for entry in guideline.recommendations] != list(RecommendationId):
        yield f"recommendations: skal være de ti i retningslinjens rækkefølge: {', '.join(RecommendationId)}."


def _pages(guideline: Guideline) -> Faults:
    for index, recommendation in enumerate(guideline.recommendations):
        if not 1 <= recommendation.page <= guideline.pages:
            yield f"recommendations[{index}].page: {recommendation.page} er ikke en side fra 1 til {guideline.pages}."
    for located in guideline.all_errata():
        if not 1 <= located.erratum.page <= guideline.pages:
            yield f"errata: side {located.erratum.page} findes ikke ({located.erratum.printed})."


def _texts(guideline: Guideline) -> Faults:
    for index, recommendation in enumerate(guideline.recommendations):
        for name in ("title", "text", "benefits_harms", "quality_text", "preferences", "rationale", "summary"):
            if not getattr(recommendation, name).strip():
                yield f"recommendations[{index}].{name}: teksten er tom."


def _citations(guideline: Guideline) -> Faults:
    literature = {r.number for r in guideline.references if r.kind is ReferenceKind.LITERATURE}
    meta_analyses = {r.number for r in guideline.references if r.kind is ReferenceKind.META_ANALYSIS}
    cited = [(f"recommendations[{i}]", entry.references) for i, entry in enumerate(guideline.recommendations)]
    for name in ("background", "implementation", "monitoring", "research"):
        facts = getattr(guideline, name).facts
        cited += [(f"{name}.facts[{i}]", fact.references) for i, fact in enumerate(facts)]
    for place, numbers in cited:
        for number in numbers:
            if number not in literature:
                yield f"{place}.references: kilde ({number}) findes ikke i litteraturlisten."
    for place, outcome in _rows(guideline):
        if outcome.meta_analysis is not None and outcome.meta_analysis not in meta_analyses:
            yield f"{place}: metaanalyse [{outcome.meta_analysis}] findes ikke i listen."


def _rows(guideline: Guideline) -> Iterator[tuple[str, Outcome]]:
    for i, recommendation in enumerate(guideline.recommendations):
        for j, outcome in enumerate(recommendation.outcomes):
            yield f"recommendations[{i}].outcomes[{j}] ({_named(recommendation, outcome)})", outcome


def _named(recommendation: Recommendation, outcome: Outcome) -> str:
    return ", ".join(part for part in (recommendation.id, outcome.outcome, outcome.timeframe) if part)


def _evidence(guideline: Guideline) -> Faults:
    for i, recommendation in enumerate(guideline.recommendations):
        if not recommendation.outcomes:
            yield f"recommendations[{i}].outcomes: der mangler mindst én række."
    for place, outcome in _rows(guideline):
        for check in (_complete, _plausible, _interval, _difference, _ratio):
            for fault in check(outcome):
                yield f"{place}: {fault}"


def _complete(row: Outcome) -> Faults:
    """A row has its figures, or says that there are none; absolute risks come all or not at all."""
    figures = [name for name in _FIGURES if getattr(row, name) is not None]
    risks = [name for name in _RISKS if getattr(row, name) is not None]
    if row.no_evidence is not None:
        if figures or risks:
            yield f"no_evidence er sat, men rækken har tal ({', '.join(figures + risks)})."
        return
    for name in _FIGURES:
        if name not in figures:
            yield f"{name} mangler; en række uden tal skal sige hvorfor i no_evidence."
    if (row.measure is Measure.RR or risks) and len(risks) != len(_RISKS):
        yield f"{', '.join(name for name in _RISKS if name not in risks)} mangler."
    if risks and row.measure not in (Measure.RR, None):
        yield f"tal pr. 1.000 hører til RR, ikke til {row.measure}."


def _plausible(row: Outcome) -> Faults:
    for name in ("participants", "studies"):
        value = getattr(row, name)
        if value is not None and value < 1:
            yield f"{name} er {value}, men skal være mindst 1."
    for name in ("comparator_per_1000", "intervention_per_1000"):
        value = getattr(row, name)
        if value is not None and not 0 <= value <= 1000:
            yield f"{name} er {value}, men skal ligge fra 0 til 1000."
    if row.scale is not None and row.scale.min >= row.scale.max:
        yield f"scale går fra {row.scale.min:g} til {row.scale.max:g}."
    for low, high in (("ci_low", "ci_high"), ("diff_ci_low", "diff_ci_high")):
        if _ordered(getattr(row, low), getattr(row, high)) is False:
            yield f"{low} er større end {high}."
    if row.measure is Measure.RR and row.ci_low is not None and row.ci_low <= 0:
        yield f"en relativ risiko på {row.ci_low:g} findes ikke."


def _ordered(low: float | None, high: float | None) -> bool | None:
    return None if low is None or high is None else low <= high


def _interval(row: Outcome) -> Faults:
    if row.estimate is None or row.ci_low is None or row.ci_high is None:
        return
    if not row.ci_low <= row.estimate <= row.ci_high and not _excused(row, ErratumKind.INTERVAL):
        yield f"estimatet {row.estimate:g} ligger uden for {row.ci_low:g} til {row.ci_high:g}" + _UNEXPLAINED


def _difference(row: Outcome) -> Faults:
    """Two rounded risks and a rounded difference may be one apart."""
    comparator, intervention, difference = row.comparator_per_1000, row.intervention_per_1000, row.diff_per_1000
    if comparator is None or intervention is None or difference is None:
        return
    if abs(intervention - comparator - difference) > 1 and not _excused(row, ErratumKind.RISK_DIFFERENCE):
        yield f"forskellen {difference} pr. 1.000 er ikke {intervention} minus {comparator}" + _UNEXPLAINED
    low, high = row.diff_ci_low, row.diff_ci_high
    if low is None or high is None or low <= difference <= high:
        return
    if not _excused(row, ErratumKind.RISK_DIFFERENCE):
        yield f"forskellen {difference} pr. 1.000 ligger uden for {low} til {high}" + _UNEXPLAINED


def _ratio(row: Outcome) -> Faults:
    """Ratio times comparator is the intervention's risk, within what two decimals and whole numbers can hide."""
    comparator, intervention = row.comparator_per_1000, row.intervention_per_1000
    if row.measure is not Measure.RR or row.estimate is None or comparator is None or intervention is None:
        return
    slack = 0.005 * comparator + 0.5 * row.estimate + 0.5
    if abs(row.estimate * comparator - intervention) > slack and not _excused(row, ErratumKind.RATIO):
        yield f"RR {row.estimate:g} gange {comparator} er ikke omkring {intervention} pr. 1.000" + _UNEXPLAINED


_UNEXPLAINED = ", og intet erratum af den slags siger hvorfor."


def _excused(row: Outcome, kind: ErratumKind) -> bool:
    return any(erratum.kind is kind for erratum in row.errata)


_CHECKS: tuple[Callable[[Guideline], Faults], ...] = (
    _status,
    _legend,
    _unique,
    _order,
    _pages,
    _texts,
    _citations,
    _evidence,
)
