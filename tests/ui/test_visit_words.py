"""The telephone: the clinic's own numbers where there are any, else 112 first and where to enter them."""

from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.ui.visit_words import phone_words


def test_the_clinics_numbers_are_shown_as_they_were_entered() -> None:
    lines, whom, first = phone_words(Clinic(phone="66 12 34 56", out_of_hours_phone="1813"))
    assert lines == "Out of hours: 1813\nThe clinic: 66 12 34 56"
    assert "local agreement" in whom
    assert first == ""


def test_without_numbers_112_comes_first_and_one_is_told_where_to_enter_them() -> None:
    lines, whom, first = phone_words(Clinic())
    assert first == "112"
    assert "Settings (Ctrl+,)" in lines
    assert "local agreement" in whom
