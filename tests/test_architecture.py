"""The map of the package: imports point down, and only the edges touch processes, files, network, clock and screen."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import judge

PACKAGE = Path(judge.__file__).parent

#: from the bottom up; a module may import from its own rank's package and from lower ranks only
RANKS = (
    ("judge.agreement",),
    ("judge.history.days", "judge.messages", "judge.jsontext", "judge.stopsignals"),
    (
        "judge.errors",
        "judge.pofile",
        "judge.particles",
        "judge.batch",
        "judge.runs",
        "judge.scoring",
        "judge.site",
        "judge.cache",
        "judge.wholefolders",
        "judge.pictures",
        "judge.searchpath",
        "judge.primes",
    ),
    (
        "judge.strategies",
        "judge.history.events",
        "judge.forgetting",
    ),
    ("judge.problemlimits", "judge.systemerror", "judge.temporary"),
    ("judge.model", "judge.translations", "judge.handwritten", "judge.givenfiles", "judge.casetext", "judge.workers"),
    ("judge.fetched", "judge.language"),
    ("judge.pythonscripts", "judge.rarelanguages", "judge.savewatch"),
    (
        "judge.languages",
        "judge.siterules",
        "judge.checkers",
        "judge.verdicts",
        "judge.recognising",
        "judge.reasons",
        "judge.selection",
        "judge.markup",
        "judge.inputs",
        "judge.shrinking",
        "judge.growth.fitting",
        "judge.keywords",
        "judge.constants",
        "judge.generatorcalls",
    ),
    (
        "judge.sitelanguages",
        "judge.templates",
        "judge.tagnames",
        "judge.levelguess",
        "judge.growth.deciding",
        "judge.growth.pace",
        "judge.growth.dimensions",
        "judge.drafting",
    ),
    ("judge.catalog", "judge.tagmatching"),
    ("judge.practice.rules", "judge.replay.known", "judge.pointsums"),
    ("judge.replay.comparing",),
    ("judge.reports",),
    ("judge.confinement", "judge.store", "judge.history"),
    ("judge.dlnotes",),
    ("judge.practice",),
    ("judge.sources",),
    ("judge.archives",),
    ("judge.running", "judge.intake"),
    ("judge.toolchain",),
    ("judge.external",),
    ("judge.passes", "judge.validators", "judge.givenanswers", "judge.failedrun"),
    ("judge.casejudging", "judge.staticjudging", "judge.diagnosis", "judge.submission"),
    ("judge.judging",),
    ("judge.jurysubmissions", "judge.crashplace"),
    ("judge.submissioncheck", "judge.timelimits"),
    ("judge.madecases",),
    ("judge.namedwrong",),
    ("judge.datachecks", "judge.strays"),
    ("judge.verification", "judge.export", "judge.mockjudging"),
    ("judge.stress", "judge.owncase"),
    ("judge.growth",),
    ("judge.replay",),
    ("judge.web",),
    ("judge.cli",),
    ("judge.pytestplugin", "judge.dlnotes.__main__"),
)

#: what only some modules may import
RESERVED = {
    "subprocess": (
        "judge.archives.gittimes",
        "judge.running",
        "judge.toolchain.tools",
        "judge.cli.editor",
        "judge.cli.pager",
        "judge.practice.repository",
        "judge.workers.seat",
    ),
    "socket": ("judge.web.serving",),
    "starlette": ("judge.web",),
    "uvicorn": ("judge.web.serving",),
    "jinja2": ("judge.web.views",),
    "nh3": ("judge.web.statementhtml",),
    "latex2mathml": ("judge.web.statementhtml",),
    "markdown_it": ("judge.web.statementhtml",),
    "pygments": ("judge.web",),
    "http.server": ("judge.intake.listening",),
    "requests": ("judge.sources.web",),
    "urllib3": ("judge.sources.web",),
    "urllib.request": (),
    "sqlite3": ("judge.history", "judge.dlnotes.carddatabase", "judge.dlnotes.ankiin"),
    "lxml": ("judge.markup",),
    "bs4": ("judge.sources",),
    "zipfile": (
        "judge.archives.container",
        "judge.store.exported",
        "judge.sources.kattis",
        "judge.dlnotes.ankiin",
        "judge.dlnotes.ankiout",
    ),
    "tarfile": ("judge.archives.container",),
    "ctypes": ("judge.confinement", "judge.running.launcher"),
    "multiprocessing": ("judge.batch", "judge.stress.buildahead", "judge.stress.hunt", "judge.stress.hunter", "judge.workers"),
    "distributed": ("judge.workers.cluster",),
    "hypothesis": ("judge.inputs.specstrategy", "judge.inputs.replaying", "judge.strategies", "judge.external", "judge.stress.slowest"),
    "lark": ("judge.inputs",),
    "pytest": ("judge.pytestplugin",),
    "watchfiles": ("judge.savewatch",),
    "psutil": ("judge.running.processtree",),
    "yaml": ("judge.store.yamlparser", "judge.sources.collection"),
    "click": (),
    "gettext": (),
    "datetime": (
        "judge.cli",
        "judge.fetched",
        "judge.history",
        "judge.archives",
        "judge.dlnotes",
        "judge.practice",
    ),
    "tempfile": ("judge.temporary",),
    "fsrs": (),
    "marshal": ("judge.cache", "judge.dlnotes.carddatabase"),
}

#: who may write files, and which; problems/ and solutions/ are the store's alone (tests/store/test_writers.py watches it at work)
WRITERS = {
    "judge.store": "problems, solutions, exports, and whatever is to be written whole or not at all",
    "judge.cache": "what may be thrown away",
    "judge.temporary": "temporary folders",
    "judge.wholefolders": "the list of what is in a folder, there",
    "judge.history": "the log of events",
    "judge.practice": "decks of one's own, the mark of a mock test, the table in README.md",
    "judge.dlnotes.carddatabase": "a database that may be thrown away",
    "judge.sources.webcache": "answers of the web, in the cache",
    "judge.sources.web": "turns of hosts, in the cache",
    "judge.archives.container": "the folder into which an archive is unpacked",
    "judge.archives.opening": "the same",
    "judge.archives.gittimes": "a folder for a moment",
    "judge.intake.ledger": "what was imported, in the cache",
    "judge.intake.testlib": "testlib.h, in the cache",
    "judge.confinement": "the root folder of a sandbox, its control group",
    "judge.running": "folders of runs, the launcher that was built",
    "judge.toolchain": "builds",
    "judge.external.validation": "folders of validators",
    "judge.external.casemaker": "the folder where a program leaves a case",
    "judge.external.staticvalidator": "the files of a submission, for a program that reads them",
    "judge.external.feedback": "what checkers leave there is taken away",
    "judge.stress": "folders of the search",
    "judge.workers": "contents that arrived, in the cache of a machine",
    "judge.replay": "what came of each judging, in the cache; a source for a moment",
    "judge.growth.measurement": "a folder for a moment",
    "judge.web.seatwork": "a source that was pasted, for a moment",
    "judge.diagnosis": "a folder for a moment",
    "judge.intake.unpacking": "a folder for a moment",
    "judge.owncase": "a folder for a moment",
    "judge.mockjudging": "a folder for a moment",
    "judge.translations": "judge.mo, made again from judge.po",
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


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(path.read_text("utf-8"))))


@cache
def imports(path: Path) -> tuple[str, ...]:
    return tuple(_imports(path))


def _imports(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (name if is_module(name) else node.module for name in names)


@cache
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


def test_imports_point_down() -> None:
    wrong = []
    for path in MODULES:
        name = module_name(path)
        if name in ("judge", "judge.__main__"):
            continue
        same_room = next(member for member in RANKS[rank(name)] if is_inside(name, member))
        for imported in imports(path):
            is_ours = is_inside(imported, "judge") and imported != "judge"
            if is_ours and not is_inside(imported, same_room) and rank(imported) >= rank(name):
                wrong.append(f"{name} imports {imported}")
    assert wrong == []


def test_edges_are_reserved() -> None:
    assert [
        f"{module_name(path)} imports {imported}"
        for path in MODULES
        for imported in imports(path)
        for reserved, allowed in RESERVED.items()
        if is_inside(imported, reserved) and not any(is_inside(module_name(path), package) for package in allowed)
    ] == []


def test_writers_are_known() -> None:
    found = {module_name(path): sorted(set(writes(path))) for path in MODULES}
    unknown = {name: calls for name, calls in found.items() if calls and not any(is_inside(name, writer) for writer in WRITERS)}
    assert unknown == {}, "let the store do it, or say why not"


def test_every_known_writer_writes() -> None:
    names = [module_name(path) for path in MODULES if any(writes(path))]
    assert [writer for writer in WRITERS if not any(is_inside(name, writer) for name in names)] == []


def writes(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id if isinstance(node.func, ast.Name) else ""
        values = [*node.args, *(keyword.value for keyword in node.keywords)]
        words = [value.value for value in values if isinstance(value, ast.Constant) and isinstance(value.value, str)]
        is_opened = name in ("open", "fdopen") and any(set(word) & set("wax+") and set(word) <= set("rwaxbt+") for word in words)
        is_moved = name == "replace" and len(node.args) == 1 and not node.keywords  # a path's; a text's has two arguments
        if name in WRITES or is_opened or is_moved:
            yield name


def test_only_the_terminal_prints() -> None:
    assert [
        f"{path}:{node.lineno}: {node.func.id}"
        for path in MODULES
        if not module_name(path).startswith("judge.cli")
        for node in nodes(path)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("print", "input", "exit")
    ] == []


#: who may write to stdout and stderr: the door, what it stands on, what went through it before, and the script of a forked program
_DOORS = ("judge.cli.terminal", "judge.cli.streams", "judge.cli.keptpages", "judge.running.forked")


def test_all_that_is_shown_goes_through_one_door() -> None:
    """`cli.terminal` makes visible what a terminal would obey; whoever writes around it would let an id or a file name through."""
    around = [
        f"{path}: {ast.unparse(node)}"
        for path in MODULES
        if module_name(path) not in _DOORS and module_name(path).startswith(("judge.cli", "judge.__main__", "judge.pytestplugin"))
        for node in nodes(path)
        if _shows(node)
    ]
    assert around == []


def _shows(node: ast.AST) -> bool:
    """Whether this shows something itself: writes to a stream, prints, or asks with words that did not pass the door."""
    if isinstance(node, ast.Attribute) and node.attr in ("write", "writelines", "buffer"):
        return isinstance(node.value, ast.Attribute) and node.value.attr in ("stdout", "stderr", "__stdout__", "__stderr__")
    if not isinstance(node, ast.Call):
        return False
    called = ast.unparse(node.func)
    is_ours = all(ast.unparse(argument) in ("__version__", "on_screen(prompt)") for argument in node.args)
    return called.rpartition(".")[2] in ("print", "input", "echo", "secho", "show") and called.rpartition(".")[0] in (
        "", "click", "error", "builtins",
    ) and not is_ours and ast.unparse(node) != "error.show(shown)"  # fmt: skip


@pytest.mark.parametrize(
    ("code", "is_showing"),
    [
        ("print(1)", True), ("sys.stdout.write(text)", True), ("sys.stderr.buffer.write(text)", True), ("click.echo(text)", True),
        ("input(prompt)", True), ("input(on_screen(prompt))", False), ("say(text)", False), ("sys.stdout.flush()", False),
        ("screen.show(report)", False), ("print(__version__)", False),
    ],
)  # fmt: skip
def test_what_would_go_around_the_door(code: str, is_showing: bool) -> None:
    assert any(map(_shows, ast.walk(ast.parse(code)))) == is_showing


def test_modules_stay_small() -> None:
    lengths = {str(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {path: length for path, length in lengths.items() if length > 250} == {}


def test_functions_stay_small() -> None:
    assert [
        f"{path}:{node.lineno}: {node.name} has {(node.end_lineno or 0) - node.lineno + 1} lines"
        for path in MODULES
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 40
    ] == []


def test_few_parameters_are_positional() -> None:
    wrong = []
    for path, node in ((module, found) for module in MODULES for found in nodes(module)):
        if not isinstance(node, ast.FunctionDef):
            continue
        names = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args) if argument.arg not in ("self", "cls")]
        if len(names) > 4:
            wrong.append(f"{path}:{node.lineno}: {node.name} takes {names}: make the rest keyword-only")
    assert wrong == []


def test_values_are_built_by_names() -> None:
    wrong = []
    for path, node in ((module, found) for module in MODULES for found in nodes(module)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name.lstrip("_")[:1].isupper() and len(node.args) > 5:
            wrong.append(f"{path}:{node.lineno}: {name} is built from {len(node.args)} positional arguments")
    assert wrong == []


#: a program that makes inputs in judging, one that makes questions in the quiz: both words are the field's
SHARED_NAMES = {"Generator"}


def test_names_of_classes_and_modules_mean_one_thing() -> None:
    classes: dict[str, list[str]] = {}
    modules: dict[str, list[str]] = {}
    for path in MODULES:
        if path.stem not in ("__init__", "__main__"):
            modules.setdefault(path.stem, []).append(module_name(path))
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and node.name not in SHARED_NAMES:
                classes.setdefault(node.name, []).append(module_name(path))
    assert {name: found for places in (classes, modules) for name, found in places.items() if len(found) > 1} == {}


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
        "judge.givenfiles",
        "judge.handwritten",
        "judge.messages",
        "judge.particles",
        "judge.history",
        "judge.markup",
        "judge.reports",
        "judge.temporary",
        "judge.pictures",
        "judge.forgetting",
    )
    for path in MODULES:
        if is_inside(module_name(path), "judge.dlnotes") and module_name(path) != "judge.dlnotes.__main__":
            strangers = [name for name in imports(path) if is_inside(name, "judge") and not any(is_inside(name, room) for room in allowed)]
            assert not strangers, f"{module_name(path)} imports {strangers}"


def test_the_rules_of_practice_open_no_log() -> None:
    """What events mean is told without knowing where they lie."""
    assert [
        f"{module_name(path)} imports {imported}"
        for path in MODULES
        if is_inside(module_name(path), "judge.practice.rules")
        for imported in imports(path)
        if is_inside(imported, "judge.history") and imported not in ("judge.history.days", "judge.history.events")
    ] == []
