"""Statements where the format has them: statement/problem.<language>.md or .tex, with the files beside them."""

import re
from collections.abc import Iterator, Mapping

from judge.errors import ExportError
from judge.export.exportnotes import ExportNote, listed
from judge.export.names import is_legal
from judge.messages import N_
from judge.model import Problem
from judge.pictures import PAGE_PICTURE

_FOLDERS = ("statement/", "problem_statement/")
_STATEMENT = re.compile(r"problem(?:\.([a-z]{2,3}|[a-z]{2}-[A-Z]{2}))?\.(md|tex|pdf)")
_PICTURE = re.compile(r"!\[[^\[\]]*\]\(\s*+<?([^)\s>]+)")
_PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg")

#: of two statements in a language the first is taken; verifyproblem reads no PDF
_SUFFIXES = ("md", "tex")


def lay_out_statements(problem: Problem, files: Mapping[str, bytes]) -> tuple[dict[str, bytes], tuple[str, ...], list[ExportNote]]:
    """The files below statement/, and the statements' languages. ExportError when there is no statement."""
    beside = {path.partition("/")[2]: content for path, content in files.items() if path.startswith(_FOLDERS)}
    beside.pop(PAGE_PICTURE, None)  # whoever saved the page stands in its menu
    statements: dict[str, str] = {}
    for suffix in _SUFFIXES:
        for name in sorted(beside):
            found = _STATEMENT.fullmatch(name)
            if found and found.group(2) == suffix:
                statements.setdefault(found.group(1) or "en", name)
    if not statements:
        example = problem.folder / "statement" / f"problem.{next(iter(problem.names), 'en')}.md"
        raise ExportError("problem {id} has no statement in Markdown or LaTeX: write {path}", id=problem.id, path=example)
    laid = {f"statement/problem.{language}.{name.rpartition('.')[2]}": beside[name] for language, name in sorted(statements.items())}
    others = [name for name in beside if name not in statements.values()]
    left_out = [name for name in others if _STATEMENT.fullmatch(name) or not is_legal(name)]
    laid |= {f"statement/{name}": beside[name] for name in others if name not in left_out}
    notes = []
    if left_out:
        notes.append(ExportNote(N_("left out of the statements: {names}"), {"names": listed(left_out)}))
    pictures = [f"{path.rpartition('/')[2]}: {target}" for path in laid for target in _strange_pictures(path, laid)]
    if pictures:
        template = N_("pictures that verifyproblem refuses, as they are not PNG or JPEG files beside the statement: {names}")
        notes.append(ExportNote(template, {"names": listed(pictures)}))
    return laid, tuple(sorted(statements)), notes


def _strange_pictures(path: str, laid: Mapping[str, bytes]) -> Iterator[str]:
    if path.endswith(".md"):
        for target in _PICTURE.findall(laid[path].decode("utf-8", "replace")):
            if not target.endswith(_PICTURE_SUFFIXES) or f"statement/{target}" not in laid:
                yield target
