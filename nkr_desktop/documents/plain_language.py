"""How easy a text is to read, by LIX (C.-H. Björnsson, Läsbarhet, 1968).

LIX = words per sentence + 100 * long words / words, where a long word has more than six letters. Up to 24 is very
easy, 25-34 easy. A full stop inside a date, a time or an abbreviation ("7. december", "kl. 9.30") ends no sentence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_LONG = 6  # letters; a long word has more
_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_SENTENCE_END = re.compile(r"[.!?:]+[”\"»)]*(?=\s+[”\"«(]*[A-ZÆØÅ]|\s*$)")


@dataclass(frozen=True, slots=True)
class Count:
    """What LIX is worked out from; texts are put together by adding their counts."""

    words: int
    sentences: int
    long_words: int

    def __add__(self, other: "Count") -> "Count":
        return Count(self.words + other.words, self.sentences + other.sentences, self.long_words + other.long_words)

    @property
    def lix(self) -> float:
        """0 for no words."""
        return self.words / self.sentences + 100 * self.long_words / self.words if self.words else 0.0


def count(texts: Iterable[str]) -> Count:
    """Running text given piece by piece; each piece ends a sentence."""
    pieces = [text for text in texts if _WORD.search(text)]
    words = [match[0] for text in pieces for match in _WORD.finditer(text)]
    sentences = sum(max(len(_SENTENCE_END.findall(text)), 1) for text in pieces)
    return Count(len(words), sentences, sum(sum(c.isalpha() for c in word) > _LONG for word in words))


def lix(texts: Iterable[str]) -> float:
    """LIX of running text given piece by piece; 0 for no words."""
    return count(texts).lix
