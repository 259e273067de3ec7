"""Breaking a story over pages: what keeps together, what may break, and what is repeated or refused."""

import subprocess
import sys
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image
from reportlab.platypus import Flowable, Spacer
from reportlab.platypus.doctemplate import LayoutError

from nkr_desktop.documents.pdf.flowables import (
    Contact,
    Figure,
    Heading,
    NumberedList,
    Para,
    StatusBanner,
    StrengthChip,
    Table,
    WarningBox,
)
from nkr_desktop.documents.pdf.page import Letterhead, Pdf, build
from nkr_desktop.documents.pdf.strength import CertaintyMark, ChipLook
from nkr_desktop.documents.pdf.style import Style
from tests.documents.pdf import demo
from tests.documents.pdf.reading import Element, open_pdf, painted, structure

STYLE = Style()
SENTENCE = "Hold dig i gang, og lig ikke i sengen hele dagen. "


def _made(*story: Flowable) -> Pdf:
    return build([Heading("Titel", 1, STYLE), *story], demo.INFO, STYLE, demo.LETTERHEAD, demo.FOOTER)


def _story(pdf: Pdf) -> Element:
    """The tree without the head and the foot of the pages."""
    root = structure(open_pdf(pdf.data))
    return replace(root, kids=root.kids[1:-1])


def _texts(pdf: Pdf, page: int) -> str:
    opened = open_pdf(pdf.data)
    return "".join(piece.text for piece in painted(opened.pages[page]) if not piece.artifact)


def test_a_heading_keeps_with_what_follows() -> None:
    pdf = _made(Spacer(1, 570), Heading("Sidst på siden", 2, STYLE), Para(SENTENCE * 2, STYLE))
    assert pdf.pages == 2
    assert _texts(pdf, 1).startswith("Sidst på siden")


def test_a_warning_box_is_never_broken() -> None:
    box = WarningBox("Ring straks, hvis …", ["du mister følelsen"] * 6, [Contact("Om dagen", "Din læge")], STYLE)
    pdf = _made(Spacer(1, 480), box)
    assert "Ring straks" not in _texts(pdf, 0)
    assert _texts(pdf, 1).startswith("Ring straks, hvis …")


def test_a_paragraph_over_two_pages_stays_one_paragraph() -> None:
    pdf = _made(Spacer(1, 480), Para(SENTENCE * 20, STYLE))
    assert pdf.pages == 2
    (paragraph,) = _story(pdf).find("P")
    assert paragraph.words() == (SENTENCE * 20).strip()


def test_a_list_over_two_pages_stays_one_list() -> None:
    pdf = _made(Spacer(1, 520), NumberedList([SENTENCE * 2] * 5, STYLE))
    assert pdf.pages == 2
    (numbered,) = structure(open_pdf(pdf.data)).find("L")
    assert [item.kids[0].words() for item in numbered.kids] == ["1", "2", "3", "4", "5"]


def test_a_box_taller_than_a_page_is_refused() -> None:
    with pytest.raises(LayoutError):
        _made(WarningBox("Ring straks", [SENTENCE * 5] * 12, [], STYLE))


def test_a_long_clinic_name_is_broken_and_leaves_the_text_its_room() -> None:
    letterhead = Letterhead(("Klinik for fysioterapi og kiropraktik " * 4,), ("Din folder",))
    pdf = build([Para("Tekst", STYLE)], demo.INFO, STYLE, letterhead)
    opened = open_pdf(pdf.data)
    pieces = painted(opened.pages[0])
    lowest_name = min(piece.box[1] for piece in pieces if "Klinik" in piece.text)
    (text,) = [piece for piece in pieces if piece.text == "Tekst"]
    assert text.box[3] < lowest_name
    assert all(piece.box[2] < 545 for piece in pieces)


def test_the_left_of_the_letterhead_has_the_room_that_the_right_does_not_need() -> None:
    where = "Ågade 12, 2. sal, 2100 København Ø · Telefon 12 34 56 78"
    pdf = open_pdf(build([Para("Tekst", STYLE)], demo.INFO, STYLE, Letterhead((where,), ("Din folder",))).data)
    assert where in [piece.text for piece in painted(pdf.pages[0])]


def test_a_logo_stands_in_the_letterhead_and_is_an_artifact() -> None:
    picture = BytesIO()
    Image.new("RGB", (40, 20), "navy").save(picture, "PNG")
    letterhead = Letterhead(("Klinikken",), (), picture.getvalue())
    first, again = (build([Para("Tekst", STYLE)], demo.INFO, STYLE, letterhead) for _ in range(2))
    assert first.data == again.data
    opened = open_pdf(first.data)
    page = opened.pages[0]
    assert [str(image.Subtype) for image in page.Resources.XObject.values()] == ["/Image"]
    (name,) = [piece for piece in painted(page) if piece.text == "Klinikken"]
    assert name.box[0] > 90


def test_a_figure_is_told_by_its_alternative_alone() -> None:
    chip = StrengthChip("Svag anbefaling for", ChipLook.WEAK_FOR, STYLE)
    root = structure(open_pdf(_made(Figure(chip, "En svag anbefaling for")).data))
    (figure,) = root.find("Figure")
    assert figure.alt == "En svag anbefaling for"
    assert figure.kids == []


@pytest.mark.parametrize("look", ChipLook)
def test_a_chip_is_read_as_its_words(look: ChipLook) -> None:
    pdf = _made(StrengthChip("Svag anbefaling imod", look, STYLE), CertaintyMark("Meget lav", 1, STYLE))
    assert [p.words() for p in _story(pdf).find("P")] == ["Svag anbefaling imod", "Meget lav"]


def test_a_banner_is_read_from_left_to_right() -> None:
    pdf = _made(StatusBanner("IKKE GÆLDENDE", "Følg lokale aftaler.", STYLE))
    assert [p.words() for p in _story(pdf).find("P")] == ["IKKE GÆLDENDE", "Følg lokale aftaler."]


@pytest.mark.parametrize("filled", [0, 5])
def test_certainty_has_one_to_four_filled_rings(filled: int) -> None:
    with pytest.raises(ValueError, match="one to four"):
        CertaintyMark("Lav", filled, STYLE)


def test_a_table_row_needs_a_cell_for_each_head() -> None:
    with pytest.raises(ValueError, match="one cell for each head"):
        Table(["§", "Anbefaling"], [[Para("3", STYLE)]], [1, 2], STYLE)


def test_importing_the_documents_loads_no_reportlab() -> None:
    program = "import sys, nkr_desktop.documents, nkr_desktop.documents.pdf; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
