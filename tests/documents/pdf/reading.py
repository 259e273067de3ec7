"""Reads a PDF back as a reader's software would: the structure tree, its words, and where the page is painted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf

Matrix = tuple[float, float, float, float, float, float]
_PAINTING = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh"}


@dataclass
class Element:
    """One structure element with its text in reading order."""

    tag: str
    alt: str | None
    attributes: dict[str, object]
    kids: list["Element"] = field(default_factory=list)
    text: str = ""
    links: int = 0

    def walk(self) -> Iterator["Element"]:
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def find(self, tag: str) -> list["Element"]:
        return [element for element in self.walk() if element.tag == tag]

    def words(self) -> str:
        return self.text + "".join(kid.words() for kid in self.kids)


@dataclass(frozen=True)
class Painted:
    """A piece of page content: text or a path's points, its box, and whether anything claims it."""

    text: str
    box: tuple[float, float, float, float]
    mcid: int | None
    artifact: bool


def open_pdf(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(data))


def structure(pdf: pikepdf.Pdf) -> Element:
    """The tree under the document element."""
    texts = {page.obj.objgen: _texts_by_mcid(page) for page in pdf.pages}
    return _element(pdf.Root.StructTreeRoot.K[0], texts)


def painted(page: pikepdf.Page) -> list[Painted]:
    """Everything shown on a page, form XObjects apart, in page coordinates."""
    fonts = {name: _Font(font) for name, font in page.Resources.get("/Font", {}).items()}
    found: list[Painted] = []
    ctm: Matrix = (1, 0, 0, 1, 0, 0)
    saved: list[Matrix] = []
    marks: list[tuple[int | None, bool]] = []
    points: list[tuple[float, float]] = []
    font, size, x, y = "", 0.0, 0.0, 0.0
    for instruction in pikepdf.parse_content_stream(page):
        assert isinstance(instruction, pikepdf.ContentStreamInstruction)  # the kit writes no inline images
        operands, name = instruction.operands, str(instruction.operator)
        if name == "q":
            saved.append(ctm)
        elif name == "Q":
            ctm = saved.pop()
        elif name == "cm":
            a, b, c, d, e, f = (float(value) for value in operands)
            assert (b, c) == (0, 0)
            ctm = (a * ctm[0], 0, 0, d * ctm[3], e * ctm[0] + ctm[4], f * ctm[3] + ctm[5])
        elif name == "BDC":
            properties = operands[1]
            mcid = int(properties.MCID) if "/MCID" in properties else None
            marks.append((mcid, str(operands[0]) == "/Artifact"))
        elif name == "EMC":
            marks.pop()
        elif name in {"m", "l", "c"}:
            numbers = [float(value) for value in operands]
            points += [_at(ctm, px, py) for px, py in zip(numbers[::2], numbers[1::2], strict=True)]
        elif name == "re":
            left, bottom, width, height = (float(value) for value in operands)
            points += [_at(ctm, left, bottom), _at(ctm, left + width, bottom + height)]
        elif name in _PAINTING and points:
            xs, ys = [p[0] for p in points], [p[1] for p in points]
            found.append(Painted("", (min(xs), min(ys), max(xs), max(ys)), *_claim(marks)))
            points = []
        elif name == "n":
            points = []
        elif name == "Tm":
            x, y = float(operands[4]), float(operands[5])
        elif name == "Tf":
            font, size = str(operands[0]), float(operands[1])
        elif name == "Tj":
            text, width = fonts[font].read(bytes(operands[0]), size)
            left, bottom = _at(ctm, x, y)
            found.append(Painted(text, (left, bottom, left + width, bottom + size), *_claim(marks)))
            x += width
    assert not saved
    assert not marks
    return found


class _Font:
    """Decodes the codes of one subset font by its ToUnicode map and widths."""

    def __init__(self, font: pikepdf.Object) -> None:
        cmap = bytes(font.ToUnicode.read_bytes()).decode("latin-1")
        self._characters: dict[int, str] = {}
        for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
            for code, value in re.findall(r"<(\w+)>\s*<(\w+)>", block):
                self._characters[int(code, 16)] = bytes.fromhex(value).decode("utf-16-be")
        for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
            for first, values in re.findall(r"<(\w+)>\s*<\w+>\s*\[(.*?)\]", block, re.DOTALL):
                for offset, value in enumerate(re.findall(r"<(\w+)>", values)):
                    self._characters[int(first, 16) + offset] = bytes.fromhex(value).decode("utf-16-be")
        self._first = int(font.FirstChar)
        self._widths = [float(width) for width in font.Widths]

    def read(self, codes: bytes, size: float) -> tuple[str, float]:
        text = "".join(self._characters[code] for code in codes)
        visible = codes[: len(text.rstrip(" "))]  # a space at the end of a line is for software, not for eyes
        shown = sum(self._widths[code - self._first] for code in visible)
        everything = sum(self._widths[code - self._first] for code in codes)
        return text, (everything if text.strip() == "" else shown if text.endswith(" ") else everything) * size / 1000


def _at(ctm: Matrix, x: float, y: float) -> tuple[float, float]:
    return ctm[0] * x + ctm[4], ctm[3] * y + ctm[5]


def _claim(marks: list[tuple[int | None, bool]]) -> tuple[int | None, bool]:
    return marks[-1] if marks else (None, False)


def _texts_by_mcid(page: pikepdf.Page) -> dict[int, str]:
    texts: dict[int, str] = {}
    for piece in painted(page):
        if piece.mcid is not None:
            texts[piece.mcid] = texts.get(piece.mcid, "") + piece.text
    return texts | _spoken(page)


def _spoken(page: pikepdf.Page) -> dict[int, str]:
    """What is read in place of what is drawn."""
    marked = [step.operands[1] for step in pikepdf.parse_content_stream(page) if str(step.operator) == "BDC"]
    return {int(mark.MCID): str(mark.ActualText) for mark in marked if "/ActualText" in mark}


def _element(node: pikepdf.Object, texts: dict[tuple[int, int], dict[int, str]]) -> Element:
    attributes: dict[str, object] = {str(key): value for owner in node.get("/A", []) for key, value in owner.items()}
    element = Element(str(node.S)[1:], str(node.Alt) if "/Alt" in node else None, attributes)
    for kid in node.get("/K", []):
        kind = str(kid.get("/Type", ""))
        if kind == "/MCR":
            element.text += texts[kid.Pg.objgen].get(int(kid.MCID), "")
        elif kind == "/OBJR":
            element.links += 1
        else:
            assert kid.P.objgen == node.objgen
            element.kids.append(_element(kid, texts))
    return element
