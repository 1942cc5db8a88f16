"""Inequalities of statements as rules of a spec: those parts that speak of names of the input only."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from judge.drafting.inequalities import Chain


def rules_of(chain: Chain, names: Sequence[str]) -> list[str]:
    """The parts of an inequality in which all is known."""
    parts: list[str] = list(_absolute(chain, names))
    known: list[tuple[str, ...]] = [tuple(one for one in group if _is_known(one, names)) for group in chain.groups]
    begin = 0
    while begin < len(known):
        end = begin
        while end + 1 < len(known) and known[begin] and known[end + 1] and known[end] != known[end + 1]:  # S_i != S_j says nothing of S
            end += 1
        if end > begin and any(re.search("[A-Za-z]", one) for group in known[begin : end + 1] for one in group):
            text = ", ".join(known[begin])
            for place in range(begin + 1, end + 1):
                text += f" {chain.signs[place - 1]} {', '.join(known[place])}"
            parts.append(text)
        begin = end + 1
    return parts


def _absolute(chain: Chain, names: Sequence[str]) -> Iterator[str]:
    """|X|, |Y| <= 100 as -100 <= X, Y <= 100."""
    for place, (left, right) in enumerate(pairwise(chain.groups)):
        inside = [one[1:-1] for one in left if one.startswith("|") and one.endswith("|")]
        if len(inside) == len(left) and set(inside) <= set(names) and len(right) == 1 and _is_known(right[0], names):
            sign = chain.signs[place]
            if sign in ("<=", "<"):
                low = f"-{right[0]}" if re.fullmatch(r"[\w*^]+", right[0]) else f"-({right[0]})"
                yield f"{low} {sign} {', '.join(inside)} {sign} {right[0]}"


def _is_known(text: str, names: Sequence[str]) -> bool:
    found = set(re.findall(r"[A-Za-z]\w*", text)) - {"min", "max", "abs"}
    return bool(text) and found <= set(names) and "|" not in text
