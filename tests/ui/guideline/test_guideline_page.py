"""The browser: every chapter opens, the search leads to what it found, and everything is reached by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from nkr_desktop.content.guideline_chapters import chapters, passages
from nkr_desktop.content.guideline_search import Hit
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.ui.guideline.guideline_page import GuidelinePage
from nkr_desktop.ui.guideline.hit_delegate import HIT, TITLED
from nkr_desktop.ui.kit import fonts
from nkr_desktop.ui.kit.theme import Theme, apply, current_theme
from nkr_desktop.ui.kit.tokens import DARK, TextStyle
from nkr_desktop.ui.language import words_of

OWN_VIEW = ("legend", "register")


def text(page: GuidelinePage) -> str:
    return " ".join(page.pane.text.toPlainText().split())


def test_every_chapter_opens_with_all_its_passages(page: GuidelinePage, guideline: Guideline) -> None:
    for chapter in chapters(guideline, phrase_book()):
        page.show_chapter(chapter.id)
        assert page.chapter_id == chapter.id
        assert page.pane.head.title.title == chapter.title
        if chapter.id in OWN_VIEW:
            continue
        shown = text(page)
        for _, passage in passages(chapter):
            assert all(" ".join(field.text.split()) in shown for field in passage.fields)


def test_an_unknown_chapter_is_refused(page: GuidelinePage) -> None:
    with pytest.raises(KeyError):
        page.show_chapter("massage")


def test_a_chapter_is_opened_from_the_list(page: GuidelinePage) -> None:
    for row, id in enumerate(page.chapter_ids):
        page.contents.setCurrentRow(row)
        assert page.chapter_id == id


def test_a_recommendation_shows_its_strength_and_certainty(page: GuidelinePage, guideline: Guideline) -> None:
    for entry in guideline.recommendations:
        page.show_chapter(entry.id)
        assert page.pane.head.chip.isVisible()
        assert page.pane.head.chip.accessibleName() == guideline.strength_entry(entry.strength).label
        assert page.pane.head.mark.accessibleName()
    page.show_chapter("background")
    assert not page.pane.head.chip.isVisible()


def test_typing_shows_hits_and_clearing_brings_the_chapters_back(page: GuidelinePage) -> None:
    QTest.keyClicks(page.field, "scanning")
    assert page.results.isVisible()
    assert any(hit.chapter == "mri" for hit in page.results.hits)
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.field.text() == ""
    assert page.contents.isVisible()


def test_a_search_without_a_hit_says_so(page: GuidelinePage) -> None:
    QTest.keyClicks(page.field, "xyzzy")
    assert not page.results.isVisible()
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.chapter_id == "legend"


def test_enter_opens_the_current_hit_and_arrows_move(page: GuidelinePage) -> None:
    QTest.keyClicks(page.field, "smerte")
    hits = page.results.hits
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.chapter_id == hits[0].chapter
    for _ in range(8):
        QTest.keyClick(page.field, Qt.Key.Key_Down)
    QTest.keyClick(page.field, Qt.Key.Key_Up)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.chapter_id == hits[7].chapter
    for _ in range(20):
        QTest.keyClick(page.field, Qt.Key.Key_Up)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.chapter_id == hits[0].chapter


def test_what_was_searched_for_is_marked_in_the_chapter(page: GuidelinePage) -> None:
    QTest.keyClicks(page.field, "prognosen")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert len(page.pane.text.extraSelections()) > 0
    page.show_chapter("mri")
    assert page.pane.text.extraSelections() == []


def test_a_hit_on_an_erratum_opens_the_register_unfiltered(page: GuidelinePage) -> None:
    page.pane.register.show_place(3)
    QTest.keyClicks(page.field, "Gennemstitlige")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.chapter_id == "register"
    assert "Gennemstitlige" in page.pane.register.view.toPlainText()


def test_glossary_terms_and_sources_are_listed_and_explained(page: GuidelinePage, guideline: Guideline) -> None:
    page.show_chapter("background")
    aside = page.pane.aside
    names = [aside.list.item(row).text() for row in range(aside.list.count())]
    assert "Sfinkterforstyrrelser" in names
    assert any(name.startswith("(54)") for name in names)
    aside.list.setCurrentRow(names.index("Sfinkterforstyrrelser"))
    explained = next(entry for entry in guideline.glossary if entry.term == "Sfinkterforstyrrelser").explanation
    assert explained in aside.explanation


def test_a_source_number_in_the_text_opens_its_details(page: GuidelinePage, guideline: Guideline) -> None:
    page.show_chapter("background")
    page.pane.text.link_followed.emit("source", "literature.60")
    title = next(r.title for r in guideline.references if r.kind.value == "literature" and r.number == 60)
    assert title
    assert title in page.pane.aside.explanation


def test_every_link_in_every_chapter_leads_somewhere(page: GuidelinePage) -> None:
    for id in page.chapter_ids:
        if id in OWN_VIEW:
            continue
        page.show_chapter(id)
        links = {link for link in hrefs(page) if link.partition(":")[0] in ("term", "source")}
        known = {page.pane.aside.list.item(row).data(256) for row in range(page.pane.aside.list.count())}
        assert id == "glossary" or links <= known


def hrefs(page: GuidelinePage) -> set[str]:
    found = set()
    block = page.pane.text.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            found.add(pieces.fragment().charFormat().anchorHref())
            pieces += 1
        block = block.next()
    return found - {""}


def test_a_section_number_in_the_text_leads_to_that_chapter(page: GuidelinePage) -> None:
    page.show_chapter("mri")
    page.pane.text.link_followed.emit("section", "12")
    assert page.chapter_id == "surgical_assessment"
    page.pane.text.link_followed.emit("section", "19")
    assert page.chapter_id == "surgical_assessment"


def test_where_there_is_no_list_beside_the_text_a_term_leads_to_the_glossary(page: GuidelinePage) -> None:
    page.show_chapter("register")
    page.pane.register.link_followed.emit("term", "11")
    assert page.chapter_id == "glossary"
    page.pane.text.link_followed.emit("source", "literature.7")
    assert page.chapter_id == "references"


def test_the_evidence_is_asked_for_by_id(qtbot: QtBot, page: GuidelinePage) -> None:
    page.show_chapter("acupuncture")
    with qtbot.waitSignal(page.evidence_requested) as asked:
        page.pane.head.evidence.click()
    assert asked.args == ["acupuncture"]
    with qtbot.waitSignal(page.evidence_requested) as asked:
        page.pane.text.link_followed.emit("evidence", "mri")
    assert asked.args == ["mri"]


def test_the_own_copy_opens_at_the_page_once_it_is_known(qtbot: QtBot, page: GuidelinePage, tmp_path: Path) -> None:
    page.show_chapter("mri")
    page.set_own_pdf(tmp_path / "retningslinje.pdf")
    assert page.pane.head.own_pdf.accessibleName() == "Åbn min egen udgave på side 34"
    with qtbot.waitSignal(page.open_pdf_requested) as asked:
        page.pane.head.own_pdf.click()
    assert asked.args == [34]


def test_without_an_own_copy_the_link_says_what_is_missing_and_can_be_followed(
    qtbot: QtBot, page: GuidelinePage
) -> None:
    page.show_chapter("mri")
    assert page.pane.head.own_pdf.accessibleName() == "Vælg din PDF i Indstillinger"
    with qtbot.waitSignal(page.open_pdf_requested):
        page.pane.head.own_pdf.click()


@pytest.mark.parametrize("width", [800, 1400])
def test_no_chapter_is_cut_in_the_list_and_none_keeps_a_line_it_no_longer_needs(
    page: GuidelinePage, width: int
) -> None:
    for now in (2200 - width, width):
        page.resize(now, 500)
        QApplication.processEvents()
    room = page.contents.viewport().width()
    for row in range(page.contents.count()):
        item = page.contents.item(row)
        height = page.contents.visualItemRect(item).height()
        words = current_theme().metrics(TextStyle.BODY_STRONG)
        across = room - 60
        needed = words.boundingRect(QRectF(0, 0, across, 999), Qt.TextFlag.TextWordWrap, item.text())
        assert needed.width() <= across, item.text()
        assert height == (30 if needed.height() < 20 else 47), item.text()


@pytest.mark.parametrize("width", [800, 1116])
def test_the_head_says_the_short_name_uncut_and_the_whole_one_on_hovering(
    page: GuidelinePage, guideline: Guideline, width: int
) -> None:
    page.resize(width, 500)
    QApplication.processEvents()
    page.title.grab()
    assert page.title.width() >= page.title.sizeHint().width()
    assert guideline.version in page.title.text()
    assert guideline.title in page.title.toolTip()


def test_hits_under_one_title_say_it_once_and_are_as_high_as_their_words(page: GuidelinePage) -> None:
    QTest.keyClicks(page.field, "cauda equina")
    QApplication.processEvents()
    items = [page.results.item(row) for row in range(page.results.count())]
    hits = [item for item in items if isinstance(item.data(HIT), Hit)]
    titles = [item.data(HIT).title for item in hits]
    assert [item.data(TITLED) for item in hits] == [
        at == 0 or title != titles[at - 1] for at, title in enumerate(titles)
    ]
    untitled = [page.results.visualItemRect(item).height() for item in hits if not item.data(TITLED)]
    assert untitled
    assert max(untitled) < min(page.results.visualItemRect(item).height() for item in hits if item.data(TITLED))


def test_back_and_quick_guide_are_asked_for(qtbot: QtBot, page: GuidelinePage) -> None:
    with qtbot.waitSignal(page.back_requested):
        page.back.click()
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.quick_guide_requested):
        page.quick_guide.click()


def test_the_contradictions_of_a_chapter_are_one_click_away(page: GuidelinePage) -> None:
    page.show_chapter("mri")
    assert page.pane.head.errata.text().startswith("17 ")
    page.pane.head.errata.click()
    assert page.chapter_id == "register"
    assert page.pane.register.shown == 17


def test_everything_that_takes_the_keyboard_has_a_name(page: GuidelinePage) -> None:
    for id in page.chapter_ids:
        page.show_chapter(id)
        QApplication.processEvents()
        kinds = (QAbstractButton, QLineEdit, QAbstractScrollArea)
        for widget in (w for kind in kinds for w in page.findChildren(kind)):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), widget


def test_in_a_small_window_words_and_sources_take_the_texts_place(page: GuidelinePage) -> None:
    page.resize(640, 300)
    page.show_chapter("mri")
    QApplication.processEvents()
    assert page.width() == 640
    assert page.pane.views.isVisible()
    assert not page.pane.aside.isVisible()
    page.pane.head.aside.click()
    assert page.pane.aside.isVisible()
    assert not page.pane.views.isVisible()


def test_the_text_follows_a_change_of_theme(qapp: QApplication, page: GuidelinePage) -> None:
    page.show_chapter("mri")
    before = page.pane.text.document().defaultStyleSheet()
    apply(qapp, Theme(DARK, dark=True, family=fonts.register()))
    QApplication.processEvents()
    assert page.pane.text.document().defaultStyleSheet() != before
    assert "MR-skanning" in text(page)


def test_in_english_the_quick_guide_says_that_it_is_danish(qtbot: QtBot, guideline: Guideline) -> None:
    page = GuidelinePage(phrase_book(Language.ENGLISH), guideline)
    qtbot.addWidget(page)
    assert "Danish only" in page.quick_guide.toolTip()


def test_every_word_of_the_browser_is_translated() -> None:
    contexts = {context for context, _ in words_of(Language.DANISH)}
    assert {"GuidelinePage", "ChapterHead", "RegisterView", "SearchResults", "Aside", "LegendDialog"} <= contexts
