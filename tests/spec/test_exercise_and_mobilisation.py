"""Recommendations 3-9, the non-surgical options: specification chapter 6; guideline §3-§9."""

import pytest

from nkr_desktop.content.phrases import phrase_book
from nkr_desktop.domain.advice import Stance
from nkr_desktop.domain.case import EXERCISE_TREATMENTS
from nkr_desktop.domain.guideline import RecommendationId as Id
from tests.spec.given import advice, points, rules

DIRECTIONAL, NEUROMUSCULAR, COMBINED, OTHER = EXERCISE_TREATMENTS
FAILED = "no_effect"


# --- 3 physical activity ---


def test_r3_1_normal_activity_is_always_encouraged() -> None:
    advised = advice(Id.PHYSICAL_ACTIVITY)
    assert (advised.stance, rules(advised)) == (Stance.OFFER, ["R3.1"])
    assert points(advised) == ["activity_meaning"]


@pytest.mark.parametrize("severity", ["severe_disabling", "most_severe_disabling"])
def test_r3_severe_pain_allows_a_short_spell_of_less_activity(severity: str) -> None:
    assert "activity_short_rest" in points(advice(Id.PHYSICAL_ACTIVITY, pain_severity=severity))


@pytest.mark.parametrize("severity", ["mild", "moderate", None])
def test_r3_without_severe_pain_there_is_no_word_of_rest(severity: str | None) -> None:
    assert "activity_short_rest" not in points(advice(Id.PHYSICAL_ACTIVITY, pain_severity=severity))


def test_r3_a_wish_for_rest_is_met_with_what_weighs() -> None:
    assert "activity_prefers_rest" in points(advice(Id.PHYSICAL_ACTIVITY, activity="rest"))


# --- 4 supervised exercise ---


@pytest.mark.parametrize(
    ("tried", "stance", "rule", "switch_to"),
    [
        ({}, Stance.OFFER, "R4.1", ()),
        ({DIRECTIONAL: None}, Stance.OFFER, "R4.1", ()),
        ({DIRECTIONAL: FAILED, OTHER: "helped"}, Stance.OFFER, "R4.1", ()),
        ({DIRECTIONAL: FAILED, OTHER: "helped_partly"}, Stance.OFFER, "R4.1", ()),
        ({DIRECTIONAL: FAILED, OTHER: "ongoing"}, Stance.OFFER, "R4.1", ()),
        (
            {DIRECTIONAL: FAILED},
            Stance.SWITCH,
            "R4.2",
            (Id.SPECIFIC_EXERCISE, Id.COMBINED_EXERCISE, Id.MANUAL_MOBILISATION),
        ),
        ({COMBINED: FAILED}, Stance.SWITCH, "R4.2", (Id.MANUAL_MOBILISATION,)),
        (
            {DIRECTIONAL: FAILED, NEUROMUSCULAR: FAILED},
            Stance.SWITCH,
            "R4.2",
            (Id.COMBINED_EXERCISE, Id.MANUAL_MOBILISATION),
        ),
        ({OTHER: FAILED}, Stance.SWITCH, "R4.2", (Id.SPECIFIC_EXERCISE, Id.COMBINED_EXERCISE, Id.MANUAL_MOBILISATION)),
        ({OTHER: FAILED, "manual_mobilisation": FAILED}, Stance.CONSIDER, "R4.3", ()),
    ],
)
def test_r4_supervised_exercise(
    tried: dict[str, str | None], stance: Stance, rule: str, switch_to: tuple[Id, ...]
) -> None:
    advised = advice(Id.SUPERVISED_EXERCISE, **tried)
    assert (advised.stance, rules(advised), advised.switch_to) == (stance, [rule], switch_to)


# --- 5 specific exercise ---


@pytest.mark.parametrize(
    ("tried", "stance", "rule", "switch_to"),
    [
        ({}, Stance.CHOOSE, "R5.1", ()),
        ({DIRECTIONAL: FAILED}, Stance.SWITCH, "R5.2", (Id.SPECIFIC_EXERCISE,)),
        ({NEUROMUSCULAR: FAILED}, Stance.SWITCH, "R5.2", (Id.SPECIFIC_EXERCISE,)),
        ({DIRECTIONAL: FAILED, NEUROMUSCULAR: FAILED}, Stance.SWITCH, "R5.3", (Id.MANUAL_MOBILISATION,)),
        # A failed combination fails a kind that was never tried by itself, or of which nothing is known ...
        ({COMBINED: FAILED}, Stance.SWITCH, "R5.3", (Id.MANUAL_MOBILISATION,)),
        ({COMBINED: FAILED, DIRECTIONAL: None, NEUROMUSCULAR: None}, Stance.SWITCH, "R5.3", (Id.MANUAL_MOBILISATION,)),
        # ... but not one that has helped.
        ({COMBINED: FAILED, DIRECTIONAL: "helped_partly"}, Stance.SWITCH, "R5.2", (Id.SPECIFIC_EXERCISE,)),
        ({COMBINED: FAILED, DIRECTIONAL: "helped", NEUROMUSCULAR: "ongoing"}, Stance.CHOOSE, "R5.1", ()),
        ({DIRECTIONAL: FAILED, NEUROMUSCULAR: FAILED, "manual_mobilisation": FAILED}, Stance.CONSIDER, "R5.4", ()),
    ],
)
def test_r5_specific_exercise(
    tried: dict[str, str | None], stance: Stance, rule: str, switch_to: tuple[Id, ...]
) -> None:
    advised = advice(Id.SPECIFIC_EXERCISE, **tried)
    assert (advised.stance, rules(advised), advised.switch_to) == (stance, [rule], switch_to)


