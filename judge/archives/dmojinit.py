"""The `init.yml` of a problem of DMOJ: its tests in their order, what they give, and how outputs are compared. Pure but for that file.

    archive: sum.zip
    checker: {name: floats, args: {precision: 4}}
    test_cases:
    - {in: sum.0.in, out: sum.0.out, points: 0}
    - points: 50
      dependencies: [1]
      batched: [{in: sum.1.in, out: sum.1.out}]

Whatever decides a verdict and cannot be had here is refused, with its line. Source: DMOJ's documentation of the problem format.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from judge.archives.dmojprograms import DmojProgram, arguments_of, parse_generator, parse_program, refuse_others
from judge.errors import PackageError
from judge.handwritten import MAPPING, SEQUENCE, Section
from judge.messages import N_
from judge.store.yamlfile import load_yaml

MARK = "init.yml"

#: what says nothing of verdicts: how much is shown, how long is waited, what the site tells of a language
_LEFT_ALONE = ("wall_time_factor", "output_prefix_length", "hints", "short_circuit", "unbuffered", "output_limit_length")
_KEYS = ("archive", "test_cases", "pretest_test_cases", "points", "checker", "generator", "interactive", "binary_data", *_LEFT_ALONE)
_CASE_KEYS = ("in", "out", "points", "batched", "dependencies", "generator_args", *_LEFT_ALONE)

_MOST_POINTS, _MOST_DIGITS = 1_000_000, 300
_MODES = ("default", "absolute", "relative")
#: checkers that are another with one argument
_ALIASES = {"floatsabs": ("floats", "absolute"), "floatsrel": ("floats", "relative"), "unordered": ("sorted", "whitespace")}
_KNOWN = ("standard", "floats", "floatsabs", "floatsrel", "identical", "sorted", "unordered", "rstripped", "bridged")

#: by which a file that is no YAML is a problem of DMOJ all the same
_SAYS_TESTS = re.compile(rb"^test_cases *:", re.MULTILINE)

_SIDES = (("in", re.compile(r"\.in|^in", re.IGNORECASE)), ("out", re.compile(r"\.out|^out", re.IGNORECASE)))


class DmojCase(NamedTuple):
    """One test by its files, empty where it has none; `where` is the line that names it.

    Where the generator makes it, `arguments` are what it is told, and None where it does not.
    """

    input: str
    answer: str
    where: str
    arguments: tuple[str, ...] | None = None


class DmojTest(NamedTuple):
    """What gives points as a whole: a batch, or a test by itself; `requires` are places in the list of all, from 0."""

    cases: tuple[DmojCase, ...]
    points: int
    is_batch: bool
    requires: tuple[int, ...] = ()


class DmojChecker(NamedTuple):
    """The words that the comparison is told; or a program."""

    words: tuple[str, ...] = ("standard",)
    program: DmojProgram | None = None


class DmojProblem(NamedTuple):
    """What the file says."""

    tests: tuple[DmojTest, ...]
    checker: DmojChecker
    #: 0 where nothing is said
    output_bytes: int = 0
    #: without files where there is none
    generator: DmojProgram = DmojProgram()
    interactor: DmojProgram | None = None
    #: whether lines end as they stand in the files
    is_binary: bool = False


def is_dmojs(path: Path) -> bool:
    """Whether an init.yml is one of DMOJ; others have files of that name, too."""
    try:
        yaml = load_yaml(path, None)
    except PackageError:
        # what is wrong with it is told when it is read
        return _SAYS_TESTS.search(path.read_bytes()) is not None
    return "test_cases" in yaml or ("archive" in yaml and not any(key not in _KEYS for key in yaml))


def archive_of(path: Path) -> str:
    """The file with the tests in it, by its path below the problem; empty where there is none."""
    return load_yaml(path, None).text("archive")


def parse_init(path: Path, packed: Sequence[str]) -> DmojProblem:
    """What an init.yml says; `packed` are the names in its archive. PackageError on what cannot be judged here."""
    yaml = load_yaml(path, None)
    refuse_others(yaml, _KEYS)
    first = _tests(yaml, "pretest_test_cases", packed) if "pretest_test_cases" in yaml else []
    tests = _tests(yaml, "test_cases", packed)
    for test in tests:
        if any(not 1 <= number <= sum(one.is_batch for one in tests) for number in test.requires):
            raise yaml.wrong("test_cases", N_("{key}: dependencies name batches by their numbers, from 1"))
    batches = [len(first) + at for at, test in enumerate(tests) if test.is_batch]
    placed = [*(test._replace(points=0) for test in first)]
    placed += [test._replace(requires=tuple(batches[number - 1] for number in test.requires)) for test in tests]
    if not placed[-1].points:
        raise yaml.wrong("test_cases", N_("{key}: a test without points that no other follows decides a verdict and no points"))
    whole = tuple(_waiting(placed))
    interactor = parse_program(yaml.section("interactive")) if "interactive" in yaml else None
    problem = DmojProblem(
        whole, _checker(yaml), yaml.whole("output_limit_length", 0, 0, 1 << 40), parse_generator(yaml), interactor,
        is_binary=yaml.boolean("binary_data", default=False),
    )  # fmt: skip
    if problem.generator.files and not interactor:
        for case in (case for test in whole for case in test.cases if case.input and not case.answer):
            raise PackageError(N_("the answer to {name} is what the generator prints without it"), where=case.where, name=case.input[:80])
    return problem


def _waiting(tests: Sequence[DmojTest]) -> Iterator[DmojTest]:
    """Each with what must have passed before it: what gives no points ends the judging when it fails."""
    without: list[int] = []
    for at, test in enumerate(tests):
        yield test._replace(requires=tuple(sorted({*test.requires, *without})))
        if not test.points:
            without.append(at)


def _tests(yaml: Section, key: str, packed: Sequence[str]) -> list[DmojTest]:
    usual = yaml.whole("points", 1, 0, _MOST_POINTS)
    if key not in yaml or yaml.nodes[key].kind != SEQUENCE:
        found = list(_by_names(yaml, yaml.section(key), packed, usual))
    else:
        _refuse_others(yaml, key)
        generator = parse_generator(yaml)
        found = [_test(section, usual, generator) for section in yaml.sections(key)]
    if not found:
        raise yaml.wrong(key, N_("{key}: no test is named"))
    return found


def _refuse_others(yaml: Section, key: str) -> None:
    if any(item.kind != MAPPING for item in yaml.nodes[key].items):
        raise yaml.wrong(key, N_("{key} must be a list of mappings"))


def _test(section: Section, usual: int, generator: DmojProgram) -> DmojTest:
    refuse_others(section, _CASE_KEYS)
    points = section.whole("points", usual, 0, _MOST_POINTS)
    if "batched" not in section:
        return DmojTest((_case(section, generator),), points, is_batch=False)
    _refuse_others(section, "batched")
    inner = section.sections("batched")
    for one in inner:
        refuse_others(one, tuple(key for key in _CASE_KEYS if key not in ("batched", "dependencies")))
    numbers = section.value("dependencies") or []
    if not isinstance(numbers, list) or not all(type(number) is int for number in numbers):
        raise section.wrong("dependencies", N_("{key} must be a list of whole numbers"))
    if not inner:
        raise section.wrong("batched", N_("{key}: no test is named"))
    inherited = generator._replace(arguments=arguments_of(section, "generator_args") or generator.arguments)
    return DmojTest(tuple(_case(one, inherited) for one in inner), points, is_batch=True, requires=tuple(numbers))


def _case(section: Section, generator: DmojProgram) -> DmojCase:
    told = arguments_of(section, "generator_args")
    case = DmojCase(section.text("in"), section.text("out"), f"{section.path}:{section.line}")
    if told and (case.input or not generator.files):
        raise section.wrong("generator_args", N_("{key} is for a test without a file that a generator makes"))
    return case._replace(arguments=told or generator.arguments) if generator.files and not case.input else case


def _by_names(yaml: Section, patterns: Section, packed: Sequence[str], usual: int) -> Iterator[DmojTest]:
    """Tests by the names in the archive: the last number of each is that of the case, one before it that of its batch."""
    for key in patterns:
        raise patterns.wrong(key, N_("{key}: tests are found by DMOJ's own pattern alone here, list them in test_cases"))
    where = f"{yaml.path}:{yaml.line}"
    found: dict[int, dict[int, dict[str, str]]] = {}
    batches = set()
    for name in packed:
        batch, case = _numbers(name)
        for side, pattern in _SIDES:
            if case >= 0 and pattern.search(name):
                batches.update({batch} - {-1})
                files = found.setdefault(case if batch < 0 else batch, {}).setdefault(case, {})
                if side in files:
                    raise yaml.wrong("archive", N_("{key}: {one} and {other} are of one test"), one=files[side], other=name)
                files[side] = name
    for number, cases in sorted(found.items()):
        made = tuple(DmojCase(files.get("in", ""), files.get("out", ""), where) for _, files in sorted(cases.items()))
        yield DmojTest(made, usual, is_batch=number in batches)


def _numbers(name: str) -> tuple[int, int]:
    """The batch and the case that a name says, -1 where it says none."""
    runs = [run for run in re.finditer(r"\d+", name) if len(run[0]) <= _MOST_DIGITS]
    if not runs or any(letter.isspace() for letter in name[runs[-1].end() :]):
        return -1, -1
    last = runs[-1]
    before = next((run for run, other in pairwise(runs) if other is last), None)
    is_batch = before is not None and not any(letter.isspace() for letter in name[before.end() : last.start()])
    if before is None or not is_batch or (before.start() and re.match(r"\w", name[before.start() - 1])):
        return -1, int(last[0])
    return int(before[0]), int(last[0])


def _checker(yaml: Section) -> DmojChecker:
    """PackageError on a checker that is not known here."""
    if not yaml.value("checker"):
        return DmojChecker()
    said = yaml.section("checker") if yaml.is_mapping("checker") else None
    name = said.text("name") if said else yaml.text("checker")
    arguments = said.section("args") if said else Section(yaml.path, line=yaml.nodes["checker"].line)
    if name not in _KNOWN:
        template = N_("the checker {name} of a DMOJ problem is not here: known are {known}")
        raise yaml.wrong("checker", template, name=name[:80], known=", ".join(_KNOWN))
    if said:
        refuse_others(said, ("name", "args"))
    if name == "bridged":
        return DmojChecker((), parse_program(arguments))
    rule, word = _ALIASES.get(name, (name, ""))
    if rule == "floats":
        refuse_others(arguments, ("precision", *(() if word else ("error_mode",))))
        mode = word or arguments.text("error_mode", "default")
        if mode not in _MODES:
            raise arguments.wrong("error_mode", N_("{key} must be one of {known}"), known=", ".join(_MODES))
        return DmojChecker((rule, str(arguments.whole("precision", 6, 0, _MOST_DIGITS)), mode))
    if rule == "sorted":
        refuse_others(arguments, () if word else ("split_on",))
        word = word or arguments.text("split_on", "lines")
        if word not in ("lines", "whitespace"):
            raise arguments.wrong("split_on", N_("{key} must be one of {known}"), known="lines, whitespace")
        return DmojChecker((rule, word))
    refuse_others(arguments, ("pe_allowed",) if rule == "identical" else ())
    return DmojChecker((rule,))
