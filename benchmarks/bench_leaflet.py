"""How long one leaflet takes, beside its floor (ReportLab drawing the same words) and its peer (WeasyPrint).

Promised: at most 1.5 times the floor, and less than the peer. The floor draws every line of the finished leaflet again
as plain text: same fonts, sizes, places and pages, and no breaking of lines, no tags, no frames or figures. A second
floor lets ReportLab break the same text into lines itself, as a leaflet has to. The peer, where it is installed, lays
out the same words as a page of HTML to a tagged PDF (PDF/UA-1).

What is timed is a sheet like those before it: sentences once broken into lines are kept, and most stand on the next
sheet too. The very first leaflet of a start takes up to 1.9 times its floor."""

from __future__ import annotations

import html
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from itertools import groupby
from unittest.mock import patch

from reportlab import platypus
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.content.resources import read_resource, resource_path
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.documents.leaflet import blocks, leaflet
from nkr_desktop.documents.leaflet.block import (
    Block,
    Bullets,
    CallBox,
    Heading,
    Paragraph,
    Steps,
    Summary,
    Ticks,
    Title,
)
from nkr_desktop.documents.pdf.fonts import BOLD, REGULAR, width_in_ems
from nkr_desktop.documents.pdf.tagged_canvas import TaggedCanvas
from nkr_desktop.documents.pdf.text import Run
from nkr_desktop.domain.assess import assess
from nkr_desktop.files.case_file import read_case_file

EXAMPLES = ("example", "improved", "decision-window", "exercise-failed-severe-pain", "out-of-scope-age", "cauda-equina")
LATER = date(2027, 1, 1)  # after every example
ROUNDS = 15
FLOOR_LIMIT, PEER_LIMIT = 1.5, 1.0
CLINIC = Clinic("Klinik for fysioterapi og kiropraktik", "Storegade 1, 8000 Aarhus C", "12 34 56 78")
STYLE_SHEET = f"""
@font-face {{ font-family: Noto; src: url("{resource_path("fonts/NotoSans-Regular.ttf").as_uri()}") }}
@font-face {{ font-family: Noto; font-weight: bold; src: url("{resource_path("fonts/NotoSans-Bold.ttf").as_uri()}") }}
@page {{ size: A4; margin: 22mm 18mm }}
body {{ font: 12.8pt/1.46 Noto }} h1 {{ font-size: 26pt }} h2 {{ font-size: 15pt }}
.summary {{ background: #eef4fa; border-left: 4.6pt solid #1a5694; padding: 12pt }}
.call {{ border: 2.6pt solid #a80f1a; border-radius: 5pt; padding: 10pt; break-inside: avoid }}
"""


@dataclass(frozen=True)
class Drawn:
    """A stretch of text as the leaflet draws it: page from 1, place and size in points."""

    page: int
    font: str
    size: float
    left: float
    baseline: float
    text: str


PLAIN = {name: f"Plain{name}" for name in (REGULAR, BOLD)}


def main() -> None:
    for name, plain in PLAIN.items():
        pdfmetrics.registerFont(TTFont(plain, str(resource_path(f"fonts/{name}.ttf"))))
    for name in EXAMPLES:
        contest(name)


def contest(name: str) -> None:
    """One example's leaflet, its floor and its peer in turns, so that a busy machine is busy for all three."""
    guideline, book = shipped_guideline(), phrase_book(Language.DANISH)
    data = read_resource(f"examples/{name}.json")
    case = read_case_file(data, LATER, guideline).case
    assessment = assess(case, guideline)
    sheet = blocks(case, assessment, book, CLINIC)
    strokes = drawn(lambda: leaflet(case, assessment, book, CLINIC))
    page = "".join(markup(sheet))
    runners: dict[str, Callable[[], object]] = {
        "leaflet": lambda: leaflet(case, assessment, book, CLINIC),
        "floor": lambda: plain_text(strokes),
        "platypus": lambda: flowing_text(strokes),
    }
    if peer := weasyprint(page):
        runners["peer"] = peer
    spent = rounds(runners)
    pages = max(stroke.page for stroke in strokes)
    print(f"{name}: {pages} pages, {sum(len(stroke.text) for stroke in strokes)} characters, {ROUNDS} rounds")
    for runner, each in spent.items():
        cpu, wall = (statistics.median(column) for column in zip(*each, strict=True))
        print(f"  {runner:<8} CPU {cpu:7.1f} ms   wall {wall:7.1f} ms")
    report("text drawn", spent["leaflet"], spent["floor"], FLOOR_LIMIT)
    report("text broken and drawn", spent["leaflet"], spent["platypus"], FLOOR_LIMIT)
    if "peer" in spent:
        report("WeasyPrint", spent["leaflet"], spent["peer"], PEER_LIMIT)
    else:
        print("  WeasyPrint not installed")


