"""Turns of a long hunt: who has one, how long it is, which inputs it has; also after it was stopped."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from judge.errors import StressError
from judge.messages import N_
from judge.model import Verdict
from judge.stress.longhunt import HuntTarget, KeptTurns, LongTerms, hunt_long
from judge.stress.senthunt import HuntOrder, HuntResult
from judge.toolchain.elsewhere import Commands
from judge.workers.work import Done, Work

NOTHING, FOUND = HuntResult(5, 1.0), HuntResult(5, 1.0, Verdict.WA, b"1\n", b"2\n", tokens=1)
LACKING = StressError(N_("nothing can make inputs"))


class Day:
    """Workers that take two works at once, each as long as its order says, and a clock that goes on with them."""

    def __init__(self, outcomes: dict[str, list[HuntResult | StressError]]) -> None:
        self.now_s = 0.0
        self.orders: list[HuntOrder] = []
        self._outcomes = outcomes

    def each(self, works: Iterable[Work]) -> Iterator[Done]:
        waiting: list[Work] = []
        for work in works:
            self.orders.append(work.value)
            waiting.append(work)
            if len(waiting) == 2:
                yield self._done(waiting.pop(0))
        while waiting:
            yield self._done(waiting.pop(0))

    def _done(self, work: Work) -> Done:
        self.now_s += work.value.budget_s
        outcomes = self._outcomes[work.value.source.name]
        return Done(work, outcomes.pop(0) if len(outcomes) > 1 else outcomes[0])

    def close(self) -> None:
        """Nothing was started."""


@pytest.fixture
def targets(tmp_path: Path) -> list[HuntTarget]:
    made = []
    for name in ("a.py", "b.py", "c.py"):
        (tmp_path / "packages" / name).mkdir(parents=True)
        (tmp_path / name).write_text(f"# {name}\n")
        made.append(HuntTarget(name, tmp_path / "packages" / name, tmp_path / name, "python3"))
    return made


def turns(day: Day, targets: list[HuntTarget], kept: KeptTurns, until_s: float) -> list[tuple[str, int, float]]:
    terms = LongTerms(7, until_s, Commands())
    list(hunt_long(targets, terms, kept, day, clock=lambda: day.now_s))
    return [(order.source.name, order.seed - 7, order.budget_s) for order in day.orders]


def test_turns_lengthen_and_end_with_the_time(targets: list[HuntTarget], tmp_path: Path) -> None:
    with KeptTurns(tmp_path / "kept") as kept:
        found = turns(Day({"a.py": [NOTHING]}), targets[:1], kept, 1000)
    assert [turn for _, turn, _ in found] == list(range(len(found)))
    assert [length for _, _, length in found][:5] == [10, 20, 40, 60, 60]
    assert 1000 <= sum(length for _, _, length in found) <= 1060 + 1


def test_what_is_broken_or_cannot_be_hunted_or_has_nothing_left_gets_no_more(targets: list[HuntTarget], tmp_path: Path) -> None:
    outcomes: dict[str, list[HuntResult | StressError]] = {
        "a.py": [NOTHING, FOUND],
        "b.py": [LACKING],
        "c.py": [NOTHING._replace(is_exhausted=True)],
    }
    day = Day(outcomes)
    with KeptTurns(tmp_path / "kept") as kept:
        found = turns(day, targets, kept, 10_000)
    names = [name for name, _, _ in found]
    assert day.now_s < 100 and 2 <= names.count("a.py") <= 3 and names.count("b.py") == names.count("c.py") == 1


def test_it_goes_on_with_other_inputs(targets: list[HuntTarget], tmp_path: Path) -> None:
    seen: list[tuple[str, int]] = []
    for until_s in (25, 70, 300):
        with KeptTurns(tmp_path / "kept") as kept:
            assert [kept.turns(target.key) for target in targets] == [sum(name == target.problem for name, _ in seen) for target in targets]
            seen += [
                (name, turn) for name, turn, _ in turns(Day({target.problem: [NOTHING] for target in targets}), targets, kept, until_s)
            ]
        with open(tmp_path / "kept", "ab") as file:
            file.write(b'{"key": "cut o')  # killed within a line
    assert len(seen) == len(set(seen)) > 9


def test_another_source_begins_anew(targets: list[HuntTarget], tmp_path: Path) -> None:
    with KeptTurns(tmp_path / "kept") as kept:
        turns(Day({"a.py": [NOTHING]}), targets[:1], kept, 25)
        assert kept.turns(targets[0].key) > 1
        targets[0].source.write_text("# mended\n")
        assert kept.turns(targets[0].key) == 0
