"""Breaking text into lines and drawing them, with every word kept apart for the reader's software.

ReportLab's own paragraph writes no space where a line ends, so a screen reader would hear "Folderensamler"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from nkr_desktop.documents.pdf.fonts import BOLD, check_text, text_width
from nkr_desktop.documents.pdf.style import TextLook


@dataclass(frozen=True)
class Bold:
    """A stretch of bold text inside a paragraph."""

    text: str


Text = str | Sequence[str | Bold]


@dataclass(frozen=True)
class Run:
    """A stretch of one line in one font."""

    font: str
    text: str


@dataclass(frozen=True)
class Line:
    """One line: its runs (a space last, where the next line begins a new word) and its visible width."""

    runs: tuple[Run, ...]
    width: float


def plain(text: Text) -> str:
    """The text without its bold marks."""
    return text if isinstance(text, str) else "".join(p if isinstance(p, str) else p.text for p in text)


def break_lines(text: Text, look: TextLook, width: float) -> tuple[Line, ...]:
    """Fill lines of at most `width` points, word by word; a word wider than a line is broken where it must.

    No-break spaces (U+00A0) hold words together. Raises MissingGlyphError. An empty text has no lines.
    """
    lines: list[Line] = []
    line: list[tuple[str, str]] = []  # (font, character)
    used = 0.0
    for word in _words(text, look):
        space = (word[0][0], " ")
        spaced = used + _width([space, *word], look.size)
        if line and spaced <= width:
            line += [space, *word]
            used = spaced
            continue
        if line:
            lines.append(Line(_runs([*line, (line[-1][0], " ")]), used))
        line, used = word, _width(word, look.size)
        while used > width and len(line) > 1:
            fitting = _fitting(line, look.size, width)
            lines.append(Line(_runs(line[:fitting]), _width(line[:fitting], look.size)))
            line = line[fitting:]
            used = _width(line, look.size)
    if line:
        lines.append(Line(_runs(line), used))
    return tuple(lines)


def draw_lines(canvas: Canvas, lines: Sequence[Line], look: TextLook, left: float, top: float, width: float) -> None:
    """Draw lines from `top` downwards between `left` and `left + width`. Marks nothing: the caller does."""
    if not lines:
        return
    canvas.setFillColor(look.colour)
    text = canvas.beginText()
    for number, line in enumerate(lines):
        slack = {"left": 0.0, "centre": (width - line.width) / 2, "right": width - line.width}[look.align]
        text.setTextOrigin(left + slack, top - number * look.leading - look.baseline)
        for run in line.runs:
            text.setFont(run.font, look.size)
            text.textOut(run.text)
    canvas.drawText(text)


def _words(text: Text, look: TextLook) -> Iterator[list[tuple[str, str]]]:
    word: list[tuple[str, str]] = []
    for piece in [text] if isinstance(text, str) else text:
        font, content = (look.font, piece) if isinstance(piece, str) else (BOLD, piece.text)
        for character in check_text(content):
            if character != " ":
                word.append((font, character))
            elif word:
                yield word
                word = []
    if word:
        yield word


def _runs(characters: Sequence[tuple[str, str]]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for font, character in characters:
        if runs and runs[-1].font == font:
            runs[-1] = Run(font, runs[-1].text + character)
        else:
            runs.append(Run(font, character))
    return tuple(runs)


def _width(characters: Sequence[tuple[str, str]], size: float) -> float:
    return sum(text_width(run.text, run.font, size) for run in _runs(characters))


def _fitting(word: Sequence[tuple[str, str]], size: float, width: float) -> int:
    fitting = 1
    while _width(word[: fitting + 1], size) <= width:
        fitting += 1
    return fitting
