"""Papers under suspicion of serious pathology (U2) say nothing of course or prognosis, and never that the patient has
been told what is wrong: nobody knows yet (specification chapters 6, 7 and 11)."""

from typing import Any

import pytest

from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.documents.leaflet import blocks
from nkr_desktop.documents.leaflet.block import Heading, Paragraph, Steps
from nkr_desktop.documents.note import journal_note
from nkr_desktop.domain.answers import UsualCare
from nkr_desktop.domain.case import Case
from tests.documents.agreed import judged, with_plan
from tests.spec.given import given

BOOK = phrase_book(Language.DANISH)


def suspected(*care: UsualCare) -> Case:
    return with_plan(given(suspected_cancer="yes"), usual_care=care)


@pytest.mark.parametrize("care", [(UsualCare.INFORMATION,), ()])
def test_where_only_information_was_given_the_patient_reads_that_a_doctor_is_to_examine_them(care: Any) -> None:
    case = suspected(*care)
    made = blocks(case, judged(case), BOOK)
    (now,) = [n for n, block in enumerate(made) if isinstance(block, Heading) and block.text == "Hvad sker der nu?"]
    following = made[now + 1]
    assert isinstance(following, Paragraph)
    assert following.text == "En læge skal undersøge dig. Vi har ikke aftalt mere endnu."
    assert not any(isinstance(block, Steps) for block in made)


@pytest.mark.parametrize("care", [(UsualCare.INFORMATION,), (UsualCare.MEDICAL_WORKUP, UsualCare.INFORMATION)])
def test_the_note_records_information_on_the_suspicion_and_none_on_the_prognosis(care: Any) -> None:
    case = suspected(*care)
    note = journal_note(case, judged(case), BOOK)
    assert "Mistanken, og hvilke faresignaler patienten holder øje med." in note
    assert "prognose" not in note
