"""From the command line to a command and its exit code, and the one handler of errors.

Exit codes: 0 accepted or done, 1 rejected or found, 2 usage, 3 judge error, 4 cannot tell, 130 interrupted.
"""

import atexit
import gc
import os
import sys
from collections.abc import Mapping
from itertools import pairwise
from time import monotonic
from typing import TYPE_CHECKING, Any, NoReturn

from judge.stopsignals import end_at

if TYPE_CHECKING:  # as little as possible before the command line is read
    from judge.cli.arguments import Arguments
    from judge.cli.invocation import Invocation, Page
    from judge.reports.style import Style


#: commands that one waits for, and seconds after which one looks elsewhere meanwhile
_WAITED_FOR = ("run", "stress", "bench", "verify", "replay", "import", "fetch")
_LONG_S = 10.0


def dispatch(argv: list[str]) -> None:
    """Run a command line and exit."""
    gc.disable()  # a command is over before there is garbage worth collecting; looking for it takes 5 % of `judge run`
    os.umask(os.umask(0o077) & 0o077)  # what is written here can be read here, whatever the shell says
    end_at("SIGTERM", "SIGHUP", "SIGQUIT")
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


def _run(argv: list[str]) -> int:
    from judge.cli.arguments import parse
    from judge.cli.terminal import find_translation, make_style, reader_language, talk

    stood = ""
    arguments = parse(argv)
    if arguments is None:
        from judge.cli.arranging import arranged

        argv, stood = arranged(argv)
        arguments = parse(argv)
    language = reader_language(arguments.text("--lang") if arguments else _language_in(argv), os.environ)
    style = make_style(language, find_translation(language), os.environ)
    if stood and arguments is not None:
        talk(style.say("{word} is {command} here", word=stood, command=f"judge {argv[0]}"))
    if arguments is not None:
        return _handle(arguments, argv, style)
    from judge.cli.usage import explain

    return explain(argv, style, lambda message: _say_refused(argv, message))


def _handle(arguments: "Arguments", argv: list[str], style: "Style") -> int:
    """The exit code of a command; an error that somebody can mend becomes one line, a bug a traceback."""
    from importlib import import_module

    from judge.cli.invocation import Invocation, Page
    from judge.cli.terminal import ring, talk
    from judge.errors import JudgeError, UsageError
    from judge.messages import N_

    command, translate = arguments.command, style.translate
    invocation, started_s = Invocation(arguments, style), monotonic()
    try:
        ended = import_module(f"judge.cli.commands.{command.module}").run(invocation)
        if isinstance(ended, Page):
            ended = _show(ended, argv, invocation)
        if not isinstance(ended, int):
            _say_document(command.name, ended.payload, ended.errors)
            ended = ended.code
        assert isinstance(ended, int)
        if command.name in _WAITED_FOR and monotonic() - started_s > _LONG_S:
            ring()
        return ended
    except JudgeError as error:
        message, code = _from_here(error.render(translate), invocation), 2 if isinstance(error, UsageError) else 3
    except BrokenPipeError:
        raise
    except (MemoryError, ImportError) as error:
        if isinstance(error, ImportError) and "failed to map" not in str(error):  # a library, which the kernel has no room for
            raise
        template = N_("the judge itself has too little memory: ulimit -v and -d of this shell, or its container, may be why")
        message, code = translate(template), 3
    except OSError as error:
        from judge.systemerror import in_words  # most commands meet none

        message, code = _from_here(in_words(error).render(translate), invocation), 3
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
        _say_document(argv[0] if argv else "", {}, {"": message})


def _say_document(command: str, payload: Mapping[str, Any], errors: Mapping[str, str]) -> None:
    """The one place where JSON is printed."""
    from judge.cli.terminal import give
    from judge.reports.envelope import render_document

    give(f"{render_document(command, payload, errors)}\n")


def _from_here(message: str, invocation: "Invocation") -> str:
    """A message with its paths as short as they can be told from the current folder."""
    try:
        here = os.getcwd()
    except OSError:
        return message
    if here == os.sep:
        return message
    root = invocation.__dict__.get("root")  # only where it is known already
    if root is not None and str(root) not in (here, os.sep):
        message = message.replace(f"{root}{os.sep}", os.path.join(os.path.relpath(root, here), ""))
    return message.replace(f"{here}{os.sep}", "")


def _language_in(argv: list[str]) -> str:
    """The value of --lang in a command line that is not understood."""
    for word, following in pairwise([*argv, ""]):
        value = following if word == "--lang" else word.removeprefix("--lang=") if word.startswith("--lang=") else ""
        if value in ("ko", "en"):
            return value
    return ""
