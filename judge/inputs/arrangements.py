"""How the values of an array or a column follow each other, and the letters of a word: what programs take long for. Pure."""

from random import Random

#: arrangements that need room for as many numbers as there are values
STEPS = ("chain", "ring", "star", "back-chain")

#: letters that are the same in all words, or follow from word to word
WORDS = ("one", "one-but-last", "halves", "falling", "counting")


def arranged(kind: str, values: list[int], chance: Random) -> list[int]:
    """Values in the order that a shape wants."""
    if kind == "sorted":
        return sorted(values)
    if kind == "reversed":
        return sorted(values, reverse=True)
    if kind == "organ-pipe":
        values.sort()
        return values[::2] + values[1::2][::-1]
    if kind == "median-killer":
        values.sort()
        half = len(values) // 2
        return [value for pair in zip(values[:half], values[half:], strict=False) for value in pair] + values[2 * half :]
    if kind == "middle-killer":
        return _largest_in_the_middle(values)
    return values


def _largest_in_the_middle(values: list[int]) -> list[int]:
    """Quicksort takes the largest each time, if it begins in the middle: what was there goes to the end as it is exchanged."""
    values.sort()
    for number in range(1, len(values)):
        middle = number // 2
        values[number], values[middle] = values[middle], values[number]
    return values


def stepping(kind: str, count: int, low: int, high: int, *, is_second: bool) -> list[int] | None:
    """Numbers of things in their order; two such columns are the ends of a path's edges, or of a star's.

    The values of the second differ. None where there is no room."""
    if count > high - low + 1 or count < 2:
        return None
    if kind == "star":
        return [low + number for number in range(count)] if is_second else [low] * count
    if kind == "ring":
        return [*range(low + 1, low + count), low] if not is_second else list(range(low, low + count))
    values = list(range(low, low + count)) if is_second else [low, *range(low, low + count - 1)]
    return values if kind == "chain" else values[::-1]


def step_value(kind: str, number: int, low: int, high: int, *, is_second: bool) -> int:
    """The value with this number, from 0, of a name that stands in many lines; it begins anew where there is no room."""
    number %= high - low
    if kind == "star":
        return low + 1 + number if is_second else low
    value = low + number + is_second
    return low + high - value if kind == "back-chain" else value


def drawn(kind: str, count: int, ends: tuple[int, int], chance: Random, *, are_distinct: bool) -> list[int]:
    """Values between both ends, which the shape may arrange."""
    least, most = ends
    if are_distinct:
        return _different(chance, least, most, count)
    if kind == "equal":
        return [chance.choice(ends)] * count
    if kind == "few":
        return chance.choices([chance.randint(least, most) for _ in range(3)], k=count)
    if most - least >= 1 << 62:
        return [chance.randint(least, most) for _ in range(count)]
    values = chance.choices(range(least, most + 1), k=count)
    return values[: count // 2] + [least] * (count - count // 2) if kind == "then-least" else values


def _different(chance: Random, least: int, most: int, count: int) -> list[int]:
    """Different values; a range may be longer than any sequence can be."""
    if most - least < 1 << 62:
        return chance.sample(range(least, most + 1), count)
    found: dict[int, None] = {}
    while len(found) < count:
        found[chance.randint(least, most)] = None
    return list(found)


def letters_of(kind: str, count: int, kinds: int, chance: Random, *, number: int) -> list[int]:
    """The letters of a word as indexes of its alphabet; `number` says which of many words it is."""
    few = min(kinds, 2 + chance.randrange(2))
    if kind == "same":
        return [chance.randrange(kinds)] * count
    if kind == "alternating":
        return [place % few for place in range(count)]
    if kind == "almost-same":
        first = chance.randrange(kinds)
        return [*[first] * (count - 1), chance.randrange(kinds)][:count]
    if kind == "few":
        some = [chance.randrange(kinds) for _ in range(few)]
        return chance.choices(some, k=count)
    return _letters_of_all(kind, count, kinds, number) or _letters_by_chance(kind, count, kinds, chance)


def _letters_by_chance(kind: str, count: int, kinds: int, chance: Random) -> list[int]:
    letters = chance.choices(range(kinds), k=count)
    return sorted(letters, reverse=True) if kind == "falling" else letters


def _letters_of_all(kind: str, count: int, kinds: int, number: int) -> list[int]:
    """Those that are the same in all words; empty where the kind asks for none."""
    if kind == "one":
        return [0] * count
    if kind == "one-but-last":
        return [*[0] * (count - 1), min(1, kinds - 1)][:count]
    if kind == "halves":
        return [0] * (count - count // 2) + [min(1, kinds - 1)] * (count // 2)
    return _counted(number, count, kinds) if kind == "counting" else []


def _counted(number: int, count: int, kinds: int) -> list[int]:
    """Words in the order of a dictionary, of three letters alone where these are enough for many words."""
    base = min(kinds, 3 if count > 8 else kinds)
    digits = []
    for _ in range(count):
        number, digit = divmod(number, base)
        digits.append(digit)
    return digits[::-1]
