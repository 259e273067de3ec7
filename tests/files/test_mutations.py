"""Whatever is done to a valid file, it is read or it is refused with faults that can be shown: nothing else happens."""

import json
from copy import deepcopy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import phrase_book
from nkr_desktop.content.resources import read_resource
from nkr_desktop.files.case_file import read_case_file
from nkr_desktop.files.input_fault import BadInput, InputFault
from tests.files.case_texts import EXAMPLE, TODAY, in_bytes

CODES = {
    "missing", "unknown_field", "wrong_type", "not_allowed", "out_of_range", "bad_date", "future_date", "inconsistent",
    "duplicate_key", "forbidden_character", "cpr", "too_new", "bad_json", "too_large",
}  # fmt: skip
FILES = ("example.json", "follow-up-new-weakness.json", "cauda-equina.json", "suspected-cancer.json")
VALID: list[dict[str, Any]] = [EXAMPLE, *(json.loads(read_resource(f"examples/{file}")) for file in FILES)]

scraps = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.sampled_from(["yes", "no", "unknown", "ja", "", "2026-10-02", "2027-01-01", "010190-1234", "nkr-case/2"])
    | st.text(st.characters(exclude_categories=()), max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.characters(exclude_categories=()), max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)


def read_or_refused(data: bytes) -> None:
    faults: tuple[InputFault, ...] = ()
    try:
        read_case_file(data, TODAY, shipped_guideline())
        refused = False
    except BadInput as bad:
        faults, refused = bad.faults, True
    assert refused is bool(faults)
    for fault in faults:
        assert fault.code in CODES
        shown = fault.error_object(phrase_book())
        json.dumps(shown, ensure_ascii=False, allow_nan=False).encode()
        assert f"{shown['path']}{shown['message']}{shown['allowed']}".isprintable()


def places(value: object) -> list[tuple[Any, Any]]:
    """Every group or list of a file with every name or position in it."""
    if isinstance(value, dict):
        entries = list(value.items())
    elif isinstance(value, list):
        entries = list(enumerate(value))
    else:
        return []
    return [(value, key) for key, _ in entries] + [place for _, inner in entries for place in places(inner)]


@settings(max_examples=500, deadline=None)
@given(data=st.data())
def test_a_file_with_answers_replaced_removed_and_added(data: st.DataObject) -> None:
    value = deepcopy(data.draw(st.sampled_from(VALID)))
    for _ in range(data.draw(st.integers(1, 4))):
        holder, key = data.draw(st.sampled_from(places(value)))
        match data.draw(st.sampled_from(("replace", "remove", "add"))):
            case "replace":
                holder[key] = data.draw(scraps)
            case "remove":
                del holder[key]
            case "add" if isinstance(holder, dict):
                holder[data.draw(st.text(max_size=8))] = data.draw(scraps)
            case _:
                holder.append(data.draw(scraps))
        if not places(value):
            break
    read_or_refused(in_bytes(value))


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_a_file_with_bytes_changed_cut_and_repeated(data: st.DataObject) -> None:
    raw = bytearray(in_bytes(data.draw(st.sampled_from(VALID))))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(raw) - 1))
        length = data.draw(st.integers(1, 40))
        match data.draw(st.sampled_from(("change", "cut", "repeat"))):
            case "change":
                raw[at] = data.draw(st.integers(0, 255))
            case "cut":
                del raw[at : at + length]
            case _:
                raw[at:at] = raw[at : at + length]
        raw = raw or bytearray(b" ")
    read_or_refused(bytes(raw))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes(raw: bytes) -> None:
    read_or_refused(raw)


@settings(max_examples=300, deadline=None)
@given(scraps)
def test_any_json(value: object) -> None:
    read_or_refused(in_bytes(value))
    read_or_refused(in_bytes({"format": "nkr-case/1", "assessed_on": "2026-10-02", "plan": value}))
    read_or_refused(in_bytes({"format": "nkr-record/1", "visits": value}))
