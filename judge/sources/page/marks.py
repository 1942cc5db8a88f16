"""What the labels, tier and judging notes of a page mean for a judge elsewhere."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from judge.model import Kind, Need
from judge.tagnames import keyword_of_tag

_KINDS = {"subtask": Kind.SCORING, "partial": Kind.SCORING, "interactive": Kind.INTERACTIVE, "two-steps": Kind.MULTI_PASS}
_NEEDS = {"partial": Need.SCORE, "func": Need.FUNCTION, "class": Need.FUNCTION, "time-acc": Need.SUMMED_TIME, "full": Need.SOME_CASES}

#: labels that say nothing of the problem but what the page's owner made of it
_STATES = frozenset(("ac", "wa", "pac"))

_TIERS = ("bronze", "silver", "gold", "platinum", "diamond", "ruby")

_SAMPLES_NOT_JUDGED = re.compile(r"예제는 채점하지 않는다|samples? (?:is|are) not judged", re.IGNORECASE)


class Marks(NamedTuple):
    """What the labels say."""

    kinds: frozenset[Kind]
    needs: frozenset[Need]
    special: bool
    samples_judged: bool
    keywords: tuple[str, ...]


def read_marks(labels: Iterable[str], notes: Iterable[str], tier: int | None, tags: Iterable[str]) -> Marks:
    """From the kinds of the labels (`spj`), the judging notes, the number of the tier image and the tags' names."""
    names = [label for label in labels if label not in _STATES]
    keywords = [f"label:{name}" for name in names if name not in ("multilang",)]
    if tier is not None:
        keywords.append(f"level:{level_name(tier)}")
    keywords += [f"tag:{keyword_of_tag(tag)}" for tag in tags]
    return Marks(
        frozenset(_KINDS[name] for name in names if name in _KINDS), frozenset(_NEEDS[name] for name in names if name in _NEEDS),
        "spj" in names, not any(_SAMPLES_NOT_JUDGED.search(note) for note in notes), tuple(dict.fromkeys(keywords)),
    )  # fmt: skip


def level_name(tier: int) -> str:
    """`bronze-5` for 1 up to `ruby-1` for 30, as solved.ac numbers them; 0 is unrated, less is not rated by rule."""
    if not 1 <= tier <= 30:
        return "unrated" if tier >= 0 else "not-rated"
    return f"{_TIERS[(tier - 1) // 5]}-{5 - (tier - 1) % 5}"
