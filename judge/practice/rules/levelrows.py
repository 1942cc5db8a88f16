"""How many problems of each level are solved, of those that are here."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from judge.keywords import STEPS, TIERS, difficulty


class LevelRow(NamedTuple):
    """A tier, empty for problems without a level; solved problems by its steps from 5 to 1, and all that are here by the same."""

    tier: str
    solved: tuple[int, ...]
    here: tuple[int, ...]


def level_rows(labels: Mapping[str, tuple[str, tuple[str, ...]]], accepted: Collection[str]) -> tuple[LevelRow, ...]:
    """The tiers of which there are problems, from easy to hard; `labels` have level and tags of each problem here."""
    solved, here = ({tier: [0] * len(STEPS) for tier in (*TIERS, "")} for _ in range(2))
    for id_, (level, _) in labels.items():
        number = difficulty(level)
        tier, step = (TIERS[(number - 1) // len(STEPS)], (number - 1) % len(STEPS)) if number else ("", 0)
        here[tier][step] += 1
        solved[tier][step] += id_ in accepted
    return tuple(LevelRow(tier, tuple(solved[tier]), tuple(counts)) for tier, counts in here.items() if any(counts))
