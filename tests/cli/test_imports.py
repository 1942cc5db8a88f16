"""What each everyday command imports, so that it cannot grow unseen: starting is most of what such a command takes.

tests/data/imports.toml has a table for each: `judge` are the kit's modules, `python` those of the standard library that take time,
`elsewhere` what is imported on some machines only.
"""

import ast
import inspect
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from judge.cache import FRESH_NS
from tests.conftest import add_problem, clean_environment
from tests.files import lay_out

TABLE = Path(__file__).parent.parent / "data" / "imports.toml"

#: command lines in a workspace with a problem that is solved; each is run once before, as on any day but the first
LINES = {
    "--version": "--version", "run": "run 1000", "list": "list", "list again": "list", "show": "show 1000", "show again": "show 1000",
    "new": "new 1001", "today": "today", "quiz": "quiz", "stats": "stats", "home": "home",
}  # fmt: skip

#: what may be imported without a word: it is there before the first line of any program, or as good as nothing
LIGHT = frozenset(
    (
        "abc", "codecs", "collections", "copyreg", "enum", "functools", "genericpath", "importlib", "io", "keyword", "locale", "ntpath",
        "operator", "os", "posixpath", "re", "reprlib", "runpy", "site", "stat", "types", "warnings", "zipimport", "encodings", "fnmatch",
        "contextlib", "nt", "msvcrt",
    )
)  # fmt: skip

#: what an environment makes every Python import
NOBODYS = ("_distutils_hack", "sitecustomize", "usercustomize")


@pytest.fixture(scope="module")
def everyday(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace in which something was done already."""
    root = tmp_path_factory.mktemp("everyday")
    for problem in ("1000", "1001"):
        folder = add_problem(root, problem, {"sample/1": ("1 2\n", "3\n")}, "keywords: [level:silver-3]\n")
        lay_out(folder, {"statement/problem.en.md": "Add.\n"})
    lay_out(root, {"solutions/1000.py": "print(sum(map(int, input().split())))\n"})
    for line in ("run 1000", "today", "quiz", "stats", "list", "show 1000", "new 1001"):
        start(root, line)
    return root


def start(root: Path, line: str, *options: str) -> "subprocess.CompletedProcess[str]":
    words = [sys.executable, *options, "-m", "judge", *line.split()]
    return subprocess.run(words, cwd=root, env=clean_environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)


def imported(root: Path, name: str) -> tuple[set[str], set[str]]:
    """The kit's modules that a command imports, and the others that take time."""
    if name == "new":
        (root / "solutions" / "1001.py").unlink(missing_ok=True)
    while time.time_ns() - (root / ".judge" / "history.db").stat().st_ctime_ns <= 2 * FRESH_NS:
        pass  # what was written a moment ago is not believed, and read again
    if name != "new":
        start(root, LINES[name])
    if name in ("list", "show"):
        for page in (root / ".judge" / "cache" / "pages").glob("*"):
            page.unlink()
    done = start(root, LINES[name], "-X", "importtime")
    assert done.returncode == 0, done.stderr
    names = [line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:") and "[us]" not in line]
    ours = {module for module in names if module.partition(".")[0] == "judge"}
    others = {module for module in names if module not in ours and _takes_time(module)}
    return ours, others


def _takes_time(module: str) -> bool:
    top = module.partition(".")[0]
    if top not in sys.stdlib_module_names:
        return top not in NOBODYS
    return top not in LIGHT and not top.startswith("_") and top not in sys.builtin_module_names


TABLES = tomllib.loads(TABLE.read_text("utf-8")) if TABLE.exists() else {}


def test_every_line_has_a_table() -> None:
    assert list(TABLES) == list(LINES)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere programs are run by other modules")
@pytest.mark.parametrize("name", LINES)
def test_a_command_imports_what_it_did(name: str, everyday: Path) -> None:
    ours, others = imported(everyday, name)
    assert list(_complaints(name, ours, others)) == []


def _complaints(name: str, ours: set[str], others: set[str]) -> Iterator[str]:
    table = TABLES[name]
    for module in sorted((ours - set(table["judge"])) | (others - {*table["python"], *table.get("elsewhere", ())})):
        yield f"`judge {LINES[name]}` imports {module} now: import it where it is used, or add it to [{name!r}] in {TABLE.name} and say why"
    for module in sorted(set(table["judge"]) - ours):
        yield f"`judge {LINES[name]}` imports {module} no more: take it out of [{name!r}] in {TABLE.name}"


def test_what_comes_in_and_what_goes_is_told() -> None:
    ours, python = set(TABLES["list"]["judge"]), set(TABLES["list"]["python"])
    assert list(_complaints("list", ours, python)) == []
    came = list(_complaints("list", ours | {"judge.judging"}, python | {"json"}))
    assert [line.split(" imports ")[1].partition(":")[0] for line in came] == ["json now", "judge.judging now"]
    (gone,) = _complaints("list", ours - {"judge.catalog"}, python)
    assert gone == "`judge list` imports judge.catalog no more: take it out of ['list'] in imports.toml"


def test_no_field_of_a_named_tuple_stands_in_quotes() -> None:
    """It would be compiled: the first time takes an interpreter 2 ms, as long as importing ten modules."""
    names = sorted({module for table in TABLES.values() for module in table["judge"]})
    quoted = [
        f"{name}: {ast.unparse(field)}"
        for name in names
        for found in ast.walk(ast.parse(inspect.getsource(import_module(name))))
        if isinstance(found, ast.ClassDef) and "NamedTuple" in map(ast.unparse, found.bases)
        for field in found.body
        if isinstance(field, ast.AnnAssign) and isinstance(field.annotation, ast.Constant)
    ]
    assert quoted == []
