"""What lies in a package and is read by nothing here: keys, files and folders that may be misspelled, or of another tool.

    problem.yaml       keys that no version of the format has
    data/              folders that hold no cases of the format, files of cases without an input
    submissions/       files in none of its folders; rules that fit no submission and no case
    test_group.yaml    arguments for an input validator that is not there, or that stand twice; points where there are none
    output_validators/ programs beside the one that is asked

Knows nothing of what is read.
"""

from collections.abc import Iterator
from pathlib import Path

from judge.errors import JudgeError, VerificationError
from judge.external.input_validator import find_input_validators
from judge.external.validation import LIMITS
from judge.handwritten import MAPPING, Section, read_text
from judge.jurysubmissions import submissions_of
from judge.languages import is_program_file
from judge.messages import N_
from judge.model import CaseFolder, Kind, Problem
from judge.namedwrong import cases_named_wrong, folders_named_wrong, folders_without_program
from judge.store.datafolders import REPEATED_KEYS
from judge.store.expectations import RULES_FILE, SUBMISSION_KEYS, fits
from judge.store.yamlfile import load_yaml
from judge.submissioncheck import Finding
from judge.toolchain.build import COMPILE_LIMITS

#: what may stand in problem.yaml: versions 2025-09, 2023-07-draft, legacy and legacy-icpc together
_KEYS = (
    "problem_format_version", "type", "name", "uuid", "version", "credits", "author", "source", "source_url", "license", "rights_owner",
    "embargo_until", "limits", "keywords", "languages", "allow_file_writing", "constants", "validation", "validator_flags", "grading",
)  # fmt: skip
_LIMITS = (
    "time_multipliers", "time_limit", "time_resolution", "time_multiplier", "time_safety_margin", "memory", "output", "code",
    "compilation_time", "compilation_memory", "validation_time", "validation_memory", "validation_output", "validation_passes",
)  # fmt: skip
#: what compilers and validators have here, in seconds and MiB
_GUARANTEES = {
    "compilation_time": COMPILE_LIMITS.cpu_s, "compilation_memory": COMPILE_LIMITS.memory_mib, "validation_time": LIMITS.cpu_s,
    "validation_memory": LIMITS.memory_mib, "validation_output": LIMITS.output_bytes / (1 << 20),
}  # fmt: skip
_TIMES, _MULTIPLIERS = "time_multipliers", ("ac_to_time_limit", "time_limit_to_tle")

#: folders of data/ whose cases only try validators
_VALIDATION_FOLDERS = ("invalid_input", "invalid_output", "valid_output")
_CASE_FOLDERS = (*(folder.value for folder in CaseFolder), *_VALIDATION_FOLDERS)

#: how files of a case end that mean nothing without its input; and what makes one
_PARTS = (".in.statement", ".ans.statement", ".in.download", ".ans.download", ".interaction", ".ans", ".out", ".yaml", ".files")
_INPUTS = (".in", ".made")
_GROUP_FILES = ("test_group.yaml", "testdata.yaml")

#: what such a file may say of points
_OF_POINTS = ("max_score", "score_aggregation", "require_pass", "accept_score", "reject_score", "range", "scoring")

#: names that a finding shows
_MOST_NAMES = 3


