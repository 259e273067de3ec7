"""`assess`: one case or record, or one a line, judged and told as a summary or as JSON."""

import codecs
import json
from datetime import date

from pydantic import TypeAdapter, ValidationError

from nkr_desktop.cli.asked import Asked
from nkr_desktop.cli.output import answer, tell
from nkr_desktop.documents.assessment_file import published
from nkr_desktop.documents.summary import summary
from nkr_desktop.domain.iso_date import IsoDate
from nkr_desktop.domain.what_if import could_change
from nkr_desktop.files.input_fault import BadInput
from nkr_desktop.files.places import lines, opened, read_bounded


def judge(asked: Asked) -> int:
    """A summary, or with `--format json` the published assessment; with `--lines` one for every line."""
    options = asked.options
    if options.on is not None:
        options.on = _judged_day(asked)
    if options.lines:
        if options.format == "text":
            asked.refuse("lines_are_json")
        return _assess_lines(asked)
    file, assessment = asked.read(read_bounded(options.file))
    changes = could_change(file.case)
    if options.format == "json":
        return answer(published(assessment, changes, asked.book).as_json(indent=2))
    return answer(summary(file.case, assessment, changes, asked.book), end="")


def _assess_lines(asked: Asked) -> int:
    """One line in, one line out; a bad line is told in its place and the rest are judged."""
    code = 0
    with opened(asked.options.file) as stream:
        for number, line in enumerate(lines(stream), start=1):
            if not line.removeprefix(codecs.BOM_UTF8).strip():
                continue
            try:
                file, assessment = asked.read(line)
            except BadInput as bad:
                errors = [fault.error_object(asked.book) for fault in bad.faults]
                answer(json.dumps({"line": number, "error": errors}, ensure_ascii=False))
                tell(bad.faults, asked.book, line=number)
                code = 2
                continue
            changes = could_change(file.case) if asked.options.what_if else None
            answer(published(assessment, changes, asked.book).as_json())
    return code


def _judged_day(asked: Asked) -> date:
    try:
        day: date = TypeAdapter(IsoDate).validate_python(asked.options.on)
    except ValidationError:
        asked.refuse("on_bad_date")
    if day > asked.today:
        asked.refuse("on_in_future", date=asked.today)
    return day
