"""Many solutions hunted for hours, in turns: each for seconds first, then for longer, until the time is over or all of them are broken.

Every turn has inputs of its own (its number is in the seed), also after the hunt was stopped and begun again: how many turns a source had
is kept. Turns are done by workers, of this machine or others; what a worker that was killed did not tell is done again.
"""

import json
import os
import time
from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from judge.errors import JudgeError
from judge.jsontext import parse_json
from judge.stress.senthunt import HuntOrder, HuntResult, send, work_of
from judge.toolchain.elsewhere import Commands, headers_of
from judge.workers.work import Work, Workers

#: seconds of the first turn, by how much each is longer than the one before, and of the longest: what is found later is worth waiting for
_FIRST_S, _LONGER, _LONGEST_S = 10.0, 2.0, 60.0

#: a turn that would be shorter is not begun
_LEAST_S = 1.0


class HuntTarget(NamedTuple):
    """A solution to be broken."""

    problem: str
    #: the package
    folder: Path
    source: Path
    language: str
    #: brute forces that lie beside it, and sources that were accepted before
    beside: tuple[Path, ...] = ()
    accepted: tuple[Path, ...] = ()

    @property
    def key(self) -> str:
        """The same for the same source in the same language. OSError when it cannot be read."""
        head = f"{self.problem}\0{self.language}\0".encode("utf-8", "surrogateescape")
        return blake2b(head + self.source.read_bytes(), digest_size=16).hexdigest()


class LongTerms(NamedTuple):
    """What all turns have in common; `until_s` by the monotonic clock."""

    seed: int
    until_s: float
    commands: Commands
    include: tuple[Path, ...] = ()


class HuntTurn(NamedTuple):
    """A turn that is over, and what came of it."""

    target: HuntTarget
    result: HuntResult | JudgeError


class KeptTurns:
    """How many turns each source had, in a file that may be thrown away: a line for each turn that is over. Use `with`."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
        self._turns: dict[str, int] = {}
        for line in path.read_bytes().splitlines():
            try:
                said = parse_json(line)
                self._count(str(said["key"]), int(said["turn"]))
            except (ValueError, KeyError, TypeError):  # cut off
                continue

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        os.close(self._file)

    def turns(self, key: str) -> int:
        """So many turns it had."""
        return self._turns.get(key, 0)

    def _count(self, key: str, turn: int) -> None:
        self._turns[key] = max(self.turns(key), turn + 1)

    def add(self, key: str, turn: int) -> None:
        """A turn is over. The line begins with a break, for whoever wrote before may have been stopped within one."""
        self._count(key, turn)
        os.write(self._file, f"\n{json.dumps({'key': key, 'turn': turn})}\n".encode())


def hunt_long(
    targets: Sequence[HuntTarget],
    terms: LongTerms,
    kept: KeptTurns,
    workers: Workers,
    *,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[HuntTurn]:
    """What comes of each turn, as they end; a target that is broken, cannot be hunted or has no inputs left gets no more."""
    rota = _Rota(targets, terms, kept, clock)
    for ended in workers.each(rota.works()):
        if rota.end(ended.work, ended.result):
            yield HuntTurn(targets[ended.work.value.number], ended.result)
        if not rota.is_open():
            return


class _Rota:
    """Whose turn it is."""

    def __init__(self, targets: Sequence[HuntTarget], terms: LongTerms, kept: KeptTurns, clock: Callable[[], float]) -> None:
        self._targets, self._terms, self._kept, self._clock = targets, terms, kept, clock
        self._keys = [target.key for target in targets]
        self._next = [kept.turns(key) for key in self._keys]
        self._open = set(range(len(targets)))

    def works(self) -> Iterator[Work]:
        """Turn after turn, each made when it is to be begun."""
        headers = headers_of(self._terms.include)
        while self._open:
            for number in sorted(self._open):
                left_s = self._terms.until_s - self._clock()
                if left_s < _LEAST_S:
                    return
                if number in self._open:
                    yield work_of(self._order(number, left_s), self._targets[number].folder, headers)

    def is_open(self) -> bool:
        """Whether anybody may get another turn."""
        return bool(self._open)

    def end(self, work: Work, result: HuntResult | JudgeError) -> bool:
        """A turn is over: whether it says anything, for of two at once the other may have ended the target's turns."""
        number = work.value.number
        if number not in self._open:
            return False
        if isinstance(result, JudgeError) or result.verdict is not None or result.is_exhausted:
            self._open.discard(number)
        if not isinstance(result, JudgeError):
            self._kept.add(self._keys[number], work.value.seed - self._terms.seed)
        return True

    def _order(self, number: int, left_s: float) -> HuntOrder:
        target, turn = self._targets[number], self._next[number]
        self._next[number] += 1
        budget_s = min(_FIRST_S * _LONGER**turn, _LONGEST_S, left_s) if turn < 60 else min(_LONGEST_S, left_s)
        return HuntOrder(
            number, send(target.source), target.language, trusted=tuple(map(send, target.accepted)), seed=self._terms.seed + turn,
            budget_s=budget_s, commands=self._terms.commands, beside=tuple(map(send, target.beside)),
        )  # fmt: skip
