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
#: what it costs that lines stand until the one that is told to end the input
_TOLD_COST = 0.6
#: 입력의 마지막 줄에는 0이 주어진다, the end of the input is a line with 0
_TOLD_END = re.compile(
    r"(?:마지막(?: 줄)?(?:은|에는?|으로)|(?:입력|목록)[은의] (?:끝|마지막)\S{0,4}|끝에는?|목록은|입력은) "
    r"[^.0-9#*]{0,24}(-1|0|#|\*)(?![\w.,])"
    r"[^.]{0,14}(?:주어|끝|들어|있|적|나타|입력|이다)"
    r"|(?:end of (?:the )?input|last line|input (?:ends|is terminated|terminates)|terminated by|final line)"
    r"[^.0-9#*-]{0,80}(?P<english>-1|0|#|\*)(?![\w.,]\d)",
    re.IGNORECASE,
)
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
    #: the words of the line with which the input is told to end
    end: str = ""


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
        end=(found[1] or found["english"]) if (found := _TOLD_END.search(" ".join(text.split()))) else "",
        times=frozenset(int(found[1]) for found in map(_TIMES.fullmatch, section.lines) if found),
    )


def _until_eof(text: str) -> float:
    """What a layout costs whose lines stand until the input ends."""
    return _LIKELY_END if _EOF.search(text) else 3.0 if _SEVERAL.search(text) else 4.5


def end_cost(hints: Hints, words: Sequence[str]) -> float:
    """What it costs that lines stand until one with these words."""
    if hints.end and words[0] == hints.end:
        return _TOLD_COST
    if all(word in _ENDS for word in words):
        return _LIKELY_END
    return _NAMED_END if hints.words.issuperset(words) else _STRANGE_END
