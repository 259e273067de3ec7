"""All wording of one language as Markdown, for a clinician to proof-read: every phrase with its key and its section.

Blanks are shown by name in brackets. What is ours and not the guideline's is marked [eget]."""

import re
from collections.abc import Iterator
from itertools import groupby
from string import Formatter

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.guideline import Guideline

OWN = "[eget]"
_MARKED_BY_THE_PROGRAM = ("reason", "point")
_WHOLLY_OWN = "codes"
_MARKUP = re.compile(r"([\\`*_\[\]<>#|])")
_SECTION = re.compile(r"§\d+")


def proof_text(guideline: Guideline, book: PhraseBook) -> str:
    """The whole document, groups and phrases in the order of the wording file."""
    return "\n".join(_lines(guideline, book)) + "\n"


def is_own(key: str, text: str, book: PhraseBook) -> bool:
    """Whether a phrase is shown as not from the guideline: it or its heading says so, or, for a reason or a point, the
    program does where no section stands in it."""
    group = key.partition(".")[0]
    marked = group in _MARKED_BY_THE_PROGRAM and not _SECTION.search(text)
    return marked or group == _WHOLLY_OWN or book.text("mark.own") in text


def _lines(guideline: Guideline, book: PhraseBook) -> Iterator[str]:
    yield f"# {book.text('proof.title')}"
    if not guideline.in_force:
        yield ""
        yield book.text("proof.guideline", version=guideline.version)
    for name in ("intro", "blanks", "own", "where"):
        yield ""
        yield book.text(f"proof.{name}")
    for group, keys in groupby(book.keys, key=lambda key: key.partition(".")[0]):
        yield ""
        yield f"## {_known(f'proof.group_{group}', group, book)}"
        yield ""
        yield from (_entry(key, book) for key in keys)


def _entry(key: str, book: PhraseBook) -> str:
    text = book.text(key)
    marks = " ".join([*dict.fromkeys(_SECTION.findall(text)), *([OWN] if is_own(key, text, book) else [])])
    return f"- `{key}`{f' ({marks})' if marks else ''}: {_readable(text, book)}"


def _readable(text: str, book: PhraseBook) -> str:
    """The text on one line, nothing in it read as Markdown, its blanks by name."""
    pieces = []
    for words, blank, _, _ in Formatter().parse(text):
        pieces.append(_MARKUP.sub(r"\\\1", words))
        if blank is not None:
            pieces.append(f"**[{_known(f'blank.{blank}', blank, book)}]**")
    return "".join(pieces).replace("\n", " ")


def _known(key: str, name: str, book: PhraseBook) -> str:
    return book.text(key) if key in book.keys else name
