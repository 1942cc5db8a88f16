"""`judge add-case`: a case of the learner's own, from the editor, files or stdin."""

import sys
import tempfile
from pathlib import Path

from judge.cli.arguments import Arguments
from judge.cli.editor import edit
from judge.cli.place import open_workspace
from judge.cli.terminal import say, talk
from judge.cli.workbench import make_workbench
from judge.errors import CheckerError, ToolchainError, UsageError
from judge.messages import N_
from judge.model import CheckerChoice, Comparison, Problem, TestCase
from judge.reports.style import Style
from judge.store.addedcases import add_case, same_input
from judge.store.specfile import load_spec
from judge.toolchain.build import Workbench
from judge.verify import make_answer

#: the line of the editor's file between input and answer begins with it
_MARK = "-----"


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0 when the case was added."""
    workspace = open_workspace(arguments)
    if not 1 <= len(arguments.words) <= 3:
        raise UsageError("for example: judge add-case 1000, or judge add-case 1000 INPUT ANSWER (- is stdin)")
    problem = workspace.problem(arguments.words[0])
    content, answer = _given(arguments.words[1:], style)
    if not content and answer is None and not arguments.has("--force"):
        raise UsageError("the input is empty: nothing was added (--force adds it)")
    if not arguments.has("--force"):
        _check(problem, content)
    there = same_input([case.input for case in problem.cases], content)
    if answer is None and there is None:
        answer = _computed(problem, content, make_workbench(arguments, workspace, workspace.settings()), style)
    name = add_case(problem, arguments.text("--name"), content, answer)
    say(style.say("added case {name}; judge with it: judge run {id} -c {name}", name=name, id=problem.id))
    return 0


def _given(words: tuple[str, ...], style: Style) -> tuple[bytes, bytes | None]:
    """Input and answer; None where no answer was given."""
    if words:
        if words.count("-") > 1:
            raise UsageError("stdin can be the input or the answer, not both")
        contents = [_read(word) for word in words]
        return contents[0], contents[1] if len(contents) > 1 else None
    if not sys.stdin.isatty():
        return sys.stdin.buffer.read(), None
    return _edited(style)


def _read(word: str) -> bytes:
    if word == "-":
        return sys.stdin.buffer.read()
    path = Path(word)
    if not path.is_file():
        raise UsageError("no file {path}", path=path)
    return path.read_bytes()


def _edited(style: Style) -> tuple[bytes, bytes | None]:
    with tempfile.TemporaryDirectory(prefix="judge-") as folder:
        path = Path(folder) / "case.txt"
        words = style.translate(N_("the input stands above this line, what should be printed below it; nothing below: it is computed"))
        path.write_text(f"\n{_MARK} {words}\n", "utf-8")
        edit(path)
        lines = path.read_bytes().splitlines(keepends=True)
    at = next((number for number, line in enumerate(lines) if line.startswith(_MARK.encode())), len(lines))
    content, answer = b"".join(lines[:at]), b"".join(lines[at + 1 :])
    return content if content.strip() else b"", answer if answer.strip() else None


def _check(problem: Problem, content: bytes) -> None:
    """UsageError when the problem's spec does not allow the input."""
    spec = load_spec(problem.folder)
    if spec is None:
        return
    from judge.inputs.reading import refusal

    error = refusal(spec, content)
    if error is not None:
        raise UsageError("not an input of problem {id}: {problem} (--force adds it)", id=problem.id, problem=error)


def _computed(problem: Problem, content: bytes, bench: Workbench, style: Style) -> bytes | None:
    """What an accepted submission prints; None, and a note, where none can tell."""
    with tempfile.TemporaryDirectory(prefix="judge-") as folder:
        path = Path(folder) / "input"
        path.write_bytes(content)
        try:
            answer = make_answer(problem, TestCase("own", path, None, CheckerChoice(Comparison.VALIDATOR)), bench)
        except (CheckerError, ToolchainError) as error:
            talk(style.say("note: kept without an answer, for {reason}", reason=error.render(style.translate)))
            return None
    talk(style.say("the answer is what an accepted submission prints"))
    return answer
