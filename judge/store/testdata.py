"""The test cases of a package: data/sample, data/secret, and what was added here, data/own and data/stress; groups, flags.

Flags are inherited from folder to folder, and the case's own `<case>.yaml` comes last.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from judge.checkers import PROGRAM, STANDARD, VALIDATOR
from judge.model import CaseFolder, CheckerChoice, TestCase
from judge.store.choice import refuse_flags
from judge.store.yamlfile import load_yaml

_FOLDERS = tuple(folder.value for folder in CaseFolder)
_GROUP_FILES = ("testdata.yaml", "test_group.yaml")
_FLAG_KEYS = ("output_validator_flags", "output_validator_args")
_ReadFlags = Callable[[Path, tuple[str, ...]], tuple[str, ...]]
_VALIDATOR_FOLDERS = ("output_validator", "output_validators")


def find_validator(folder: Path) -> Path | None:
    """The output validator of a package: a folder, or the one file or folder inside `output_validators`."""
    for name in _VALIDATOR_FOLDERS:
        found = folder / name
        if found.is_dir():
            inside = sorted(path for path in found.iterdir() if not path.name.startswith("."))
            if not inside:
                continue
            return inside[0] if name == "output_validators" and len(inside) == 1 else found
    return None


def list_cases(
    folder: Path, cache: Path | None = None, *, own: CheckerChoice | None, flags: Sequence[str], has_validator: bool
) -> tuple[TestCase, ...]:
    """All test cases, samples first, each group in natural order: 2 before 10.

    `own` overrides everything; `flags` are the package's, which groups and cases override.
    """
    cases: list[TestCase] = []
    data = folder / "data"
    read_flags = partial(_flags, cache=cache, are_ours=not has_validator and own is None)
    top = _flags_of_group(data, tuple(flags), read_flags)
    for name in _FOLDERS:
        cases += _collect(data / name, data, top, read_flags)
    is_site_problem = folder.name.isdecimal()
    return tuple(
        TestCase(case.name, case.input, case.answer, own or _choose(case.checker.flags, has_validator, is_site_problem)) for case in cases
    )


def _collect(folder: Path, data: Path, flags: tuple[str, ...], read_flags: _ReadFlags) -> Iterator[TestCase]:
    if not folder.is_dir():
        return
    flags = _flags_of_group(folder, flags, read_flags)
    for path in sorted(folder.iterdir(), key=_natural):
        if path.name.startswith((".", "-")):
            continue
        if path.is_dir():
            yield from _collect(path, data, flags, read_flags)
        elif path.suffix == ".in":
            name = path.relative_to(data).with_suffix("").as_posix()
            answer = path.with_suffix(".ans")
            own = path.with_suffix(".yaml")
            case_flags = read_flags(own, flags) if own.exists() else flags
            yield TestCase(name, path, answer if answer.exists() else None, CheckerChoice(VALIDATOR, case_flags))


def _flags_of_group(folder: Path, inherited: tuple[str, ...], read_flags: _ReadFlags) -> tuple[str, ...]:
    for name in _GROUP_FILES:
        if (folder / name).exists():
            return read_flags(folder / name, inherited)
    return inherited


def _flags(path: Path, inherited: tuple[str, ...], *, cache: Path | None, are_ours: bool) -> tuple[str, ...]:
    """The flags that a group or case file sets; refused when they are for our default validator and unknown to it."""
    section = load_yaml(path, cache)
    for key in _FLAG_KEYS:
        if key in section:
            flags = section.texts(key)
            if are_ours:
                refuse_flags(section, key, flags)
            return flags
    return inherited


def _choose(flags: tuple[str, ...], has_validator: bool, is_site_problem: bool) -> CheckerChoice:
    """What compares a case: the package's program, the flags, else the custom of where it came from."""
    if has_validator:
        return CheckerChoice(PROGRAM, flags)
    if flags:
        return CheckerChoice(VALIDATOR, flags)
    return CheckerChoice(STANDARD if is_site_problem else VALIDATOR)


def _natural(path: Path) -> list[tuple[int, str]]:
    parts = [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", path.name)]
    return [*parts, (-1, path.name)]  # 1 and 01 are one number, but two names
