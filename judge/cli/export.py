"""`judge export`: write packages for other judges, and say what of them should be known."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from judge.cli.arguments import Arguments
from judge.cli.place import open_workspace, shown_path
from judge.cli.terminal import Progress, say, talk
from judge.cli.workbench import choose_language, make_workbench
from judge.errors import ExportError, UsageError
from judge.export.exportnotes import ExportNote, listed
from judge.export.names import short_name
from judge.export.package import Export, render_export
from judge.export.submissions import SUFFIXES, has_accepted
from judge.export.trial import run_trial
from judge.judging import judge, refuse_unsupported
from judge.messages import N_
from judge.model import Problem, Verdict
from judge.reports.style import Style
from judge.store.exported import load_files, load_header, refuse_existing, save_archive, save_folder
from judge.store.workspace import Workspace
from judge.store.yamlfile import load_yaml
from judge.toolchain.build import Workbench


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0 when every problem was written."""
    workspace = open_workspace(arguments)
    bench = make_workbench(arguments, workspace, workspace.settings())
    if not arguments.words:
        raise UsageError("which problem? for example: judge export 1000")
    for word in arguments.words:
        problem = workspace.problem(word)
        refuse_unsupported(problem)
        target = _target(problem, workspace, arguments)
        export, notes = _make(problem, workspace, bench, style, with_solutions=arguments.has("--with-solutions"))
        if arguments.has("--zip"):
            save_archive(target, export.name, export.files)
        else:
            save_folder(target, export.files)
        for note in (*notes, *export.notes):
            talk(style.say("note: {text}", text=style.say(note.template, **note.values)))
        say(style.say("wrote {path}", path=target))
        if not arguments.has("--zip"):
            talk(style.say("check it with: verifyproblem {path}", path=target))
    return 0


def _target(problem: Problem, workspace: Workspace, arguments: Arguments) -> Path:
    """What to write; UsageError when it is there already or would change the workspace's packages."""
    name = short_name(problem.id)
    target = Path(arguments.text("--output", ".")) / (f"{name}.zip" if arguments.has("--zip") else name)
    refuse_existing(target)
    if target.resolve().is_relative_to(workspace.problems.resolve()):
        raise UsageError("{path} lies among the workspace's problems: choose another folder with --output", path=shown_path(target))
    return target


def _make(
    problem: Problem, workspace: Workspace, bench: Workbench, style: Style, *, with_solutions: bool
) -> tuple[Export, list[ExportNote]]:
    """The export without the submissions that would have another verdict in it."""
    files = load_files(problem.folder)
    solutions: dict[str, bytes] = {}
    notes: list[ExportNote] = []
    if with_solutions and has_accepted(files):
        notes.append(ExportNote(N_("your solutions are not in the package: it has accepted submissions of its own")))
    elif with_solutions:
        solutions, notes = _solutions(problem, workspace, bench)
    yaml = load_yaml(problem.folder / "problem.yaml", None)
    render = partial(render_export, problem, yaml, solutions=solutions, testlib=load_header(bench.include, "testlib.h"))
    export = render(files)
    files, found = _tried(problem, files, export, bench, style)
    return render(files), [*notes, *found]


def _tried(
    problem: Problem, files: Mapping[str, bytes], export: Export, bench: Workbench, style: Style
) -> tuple[dict[str, bytes], list[ExportNote]]:
    progress = Progress(style)
    try:
        trial = run_trial(
            problem, files, export.limits, bench, on_path=lambda path: progress.show(style.say("trying {path} ...", path=path))
        )
    finally:
        progress.clear()
    notes = []
    if trial.different:
        names = [f"{path.removeprefix('submissions/')} ({verdict.name})" for path, verdict in trial.different.items()]
        template = N_("left out, as verifyproblem would find another verdict (Python is run by PyPy there): {names}")
        notes.append(ExportNote(template, {"names": listed(names)}))
    if trial.untried:
        names = [path.removeprefix("submissions/") for path in trial.untried]
        notes.append(ExportNote(N_("not tried, as their language is not installed (see judge doctor): {names}"), {"names": listed(names)}))
    return {path: content for path, content in files.items() if path not in trial.different}, notes


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
        if verdict is Verdict.AC:
            accepted[source.name] = source.read_bytes()
            notes.append(ExportNote(N_("your solution is in the package: {path}"), {"path": shown_path(source)}))
        else:
            template = N_("your solution is not in the package, as it is {verdict}: {path}")
            notes.append(ExportNote(template, {"verdict": verdict.name, "path": shown_path(source)}))
    if not accepted:
        raise ExportError("no solution of yours for {id} is accepted: see judge run {id}", id=problem.id)
    return accepted, notes
