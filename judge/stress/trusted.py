"""Which solution is trusted: the one that is named, a brute force beside the solution, the package's, an older accepted one."""

from collections.abc import Sequence
from pathlib import Path

from judge.errors import ToolchainError, UsageError
from judge.jurysubmissions import accepted_of
from judge.languages import languages_of_file
from judge.model import Problem, Verdict
from judge.site import ANYWHERE
from judge.stress.builtsource import BuiltSource, build_source
from judge.toolchain.build import Workbench
from judge.toolchain.sourcefiles import languages_of_source

#: how a brute force is called: 1000_brute.py beside 1000.py, or brute.py in the problem's own folder of solutions
_MARK = "brute"


def find_brute(source: Path, problem_id: str) -> list[Path]:
    """Brute forces beside a solution. A brute.py in a folder with solutions of many problems could be anybody's."""
    names = [f"{problem_id}_{_MARK}", f"{source.stem}_{_MARK}", *([_MARK] if source.parent.name == problem_id else [])]
    beside = [path for path in sorted(source.parent.iterdir()) if path.stem in names]
    own = source.parent / problem_id
    inside = [path for path in sorted(own.iterdir()) if path.stem == _MARK] if own.is_dir() else []
    return [path for path in (*beside, *inside) if path != source and path.is_file() and languages_of_file(path.name)]


def find_accepted(problem: Problem) -> list[Path]:
    """The package's accepted submissions, those first that take the least time to run."""
    return sorted(accepted_of(problem), key=lambda path: languages_of_source(path)[0].start_ms)


def may_trust(sources: Sequence[Path], solution: Path) -> list[Path]:
    """Those of `sources` that are other files than the solution, each once, in their order."""
    others: dict[Path, Path] = {}
    for path in sources:
        others.setdefault(path.resolve(), path)
    others.pop(solution.resolve(), None)
    return list(others.values())


def build_trusted(problem: Problem, source: Path, bench: Workbench) -> BuiltSource:
    """A trusted source, in the first of its languages whose tools are here; ToolchainError without, UsageError if it does not compile.

    No site's rules hold for it: it is only asked.
    """
    missing: ToolchainError | None = None
    for language in languages_of_source(source):
        try:
            return build_source(problem._replace(site=ANYWHERE), source, language, bench)
        except ToolchainError as error:
            missing = missing or error
    if missing is not None:
        raise missing
    raise UsageError("{path}: no language has files that end in {suffix}", path=source, suffix=source.suffix or "nothing")


def accepted_before(history: Path, problem_id: str, others: Sequence[Path]) -> list[Path]:
    """Those of `others`, solutions of the same problem, in whose language the history knows an accepted submission."""
    if not others or not history.exists():
        return []
    from judge.history.events import ATTEMPT
    from judge.history.log import History
    from judge.sitelanguages import language_called

    with History(history) as events:
        payloads = [event.payload for event in events.events(problem_id) if event.kind == ATTEMPT]
    names = {str(payload.get("language", "")) for payload in payloads if payload.get("verdict") == Verdict.AC.name}
    languages = {language.id for language in map(language_called, names) if language is not None}
    return [other for other in others if any(language.id in languages for language in languages_of_file(other.name))]
