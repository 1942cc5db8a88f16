"""Where the learner is weak: topics whose last problems failed."""

from collections.abc import Iterable, Mapping

from judge.forgetting import AGAIN
from judge.practice.rules.brief import Brief
from judge.practice.rules.dayitems import Topic

#: how many of a topic's last problems are looked at, how many there must be, and how many must have failed
_LAST, _ENOUGH, _WEAK = 6, 3, 0.5


def topics_of(problems: Iterable[tuple[tuple[str, ...], Brief]]) -> Mapping[str, Topic]:
    """Every topic that the learner met, from the tags of problems and how they stand."""
    met: dict[str, list[tuple[float, bool]]] = {}
    for tags, brief in problems:
        for tag in tags if brief.rounds else ():
            met.setdefault(tag, []).append((brief.last, brief.rating == AGAIN))
    found = {}
    for tag, rounds in met.items():
        last = sorted(rounds)[-_LAST:]
        found[tag] = Topic(tag, sum(failed for _, failed in last), len(last))
    return found


def weak_topics(topics: Mapping[str, Topic], most: int = 3) -> list[Topic]:
    """The weakest, at most so many: half of at least three problems failed."""
    weak = [topic for topic in topics.values() if topic.seen >= _ENOUGH and topic.share >= _WEAK]
    return sorted(weak, key=lambda topic: (-topic.share, -topic.seen, topic.tag))[:most]
