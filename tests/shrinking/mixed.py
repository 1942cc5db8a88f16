"""Inputs of several parts: graphs until 0 0, two grids, sets that are joined, a fixed table, sorted values with questions, dates."""

from datetime import date
from itertools import combinations, pairwise
from random import Random

from tests.shrinking.formats import Pair, Rows, numbers, text_of, wholes, word_of

# graphs without cycles, one after the other until 0 0


def graphs_until_are_valid(rows: Rows) -> bool:
    position = 0
    while (head := wholes(rows[position], 2, 0, 100)) != [0, 0]:
        edges = [wholes(row, 2, 1, head[0]) for row in rows[position + 1 : position + 1 + head[1]]]
        if len(edges) != head[1] or any(one >= other for one, other in edges):
            return False
        position += 1 + head[1]
    return position == len(rows) - 1 and position > 0


def graphs_until_are_wrong(rows: Rows) -> bool:
    """A graph that is not the first has two edges to the same vertex."""
    position, is_first = 0, True
    while rows[position] != ["0", "0"]:
        count = int(rows[position][1])
        ends = [row[1] for row in rows[position + 1 : position + 1 + count]]
        if not is_first and len(set(ends)) < count:
            return True
        position, is_first = position + 1 + count, False
    return False


def big_graphs_until(random: Random) -> str:
    lines: list[object] = []
    for _ in range(12):
        vertices, edges = random.randint(5, 30), random.randint(5, 20)
        lines += [(vertices, edges), *(sorted(random.sample(range(1, vertices + 1), 2)) for _ in range(edges))]
    return text_of(*lines, (0, 0))


# two grids of the same size


def grids_are_valid(rows: Rows) -> bool:
    height, width = wholes(rows[0], 2, 1, 50)
    return len(rows) == 2 * height + 1 and all(len(row) == 1 and len(row[0]) == width and set(row[0]) <= set("AB") for row in rows[1:])


def grids_are_wrong(rows: Rows) -> bool:
    """They differ in two places of a row, one B the first time, the other the second time."""
    height = int(rows[0][0])
    pairs = [{*zip(one[0], other[0], strict=True)} for one, other in zip(rows[1 : height + 1], rows[height + 1 :], strict=True)]
    return any({("A", "B"), ("B", "A")} <= pair for pair in pairs)


def big_grids(random: Random) -> str:
    height, width = random.randint(10, 30), random.randint(10, 30)
    return text_of((height, width), *(word_of(random, "AB", width) for _ in range(2 * height)))


# sets that are joined, and questions


def joins_are_valid(rows: Rows) -> bool:
    members, count = wholes(rows[0], 2, 1, 1000)
    lines = [wholes(row, 3, 0, members) for row in rows[1:]]
    return len(lines) == count and all(kind <= 1 for kind, _, _ in lines)


def joins_are_wrong(rows: Rows) -> bool:
    """A question about two that were joined through a third."""
    joined: set[frozenset[str]] = set()
    for kind, one, other in rows[1:]:
        if kind == "0" and one != other:
            joined.add(frozenset((one, other)))
        elif kind == "1" and any(first ^ second == {one, other} for first, second in combinations(joined, 2)):
            return True
    return False


def big_joins(random: Random) -> str:
    lines = [(random.randint(0, 1), random.randint(0, 12), random.randint(0, 12)) for _ in range(80)]
    return text_of((12, len(lines)), *lines)


# a table of a fixed size


def table_is_valid(rows: Rows) -> bool:
    return len(rows) == 9 and all(wholes(row, 9, 0, 9) for row in rows)


def table_is_wrong(rows: Rows) -> bool:
    """A row and the next one have the same two neighbours, no zeros."""
    return any({*pairwise(above)} & {*pairwise(below)} - {("0", "0")} for above, below in pairwise(rows))


def big_table(random: Random) -> str:
    return text_of(*([random.randint(0, 9) for _ in range(9)] for _ in range(9)))


# sorted values, and values that are looked for


def sorted_is_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 1000)
    values = wholes(rows[1], count)
    (questions,) = wholes(rows[2], 1, 1, 1000)
    return len(rows) == 4 and bool(wholes(rows[3], questions)) and all(one < other for one, other in pairwise(values))


def sorted_is_wrong(rows: Rows) -> bool:
    """The last of at least three values is looked for, after one that is not there."""
    values, questions = numbers(rows[1]), numbers(rows[3])
    places = [place for place, value in enumerate(questions) if value == values[-1]]
    return len(values) >= 3 and any(question not in values for place in places for question in questions[:place])


def big_sorted(random: Random) -> str:
    values = sorted(random.sample(range(-(10**6), 10**6), random.randint(20, 150)))
    questions = [random.choice(values) if random.random() < 0.6 else random.randint(-(10**6), 10**6) for _ in range(100)]
    return text_of(len(values), values, len(questions) + 1, [*questions, values[-1]])


# dates with amounts


def dates_are_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 1000)
    days = [date.fromisoformat(row[0]) for row in rows[1:]]
    return len(days) == count and days == sorted(days) and all(wholes(row[1:], 1, 1, 10_000) for row in rows[1:])


def dates_are_wrong(rows: Rows) -> bool:
    """Over 500 within a day, by two."""
    return any(one[0] == other[0] and int(one[1]) + int(other[1]) > 500 for one, other in combinations(rows[1:], 2))


def big_dates(random: Random) -> str:
    days = sorted(date.fromordinal(random.randint(730_000, 730_100)) for _ in range(80))
    return text_of(len(days), *((day, random.randint(1, 10_000)) for day in days))


PAIRS = {
    "graphs until 0 0": Pair(graphs_until_are_valid, graphs_until_are_wrong, big_graphs_until, "1 0\n2 2\n1 2\n1 2\n0 0\n"),
    "two grids": Pair(grids_are_valid, grids_are_wrong, big_grids, "1 2\nAB\nBA\n"),
    "joins": Pair(joins_are_valid, joins_are_wrong, big_joins, "2 3\n0 0 1\n0 0 2\n1 1 2\n"),
    "fixed table": Pair(table_is_valid, table_is_wrong, big_table, "0 0 0 0 0 0 0 0 0\n" * 7 + "0 0 0 0 0 0 0 0 1\n" * 2),
    "sorted values": Pair(sorted_is_valid, sorted_is_wrong, big_sorted, "3\n0 1 2\n2\n3 2\n"),
    "dates": Pair(dates_are_valid, dates_are_wrong, big_dates, "2\n0001-01-01 1\n0001-01-01 500\n"),
}
