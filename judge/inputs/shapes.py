"""What large or peculiar inputs look like: how values follow each other, how trees grow, which letters there are."""

from typing import NamedTuple

from judge.messages import N_


class Shape(NamedTuple):
    """A way to choose: each field names one for a kind of thing; `mixed` chooses anew for each input and name."""

    name: str
    #: mixed; largest: every count at its limit; many: as many test cases as there may be; exact: one test case of the wanted size;
    #: halves: all but the first half as large; first: all but the first small;
    #: graded: one test case, the first of the wanted size, the others three times as large
    sizes: str = "mixed"
    #: mixed, low, high, ends, full, least, prime; share: single values high, of several each about its share of that
    values: str = "mixed"
    #: random, sorted, reversed, equal, few, organ-pipe, median-killer, middle-killer, then-least, buckets, probes;
    #: numbers in their order: chain, back-chain, ring, star
    arrays: str = "random"
    #: random, path, star, caterpillar, binary, broom; of graphs rounds, fan, band, too
    trees: str = "random"
    #: mixed, same, alternating, almost-same, full; of all words together one, one-but-last, halves, falling, counting
    letters: str = "mixed"
    #: random, open, snake, spiral, maze, checkers
    grids: str = "random"
    #: whether the ways of a grid are its walls
    is_turned: bool = False
    #: how far values may be from the least, or from 0 where that lies between; 0 as far as they may
    reach: int = 0
    #: so many things at most are in all test cases together, where nothing else bounds that; 0 for as many as there may be
    most_in_cases: int = 0
    #: of lines with alternatives: random; phases: first one of them, then another or any
    ways: str = "random"


MIXED = Shape(N_("mixed"))

#: arrangements of small inputs, drawn beside the mixed one
ARRAYS = ("sorted", "reversed", "equal", "few", "organ-pipe")
TREES = ("path", "star", "caterpillar", "binary", "broom")
LETTERS = ("same", "alternating", "almost-same", "full")

#: the largest inputs, the commonest traps first; some have one test case alone, which may be larger than many are
LARGEST = (
    Shape(N_("largest"), sizes="largest", values="full", arrays="random", trees="random", letters="full"),
    Shape(N_("largest, equal values"), sizes="largest", values="low", arrays="equal", trees="star", letters="same"),
    Shape(N_("largest, high values, sorted"), sizes="exact", values="high", arrays="sorted", trees="path", letters="same"),
    Shape(N_("largest, reversed"), sizes="largest", values="full", arrays="reversed", trees="path", letters="almost-same"),
    Shape(N_("largest, sorted"), sizes="largest", values="full", arrays="sorted", trees="caterpillar", letters="alternating"),
    Shape(N_("largest, few values"), sizes="largest", values="ends", arrays="few", trees="broom", letters="alternating"),
    Shape(N_("largest, up then down"), sizes="exact", values="full", arrays="organ-pipe", trees="binary", letters="same"),
    Shape(N_("largest, bad for quicksort"), sizes="largest", values="full", arrays="median-killer", trees="path", letters="full"),
    Shape(N_("largest, bad for hash tables"), sizes="largest", values="full", arrays="buckets", trees="star", letters="full"),
    Shape(N_("largest, bad for Python's dict and set"), sizes="largest", values="full", arrays="probes", trees="random", letters="full"),
    Shape(N_("largest values, all equal"), sizes="largest", values="high", arrays="equal", trees="path", letters="same"),
    Shape(N_("most test cases"), sizes="many", values="full", arrays="random", trees="random", letters="full"),
    Shape(N_("most test cases, equal values"), sizes="many", values="low", arrays="equal", trees="path", letters="same"),
)

#: the largest grids, for specs that have them
LARGEST_GRIDS = (
    Shape(N_("largest, an open field"), sizes="largest", values="full", letters="full", grids="open"),
    Shape(N_("largest, a field of walls"), sizes="largest", values="full", letters="full", grids="open", is_turned=True),
    Shape(N_("largest, a snake"), sizes="largest", values="full", letters="full", grids="snake"),
    Shape(N_("largest, a snake of walls"), sizes="largest", values="full", letters="full", grids="snake", is_turned=True),
    Shape(N_("largest, a maze"), sizes="largest", values="full", letters="full", grids="maze"),
    Shape(N_("largest, a maze of walls"), sizes="largest", values="full", letters="full", grids="maze", is_turned=True),
    Shape(N_("largest, a spiral"), sizes="largest", values="full", letters="full", grids="spiral"),
    Shape(N_("largest, a spiral of walls"), sizes="largest", values="full", letters="full", grids="spiral", is_turned=True),
    Shape(N_("largest, a checkerboard"), sizes="largest", values="full", letters="full", grids="checkers"),
)

#: what else programs take long for that are quick on all of the above; of each, sizes first are tried that take a moment
TRAPS = (
    Shape(N_("largest, one letter, half as much to look for"), sizes="halves", values="low", arrays="equal", letters="one"),
    Shape(N_("largest, all but the last alike, half as much to look for"), sizes="halves", arrays="then-least", letters="one-but-last"),
    Shape(N_("largest, the rest small, one letter and then another"), sizes="first", values="full", arrays="sorted", letters="halves"),
    Shape(N_("largest, falling letters, bad for quicksort from the middle"), sizes="largest", arrays="middle-killer", letters="falling"),
    Shape(N_("largest, words one after the other"), sizes="largest", values="full", letters="counting"),
    Shape(N_("largest, each beside the one before"), sizes="largest", values="full", arrays="chain", trees="path", ways="phases"),
    Shape(N_("largest, each beside the one after"), sizes="largest", values="full", arrays="back-chain", trees="path", ways="phases"),
    Shape(N_("largest, all in a ring"), sizes="largest", values="high", arrays="ring", trees="path", letters="halves"),
    Shape(N_("largest, all beside the first"), sizes="largest", values="full", arrays="star", trees="star", ways="phases"),
    Shape(N_("largest, ways that become shorter round by round"), sizes="largest", values="least", arrays="sorted", trees="rounds"),
    Shape(N_("largest, many ways to one vertex"), sizes="largest", values="least", arrays="sorted", trees="fan"),
    Shape(N_("largest, a narrow grid of ways"), sizes="largest", values="least", arrays="sorted", trees="band"),
    Shape(N_("largest, values that fill a half together"), sizes="largest", values="share", arrays="random", ways="phases"),
    Shape(N_("largest, equal values that fill a half together"), sizes="largest", values="share", arrays="equal", ways="phases"),
    Shape(N_("largest, large primes"), sizes="largest", values="prime", arrays="few"),
    Shape(N_("largest, first one kind of lines, then others"), sizes="largest", values="full", arrays="then-least", ways="phases"),
    Shape(N_("largest, first one kind of lines, then others"), sizes="largest", values="least", arrays="then-least", ways="phases"),
)
