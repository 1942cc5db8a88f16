"""Strings, names and commands."""

from random import Random

from tests.shrinking.formats import Pair, Rows, text_of, wholes, word_of

# commands


def commands_are_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 1000)
    for row in rows[1:]:
        if row[0] == "push":
            wholes(row[1:], 1, 0)
        elif row not in (["pop"], ["top"]):
            return False
    return len(rows) == count + 1


def commands_are_wrong(rows: Rows) -> bool:
    depth, was_empty = 0, False
    for row in rows[1:]:
        depth += row[0] == "push"
        if row[0] == "top" and was_empty and depth == 2:
            return True
        was_empty |= row[0] == "pop" and depth == 0
        depth -= row[0] == "pop" and depth > 0
    return False


def big_commands(random: Random) -> str:
    count = 200
    return text_of(count, *(random.choice([f"push {random.randint(0, 10**5)}", "pop", "top"]) for _ in range(count)))


# words


def string_is_valid(rows: Rows) -> bool:
    return len(rows) == len(rows[0]) == 1 and set(rows[0][0]) <= set("abcdefghijklmnopqrstuvwxyz")


def string_is_wrong(rows: Rows) -> bool:
    """It has a subsequence x y x."""
    word = rows[0][-1] if len(rows) == 1 else rows[1][0]
    return any(set(word[word.index(letter) : word.rindex(letter)]) > {letter} for letter in set(word))


def big_string(random: Random) -> str:
    return text_of(word_of(random, "abcdefghijklmnopqrstuvwxyz", random.randint(50, 300)))


def counted_string_is_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 1000)
    return string_is_valid(rows[1:]) and len(rows[1][0]) == count


def big_counted_string(random: Random) -> str:
    count = random.randint(50, 300)
    return text_of(count, word_of(random, "abcdefghijklmnopqrstuvwxyz", count))


def two_strings_are_valid(rows: Rows) -> bool:
    return len(rows) == 2 and all(string_is_valid([row]) for row in rows)


def two_strings_are_wrong(rows: Rows) -> bool:
    """The second is a subsequence of the first but no part of it."""
    (first,), (second,) = rows
    letters = iter(first)
    return second not in first and all(letter in letters for letter in second)


def big_two_strings(random: Random) -> str:
    first = word_of(random, "abcdefgh", 200)
    return text_of(first, "".join(first[index] for index in sorted(random.sample(range(200), 40))))


def names_are_valid(rows: Rows) -> bool:
    names, queries = wholes(rows[0], 2, 0, 1000)
    return (
        len(rows) == 1 + names + queries
        and all(string_is_valid([row]) for row in rows[1:])
        and len({*map(tuple, rows[1 : names + 1])}) == names
    )


def names_are_wrong(rows: Rows) -> bool:
    names = int(rows[0][0])
    known = {row[0] for row in rows[1 : names + 1]}
    found = [row[0] in known for row in rows[names + 1 :]]
    return True in found and False in found[found.index(True) :]


def big_names(random: Random) -> str:
    names = sorted({word_of(random, "abcxyz", random.randint(3, 12)) for _ in range(60)})
    queries = [random.choice(names) if random.random() < 0.5 else word_of(random, "abcxyz", 5) for _ in range(80)]
    return text_of((len(names), len(queries)), *names, *queries)


PAIRS = {
    "commands": Pair(commands_are_valid, commands_are_wrong, big_commands, "4\npop\npush 0\npush 0\ntop\n"),
    "string": Pair(string_is_valid, string_is_wrong, big_string, "aba\n"),
    "counted string": Pair(counted_string_is_valid, string_is_wrong, big_counted_string, "3\naba\n"),
    "two strings": Pair(two_strings_are_valid, two_strings_are_wrong, big_two_strings, "aba\naa\n"),
    "names": Pair(names_are_valid, names_are_wrong, big_names, "1 2\na\na\nb\n"),
}
