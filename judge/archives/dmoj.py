"""Problems of DMOJ: folders with an `init.yml`, near the top. They become packages in the ICPC format, with groups for what gives points.

    init.yml  sum.zip (sum.1.in sum.1.out ...)  checker.cpp testlib.h

What init.yml does not say (limits, statement, title) stands in a database of DMOJ's site, and is not here.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped, Tree
from judge.archives.container import entry_names, read_entries
from judge.archives.dmojchecker import PLACE, PROGRAM
from judge.archives.dmojinit import MARK, DmojCase, DmojProblem, DmojTest, archive_of, is_dmojs, parse_init
from judge.archives.dmojprograms import generator_files, generator_name, validator_files
from judge.archives.packagemarks import DEEP, NEAR, NO_PART, find_marks
from judge.errors import JudgeError, PackageError
from judge.messages import N_
from judge.store.caserecipe import STDERR, CaseRecipe, render_recipe
from judge.store.yamlwriter import render_yaml

#: where there is one of these, the folder is a package of another kind, which says more
_OTHERS = ("problem.yaml", "problem.xml")

_MOST_BYTES = 512 << 20

_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]+")


def recognise(folder: Path) -> bool:
    """Whether the folder is such a problem or has some near its top."""
    return next(_marks(folder, NEAR), None) is not None


def find_items(folder: Path) -> Iterator[ArchiveItem]:
    """One item for each problem at any depth, called by its folder; of several with one name by the folders above, too."""
    marks = sorted(_marks(folder, DEEP))
    names = [_plain_name(mark.parent.name) for mark in marks]
    for mark, name in zip(marks, names, strict=True):
        label = mark.parent.relative_to(folder).as_posix()
        paths = [path for path in sorted(mark.parent.rglob("*")) if path.is_file() and not path.is_symlink() and _is_part(path, mark)]
        yield ArchiveItem(label, (mark, *paths), name if names.count(name) == 1 else _plain_name(label.replace("/", "-")))


def read(item: ArchiveItem, *, everything: bool) -> Holding:
    """The problem as a package of ours."""
    mark = item.paths[0]
    files: dict[str, Path] = {path.relative_to(mark.parent).as_posix(): path for path in item.paths[1:]}
    try:
        archive = files.get(archive_of(mark))
        if archive is None and archive_of(mark):
            raise PackageError(N_("its archive is not here: {name}"), where=mark, name=archive_of(mark))
        packed = entry_names(archive) if archive else ()
        problem = parse_init(mark, packed)
        wanted = [name for name in dict.fromkeys(_named(problem)) if name not in files]
        missing = next((name for name in wanted if name not in packed), None)
        if missing is not None:
            where = next((case.where for test in problem.tests for case in test.cases if missing in (case.input, case.answer)), mark)
            raise PackageError(N_("{name} is neither here nor in the archive"), where=where, name=missing[:200])
        contents: dict[str, Path | bytes] = {**files, **(read_entries(archive, wanted, _MOST_BYTES) if archive else {})}
        made = {**_cases(problem, contents), **_programs(problem, contents)}
    except JudgeError as error:
        return Holding(skipped=(Skipped(item.label, error),))
    made["problem.yaml"] = render_yaml(_problem_yaml(item.problem, problem))
    made[".judge.yaml"] = render_yaml({"extra_time": False, "extra_memory": False})
    return Holding((Tree(item.problem, made),))


def _marks(folder: Path, depth: int) -> Iterator[Path]:
    for path in find_marks(folder, (MARK,), depth):
        if not any((path.parent / other).exists() for other in _OTHERS) and is_dmojs(path):
            yield path


def _is_part(path: Path, mark: Path) -> bool:
    return path != mark and not NO_PART & set(path.relative_to(mark.parent).parts)


def _named(problem: DmojProblem) -> Iterator[str]:
    """The files that it names, each test's input before its answer."""
    for test in problem.tests:
        for case in test.cases:
            yield from (name for name in (case.input, case.answer) if name)
    for program in (problem.checker.program, problem.interactor, problem.generator):
        yield from program.files if program else ()


