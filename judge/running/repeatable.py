"""Whether runs of a Python source in one process, each with names of its own, cannot see each other. Pure.

What of a module a script may change would be there in the next run, so only modules are allowed that hold nothing, and of
the others what changes nothing.
"""

import ast
from collections.abc import Iterator

#: hold nothing that a script changes by using them; `random` gets a new seed for each run
_STATELESS = frozenset({
    "math", "cmath", "collections", "itertools", "functools", "heapq", "bisect", "operator", "string", "re", "copy", "typing", "array",
    "fractions", "statistics", "random", "dataclasses", "enum", "datetime", "calendar", "time", "__future__", "collections.abc", "textwrap",
})  # fmt: skip

#: of these, only what is named
_ALLOWED_NAMES = {
    "sys": frozenset({"stdin", "stdout", "stderr", "setrecursionlimit", "maxsize", "exit", "argv", "version_info", "float_info"}),
    "os": frozenset({"read", "write", "fstat"}),
    "io": frozenset(
        {"BytesIO", "StringIO", "TextIOWrapper", "BufferedReader", "BufferedWriter", "FileIO", "IOBase", "DEFAULT_BUFFER_SIZE"}
    ),
}

#: put back before each run
_RESTORED = frozenset({"stdin", "stdout", "stderr"})

_FORBIDDEN_CALLS = frozenset({
    "exec", "compile", "setattr", "delattr", "__import__", "breakpoint", "__builtins__", "__loader__", "__spec__", "vars",
})  # fmt: skip

#: what `open` may open: the standard files
_FILES = frozenset({0, 1, 2, "/dev/stdin", "/dev/stdout"})


def is_repeatable(source: bytes) -> bool:
    """False whenever it is not sure."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    nodes = list(ast.walk(tree))
    modules = dict(_modules(nodes))
    if not all(name in _STATELESS or name in _ALLOWED_NAMES for name in modules.values()):
        return False
    return not _speaks_at_end(nodes) and all(_is_allowed(node, modules) for node in nodes) and _are_plain(nodes, modules)


def _modules(nodes: list[ast.AST]) -> Iterator[tuple[str, str]]:
    """Names of the script and the modules that they stand for; of `from x import y`, the module alone."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((alias.asname or alias.name.partition(".")[0], alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield f"from {node.module}", "." * node.level + (node.module or "")


def _is_allowed(node: ast.AST, modules: dict[str, str]) -> bool:
    if isinstance(node, ast.ImportFrom):
        allowed = _ALLOWED_NAMES.get(node.module or "")
        return allowed is None or all(alias.name in allowed for alias in node.names)
    if isinstance(node, ast.Attribute):
        if node.attr.startswith("__") and node.attr not in ("__init__", "__lt__", "__eq__", "__len__", "__getitem__"):
            return False
        module = modules.get(node.value.id) if isinstance(node.value, ast.Name) else None
        if module in _ALLOWED_NAMES and node.attr not in _ALLOWED_NAMES[module]:
            return False
        return module is None or isinstance(node.ctx, ast.Load) or (module == "sys" and node.attr in _RESTORED)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open":
        return bool(node.args) and isinstance(node.args[0], ast.Constant) and node.args[0].value in _FILES
    return not (isinstance(node, ast.Name) and node.id in _FORBIDDEN_CALLS)


def _are_plain(nodes: list[ast.AST], modules: dict[str, str]) -> bool:
    """Whether guarded modules, and `open`, are only used where they can be seen: never passed on."""
    guarded = {name for name, module in modules.items() if module in _ALLOWED_NAMES}
    uses = sum(isinstance(node, ast.Name) and node.id in guarded for node in nodes)
    seen = sum(isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in guarded for node in nodes)
    opens = sum(isinstance(node, ast.Name) and node.id == "open" for node in nodes)
    calls = sum(isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open" for node in nodes)
    return uses == seen and opens == calls


def _speaks_at_end(nodes: list[ast.AST]) -> bool:
    """Whether something may happen when objects go: a finalizer, a `finally` in a generator that was left."""
    is_generator = any(isinstance(node, ast.Yield | ast.YieldFrom | ast.AsyncFunctionDef) for node in nodes)
    can_clean = any(isinstance(node, ast.Try | ast.With) for node in nodes)
    is_final = any(isinstance(node, ast.FunctionDef) and node.name == "__del__" for node in nodes)
    return is_final or (is_generator and can_clean)
