"""The test cases of a package: data/sample, data/secret, and what was added here, data/own and data/stress; groups, flags.

A case may be a recipe: `<case>.made` says which program of the package makes its input, which lies beside it from then on.
Flags are inherited from folder to folder, and the case's own `<case>.yaml` comes last. What was added here is compared as the secret cases
are, whose folder may say how, else as the samples: a tolerance is the problem's, wherever it stands.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from judge.checkers import PROGRAM, STANDARD, VALIDATOR
from judge.constants import with_constants
from judge.errors import PackageError
from judge.handwritten import Section
from judge.languages import is_program_file
from judge.model import CaseFolder, CheckerChoice, TestCase
from judge.store.casesettings import CaseSettings, SettingsReader
from judge.store.choice import refuse_flags
from judge.store.comparison import CONVERSATION_CHECKER, LEARNER, VALIDATOR_FOLDERS, Owners

_FOLDERS = tuple(folder.value for folder in CaseFolder)
_ADDED = frozenset(folder.value for folder in CaseFolder if folder.is_added)
#: ends the name of a folder with files for a case
_FILES = ".files"
#: ends the name of a recipe
RECIPE = ".made"
_PROSE = (".md", ".txt", ".rst", ".pdf")


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
            is_within = len(inside) == 1 and (place.name == "output_validators" or inside[0].is_dir())
            return inside[0] if is_within else place
    return None


def find_conversation_checker(folder: Path) -> Path | None:
    """What is asked after the interactor of a package; None where that has the last word."""
    place = folder / CONVERSATION_CHECKER
    return find_program(place) if place.is_dir() else None


def find_program(place: Path) -> Path | None:
    """The one program in a folder of programs, a file or a folder; scripts make the folder itself one.

    None where there is none, PackageError where there are several.
    """
    inside = sorted(path for path in place.iterdir() if not path.name.startswith(".") and not _is_prose(path))
    programs = [path for path in inside if path.is_dir() or is_program_file(path.name)]
    is_scripted = any(path.name in ("build", "run") for path in inside)
    if not is_scripted and len(programs) > 1 and any(path.is_dir() for path in programs):
        raise PackageError("several programs in {name}/, which may hold one", where=place, name=place.name)
    if not programs and not is_scripted:
        return None
    return programs[0] if len(inside) == 1 else place


def _is_prose(path: Path) -> bool:
    """Whether a file beside programs only tells of them."""
    return path.is_file() and (path.suffix in _PROSE or path.stem in ("README", "LICENSE"))


class CaseTerms(NamedTuple):
    """By what the cases of a package are read."""

    #: overrides all that the package says
    own: CheckerChoice | None
    #: the package's flags, which groups and cases override
    flags: tuple[str, ...]
    validator: Path | None
    owners: Owners
    constants: Mapping[str, str] = {}
    gives_points: bool = False


def list_cases(folder: Path, cache: Path | None, terms: CaseTerms, folders: Sequence[str] = _FOLDERS) -> tuple[TestCase, ...]:
    """All test cases below these folders of data/, each group in natural order: 2 before 10.

    Flags that a source brought for another comparison than the validator that is there are none.
    """
    data = folder / "data"
    has_validator = terms.validator is not None
    reader = SettingsReader(
        cache, partial(filled, constants=terms.constants), partial(_is_meant, terms),
        refuse_flags if not has_validator and terms.own is None else _refuse_none,
        reads_sources=(folder / "static_validator").is_dir(), gives_points=terms.gives_points,
    )  # fmt: skip
    top = reader.of_folder(data, CaseSettings(terms.flags))
    added = top._replace(flags=_flags_of_added(data, top, reader))
    choose = partial(_choose, has_validator=has_validator, is_site_problem=folder.name.isdecimal())
    return tuple(
        TestCase(
            path.relative_to(data).with_suffix("").as_posix(), _readable(path) or path, _readable(path.with_suffix(".ans")),
            terms.own or choose(settings.flags), arguments=settings.arguments, files=_existing(path.with_suffix(_FILES)),
            input_flags=settings.input_flags, recipe=recipe,
        )
        for name in folders
        for path, recipe, settings in _collect(data / name, added if name in _ADDED else top, reader)
    )  # fmt: skip


def _flags_of_added(data: Path, top: CaseSettings, reader: SettingsReader) -> tuple[str, ...]:
    """By which what was added is compared: the flags that the secret cases have together, else the samples."""
    others = (reader.of_folder(data / folder.value, top).flags for folder in (CaseFolder.SECRET, CaseFolder.SAMPLE))
    return next((flags for flags in others if flags != top.flags), top.flags)


def is_made(case: TestCase) -> bool:
    """Whether the input and the answer are there."""
    return case.recipe is None or (case.answer is not None and case.input.exists())


def _is_meant(terms: CaseTerms, path: Path) -> bool:
    """Whether the flags in a file are meant for the validator that is there."""
    return terms.validator is None or terms.owners.owner(path) in (LEARNER, terms.owners.owner(terms.validator))


def filled(text: str, constants: Mapping[str, str]) -> str:
    """A text with the values of the package's constants."""
    return with_constants(text.encode(), constants).decode() if constants else text


def _refuse_none(section: Section, key: str, flags: Sequence[str]) -> None:
    """A program knows its own flags."""


def _existing(path: Path) -> Path | None:
    return path if path.exists() else None


def _readable(path: Path) -> Path | None:
    """The file, if it is there; PackageError for what never ends or waits for a writer, such as a link to a device."""
    if path.is_file():
        return path
    if path.exists():
        raise PackageError("{name} is no plain file: a folder, a pipe or a device is no part of a case", where=path, name=path.name)
    return None


def _collect(folder: Path, settings: CaseSettings, reader: SettingsReader) -> Iterator[tuple[Path, Path | None, CaseSettings]]:
    """The inputs in a folder and below, each with its recipe and what holds for it."""
    if not folder.is_dir():
        return
    settings = reader.of_folder(folder, settings)
    paths = sorted(folder.iterdir(), key=natural_order)
    recipes = {path.with_suffix(".in"): path for path in paths if path.suffix == RECIPE}
    for path in paths:
        if path.name.startswith((".", "-")) or path.suffix == _FILES:
            continue
        if path.is_dir():
            yield from _collect(path, settings, reader)
        elif path.suffix == RECIPE or (path.suffix == ".in" and path not in recipes):
            yield path.with_suffix(".in"), recipes.get(path.with_suffix(".in")), reader.of_case(path.with_suffix(".yaml"), settings)


def _choose(flags: tuple[str, ...], *, has_validator: bool, is_site_problem: bool) -> CheckerChoice:
    """What compares a case: the package's program, the flags, else the custom of where it came from."""
    if has_validator:
        return CheckerChoice(PROGRAM, flags)
    if flags:
        return CheckerChoice(VALIDATOR, flags)
    return CheckerChoice(STANDARD if is_site_problem else VALIDATOR)


def natural_order(path: Path) -> list[tuple[int, str]]:
    """By which names are sorted: 2 before 10."""
    parts = [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", path.name)]
    return [*parts, (-1, path.name)]  # 1 and 01 are one number, but two names
