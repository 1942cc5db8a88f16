"""`judge add-case`: a case of the learner's own, from the editor, files or stdin."""

import re
import sys
from pathlib import Path

from judge.casetext import plain_text
from judge.cli.editor import edit
from judge.cli.invocation import Invocation
from judge.cli.terminal import say, talk
from judge.errors import UsageError
from judge.givenfiles import read_given
from judge.messages import N_
from judge.owncase import add_own_case, refuse_by_spec
from judge.reports.style import Style
from judge.temporary import make_folder

#: the line of the editor's file between input and answer begins with it
_MARK = "-----"


def run(invocation: Invocation) -> int:
    """Exit code 0 when the case was added."""
    arguments, style = invocation.arguments, invocation.style
    if not 1 <= len(arguments.words) <= 3:
        raise UsageError("for example: judge add-case 1000, or judge add-case 1000 INPUT ANSWER (- is stdin)")
    problem = invocation.workspace.problem(arguments.words[0])
    content, answer = _given(arguments.words[1:], style)
    if not content and answer is None and not arguments.has("--force"):
        raise UsageError("the input is empty: nothing was added (--force adds it)")
    if not arguments.has("--force"):
        refuse_by_spec(problem, content)
    added = add_own_case(problem, arguments.text("--name"), content, answer, bench=lambda: invocation.bench)
    if added.is_computed:
        talk(style.say("the answer is what an accepted submission prints"))
    if added.trouble:
        talk(style.say("note: kept without an answer, for {reason}", reason=added.trouble.render(style.translate)))
    say(style.say("added case {name}; judge with it: judge run {id} -c {name}", name=added.name, id=problem.id))
    return 0


def _given(words: tuple[str, ...], style: Style) -> tuple[bytes, bytes | None]:
    """Input and answer; None where no answer was given."""
    if words:
        if words.count("-") > 1:
            raise UsageError("stdin can be the input or the answer, not both")
        contents = [_read(word, style) for word in words]
        return contents[0], contents[1] if len(contents) > 1 else None
    if not sys.stdin.isatty():
        return _read("-", style), None
    return _edited(style)


def _read(word: str, style: Style) -> bytes:
    if word != "-" and re.fullmatch(r"[\d\s\\n-]+", word) and not Path(word).exists():
        raise UsageError("{word} is no file with an input: without a file your editor takes it, and - reads stdin", word=word)
    content, note = plain_text(sys.stdin.buffer.read() if word == "-" else read_given(Path(word)))
    if note:
        talk(f"{word}: {note.render(style.translate)}")
    return content


def _edited(style: Style) -> tuple[bytes, bytes | None]:
    with make_folder() as folder:
        path = folder / "case.txt"
        words = style.translate(N_("the input stands above this line, what should be printed below it; nothing below: it is computed"))
        path.write_text(f"\n{_MARK} {words}\n", "utf-8")
        edit(path)
        lines = plain_text(path.read_bytes())[0].splitlines(keepends=True)
    at = next((number for number, line in enumerate(lines) if line.startswith(_MARK.encode())), len(lines))
    content, answer = b"".join(lines[:at]), b"".join(lines[at + 1 :])
    return content if content.strip() else b"", answer if answer.strip() else None
