"""The files of a package for the cases that its generators.yaml lists: texts, copies, and recipes for what programs make."""

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from judge.archives.listedcases import ListedCase, Listing
from judge.archives.listedentries import TEXTS
from judge.errors import JudgeError, PackageError
from judge.generatorcalls import ARGUMENTS, SEED
from judge.handwritten import MAPPING, Node
from judge.messages import N_
from judge.store.caserecipe import CaseRecipe, render_recipe
from judge.store.safenames import is_safe_name
from judge.store.yamlwriter import render_yaml

_GENERATORS = "generators"

#: whose cases judge, so that each needs an answer
_JUDGING = ("sample/", "secret/")

_COPIED = (*(f".{ending}" for ending in TEXTS), ".png", ".jpg", ".svg")


class ListedFiles(NamedTuple):
    """Files by path below the package, and what of the listing came to none."""

    files: Mapping[str, bytes | Path]
    wrong: tuple[JudgeError, ...]


def files_of(listing: Listing, files: Mapping[str, Path], *, answers: bool) -> ListedFiles:
    """The files to add to those of the package.

    Where `answers` are not for judging, as of an interactive problem, each case has an empty one.
    """
    made: dict[str, bytes | Path] = {}
    wrong: list[JudgeError] = []
    for place, node in listing.settings.items():
        made[f"data/{place}/test_group.yaml" if place else "data/test_group.yaml"] = _yaml(node)
    for name, parts in listing.programs.items():
        made |= _program(name, parts, files)
        for part in (part for part in parts if f"{_GENERATORS}/{part}" not in files):
            template = N_("{name}: made of {file}, which is not in generators/")
            wrong.append(PackageError(template, where=listing.path, name=name[:80], file=part[:80]))
    made.update(_calls(listing.cases))
    programs = {name.split("/")[1] for name in (*files, *made) if name.startswith(f"{_GENERATORS}/")}
    lost = _lost_solutions(listing.cases, files) if answers else {}
    for solution, line in lost.items():
        template = N_("{file} is not there: the first accepted submission answers in its place")
        wrong.append(PackageError(template, where=f"{listing.path}:{line}", file=solution[:80]))
    for case in listing.cases:
        if case.command and case.command[0] not in programs:
            template = N_("{name}: made by {program}, which is not in generators/")
            wrong.append(PackageError(template, where=f"{listing.path}:{case.line}", name=case.place, program=case.command[0][:80]))
            continue
        found = _files_of_case(case, files)
        if case.copied and not found:
            template = N_("{name}: a copy of {file}, which is not there")
            wrong.append(PackageError(template, where=f"{listing.path}:{case.line}", name=case.place, file=case.copied[:80]))
            continue
        made |= found
        solution = "" if case.solution in lost else case.solution
        made.update(_to_be_made(case._replace(solution=solution), found, answers=answers))
    return ListedFiles(made, tuple(wrong))


def _lost_solutions(cases: Iterable[ListedCase], files: Mapping[str, Path]) -> dict[str, int]:
    """What is to answer cases and is not in the package, with the line of the first of them."""
    lines = {case.solution: case.line for case in reversed([*cases]) if case.solution}
    there = {solution for solution in lines for name in files if name == solution or name.startswith(f"{solution}/")}
    return {solution: line for solution, line in lines.items() if solution not in there}


def _files_of_case(case: ListedCase, files: Mapping[str, Path]) -> dict[str, bytes | Path]:
    """What is copied, and over it what is written."""
    found: dict[str, bytes | Path] = {}
    if case.copied:
        base = posixpath.normpath(posixpath.join("/", _GENERATORS, case.copied)).removeprefix("/")
        found = {f"data/{case.place}{ending}": files[base + ending] for ending in _COPIED if base + ending in files}
    for ending, node in case.texts.items():
        text = _yaml(node) if ending == "yaml" and node.kind == MAPPING else _line(node.text or "")
        found[f"data/{case.place}.{ending}"] = text
    for ending, other in case.links.items():
        if (linked := found.get(f"data/{case.place}.{other}")) is not None:
            found[f"data/{case.place}.{ending}"] = linked
    return found


def _to_be_made(case: ListedCase, found: Mapping[str, object], *, answers: bool) -> Iterator[tuple[str, bytes]]:
    """The recipe of a case that lacks its input or its answer, and the empty answer where none is to be made."""
    place = f"data/{case.place}"
    has_input = f"{place}.in" in found
    lacks_answer = case.place.startswith(_JUDGING) and (has_input or bool(case.command)) and f"{place}.ans" not in found
    if lacks_answer and not answers:
        yield f"{place}.ans", b""
    recipe = CaseRecipe(*(("", ()) if has_input or not case.command else (case.command[0], case.command[1:])))
    if lacks_answer and answers:
        yield f"{place}.made", render_recipe(recipe._replace(answered_by=case.solution))
    elif recipe.program:
        yield f"{place}.made", render_recipe(recipe)


def _calls(cases: Iterable[ListedCase]) -> Iterator[tuple[str, bytes]]:
    """How each generator that takes a seed is called, for who asks it for more inputs."""
    calls: dict[str, dict[str, None]] = {}
    for case in cases:
        if SEED in " ".join(case.call) and is_safe_name(case.call[0]):
            calls.setdefault(case.call[0], {})[" ".join(case.call[1:])] = None
    for program, lines in calls.items():
        yield f"{_GENERATORS}/{program}{ARGUMENTS}", "".join(f"{line}\n" for line in lines).encode()


def _program(name: str, parts: tuple[str, ...], files: Mapping[str, Path]) -> dict[str, Path]:
    """A generator of several files as a folder of its own; what is started is called main there."""
    found = {part: files[f"{_GENERATORS}/{part}"] for part in parts if f"{_GENERATORS}/{part}" in files}
    if not is_safe_name(name) or len(found) < len(parts) or not parts:
        return {}
    entry = f"main{PurePosixPath(parts[0]).suffix}"
    return {f"{_GENERATORS}/{name}/{entry if part == parts[0] and entry not in parts else part}": path for part, path in found.items()}


def _yaml(node: Node) -> bytes:
    value = node.meaning()
    return render_yaml(value) if isinstance(value, dict) else _line(node.text or "")


def _line(text: str) -> bytes:
    return (text if not text or text.endswith("\n") else text + "\n").encode()
