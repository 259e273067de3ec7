"""Checks a guideline file for someone preparing a new edition; the checks are those made when it is loaded."""

from nkr_desktop.content.guideline_file import GuidelineError, load_guideline


def check_guideline(data: bytes) -> tuple[str, ...]:
    """Every fault of a file's bytes in Danish, one a line, each with its place; empty when the file can be used."""
    try:
        load_guideline(data)
    except GuidelineError as refused:
        return refused.faults
    return ()
