"""Phrases of the referral sheet and of the suggested codes: key and blanks."""

from collections.abc import Mapping

from nkr_desktop.domain.answers import Role

_NONE: frozenset[str] = frozenset()

_PLAIN = (
    *("sheet", "title_acute", "title_workup", "title_surgeon", "title_outside", "status", "status_meaning"),
    *("call", "called", "not_sent", "not_sent_acute", "patient", "sender", "question", "outside"),
    *("wanted", "wanted_if_willing", "wanted_workup", "surg_due_after_workup_no_date", "surg_does_not_want"),
    *("mri_with_referral", "mri_attach_existing", "mri_attach_ordered", "mri_if_mind_changes"),
    *("agreed", "agreed_not", "plan_unconfirmed", "latest_no_date"),
    *("person", "flags", "causes", "guideline", "checks", "since"),
    *("wish_surgery_not_discussed", "wishes_other_none"),
    *(f"from_{role.value}" for role in Role),
)

REFERRAL_PHRASES: Mapping[str, frozenset[str]] = {
    **{f"referral.{name}": _NONE for name in _PLAIN},
    **{f"codes.{name}": _NONE for name in ("suggested", "radiculopathy", "cauda_equina")},
    "referral.source": frozenset({"version"}),
    "referral.phone": frozenset({"phone"}),
    "referral.page": frozenset({"page", "pages"}),
    "referral.date": frozenset({"date"}),
    "referral.wanted_again": frozenset({"date"}),
    "referral.surg_due_after_workup": frozenset({"date"}),
    "referral.surg_overdue": frozenset({"date"}),
    "referral.advised": frozenset({"label"}),
    "referral.not_now": frozenset({"label"}),
    "referral.on_hold": frozenset({"label"}),
    "referral.agreed_outside": frozenset({"reason"}),
    "referral.latest": frozenset({"date"}),
    "referral.latest_passed": frozenset({"date"}),
}
