"""Problems that were never tried, and one drawn from them by chance: likelier from topics that failed lately."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from judge.keywords import difficulty
from judge.practice.dayplan import Survey
from judge.practice.rules.fresh import draw, weight_by_weakness


class Drawn(NamedTuple):
    """The problems that were drawn, in order, and how many there were to draw from."""

    ids: tuple[str, ...]
    fitting: int


def draw_untried(
    known: Survey, count: int, seed: int, *, levels: tuple[int, int] = (0, 100), tags: Sequence[Collection[str]] = ()
) -> Drawn:
    """So many problems of these levels, each with one of each set of tags; the same seed draws the same."""
    briefs = known.state.briefs
    fitting = [
        id_
        for id_, (level, own) in known.facts.labels.items()
        if levels[0] <= difficulty(level) <= levels[1]
        and all(set(own) & set(meant) for meant in tags)
        and not (id_ in briefs and briefs[id_].is_tried)
    ]
    return Drawn(tuple(draw(fitting, count, weight_by_weakness(known.facts), seed)), len(fitting))
