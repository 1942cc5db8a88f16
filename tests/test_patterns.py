"""Every regular expression of the kit takes time that grows as the text does, whoever wrote the text."""

import ast
import importlib
import re
import time
from collections import deque
from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.pumping import Pump, pumps_of

#: methods that look at one place, and those that look everywhere
_ONCE, _EVERYWHERE = frozenset(("match", "fullmatch")), frozenset(("search", "sub", "subn", "split", "findall", "finditer"))

#: letters of texts that any pattern is done with at once
_FEW = (25, 60, 400)
#: letters of a short and of a long text, and processor time of the short one that makes a pattern suspicious: a linear one takes 0.1 ms
_SHORT, _LONG, _SUSPICIOUS_S = 3000, 12_000, 0.002
#: how much longer four times the text may take: 4 where time is linear, 16 where it is quadratic
_MOST_GROWTH = 9.0
#: times that it does, and seconds before each further one: a machine that is shared is slow for a while
_LOOKS, _REST_S = 5, 0.2

#: scripts that are not imported: they run where they are sent
_SCRIPTS = {"judge.running.launcher", "judge.running.zygote"}

#: modules and the name, or the line, of each pattern
Named = dict[re.Pattern[Any], str]


@cache
def _modules() -> list[tuple[ModuleType, ast.Module]]:
    """The modules that have patterns, and how they are written."""
    found = []
    for path in sorted((ROOT / "judge").rglob("*.py")):
        text = path.read_text("utf-8")
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        if "import re\n" in text and name not in _SCRIPTS:
            found.append((importlib.import_module(name), ast.parse(text)))
    return found


def _within(value: object, depth: int = 0) -> Iterator[re.Pattern[Any]]:
    """The patterns of a value: itself, or what its tables hold."""
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 3 and isinstance(value, dict):
        yield from (one for pair in value.items() for part in pair for one in _within(part, depth + 1))
    elif depth < 3 and isinstance(value, tuple | list | frozenset):
        yield from (one for part in value for one in _within(part, depth + 1))


def _calls(tree: ast.Module) -> Iterator[tuple[ast.expr, str, ast.Call]]:
    """What a method of patterns is called on: the value, the method, the call."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _ONCE | _EVERYWHERE:
            yield node.func.value, node.func.attr, node


def _written(module: ModuleType, method: str, call: ast.Call) -> re.Pattern[Any] | None:
    """The pattern of `re.method("...")`, where it is written there or in a constant."""
    first = call.args[0]
    text = first.value if isinstance(first, ast.Constant) else vars(module).get(first.id) if isinstance(first, ast.Name) else None
    place = {"sub": 4, "subn": 4, "split": 3}.get(method, 2)
    flags = [*(keyword.value for keyword in call.keywords if keyword.arg == "flags"), *call.args[place : place + 1]]
    known = eval(ast.unparse(flags[0]), {"re": re}) if flags else 0
    return re.compile(text, known) if isinstance(text, str | bytes) else text if isinstance(text, re.Pattern) else None


@cache
def _patterns() -> tuple[Named, dict[re.Pattern[Any], set[str]]]:
    """All patterns with where they are, and the methods they are used with; none where that is not seen."""
    where: Named = {}
    used: dict[re.Pattern[Any], set[str]] = {}
    for module, tree in _modules():
        for name, value in vars(module).items():
            for pattern in _within(value):
                where.setdefault(pattern, f"{module.__name__}.{name}")
        for value, method, call in _calls(tree):
            name = value.id if isinstance(value, ast.Name) else ""
            if name == "re" and (written := _written(module, method, call)) is not None:
                where.setdefault(written, f"{module.__name__}:{call.lineno}")
                used.setdefault(written, set()).add(method)
            elif isinstance(vars(module).get(name), re.Pattern):
                used.setdefault(vars(module)[name], set()).add("finditer" if method == "match" and len(call.args) > 1 else method)
            elif name and name not in vars(module):  # of a table, in a loop
                for pattern in _tabled(module):
                    used.setdefault(pattern, set()).add(method)
    return where, used


def _tabled(module: ModuleType) -> list[re.Pattern[Any]]:
    return [pattern for value in vars(module).values() if not isinstance(value, re.Pattern) for pattern in _within(value)]


def _seconds(pattern: re.Pattern[Any], methods: set[str], text: str) -> float:
    """Processor time of all methods that a pattern is used with."""
    read = text.encode() if isinstance(pattern.pattern, bytes) else text
    began = time.thread_time()
    if not methods or methods & _EVERYWHERE:
        deque(pattern.finditer(read), maxlen=0)
    for method in methods & _ONCE:
        getattr(pattern, method)(read)
    return time.thread_time() - began


def _grows(pattern: re.Pattern[Any], methods: set[str], pump: Pump, end: str) -> bool:
    """Whether four times the text takes much more than four times as long."""

    def least(letters: int, times: int) -> float:
        return min(_seconds(pattern, methods, pump.text(letters, end)) for _ in range(times))

    for letters in _FEW:  # what is exponential would never end with more
        if least(letters, 1) > _SUSPICIOUS_S and least(letters, 2) > _SUSPICIOUS_S:
            return True
    if least(_SHORT, 1) < _SUSPICIOUS_S:
        return False
    return least(_LONG, 2) > _MOST_GROWTH * max(least(_SHORT, 3), _SUSPICIOUS_S / 4)


def _rested(looks: int) -> Iterator[None]:
    yield
    for _ in range(looks - 1):
        time.sleep(_REST_S)
        yield


def _slow(pattern: re.Pattern[Any], methods: set[str], looks: int = _LOOKS) -> str:
    """A text that a pattern is slow on, empty where there is none; what a busy machine measures is looked at again."""
    for pump in pumps_of(pattern):
        for end in ("\x01", "\n\x01") if "$" in str(pattern.pattern) else ("\x01",):
            if all(_grows(pattern, methods, pump, end) for _ in _rested(looks)):
                return f"{pattern.pattern!r}: {pump.before!r}, then {pump.again!r} many times, then {end!r}"
    return ""


@pytest.mark.parametrize(
    ("written", "method"),
    [
        (r"\s*,", "search"), (r"<!--.*?-->", "sub"), (r"\[[^\]]*\]\(", "finditer"), (r"\d+\.?\d*x", "match"),
        pytest.param(r"(?:\w+,?)+:", "match", marks=pytest.mark.full), pytest.param(r"\w+ *(\w*) *$", "match", marks=pytest.mark.full),
    ],
)  # fmt: skip
def test_a_slow_pattern_is_seen(written: str, method: str) -> None:
    assert _slow(re.compile(written), {method}, looks=1)


def test_no_pattern_is_slow() -> None:
    where, used = _patterns()
    assert len(where) > 300
    slow = {place: found for pattern, place in where.items() if (found := _slow(pattern, used.get(pattern, set())))}
    assert not slow, "\n".join(f"{place}: {found}" for place, found in slow.items())
