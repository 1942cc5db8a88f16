"""All pairs of a validator and a bug, by name."""

from tests.shrinking import arrays, graphs, mixed, rows, structures, tables, words

PAIRS = arrays.PAIRS | rows.PAIRS | structures.PAIRS | tables.PAIRS | graphs.PAIRS | mixed.PAIRS | words.PAIRS


def starts(seeds: int) -> list[tuple[str, int]]:
    """The name of every pair with every seed."""
    return [(name, seed) for name in PAIRS for seed in range(seeds)]
