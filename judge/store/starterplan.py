"""The plan that a new workspace begins with: the starter problems by topic, from printing a line to problems of other kinds.

Its comments and the names of its sets are in the language of who begins.
"""

from collections.abc import Callable, Iterator

from judge.messages import N_, filled

#: what may be settled, and why: the lines above the sets
_SETTINGS = (
    ("minutes = 60", N_("a day, or by weekday: {table}; 0 is a day off")),
    ("days-per-week = 5", ""),
    ("streak = false", N_("true: count days in a row, too")),
    ("hide = false", N_("true: no level and topics before a problem is solved")),
    ("commit = false", N_("true: judge commit may commit")),
)

_HEAD = N_("What `judge today` goes by; docs/practice.md explains every line. Change it as you like: it is yours.")

#: minutes by weekday, as they may be written
_TABLE = "{mon = 45, sat = 120, other = 60}"

#: the sets in their order: the name of each, and its problems
_SETS = (
    (N_("Week 1: input, output, arithmetic"), "2557 1000 1008 10950 10951 10952 2739 kit-nightbus kit-tiles"),
    (N_("Week 2: sorting, stack, hash"), "2750 10989 1181 kit-trolley 10828 9012 10816 kit-socks"),
    (
        N_("Week 3: implementation, brute force, greedy"),
        "kit-gears kit-ttakji kit-sprout kit-millstone kit-tablet kit-setlist kit-wet-steps 1463",
    ),
    (N_("Week 4: binary search, graph traversal"), "1920 kit-safe kit-arcade kit-patchwork 1260 11725 2178 11053"),
    (N_("Implementation and simulation"), "kit-quilt kit-sweepers kit-pantry kit-frost kit-chute kit-bakery"),
    (N_("Strings"), "kit-stripes kit-glass kit-melody kit-knit kit-keypad"),
    (N_("Sorting and greedy"), "kit-marathon kit-dome kit-vet kit-siding kit-yarn"),
    (N_("Brute force and backtracking"), "14888 kit-bells kit-carts 11729 kit-cats 9663"),
    (N_("Stack, queue, heap, hash"), "kit-crane kit-smoke kit-campfire"),
    (N_("Two pointers, prefix sums, binary search"), "kit-ribbon kit-bees kit-rampart kit-gallery kit-rice-balls kit-tea"),
    (N_("Graph traversal and grids"), "kit-ink kit-coast kit-mirrors kit-tents kit-postbag kit-causeway kit-plates"),
    (N_("Shortest paths, spanning trees, disjoint sets"), "1717 1753 11404 1197 kit-ferries kit-water-pipes 2252 kit-rising-water"),
    (
        N_("Dynamic programming"),
        "kit-toll-grid kit-night-shift 9251 12865 kit-even-coins 14002 kit-flower-bed kit-letter-discs kit-uncoupling "
        "kit-order-of-learning kit-nesting-bowls",
    ),
    (N_("Trees"), "kit-fair-cut kit-cave-log kit-two-islands kit-mountain-courier"),
    (N_("Number theory and geometry"), "kit-cicada kit-orchard kit-moss"),
    (N_("Interactive, points for parts, two runs, a function"), "kit-steady kit-ledger kit-runner-up kit-lighthouse"),
    (
        N_("From the deep-learning notes"),
        "nn-errors nn-epochs nn-labels nn-softmax nn-optimizers nn-scaling nn-batchnorm nn-convolution nn-pooling "
        "nn-auc nn-shapes nn-train",
    ),
)

#: characters of a line of problems
_MOST_COLUMNS = 110

#: the sets of plans that the kit wrote before, the newest last; a workspace keeps the one that it began with
_EARLIER = (
    (2557, 1000, 1008, 10950, 10951, 10952, 2739), (2750, 10989, 1181), (10828, 9012, 10816, 1920), (1463, 11053, 9251, 12865, 14002),
    (1260, 2178, 11725), (11729, 14888, 9663), (1717, 1753, 11404, 1197, 2252),
    ("kit-safe", "kit-ledger", "kit-runner-up", "kit-lighthouse"),
)  # fmt: skip

#: how many sets the kit's first plan had; it got another one later
_FIRST_SETS = 7


def starter_plan(translate: Callable[[str], str]) -> str:
    """The text of plan.toml."""
    lines = [f"# {translate(_HEAD)}"]
    lines += [f"{setting:<24}# {filled(translate(why), {'table': _TABLE})}" if why else setting for setting, why in _SETTINGS]
    for name, ids in _SETS:
        lines += ["", "[[set]]", f'name = "{translate(name)}"', *_problem_lines(ids.split())]
    return "\n".join([*lines, ""])


def _problem_lines(ids: list[str]) -> Iterator[str]:
    words = ", ".join(one if one.isdecimal() else f'"{one}"' for one in ids)
    if len(words) <= _MOST_COLUMNS:
        yield f"problems = [{words}]"
        return
    half = (len(ids) + 1) // 2
    yield "problems = ["
    for part in (ids[:half], ids[half:]):
        yield "    " + " ".join(f"{one}," if one.isdecimal() else f'"{one}",' for one in part)
    yield "]"


def is_kits_plan(sets: list[tuple[str, ...]]) -> bool:
    """Whether the problems of a plan's sets are those of the plan above, or of one that the kit wrote before."""
    own = [tuple(ids.split()) for _, ids in _SETS]
    earlier = [tuple(map(str, ids)) for ids in _EARLIER]
    return sets == own or (len(sets) >= _FIRST_SETS and sets == earlier[: len(sets)])
