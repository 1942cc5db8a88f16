"""Which of two inputs is the smaller one.

In this order, the first difference deciding:

1. fewer tokens;
2. fewer irregular separators (double, leading or trailing blanks, tabs, carriage returns, blank lines, no final newline);
3. fewer bytes;
4. a smaller sum over the integers of twice the magnitude, plus one if negative: 0 before 1 before -1 before 2;
5. fewer lines;
6. the bytes themselves, so that letters go towards `a` and runs become sorted.

The order is total, and below any input there are finitely many of as many tokens and irregularities, so shrinking ends.
"""

from functools import cached_property

from judge.shrinking.layout import is_integer

_IRREGULAR = (b"\r", b"\t", b"  ", b" \n", b"\n ", b"\n\n")


class Rank:
    """Where an input stands in the order; each criterion is counted only where those before it tie."""

    def __init__(self, text: bytes) -> None:
        self.text = text

    @cached_property
    def tokens(self) -> int:
        """How many tokens."""
        return len(self.text.split())

    @cached_property
    def irregularities(self) -> int:
        """How many separators are not one blank or one newline."""
        edges = self.text.startswith((b" ", b"\n")) + (not self.text.endswith(b"\n"))
        return edges + sum(self.text.count(separator) for separator in _IRREGULAR)

    @cached_property
    def magnitude(self) -> int:
        """The integers' distance from zero, summed."""
        numbers = (int(token) for token in self.text.split() if is_integer(token))
        return sum(2 * abs(number) + (number < 0) for number in numbers)

    def is_below(self, other: "Rank") -> bool:
        """Is this input the smaller one."""
        for criterion in ("tokens", "irregularities"):
            mine, theirs = getattr(self, criterion), getattr(other, criterion)
            if mine != theirs:
                return bool(mine < theirs)
        if len(self.text) != len(other.text):
            return len(self.text) < len(other.text)
        return (self.magnitude, self.text.count(b"\n"), self.text) < (other.magnitude, other.text.count(b"\n"), other.text)
