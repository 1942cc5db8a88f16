"""Lines alike: intervals, items, decimals, lists, pairs that no count tells of."""

from itertools import pairwise
from random import Random

from tests.shrinking.formats import Pair, Rows, numbers, text_of, whole, wholes

# lines of pairs without a count


def sentinel_is_valid(rows: Rows) -> bool:
    return all(wholes(row, 2, 1, 10**6) for row in rows[:-1]) and rows[-1] == ["0", "0"]


def sentinel_is_wrong(rows: Rows) -> bool:
    return any(sum(int(word) % 10 for word in row) >= 10 for row in rows)


def big_sentinel(random: Random) -> str:
    return text_of(*((random.randint(1, 10**6), random.randint(1, 10**6)) for _ in range(150)), (0, 0))


def end_is_valid(rows: Rows) -> bool:
    return all(wholes(row, 2, 0, 10**6) for row in rows)


def end_is_wrong(rows: Rows) -> bool:
    values = [numbers(row) for row in rows]
    return any(one[0] > one[1] and other[1] >= one[0] for one, other in pairwise(values))


def big_end(random: Random) -> str:
    return text_of(*((random.randint(0, 10**6), random.randint(0, 10**6)) for _ in range(150)))


# intervals


def intervals_are_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 1000)
    values = [wholes(row, 2, 0) for row in rows[1:]]
    return len(values) == count and all(first < last for first, last in values)


def intervals_are_wrong(rows: Rows) -> bool:
    values = [numbers(row) for row in rows[1:]]
    return any(one[0] < other[0] and other[1] < one[1] for one in values for other in values)


def big_intervals(random: Random) -> str:
    values = [sorted(random.sample(range(10**9), 2)) for _ in range(60)]
    return text_of(len(values), *values)


# knapsacks


def knapsack_is_valid(rows: Rows) -> bool:
    count, _ = wholes(rows[0], 2, 1, 1000)
    return len(rows) == count + 1 and all(wholes(row, 2, 1, 1000) for row in rows[1:])


def knapsack_is_wrong(rows: Rows) -> bool:
    """Taking the best ratio first is not the best."""
    capacity = int(rows[0][1])
    items = [(int(row[0]), int(row[1])) for row in rows[1:]]
    best = [0] * (capacity + 1)
    for weight, worth in items:
        for left in range(capacity, weight - 1, -1):
            best[left] = max(best[left], best[left - weight] + worth)
    taken = 0
    for weight, worth in sorted(items, key=lambda item: -item[1] / item[0]):
        if weight <= capacity:
            capacity, taken = capacity - weight, taken + worth
    return taken < best[-1]


def big_knapsack(random: Random) -> str:
    count = random.randint(10, 25)
    return text_of((count, random.randint(50, 200)), *((random.randint(1, 60), random.randint(1, 100)) for _ in range(count)))


# lines that begin with how long they are


def lists_are_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 100)
    return len(rows) == count + 1 and all(wholes(row[1:], whole(row[0], 1, 100), 0) for row in rows[1:])


def lists_are_wrong(rows: Rows) -> bool:
    return any(len(set(row[1:])) < len(row) - 1 for row in rows[1:])


def big_lists(random: Random) -> str:
    lines = [[random.randint(0, 100) for _ in range(random.randint(1, 30))] for _ in range(40)]
    return text_of(len(lines), *((len(line), *line) for line in lines))


# decimals


def decimals_are_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 100)
    return len(rows) == count + 1 and all(len(row) == 1 and 0 <= float(row[0]) < 1000 and row[0][-1].isdigit() for row in rows[1:])


def decimals_are_wrong(rows: Rows) -> bool:
    return any(float(one[0]) > float(other[0]) + 0.5 for one, other in pairwise(rows[1:]))


def big_decimals(random: Random) -> str:
    return text_of(60, *(f"{random.random() * 900:.3f}" for _ in range(60)))


PAIRS = {
    "sentinel": Pair(sentinel_is_valid, sentinel_is_wrong, big_sentinel, "1 9\n0 0\n"),
    "end of file": Pair(end_is_valid, end_is_wrong, big_end, "1 0\n0 1\n"),
    "intervals": Pair(intervals_are_valid, intervals_are_wrong, big_intervals, "2\n0 3\n1 2\n"),
    "knapsack": Pair(knapsack_is_valid, knapsack_is_wrong, big_knapsack, "2 2\n1 1\n2 2\n"),
    "lists": Pair(lists_are_valid, lists_are_wrong, big_lists, "1\n2 0 0\n"),
    "decimals": Pair(decimals_are_valid, decimals_are_wrong, big_decimals, "2\n1\n0\n"),
}