# --- 6 combined exercise ---


@pytest.mark.parametrize(
    ("tried", "stance", "rule", "switch_to"),
    [
        ({}, Stance.CONSIDER, "R6.1", ()),
        ({COMBINED: FAILED}, Stance.SWITCH, "R6.2", (Id.MANUAL_MOBILISATION,)),
        ({COMBINED: FAILED, "manual_mobilisation": FAILED}, Stance.CONSIDER, "R6.3", ()),
        ({"manual_mobilisation": FAILED}, Stance.CONSIDER, "R6.1", ()),
    ],
)
def test_r6_combined_exercise(tried: dict[str, str], stance: Stance, rule: str, switch_to: tuple[Id, ...]) -> None:
    advised = advice(Id.COMBINED_EXERCISE, **tried)
    assert (advised.stance, rules(advised), advised.switch_to) == (stance, [rule], switch_to)


def test_r6_a_kind_that_helped_partly_may_be_combined_but_not_after_the_combination_failed() -> None:
    helped = {DIRECTIONAL: "helped_partly"}
    assert "combined_single_helped_partly" in points(advice(Id.COMBINED_EXERCISE, **helped))
    failed = points(advice(Id.COMBINED_EXERCISE, **helped, **{COMBINED: FAILED}))
    assert "combined_single_helped_partly" not in failed


# --- 7 manual mobilisation, 8 either ---


@pytest.mark.parametrize(
    ("tried", "seven", "eight", "eight_switch_to"),
    [
        ({}, (Stance.OFFER, "R7.1"), (Stance.CHOOSE, "R8.1"), ()),
        ({"manual_mobilisation": FAILED}, (Stance.SWITCH, "R7.2"), (Stance.SWITCH, "R8.2"), (Id.SUPERVISED_EXERCISE,)),
        ({OTHER: FAILED}, (Stance.OFFER, "R7.1"), (Stance.SWITCH, "R8.2"), (Id.MANUAL_MOBILISATION,)),
        ({OTHER: FAILED, DIRECTIONAL: "ongoing"}, (Stance.OFFER, "R7.1"), (Stance.CHOOSE, "R8.1"), ()),
        ({OTHER: FAILED, "manual_mobilisation": FAILED}, (Stance.CONSIDER, "R7.3"), (Stance.CONSIDER, "R8.3"), ()),
    ],
)
def test_r7_and_r8_a_change_of_approach_goes_to_the_one_that_has_not_failed(
    tried: dict[str, str], seven: tuple[Stance, str], eight: tuple[Stance, str], eight_switch_to: tuple[Id, ...]
) -> None:
    manual = advice(Id.MANUAL_MOBILISATION, **tried)
    either = advice(Id.MOBILISATION_OR_EXERCISE, **tried)
    assert (manual.stance, *rules(manual)) == seven
    assert (either.stance, *rules(either)) == eight
    assert either.switch_to == eight_switch_to
    assert manual.switch_to == ((Id.SUPERVISED_EXERCISE,) if manual.stance is Stance.SWITCH else ())


def test_a_switch_to_something_already_in_use_reads_continue() -> None:
    reason = advice(Id.MOBILISATION_OR_EXERCISE, **{OTHER: FAILED, "manual_mobilisation": "ongoing"}).reasons[0]
    [(_, targets)] = reason.says.blanks
    assert isinstance(targets, tuple)
    assert [target.key for target in targets] == ["target.continue_manual_mobilisation"]


@pytest.mark.parametrize(
    "id",
    [
        Id.SUPERVISED_EXERCISE,
        Id.SPECIFIC_EXERCISE,
        Id.COMBINED_EXERCISE,
        Id.MANUAL_MOBILISATION,
        Id.MOBILISATION_OR_EXERCISE,
    ],
)
def test_when_exercise_and_mobilisation_have_failed_the_advice_names_recommendation_12s_own_stance(id: Id) -> None:
    tried = {DIRECTIONAL: FAILED, NEUROMUSCULAR: FAILED, COMBINED: FAILED, "manual_mobilisation": FAILED}
    advised = advice(id, **tried)
    assert advised.stance is Stance.CONSIDER
    assert advised.points_to == (Id.SURGICAL_ASSESSMENT,)
    assert advised.reasons[0].says.blanks == (("surgery", advice(Id.SURGICAL_ASSESSMENT, **tried).label),)


