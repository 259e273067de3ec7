"""How long one judgement takes, beside its floor (copying the case) and its peer (checking the case's fields).

Promised: one judgement under 1 ms; what could change under 50 ms for the emptiest case."""

from __future__ import annotations

import json
from datetime import date, timedelta

from benchmarks.timing import line, times_ms
from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.resources import read_resource
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.what_if import could_change

REPEATS = 1000
SLOW_REPEATS = 50


def main() -> None:
    guideline = shipped_guideline()
    full = json.loads(read_resource("examples/example.json"))
    case = Case.model_validate(full)
    empty = Case(assessed_on=date(2026, 10, 2))
    dated = empty.model_copy(
        update={"course": empty.course.model_copy(update={"onset_date": empty.assessed_on - timedelta(days=33)})}
    )
    print(line("floor: copy the case", times_ms(lambda: case.model_copy(), REPEATS)))
    print(line("peer: check every field of the case", times_ms(lambda: Case.model_validate(full), REPEATS)))
    print(line("judge the calm first visit", times_ms(lambda: assess(case, guideline), REPEATS), 1))
    print(line("judge the emptiest case", times_ms(lambda: assess(empty, guideline), REPEATS), 1))
    print(line("what could change, emptiest case", times_ms(lambda: could_change(empty), SLOW_REPEATS), 50))
    print(line("what could change, only an onset date", times_ms(lambda: could_change(dated), SLOW_REPEATS), 50))
    print(line("what could change, calm first visit", times_ms(lambda: could_change(case), SLOW_REPEATS), 50))


if __name__ == "__main__":
    main()
