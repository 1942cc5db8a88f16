"""The versions of the package format that exports are written in.

2023-07-draft    what problemtools (verifyproblem) reads
2025-09          the newest, what BAPCtools reads
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from judge.errors import ExportError
from judge.model import TestCase


class PackageVersion(NamedTuple):
    """What differs between versions."""

    name: str
    #: the file with what holds for a folder of cases
    group_file: str
    #: the key of flags for validators is this behind `output_validator_` and `input_validator_`
    flags: str
    #: whether flags are one text instead of a list
    joins_flags: bool
    #: whether a case may have a file of its own, with arguments, and a folder of files
    has_case_files: bool
    #: the program that checks packages
    checked_by: str


DRAFT = PackageVersion("2023-07-draft", "testdata.yaml", "flags", joins_flags=True, has_case_files=False, checked_by="verifyproblem")
NEWEST = PackageVersion("2025-09", "test_group.yaml", "args", joins_flags=False, has_case_files=True, checked_by="bt validate")

VERSIONS = (DRAFT, NEWEST)


def settings_of(case: TestCase, version: PackageVersion) -> dict[str, object]:
    """What a folder or a file has to say of a case, by key; ExportError where the version cannot say it."""
    said: dict[str, object] = {}
    if case.checker.validator_flags:
        said[f"output_validator_{version.flags}"] = _flags(case.checker.validator_flags, version)
    if case.input_flags:
        said[f"input_validator_{version.flags}"] = _input_flags(case, version)
    if case.arguments:
        said["args"] = list(case.arguments)
    if (case.arguments or case.files) and not version.has_case_files:
        raise ExportError(
            "{case} has arguments or files, which version {version} of the format has not: write --format {newest}",
            case=case.name, version=version.name, newest=NEWEST.name,
        )  # fmt: skip
    return said


def _input_flags(case: TestCase, version: PackageVersion) -> object:
    flags: Mapping[str, Sequence[str]] = case.input_flags
    if set(flags) == {""}:
        return _flags(flags[""], version)
    if not version.joins_flags:
        return {name: list(words) for name, words in flags.items()}
    if len(flags) > 1:
        raise ExportError(
            "{case} has flags for several input validators, which version {version} of the format has not: write --format {newest}",
            case=case.name, version=version.name, newest=NEWEST.name,
        )  # fmt: skip
    ((name, words),) = flags.items()
    return {"name": name, "flags": _flags(words, version)}


def _flags(flags: Sequence[str], version: PackageVersion) -> object:
    return " ".join(flags) if version.joins_flags else list(flags)
