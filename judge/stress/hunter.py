"""One process of a hunt: it searches, then makes small what it found, and says what it comes to.

Killing it is always safe: it owns nothing but sandboxes, which end with it.
"""

import time
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import NamedTuple

from judge.errors import JudgeError, RunnerError
from judge.stress.builtsource import Setting
from judge.stress.ladder import Start
from judge.stress.opencheck import open_check
from judge.stress.search import KnownInput, search
from judge.stress.smaller import Shrinking
from judge.stress.supplyplan import SupplyPlan
from judge.stress.troubles import TroubleLog


class HuntTask(NamedTuple):
    """What a worker is to do; see `search`."""

    setting: Setting
    supply: SupplyPlan
    seed: int
    start: Start
    until_s: float
    #: until when what was found is made small
    small_by_s: float
    first: Sequence[KnownInput]


class HunterEnd(NamedTuple):
    """A worker's last word: it found nothing and the time is over, or (`is_exhausted`) nothing is left to try; or it has shrunk, as far as
    there was time (`is_cut`: not to the end).
    """

    is_exhausted: bool
    shrunk_tries: int = 0
    error: JudgeError | None = None
    is_cut: bool = False


def work(said: Connection, task: HuntTask) -> None:
    """A worker's life."""
    import gc
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches everybody: the hunt decides
    gc.enable()
    try:
        said.send(_searched(said, task))
    except JudgeError as error:
        said.send(HunterEnd(False, error=error))
    except BrokenPipeError:
        pass  # nobody listens any more
    except OSError as error:  # a full disk
        said.send(HunterEnd(False, error=RunnerError("it stumbled: {problem}", problem=error.strerror or str(error))))


def _searched(said: Connection, task: HuntTask) -> HunterEnd:
    troubles = TroubleLog()
    cross_check = open_check(task.setting, troubles)
    supply = task.supply.open(task.setting.bench)
    try:
        found = search(
            supply,
            cross_check,
            seed=task.seed,
            start=task.start,
            until_s=task.until_s,
            tell=said.send,
            troubles=troubles,
            first=task.first,
        )
        if found is None:
            return HunterEnd(time.monotonic() < task.until_s)
        said.send(found.finding)
        if found.finding.other is not None:
            return HunterEnd(False)
        shrinking = Shrinking(cross_check, supply, found, until_s=task.small_by_s, tell=said.send)
        shrinking.run()
        return HunterEnd(False, shrinking.tried, is_cut=time.monotonic() >= task.small_by_s)
    finally:
        supply.close()
        cross_check.close()
