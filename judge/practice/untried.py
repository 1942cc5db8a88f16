"""Problems that are new to the learner, and one drawn from them by chance: likelier from topics that failed lately."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from judge.keywords import difficulty
from judge.practice.dayplan import Survey
from judge.practice.rules.fresh import all_fresh, draw, weight_by_weakness


class Drawn(NamedTuple):
    """The problems that were drawn, in order, and how many there were to draw from."""

    ids: tuple[str, ...]
    fitting: int


def draw_untried(
    known: Survey, count: int, seed: int, *, levels: tuple[int, int] = (0, 100), tags: Sequence[Collection[str]] = ()
) -> Drawn:
    """So many problems of these levels, each with one of each set of tags; the same seed draws the same."""
    labels = known.facts.labels
    fitting = [
        id_
        for id_ in all_fresh(known.facts)
        if levels[0] <= difficulty(labels[id_][0]) <= levels[1] and all(set(labels[id_][1]) & set(meant) for meant in tags)
    ]
    return Drawn(tuple(draw(fitting, count, weight_by_weakness(known.facts), seed)), len(fitting))
