"""Static validation test cases: what test_group.yaml of a folder of cases asks of the program in static_validator/, which reads sources.

    static_validation_score: 10         points, or `pass-fail`
    static_validator_args: [...]        its command line

Source: ICPC problem package format, 2025-09, static validator.
"""

from collections.abc import Iterator
from pathlib import Path

from judge.checkers import PROGRAM
from judge.errors import PackageError
from judge.handwritten import Section
from judge.messages import N_
from judge.model import CaseFolder, CheckerChoice, TestCase
from judge.store.casesettings import ARGUMENTS_OF_STATIC, STATIC_KEY, Fill
from judge.store.testdata import find_program
from judge.store.yamlfile import load_yaml

FOLDER, _FILE = "static_validator", "test_group.yaml"

#: the word for no points of its own
_ALL_OR_NOTHING = "pass-fail"


def list_static_cases(folder: Path, cache: Path | None, fill: Fill) -> tuple[TestCase, ...]:
    """The cases of a package that has such a program, by the names of their groups; PackageError where there is none."""
    validator = find_program(folder / FOLDER)
    if validator is None:
        raise PackageError("no program in {name}/", where=folder, name=FOLDER)
    return tuple(_cases(folder / "data", cache, fill, validator))


def static_points(yaml: Section) -> float | None:
    """The most that a group's static case gives; None where it has no points of its own."""
    if STATIC_KEY not in yaml or yaml.text(STATIC_KEY) == _ALL_OR_NOTHING:
        return None
    value = yaml.value(STATIC_KEY)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise yaml.wrong(STATIC_KEY, N_("{key} must be a whole number of 0 or more, or {word}"), word=_ALL_OR_NOTHING)
    return float(value)


def _cases(data: Path, cache: Path | None, fill: Fill, validator: Path) -> Iterator[TestCase]:
    for path in sorted(data.rglob(_FILE)):
        name = path.parent.relative_to(data).as_posix()
        if name.split("/")[0] not in (CaseFolder.SAMPLE.value, CaseFolder.SECRET.value):
            continue
        yaml = load_yaml(path, cache)
        if STATIC_KEY in yaml:
            static_points(yaml)
            flags = tuple(map(fill, yaml.listed(ARGUMENTS_OF_STATIC))) if ARGUMENTS_OF_STATIC in yaml else ()
            yield TestCase(f"{name}/{FOLDER}", path, path, CheckerChoice(PROGRAM, flags), static=validator)
        elif ARGUMENTS_OF_STATIC in yaml:
            raise yaml.wrong(ARGUMENTS_OF_STATIC, N_("{key} means nothing without {other}"), other=STATIC_KEY)
