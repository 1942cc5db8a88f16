"""How far off a number may be where a page says so: a special judge is not here, and need not be for that."""

import re
from collections.abc import Sequence

from judge.checkers import FLOATS, STANDARD
from judge.model import CheckerChoice, Problem
from judge.store.statementfiles import find_statement, read_markdown

#: 10⁻⁶, 10^{-6}, $10^{-6}$, 10<sup>-6</sup>, 1e-6, 0.000001
_SMALL = r"(?:10\s{0,2}(?:\^\{?|<sup>)?\s{0,2}[-−⁻]\s{0,2}(?P<power>\d+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|1[eE]-(?P<e>\d+)|(?P<plain>0\.0*1)(?!\d))"
_AFTER = re.compile(rf"(?:오차|\berrors?\b)[^.\n]{{0,60}}?{_SMALL}", re.IGNORECASE)
_BEFORE = re.compile(rf"{_SMALL}[^.\n]{{0,40}}?(?:오차|\berrors?\b)", re.IGNORECASE)
#: several answers are right, of which numbers are only a part
_ANY = re.compile(
    r"아무(?:거나|것이나| 것)|여러 (?:가지|개)[^.\n]{0,20}(?:경우|때|면)|중 (?:하나|한 가지)|하나만|임의의|가능한 답"
    r"|\bany (?:one )?of (?:them|these)\b|\bone of (?:them|these)\b|\b(?:print|output) any\b"
    r"|\bany (?:(?:valid|correct|possible|such) )?(?:answer|solution|output)s?\b"
    r"|\b(?:several|multiple|many) (?:(?:valid|correct|possible) )?(?:answers|solutions|outputs)\b",
    re.IGNORECASE,
)
#: before such a number, what it is multiplied by
_FACTOR = re.compile(r"[×x*·]\s?$", re.IGNORECASE)
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def by_told_error(problem: Problem) -> tuple[Problem, str]:
    """The problem compared by the error that its statement allows, and that error; as it is, and nothing, where none is told."""
    cases = [case for case in problem.cases if case.is_sample and case.answer is not None]
    if not problem.special or not cases or any(case.checker.comparison != STANDARD for case in problem.cases):
        return problem, ""
    statement = find_statement(problem.folder, "ko")
    answers = [case.answer.read_text("utf-8", "replace") for case in cases if case.answer is not None]
    error = told_error(read_markdown(statement, problem.constants), answers) if statement else ""
    if not error:
        return problem, ""
    choice = CheckerChoice(FLOATS, ("float_tolerance", error))
    return problem._replace(special=False, cases=tuple(case._replace(checker=choice) for case in problem.cases)), error


def told_error(statement: str, answers: Sequence[str]) -> str:
    """The error that a statement allows of numbers, as 1e-6; empty where it tells none, or the answers are not numbers alone."""
    tokens = [token for answer in answers for token in answer.split()]
    if not any("." in token for token in tokens) or not all(map(_NUMBER.fullmatch, tokens)) or _ANY.search(statement):
        return ""
    told = {_told(found, statement) for pattern in (_AFTER, _BEFORE) for found in pattern.finditer(statement)}
    return told.pop() if len(told) == 1 else ""


def _told(found: re.Match[str], statement: str) -> str:
    """One error; empty where it is a part of a number, or of a hundred."""
    kind = next(name for name in ("power", "e", "plain") if found[name])
    beginning = found.start(kind) if kind == "plain" else statement.rindex("1", 0, found.start(kind))
    if _FACTOR.search(statement, max(0, beginning - 2), beginning) or statement[found.end(kind) :].lstrip("}$ ").startswith(("%", "\\%")):
        return ""
    return f"1e-{len(found['plain']) - 2 if kind == 'plain' else int(found[kind].translate(_DIGITS))}"