def rounds(runners: dict[str, Callable[[], object]]) -> dict[str, list[tuple[float, float]]]:
    """CPU and wall-clock milliseconds of each, round by round, after two rounds that are not counted."""
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in runners}
    for turn in range(ROUNDS + 2):
        for name, action in runners.items():
            cpu, wall = time.process_time(), time.perf_counter()
            action()
            if turn >= 2:
                spent[name].append(((time.process_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000))
    return spent


def report(against: str, ours: list[tuple[float, float]], theirs: list[tuple[float, float]], limit: float) -> None:
    """The median of the ratios round by round: a machine whose speed drifts drifts for both."""
    cpu, wall = (
        statistics.median(one[of] / other[of] for one, other in zip(ours, theirs, strict=True)) for of in (0, 1)
    )
    verdict = "kept" if cpu <= limit else "BROKEN"
    print(f"  leaflet / {against}: CPU {cpu:.2f}, wall {wall:.2f}   promised: at most {limit:g}   {verdict}")


def drawn(make: Callable[[], object]) -> list[Drawn]:
    """Every stretch of text that making the leaflet draws."""
    strokes: list[Drawn] = []
    write = TaggedCanvas.write

    def record(canvas: TaggedCanvas, left: float, baseline: float, size: float, runs: tuple[Run, ...]) -> None:
        x, y = canvas.absolutePosition(left, baseline)
        for font, words in runs:
            strokes.append(Drawn(canvas.getPageNumber(), font, size, x, y, words))
            x += width_in_ems(words, font) * size
        write(canvas, left, baseline, size, runs)

    with patch.object(TaggedCanvas, "write", record):
        make()
    return strokes


def plain_text(strokes: list[Drawn]) -> bytes:
    """The floor: the same words at the same places on the same pages, by ReportLab alone."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, pageCompression=1, initialFontName=PLAIN[REGULAR])
    for stroke in strokes:
        while canvas.getPageNumber() < stroke.page:
            canvas.showPage()
        canvas.setFont(PLAIN[stroke.font], stroke.size)
        canvas.drawString(stroke.left, stroke.baseline, stroke.text)
    canvas.save()
    return target.getvalue()


def flowing_text(strokes: list[Drawn]) -> bytes:
    """The second floor: the same words as paragraphs, broken into lines and set on pages by ReportLab's Platypus."""
    story: list[platypus.Flowable] = []
    reached = 1
    for (page, font, size), stretch in groupby(strokes, key=lambda stroke: (stroke.page, stroke.font, stroke.size)):
        if page > reached:
            story.append(platypus.PageBreak())
            reached = page
        style = ParagraphStyle("plain", fontName=PLAIN[font], fontSize=size, leading=size * 1.2)
        story.append(platypus.Paragraph(html.escape("".join(stroke.text for stroke in stretch)), style))
    target = BytesIO()
    platypus.SimpleDocTemplate(target, pagesize=A4, pageCompression=1, initialFontName=PLAIN[REGULAR]).build(story)
    return target.getvalue()


def markup(sheet: tuple[Block, ...]) -> Iterator[str]:
    """The leaflet's words as HTML: headings, paragraphs, lists and the two boxes."""
    yield f'<html lang="da"><head><title>Folder</title><style>{STYLE_SHEET}</style></head><body>'
    for block in sheet:
        match block:
            case Title(text=text):
                yield f"<h1>{html.escape(text)}</h1>"
            case Heading(text=text):
                yield f"<h2>{html.escape(text)}</h2>"
            case Paragraph(text=text):
                yield f"<p>{html.escape(text)}</p>"
            case Summary(title=title, sentences=sentences):
                yield f'<div class="summary"><h2>{title}</h2>{_items("p", sentences)}</div>'
            case Bullets(items=items) | Ticks(items=items):
                yield f"<ul>{_items('li', items)}</ul>"
            case Steps(steps=steps):
                yield f"<ol>{''.join(f'<li><b>{step.lead}</b> {step.more}</li>' for step in steps)}</ol>"
            case CallBox(title=title, signs=signs, contacts=contacts):
                whom = _items("p", tuple(f"{c.when}: {c.whom}" for c in contacts))
                yield f'<div class="call"><h2>{title}</h2><ul>{_items("li", signs)}</ul>{whom}</div>'
            case _:
                pass
    yield "</body></html>"


def _items(tag: str, texts: tuple[str, ...]) -> str:
    return "".join(f"<{tag}>{html.escape(text)}</{tag}>" for text in texts)


def weasyprint(page: str) -> Callable[[], object] | None:
    """The peer, or None where it is not installed."""
    try:
        from weasyprint import HTML
    except ImportError:
        return None
    return lambda: HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")


if __name__ == "__main__":
    main()
