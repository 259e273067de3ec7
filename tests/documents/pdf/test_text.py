"""Breaking lines, and refusing what the fonts cannot show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nkr_desktop.documents.pdf.fonts import REGULAR, MissingGlyphError, composed, width_in_ems
from nkr_desktop.documents.pdf.style import Style
from nkr_desktop.documents.pdf.text import Bold, break_lines

BODY = Style().body
WORDS = st.lists(st.text(alphabet="abcæøåÆØÅ.,–", min_size=1, max_size=40), min_size=1, max_size=30)


@pytest.mark.parametrize("text", ["≥ 2 mg", "✓ gjort", "højre → venstre", "−3", "😀", "to\nlinjer", "blød\u00adskil"])
def test_a_character_that_would_vanish_is_refused(text: str) -> None:
    with pytest.raises(MissingGlyphError, match="kan ikke trykkes"):
        break_lines(text, BODY, 400)


def test_a_character_is_refused_in_bold_text_too() -> None:
    with pytest.raises(MissingGlyphError) as refused:
        break_lines(["mindst ", Bold("≤ 2")], BODY, 400)
    assert refused.value.character == "≤"


def test_danish_text_with_its_signs_is_printed() -> None:
    text = "Æblegrød på Ærø – ”20 mg” § 12 × 2 µg · 37° é ½ … €"
    assert width_in_ems(text, REGULAR) > 20


def test_a_decomposed_letter_becomes_one_character() -> None:
    assert composed("a\u030a") == "å"


@given(WORDS, st.floats(min_value=60, max_value=500))
def test_lines_fit_their_width_and_lose_no_character(words: list[str], width: float) -> None:
    lines = break_lines(" ".join(words), BODY, width)
    assert "".join(run.text for line in lines for run in line.runs) == " ".join(words)
    assert all(line.width <= width + 1e-6 for line in lines)


def test_a_no_break_space_holds_a_date_together() -> None:
    lines = break_lines("Vi ses igen den 7.\u00a0december", BODY, 140)
    assert "7.\u00a0december" in "".join(run.text for run in lines[-1].runs)


def test_a_bold_stretch_keeps_its_place_in_the_line() -> None:
    (line,) = break_lines([Bold("Du laver øvelser."), " Vi viser dig dem."], BODY, 400)
    assert [run.text for run in line.runs] == ["Du laver øvelser.", " Vi viser dig dem."]
