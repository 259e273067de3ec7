"""Where pieces stand: worked out from heights, without drawing."""

from reportlab.platypus import Spacer

from nkr_desktop.documents.pdf.flowables import Beside, BulletList, Heading, PageTurn, Para, Seat
from nkr_desktop.documents.pdf.page import Paper
from nkr_desktop.documents.pdf.pagination import paginate
from nkr_desktop.documents.pdf.style import Style

STYLE = Style()
PAPER = Paper(STYLE)
SENTENCE = "Hold dig i gang, og lig ikke i sengen hele dagen. "


def test_the_same_pieces_can_be_filled_into_pages_again() -> None:
    pieces = PAPER.measure([Para(SENTENCE * 60, STYLE), Para(SENTENCE, STYLE)])
    assert PAPER.paginate(pieces)[-1][-1].foot == PAPER.paginate(pieces)[-1][-1].foot


def test_a_page_turned_where_it_is_turned_already_leaves_no_empty_page() -> None:
    pieces = PAPER.measure([PageTurn(), Para("Et", STYLE), PageTurn(), PageTurn(), Para("To", STYLE), PageTurn()])
    assert [len(page) for page in PAPER.paginate(pieces)] == [1, 1]


def test_no_item_of_a_list_stands_alone_on_a_page() -> None:
    pieces = PAPER.measure([BulletList(["Et", "To", "Tre", "Fire"], STYLE)])
    item = pieces[0].height / 4
    for room in (item * 1.5, item * 2.5, item * 3.5):
        parts = pieces[0].split(400, room)
        assert not parts or [round(part.wrap(400, 1000)[1] / item) for part in parts] == [2, 2]


def test_a_list_in_two_columns_is_half_as_tall_and_read_row_by_row() -> None:
    items = ["Et", "To", "Tre", "Fire", "Fem", "Seks", "Syv"]
    one, two = PAPER.measure([BulletList(items, STYLE), BulletList(items, STYLE, columns=2)])
    assert round(one.height / two.height, 1) == round(7 / 4, 1)
    above, below = two.split(400, two.height * 0.6)
    assert [round(part.wrap(400, 1000)[1] / one.height * 7) for part in (above, below)] == [2, 2]


def test_a_list_keeps_with_the_question_about_it() -> None:
    items = BulletList(["om den ene ting", "om den anden"], STYLE)
    items.keepWithNext = True
    pieces = [Spacer(1, 500), items, Para("Passer noget af det på dig?", STYLE)]
    for piece in pieces:
        piece.wrap(400, 1000)
    assert [len(page) for page in paginate(pieces, 400, 500 + items.height + 10)] == [1, 2]


def test_less_air_brings_lines_and_pieces_nearer_and_keeps_the_letters() -> None:
    airy, tight = Style(18), Style(18, air=0.4)
    assert tight.body.size == airy.body.size
    assert 1.2 <= tight.body.leading / tight.body.size < airy.body.leading / airy.body.size
    assert tight.heading.space_before < airy.heading.space_before


def test_headings_and_an_introduction_stay_with_the_first_lines_after_them() -> None:
    introduction = Para("Sig også, at du har:", STYLE)
    introduction.keepWithNext = True
    pieces = [Spacer(1, 500), Heading("Til lægen", 2, STYLE), introduction, BulletList(["et", "to"], STYLE)]
    for piece in pieces:
        piece.wrap(400, 1000)
    first, second = paginate(pieces, 400, 560)
    assert (len(first), len(second)) == (1, 3)


def test_fullness_is_never_more_than_what_the_pages_turn_out_to_need() -> None:
    for sentences in range(1, 60):
        pieces = PAPER.measure([Heading("Titel", 1, STYLE), *(Para(SENTENCE * 3, STYLE) for _ in range(sentences))])
        assert PAPER.fullness(pieces, len(PAPER.paginate(pieces))) <= 1


def test_a_picture_goes_under_text_that_would_become_too_narrow() -> None:
    def beside() -> Beside:
        return Beside([Para(SENTENCE, STYLE)], Seat("Her?", "Tegning", STYLE), STYLE)

    wide, narrow = beside(), beside()
    wide.wrap(480, 1000)
    narrow.wrap(300, 1000)
    picture = Seat("Her?", "Tegning", STYLE).wrap(300, 1000)[1]
    assert wide.height == picture
    assert narrow.height > picture + STYLE.body.leading
