"""LIX by its published definition, on texts counted by hand."""

import pytest

from nkr_desktop.documents.plain_language import lix


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([], 0),
        (["Vi ses."], 2),
        (["Vi ses. Gå små ture hver dag."], 7 / 2),
        (["Sygdommen går over."], 3 + 100 / 3),  # nine letters are long
        (["Smerten går væk."], 3 + 100 / 3),  # seven letters are long
        (["Smerte går væk."], 3),  # six are not
        (["Vi ses den 7. december kl. 9.30."], 8 + 100 / 8),  # one sentence; "9.30" reads as two numbers
        (["Vi ses", "Kom glad"], 2),  # each piece ends a sentence
    ],
)
def test_lix_is_words_a_sentence_and_the_share_of_long_words(texts: list[str], expected: float) -> None:
    assert lix(texts) == pytest.approx(expected)
