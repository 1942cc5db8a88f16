"""A run that went wrong as the rules look at it, and what they say of it."""

import re
from collections.abc import Callable
from typing import NamedTuple

from judge.model import Verdict


class WrongRun(NamedTuple):
    """A failed case as texts; `expected` is empty where there is no answer."""

    verdict: Verdict
    #: id of the language, `python3`
    language: str
    source: str
    given: str
    expected: str
    found: str
    #: the output in CP949, where it is no UTF-8
    found_in_cp949: str = ""
    #: the end of what was printed to stderr, and how the program ended, in a word
    stderr: str = ""
    reason: str = ""
    #: bytes of the whole input and of the whole answer, of which the texts may be the beginning
    given_bytes: int = 0
    expected_bytes: int = 0
    #: names of what lies beside the source
    beside: tuple[str, ...] = ()
    #: what the compiler warns of
    warnings: str = ""

    @property
    def is_python(self) -> bool:
        """Whether it is a Python program, whoever runs it."""
        return self.language.startswith(("python", "pypy"))

    @property
    def is_cpp(self) -> bool:
        """Whether it is a C or C++ program."""
        return self.language.startswith(("cpp", "c1", "c9", "c2")) or self.language == "c"

    @property
    def is_javascript(self) -> bool:
        """Whether node.js runs it."""
        return self.language in ("javascript", "typescript")

    @property
    def is_java(self) -> bool:
        """Whether it is a Java program."""
        return self.language.startswith("java")


class LikelyMistake(NamedTuple):
    """What it likely is: a template in English with the names and values that it is filled in with."""

    template: str
    values: tuple[tuple[str, object], ...] = ()


Rule = Callable[[WrongRun], LikelyMistake | None]

_WHOLE = re.compile(r"[+-]?[0-9]+")


def whole(token: str) -> int | None:
    """The whole number that a token is; None for anything else, and for what no program computes."""
    return int(token) if _WHOLE.fullmatch(token) and len(token) < 100 else None


def decimal(token: str) -> float | None:
    """The number that a token is; None for anything else."""
    try:
        return float(token) if len(token) < 100 and token[:1] in "+-.0123456789" else None
    except ValueError:
        return None
