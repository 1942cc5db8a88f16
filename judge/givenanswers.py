"""Problems that take answers and no program: which file answers which case, and the run that is none.

    solutions/1234.txt              where there is one case
    solutions/1234/<case>.txt       one file for each case, by its name below data/secret: 1.txt; g1/1.txt or g1-1.txt in a group
    submissions/accepted/<name>/    the same in a package; .ans and .out are as good as .txt

A sample is answered by `sample/<case>.txt` (or `sample-<case>.txt`), and not judged where that is missing.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from judge.errors import CheckerError, UsageError
from judge.model import CaseFolder, CaseResult, Problem, TestCase, Verdict
from judge.runs import NOT_RUN, RunLimits, RunResult

_SUFFIXES = (".txt", ".ans", ".out")


def answers_of(problem: Problem, source: Path) -> Mapping[str, Path]:
    """By the names of cases the files that answer them; UsageError for one file where there are several cases."""
    asked = [case for case in problem.cases if _must_be_answered(case)]
    folder = source if source.is_dir() else source.parent
    if source.is_file() and len(asked) == 1:
        return {asked[0].name: source}
    if source.is_file() and folder.name != problem.id:
        raise UsageError(
            "problem {id} takes an answer for each of its {count} cases: put them into solutions/{id}/, named by the cases: {example}",
            id=problem.id, count=len(asked), example=_names(asked[0])[0] if asked else "1.txt",
        )  # fmt: skip
    found = {case.name: _existing(folder, case) for case in problem.cases}
    return {name: path for name, path in found.items() if path is not None}


def judged_by(cases: Sequence[TestCase], answers: Mapping[str, Path]) -> list[TestCase]:
    """Those of the cases that are judged: samples, and what was added here, only where they are answered."""
    return [case for case in cases if case.name in answers or _must_be_answered(case)]


def unanswered(case: TestCase) -> CaseResult:
    """The result of a case that nobody answered."""
    verdict = Verdict.WA if _must_be_answered(case) else Verdict.NA
    return CaseResult(case, verdict, NOT_RUN, trouble=CheckerError("there is no answer for it: {name}", name=_names(case)[0]))


class GivenAnswer:
    """In place of a program's runner: the output lies in a file."""

    #: nothing runs
    protections: tuple[str, ...] = ()

    def __init__(self, path: Path) -> None:
        self._path = path

    def run(self, stdin: Path | bytes, limits: RunLimits, arguments: Sequence[str] = ()) -> RunResult:
        """What lies there, as if somebody had printed it."""
        content = self._path.read_bytes()
        return NOT_RUN._replace(stdout=content[: limits.output_bytes], output_bytes=len(content))

    def close(self) -> None:
        """There is nothing to end."""


def _must_be_answered(case: TestCase) -> bool:
    return not case.is_sample and not case.is_added


def _names(case: TestCase) -> list[str]:
    """The names of files that answer a case, without and with the folder that it is in."""
    secret = f"{CaseFolder.SECRET.value}/"
    plain = case.name.removeprefix(secret)
    stems = dict.fromkeys((plain.replace("/", "-"), plain, case.name, case.name.replace("/", "-")))
    return [f"{stem}{suffix}" for stem in stems for suffix in _SUFFIXES]


def _existing(folder: Path, case: TestCase) -> Path | None:
    return next((folder / name for name in _names(case) if (folder / name).is_file()), None)
