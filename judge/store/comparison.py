"""A package's comparison is one decision of one source: a checker program with its flags, or flags, or that no checker is known.

    output_validator/ output_validators/                        a checker
    conversation_checker/                                       one that is asked after the interactor
    test_group.yaml testdata.yaml <case>.yaml with flags        a tolerance, or flags of the checker
    .judge.yaml with special: true                              several outputs may be right, and nothing tells which

What arrives replaces it, or leaves it, as a whole: what the learner wrote stays, a checker comes before flags, then authority decides.
Packages in which sources are mixed all the same are read by the same order. Knows nothing of how outputs are compared.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.store.merging import Meeting, MergeStep, Terms
from judge.store.origin import Brought, hash_of, load_origin

#: the keys of group files that are flags
FLAG_KEYS = ("output_validator_flags", "output_validator_args")

VALIDATOR_FOLDERS = ("output_validator", "output_validators")
#: of problems of testlib's kind: who reads what the interactor wrote of a conversation, once that was well
CONVERSATION_CHECKER = "conversation_checker"
_FOLDERS = (*VALIDATOR_FOLDERS, CONVERSATION_CHECKER)

_FLAGS = rb"(?m)^(?:%s)\s*:" % "|".join(FLAG_KEYS).encode()

#: what stands for the learner among the sources
LEARNER = ""


class Settlement(NamedTuple):
    """Steps for files of a comparison that arrives, in place of the usual ones, and files that go, for it replaces what they belong to."""

    steps: Mapping[str, MergeStep] = {}
    gone: tuple[str, ...] = ()


class Owners:
    """Whose the files of a package are, looked up when somebody asks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: Mapping[str, Brought] | None = None

    def owner(self, path: Path) -> str:
        """The source that brought a file, or the first file of a folder, and nobody changed it since; empty: the learner."""
        brought = self._brought(path)
        return brought.source if brought else LEARNER

    def authority(self, path: Path) -> float:
        """How much its owner is believed: the learner most."""
        brought = self._brought(path)
        return brought.authority if brought else float("inf")

    def _brought(self, path: Path) -> Brought | None:
        if self._known is None:
            self._known = load_origin(self._folder).files
        if path.is_dir():
            path = next((file for file in sorted(path.rglob("*")) if file.is_file()), path)
        brought = self._known.get(path.relative_to(self._folder).as_posix())
        return brought if brought and path.is_file() and hash_of(path.read_bytes()) == brought.hash else None


def is_part(name: str, content: bytes) -> bool:
    """Whether a file, by its path below the package, is part of a comparison."""
    return _is_of_checker(name) or (name.startswith("data/") and name.endswith(".yaml") and re.search(_FLAGS, content) is not None)


def comparison_files(folder: Path) -> Iterator[str]:
    """The paths below a package of all files that its comparison is made of."""
    for top in _FOLDERS:
        yield from (path.relative_to(folder).as_posix() for path in (folder / top).rglob("*") if path.is_file())
    for path in (folder / "data").rglob("*.yaml"):
        if re.search(_FLAGS, path.read_bytes()):
            yield path.relative_to(folder).as_posix()


def settle(arriving: Sequence[Meeting], others: Sequence[Meeting], source: str, terms: Terms) -> Settlement:
    """What becomes of a comparison that arrives; `others` are the files of the one that is there for which nothing arrives."""
    there = [*(one for one in arriving if one.found), *others]
    owners = {one.known.source for one in there if one.known and not one.is_learners}
    if not there or not arriving or (not others and owners == {source}):
        return Settlement()
    if not others and all(one.found == one.content for one in arriving):
        return Settlement()
    if any(one.is_learners for one in there):
        return Settlement(dict.fromkeys((one.name for one in arriving), MergeStep.KEEP))
    was_taken_away = any(one.found is None and one.known for one in arriving) and not terms.refresh
    authority = max((one.known.authority for one in there if one.known), default=0)
    strength = _strength(arriving) - _strength(there)
    is_wanted = strength > 0 or (strength == 0 and (terms.refresh or terms.authority > authority))
    if not is_wanted or was_taken_away:
        return Settlement(dict.fromkeys((one.name for one in arriving), MergeStep.SKIP))
    steps = {one.name: MergeStep.REPLACE if one.found else MergeStep.ADD for one in arriving}
    return Settlement(steps, tuple(one.name for one in others))


def _strength(files: Sequence[Meeting]) -> int:
    """A checker knows more than flags do, whatever their authority."""
    return 2 if any(_is_of_checker(one.name) for one in files) else 1


def _is_of_checker(name: str) -> bool:
    return name.startswith(tuple(f"{folder}/" for folder in _FOLDERS))
