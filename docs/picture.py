"""Draw the pictures of the READMEs from real runs: python docs/picture.py [NAME]...

Needs rich, and for the page playwright, Pillow and Debian's chromium (`pip install rich '.[test]'`). Makes workspaces in temporary folders;
writes docs/NAME.svg and docs/NAME.ko.svg of what a terminal of 80 columns shows, docs/web.png and docs/web.ko.png of a page.
"""

import fcntl
import os
import pty
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
from collections.abc import Sequence
from html import unescape
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from rich.cells import cell_len
from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

DOCS = Path(__file__).parent

COLUMNS, LINES = 80, 24

#: units of the picture that a column takes, and a piece of text with its length
_COLUMN = 12.2
_TEXT = re.compile(r'(<text [^>]*textLength=")[0-9.]+("[^>]*>)([^<]*)<')

LOCALES = {"": "C.UTF-8", ".ko": "ko_KR.UTF-8"}

#: size of the window of the page, pixels
_WINDOW = {"width": 1200, "height": 760}

SLOW = """\
n = int(input())
have = list(map(int, input().split()))
m = int(input())
for x in map(int, input().split()):
    print(x in have if x < 0 else int(x in have))
"""

RIGHT = """\
n = int(input())
have = set(map(int, input().split()))
m = int(input())
for x in map(int, input().split()):
    print(int(x in have))
"""

COUNTING = """\
import sys

for line in sys.stdin.read().split()[1:]:
    good = line.count("(") == line.count(")") and line[0] == "(" and line[-1] == ")"
    print("YES" if good else "NO")
"""


class Step(NamedTuple):
    """A command, the solutions that are saved before it, and the hour at which it is given, empty for now."""

    words: str
    solutions: tuple[tuple[str, str], ...] = ()
    now: str = ""


#: by the name of the picture; what the last command shows is drawn
SCENES = {
    "run": (Step("run 1920", (("1920", SLOW),)),),
    # what a first hunt builds is there already
    "stress": (
        Step("run problems/9012/submissions/accepted/stack.cpp -p 9012 -c sample"),
        Step("stress 9012 --time 400 --seed 4", (("9012", COUNTING),)),
    ),
    "today": (
        Step("run 1920", (("1920", SLOW),), "2026-11-23T20:00:00+09:00"),
        Step("run 9012", (("9012", COUNTING),), "2026-11-23T20:30:00+09:00"),
        Step("run 1920", (("1920", RIGHT),), "2026-11-23T20:40:00+09:00"),
        Step("today", (), "2026-11-30T19:00:00+09:00"),
    ),
}


def main(names: Sequence[str]) -> None:
    """The pictures with these names, or all of them."""
    for suffix, locale in LOCALES.items():
        for name, steps in SCENES.items():
            if not names or name in names:
                (DOCS / f"{name}{suffix}.svg").write_text(_terminal_picture(steps, locale), "utf-8")
        if not names or "web" in names:
            _web_picture(DOCS / f"web{suffix}.png", locale)


def _terminal_picture(steps: Sequence[Step], locale: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        root, shown = Path(folder), ""
        at_terminal(["init", str(root)], root, locale)
        for step in steps:
            for problem, text in step.solutions:
                (root / "solutions" / f"{problem}.py").write_text(text)
            shown = at_terminal(step.words.split(), root, locale, now=step.now)
    words = f"judge {steps[-1].words.partition(' --')[0]}"
    return draw(f"$ {words}\n{shown}", words)


def draw(shown: str, title: str, columns: int = COLUMNS) -> str:
    """An SVG picture of what a terminal shows, ANSI colours and all; without fonts from elsewhere."""
    console = Console(width=columns, record=True, file=StringIO(), force_terminal=True)
    console.print(Text.from_ansi(shown), soft_wrap=True)
    svg = console.export_svg(title=title, theme=MONOKAI)
    svg = _TEXT.sub(_widened, svg)
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL).replace("Fira Code", "ui-monospace, D2Coding, Menlo, Consolas")
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def _widened(found: re.Match[str]) -> str:
    """A piece of text as long as its columns: rich counts characters, and Hangul takes two columns each."""
    length = _COLUMN * cell_len(unescape(found[3]))
    return f"{found[1]}{length:g}{found[2]}{found[3]}<"


def at_terminal(words: Sequence[str], folder: Path, locale: str, *, now: str = "", columns: int = COLUMNS) -> str:
    """What the command writes to a terminal, line ends as in files; what was wiped away is gone."""
    master, slave = pty.openpty()
    os.set_blocking(master, True)
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, columns, 0, 0))
    process = subprocess.Popen(_command(words), cwd=folder, env=_environment(locale, now), stdout=slave, stderr=subprocess.DEVNULL)
    os.close(slave)
    shown = b""
    while True:
        try:
            piece = os.read(master, 65536)
        except OSError:  # the terminal's other end is closed
            break
        if not piece:
            break
        shown += piece
    process.wait()
    os.close(master)
    return re.sub(r"[^\n]*\r(?!\n)", "", shown.decode().replace("\r\n", "\n"))


def _command(words: Sequence[str]) -> list[str]:
    return [sys.executable, "-m", "judge", *words]


def _environment(locale: str, now: str = "") -> dict[str, str]:
    environment = {**os.environ, "TERM": "xterm-256color", "LC_ALL": locale, "PAGER": "cat"}
    for name in ("NO_COLOR", "JUDGE_LANG", "JUDGE_NOW", "COLUMNS"):
        environment.pop(name, None)
    return {**environment, "JUDGE_NOW": now} if now else environment


def _web_picture(path: Path, locale: str) -> None:
    """The page of a problem, on which a save was just judged."""
    from PIL import Image
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        root = Path(folder)
        at_terminal(["init", str(root)], root, locale)
        server = subprocess.Popen(_command(["web", "--no-open"]), cwd=root, env=_environment(locale), stdout=subprocess.PIPE, text=True)
        try:
            assert server.stdout is not None
            address = server.stdout.readline().split()[-1]
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            page = browser.new_context(viewport=_WINDOW).new_page()  # type: ignore[arg-type]
            page.set_default_timeout(300_000)
            page.goto(address)
            base = "/".join(address.split("/")[:3])
            page.wait_for_url(f"{base}/")
            page.goto(f"{base}/problem/1920")
            page.wait_for_timeout(3000)  # until it listens for saves
            (root / "solutions" / "1920.py").write_text(SLOW)
            page.wait_for_selector("#panel-judge .conclusion")
            page.screenshot(path=path)
            browser.close()
        finally:
            server.terminate()
            server.wait()
    Image.open(path).convert("RGB").quantize(64).save(path, optimize=True)


if __name__ == "__main__":
    main(sys.argv[1:])
