"""`judge export`: write packages for other judges, and say what of them should be known."""

from pathlib import Path

from judge.cli.arguments import Arguments
from judge.cli.invocation import Invocation
from judge.cli.terminal import LiveLine, say, shown_path, talk
from judge.errors import UsageError
from judge.export.exporting import export_problem
from judge.export.names import short_name
from judge.export.package import Export
from judge.export.packageversions import DRAFT, VERSIONS, PackageVersion
from judge.model import Problem
from judge.store.exported import refuse_existing, save_archive, save_folder


def run(invocation: Invocation) -> int:
    """Exit code 0 when every problem was written."""
    arguments, style = invocation.arguments, invocation.style
    if not arguments.words:
        raise UsageError("which problem? for example: judge export 1000")
    is_zip = arguments.has("--zip") or _is_archive(arguments)
    if _is_archive(arguments) and len(arguments.words) > 1:
        wanted = Path(arguments.text("--output"))
        raise UsageError("{path} holds one problem: for one archive each take --zip --output {folder}", path=wanted, folder=wanted.parent)
    for word in arguments.words:
        problem = invocation.prepared(invocation.workspace.problem(word))
        target = _target(problem, invocation)
        export = _export(problem, invocation)
        if is_zip:
            save_archive(target, export.name, export.files)
        else:
            save_folder(target, export.files)
        for note in export.notes:
            talk(style.say("note: {text}", text=style.say(note.template, **note.values)))
        say(style.say("wrote {path}", path=target))
        if not is_zip:
            talk(style.say("check it with: {command} {path}", command=_version(invocation).checked_by, path=target))
    return 0


def _target(problem: Problem, invocation: Invocation) -> Path:
    """What to write; UsageError when it is there already or would change the workspace's packages."""
    arguments, name = invocation.arguments, short_name(problem.id)
    output = Path(arguments.text("--output", "."))
    target = output if _is_archive(arguments) else output / (f"{name}.zip" if arguments.has("--zip") else name)
    refuse_existing(target)
    if target.resolve().is_relative_to(invocation.workspace.problems.resolve()):
        raise UsageError("{path} lies among the workspace's problems: choose another folder with --output", path=shown_path(target))
    return target


def _is_archive(arguments: Arguments) -> bool:
    """Whether the name that is to be written is that of an archive, and no folder's."""
    output = Path(arguments.text("--output", "."))
    return output.suffix.lower() == ".zip" and not output.is_dir()


def _version(invocation: Invocation) -> PackageVersion:
    wanted = invocation.arguments.text("--format", DRAFT.name)
    return next(version for version in VERSIONS if version.name == wanted)


def _export(problem: Problem, invocation: Invocation) -> Export:
    line, style = LiveLine(invocation.style), invocation.style
    try:
        return export_problem(
            problem, invocation.workspace, invocation.bench, with_solutions=invocation.arguments.has("--with-solutions"),
            version=_version(invocation),
            on_path=lambda path: line.show(style.say("trying {path} ...", path=path)),
        )  # fmt: skip
    finally:
        line.clear()
