"""The telephone under an acute banner: 112 first, and the out-of-hours number or where to enter it."""

from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.ui.visit_words import phone_words


def test_112_and_the_out_of_hours_number_are_shown_and_not_the_number_of_the_clinic_itself() -> None:
    words, whom, first = phone_words(Clinic(phone="66 12 34 56", out_of_hours_phone="1813"))
    assert words == "Out of hours: 1813"
    assert "local agreement" in whom
    assert first == "112"


def test_without_a_number_one_is_told_where_to_enter_it() -> None:
    words, _, first = phone_words(Clinic(phone="66 12 34 56"))
    assert first == "112"
    assert "Settings (Ctrl+,)" in words
    assert "66" not in words
