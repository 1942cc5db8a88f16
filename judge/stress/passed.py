"""Programs that a judge accepted, under the problem's limits: no judge has an input that is too large for all of them."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from judge.messages import N_
from judge.model import Problem, Verdict
from judge.stress.builtsource import BuiltSource, Setting, open_measuring
from judge.stress.measuring import Measuring
from judge.toolchain.build import Workbench

#: what is told of such an input
TOO_LARGE = N_("{path} was accepted and exceeds the limits, too: for example on the input {input}")


class PassedPrograms:
    """Those that were accepted, of which `find` is asked once one is needed; a brute force may take as long as it likes. Close it."""

    def __init__(self, problem: Problem, bench: Workbench, find: Callable[[], Sequence[BuiltSource]]) -> None:
        self._problem, self._bench, self._find = problem, bench, find
        self._opened: list[Measuring] | None = None

    @cached_property
    def _built(self) -> list[BuiltSource]:
        return [one for one in self._find() if one.has_passed]

    @property
    def path(self) -> Path | None:
        """The first of them."""
        return next((one.source for one in self._built), None)

    def all_exceed(self, stdin: bytes) -> bool:
        """Whether each of them exceeds a limit on this input; False where there is none."""
        if self._opened is None:
            self._opened = [open_measuring(self._problem, one, self._bench) for one in self._built]
        return bool(self._opened) and all(one.run(stdin).verdict in (Verdict.TLE, Verdict.MLE) for one in self._opened)

    def close(self) -> None:
        """End their sandboxes."""
        for one in self._opened or ():
            one.close()


def passed_of(setting: Setting) -> PassedPrograms:
    """Those among the programs that a hunt trusts."""
    trusted = [one for one in (setting.trusted, *setting.others) if one is not None]
    return PassedPrograms(setting.problem, setting.bench, lambda: trusted)
