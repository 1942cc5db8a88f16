"""Comparisons of output and answer, one a file, each pure: (answer, output, flags) to CheckResult. The table is here."""

from collections.abc import Callable, Mapping, Sequence

from judge.checkers import exact, floats, standard, tokens, unordered, validator
from judge.model import CheckResult, Comparison

Checker = Callable[[bytes, bytes, Sequence[str]], CheckResult]

#: PROGRAM is missing: it needs processes, see judge.external
CHECKERS: Mapping[Comparison, Checker] = {
    Comparison.STANDARD: standard.check,
    Comparison.EXACT: exact.check,
    Comparison.TOKENS: tokens.check,
    Comparison.FLOATS: floats.check,
    Comparison.UNORDERED_LINES: unordered.check,
    Comparison.VALIDATOR: validator.check,
}
