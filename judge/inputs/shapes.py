"""What large or peculiar inputs look like: how values follow each other, how trees grow, which letters there are."""

from typing import NamedTuple

from judge.messages import N_


class Shape(NamedTuple):
    """A way to choose: each field names one for a kind of thing; `mixed` chooses anew for each input and name."""

    name: str
    #: mixed; largest: every count at its limit; many: as many test cases as there may be; exact: one test case of the wanted size
    sizes: str = "mixed"
    #: mixed, low, high, ends, full
    values: str = "mixed"
    #: random, sorted, reversed, equal, few, organ-pipe, median-killer, buckets
    arrays: str = "random"
    #: random, path, star, caterpillar, binary, broom
    trees: str = "random"
    #: mixed, same, alternating, almost-same, full
    letters: str = "mixed"


MIXED = Shape(N_("mixed"))

#: arrangements of small inputs, drawn beside the mixed one
ARRAYS = ("sorted", "reversed", "equal", "few", "organ-pipe")
TREES = ("path", "star", "caterpillar", "binary", "broom")
LETTERS = ("same", "alternating", "almost-same", "full")

#: the largest inputs, the commonest traps first
LARGEST = (
    Shape(N_("largest"), "largest", "full", "random", "random", "full"),
    Shape(N_("largest, equal values"), "largest", "low", "equal", "star", "same"),
    Shape(N_("largest, high values, sorted"), "largest", "high", "sorted", "path", "same"),
    Shape(N_("largest, reversed"), "largest", "full", "reversed", "path", "almost-same"),
    Shape(N_("largest, sorted"), "largest", "full", "sorted", "caterpillar", "alternating"),
    Shape(N_("largest, few values"), "largest", "ends", "few", "broom", "alternating"),
    Shape(N_("largest, up then down"), "largest", "full", "organ-pipe", "binary", "same"),
    Shape(N_("largest, bad for quicksort"), "largest", "full", "median-killer", "path", "full"),
    Shape(N_("largest, bad for hash tables"), "largest", "full", "buckets", "star", "full"),
    Shape(N_("largest values, all equal"), "largest", "high", "equal", "path", "same"),
    Shape(N_("most test cases"), "many", "full", "random", "random", "full"),
    Shape(N_("most test cases, equal values"), "many", "low", "equal", "path", "same"),
)
