"""The journal note on paper: all the words that are copied, on tagged pages; and a logo that cannot be read."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.documents.agreed_plan import PlanNotConfirmed
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.documents.logo import printable_logo
from nkr_desktop.documents.note import journal_note
from nkr_desktop.documents.note_sheet import note_sheet
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.guideline import RecommendationId as Id
from tests.documents.agreed import judged, with_plan
from tests.documents.pdf.reading import open_pdf, structure
from tests.spec.given import given, nothing_known


def words(data: bytes) -> str:
    return " ".join(structure(open_pdf(data)).words().replace("\u00a0", " ").split())


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "case",
    [
        with_plan(given(reference="K-0412"), [Id.PHYSICAL_ACTIVITY, Id.ACUPUNCTURE]),
        given(saddle_sensory_disturbance="yes"),
        nothing_known(),
    ],
    ids=["agreed", "acute", "nothing known"],
)
def test_every_line_of_the_note_stands_on_paper(case: Case, language: Language) -> None:
    book = phrase_book(language)
    printed = words(note_sheet(case, judged(case), book))
    for line in journal_note(case, judged(case), book).splitlines():
        heading, _, rest = line.partition(": ")
        assert line.rstrip(":") in printed or (heading in printed and rest in printed), line


def test_the_same_note_gives_the_same_bytes_and_none_is_made_before_the_plan_is_confirmed() -> None:
    case = with_plan(given(), [Id.PHYSICAL_ACTIVITY])
    assert note_sheet(case, judged(case), phrase_book()) == note_sheet(case, judged(case), phrase_book())
    assert case.plan is not None
    open_plan = case.model_copy(update={"plan": case.plan.model_copy(update={"confirmed": False})})
    with pytest.raises(PlanNotConfirmed):
        note_sheet(open_plan, judged(open_plan), phrase_book())


def test_a_typed_character_without_a_glyph_holds_no_note_back() -> None:
    case = given(reference="K ≥ 2 \u2603")
    assert "K >= 2 ?" in words(note_sheet(case, judged(case), phrase_book(), Clinic(name="Klinik \u2603")))


def whole_picture() -> bytes:
    target = BytesIO()
    Image.new("RGB", (64, 64), "navy").save(target, "PNG")
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "printable"),
    [(whole_picture(), True), (whole_picture()[:60], False), (b"", False), (b"not a picture", False)],
)
def test_a_damaged_logo_is_no_logo(tmp_path: Path, data: bytes, printable: bool) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(data)
    assert (printable_logo(path) is not None) is printable
    case = given()
    assert note_sheet(case, judged(case), phrase_book(), Clinic(logo_path=path)).startswith(b"%PDF-")


def test_a_logo_that_is_away_or_a_folder_is_no_logo(tmp_path: Path) -> None:
    assert printable_logo(None) is None
    assert printable_logo(tmp_path / "logo.png") is None
    assert printable_logo(tmp_path) is None
