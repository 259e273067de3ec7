"""The register lists every contradiction of the source with its four answers, and can be narrowed."""

import pytest

from nkr_desktop.content.guideline_phrases import READINGS
from nkr_desktop.content.phrases import phrase_book
from nkr_desktop.domain.guideline import ErratumKind, Guideline
from nkr_desktop.ui.guideline.guideline_page import GuidelinePage
from nkr_desktop.ui.guideline.register_view import RegisterView


@pytest.fixture
def register(page: GuidelinePage) -> RegisterView:
    page.show_chapter("register")
    return page.pane.register


def said(register: RegisterView) -> str:
    return " ".join(register.view.toPlainText().split())


def test_every_erratum_is_listed_with_what_why_and_meant(register: RegisterView, guideline: Guideline) -> None:
    shown = said(register)
    for found in guideline.all_errata():
        for text in (found.erratum.printed, found.erratum.why, found.erratum.meant):
            assert " ".join(text.split()) in shown
    assert register.shown == len(guideline.all_errata()) + len(READINGS)


@pytest.mark.parametrize("name", READINGS)
def test_each_reading_of_the_program_is_told(register: RegisterView, name: str) -> None:
    for part in ("title", "source", "program"):
        assert phrase_book().text(f"browser.reading_{name}_{part}") in said(register)


def test_the_register_says_that_its_readings_are_not_the_guidelines(register: RegisterView) -> None:
    assert "ikke fra retningslinjen" in said(register)


@pytest.mark.parametrize("kind", ["interval", "sample", "spelling"])
def test_it_can_be_narrowed_to_one_kind(register: RegisterView, guideline: Guideline, kind: str) -> None:
    register.kind.set_value(kind)
    register.kind.chosen.emit(kind)
    assert register.shown == sum(found.erratum.kind is ErratumKind(kind) for found in guideline.all_errata())


def test_it_can_be_narrowed_to_one_place(register: RegisterView, guideline: Guideline) -> None:
    for section in {found.erratum.section for found in guideline.all_errata() if found.erratum.section is not None}:
        register.show_place(section)
        assert register.shown == sum(found.erratum.section == section for found in guideline.all_errata())


def test_where_nothing_fits_both_filters_it_says_so(register: RegisterView) -> None:
    register.show_place(9)
    register.kind.set_value("sample")
    register.kind.chosen.emit("sample")
    assert register.shown == 0


def test_the_four_red_flag_lists_stand_side_by_side(page: GuidelinePage, guideline: Guideline) -> None:
    page.show_chapter("red_flags")
    shown = page.pane.text.toPlainText()
    for group in guideline.red_flags:
        assert f"§{group.section}" in shown
        assert all(flag.label in shown for flag in group.flags)
    assert shown.count("\nNævnt") == sum(len(group.flags) for group in guideline.red_flags)
