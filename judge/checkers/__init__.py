"""Comparisons of output and answer, one a module, each pure: (answer, output, flags) to CheckResult. The table is here.

A new one is a module with its function, and its entry; docs/checkers.md has a row for each.
"""

from collections.abc import Mapping, Sequence

from judge.checkers import exact, floats, standard, tokens, unordered, validator
from judge.model import Comparison

STANDARD = Comparison("standard", standard.check, as_validator=standard.as_validator)
EXACT = Comparison("exact", exact.check, as_validator=exact.as_validator)
TOKENS = Comparison("tokens", tokens.check, flags=(("case_insensitive", 0),), as_validator=tokens.as_validator)
FLOATS = Comparison(
    "floats", floats.check, flags=validator.FLAGS, number_flag="float_tolerance", as_validator=floats.as_validator
)  # fmt: skip
UNORDERED_LINES = Comparison("unordered-lines", unordered.check, as_validator=unordered.as_validator)
VALIDATOR = Comparison("validator", validator.check, flags=validator.FLAGS)
#: needs processes, see judge.external
PROGRAM = Comparison("program", None)

#: by name
COMPARISONS: Mapping[str, Comparison] = {
    comparison.name: comparison for comparison in (STANDARD, EXACT, TOKENS, FLOATS, UNORDERED_LINES, VALIDATOR, PROGRAM)
}


def wrong_flag(comparison: Comparison, flags: Sequence[str]) -> str:
    """The first flag that a comparison does not know or that lacks its number; empty when all are right. A program may have any."""
    known, words = dict(comparison.flags), iter(flags)
    for flag in words if comparison.check else ():
        if flag not in known or not all(_is_number(next(words, "")) for _ in range(known[flag])):
            return flag
    return ""


def _is_number(word: str) -> bool:
    try:
        return 0 <= float(word) < float("inf")
    except ValueError:
        return False
