"""What a statement says of the lines of its input, as far as a search for layouts asks: which counts, which lines alone, which ends."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from judge.drafting.linebegins import begins_in
from judge.drafting.mentions import InputSection

#: words that end inputs
_ENDS = ("0", "-1", "#", "*", "0.0", "end", "END", ".", "EOI", "-")
#: what lines cost that stand until one comes which ends inputs, one that the statement names, or some other
_LIKELY_END, _NAMED_END, _STRANGE_END = 1.2, 4.0, 6.0
_SUM = re.compile(r"(?<![A-Za-z])[A-Za-z]\s?\+\s?[A-Za-z](?![A-Za-z])")
_EOF = re.compile(r"EOF|파일의 끝|입력의 끝|end[- ]of[- ](?:file|the input|input)", re.IGNORECASE)
_SEVERAL = re.compile(
    r"여러 (?:개의 )?(?:테스트|줄로)|(?:several|multiple|sequence of|number of) (?:test ?cases|data ?sets|cases|instances)", re.IGNORECASE
)


_TIMES = re.compile(r"(\d)\*[A-Za-z]\w?")


class Hints(NamedTuple):
    """What a statement says of counts, by the number of the value that the sample has there: costs are lower for these."""

    lines: frozenset[str]
    values: frozenset[str]
    has_cases: bool
    #: what it costs that lines stand until the input ends
    until_eof: float
    has_sum: bool
    #: the names after words that are quoted as commands
    commands: Mapping[str, tuple[str, ...]]
    #: lines, from 1, at which the statement begins to speak of something
    begins: frozenset[int]
    #: words of the statement
    words: frozenset[str]
    #: 3 where it speaks of 3N lines
    times: frozenset[int] = frozenset()


def hints_of(text: str, section: InputSection, commands: Mapping[str, tuple[str, ...]]) -> Hints:
    """The hints of an input section in plain text."""
    return Hints(
        section.lines,
        section.values,
        section.has_cases,
        _until_eof(text),
        has_sum=_SUM.search(section.text) is not None,
        commands=commands,
        begins=frozenset() if section.has_cases else begins_in(section.text),
        words=frozenset(re.findall(r"[A-Za-z0-9.#*-]+", section.text)),
        times=frozenset(int(found[1]) for found in map(_TIMES.fullmatch, section.lines) if found),
    )


def _until_eof(text: str) -> float:
    """What a layout costs whose lines stand until the input ends."""
    return _LIKELY_END if _EOF.search(text) else 3.0 if _SEVERAL.search(text) else 4.5


def end_cost(hints: Hints, words: Sequence[str]) -> float:
    """What it costs that lines stand until one with these words."""
    if all(word in _ENDS for word in words):
        return _LIKELY_END
    return _NAMED_END if hints.words.issuperset(words) else _STRANGE_END
