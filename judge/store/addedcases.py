"""What a workspace adds to a package: data/stress/<number>.in and .ans by the kit, data/own/<name>.in and .ans by the learner, answers."""

from collections.abc import Sequence
from pathlib import Path

from judge.errors import PackageError, StressError, UsageError
from judge.inputs.checking import refusal
from judge.model import CaseFolder, Problem, TestCase
from judge.store.files import write_atomically
from judge.store.specfile import load_spec

_BY_STRESS, _BY_LEARNER = CaseFolder.STRESS.value, CaseFolder.OWN.value


def kept_counterexamples(problem: Problem) -> list[TestCase]:
    """Inputs that broke a solution, and are kept already."""
    return [case for case in problem.cases if case.is_counterexample]


def refused_counterexample(problem: Problem, case: TestCase) -> StressError | None:
    """Why a kept counterexample counts no more: the spec refuses it, as it does once somebody has mended it; None where it counts."""
    try:
        spec = load_spec(problem.folder)
    except PackageError:
        return None
    refused = refusal(spec, case.input.read_bytes()) if spec is not None else None
    if refused is None:
        return None
    return StressError(
        "{case} counts no more: input.spec refuses it, {why} (judge cases {id} {case} --remove)", case=case.name, why=refused, id=problem.id
    )


def added_cases(problem: Problem) -> list[TestCase]:
    """All cases that are not the package's own."""
    return [case for case in problem.cases if case.is_added]


def keep_counterexample(problem: Problem, content: bytes, answer: bytes | None) -> str:
    """Keep an input, once; the name of its case. OSError when it cannot be written."""
    folder = problem.folder / "data" / _BY_STRESS
    there = same_input(_cases_in(folder), content)
    return _name(there or _write(folder, _next_number(folder), content, answer))


def add_case(problem: Problem, name: str, content: bytes, answer: bytes | None) -> str:
    """Add a case of the learner's, called by the next number when it has no name; its whole name.

    UsageError when the name or the input is there already; OSError when it cannot be written.
    """
    there = same_input([case.input for case in problem.cases], content)
    if there:
        name = there.relative_to(problem.folder / "data").with_suffix("").as_posix()
        raise UsageError("this input is there already: case {name}", name=name)
    folder = problem.folder / "data" / _BY_LEARNER
    if name and ("/" in name or "\\" in name or name.startswith((".", "-")) or not name.isprintable()):
        raise UsageError("a case cannot be called {name}", name=name)
    if name and (folder / f"{name}.in").exists():
        raise UsageError("there is a case {name} already: choose another name", name=f"{_BY_LEARNER}/{name}")
    return _name(_write(folder, name or _next_number(folder), content, answer))


def add_answer(case: TestCase, answer: bytes) -> Path:
    """Write the answer of a case that has none; its file. OSError when it cannot be written."""
    path = case.input.with_suffix(".ans")
    write_atomically(path, answer)
    return path


def remove_cases(problem: Problem, cases: Sequence[TestCase]) -> None:
    """Delete added cases; UsageError, and nothing is deleted, when one is the package's own."""
    added = {case.name for case in added_cases(problem)}
    for case in cases:
        if case.name not in added:
            raise UsageError("{name} came with problem {id}: only cases of own/ and stress/ can go", name=case.name, id=problem.id)
    for case in cases:
        case.input.unlink()
        if case.answer is not None:
            case.answer.unlink()


def same_input(inputs: Sequence[Path], content: bytes) -> Path | None:
    """The first of these files that holds the same."""
    return next((path for path in inputs if path.stat().st_size == len(content) and path.read_bytes() == content), None)


def _cases_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.in")) if folder.is_dir() else []


def _next_number(folder: Path) -> str:
    numbers = [int(path.stem) for path in _cases_in(folder) if path.stem.isdecimal()]
    return str(max(numbers, default=0) + 1)


def _write(folder: Path, name: str, content: bytes, answer: bytes | None) -> Path:
    path = folder / f"{name}.in"
    if answer is not None:  # first, so that there is never an input that seems to have none
        write_atomically(folder / f"{name}.ans", answer)
    write_atomically(path, content)
    return path


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.name.removesuffix('.in')}"
