"""From the command line to a command and its exit code, and the one handler of errors.

Exit codes: 0 accepted or done, 1 rejected or found, 2 usage, 3 judge error, 4 cannot tell, 130 interrupted.
"""

import atexit
import errno
import gc
import os
import signal
import sys
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NoReturn

from judge.messages import N_

if TYPE_CHECKING:  # as little as possible before the command line is read
    from judge.cli.arguments import Arguments
    from judge.cli.invocation import Invocation, Page


def dispatch(argv: list[str]) -> None:
    """Run a command line and exit."""
    gc.disable()  # a command is over before there is garbage worth collecting; looking for it takes 5 % of `judge run`
    for number in (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):
        signal.signal(number, _stop)
    code = 0
    try:
        code = _run(argv)
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = 130
    except OSError as error:  # a full disk, stdout that is open for reading only, or nobody who reads; `_run` has met all others
        code = lose_output(error, was_told=code == 3)
    _end(code)


def _end(code: int) -> NoReturn:
    """End the process; at once where nobody waits for its end, for to take an interpreter apart takes a tenth of a small command."""
    has_more_to_do = atexit._ncallbacks() or "threading" in sys.modules or sys.gettrace() or sys.getprofile()
    if not has_more_to_do:
        sys.stderr.flush()
        os._exit(code)
    gc.freeze()  # else the interpreter looks through everything once more before it ends
    sys.exit(code)


def lose_output(error: OSError, *, was_told: bool) -> int:
    """The exit code when stdout cannot be written."""
    from judge.cli.streams import give_up
    from judge.cli.terminal import talk

    give_up(sys.stdout)
    if isinstance(error, BrokenPipeError):
        return 141
    if not was_told:
        talk(f"judge: stdout: {error.strerror}")
    return 3


def _stop(number: int, _: object) -> None:
    """Leave through every `finally`, so that no program is left behind."""
    sys.exit(128 + number)


def _run(argv: list[str]) -> int:
    from judge.cli.arguments import Arguments, parse
    from judge.cli.terminal import find_translation, reader_language

    arguments = parse(argv)
    language = reader_language(arguments.text("--lang") if arguments else _language_in(argv), os.environ)
    translate = find_translation(language)

    def handle(arguments: Arguments) -> int:
        return _handle(arguments, argv, language, translate)

    if arguments is not None:
        return handle(arguments)
    from judge.cli.usage import explain, speak

    if language != "en":
        speak(language)
    return explain(argv, handle, translate, lambda message: _say_refused(argv, message))


def _handle(arguments: "Arguments", argv: list[str], language: str, translate: Callable[[str], str]) -> int:
    """The exit code of a command; an error that somebody can mend becomes one line, a bug a traceback."""
    from importlib import import_module

    from judge.cli.invocation import Invocation, Page
    from judge.cli.terminal import make_style, talk
    from judge.errors import JudgeError, UsageError

    command = arguments.command
    invocation = Invocation(arguments, make_style(language, translate, os.environ))
    try:
        ended = import_module(f"judge.cli.commands.{command.module}").run(invocation)
        if isinstance(ended, Page):
            ended = _show(ended, argv, invocation)
        if not isinstance(ended, int):
            _say_document(command.name, ended.payload, ended.errors)
            ended = ended.code
        assert isinstance(ended, int)
        return ended
    except JudgeError as error:
        message, code = error.render(translate), 2 if isinstance(error, UsageError) else 3
    except BrokenPipeError:
        raise
    except OSError as error:
        message, code = _words(error, translate), 3
    talk(f"judge: {message}")
    if invocation.is_json:
        _say_document(command.name, {}, {"": message})
    return code


def _show(page: "Page", argv: list[str], invocation: "Invocation") -> int:
    """The exit code of a page, which is kept for the next time."""
    from judge.cli.keptpages import keep_page
    from judge.cli.terminal import say_page

    text = say_page(page.lines)
    if page.made_from is not None:
        keep_page(str(invocation.root), argv, text, code=page.code, made_from=page.made_from, day=page.day)
    return page.code


def _say_refused(argv: list[str], message: str) -> None:
    """A command line that is not understood, for a program if one may have written it."""
    if "--json" in argv[1:]:
        _say_document(argv[0], {}, {"": message})


def _say_document(command: str, payload: Mapping[str, Any], errors: Mapping[str, str]) -> None:
    """The one place where JSON is printed."""
    from judge.cli.terminal import give
    from judge.reports.envelope import render_document

    give(f"{render_document(command, payload, errors)}\n")


def _words(error: OSError, translate: Callable[[str], str]) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return translate(N_("the disk is full: free some space, or delete .judge/cache in the workspace"))
    return str(error.strerror or error) if error.filename is None else f"{error.filename}: {error.strerror}"


def _language_in(argv: list[str]) -> str:
    """The value of --lang in a command line that is not understood."""
    for word, following in pairwise([*argv, ""]):
        value = following if word == "--lang" else word.removeprefix("--lang=") if word.startswith("--lang=") else ""
        if value in ("ko", "en"):
            return value
    return ""
