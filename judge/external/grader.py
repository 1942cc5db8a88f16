"""A package's grader: a program that says what a group of test data comes to, by what its cases and groups came to.

stdin     a line for each part in its order: AC, WA, RTE or TLE, and its points
argv      grader_flags of the group
stdout    one such line, for the group; exit code 0

Source: ICPC problem package format, legacy, graders.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from judge.errors import CheckerError
from judge.external.program import ExternalProgram, failure
from judge.model import Verdict
from judge.runs import RunLimits
from judge.toolchain.build import Workbench

_LIMITS = RunLimits(cpu_s=30, wall_s=60, memory_mib=2048, output_bytes=1 << 16, file_bytes=1 << 20)

#: the format's verdicts, and what of ours counts as one of them
_CODES: Mapping[Verdict, Verdict] = {
    Verdict.AC: Verdict.AC, Verdict.WA: Verdict.WA, Verdict.RTE: Verdict.RTE, Verdict.TLE: Verdict.TLE,
    Verdict.PE: Verdict.WA, Verdict.OLE: Verdict.WA, Verdict.MLE: Verdict.RTE,
}  # fmt: skip

#: what it may answer, by its code
_KNOWN = {verdict.name: verdict for verdict in _CODES}

#: bytes of what it says for people to read
_MOST_SAID = 400


class GraderProgram:
    """A grader that is ready to run; close it."""

    def __init__(self, path: Path, bench: Workbench) -> None:
        """Build it; CheckerError or ToolchainError when that fails."""
        self._program = ExternalProgram(path, bench)

    def ask(self, flags: Sequence[str], parts: Sequence[tuple[Verdict, float]]) -> tuple[Verdict, float]:
        """What a group comes to; CheckerError when the grader fails or says anything else."""
        lines = "".join(f"{_CODES[verdict].name} {points:.15g}\n" for verdict, points in parts)
        run = self._program.run(lines.encode(), _LIMITS, flags)
        if not run.ended_well:
            raise failure(self._program.source, run, run.stderr[:_MOST_SAID].decode("utf-8", "replace").strip())
        words = run.stdout.decode("utf-8", "replace").split()
        points = _number(words[1]) if len(words) == 2 and words[0] in _KNOWN else None
        if points is None:
            said = run.stdout[:_MOST_SAID].decode("utf-8", "replace").strip()
            raise CheckerError("{path} must print one verdict and its points, not: {said}", path=self._program.source, said=said)
        return _KNOWN[words[0]], points

    def close(self) -> None:
        """End its sandbox."""
        self._program.close()


def _number(word: str) -> float | None:
    """A finite number; None for anything else."""
    try:
        number = float(word)
    except ValueError:
        return None
    return number if abs(number) < float("inf") else None
