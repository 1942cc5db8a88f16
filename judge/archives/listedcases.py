"""The cases that BAPCtools' `generators/generators.yaml` lists: where each lies, and what makes it. Pure but for that file.

    generators: {tree: [tree.py, lib.py]}
    data:
      secret:
        data:
        - tiny: {in: 1 2}
        - large: tree --n 1000 {seed}

A list numbers its cases through the whole file, and folders within theirs; `count` makes several of one; `include` has a folder hold cases
of others, too. Source: BAPCtools' doc/generators.md, tried on its own problems.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import NamedTuple

from judge.archives.listedentries import (
    MOST_OF_ONE,
    TEXTS,
    count_numbered,
    counts_of,
    is_folder,
    items_of,
    numbered_name,
    seed_of,
    text_at,
    text_or_none,
    value_at,
    words_of,
)
from judge.constants import with_constants
from judge.errors import JudgeError, PackageError
from judge.generatorcalls import SEED
from judge.handwritten import MAPPING, SCALAR, SEQUENCE, Node
from judge.messages import N_
from judge.store.safenames import is_safe_name
from judge.store.yamlfile import load_yaml

#: the folders of data/ that may be listed, in the order in which cases are numbered and one may include what came before it
_ROOTS = ("sample", "secret", "invalid_output", "invalid_answer", "invalid_input", "valid_output")

#: how four of them were called before
_OLDER = {f"{name}s": name for name in _ROOTS if "_" in name}

_SEED = re.compile(r"\{seed(?::[0-9]{1,20})?\}")
#: what a case is called where it is made
_NAME = "testcase"
#: how many cases a file lists at most, those of a folder that are in others, too, included
_MOST_CASES = 5000


class ListedCase(NamedTuple):
    """A case by its place below data/, without how its files end: their texts, the files that are copied, the command for its input."""

    place: str
    line: int
    #: texts by how their files end, without the dot; `links` are endings whose file has the text of another one
    texts: Mapping[str, Node]
    links: Mapping[str, str]
    #: a path without ending, as it is written; empty where nothing is copied
    copied: str
    #: with the seed and all else put in; no words where nothing is made
    command: tuple[str, ...]
    #: the program that is to answer it, below the package; empty where none is named
    solution: str = ""
    #: the command with the place of the seed as generators have it
    call: tuple[str, ...] = ()


class Listing(NamedTuple):
    """What the file says."""

    path: Path
    cases: tuple[ListedCase, ...]
    #: test_group.yaml by the place of its folder
    settings: Mapping[str, Node]
    #: generators of several files by name, the source that is started first
    programs: Mapping[str, tuple[str, ...]]
    #: what cannot be read
    wrong: tuple[JudgeError, ...]


class _Here(NamedTuple):
    """A folder while it is read: its place below data/, and what its cases inherit."""

    place: str
    salt: str
    solution: str

    def inner(self, node: Node, name: str) -> "_Here":
        """What lies in it by this name."""
        place = f"{self.place}/{name}" if self.place else name
        return _Here(place, text_at(node, "random_salt", self.salt), text_or_none(node, "solution", self.solution).strip("/ "))


def read_listing(path: Path, constants: Mapping[str, str], there: Collection[str] = ()) -> Listing:
    """What a generators.yaml says; PackageError where it is none, `wrong` for what cannot be read of one.

    Cases whose places are `there` already need no more than their name in it.
    """
    section = load_yaml(path, None)
    root = Node(MAPPING, items=tuple(section.nodes.values()))
    programs = section.section("generators")
    reader = _ListingReader(path, constants, count_numbered(root), there)
    top = _Here("", "", "").inner(root, "")
    reader.keep_settings(root, top.place)
    folders = {_OLDER.get(item.key, item.key): item for item in value_at(root, "data").items}
    for name in folders:
        if name not in _ROOTS:
            reader.wrong.append(section.wrong("data", N_("{name}: no folder of cases that may be listed"), name=name[:80]))
    for name in _ROOTS:
        if name in folders:
            reader.read_named(folders[name], name, top)
    named = {name: programs.listed(name) for name in programs}
    return Listing(path, tuple(reader.cases.values()), reader.settings, named, tuple(reader.wrong))


class _ListingReader:
    """Reads folder by folder; holds what was listed so far, by place and by the name that `include` says."""

    def __init__(self, path: Path, constants: Mapping[str, str], numbered: int, there: Collection[str]) -> None:
        self._path, self._constants, self._there = path, constants, there
        self._numbers, self._width = count(1), len(str(numbered))
        self._by_key: defaultdict[str, list[ListedCase]] = defaultdict(list)
        self.cases: dict[str, ListedCase] = {}
        self.settings: dict[str, Node] = {}
        self.wrong: list[JudgeError] = []

    def keep_settings(self, node: Node, place: str) -> None:
        """What the folder's test_group.yaml says."""
        for key in ("test_group.yaml", "testdata.yaml"):
            if not (found := value_at(node, key)).is_null:
                self.settings[place] = found

    def read_named(self, node: Node, name: str, above: _Here) -> list[ListedCase]:
        """All cases of a folder that lies in another one, and of those below it."""
        found = self._read_folder(node, above.inner(node, name))
        self._by_key[node.key] += found
        return found

    def _read_folder(self, node: Node, here: _Here) -> list[ListedCase]:
        self.keep_settings(node, here.place)
        found: list[ListedCase] = []
        included = [case for item in items_of(value_at(node, "include")) for case in self._included(item)]
        data = value_at(node, "data")
        is_numbered = data.kind == SEQUENCE
        entries = [entry for items in (data.items if is_numbered else (data,)) for entry in items.items]
        width, numbers = len(str(sum(map(is_folder, entries)))), count(1)
        for entry in entries if is_numbered else sorted(entries, key=lambda entry: entry.key):
            key = "" if entry.key in ("~", "null") else entry.key
            if is_folder(entry):
                name = numbered_name(key, next(numbers), width) if is_numbered else key
                of_entry = self.read_named(entry, name, here) if self._is_name(name, entry) else []
            else:
                of_entry = list(self._cases(entry, key, here, is_numbered=is_numbered))
                self._by_key[key] += of_entry
            found += of_entry
        for case in included:
            found += self._kept(case._replace(place=f"{here.place}/{case.place.rpartition('/')[2]}"))
        return found

    def _cases(self, entry: Node, key: str, here: _Here, *, is_numbered: bool) -> Iterator[ListedCase]:
        is_counted, numbers = not value_at(entry, "count").is_null, counts_of(entry)
        if is_counted and not numbers:
            template = N_("{name}: count must be a number up to {most}, a list of them or a range such as 1..=3")
            self.wrong.append(self._error(entry, template, name=key[:80], most=MOST_OF_ONE))
        is_range = is_counted and bool(numbers) and max(numbers) - min(numbers) == len(numbers) - 1
        width = max(len(str(number)) for number in numbers) if is_range else 0
        for number in numbers if is_counted else (1,):
            name = numbered_name(key, next(self._numbers), self._width) if is_numbered else key
            name += f"-{number:0{width}}" if is_counted else ""
            if self._is_name(name, entry):
                yield from self._case(entry, here.inner(entry, name), number)

    def _case(self, entry: Node, here: _Here, number: int) -> Iterator[ListedCase]:
        command, copied = text_at(entry, "generate"), text_at(entry, "copy")
        if entry.kind == SCALAR:
            written = entry.text or ""
            command, copied = ("", written.removesuffix(".in")) if written.strip().endswith(".in") else (written, "")
        texts = {key: value for key in TEXTS if not (value := value_at(entry, key)).is_null}
        links = {key: text_at(value, "link") for key, value in texts.items() if value.kind == MAPPING and key != "yaml"}
        if not (command.strip() or copied.strip() or "in" in texts or "in.statement" in texts or "interaction" in texts):
            if here.place not in self._there:
                self.wrong.append(self._error(entry, N_("{name}: nothing says what its input is"), name=here.place))
                return
            copied = f"../data/{here.place}"
        command = with_constants(command.encode(), self._constants).decode().replace("{count}", str(number))
        seed = seed_of(command, here.salt, number)
        named = command.replace("{name}", _NAME)
        made_by, call = (words_of(_SEED.sub(word, named)) for word in (str(seed), SEED))
        texts = {key: value for key, value in texts.items() if key not in links}
        case = ListedCase(here.place, entry.line, texts, links, copied=copied.strip(), command=made_by, solution=here.solution, call=call)
        yield from self._kept(case)

    def _kept(self, case: ListedCase) -> Iterator[ListedCase]:
        if len(self.cases) >= _MOST_CASES:
            raise PackageError("more than {most} cases", where=self._path, most=_MOST_CASES)
        if case.place in self.cases:
            if self.cases[case.place]._replace(place="") != case._replace(place=""):
                where = f"{self._path}:{case.line}"
                self.wrong.append(PackageError("{name}: another case has this name", where=where, name=case.place))
            return
        self.cases[case.place] = case
        yield case

    def _included(self, item: Node) -> Sequence[ListedCase]:
        cases = self._by_key.get(item.text or "", ())
        if not cases:
            self.wrong.append(self._error(item, N_("{name}: no case before it has this name"), name=(item.text or "")[:80]))
        return cases

    def _is_name(self, name: str, entry: Node) -> bool:
        if is_safe_name(name):
            return True
        self.wrong.append(self._error(entry, N_("{name}: no name of a case"), name=name[:80]))
        return False

    def _error(self, node: Node, template: str, **values: object) -> PackageError:
        return PackageError(template, where=f"{self._path}:{node.line}", **values)
