"""`judge web`: one's own judge in the browser."""

import sys
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from judge.cli.clock import moment
from judge.cli.invocation import Invocation
from judge.cli.terminal import say, talk
from judge.errors import JudgeError, UsageError
from judge.running.runner import Backend
from judge.store.files import write_atomically
from judge.store.root import state_folder

if TYPE_CHECKING:
    from judge.reports.style import Style

#: what the extra brings
_NEEDED = ("starlette", "uvicorn", "jinja2", "nh3", "latex2mathml", "markdown_it", "pygments")


def run(invocation: Invocation) -> int:
    """Exit code 0 when it is ended by Ctrl-C."""
    if not all(map(find_spec, _NEEDED)):
        raise UsageError('the pages need more than the judge does: pip install "judge-kit[web]"')
    from judge.web.serving import Told, bind, make_front, serve

    arguments, style = invocation.arguments, invocation.style
    port = arguments.whole("--port", 1) if arguments.has("--port") else 0
    if port > 65535:
        raise UsageError("there is no port {port}: the last is 65535", port=port)
    root, backend = invocation.root, Backend(arguments.text("--backend", "auto"))
    bound = bind(port)

    def on_start(address: str) -> None:
        say(style.say("open in a browser: {address}", address=address))
        say(style.paint(style.say("saves are judged while a page is open; Ctrl-C ends it"), "dim"))
        sys.stdout.flush()
        if not arguments.has("--no-open"):
            Thread(target=_open, args=(address, style), daemon=True).start()

    def on_refusal(error: JudgeError) -> None:
        talk(f"judge: {error.render(style.translate)}")

    told = Told(on_bug=talk_text, on_refusal=on_refusal, on_start=on_start)
    front = make_front(root, invocation.settings, moment, language=style.language, port=bound.getsockname()[1], told=told, backend=backend)
    serve(front, bound, told)
    return 0


def talk_text(text: str) -> None:
    """Several lines that are no result."""
    for line in text.rstrip().split("\n"):
        talk(line)


def _open(address: str, style: "Style") -> None:
    """Open the page by a file that only this user can read: other users see what browsers are called with, and the address has a token."""
    import webbrowser

    place = _written(f'<!doctype html><meta charset="utf-8"><title>judge</title><meta http-equiv="refresh" content="0;url={address}">')
    if place is None or not webbrowser.open(place.as_uri()):
        talk(style.say("no browser opens here: open the address by hand"))


def _written(page: str) -> Path | None:
    path = state_folder() / "open.html"
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(path, b"")
        path.chmod(0o600)
        path.write_text(page, "utf-8")
    except OSError:
        return None
    return path
