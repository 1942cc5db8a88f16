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
        "judge.strategies",
        "judge.days",
        "judge.events",
        "judge.forgetting",
    ),
    ("judge.model",),
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
    ("judge.judging", "judge.doctor", "judge.submission"),
    ("judge.verify", "judge.export", "judge.mockjudging"),
    ("judge.stress", "judge.owncase"),
    ("judge.growth",),
    ("judge.cli",),
    ("judge.pytestplugin", "judge.dlnotes.__main__"),
)

#: what only some modules may import
RESERVED = {
    "subprocess": ("judge.running", "judge.toolchain.tools", "judge.cli.editor", "judge.coach.repository"),
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
    "watchfiles": ("judge.cli.savewatch",),
    "psutil": ("judge.running.portable",),
    "yaml": ("judge.store.yamlparser", "judge.sources.yamltext"),
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
}

#: rooms that are not there yet; each list only shrinks: functions under 40 lines, four positional parameters, five positional arguments
LONG_FUNCTIONS: tuple[str, ...] = ("judge.stress",)
MANY_PARAMETERS: tuple[str, ...] = (
    "judge.coach",
    "judge.confinement",
    "judge.dlnotes",
    "judge.export",
    "judge.growth",
    "judge.inputs",
    "judge.intake",
    "judge.judging",
    "judge.practice",
    "judge.reports.ratings",
    "judge.running",
    "judge.sources",
    "judge.store",
    "judge.strategies",
    "judge.stress",
)
MANY_ARGUMENTS: tuple[str, ...] = (
    "judge.coach",
    "judge.confinement",
    "judge.dlnotes",
    "judge.forgetting",
    "judge.growth",
    "judge.history",
    "judge.inputs",
    "judge.intake",
    "judge.practice",
    "judge.running",
    "judge.store",
    "judge.stress",
)

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


def is_behind(path: Path, rooms: tuple[str, ...]) -> bool:
    """Whether a module is in one of these rooms."""
    return any(is_inside(module_name(path), room) for room in rooms)


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
    most = 50 if is_behind(path, LONG_FUNCTIONS) else 40
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef):
            lines = (node.end_lineno or 0) - node.lineno + 1
            assert lines < most, f"{node.name} has {lines} lines"


@pytest.mark.parametrize("path", [path for path in MODULES if not is_behind(path, MANY_PARAMETERS)], ids=module_name)
def test_no_function_takes_more_than_four_positional_parameters(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    methods = {id(inner) for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for inner in node.body}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.Lambda):
            count = len(node.args.posonlyargs) + len(node.args.args) - (id(node) in methods)
            assert count <= 4, f"{getattr(node, 'name', 'a lambda')} in line {node.lineno} takes {count}: name the others, or make a value"


@pytest.mark.parametrize("path", [path for path in MODULES if not is_behind(path, MANY_ARGUMENTS)], ids=module_name)
def test_nothing_is_made_of_more_than_five_positional_arguments(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) not in ("print", "zip", "pytest.param"):
            count = sum(not isinstance(argument, ast.Starred) for argument in node.args)
            assert count <= 5, f"{ast.unparse(node.func)} in line {node.lineno} gets {count}: name them"


@pytest.mark.parametrize("rooms", [LONG_FUNCTIONS, MANY_PARAMETERS, MANY_ARGUMENTS])
def test_no_room_stands_on_a_list_for_nothing(rooms: tuple[str, ...]) -> None:
    assert all(is_module(room) for room in rooms), "a room that is not there"


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


def test_classes_of_the_front_ends_share_no_name() -> None:
    """A class of cli, reports or the pytest plugin is the only one with its name: what it is called is what it is."""
    places: dict[str, set[str]] = {}
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                places.setdefault(node.name, set()).add(module_name(path))
    rooms = ("judge.cli", "judge.reports", "judge.pytestplugin")
    shared = {
        name: found for name, found in places.items() if len(found) > 1 and any(is_inside(one, room) for one in found for room in rooms)
    }
    assert not shared
