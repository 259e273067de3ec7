"""What a finished file promises to reading software (PDF/UA-1, ISO 14289-1), read back from its bytes."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from nkr_desktop.documents.pdf.page import Pdf, build
from nkr_desktop.documents.pdf.style import LARGE_BODY, Style
from nkr_desktop.documents.pdf.tagged_canvas import DocumentInfo
from tests.documents.pdf import demo
from tests.documents.pdf.reading import open_pdf, painted, structure

A4 = (595.28, 841.89)

FILES: dict[str, Callable[[], Pdf]] = {
    "leaflet": demo.leaflet,
    "large print": lambda: demo.leaflet(Style(LARGE_BODY)),
    "guide": demo.guide,
    "table over three pages": lambda: demo.guide(40),
}


@pytest.fixture(scope="module", params=FILES)
def made(request: pytest.FixtureRequest) -> Pdf:
    return FILES[request.param]()


@pytest.fixture(scope="module")
def leaflet() -> pikepdf.Pdf:
    return open_pdf(demo.leaflet().data)


def test_every_piece_of_content_is_in_the_parent_tree_under_the_element_that_owns_it(made: Pdf) -> None:
    pdf = open_pdf(made.data)
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = dict(zip([int(key) for key in numbers[::2]], numbers[1::2], strict=True))
    assert list(parents) == sorted(parents)
    for page in pdf.pages:
        owners = parents[int(page.obj.StructParents)]
        mcids = sorted({piece.mcid for piece in painted(page) if piece.mcid is not None})
        assert len(owners) > 0
        assert mcids == list(range(len(owners)))
        for mcid, owner in enumerate(owners):
            pieces = [k for k in owner.K if "/MCID" in k and k.Pg.objgen == page.obj.objgen]
            assert mcid in [int(piece.MCID) for piece in pieces]


def test_nothing_is_painted_that_is_neither_content_nor_artifact(made: Pdf) -> None:
    pdf = open_pdf(made.data)
    for page in pdf.pages:
        assert [piece for piece in painted(page) if piece.mcid is None and not piece.artifact] == []


def test_nothing_is_painted_outside_the_margins(made: Pdf) -> None:
    pdf = open_pdf(made.data)
    for page in pdf.pages:
        for piece in painted(page):
            left, bottom, right, top = piece.box
            assert left >= 50.9, piece
            assert right <= A4[0] - 50.9, piece
            assert bottom >= 20, piece
            assert top <= A4[1] - 28, piece


def test_no_text_is_smaller_than_nine_points(made: Pdf) -> None:
    pdf = open_pdf(made.data)
    for page in pdf.pages:
        assert all(piece.box[3] - piece.box[1] >= 8.99 for piece in painted(page) if piece.text)


def test_every_font_is_an_embedded_subset_that_tells_its_characters(made: Pdf) -> None:
    pdf = open_pdf(made.data)
    for page in pdf.pages:
        for font in page.Resources.Font.values():
            assert "/FontFile2" in font.FontDescriptor
            assert "NotoSans" in str(font.BaseFont)
            assert str(font.BaseFont)[7] == "+"
            assert "/ToUnicode" in font


def test_pages_follow_the_structure_in_tab_order(made: Pdf) -> None:
    pdf = open_pdf(made.data)
    assert made.pages == len(pdf.pages)
    assert all(str(page.obj.Tabs) == "/S" for page in pdf.pages)


def test_the_file_names_its_language_title_and_author(leaflet: pikepdf.Pdf) -> None:
    assert str(leaflet.Root.Lang) == "da-DK"
    assert bool(leaflet.Root.ViewerPreferences.DisplayDocTitle)
    assert bool(leaflet.Root.MarkInfo.Marked)
    assert str(leaflet.docinfo.Title) == "Ondt i benet fra en nerve i ryggen"
    assert str(leaflet.docinfo.CreationDate).startswith("D:20261123")
    metadata = leaflet.open_metadata()
    assert metadata["pdfuaid:part"] == "1"
    assert metadata["dc:title"] == "Ondt i benet fra en nerve i ryggen"
    assert metadata["dc:creator"] == ["Klinikkens navn"]


def test_the_language_of_an_english_file_is_english() -> None:
    english = DocumentInfo("A <title> & more", "Clinic", "en-GB", date(2026, 1, 2))
    pdf = open_pdf(build(demo.first_page(Style()), english, Style()).data)
    assert str(pdf.Root.Lang) == "en-GB"
    assert pdf.open_metadata()["dc:title"] == "A <title> & more"


def test_the_tree_tells_headings_lists_boxes_and_the_figure(leaflet: pikepdf.Pdf) -> None:
    root = structure(leaflet)
    assert root.tag == "Document"
    assert [kid.tag for kid in root.kids] == [
        *["Sect", "H1", "Sect", "H2", "P", "H2", "P", "H2", "L", "Sect"],
        *["H2", "Figure", "P", "H2", "P", "H2", "P", "Sect", "Sect", "H2", "L", "Sect"],
    ]
    numbered = root.find("L")[0]
    assert numbered.attributes["/ListNumbering"] == pikepdf.Name.Decimal
    assert [[part.tag for part in item.kids] for item in numbered.kids] == [["Lbl", "LBody"]] * 3
    assert [item.kids[0].words() for item in numbered.kids] == ["1", "2", "3"]


def test_the_head_is_heard_once_before_all_else_and_the_foot_once_after_it(leaflet: pikepdf.Pdf) -> None:
    head, *_, foot = structure(leaflet).kids
    assert [line.words() for line in head.kids] == [
        *["Klinikkens navn", "Telefon 00 00 00 00", "Din folder", "23. november 2026"]
    ]
    assert [line.words() for line in foot.kids] == list(demo.FOOTER.sources)
    for page, told in ((0, head), (1, foot)):
        for line in told.kids:
            printed = [[p.artifact for p in painted(at) if p.text == line.words()] for at in leaflet.pages]
            assert printed == [[other != page] for other in (0, 1)]


def test_a_tick_box_is_read_as_a_word(leaflet: pikepdf.Pdf) -> None:
    ticks = structure(leaflet).find("L")[-1]
    assert [item.kids[0].words() for item in ticks.kids] == ["Afkrydsning"] * 4


def test_the_next_appointment_is_under_a_heading_of_its_own(leaflet: pikepdf.Pdf) -> None:
    assert "Din næste tid" in [heading.words() for heading in structure(leaflet).find("H2")]
    with leaflet.open_outline() as outline:
        assert "Din næste tid" in [item.title for item in outline.root[0].children]


def test_words_are_not_glued_where_a_line_ends(leaflet: pikepdf.Pdf) -> None:
    tree = structure(leaflet)
    paragraphs = [element.words() for element in [*tree.find("P"), *tree.find("LBody")]]
    assert (
        "Der går nerver fra ryggen ned i benene. En af dem er irriteret. Derfor gør det ondt i dit venstre ben. "
        "Huden føles også anderledes, og din storetå er lidt svag." in paragraphs
    )
    assert "Du laver øvelser. Vi viser dig dem og retter dem til. Lidt ømhed er normalt." in paragraphs


def test_contacts_are_read_as_when_and_whom(leaflet: pikepdf.Pdf) -> None:
    contacts = structure(leaflet).find("L")[2]
    assert [[part.words() for part in item.kids] for item in contacts.kids] == [
        ["Om dagen", "Din egen læge"],
        ["Aften, nat og weekend", "Lægevagten"],
        ["Får du ikke hjælp straks", "Ring 112"],
    ]


def test_the_time_line_has_a_text_alternative_and_a_place(leaflet: pikepdf.Pdf) -> None:
    (figure,) = structure(leaflet).find("Figure")
    assert figure.alt is not None
    assert figure.alt.startswith("Dine 12 uger. 20. oktober: Det begyndte. I dag: 23. november. 7. december: Vi ses")
    box = figure.attributes["/BBox"]
    assert isinstance(box, pikepdf.Array)
    left, bottom, right, top = (float(value) for value in box)
    assert 50 < left < right < A4[0] - 50
    assert 0 < bottom < top < A4[1]


def test_headings_are_bookmarks(leaflet: pikepdf.Pdf) -> None:
    with leaflet.open_outline() as outline:
        (title,) = outline.root
        assert title.title == "Ondt i benet fra en nerve i ryggen"
        assert [item.title for item in title.children][:3] == [
            "Kort fortalt",
            "Hvad er der sket?",
            "Hvordan vil det gå?",
        ]
        assert "Ring straks, hvis …" in [item.title for item in title.children]


def test_a_table_over_pages_is_one_table_with_its_head_told_once() -> None:
    pdf = open_pdf(demo.guide(40).data)
    assert len(pdf.pages) == 3
    (table,) = structure(pdf).find("Table")
    assert [kid.tag for kid in table.kids] == ["THead", "TBody"]
    assert len(table.kids[1].kids) == 40
    scopes = Counter(str(cell.attributes["/Scope"]) for cell in table.find("TH"))
    assert scopes == {"/Column": 4, "/Row": 40}
    second_page = [piece for piece in painted(pdf.pages[1]) if piece.text.startswith("Anbefaling")]
    assert [piece.artifact for piece in second_page] == [True]


def test_a_link_is_bound_to_its_element_and_described() -> None:
    pdf = open_pdf(demo.guide().data)
    (link,) = structure(pdf).find("Link")
    assert (link.words(), link.links) == ("Læs retningslinjen", 1)
    (annotation,) = pdf.pages[0].obj.Annots
    assert str(annotation.Contents) == "Retningslinjen hos Sundhedsstyrelsen"
    assert "/StructParent" in annotation


def test_the_foot_of_each_page_tells_how_many_there_are(leaflet: pikepdf.Pdf) -> None:
    for number, page in enumerate(leaflet.pages, start=1):
        (label,) = [piece for piece in painted(page) if piece.text.startswith("Side")]
        assert label.text == f"Side {number} af 2"
        assert label.artifact


def test_the_same_input_gives_the_same_bytes() -> None:
    assert demo.leaflet().data == demo.leaflet().data


def test_the_bytes_do_not_hang_on_the_process_that_makes_them() -> None:
    program = "import hashlib; from tests.documents.pdf.demo import leaflet as made; "
    program += "print(hashlib.sha256(made().data).hexdigest())"
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[3],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1
