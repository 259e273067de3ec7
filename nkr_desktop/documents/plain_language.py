"""How easy a text is to read, by LIX (C.-H. Björnsson, Läsbarhet, 1968).

LIX = words per sentence + 100 * long words / words, where a long word has more than six letters. Up to 24 is very
easy, 25-34 easy. A full stop inside a date, a time or an abbreviation ("7. december", "kl. 9.30") ends no sentence."""

import re
from collections.abc import Iterable

_LONG = 6  # letters; a long word has more
_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_SENTENCE_END = re.compile(r"[.!?:]+[”\"»)]*(?=\s+[”\"«(]*[A-ZÆØÅ]|\s*$)")


def lix(texts: Iterable[str]) -> float:
    """LIX of running text given piece by piece; each piece ends a sentence. 0 for no words."""
    pieces = [text for text in texts if _WORD.search(text)]
    words = [match[0] for text in pieces for match in _WORD.finditer(text)]
    if not words:
        return 0.0
    sentences = sum(max(len(_SENTENCE_END.findall(text)), 1) for text in pieces)
    long_words = sum(sum(c.isalpha() for c in word) > _LONG for word in words)
    return len(words) / sentences + 100 * long_words / len(words)
