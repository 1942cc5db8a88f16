"""Programs that a judge accepted, under the problem's limits: no judge has an input that is too large for all of them."""

from pathlib import Path

from judge.model import Verdict
from judge.stress.builtsource import Setting, open_measuring
from judge.stress.measuring import Measuring


class PassedPrograms:
    """Those of the trusted programs that were accepted; a brute force may take as long as it likes. Close it."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._opened: list[Measuring] | None = None

    @property
    def path(self) -> Path | None:
        """The first of them."""
        trusted = (self._setting.trusted, *self._setting.others)
        return next((one.source for one in trusted if one is not None and one.has_passed), None)

    def all_exceed(self, stdin: bytes) -> bool:
        """Whether each of them exceeds a limit on this input; False where there is none."""
        if self._opened is None:
            trusted = (self._setting.trusted, *self._setting.others)
            problem, bench = self._setting.problem, self._setting.bench
            self._opened = [open_measuring(problem, one, bench) for one in trusted if one is not None and one.has_passed]
        return bool(self._opened) and all(one.run(stdin).verdict in (Verdict.TLE, Verdict.MLE) for one in self._opened)

    def close(self) -> None:
        """End their sandboxes."""
        for one in self._opened or ():
            one.close()
