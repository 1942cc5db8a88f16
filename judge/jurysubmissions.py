"""The submissions of a package, and what the accepted ones say is right."""

from pathlib import Path

from judge.errors import CheckerError, ToolchainError
from judge.judging import judge
from judge.language import Language
from judge.languages import languages_of_file
from judge.model import Kind, Problem, TestCase, Verdict
from judge.store.modelsolutions import model_solutions
from judge.toolchain.build import Workbench
from judge.toolchain.sourcefiles import languages_of_source

#: the folder of submissions that solve the problem
ACCEPTED = "accepted"

#: how much may be printed where an answer is still to be written, MiB: there is no answer yet whose size could tell
_ANSWER_MIB = 256.0
#: how long writing one may take, whatever the limit is: what is slow on this machine, or before a limit is measured, is right all the same
_ANSWER_S = 60.0


def submissions_of(problem: Problem) -> list[Path]:
    """Every file and folder in the folders of submissions, accepted ones first; what tells of them is none."""
    place = problem.folder / "submissions"
    folders = sorted(path for path in place.iterdir() if path.is_dir() and not path.name.startswith(".")) if place.is_dir() else []
    folders.sort(key=lambda path: path.name != ACCEPTED)
    found = [path for folder in folders for path in sorted(folder.iterdir())]
    return [path for path in found if not path.name.startswith(".") and path.stem != "README"]


def list_submissions(problem: Problem) -> list[tuple[str, Path]]:
    """(folder, source) of every submission that can be judged here, accepted ones first."""
    return [(path.parent.name, path) for path in submissions_of(problem) if languages_for(problem, path)]


def languages_for(problem: Problem, source: Path) -> tuple[Language, ...]:
    """The languages that a submission of the package may be in; where answers are wanted, a program that prints them is one, too."""
    found = languages_of_source(source)
    if Kind.SUBMIT_ANSWER in problem.kinds:
        return found or (languages_of_file("answers.txt") if source.is_dir() else ())
    return tuple(language for language in found if language.is_program)


def as_run(problem: Problem, language: Language) -> Problem:
    """The problem as a submission of the package is judged: what a program prints counts where answers are wanted."""
    return problem._replace(kinds=problem.kinds - {Kind.SUBMIT_ANSWER}) if language.is_program else problem


def accepted_of(problem: Problem) -> list[Path]:
    """The package's accepted submissions, first those that it calls its model."""
    accepted = [path for folder, path in list_submissions(problem) if folder == ACCEPTED]
    models = model_solutions(problem.folder, accepted)
    return sorted(accepted, key=lambda path: path not in models)


def make_answer(problem: Problem, case: TestCase, bench: Workbench, *, first: Path | None = None) -> bytes:
    """What the first accepted submission that can be run here, or one to be asked before, prints for a case.

    CheckerError when there is none or it fails.
    """
    accepted = [*(() if first is None or not languages_for(problem, first) else (first,)), *accepted_of(problem)]
    if not accepted:
        raise CheckerError("problem {id} has no accepted submission to write answers with", id=problem.id)
    limits = problem.limits._replace(
        time_s=max(_ANSWER_S, problem.limits.time_s), languages={}, output_mib=problem.limits.output_mib or _ANSWER_MIB
    )
    problem = problem._replace(limits=limits, unmade=())
    missing: ToolchainError | None = None
    for source in accepted:
        try:
            language = languages_for(problem, source)[0]
            report = judge(as_run(problem, language), source, language, bench, cases=[case])
        except ToolchainError as error:
            missing = missing or error
            continue
        if not report.results or report.results[0].seen not in (Verdict.NA, Verdict.AC):
            raise CheckerError("{path} does not solve {case}: {verdict}", path=source, case=case.name, verdict=report.verdict.name)
        return report.results[0].run.stdout
    assert missing is not None
    raise missing
