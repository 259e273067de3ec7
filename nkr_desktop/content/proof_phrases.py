"""Words of the document that `nkr-desktop texts` prints: what each group of phrases is for, and what fills a blank."""

from collections.abc import Mapping

_NONE: frozenset[str] = frozenset()

GROUPS = """
mark word recommendation sign red_flag cause treatment urgency look_again how target label reason point check action
evidence patient error summary quick_guide browser month weekday leaflet note note_sheet referral codes proof blank
""".split()

BLANKS = """
address age allowed answer cause causes certainty changes choices column comparator contact count date day days
difference estimate event fields first flags found grades high how illnesses importance interval intervention item
items label length levels line low meant megabytes month name names note now number other outcome page pages parts
patients phone places points printed publisher quality question questions reason reasons rest scale section side
strength studies surgery targets text then threshold time title treatments value values verdict version wait_days week
weekday weeks what when who whom why word year
""".split()

PROOF_PHRASES: Mapping[str, frozenset[str]] = {
    **{f"proof.{name}": _NONE for name in ("title", "intro", "blanks", "own", "where")},
    **{f"proof.group_{name}": _NONE for name in GROUPS},
    **{f"blank.{name}": _NONE for name in BLANKS},
    "proof.guideline": frozenset({"version"}),
}
