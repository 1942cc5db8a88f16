"""What a C or C++ compiler warned of when it built a program that went wrong, as far as it is a mistake whatever is meant."""

import re
from collections.abc import Iterator

from judge.messages import N_
from judge.recognising.wrongrun import LikelyMistake, WrongRun

_WARNING = re.compile(r":(\d{1,9}):\d{1,9}: warning: ([^\n]*)")
_FORMAT = re.compile(r"format [‘'](%[^’']{1,20})[’'] expects argument of type [‘']([^’']*)[’'], but argument \d+ has type [‘']([^’']*)[’']")
_NO_VALUE = re.compile(r"[‘']([^’']{1,40})[’'] is used uninitialized")

#: what the compiler's words hold, to what it is in ours
_KINDS = (
    ("control reaches end of non-void function", N_("line {line}: a function ends there that should return a value")),
    ("no return statement in function returning non-void", N_("line {line}: a function ends there that should return a value")),
    ("suggest parentheses around assignment used as truth value", N_("line {line}: = in a condition sets the value, == compares")),
    ("above array bounds of", N_("line {line} reaches behind the end of an array")),
    ("outside array bounds of", N_("line {line} reaches behind the end of an array")),
)


def warned(run: WrongRun) -> LikelyMistake | None:
    """The first warning that tells a mistake."""
    return next(_mistakes(run), None) if run.is_cpp else None


def _mistakes(run: WrongRun) -> Iterator[LikelyMistake]:
    for line, said in _WARNING.findall(run.warnings):
        form, nothing = _FORMAT.search(said), _NO_VALUE.search(said)
        known = next((words for part, words in _KINDS if part in said), "")
        if form and form[2].endswith("*") and form[2].rstrip(" *") == form[3]:
            yield LikelyMistake(N_("line {line}: scanf() wants & before the name that it reads into"), (("line", line),))
        elif form:
            words = N_("line {line}: {format} is for {type}, and gets {given}: %d int, %lld long long, %lf double")
            wanted, given = (one.rstrip(" *") for one in form.group(2, 3))
            yield LikelyMistake(words, (("line", line), ("format", form[1]), ("type", wanted), ("given", given)))
        elif nothing:
            yield LikelyMistake(N_("line {line}: {name} has no value yet when it is used"), (("line", line), ("name", nothing[1])))
        elif re.match("statement (?:has|with) no effect|value computed is not used", said) and _compares(run.source, int(line)):
            yield LikelyMistake(N_("line {line}: this changes nothing, = sets a value, == compares"), (("line", line),))
        elif known:
            yield LikelyMistake(known, (("line", line),))


def _compares(source: str, line: int) -> bool:
    return "==" in next(iter(source.splitlines()[line - 1 : line]), "")
