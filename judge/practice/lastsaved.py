"""The solution that was saved last, and what came of it: what `judge run` without a problem means, and what to do next.

The verdict is kept with the file's time and size when a run is written down; where that is gone, the log knows a source by its mark.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from judge.cache import keep, recall
from judge.store.root import cache_in, history_in, problems_in, solutions_in

if TYPE_CHECKING:  # `judge` alone reads no report
    from judge.model import Report

#: endings of what lies beside solutions and is none
_NO_SOURCES = (".md", ".in", ".out", ".ans", ".txt", ".json", ".toml", ".class", ".o", ".exe", ".bak", ".swp", ".orig", ".tmp", "~")

#: changes with what is kept
_VERSION = 3


class LastSaved(NamedTuple):
    """A solution, its problem, and the name of the verdict on it as it is now, here or elsewhere, empty while it was not judged.

    `judged` is the learner's day of that, -1 without one; `is_brought`: an archive brought the file, and it was not judged here.
    """

    problem: str
    source: Path
    verdict: str = ""
    judged: int = -1
    is_brought: bool = False


def find_last_saved(root: Path) -> LastSaved | None:
    """The solution that was saved last, of all problems that are here; None where there is none."""
    here = str(problems_in(root))
    for _, place, problem in sorted(_sources(str(solutions_in(root))), reverse=True):
        if os.path.isdir(os.path.join(here, problem)):
            return LastSaved(problem, Path(place), *_verdict(root, problem, place))
    return None


def is_being_written(root: Path, problem: str) -> bool:
    """Whether the solution that was saved last is one of this problem, and was not judged yet."""
    saved = find_last_saved(root)
    return saved is not None and saved.problem == problem and not saved.verdict


def keep_verdict(root: Path, report: "Report", day: int) -> None:
    """Keep what came of a source on the learner's day, for whoever asks about the file as it is now."""
    stamp = _stamp(str(report.source))
    if stamp:
        keep(_place(root, report.problem.id), stamp, (report.verdict.name, day, False))


def _sources(folder: str, problem: str = "") -> list[tuple[int, str, str]]:
    """When each solution was saved, where it lies, and its problem by its name or that of its folder."""
    found = []
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return []
    for entry in entries:
        name = entry.name
        if name.startswith(".") or name.endswith(_NO_SOURCES):
            continue
        if entry.is_dir():
            found += [] if problem else _sources(entry.path, name)
        elif "." in name and name.partition(".")[0] != "brute" and entry.is_file():  # a pipe waits, a link may lead nowhere
            found.append((entry.stat().st_mtime_ns, entry.path, problem or name.partition(".")[0]))
    return found


def _verdict(root: Path, problem: str, place: str) -> tuple[str, int, bool]:
    known = recall(_place(root, problem), _stamp(place))
    if known is not None or not history_in(root).exists():
        return known or ("", -1, False)
    from judge.history.days import day_of
    from judge.history.events import ATTEMPT, RUN, source_mark
    from judge.history.log import History

    with open(place, "rb") as file:
        mark = source_mark(file.read())
    with History(history_in(root)) as history:
        runs = [event for event in history.events(problem) if event.kind in (RUN, ATTEMPT) and event.payload.get("source") == mark]
    verdict = ("", -1, False)
    if runs:
        last = runs[-1]
        verdict = (str(last.payload.get("verdict", "")), day_of(last.at.timestamp(), last.offset or 0), last.kind == ATTEMPT)
    keep(_place(root, problem), _stamp(place), verdict)  # to open the log takes as long as all else
    return verdict


def _place(root: Path, problem: str) -> Path:
    return cache_in(root) / "verdicts" / problem


def _stamp(place: str) -> tuple[object, ...]:
    try:
        status = os.stat(place)
    except OSError:
        return ()
    return _VERSION, os.path.realpath(place), status.st_mtime_ns, status.st_size
