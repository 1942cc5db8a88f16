"""Packages of Polygon, whole or as a contest has them: folders with a `problem.xml`, at any depth. They become packages in the ICPC format.

    problem.xml  tests/01 01.a  files/ (checker, interactor, validators, generators, testlib.h)  solutions/  statements/<language>/

A test that is generated, and not in the package, is made here when it is first needed; so is an answer that is not there.
"""

import re
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped, Tree
from judge.archives.packagemarks import DEEP, NEAR, NO_PART, find_marks
from judge.archives.polygonpoints import Placement, place_tests
from judge.archives.polygonprograms import generator_of, place_programs, tells_points
from judge.archives.polygonstatement import language_code, statement_files
from judge.archives.polygonxml import PolygonProblem, PolygonTest, is_polygons, parse_problem
from judge.errors import JudgeError, SourceError
from judge.generatorcalls import ARGUMENTS
from judge.messages import N_
from judge.model import CaseFolder, Kind, Need
from judge.store.yamlwriter import render_yaml

#: the second is what other importers leave of the first
_MARKS = ("problem.xml", "problem.xml.polygon")

#: where there is one, the package was made into one of ours already
_OURS = "problem.yaml"

_MOST_XML_BYTES = 16 << 20
_MOST_FILE_BYTES = 256 << 20

#: what is built, and what is only for Polygon itself
_LEFT_OUT = (".exe", ".class", ".jar", ".pys3", ".desc", ".sty", ".ftl")

_SHORT_NAME = re.compile(rb"<problem\b[^<>]*?\bshort-name=\"([^\"<>]++)\"")
_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]+")


def recognise(folder: Path) -> bool:
    """Whether the folder is such a package or has some near its top."""
    return next(_packages(folder, NEAR), None) is not None


def find_items(folder: Path) -> Iterator[ArchiveItem]:
    """One item for each package at any depth, called by its short name; of several with one name by the folder that it is in, too."""
    marks = sorted(_packages(folder, DEEP))
    names = [_id(mark) for mark in marks]
    for mark, name in zip(marks, names, strict=True):
        label = mark.parent.relative_to(folder).as_posix()
        paths = [path for path in sorted(mark.parent.rglob("*")) if path.is_file() and not path.is_symlink() and _is_wanted(path, mark)]
        yield ArchiveItem(label, (mark, *paths), name if names.count(name) == 1 else f"{name}-{_plain_name(label)}")


def read(item: ArchiveItem, *, everything: bool) -> Holding:
    """The package as one of ours, and what of it has no place there."""
    mark = item.paths[0]
    files = {path.relative_to(mark.parent).as_posix(): path for path in item.paths[1:]}
    try:
        problem = parse_problem(mark.read_bytes())
        _refuse(problem, files)
        placement = place_tests(problem)
        programs = place_programs(problem, files)
    except JudgeError as error:
        return Holding(skipped=(Skipped(item.label, error),))
    told = list(programs.left_out)
    made: dict[str, bytes | Path] = {**statement_files(files), **programs.files, **_cases(problem, placement, files, told)}
    made |= _calls(problem)
    if programs.rules:
        made["submissions/submissions.yaml"] = render_yaml(programs.rules)
    made |= {f"data/{folder}/test_group.yaml": render_yaml(said) for folder, said in placement.settings.items()}
    made["problem.yaml"] = render_yaml(_problem_yaml(problem, item, placement, is_scored=tells_points(problem, files)))
    made[".judge.yaml"] = render_yaml({"extra_time": False, "extra_memory": False})
    for name in problem.other_testsets:
        told.append(SourceError(N_("left out, as all is judged by the tests of another set: the test set {name}"), name=name))
    return Holding((Tree(item.problem, made),), skipped=tuple(Skipped(item.label, one) for one in told))


def _packages(folder: Path, depth: int) -> Iterator[Path]:
    """The `problem.xml` of each package."""
    seen: set[Path] = set()
    for path in find_marks(folder, tuple(reversed(_MARKS)), depth):
        if path.parent in seen or (path.parent / _OURS).exists():
            continue
        if path.stat().st_size <= _MOST_XML_BYTES and is_polygons(path.read_bytes()):
            seen.add(path.parent)
            yield path


def _is_wanted(path: Path, mark: Path) -> bool:
    return path != mark and path.suffix.lower() not in _LEFT_OUT and not NO_PART & set(path.relative_to(mark.parent).parts)


def _refuse(problem: PolygonProblem, files: Mapping[str, Path]) -> None:
    """SourceError on what decides verdicts and cannot be done here, or is no package's."""
    if problem.runs != 1:
        raise SourceError(
            "its programs are run {count} times for each test (run-count): this kit cannot judge such problems yet", count=problem.runs
        )
    if problem.checker is None:
        raise SourceError("problem.xml lacks {what}", what="assets/checker")
    if not problem.tests:
        raise SourceError("problem.xml lacks {what}", what="testset/tests")
    for name, path in files.items():
        if path.stat().st_size > _MOST_FILE_BYTES:
            raise SourceError("{name} is larger than {most} bytes", name=name, most=_MOST_FILE_BYTES)