def find_strays(problem: Problem) -> Iterator[Finding]:
    """A finding on each of them, as not looked at."""
    yaml = load_yaml(problem.folder / "problem.yaml", None)
    limits = yaml.section("limits")
    has_multipliers = limits.is_mapping(_TIMES)
    if _TIMES in limits and not has_multipliers:  # `time_multiplier` in older versions, which look at no other
        yield _stray("problem.yaml", limits.wrong(_TIMES, N_("{key} is no mapping: nothing was done with it")))
    for section, known in ((yaml, _KEYS), (limits, _LIMITS), *(((limits.section(_TIMES), _MULTIPLIERS),) if has_multipliers else ())):
        for key in section:
            if key not in known:
                yield _stray("problem.yaml", section.wrong(key, N_("{key} is no key of the format: nothing was done with it")))
    if "code" in limits:
        template = N_("limits.code is not held here: submissions may be of any size")
        yield Finding("problem.yaml", None, note=VerificationError(template))
    yield from _guarantees(limits)
    yield from _data(problem)
    yield from _submissions(problem)
    yield from _named_validators(problem)
    yield from _group_files(problem)
    yield from _named_wrong(problem)
    place = problem.folder / "output_validators"
    if problem.validator == place and len(_programs(place)) > 1 and not any((place / name).exists() for name in ("build", "run")):
        yield _stray(place.name, VerificationError("several programs in {name}/, which may hold one", name=place.name))


def _named_wrong(problem: Problem) -> Iterator[Finding]:
    for name, meant in folders_named_wrong(problem.folder):
        yield _stray(name, VerificationError("no folder of the format: {meant}/ may be meant", meant=meant))
    for place, names in cases_named_wrong(problem):
        error = VerificationError("no names of the format (1.in, 1.ans), so these are no cases: {names}", names=_listed(names))
        yield _stray(_below(problem, place), error)
    for name in folders_without_program(problem):
        yield _stray(name, VerificationError("no program lies in it: outputs are compared with the answers"))


def _guarantees(limits: Section) -> Iterator[Finding]:
    """What a package asks for compilers and validators and they do not have here: one that needs it is the judge's error, not a verdict."""
    for key, most in _GUARANTEES.items():
        asked = limits.value(key) if key in limits else 0
        if isinstance(asked, int | float) and asked > most:
            template = N_("{key} is {asked}, and there is no more than {most:g} of it here")
            yield Finding("problem.yaml", None, note=limits.wrong(key, template, asked=asked, most=most))


def _stray(subject: str, error: JudgeError) -> Finding:
    return Finding(subject, None, error, skipped=True)


def _data(problem: Problem) -> Iterator[Finding]:
    place = problem.folder / "data"
    for path in sorted(place.iterdir()) if place.is_dir() else ():
        if path.name in _CASE_FOLDERS and path.is_dir():
            yield from _cases(problem, path)
        elif path.is_dir() and any(_case_of(inner) for inner in path.rglob("*")):
            yield _stray(_below(problem, path), VerificationError("no folder of the format: the cases in it were not looked at"))
        elif path.is_file() and _case_of(path):
            yield _stray(_below(problem, path), VerificationError("lies in no folder of cases, such as data/secret/"))


def _cases(problem: Problem, folder: Path) -> Iterator[Finding]:
    """What is left over in a folder of cases, one finding a folder: parts of cases that have no input, and cases that are hidden."""
    hidden: dict[Path, list[str]] = {}
    parts: dict[Path, list[str]] = {}
    for path in sorted(folder.rglob("*")):
        case = _case_of(path)
        if path.is_dir() and any((path.parent / f"{path.name}{ending}").exists() for ending in _INPUTS):
            template = N_("a case and a folder have one name, which version 2025-09 forbids: both are judged")
            yield Finding(_below(problem, path), None, note=VerificationError(template))
        if not case or any(part.endswith(".files") for part in path.relative_to(folder).parts[:-1]):
            continue
        if path.name.startswith((".", "-")):
            hidden.setdefault(path.parent, []).append(path.name)
        elif not _is_of_case(path, case):
            parts.setdefault(path.parent, []).append(path.name)
    for place, names in hidden.items():
        error = VerificationError("not judged, as no case's name may begin so: {names}", names=_listed(names))
        yield _stray(_below(problem, place), error)
    for place, names in parts.items():
        yield _stray(_below(problem, place), VerificationError("no .in lies beside, so these are no cases: {names}", names=_listed(names)))


