"""Every text that the kit can say, found in its source by how it is said."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from jinja2 import Environment, nodes

import judge
from judge.model import Verdict

PACKAGE = Path(judge.__file__).parent

#: calls whose first text is shown to people, by the last part of their name
_SAYING = {"N_", "say", "translate", "wrong"}


@cache
def all_messages() -> dict[str, str]:
    """English text to where it stands, `file:line`."""
    found = {verdict.value: "judge/model.py" for verdict in Verdict}
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.parent.name == "strategies":  # its errors are Python's, for those who write generators
            continue
        for text, line in _texts(ast.parse(path.read_text("utf-8"))):
            found.setdefault(text, f"{path.relative_to(PACKAGE.parent).as_posix()}:{line}")
    for path in sorted((PACKAGE / "web" / "templates").glob("*.html")):
        for text, line in _page_texts(path.read_text("utf-8")):
            found.setdefault(text, f"{path.relative_to(PACKAGE.parent).as_posix()}:{line}")
    return found


def _texts(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = _name(node.func)
            if name in _SAYING or name.endswith("Error"):
                yield from _first_text(node)


def _page_texts(template: str) -> Iterator[tuple[str, int]]:
    """What a template of a page says, by its `_`."""
    for call in Environment(extensions=["jinja2.ext.do"]).parse(template).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "_" and isinstance(call.args[0], nodes.Const):
            yield call.args[0].value, call.lineno


def _first_text(call: ast.Call) -> Iterator[tuple[str, int]]:
    for argument in call.args[1:] if _name(call.func) == "wrong" else call.args:
        text = _constant(argument)
        if text and any(char.isalpha() for char in text):
            yield text, call.lineno
            return


def _constant(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _constant(node.left) + _constant(node.right)
    return ""


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""


if __name__ == "__main__":
    for message, place in all_messages().items():
        print(f"{place}\t{message}")
