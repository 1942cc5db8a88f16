"""The map of the package: imports point down, and only the edges touch processes, files, network, clock and screen."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import judge

PACKAGE = Path(judge.__file__).parent

#: from the bottom up; a module may import from its own rank's package and from lower ranks only
RANKS = (
    (
        "judge.errors",
        "judge.messages",
        "judge.particles",
        "judge.batch",
        "judge.cache",
        "judge.strategies",
        "judge.days",
        "judge.events",
        "judge.forgetting",
    ),
    ("judge.model", "judge.handwritten"),
    ("judge.fetched",),
    (
        "judge.languages",
        "judge.checkers",
        "judge.verdicts",
        "judge.reasons",
        "judge.selection",
        "judge.markup",
        "judge.inputs",
        "judge.shrinking",
        "judge.growth.fitting",
    ),
    (
        "judge.sitelanguages",
        "judge.templates",
        "judge.keywords",
        "judge.tagnames",
        "judge.growth.deciding",
        "judge.growth.pace",
        "judge.growth.dimensions",
    ),
    ("judge.catalog",),
    ("judge.practice",),
    ("judge.reports",),
    ("judge.confinement", "judge.store", "judge.history"),
    ("judge.dlnotes",),
    ("judge.coach",),
    ("judge.sources",),
    ("judge.archives",),
    ("judge.running", "judge.intake"),
    ("judge.toolchain",),
    ("judge.external",),
    ("judge.judging", "judge.doctor"),
    ("judge.verify", "judge.export"),
    ("judge.stress",),
    ("judge.growth",),
    ("judge.cli",),
    ("judge.pytestplugin", "judge.dlnotes.__main__"),
)

#: what only some modules may import
RESERVED = {
    "subprocess": ("judge.running", "judge.toolchain.tools", "judge.cli.editor", "judge.cli.git"),
    "socket": (),
    "http.server": ("judge.intake.listening",),
    "requests": ("judge.sources.web",),
    "urllib3": ("judge.sources.web",),
    "urllib.request": (),
    "sqlite3": ("judge.history", "judge.dlnotes.shelf", "judge.dlnotes.ankiin"),
    "lxml": ("judge.markup",),
    "bs4": ("judge.sources",),
    "zipfile": ("judge.archives.container", "judge.store.exported", "judge.sources.kattis", "judge.dlnotes.ankiin"),
    "tarfile": ("judge.archives.container",),
    "ctypes": ("judge.confinement", "judge.running.launcher"),
    "multiprocessing": ("judge.batch", "judge.stress.hunt"),
    "hypothesis": ("judge.inputs.strategy", "judge.inputs.replaying", "judge.strategies", "judge.external", "judge.stress.slowest"),
    "lark": ("judge.inputs",),
    "pytest": ("judge.pytestplugin",),
    "watchfiles": ("judge.cli.saves",),
    "psutil": ("judge.running.portable",),
    "yaml": ("judge.store.yamlparser", "judge.sources.collection"),
    "click": ("judge.cli.usage",),
    "gettext": ("judge.cli.terminal",),
    "datetime": (
        "judge.cli",
        "judge.fetched",
        "judge.history",
        "judge.archives",
        "judge.dlnotes",
        "judge.coach",
        "judge.days",
        "judge.events",
        "judge.forgetting",
    ),
    "fsrs": ("judge.forgetting",),
    "marshal": ("judge.cache",),
}

#: who may write files, and which; problems/ and solutions/ are the store's alone (tests/store/test_writers.py watches it at work)
WRITERS = {
    "judge.store": "problems, solutions, exports, and whatever is to be written whole or not at all",
    "judge.cache": "what may be thrown away",
    "judge.history": "the log of events",
    "judge.coach": "decks of one's own, the mark of a mock test, the table in README.md",
    "judge.dlnotes.shelf": "a database that may be thrown away",
    "judge.dlnotes.ankiin": "a folder for a moment",
    "judge.sources.webcache": "answers of the web, in the cache",
    "judge.sources.web": "turns of hosts, in the cache",
    "judge.archives.container": "the folder into which an archive is unpacked",
    "judge.archives.opening": "the same",
    "judge.intake.ledger": "what was imported, in the cache",
    "judge.intake.fetching": "testlib.h, in the cache",
    "judge.confinement": "the root folder of a sandbox, its control group",
    "judge.running": "folders of runs, the launcher that was built",
    "judge.toolchain": "builds",
    "judge.external.checker": "folders of checkers",
    "judge.stress": "folders of the search",
    "judge.growth.session": "a folder for a moment",
    "judge.doctor": "a folder for a moment",
    "judge.cli": "files that the command line names, folders for a moment",
}

#: calls that change a file system
WRITES = frozenset(
    (
        "write_text", "write_bytes", "write_atomically", "mkdir", "makedirs", "mkdtemp", "TemporaryDirectory", "touch", "unlink", "rmdir",
        "rmtree", "rename", "copytree", "copyfile", "copy2", "symlink", "symlink_to", "hardlink_to", "utime", "chmod", "truncate",
    )
)  # fmt: skip

MODULES = sorted(PACKAGE.rglob("*.py"))


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (name if is_module(name) else node.module for name in names)


def is_module(name: str) -> bool:
    path = PACKAGE.parent.joinpath(*name.split("."))
    return path.with_suffix(".py").exists() or path.is_dir()


def rank(name: str) -> int:
    if name == "judge.dlnotes.__main__":  # an entry, above everything
        return len(RANKS) - 1
    for number, members in enumerate(RANKS):
        if any(name == member or name.startswith(f"{member}.") for member in members):
            return number
    raise AssertionError(f"{name} has no rank: give it one in RANKS")


def is_inside(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


@pytest.mark.parametrize("path", [path for path in MODULES if module_name(path) not in ("judge", "judge.__main__")], ids=module_name)
def test_imports_point_down(path: Path) -> None:
    name = module_name(path)
    for imported in imports(path):
        if not is_inside(imported, "judge") or imported == "judge":
            continue
        same_room = next(member for member in RANKS[rank(name)] if is_inside(name, member))
        assert is_inside(imported, same_room) or rank(imported) < rank(name), f"{name} imports {imported}"


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_edges_are_reserved(path: Path) -> None:
    name = module_name(path)
    for imported in imports(path):
        for reserved, allowed in RESERVED.items():
            if is_inside(imported, reserved):
                assert any(is_inside(name, package) for package in allowed), f"{name} imports {imported}"


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_writers_are_known(path: Path) -> None:
    name = module_name(path)
    found = sorted(set(writes(path)))
    assert not found or any(is_inside(name, writer) for writer in WRITERS), f"{name} calls {found}: let the store do it, or say why not"


def test_every_known_writer_writes() -> None:
    names = [module_name(path) for path in MODULES if any(writes(path))]
    assert [writer for writer in WRITERS if not any(is_inside(name, writer) for name in names)] == []


def writes(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id if isinstance(node.func, ast.Name) else ""
        values = [*node.args, *(keyword.value for keyword in node.keywords)]
        words = [value.value for value in values if isinstance(value, ast.Constant) and isinstance(value.value, str)]
        is_opened = name in ("open", "fdopen") and any(set(word) & set("wax+") and set(word) <= set("rwaxbt+") for word in words)
        is_moved = name == "replace" and len(node.args) == 1 and not node.keywords  # a path's; a text's has two arguments
        if name in WRITES or is_opened or is_moved:
            yield name


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_only_the_terminal_prints(path: Path) -> None:
    if module_name(path).startswith("judge.cli"):
        return
    calls = [
        node.func.id
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    ]
    assert not {"print", "input", "exit"} & set(calls)


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_modules_stay_small(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 250


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_functions_stay_small(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 50, f"{node.name} has {(node.end_lineno or 0) - node.lineno + 1} lines"


def test_no_import_cycles_by_name() -> None:
    """Inside one room, too, nobody imports somebody who imports him."""
    graph = {module_name(path): {name for name in imports(path) if is_inside(name, "judge")} for path in MODULES}
    for start in graph:
        seen: set[str] = set()
        waiting = list(graph[start])
        while waiting:
            name = waiting.pop()
            assert name != start, f"{start} is in a cycle"
            if name not in seen and name in graph:
                seen.add(name)
                waiting += graph[name]


def test_the_quiz_knows_nothing_of_judging() -> None:
    allowed = (
        "judge.dlnotes",
        "judge.errors",
        "judge.handwritten",
        "judge.messages",
        "judge.particles",
        "judge.history",
        "judge.markup",
        "judge.reports",
        "judge.days",
        "judge.events",
        "judge.forgetting",
    )
    for path in MODULES:
        if is_inside(module_name(path), "judge.dlnotes") and module_name(path) != "judge.dlnotes.__main__":
            strangers = [name for name in imports(path) if is_inside(name, "judge") and not any(is_inside(name, room) for room in allowed)]
            assert not strangers, f"{module_name(path)} imports {strangers}"
