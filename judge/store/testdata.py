"""The test cases of a package: data/sample, data/secret, and what was added here, data/own and data/stress; groups, flags.

Flags are inherited from folder to folder, and the case's own `<case>.yaml` comes last.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from judge.checkers import PROGRAM, STANDARD, VALIDATOR
from judge.languages import is_program_file
from judge.model import CaseFolder, CheckerChoice, TestCase
from judge.store.choice import refuse_flags
from judge.store.comparison import FLAG_KEYS, LEARNER, VALIDATOR_FOLDERS, Owners
from judge.store.yamlfile import load_yaml

_FOLDERS = tuple(folder.value for folder in CaseFolder)
_GROUP_FILES = ("testdata.yaml", "test_group.yaml")
_PROSE = (".md", ".txt", ".rst", ".pdf")
_ReadFlags = Callable[[Path, tuple[str, ...]], tuple[str, ...]]


def find_validator(folder: Path, owners: Owners) -> Path | None:
    """The output validator of a package: a folder, or the one file or folder inside `output_validators`.

    Of several programs that came from several sources the one that is believed most.
    """
    folders = [folder / name for name in VALIDATOR_FOLDERS if (folder / name).is_dir()]
    for place in sorted(folders, key=owners.authority, reverse=True) if len(folders) > 1 else folders:
        inside = sorted(path for path in place.iterdir() if not path.name.startswith("."))
        programs = [path for path in inside if path.is_dir() or is_program_file(path.name)]
        if len(programs) > 1:
            most = max(map(owners.authority, programs))
            believed = [path for path in programs if owners.authority(path) == most]
            if len(believed) == 1:
                return believed[0]
        if not all(map(_is_prose, inside)):
            return inside[0] if place.name == "output_validators" and len(inside) == 1 else place
    return None


def _is_prose(path: Path) -> bool:
    """Whether a file beside programs only tells of them."""
    return path.is_file() and (path.suffix in _PROSE or path.stem in ("README", "LICENSE"))


def list_cases(
    folder: Path, cache: Path | None = None, *, own: CheckerChoice | None, flags: Sequence[str], validator: Path | None, owners: Owners
) -> tuple[TestCase, ...]:
    """All test cases, samples first, each group in natural order: 2 before 10.

    `own` overrides everything; `flags` are the package's, which groups and cases override. Flags that a source brought for another
    comparison than the validator that is there are none.
    """
    cases: list[TestCase] = []
    data = folder / "data"
    has_validator = validator is not None

    def read_flags(path: Path, inherited: tuple[str, ...]) -> tuple[str, ...]:
        if validator is not None and owners.owner(path) not in (LEARNER, owners.owner(validator)):
            return inherited
        return _flags(path, inherited, cache=cache, are_ours=not has_validator and own is None)

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
    for key in FLAG_KEYS:
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
