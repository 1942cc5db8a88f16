"""`judge show`: a problem's statement in the terminal, with its pictures where the terminal can draw them."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from judge.cache import stamps_below, stamps_of
from judge.cli.invocation import Invocation, Page
from judge.cli.terminal import shown_path
from judge.model import Problem
from judge.practice.spoilers import hides_spoilers
from judge.reports.statementpage import Example, statement_lines
from judge.reports.style import Style
from judge.store.root import plan_in
from judge.store.shownsamples import list_samples
from judge.store.statementfiles import Statement, find_statement, read_markdown

if TYPE_CHECKING:  # few statements have pictures
    from judge.pictures import NamedPicture
    from judge.reports.pictureson import PagePictures

#: what is in every text that shows a picture
_SIGNS = ("![", "\\includegraphics", "\\illustration")


def run(invocation: Invocation) -> Page:
    """Exit code 0; a problem without a statement shows what else there is."""
    folder = invocation.workspace.folder_of(invocation.one_word())
    made_from = _stamps(folder, invocation.root) if folder and invocation.arguments.words else None
    style, problem = invocation.style, invocation.one_problem()
    statement = find_statement(problem.folder, style.language)
    text = _markdown(statement, style, problem.constants) if statement else style.say("This problem came without a statement.")
    language = statement.language if statement else ""
    pictures = _pictures(invocation, statement, text, problem) if statement and any(sign in text for sign in _SIGNS) else None
    is_hiding = hides_spoilers(invocation.root) and _is_spoiler(invocation.root, problem.id)
    lines = statement_lines(problem, text, _examples(problem), style, language=language, pictures=pictures, is_hiding=is_hiding)
    return Page(lines, None if pictures else made_from)  # another terminal draws otherwise


def _stamps(folder: Path, root: Path) -> dict[str, tuple[int, ...]] | None:
    """How the files of the page are; None where the past has a say in it, too."""
    below = stamps_below(str(folder))
    return None if below is None or hides_spoilers(root) else {**below, **stamps_of([str(plan_in(root))])}


def _is_spoiler(root: Path, problem_id: str) -> bool:
    from judge.cli.clock import moment  # few plans hide
    from judge.practice.spoilers import is_spoiler

    return is_spoiler(root, problem_id, moment().day)


def _examples(problem: Problem) -> list[Example]:
    return [Example(*(path.read_bytes() if path else None for path in sample)) for sample in list_samples(problem.folder, problem.cases)]


def _markdown(statement: Statement, style: Style, constants: Mapping[str, str]) -> str:
    if statement.path.suffix == ".pdf":
        return style.say("The statement is a PDF file: {path}", path=shown_path(statement.path))
    return read_markdown(statement, constants)


def _pictures(invocation: Invocation, statement: Statement, text: str, problem: Problem) -> "PagePictures":
    from judge.cli.picturedrawing import drawn, find_drawing
    from judge.markup.markdownblocks import blocks
    from judge.markup.picturetargets import targets_of
    from judge.reports.pictureson import PagePictures
    from judge.store.statementpictures import find_page_picture, find_picture

    arguments, columns = invocation.arguments, invocation.style.columns
    drawing = None if arguments.has("--no-pictures") else find_drawing(arguments.text("--pictures"), os.environ)
    targets = [target for block in blocks(text) for target in targets_of(block)]
    found = {target: _from_here(find_picture(statement, target, problem.folder)) for target in targets}
    page = find_page_picture(statement, problem.folder)
    page = _from_here(page) if page else None
    if drawing is None:
        return PagePictures(found, {}, page)
    ready = {target: drawn(one, drawing, columns) for target, one in found.items()}
    whole = drawn(page, drawing, columns) if page and arguments.has("--pictures") else None
    return PagePictures(found, {target: one for target, one in ready.items() if one is not None}, page, whole)


def _from_here(picture: "NamedPicture") -> "NamedPicture":
    """With its path as short as it can be told."""
    return picture._replace(path=Path(shown_path(picture.path))) if picture.path else picture
