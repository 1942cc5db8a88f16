"""A problem of a workspace exported: its files read, the learner's solutions added, submissions tried as they will be there."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from judge.constants import with_constants
from judge.errors import ExportError
from judge.export.exportnotes import ExportNote, listed
from judge.export.exportpoints import plan_points
from judge.export.package import Export, render_export
from judge.export.packageversions import PackageVersion
from judge.export.submissions import SUFFIXES, has_accepted
from judge.export.trial import Trial, run_trial
from judge.judging import judge, refuse_passes
from judge.messages import N_
from judge.model import Need, Problem, Verdict
from judge.store.exported import load_files, load_header
from judge.store.workspace import Workspace
from judge.store.yamlfile import load_yaml
from judge.submission import choose_language
from judge.toolchain.build import Workbench


def export_problem(
    problem: Problem,
    workspace: Workspace,
    bench: Workbench,
    *,
    with_solutions: bool,
    version: PackageVersion,
    on_path: Callable[[str], None],
) -> Export:
    """The export without the submissions that would have another verdict in it; `on_path` is told each that is tried.

    Its time limit is the problem's own, and only where no accepted submission keeps it what a language gets as a bonus.

    ExportError when the package lacks what the format demands, UsageError when the problem cannot be judged here.
    """
    refuse_passes(problem)
    if Need.SUMMED_TIME in problem.needs:
        raise ExportError("problem {id} counts the time of all cases together, which the format cannot say", id=problem.id)
    if problem.static_cases:
        raise ExportError("problem {id} has a program that reads sources, which no export has", id=problem.id)
    files = {path: _filled(path, content, problem) for path, content in load_files(problem.folder).items()}
    solutions: Mapping[str, bytes] = {}
    notes: list[ExportNote] = []
    if with_solutions and has_accepted(files):
        notes.append(ExportNote(N_("your solutions are not in the package: it has accepted submissions of its own")))
    elif with_solutions:
        solutions, notes = _solutions(problem, workspace, bench)
    yaml = load_yaml(problem.folder / "problem.yaml", None)
    header = load_header(bench.include, "testlib.h")
    tried = problem if plan_points(problem, files, version) else problem._replace(grading=None)
    for widens_time in (True,) if solutions else (False, True):
        render = partial(render_export, problem, yaml, solutions=solutions, testlib=header, version=version, widens_time=widens_time)
        trial = run_trial(tried, files, render(files).limits, bench, on_path=on_path)
        kept = {path: content for path, content in files.items() if "/".join(path.split("/")[:3]) not in trial.different}
        if solutions or has_accepted(kept):
            break
    export = render(kept)
    return export._replace(notes=(*notes, *_trial_notes(trial), *export.notes))


def _filled(path: str, content: bytes, problem: Problem) -> bytes:
    """A file with the values of constants, which older versions of the format have not; in data there are none."""
    return content if path.startswith("data/") else with_constants(content, problem.constants)


def _trial_notes(trial: Trial) -> list[ExportNote]:
    notes = []
    if trial.different:
        names = [f"{path.removeprefix('submissions/')} ({verdict.name})" for path, verdict in trial.different.items()]
        template = N_("left out, as verifyproblem would find another verdict (Python is run by PyPy there): {names}")
        notes.append(ExportNote(template, {"names": listed(names)}))
    if trial.untried:
        names = [path.removeprefix("submissions/") for path in trial.untried]
        notes.append(ExportNote(N_("not tried, as their language is not installed (see judge doctor): {names}"), {"names": listed(names)}))
    return notes


def _solutions(problem: Problem, workspace: Workspace, bench: Workbench) -> tuple[dict[str, bytes], list[ExportNote]]:
    """The newest solution of each language that is accepted, by file name. ExportError when none is."""
    settings = workspace.settings()
    newest: dict[str, Path] = {}
    for source in workspace.solutions(problem.id, tuple(SUFFIXES)):
        newest.setdefault(source.suffix, source)
    accepted: dict[str, bytes] = {}
    notes: list[ExportNote] = []
    for source in newest.values():
        verdict = judge(problem, source, choose_language(source, "", settings), bench, cases=problem.cases, fail_fast=True).verdict
        path = source.relative_to(workspace.root)
        if verdict is Verdict.AC:
            accepted[source.name] = source.read_bytes()
            notes.append(ExportNote(N_("your solution is in the package: {path}"), {"path": path}))
        else:
            template = N_("your solution is not in the package, as it is {verdict}: {path}")
            notes.append(ExportNote(template, {"verdict": verdict.name, "path": path}))
    if not accepted:
        raise ExportError("no solution of yours for {id} is accepted: see judge run {id}", id=problem.id)
    return accepted, notes
