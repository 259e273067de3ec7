"""The readable summary that `nkr-desktop assess` prints: plain text, at most 92 columns, nothing but the assessment.

The guideline's status comes first, then what is most urgent. Strength words belong to the guideline, stance labels to
the rules, and a text that is not the guideline's says so."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from nkr_desktop.content.phrases import Blank, PhraseBook
from nkr_desktop.content.summary_phrases import OTHER_QUESTIONS, question_key
from nkr_desktop.domain.advice import Advice, Assessment, Change, CouldChange, PainChange, Point, Timeline
from nkr_desktop.domain.case import Case

WIDTH = 92
_GROUPS = {"signs": "sign", "red_flags": "red_flag", "other_causes": "cause", "treatments": "treatment"}
"""Groups of the case whose fields have a phrase of their own."""


def summary(case: Case, assessment: Assessment, changes: tuple[CouldChange, ...], book: PhraseBook) -> str:
    """The whole assessment in words, ending in a line break; `changes` is what an open answer could change."""
    return "\n".join(_Summary(case, assessment, changes, book).lines()) + "\n"


class _Summary:
    def __init__(self, case: Case, assessment: Assessment, changes: tuple[CouldChange, ...], book: PhraseBook) -> None:
        self._case, self._assessment, self._changes, self._book = case, assessment, changes, book
        self._said: set[str] = set()
        """Reasons already given: when all ten wait for the same reason, it is said once."""

    def lines(self) -> Iterator[str]:
        yield from self._head()
        yield from self._section("urgency", self._urgency())
        yield from self._section("scope", self._scope())
        yield from self._section("timeline", self._timeline())
        if self._assessment.change is not None:
            yield from self._section("change", self._change(self._assessment.change))
        yield from self._section("actions", self._actions())
        yield from self._section("recommendations", self._recommendations())
        yield from self._section("could_change", self._could_change())

    def _text(self, name: str, **blanks: Blank) -> str:
        return self._book.text(f"summary.{name}", **blanks)

    def _section(self, name: str, lines: Iterable[str]) -> Iterator[str]:
        heading = self._text(f"heading_{name}").upper()
        yield from ("", heading, "─" * len(heading), *lines)

    def _head(self) -> Iterator[str]:
        a = self._assessment
        visit = self._text("visit", date=a.assessed_on)
        if self._case.reference:
            visit = f"{self._case.reference} · {visit}"
        title = self._text("title")
        yield title + visit.rjust(WIDTH - len(title))
        yield "═" * WIDTH
        yield from _wrapped(self._status(), indent="")
        yield from _wrapped(self._text("purpose"), indent="")

    def _status(self) -> str:
        a = self._assessment
        if a.in_force:
            return self._text("in_force")
        if a.withdrawn_on is None:
            return self._text("not_in_force_undated", version=a.guideline_version)
        return self._text("not_in_force", date=a.withdrawn_on, version=a.guideline_version)

    def _urgency(self) -> Iterator[str]:
        urgency = self._assessment.urgency
        yield from _wrapped(f"{self._book.text(f'urgency.{urgency.level.value}')}.")
        for reason in urgency.reasons:
            yield from _wrapped(self._book.reason(reason), bullet="•")
        for name, flags in (("flags_present", urgency.red_flags), ("flags_not_asked", urgency.not_asked)):
            if flags:
                yield from _wrapped(self._text(name, flags=self._separate(f"red_flag.{flag}" for flag in flags)))
        if urgency.look_again:
            why = self._separate(f"look_again.{mark}" for mark in urgency.look_again)
            yield from _wrapped(self._text("look_again", why=why))

    def _separate(self, keys: Iterable[str]) -> str:
        """Phrases that hold commas themselves, apart from each other."""
        return "; ".join(self._book.text(key) for key in keys)

    def _scope(self) -> Iterator[str]:
        scope = self._assessment.scope
        yield from _wrapped(self._text(f"scope_{scope.status.value}"))
        for reason in scope.reasons:
            yield from _wrapped(self._book.reason(reason), bullet="•")
        if scope.missing:
            questions = "; ".join(self._question(path) for path in scope.missing)
            yield from _wrapped(self._text("missing", questions=questions))
        if self._assessment.provisional:
            yield from _wrapped(self._text("provisional"))

    def _question(self, path: str) -> str:
        group, _, field = path.partition(".")
        if path in OTHER_QUESTIONS:
            return self._book.text(question_key(path))
        return _capital(self._book.text(f"{_GROUPS[group]}.{field}"))

    def _timeline(self) -> Iterator[str]:
        when = self._assessment.timeline
        if when is None:
            yield from _wrapped(self._text("no_onset"))
            return
        lasted = self._text(
            "lasted",
            date=when.onset_date,
            days=self._count(when.days, "day"),
            weeks=self._count(when.days // 7, "week"),
            rest=self._count(when.days % 7, "day"),
        )
        yield from _wrapped(f"{lasted} {self._text(f'phase_{when.phase.value}')}")
        if when.earliest_onset != when.onset_date:
            yield from _wrapped(self._text("uncertain", date=when.earliest_onset))
        yield from self._dates(when)

    def _dates(self, when: Timeline) -> Iterator[str]:
        dated = sorted(
            [
                (when.week_8_on, self._text("after_8_weeks")),
                (when.week_12_on, self._text("after_12_weeks")),
                (when.refer_by, self._text("refer_by", wait_days=self._case.surgeon_wait_days)),
            ],
            key=lambda entry: entry[0],
        )
        for day, text in dated:
            yield from _wrapped(text, bullet=f"{day:%d-%m-%Y}:")

    def _count(self, number: int, unit: str) -> str:
        return self._text(f"one_{unit}") if number == 1 else self._text(f"{unit}s", number=number)

    def _change(self, change: Change) -> Iterator[str]:
        yield from _wrapped(self._text("since", date=change.since))
        yield from _wrapped(self._pain("leg_pain", change.leg_pain), bullet="•")
        yield from _wrapped(self._pain("back_pain", change.back_pain), bullet="•")
        if change.leg_pain.difference is not None or change.back_pain.difference is not None:
            yield from _wrapped(self._text("pain_threshold"), indent="    ")
        verdicts = dict(change.signs)
        for sign in (*change.top, *(sign for sign in verdicts if sign not in change.top)):
            says = f"{self._book.text(f'sign.{sign}')}: {self._text(f'sign_{verdicts[sign]}')}"
            yield from _wrapped(says, bullet="•")
        if "reduced_strength" in change.top:
            yield from _wrapped(self._text("ask_sudden_paresis"))

    def _pain(self, name: str, pain: PainChange) -> str:
        what = self._text(name)
        if pain.then is None or pain.now is None:
            return self._text("pain_not_comparable", what=what)
        return self._text("pain", what=what, then=pain.then, now=pain.now, verdict=self._text(f"pain_{pain.verdict}"))

    def _actions(self) -> Iterator[str]:
        for number, action in enumerate(self._assessment.actions, start=1):
            yield from _wrapped(self._book.say(action.says), bullet=f"{number:>2}.")

    def _recommendations(self) -> Iterator[str]:
        for place, advice in enumerate(self._assessment.recommendations):
            if place:
                yield ""
            yield from self._recommendation(advice)

    def _recommendation(self, advice: Advice) -> Iterator[str]:
        book = self._book
        name = f"§{advice.section}  {book.text(f'recommendation.{advice.id.value}')}"
        strength = self._text(
            "evidence",
            strength=self._text(f"strength_{advice.strength.value}"),
            quality=self._text(f"quality_{advice.quality.value}"),
        )
        yield name + f"  {strength}".rjust(WIDTH - len(name))
        label = book.say(advice.label)
        if advice.patient_choice is not None:
            label = f"{label} ({self._text('choice_yes' if advice.patient_choice else 'choice_no')})"
        yield from _wrapped(label, bullet="→")
        if advice.latest_on is not None:
            yield from _wrapped(self._text("latest_on", date=advice.latest_on), indent="    ")
        for reason in advice.reasons:
            if (says := book.reason(reason)) not in self._said:
                self._said.add(says)
                yield from _wrapped(says, indent="    ")
        for point in advice.points:
            yield from _wrapped(self._point(point), bullet="  •")

    def _point(self, point: Point) -> str:
        says = self._book.say(point.says)
        return f"{says} ({self._book.text('mark.own')})" if point.own else says

    def _could_change(self) -> Iterator[str]:
        if not self._changes:
            yield from _wrapped(self._text("nothing_changes"))
        for change in self._changes:
            says = self._text("could_change", question=self._question(change.question), changes=self._places(change))
            yield from _wrapped(says, bullet="•")

    def _places(self, change: CouldChange) -> str:
        return self._book.listed(
            tuple(
                self._text(f"could_{place}")
                if place in ("urgency", "scope")
                else _lower(self._book.text(f"recommendation.{place}"))
                for place in change.changes
            )
        )


def _wrapped(text: str, bullet: str = "", indent: str = "  ") -> Iterator[str]:
    """The text within `WIDTH` columns; a bullet hangs in the margin of its paragraph."""
    first = f"{indent}{bullet} " if bullet else indent
    yield from textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    """A heading inside a sentence; abbreviations such as MR keep their capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
