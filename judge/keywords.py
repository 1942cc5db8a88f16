"""What a problem's keywords say of its difficulty and topics: `level:silver-2`, `tag:graph-theory`."""

from collections.abc import Iterable

_LEVEL, _TAG = "level:", "tag:"

#: what a level begins with that nobody told: `~gold-4`
GUESSED = "~"

#: from easy to hard
TIERS = ("bronze", "silver", "gold", "platinum", "diamond", "ruby")

#: steps of each tier, from easy to hard
STEPS = ("5", "4", "3", "2", "1")


def level_of(keywords: Iterable[str]) -> str:
    """The difficulty, `silver-2`; empty where nothing is said."""
    return next((keyword.removeprefix(_LEVEL) for keyword in keywords if keyword.startswith(_LEVEL)), "")


def tags_of(keywords: Iterable[str]) -> tuple[str, ...]:
    """The topics, in the order in which they are given."""
    return tuple(keyword.removeprefix(_TAG) for keyword in keywords if keyword.startswith(_TAG))


def difficulty(level: str) -> int:
    """A level as a number that grows with it, from 1 for bronze-5; 0 for what is none, the middle of a tier for its bare name.

    A guess counts as what it guesses.
    """
    tier, _, step = level.removeprefix(GUESSED).partition("-")
    if tier not in TIERS:
        return 0
    return TIERS.index(tier) * len(STEPS) + (STEPS.index(step) if step in STEPS else len(STEPS) // 2) + 1


def level_at(number: float) -> str:
    """The level with this difficulty, or the nearest: `bronze-5` for 1, `ruby-1` for 30."""
    place = min(max(round(number), 1), len(TIERS) * len(STEPS)) - 1
    return f"{TIERS[place // len(STEPS)]}-{STEPS[place % len(STEPS)]}"
