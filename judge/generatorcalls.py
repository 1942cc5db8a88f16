"""How generators of a package are called: `generators/<file>.args`, a line for each way; the seed stands at `{seed}`, else behind it.

Words before the seed are enough to make testlib's random numbers other ones.
"""

from collections.abc import Sequence
from pathlib import Path

from judge.handwritten import read_text

#: ends the name of a file with calls
ARGUMENTS = ".args"

#: where the seed stands among the words of a call; there it is below 2^31, as programs expect it that give it to a library
SEED = "{seed}"
_SEEDS = 1 << 31


def read_calls(path: Path) -> list[list[str]]:
    """The ways to call a generator; one without words where nothing is said."""
    place = path.with_name(path.name + ARGUMENTS)
    lines = read_text(place).splitlines() if place.is_file() else []
    return [line.split() for line in lines if line.strip()] or [[]]


def with_seed(call: Sequence[str], seed: int) -> list[str]:
    """The words of a call with the seed at its place."""
    if not any(SEED in word for word in call):
        return [*call, str(seed)]
    return [word.replace(SEED, str(seed % _SEEDS)) for word in call]
