"""Inputs whose parts depend on each other: brackets, chains, lists of neighbours, updates, points."""

from itertools import combinations, pairwise
from random import Random

from tests.shrinking.formats import Pair, Rows, numbers, text_of, whole, wholes

# balanced brackets


def brackets_are_valid(rows: Rows) -> bool:
    depth = 0
    for bracket in rows[0][0]:
        depth += {"(": 1, ")": -1}[bracket]
        if depth < 0:
            return False
    return len(rows) == len(rows[0]) == 1 and depth == 0


def brackets_are_wrong(rows: Rows) -> bool:
    """Something follows a pair in a pair."""
    return "(())(" in rows[0][0]


def big_brackets(random: Random) -> str:
    word, depth = "", 0
    while len(word) + depth < 200:
        bracket = random.choice("()") if depth else "("
        word, depth = word + bracket, depth + (1 if bracket == "(" else -1)
    return text_of(word + ")" * depth)


# matrices to multiply one after the other


def chain_is_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 500)
    sides = [wholes(row, 2, 1, 500) for row in rows[1:]]
    return len(sides) == count and all(one[1] == other[0] for one, other in pairwise(sides))


def chain_is_wrong(rows: Rows) -> bool:
    """A thin place between two thick ones."""
    sides = numbers(rows[1][:1]) + [int(row[1]) for row in rows[1:]]
    return any(left > 10 * middle < right for left, middle, right in zip(sides, sides[1:], sides[2:], strict=False))


def big_chain(random: Random) -> str:
    sides = [random.randint(1, 500) for _ in range(random.randint(20, 100))]
    return text_of(len(sides) - 1, *pairwise(sides))


# a tree as lists of neighbours with lengths, each with -1 at its end


def neighbours_are_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 2, 500)
    found: dict[tuple[int, int], int] = {}
    for vertex, row in enumerate(rows[1:], 1):
        if int(row[0]) != vertex or row[-1] != "-1" or len(row) % 2:
            return False
        for other, length in zip(row[1:-1:2], row[2:-1:2], strict=True):
            found[vertex, whole(other, 1, count)] = whole(length, 1, 10_000)
    reached, waiting = {1}, [1]
    while waiting:
        vertex = waiting.pop()
        new = {other for one, other in found if one == vertex} - reached
        reached |= new
        waiting += new
    is_symmetrical = all(found.get((other, one)) == length for (one, other), length in found.items())
    return len(rows) == count + 1 and is_symmetrical and len(reached) == count and len(found) == 2 * count - 2


def neighbours_are_wrong(rows: Rows) -> bool:
    """A vertex with two long edges."""
    return any(sum(int(length) > 100 for length in row[2:-1:2]) >= 2 for row in rows[1:])


def big_neighbours(random: Random) -> str:
    count = random.randint(20, 40)
    lists: list[list[int]] = [[vertex] for vertex in range(1, count + 1)]
    for child in range(2, count + 1):
        parent, length = random.randint(max(1, child - 6), child - 1), random.randint(1, 10_000)
        lists[child - 1] += [parent, length]
        lists[parent - 1] += [child, length]
    return text_of(count, *([*row, -1] for row in lists))


# a tree as the parent of each vertex


def parents_are_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 2, 1000)
    parents = wholes(rows[1], count - 1, 1, count)
    return len(rows) == 2 and all(parent < child for child, parent in enumerate(parents, 2))


def parents_are_wrong(rows: Rows) -> bool:
    """A vertex other than the root has two children."""
    return any(rows[1].count(parent) >= 2 for parent in rows[1] if parent != "1")


def big_parents(random: Random) -> str:
    count = random.randint(50, 300)
    return text_of(count, [random.randint(1, child - 1) for child in range(2, count + 1)])


# updates and questions


def updates_are_valid(rows: Rows) -> bool:
    count, questions = wholes(rows[0], 2, 1, 1000)
    wholes(rows[1], count, 0)
    for row in rows[2:]:
        kind, first, last = wholes(row, 3, 0)
        if kind == 1:
            whole(row[1], 1, count)
        elif kind != 2 or not 1 <= first <= last <= count:
            return False
    return len(rows) == questions + 2


