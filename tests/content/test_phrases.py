"""The shipped wording: complete in both languages, with its sections, never stronger than the guideline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings

from nkr_desktop.content.phrase_catalogue import CATALOGUE
from nkr_desktop.content.phrases import Language, PhraseBook, PhraseBookError, phrase_book, read_texts
from nkr_desktop.content.resources import read_resource
from nkr_desktop.domain.advice import Assessment, Phrase, Point, Reason
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.guideline import RecommendationId as Id
from tests.content.situations import assessments, phrases_of
from tests.spec.given import guideline
from tests.strategies import cases

SAID_BY_THE_RULES = ("reason", "point", "label", "action", "check", "how", "target", "look_again", "cause", "red_flag")
SENTENCES = ("reason", "point", "action", "check", "how")
both_languages = pytest.mark.parametrize("language", list(Language))


@cache
def every_situation() -> tuple[Assessment, ...]:
    return tuple(assessments())


@cache
def texts(language: Language) -> dict[str, str]:
    return read_texts(read_resource(f"texts/{language.value}.toml"))


def said_by_the_rules(language: Language) -> Iterator[tuple[str, str]]:
    return ((key, text) for key, text in texts(language).items() if key.partition(".")[0] in SAID_BY_THE_RULES)


# --- The fixed labels (specification chapters 2 and 6) ---

FIXED = {
    "label.not_covered": "Ikke omfattet",
    "label.on_hold_acute": "Afvent akut vurdering",
    "label.on_hold_workup": "Afvent udredning",
    "label.offer": "Overvej at tilbyde",
    "label.offer_activity": "Overvej at opfordre til",
    "label.choose": "Vælg sammen",
    "label.consider": "Kan overvejes",
    "label.switch": "Overvej skift",
    "label.not_routine": "Ikke rutinemæssigt",
    "label.only_after_consideration": "Kun efter nøje overvejelse",
    "label.indicated": "Påkrævet efter §10",
    "label.prepare": "Tag stilling senest {date}, hvis bedringen ikke er tilfredsstillende",
    "label.do_now": "Tag stilling nu, sammen",
    "label.acute": "Akut kirurgisk vurdering",
    "red_flag.saddle_sensory_disturbance": "Føleforstyrrelse i ridebukseområdet",
    "red_flag.sphincter_disturbance": (
        "Ændret funktion af blærens eller endetarmens lukkemuskel, ny eller ændret i dette forløb"
    ),
    "red_flag.sudden_pain_worsening": "Pludselig forværring af smerter",
    "red_flag.sudden_paresis_worsening": "Pludselig opstået eller forværret lammelse/kraftnedsættelse",
    "mark.own": "ikke fra retningslinjen",
}


@pytest.mark.parametrize(("key", "wording"), FIXED.items())
def test_what_the_specification_fixes_is_worded_exactly_so(key: str, wording: str) -> None:
    assert texts(Language.DANISH)[key] == wording


# --- Nothing missing, nothing over ---


@both_languages
def test_a_language_has_every_phrase_of_the_catalogue_and_no_other(language: Language) -> None:
    assert phrase_book(language).language is language
    assert texts(language).keys() == CATALOGUE.keys()


def test_every_sentence_of_the_judgement_can_be_reached_and_every_reached_one_exists() -> None:
    reached = {phrase.key: frozenset(name for name, _ in phrase.blanks) for phrase in phrases_of(every_situation())}
    assert reached.items() <= CATALOGUE.items()
    expected = {key for key in CATALOGUE if key.partition(".")[0] in SAID_BY_THE_RULES}
    assert expected - reached.keys() == set()


@both_languages
@given(case=cases())
@settings(max_examples=60)
def test_whatever_the_case_everything_said_is_whole(language: Language, case: Case) -> None:
    book = phrase_book(language)
    result = assess(case, guideline())
    reasons = (*result.urgency.reasons, *result.scope.reasons, *(r for a in result.recommendations for r in a.reasons))
    for text in (*map(book.say, phrases_of(result)), *map(book.reason, reasons)):
        assert text.strip() == text != ""
        assert not {"{", "}"} & set(text)


# --- Strength: nothing sounds stronger than the guideline ---

COMMANDS = {
    Language.DANISH: r"\b(skal|må ikke|altid|aldrig|bør ikke|anbefales)\b",
    Language.ENGLISH: r"\b(must|shall|should|always|never|ought not|recommended)\b",
}
ALLOWED_COMMANDS = {
    "action.look_again": "quotes a question the guideline leaves open: how severe a paresis must be",
    "reason.U3": "says how an unanswered red flag is read, and is no recommendation",
}


@both_languages
def test_no_recommendation_is_worded_as_a_command(language: Language) -> None:
    strict = {key for key, text in said_by_the_rules(language) if re.search(COMMANDS[language], text, re.IGNORECASE)}
    assert strict == ALLOWED_COMMANDS.keys()


HEDGES = {
    Id.PHYSICAL_ACTIVITY: r"\boverve?j",
    Id.SUPERVISED_EXERCISE: r"\boverve?j",
    Id.SPECIFIC_EXERCISE: r"\boverve?j",
    Id.COMBINED_EXERCISE: r"god praksis at overveje",
    Id.MANUAL_MOBILISATION: r"\boverve?j",
    Id.MOBILISATION_OR_EXERCISE: r"lad patienten vælge",
    Id.ACUPUNCTURE: r"ikke god praksis .* rutinemæssigt",
    Id.MRI: r"^Kun efter nøje overvejelse",
    Id.GLUCOCORTICOID_INJECTION: r"^Kun efter nøje overvejelse",
}


@pytest.mark.parametrize(("id", "hedge"), HEDGES.items())
def test_a_recommendation_s_own_reason_is_hedged_as_its_strength(id: Id, hedge: str) -> None:
    section = guideline().recommendation(id).section
    rule = "R10.5" if id is Id.MRI else f"R{section}.1"
    assert re.search(hedge, texts(Language.DANISH)[f"reason.{rule}"], re.IGNORECASE)


DRUGS = (
    "paracetamol|acetaminophen|ibuprofen|naproxen|diclofenac|nsaid|morfi|morphin|opioid|tramadol|kodein|codein"
    "|oxycodon|gabapentin|pregabalin|amitriptylin|duloxetin|prednisolon|triamcinolon|lidocain|steroid"
)


@both_languages
def test_no_drug_and_no_dose_is_named(language: Language) -> None:
    """Glucocorticoid injection is the name of recommendation 11 itself."""
    for key, text in said_by_the_rules(language):
        assert not re.search(rf"{DRUGS}|\d\s*(mg|ml|µg|mikrogram|tablet)", text, re.IGNORECASE), key


# --- Sections ---


def cites(text: str, section: int) -> bool:
    """Whether the section is named, alone or within a range such as "§4–§8"."""
    ranges = re.findall(r"§(\d+)–§(\d+)", text)
    return re.search(rf"§{section}(?!\d)", text) is not None or any(int(a) <= section <= int(b) for a, b in ranges)


def grounds() -> Iterator[Reason | Point]:
    for result in every_situation():
        yield from result.urgency.reasons
        yield from result.scope.reasons
        for advised in result.recommendations:
            yield from advised.reasons
            yield from advised.points


@both_languages
def test_a_reason_or_point_names_the_section_it_rests_on(language: Language) -> None:
    book = phrase_book(language)
    for ground in grounds():
        text = book.say(ground.says)
        if ground.section is None:
            assert "§" not in text, ground.says.key
        else:
            assert cites(text, ground.section), ground.says.key


@both_languages
def test_only_reasons_without_a_section_get_the_mark_from_the_book(language: Language) -> None:
    book = phrase_book(language)
    mark = f"({book.text('mark.own')})"
    for ground in grounds():
        if isinstance(ground, Reason):
            said = book.say(ground.says)
            assert book.reason(ground) == (said if ground.section is not None else f"{said} {mark}")


@both_languages
def test_every_action_names_a_section_or_says_it_is_ours(language: Language) -> None:
    mark = texts(language)["mark.own"]
    for key, text in said_by_the_rules(language):
        if key.startswith(("action.", "how.", "check.", "look_again.")):
            assert "§" in text or mark in text, key


@both_languages
def test_every_section_named_is_one_of_the_guideline(language: Language) -> None:
    for key, text in said_by_the_rules(language):
        assert {int(number) for number in re.findall(r"§(\d+)", text)} <= set(range(2, 14)) | {22}, key


def test_both_languages_name_the_same_sections() -> None:
    for key, danish in said_by_the_rules(Language.DANISH):
        assert re.findall(r"§\d+", danish) == re.findall(r"§\d+", texts(Language.ENGLISH)[key]), key


# --- Typography ---


@both_languages
def test_sentences_are_set_as_danish_and_english_print_sets_them(language: Language) -> None:
    for key, text in said_by_the_rules(language):
        assert not re.search(r"§\s|\s\s|\.\.\.|\s-\s|['\"]|\s[.,;:?)]|\(\s|\d-\d", text), key
        assert (text.count("»"), text.count("“")) == (text.count("«"), text.count("”")), key
        assert text.count("(") == text.count(")"), key
        if key.partition(".")[0] in SENTENCES:
            assert text[0].isupper() or text.startswith(("§", "{", "8")), key
            assert text.endswith((".", "{how}")), key


def test_a_danish_number_has_a_comma() -> None:
    for key, text in said_by_the_rules(Language.DANISH):
        assert not re.search(r"\d\.\d", text), key


# --- What the specification asks single sentences to say ---

MUST_SAY = {
    "reason.U1_sudden_pain_alone": ("§13", "§12 og §22", "følesans", "lukkemuskler", "kraft", "før du ringer"),
    "action.look_again": ("skridtet", "tisse", "afføring", "smerterne pludselig", "lammet", "fremskyndes", "regionens"),
    "point.surg_early": ("3 måneder", "unødige operationer", "8–12 uger", "seneste dag, men ingen tidligste"),
    "point.surg_date_passed": ("passeret: arrangér uden ophold",),
    "point.surg_overdue": ("{date}", "visitationsretningslinje", "§12, §13"),
    "point.acute_no_waiting_for_mri": ("Vent ikke",),
    "point.mri_attach_existing": ("findes allerede: vedlæg den",),
    "point.mri_attach_ordered": ("er bestilt: vedlæg svaret",),
    "reason.R10.4": ("Hvis I beslutter henvisning",),
    "reason.R12.6": ("bedring er ikke dokumenteret",),
    "label.prepare_improved": ("kke aktuelt, så længe bedringen er tilfredsstillende; kontakt ved tilbagefald",),
    "label.prepare_no_onset": ("dato kan ikke beregnes: debut mangler",),
}


@pytest.mark.parametrize(("key", "parts"), MUST_SAY.items())
def test_a_sentence_says_what_the_specification_asks_of_it(key: str, parts: tuple[str, ...]) -> None:
    for part in parts:
        assert part in texts(Language.DANISH)[key]


def test_an_acute_sentence_names_no_hours_and_no_deadline() -> None:
    acute = (text for key, text in said_by_the_rules(Language.DANISH) if "acute" in key or ".U1" in key)
    assert not any(re.search(r"\btimer?\b|\bi dag\b|\bsenest\b", text, re.IGNORECASE) for text in acute)


def test_a_text_that_points_at_surgery_never_tells_to_refer() -> None:
    for key, blanks in CATALOGUE.items():
        if "surgery" in blanks:
            assert "henvis" not in texts(Language.DANISH)[key].lower(), key


# --- The book ---


def test_a_list_has_og_before_the_last_and_no_comma_there() -> None:
    book = phrase_book()
    assert book.listed(()) == ""
    assert book.listed(("a",)) == "a"
    assert book.listed(("a", "b")) == "a og b"
    assert book.listed(("a", "b", "c")) == "a, b og c"
    assert book.listed(("a", "b, ny", "c")) == "a; b, ny; c"
    assert phrase_book(Language.ENGLISH).listed(("a", "b", "c")) == "a, b and c"


def test_blanks_are_filled_by_dates_numbers_phrases_and_lists_of_phrases() -> None:
    book = phrase_book()
    assert book.text("label.prepare", date=date(2026, 12, 5)).startswith("Tag stilling senest 05-12-2026,")
    assert "ventetid på 28 dage" in book.text("point.surg_refer_today", wait_days=28)
    causes = (Phrase("cause.tumour"), Phrase("cause.diabetic_neuropathy"))
    assert "tumor og diabetisk neuropati" in book.say(Phrase("reason.S4", (("causes", causes),)))
    surgery = Phrase("label.prepare", (("date", date(2026, 12, 5)),))
    assert "»Tag stilling senest 05-12-2026," in book.text("reason.R4.3", surgery=surgery)


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"reason.R3.1": None}, "reason.R3.1: missing"),
        ({"reason.R99": "Ukendt."}, "reason.R99: not in the catalogue"),
        ({"reason.S4": "En anden årsag (§2)."}, "reason.S4: has blanks [], needs ['causes']"),
        ({"reason.R3.1": "Senest {date} (§3)."}, "reason.R3.1: has blanks ['date'], needs []"),
        ({"reason.R3.1": "  "}, "reason.R3.1: empty"),
    ],
)
def test_wording_that_does_not_fit_the_catalogue_is_refused_by_name(changed: dict[str, str | None], named: str) -> None:
    wording = {key: text for key, text in (texts(Language.DANISH) | changed).items() if text is not None}
    with pytest.raises(PhraseBookError, match=re.escape(f"da: {named}")):
        PhraseBook(Language.DANISH, wording)


def test_every_fault_is_named_at_once() -> None:
    wording = {**texts(Language.DANISH), "point.invented": "Opfundet."}
    del wording["label.acute"]
    with pytest.raises(PhraseBookError, match=r"label\.acute: missing; point\.invented: not in the catalogue"):
        PhraseBook(Language.DANISH, wording)


def test_an_entry_that_is_no_text_is_refused_by_name() -> None:
    with pytest.raises(PhraseBookError, match=r"point\.one: not a text"):
        read_texts(b"[point]\none = 1\n")