@pytest.mark.parametrize(
    ("day", "named"),
    [
        (33, "»Tag stilling senest 25-10-2026, hvis bedringen ikke er tilfredsstillende«"),
        (60, "»Tag stilling nu, sammen; 12 uger efter debut er 26-10-2026«"),
        (84, "»Tag stilling nu, sammen; 12 uger efter debut er 02-10-2026«"),
        (None, "»Tag stilling, hvis bedringen ikke er tilfredsstillende; dato kan ikke beregnes: debut mangler«"),
    ],
)
def test_it_names_recommendation_12s_date_too_and_never_says_refer(day: int | None, named: str) -> None:
    tried = {DIRECTIONAL: FAILED, "manual_mobilisation": FAILED}
    trend = "worse" if day and day > 56 else "some_improvement"
    text = phrase_book().say(advice(Id.SUPERVISED_EXERCISE, day=day, trend=trend, **tried).reasons[0].says)
    assert named in text
    assert "henvis" not in text.lower()


def test_it_says_so_when_the_date_has_passed() -> None:
    tried = {DIRECTIONAL: FAILED, "manual_mobilisation": FAILED}
    said = advice(Id.SUPERVISED_EXERCISE, day=84, uncertain=2, trend="worse", **tried).reasons[0].says
    assert "»Tag stilling nu, sammen; 12 uger efter debut var 30-09-2026«" in phrase_book().say(said)


def test_earlier_experience_is_shown_at_7_and_8() -> None:
    said = {"manual_experience": "bad", "exercise_experience": "good"}
    assert "manual_experience_bad" in points(advice(Id.MANUAL_MOBILISATION, **said))
    assert {"manual_experience_bad", "exercise_experience_good"} <= set(
        points(advice(Id.MOBILISATION_OR_EXERCISE, **said))
    )


# --- 9 acupuncture ---


def test_r9_1_acupuncture_is_not_routine_and_a_wish_is_talked_about() -> None:
    unasked, wished = advice(Id.ACUPUNCTURE), advice(Id.ACUPUNCTURE, wants_acupuncture="yes")
    assert unasked.stance is wished.stance is Stance.NOT_ROUTINE
    assert rules(wished) == ["R9.1"]
    assert points(unasked) == []
    assert points(wished)[0] == "acupuncture_talk"


@pytest.mark.parametrize(
    ("trend", "review"), [("unchanged", True), ("worse", True), ("improved", False), (None, False)]
)
def test_a_needle_course_without_gain_is_reviewed_now(trend: str | None, review: bool) -> None:
    assert ("review_now" in points(advice(Id.ACUPUNCTURE, acupuncture="ongoing", trend=trend))) is review


# --- the patient's choice ---


@pytest.mark.parametrize(
    ("said", "id", "choice"),
    [
        ({"activity": "stay_active"}, Id.PHYSICAL_ACTIVITY, True),
        ({"activity": "rest"}, Id.PHYSICAL_ACTIVITY, False),
        ({}, Id.PHYSICAL_ACTIVITY, None),
        ({"approach": "exercise"}, Id.SUPERVISED_EXERCISE, True),
        ({"approach": "manual"}, Id.SUPERVISED_EXERCISE, False),
        ({"approach": "both"}, Id.SUPERVISED_EXERCISE, True),
        ({"approach": "neither"}, Id.SUPERVISED_EXERCISE, False),
        ({"approach": "exercise"}, Id.MANUAL_MOBILISATION, False),
        ({"approach": "manual"}, Id.MANUAL_MOBILISATION, True),
        ({"approach": "neither"}, Id.MANUAL_MOBILISATION, False),
        ({"exercise_kind": "directional"}, Id.SPECIFIC_EXERCISE, True),
        ({"exercise_kind": "combined"}, Id.SPECIFIC_EXERCISE, False),
        ({"exercise_kind": "combined"}, Id.COMBINED_EXERCISE, True),
        ({"exercise_kind": "neuromuscular"}, Id.COMBINED_EXERCISE, False),
        ({}, Id.COMBINED_EXERCISE, None),
        ({"approach": "manual"}, Id.MOBILISATION_OR_EXERCISE, True),
        ({"approach": "neither"}, Id.MOBILISATION_OR_EXERCISE, False),
        ({"wants_acupuncture": "no"}, Id.ACUPUNCTURE, False),
        ({"wants_mri": "yes"}, Id.MRI, True),
        ({"wants_injection": "unknown"}, Id.GLUCOCORTICOID_INJECTION, None),
        ({"surgery": "wants"}, Id.SURGICAL_ASSESSMENT, True),
        ({"surgery": "does_not_want"}, Id.SURGICAL_ASSESSMENT, False),
        ({"surgery": "open"}, Id.SURGICAL_ASSESSMENT, None),
    ],
)
def test_the_patients_choice(said: dict[str, str], id: Id, choice: bool | None) -> None:
    assert advice(id, **said).patient_choice is choice
