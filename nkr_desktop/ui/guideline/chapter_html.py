"""A chapter as rich text: passages with their anchors, glossary terms, section numbers and sources as links.

Links are `term:N` (place in the glossary), `source:KIND.N`, `section:N` and `evidence:ID`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from nkr_desktop.content.guideline_chapters import RED_FLAGS, REGISTER, BookChapter, Kind, Part, Passage
from nkr_desktop.content.guideline_terms import TermFinder
from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.guideline import Guideline, ReferenceKind
from nkr_desktop.ui.kit.theme import Theme

_SECTION = re.compile(r"§(\d+)")
_TEXT, _SMALL, _HEAD, _LEAD = 14, 12.5, 15, 16  # px at 100 %


class ChapterHtml:
    """Writes chapters of one guideline."""

    def __init__(self, guideline: Guideline, book: PhraseBook) -> None:
        self._guideline = guideline
        self._book = book
        self._finder = TermFinder(guideline.glossary)
        self._terms = {entry.term: at for at, entry in enumerate(guideline.glossary)}
        self._explained: set[str] = set()

    def style(self, theme: Theme) -> str:
        """The style sheet of the document."""
        c, px = theme.colours, theme.px
        return f"""
            body, p, li, td {{ color: {c.ink}; font-size: {px(_TEXT)}px; line-height: 138%; }}
            p {{ margin: 0 0 {px(6)}px 0; }}
            li {{ margin: 0 0 {px(5)}px 0; }}
            h3 {{ color: {c.ink}; font-size: {px(_HEAD)}px; font-weight: 600; margin: {px(16)}px 0 {px(5)}px 0; }}
            a {{ color: {c.accent_text}; text-decoration: none; }}
            a.term {{ color: {c.ink}; }}
            .quiet {{ color: {c.ink2}; font-size: {px(_SMALL)}px; font-weight: 400; }}
            p.lead {{ font-size: {px(_LEAD)}px; font-weight: 500; }}
            table.box {{ margin: {px(4)}px 0 {px(12)}px 0; }}
            .head {{ font-weight: 600; }}
            td {{ padding: {px(3)}px {px(12)}px {px(3)}px 0; }}
            td.title {{ background-color: {c.raised}; font-weight: 600; padding: {px(6)}px {px(10)}px; }}
            td.label {{ color: {c.ink2}; font-size: {px(_SMALL)}px; padding-left: {px(10)}px; }}
            th {{ color: {c.ink2}; font-size: {px(_SMALL)}px; font-weight: 500; text-align: left;
                  padding: {px(4)}px {px(12)}px {px(4)}px 0; }}
        """

    def chapter(self, chapter: BookChapter, parts: tuple[Part, ...] | None = None) -> str:
        """The whole chapter, or these parts of it."""
        shown = chapter.parts if parts is None else parts
        lead = {RED_FLAGS: self._flag_table, REGISTER: self._register_lead}.get(chapter.id, str)()
        return lead + "".join(self._part(chapter, part) for part in shown)

    def _part(self, chapter: BookChapter, part: Part) -> str:
        self._explained.clear()
        head = f"<h3>{self._anchor(part.passages[0])}{escape(part.title)}</h3>"
        points = [passage for passage in part.passages if passage.point]
        rest = "".join(self._passage(chapter, passage) for passage in part.passages if not passage.point)
        if points:
            rest += f"<ul>{''.join(f'<li>{self._anchor(p)}{self._said(p)}</li>' for p in points)}</ul>"
        return head + rest

    def _passage(self, chapter: BookChapter, passage: Passage) -> str:
        if passage.kind is Kind.ERRATUM:
            return self._labelled(passage)
        if passage.kind is Kind.SOURCE:
            return self._source(passage)
        if passage.kind is Kind.EVIDENCE:
            link = f'<a href="evidence:{chapter.id}">{escape(passage.title)}</a>'
            return (
                f'<p>{self._anchor(passage)}{link}<br><span class="quiet">{escape(passage.fields[0].text)}</span></p>'
            )
        title = f'<span class="head">{escape(passage.title)}</span><br>' if passage.title else ""
        lead = ' class="lead"' if passage.anchor.endswith(".recommendation.0") else ""
        return f"<p{lead}>{self._anchor(passage)}{title}{self._said(passage)}</p>"

    def _said(self, passage: Passage) -> str:
        texts = (
            (f'<span class="quiet">{escape(field.label)}</span><br>' if field.label else "") + self._linked(field.text)
            for field in passage.fields
        )
        return "<br>".join(texts) + self._sources(passage)

    def _sources(self, passage: Passage) -> str:
        kind = ReferenceKind.LITERATURE.value
        marks = (f'<a href="source:{kind}.{number}">({number})</a>' for number in passage.references)
        return "".join(f" {mark}" for mark in marks)

    def _source(self, passage: Passage) -> str:
        first, *more = (escape(field.text) for field in passage.fields)
        quiet = "".join(f'<br><span class="quiet">{text}</span>' for text in more)
        mark = f'<td width="44" class="quiet">{self._anchor(passage)}{escape(passage.title)}</td>'
        return f'<table width="100%" cellspacing="0"><tr>{mark}<td>{first}{quiet}</td></tr></table>'

    def _labelled(self, passage: Passage) -> str:
        """A box: title and page, then labelled lines."""
        page = f" · {self._page(passage.page)}" if passage.page is not None else ""
        title = f'{escape(passage.title)}<span class="quiet">{escape(page)}</span>'
        rows = "".join(
            f'<tr><td class="label" width="176">{escape(field.label)}</td><td>{self._linked(field.text)}</td></tr>'
            for field in passage.fields
        )
        head = f'<tr><td class="title" colspan="2">{self._anchor(passage)}≠&nbsp;&nbsp;{title}</td></tr>'
        return f'<table class="box" width="100%" cellspacing="0">{head}{rows}</table>'

    def _page(self, page: int) -> str:
        return self._book.text("evidence.erratum_page", page=page).lower()

    def _register_lead(self) -> str:
        return f"<p>{escape(self._book.text('browser.register_intro'))}</p>"

    def _flag_table(self) -> str:
        """The lists side by side: one row a finding, one column a list."""
        groups = self._guideline.red_flags
        labels: dict[str, str] = {}
        for group in groups:
            for flag in group.flags:
                labels.setdefault(flag.id, flag.label)
        heads = "".join(f'<th width="64">§{group.section}</th>' for group in groups)
        listed = escape(self._book.text("browser.flags_listed"))
        rows = "".join(
            f"<tr><td>{escape(label)}</td>"
            + "".join(f"<td>{listed if any(f.id == id for f in group.flags) else '–'}</td>" for group in groups)
            + "</tr>"
            for id, label in labels.items()
        )
        first = f"<th>{escape(self._book.text('browser.flags_sign'))}</th>"
        intro = f"<p>{escape(self._book.text('browser.flags_intro'))}</p>"
        return f'{intro}<table cellspacing="0" width="100%"><tr>{first}{heads}</tr>{rows}</table>'

    def _anchor(self, passage: Passage) -> str:
        return f'<a name="{escape(passage.anchor)}"></a>'

    def _linked(self, text: str) -> str:
        """The text with its terms (the first time in a part) and section numbers as links."""
        written, done = [], 0
        for start, end, href in sorted(self._links(text)):
            if start < done:
                continue
            term = ' class="term"' if href.startswith("term:") else ""
            written += [escape(text[done:start]), f'<a href="{href}"{term}>{escape(text[start:end])}</a>']
            done = end
        return "".join(written) + escape(text[done:])

    def _links(self, text: str) -> Iterator[tuple[int, int, str]]:
        for match in _SECTION.finditer(text):
            yield match.start(), match.end(), f"section:{match[1]}"
        for use in self._finder.find(text):
            if use.term not in self._explained:
                self._explained.add(use.term)
                yield use.start, use.end, f"term:{self._terms[use.term]}"
