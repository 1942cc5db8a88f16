"""Arrays with their lengths, permutations, cases and queries."""

from random import Random

from tests.shrinking.formats import Pair, Rows, numbers, text_of, wholes

# an array with its length


def array_is_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 1000)
    wholes(rows[1], count)
    return len(rows) == 2


def array_is_wrong(rows: Rows) -> bool:
    values = numbers(rows[1])
    big = next((index for index, value in enumerate(values) if value > 1000), len(values))
    return any(value < 0 for value in values[big:])


def big_array(random: Random) -> str:
    count = random.randint(100, 600)
    return text_of(count, [random.randint(-(10**9), 10**9) for _ in range(count)])


# cases, each an array


def cases_are_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 100)
    for case in range(count):
        (length,) = wholes(rows[2 * case + 1], 1, 1, 100)
        wholes(rows[2 * case + 2], length, 0, 1000)
    return len(rows) == 2 * count + 1


def cases_are_wrong(rows: Rows) -> bool:
    return any(len(row) >= 3 and max(numbers(row)) == int(row[0]) > 100 for row in rows[2::2])


def big_cases(random: Random) -> str:
    lines: list[object] = [50]
    for _ in range(50):
        count = random.randint(1, 40)
        lines += [count, [random.randint(0, 1000) for _ in range(count)]]
    return text_of(*lines)


# a permutation


def permutation_is_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 1000)
    return len(rows) == 2 and sorted(numbers(rows[1])) == list(range(1, count + 1)) and bool(wholes(rows[1], count))


def permutation_is_wrong(rows: Rows) -> bool:
    """There is a pattern 2 3 1."""
    values = numbers(rows[1])
    for middle, high in enumerate(values):
        least = min(values[middle + 1 :], default=high)
        if any(least < value < high for value in values[:middle]):
            return True
    return False


def big_permutation(random: Random) -> str:
    count = random.randint(20, 100)
    return text_of(count, random.sample(range(1, count + 1), count))


# two arrays


def arrays_are_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 1000)
    return len(rows) == 3 and all(wholes(row, count, 0) for row in rows[1:])


def arrays_are_wrong(rows: Rows) -> bool:
    compared = [int(one) > int(other) for one, other in zip(*rows[1:], strict=True)]
    return True in compared and False in compared[compared.index(True) :]


def big_arrays(random: Random) -> str:
    count = random.randint(50, 200)
    return text_of(count, *([random.randint(0, 10**9) for _ in range(count)] for _ in range(2)))


# an array and queries about its positions


def queries_are_valid(rows: Rows) -> bool:
    count, queries = wholes(rows[0], 2, 1, 1000)
    wholes(rows[1], count)
    return len(rows) == queries + 2 and all(first <= last for first, last in (wholes(row, 2, 1, count) for row in rows[2:]))


def queries_are_wrong(rows: Rows) -> bool:
    values = numbers(rows[1])
    return any(int(last) > int(first) and sum(values[int(first) - 1 : int(last)]) < 0 for first, last in rows[2:])


def big_queries(random: Random) -> str:
    count, queries = random.randint(30, 100), random.randint(20, 100)
    spans = [sorted(random.choices(range(1, count + 1), k=2)) for _ in range(queries)]
    return text_of((count, queries), [random.randint(-1000, 1000) for _ in range(count)], *spans)


PAIRS = {
    "array": Pair(array_is_valid, array_is_wrong, big_array, "2\n1001 -1\n"),
    "cases": Pair(cases_are_valid, cases_are_wrong, big_cases, "1\n3\n101 0 0\n"),
    "permutation": Pair(permutation_is_valid, permutation_is_wrong, big_permutation, "3\n2 3 1\n"),
    "two arrays": Pair(arrays_are_valid, arrays_are_wrong, big_arrays, "2\n1 0\n0 0\n"),
    "queries": Pair(queries_are_valid, queries_are_wrong, big_queries, "2 1\n-1 0\n1 2\n"),
}
