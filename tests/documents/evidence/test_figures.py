"""Figures are written as a Danish reader expects them, and in English for the English window."""

import pytest

from nkr_desktop.content.phrases import Language
from nkr_desktop.documents.evidence.figures import decimal, short, signed, whole


@pytest.mark.parametrize(
    ("value", "written"),
    [(-1.22, "−1,22"), (0.2, "+0,20"), (0.0, "0,00"), (-0.001, "0,00"), (0.004, "0,00"), (13.94, "+13,94")],
)
def test_a_difference_has_a_true_minus_a_comma_and_its_sign(value: float, written: str) -> None:
    assert signed(value, Language.DANISH) == written


@pytest.mark.parametrize(("value", "written"), [(1.0, "1,00"), (0.03, "0,03"), (12.7, "12,70")])
def test_a_ratio_has_no_sign(value: float, written: str) -> None:
    assert decimal(value, Language.DANISH) == written


def test_english_has_a_point_and_a_comma_between_thousands() -> None:
    assert signed(-1.22, Language.ENGLISH) == "−1.22"
    assert whole(1537, Language.ENGLISH) == "1,537"
    assert whole(1537, Language.DANISH) == "1.537"


@pytest.mark.parametrize(("value", "written"), [(-2.0, "−2"), (0.5, "0,5"), (0.03, "0,03"), (-15, "−15")])
def test_an_axis_figure_is_as_short_as_it_can_be(value: float, written: str) -> None:
    assert short(value, Language.DANISH) == written
