"""The server: the application behind its gate, on one port of this machine, until somebody ends it."""

import asyncio
import gc
import logging
import secrets
import signal
import socket
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from judge.errors import JudgeError, UsageError
from judge.history.days import Moment
from judge.reports.style import Style
from judge.running.runner import Backend
from judge.store.workspace import Settings
from judge.translations import find_translation
from judge.web.announcer import Announcer
from judge.web.courses import IndexWord
from judge.web.entrance import ENTRY, Entrance, Keys
from judge.web.front import LANGUAGES_OF_PAGES, Front
from judge.web.indexkeeper import IndexKeeper
from judge.web.lanes import Lanes
from judge.web.quizroom import QuizRoom
from judge.web.routes import make_routes
from judge.web.saves import SaveJudge
from judge.web.seatwork import Desktop, warm_up

#: columns of lines that other renderers fold
_COLUMNS = 100

#: seconds that answers have to end once the server is told to
_GRACE_S = 1

#: signals that end it
_ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)


class _Bugs(logging.Handler):
    """Tells what the server's own library calls an error; that somebody sent nonsense is none."""

    def __init__(self, told: "Told") -> None:
        super().__init__(logging.ERROR)
        self._told = told

    def emit(self, record: logging.LogRecord) -> None:
        """Tell it."""
        kind = record.exc_info[0] if record.exc_info else None
        if kind is None or not kind.__module__.startswith("h11"):  # whoever breaks the protocol while being answered breaks nothing here
            self._told.on_bug(self.format(record))


def _hush(told: "Told") -> None:
    """No words of the library's on the terminal, but those about bugs."""
    for name in ("uvicorn", "uvicorn.error", "asyncio"):
        log = logging.getLogger(name)
        log.handlers, log.propagate = [_Bugs(told)], False


class Told:
    """Who is told what a server has to say: of a bug its traceback, of a save why it cannot be judged, of the start its address."""

    def __init__(self, *, on_bug: Callable[[str], None], on_refusal: Callable[[JudgeError], None], on_start: Callable[[str], None]) -> None:
        self.on_bug, self.on_refusal, self.on_start = on_bug, on_refusal, on_start


def bind(port: int) -> socket.socket:
    """A port of this machine, a free one for 0; UsageError when it is taken."""
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind(("127.0.0.1", port))
        bound.listen(64)  # whoever comes before the server has begun waits
    except OSError:
        bound.close()
        raise UsageError("port {ports} is taken: choose another with --port", ports=port) from None
    return bound


def make_front(
    root: Path, settings: Settings, clock: Callable[[], Moment], *, language: str, port: int, told: Told, backend: Backend
) -> Front:
    """What the pages of a workspace share; the caller closes its lanes."""
    announcer = Announcer()
    styles = {one: Style(find_translation(one), one, columns=_COLUMNS) for one in LANGUAGES_OF_PAGES}
    keys = Keys(port, secrets.token_urlsafe(32), secrets.token_urlsafe(32))
    reader = ThreadPoolExecutor(1, "pages")
    lanes = Lanes(root, announcer.say, told.on_bug)
    return Front(
        root, settings, clock, language=language, styles=styles, keys=keys, announcer=announcer, lanes=lanes, reader=reader,
        quiz=QuizRoom(), packages=IndexKeeper(root, lambda: announcer.say(IndexWord())), backend=backend,
    )  # fmt: skip


def serve(front: Front, bound: socket.socket, told: Told) -> None:
    """Serve until a signal ends it; then all that goes on is ended at once."""
    saves = SaveJudge(front, told.on_refusal)
    server: uvicorn.Server

    def end() -> None:
        front.announcer.close()
        saves.stop()
        front.lanes.close()
        server.should_exit = True

    @asynccontextmanager
    async def life(_: Starlette) -> AsyncIterator[None]:
        loop = asyncio.get_running_loop()
        for number in _ENDING:
            loop.add_signal_handler(number, end)
        front.announcer.open()
        saves.start()
        front.lanes.warm(warm_up, Desktop(front.root, front.settings, front.language, front.clock, front.backend))
        told.on_start(f"http://127.0.0.1:{front.keys.port}{ENTRY}?token={front.keys.token}")
        front.packages.look()
        gc.collect()
        gc.freeze()
        yield

    _hush(told)
    gc.enable()  # commands are over before there is garbage; this is not one
    app = Entrance(Starlette(routes=make_routes(front, told.on_bug), lifespan=life), front.keys)
    server = uvicorn.Server(
        uvicorn.Config(
            app, http="h11", ws="none", loop="asyncio", log_config=None, access_log=False, server_header=False, proxy_headers=False,
            timeout_graceful_shutdown=_GRACE_S, h11_max_incomplete_event_size=16 * 1024, backlog=64,
        )
    )  # fmt: skip
    try:
        server.run([bound])
    finally:
        end()
        front.reader.shutdown(wait=False, cancel_futures=True)
