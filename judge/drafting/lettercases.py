"""One thing that a statement calls n where it is given and N where it bounds others: one name for both."""

import re

from judge.drafting.plaintext import Pieces

_LETTER = re.compile(r"(?<![A-Za-z0-9_\\'])([A-Za-z])(?![A-Za-z0-9_'])")
#: what stands around a letter that only bounds something
_BOUND_BEFORE = re.compile(r"(?:<=?|부터|from \d to|between \d and|\d ?~|at most|exceed|than) ?$")
_BOUND_AFTER = re.compile(r" ?(?:보다|번(?!째)|까지|이하|이상|미만|이내|[을를] (?:넘|초과))")


def with_one_case(pieces: Pieces) -> Pieces:
    """The pieces with the other case of such a letter."""
    text = f"{pieces.input}\n{pieces.limits}"
    introduced, bounding = set[str](), set[str]()
    for found in _LETTER.finditer(text):
        is_bound = _BOUND_BEFORE.search(text, max(0, found.start() - 20), found.start()) or _BOUND_AFTER.match(text, found.end())
        (bounding if is_bound else introduced).add(found[1])
    for letter in sorted(bounding - introduced):
        other = letter.swapcase()
        if other in introduced:
            pattern = re.compile(_LETTER.pattern.replace("[A-Za-z])", f"{letter})", 1))
            pieces = Pieces(*(pattern.sub(other, part) for part in pieces))
    return pieces
