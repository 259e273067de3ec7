"""What must hold for every case, however it is filled in."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from nkr_desktop.domain.advice import (
    Advice,
    Assessment,
    Phrase,
    Reason,
    ScopeStatus,
    Stance,
    UrgencyLevel,
)
from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS, RED_FLAGS, Case, answer, with_answer
from nkr_desktop.domain.follow_up import change_since
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.domain.plan import Tick, tick_rule
from nkr_desktop.domain.what_if import could_change, unanswered
from tests.spec.given import guideline
from tests.strategies import cases

FOUR_TO_EIGHT = tuple(Id)[1:6]
URGENCY_ORDER = list(UrgencyLevel)


def judged(case: Case) -> Assessment:
    return assess(case, guideline())


@given(cases(), st.sampled_from(CAUDA_EQUINA_FLAGS))
def test_a_cauda_equina_sign_always_wins(case: Case, flag: str) -> None:
    result = judged(with_answer(case, f"red_flags.{flag}", Finding.YES))
    assert result.urgency.level is UrgencyLevel.ACUTE_SURGICAL
    assert result.advice(Id.SURGICAL_ASSESSMENT).stance is Stance.ACUTE
    assert {a.stance for a in result.recommendations} <= {
        Stance.ACUTE,
        Stance.INDICATED,
        Stance.ON_HOLD,
        Stance.NOT_COVERED,
    }


@given(cases(), st.sampled_from(RED_FLAGS))
def test_a_red_flag_answered_yes_never_lowers_the_urgency(case: Case, flag: str) -> None:
    before = judged(case).urgency.level
    after = judged(with_answer(case, f"red_flags.{flag}", Finding.YES)).urgency.level
    assert URGENCY_ORDER.index(after) <= URGENCY_ORDER.index(before)
    assert after in (UrgencyLevel.ACUTE_SURGICAL, UrgencyLevel.URGENT_WORKUP)


@given(cases())
def test_an_all_clear_needs_seven_answers_no(case: Case) -> None:
    clear = judged(case).urgency.level is UrgencyLevel.NONE
    all_no = all(getattr(case.red_flags, flag) is Finding.NO for flag in RED_FLAGS)
    assert clear == (all_no and case.other_causes.tumour is not Finding.YES)


@given(cases())
def test_no_patient_changes_a_strength_a_colour_or_the_order(case: Case) -> None:
    result = judged(case)
    assert tuple(a.id for a in result.recommendations) == tuple(Id)
    for advised in result.recommendations:
        source = guideline().recommendation(advised.id)
        assert (advised.section, advised.strength, advised.quality) == (source.section, source.strength, source.quality)


@given(cases())
def test_nothing_held_or_not_covered_is_an_action_or_freely_ticked(case: Case) -> None:
    result = judged(case)
    held = {a.id for a in result.recommendations if a.stance in (Stance.ON_HOLD, Stance.NOT_COVERED)}
    named = {id for action in result.actions for id in action.source if action.kind != "check"}
    assert not held & named
    assert all(tick_rule(id, result) in (Tick.NEVER, Tick.WITH_REASON) for id in held)


@given(cases())
def test_a_choice_is_only_asked_where_the_guideline_advises(case: Case) -> None:
    result = judged(case)
    if result.urgency.stops_guideline or result.scope.status is ScopeStatus.OUT_OF_SCOPE:
        assert all(a.patient_choice is None for a in result.recommendations)


@given(cases())
def test_every_advice_has_a_reason_and_every_reason_names_answers_that_exist(case: Case) -> None:
    result = judged(case)
    every: list[Reason] = [*result.urgency.reasons, *result.scope.reasons]
    for advised in result.recommendations:
        assert advised.reasons
        every += advised.reasons
    for reason in every:
        for path in reason.inputs:
            if path not in ("urgency.level", "scope.status"):
                answer(case, path)


@given(cases())
def test_undetermined_scope_gives_the_advice_of_a_patient_in_scope(case: Case) -> None:
    result = judged(case)
    assert result.provisional == (result.scope.status is ScopeStatus.UNDETERMINED)
    if result.provisional and not result.urgency.stops_guideline:
        assert all(a.stance is not Stance.NOT_COVERED for a in result.recommendations)


@given(cases(), cases())
def test_earlier_visits_never_touch_a_stance(before: Case, now: Case) -> None:
    compared = assess(now, guideline(), change_since(before, now))
    alone = judged(now)
    assert compared.recommendations == alone.recommendations
    assert compared.urgency.level is alone.urgency.level


# --- Equipoise (§5, §8) ---


def without_surgery(advised: Advice) -> Advice:
    """The advice, less 12's own stance and date inside a text that points at it."""
    reasons = tuple(
        replace(
            reason,
            says=Phrase(reason.says.key, tuple(b for b in reason.says.blanks if b[0] != "surgery")),
        )
        for reason in advised.reasons
    )
    return replace(advised, reasons=reasons)


@given(cases(), cases())
def test_no_sign_pain_or_duration_tells_exercise_and_mobilisation_apart(case: Case, other: Case) -> None:
    twin = other.model_copy(update={"treatments": case.treatments, "preferences": case.preferences})
    one, two = judged(case), judged(twin)
    stopped = (UrgencyLevel.ACUTE_SURGICAL, UrgencyLevel.URGENT_WORKUP)
    assume(one.scope.status is two.scope.status)
    assume(
        one.urgency.level is two.urgency.level
        or (one.urgency.level not in stopped and two.urgency.level not in stopped)
    )
    for id in FOUR_TO_EIGHT:
        assert without_surgery(one.advice(id)) == without_surgery(two.advice(id))


# --- What could change ---


@given(cases(), st.integers(min_value=2, max_value=5), st.randoms(use_true_random=False))
def test_when_several_answers_together_change_the_outcome_one_of_them_is_listed(
    case: Case, count: int, chance: random.Random
) -> None:
    questions = unanswered(case)
    chosen = chance.sample(sorted(questions), min(count, len(questions)))
    changed = case
    for path in chosen:
        changed = with_answer(changed, path, chance.choice(questions[path]))

    def outcome(of: Case) -> tuple[object, ...]:
        result = judged(of)
        stances = tuple(a.stance for a in result.recommendations)
        return result.urgency.level, result.scope.criteria, stances

    if outcome(changed) != outcome(case):
        assert {entry.question for entry in could_change(case)} & set(chosen)


@given(cases())
def test_what_is_listed_is_open_and_the_most_serious_comes_first(case: Case) -> None:
    found = could_change(case)
    assert {entry.question for entry in found} <= set(unanswered(case))
    ranks = [["urgency", "scope"].index(c) if (c := entry.changes[0]) in ("urgency", "scope") else 2 for entry in found]
    assert ranks == sorted(ranks)