def _cases(problem: DmojProblem, contents: Mapping[str, Path | bytes]) -> dict[str, Path | bytes]:
    """Inputs, answers, and a group for each test that gives points by itself, or for several alike in a row."""
    whole: dict[str, object] = {"max_score": sum(test.points for test in problem.tests)}
    if problem.checker.words and not problem.interactor:
        whole["output_validator_args"] = list(problem.checker.words)
    made: dict[str, Path | bytes] = {"data/secret/test_group.yaml": render_yaml(whole)}
    rows = _rows(problem.tests)
    digits = max(2, len(str(len(rows))))
    folder_of = {at: f"{number:0{digits}}" for number, row in enumerate(rows, 1) for at in row}
    for row in rows:
        tests = [problem.tests[at] for at in row]
        folder = f"data/secret/{folder_of[row[0]]}"
        said: dict[str, object] = {
            "max_score": sum(test.points for test in tests), "score_aggregation": "sum" if len(tests) > 1 else "pass-fail",
        }  # fmt: skip
        if tests[0].requires:
            said["require_pass"] = [folder_of[at] for at in tests[0].requires]
        made[f"{folder}/test_group.yaml"] = render_yaml(said)
        cases = [case for test in tests for case in test.cases]
        for number, case in enumerate(cases, 1):
            place = f"{folder}/{number:0{max(2, len(str(len(cases))))}}"
            made |= {f"{place}{ending}": content for ending, content in _case(problem, case, contents)}
    return made


def _rows(tests: tuple[DmojTest, ...]) -> list[list[int]]:
    """Places of tests that may share a group: single ones in a row that give the same and wait for the same, and each other one."""
    rows: list[list[int]] = []
    for at, test in enumerate(tests):
        before = tests[rows[-1][-1]] if rows else None
        if test.points and not test.is_batch and before and before._replace(cases=()) == test._replace(cases=()):
            rows[-1].append(at)
        else:
            rows.append([at])
    return rows


def _case(problem: DmojProblem, case: DmojCase, contents: Mapping[str, Path | bytes]) -> Iterator[tuple[str, Path | bytes]]:
    """The files of a case by how they end."""
    if case.arguments is None:
        yield ".in", _plain(problem, contents[case.input]) if case.input else b""
    else:
        answered_by = "" if case.answer or problem.interactor else STDERR
        yield ".made", render_recipe(CaseRecipe(generator_name(problem.generator), case.arguments, answered_by=answered_by))
    if case.answer or case.arguments is None or problem.interactor:
        yield ".ans", _plain(problem, contents[case.answer]) if case.answer else b""


def _programs(problem: DmojProblem, contents: Mapping[str, Path | bytes]) -> dict[str, Path | bytes]:
    """What compares outputs or talks with the program, and what makes inputs."""
    made = generator_files(problem.generator, contents) if problem.generator.files else {}
    if problem.interactor:
        return made | validator_files(problem.interactor, "interactor", contents)
    return made | (validator_files(problem.checker.program, "checker", contents) if problem.checker.program else {PLACE: PROGRAM})


def _plain(problem: DmojProblem, content: Path | bytes) -> Path | bytes:
    """Test data with plain line ends, as DMOJ's judge reads it."""
    if problem.is_binary:
        return content
    whole = content if isinstance(content, bytes) else content.read_bytes()
    return whole.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in whole else content


def _problem_yaml(name: str, problem: DmojProblem) -> dict[str, object]:
    yaml: dict[str, object] = {
        "problem_format_version": "2025-09", "name": name, "uuid": str(uuid5(NAMESPACE_URL, f"dmoj:{name}")),
        "type": ["scoring", "interactive"] if problem.interactor else "scoring", "source": {"name": f"DMOJ {name}"}, "license": "unknown",
    }  # fmt: skip
    if problem.output_bytes:
        yaml["limits"] = {"output": max(1, problem.output_bytes >> 20)}
    return yaml


def _plain_name(name: str) -> str:
    plain = _UNSAFE.sub("-", name).strip("-.") or "problem"
    return f"dmoj-{plain}" if plain.isdecimal() else plain
