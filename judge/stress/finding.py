"""What a search is for: an input on which a solution is wrong."""

from typing import NamedTuple

from judge.model import CaseResult


class Finding(NamedTuple):
    """An input on which the solution is wrong, and how; `expected` None where nothing was there to tell."""

    input: bytes
    expected: bytes | None
    result: CaseResult
    #: another fresh run of the same input that ended otherwise: the solution does not do the same thing twice
    other: CaseResult | None = None