def _cases(problem: PolygonProblem, placement: Placement, files: Mapping[str, Path], told: list[SourceError]) -> dict[str, bytes | Path]:
    """Inputs, answers and recipes; what of the tests is missing is told in a line for all of them."""
    made: dict[str, bytes | Path] = {}
    missing: list[str] = []
    for test in problem.tests:
        found = _case(problem, test, files)
        if found is None:
            missing.append(test.input)
        for place in placement.places[test.number] if found is not None else ():
            made |= {f"data/{place}{ending}": content for ending, content in (found or {}).items()}
            made |= {
                f"data/{place}{ending}": path for ending, path in _shown(test, files) if Path(place).parts[0] == CaseFolder.SAMPLE.value
            }
    if missing:
        template = N_("{count} tests are not in the package, and cannot be made here (its full form has them): {names}")
        told.append(SourceError(template, count=len(missing), names=", ".join(missing[:5]) + (", ..." if len(missing) > 5 else "")))
    return made


def _case(problem: PolygonProblem, test: PolygonTest, files: Mapping[str, Path]) -> dict[str, bytes | Path] | None:
    """A test's files by their endings; None where there is none, nor a way to make it."""
    given, answer = files.get(test.input), files.get(test.answer)
    found: dict[str, bytes | Path] = {}
    if given is not None:
        found[".in"] = _plain(given)
    if answer is not None:
        found[".ans"] = _plain(answer)
    elif problem.interactor is not None:
        found[".ans"] = b""  # what its own program would say is no answer of a program here
    if given is None:
        recipe = _recipe(problem, test)
        if recipe is None:
            return None
        found[".made"] = recipe
    elif ".ans" not in found:
        found[".made"] = b""
    if test.group:
        found[".yaml"] = render_yaml({"input_validator_args": ["--testset", "tests", "--group", test.group]})
    return found


def _shown(test: PolygonTest, files: Mapping[str, Path]) -> Iterator[tuple[str, Path]]:
    """What statements show in place of a sample, where that is something else: of interactive problems a conversation."""
    for ending, own, shown in ((".in", test.input, ""), (".ans", test.answer, ".a")):
        names = [name for name in sorted(files) if re.fullmatch(rf"statements/[^/.]+/example\.{test.number:02d}{re.escape(shown)}", name)]
        if names and own in files and files[names[0]].read_bytes().split() != files[own].read_bytes().split():
            yield f"{ending}.statement", files[names[0]]


def _recipe(problem: PolygonProblem, test: PolygonTest) -> bytes | None:
    """How the test is made; None where a recipe cannot say it."""
    try:
        words = shlex.split(test.command)
    except ValueError:
        return None
    name = generator_of(problem, words[0]) if words else ""
    if not name or test.is_from_file or any(not word or word.split() != [word] for word in words):
        return None
    return f"{' '.join((name, *words[1:]))}\n".encode()


def _calls(problem: PolygonProblem) -> dict[str, bytes]:
    """How the tests call each generator, for `judge stress` to call it so, too."""
    recipes = dict.fromkeys(recipe for test in problem.tests if (recipe := _recipe(problem, test)) is not None)
    calls: dict[str, list[bytes]] = {}
    for recipe in recipes:
        name, _, words = recipe.strip().partition(b" ")
        calls.setdefault(name.decode(), []).append(words)
    return {f"generators/{name}{ARGUMENTS}": b"\n".join(lines) + b"\n" for name, lines in calls.items() if any(lines)}


def _plain(path: Path) -> bytes | Path:
    """The file, with plain line ends where it has those of Windows throughout, as Polygon's packages for Windows do."""
    content = path.read_bytes()
    ends = content.count(b"\r\n")
    return content.replace(b"\r\n", b"\n") if ends and ends == content.count(b"\n") else path


def _problem_yaml(problem: PolygonProblem, item: ArchiveItem, placement: Placement, *, is_scored: bool) -> dict[str, object]:
    name = item.problem
    kinds = [Kind.INTERACTIVE.value] * (problem.interactor is not None) + [Kind.SCORING.value] * placement.gives_points
    needs = [Need.FILES] * bool(problem.input_file or problem.output_file) + [Need.SCORE] * is_scored
    files = (("input-file", problem.input_file), ("output-file", problem.output_file))
    yaml: dict[str, object] = {
        "problem_format_version": "2025-09",
        "name": {language_code(word): title for word, title in problem.names.items()} or name,
        "uuid": str(uuid5(NAMESPACE_URL, problem.url or f"polygon:{name}")),
    }
    if kinds:
        yaml["type"] = kinds
    yaml["source"] = {"name": f"Polygon {name}"}
    yaml["license"] = "unknown"
    whole = problem.time_s == int(problem.time_s)
    yaml["limits"] = {
        "time_limit": int(problem.time_s) if whole else problem.time_s, **({} if whole else {"time_resolution": 0.001}),
        "memory": int(problem.memory_mib) or 1,
    }  # fmt: skip
    keywords = [f"{key}:{value}" for key, value in files if value] + [f"needs:{need.value}" for need in needs]
    if keywords or problem.tags:
        yaml["keywords"] = [*keywords, *(f"tag:{tag}" for tag in problem.tags)]
    return yaml


def _id(mark: Path) -> str:
    """The short name, else that of the folder; a number alone is a problem of Baekjoon Online Judge here."""
    found = _SHORT_NAME.search(mark.read_bytes())
    name = _plain_name(found[1].decode("utf-8", "replace") if found else mark.parent.name)
    return f"polygon-{name}" if name.isdecimal() else name


def _plain_name(name: str) -> str:
    return _UNSAFE.sub("-", name).strip("-.") or "problem"