def _is_of_case(path: Path, case: str) -> bool:
    is_shown = path.parent.name == CaseFolder.SAMPLE.value and (path.parent / f"{case}.interaction").exists()
    return is_shown or any((path.parent / f"{case}{ending}").exists() for ending in _INPUTS)


def _listed(names: list[str]) -> str:
    return ", ".join(names[:_MOST_NAMES]) + (", ..." if len(names) > _MOST_NAMES else "")


def _case_of(path: Path) -> str:
    """The name of the case that a file is a part of; empty where it is none."""
    if path.name in _GROUP_FILES:
        return ""
    ending = next((ending for ending in (*_PARTS, *_INPUTS) if path.name.endswith(ending)), "")
    return path.name.removesuffix(ending) if ending else ""


def _submissions(problem: Problem) -> Iterator[Finding]:
    place = problem.folder / "submissions"
    for path in sorted(place.iterdir()) if place.is_dir() else ():
        if path.is_file() and path.name != RULES_FILE and not path.name.startswith(".") and path.stem != "README":
            error = VerificationError("lies in no folder of submissions/: which verdict it should have is not said")
            yield _stray(_below(problem, path), error)
    try:
        yield from _rules(problem, load_yaml(place / RULES_FILE, None))
    except JudgeError as error:
        yield _stray(f"submissions/{RULES_FILE}", error)


def _rules(problem: Problem, said: Section) -> Iterator[Finding]:
    """What rules say of nothing: no submission, or no case, is meant."""
    place = problem.folder / "submissions"
    names = [path.relative_to(place).as_posix() for path in submissions_of(problem)]
    cases = [case.name for case in (*problem.cases, *problem.static_cases)]
    for pattern in said:
        section = said.section(pattern)
        if not any(fits(pattern, name) for name in names):
            error = said.wrong(pattern, N_("{key} fits no submission: nothing was done with it"))
            yield Finding(f"submissions/{RULES_FILE}", None, note=error)
        for key in section:
            is_of_cases = section.nodes[key].kind == MAPPING and key not in SUBMISSION_KEYS
            if is_of_cases and not any(fits(key, case) for case in cases):
                error = section.wrong(key, N_("{key} fits no case: nothing was done with it"))
                yield Finding(f"submissions/{RULES_FILE}", None, note=error)


def _named_validators(problem: Problem) -> Iterator[Finding]:
    """Arguments for a validator that nothing here is called."""
    names = {name for path in find_input_validators(problem.folder) for name in (path.name, path.stem)}
    meant = {name: case.name for case in reversed(problem.cases) for name in case.input_flags if name and name not in names}
    for name, case in sorted(meant.items()):
        error = VerificationError("arguments for an input validator that is not here: {name}", name=name)
        yield _stray(f"data/{case}.in", error)


def _group_files(problem: Problem) -> Iterator[Finding]:
    """Points where the problem gives none, and arguments of which only the last are told."""
    for path in sorted((problem.folder / "data").rglob("test*.yaml")):
        if path.name not in _GROUP_FILES or any(part.endswith(".files") for part in path.relative_to(problem.folder).parts):
            continue
        try:
            section = load_yaml(path, None)
        except JudgeError as error:
            yield _stray(_below(problem, path), error)
            continue
        for key in _OF_POINTS if Kind.SCORING not in problem.kinds else ():
            if key in section:
                template = N_("{key} is for problems of type scoring: nothing was done with it")
                yield _stray(_below(problem, path), section.wrong(key, template))
        lines = read_text(path).splitlines()
        for key in REPEATED_KEYS:
            if sum(line.startswith(f"{key}:") for line in lines) > 1:
                yield Finding(_below(problem, path), None, note=VerificationError(N_("{key} stands twice: the last one counts"), key=key))


def _programs(place: Path) -> list[Path]:
    return [path for path in place.iterdir() if path.is_dir() or is_program_file(path.name)]


def _below(problem: Problem, path: Path) -> str:
    return path.relative_to(problem.folder).as_posix()