def updates_are_wrong(rows: Rows) -> bool:
    """A question about several, after a change to one of them that is not the first."""
    changed: set[int] = set()
    for kind, first, last in map(numbers, rows[2:]):
        if kind == 1:
            changed.add(first)
        elif any(first < place <= last for place in changed):
            return True
    return False


def big_updates(random: Random) -> str:
    count, questions = random.randint(20, 100), random.randint(20, 100)
    lines = []
    for _ in range(questions):
        span = sorted(random.choices(range(1, count + 1), k=2))
        lines.append([1, span[0], random.randint(0, 10**9)] if random.random() < 0.5 else [2, *span])
    return text_of((count, questions), [random.randint(0, 10**9) for _ in range(count)], *lines)


# points


def points_are_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 1000)
    points = [tuple(wholes(row, 2, -10_000, 10_000)) for row in rows[1:]]
    return len(points) == count == len(set(points))


def points_are_wrong(rows: Rows) -> bool:
    """Three of them on a line that is neither upright nor level."""
    points = [numbers(row) for row in rows[1:]]
    return any(
        (b[0] - a[0]) * (c[1] - a[1]) == (b[1] - a[1]) * (c[0] - a[0]) and a[0] != b[0] and a[1] != b[1]
        for a, b, c in combinations(points, 3)
    )


def big_points(random: Random) -> str:
    points = {(random.randint(-20, 20), random.randint(-20, 20)) for _ in range(40)}
    return text_of(len(points), *points)


# some of many, with how many


def choice_is_valid(rows: Rows) -> bool:
    count, chosen = wholes(rows[0], 2, 1, 1000)
    values = wholes(rows[1], count)
    return len(rows) == 2 and chosen <= count and len(set(values)) == count


def choice_is_wrong(rows: Rows) -> bool:
    """So many of them from the top have a sum below zero, and there are more."""
    values = sorted(numbers(rows[1]), reverse=True)
    chosen = int(rows[0][1])
    return len(values) > chosen >= 3 and sum(values[:chosen]) < 0


def big_choice(random: Random) -> str:
    count = random.randint(50, 200)
    return text_of((count, random.randint(count // 2, count - 1)), random.sample(range(-(10**6), 10**4), count))


# times of day


def times_are_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 100)
    return len(rows) == count + 1 and all(len(row) == 2 and minutes(row[0]) <= minutes(row[1]) for row in rows[1:])


def minutes(word: str) -> int:
    """Minutes since midnight; ValueError if it is no time."""
    hour, minute = word.split(":")
    if len(hour) != 2 or len(minute) != 2 or not 0 <= int(hour) < 24 or not 0 <= int(minute) < 60:
        raise ValueError
    return 60 * int(hour) + int(minute)


def times_are_wrong(rows: Rows) -> bool:
    """Two that overlap by more than an hour."""
    spans = [(minutes(first), minutes(last)) for first, last in rows[1:]]
    return any(min(one[1], other[1]) - max(one[0], other[0]) > 60 for one, other in combinations(spans, 2))


def big_times(random: Random) -> str:
    spans = [sorted(random.sample(range(24 * 60), 2)) for _ in range(40)]
    return text_of(len(spans), *(" ".join(f"{moment // 60:02}:{moment % 60:02}" for moment in span) for span in spans))


PAIRS = {
    "brackets": Pair(brackets_are_valid, brackets_are_wrong, big_brackets, "(())()\n"),
    "chain": Pair(chain_is_valid, chain_is_wrong, big_chain, "2\n11 1\n1 11\n"),
    "neighbours": Pair(neighbours_are_valid, neighbours_are_wrong, big_neighbours, "3\n1 2 101 3 101 -1\n2 1 101 -1\n3 1 101 -1\n"),
    "parents": Pair(parents_are_valid, parents_are_wrong, big_parents, "4\n1 2 2\n"),
    "updates": Pair(updates_are_valid, updates_are_wrong, big_updates, "2 2\n0 0\n1 2 0\n2 1 2\n"),
    "points": Pair(points_are_valid, points_are_wrong, big_points, "3\n0 0\n1 1\n2 2\n"),
    "choice": Pair(choice_is_valid, choice_is_wrong, big_choice, "4 3\n-2 -3 0 1\n"),
    "times": Pair(times_are_valid, times_are_wrong, big_times, "2\n00:00 01:01\n00:00 01:01\n"),
}
