"""A permutation, made of choices."""

from judge.inputs.chooser import Chooser


def plan_permutation(chooser: Chooser, name: str, count: int, low: int) -> list[int]:
    """So many numbers from `low` on, in any order."""
    values = list(range(low, low + count))
    hints = chooser.values(name, count, low, low + count - 1, are_distinct=True)
    if hints is not None and chooser.is_bulk(count):
        return list(hints)
    places = {value: place for place, value in enumerate(values)}
    for number in range(count - 1):
        hint = None if hints is None else places[hints[number]]
        place = chooser.whole(number, count - 1, None, hint)
        values[number], values[place] = values[place], values[number]
        places[values[number]], places[values[place]] = number, place
    return values
