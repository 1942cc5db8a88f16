"""Draw the picture on top of the READMEs from a real run: python docs/picture.py

Needs rich (`pip install -e '.[test]'`). Makes a workspace in a temporary folder, judges a solution with two mistakes at a terminal of 80
columns, and writes docs/run.svg and docs/run.ko.svg.
"""

import os
import pty
import re
import subprocess
import sys
import tempfile
from html import unescape
from io import StringIO
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

DOCS = Path(__file__).parent

COLUMNS, LINES = 80, 24

SOLUTION = """\
n = int(input())
have = list(map(int, input().split()))
m = int(input())
for x in map(int, input().split()):
    print(x in have if x < 0 else int(x in have))
"""

#: units of the picture that a column takes, and a piece of text with its length
_COLUMN = 12.2
_TEXT = re.compile(r'(<text [^>]*textLength=")[0-9.]+("[^>]*>)([^<]*)<')

LOCALES = {"run.svg": "C.UTF-8", "run.ko.svg": "ko_KR.UTF-8"}


def main() -> None:
    """Both pictures."""
    for name, locale in LOCALES.items():
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            _at_terminal(["init", str(root)], root, locale)
            (root / "solutions" / "1920.py").write_text(SOLUTION)
            shown = _at_terminal(["run", "1920"], root, locale)
        (DOCS / name).write_text(draw(f"$ judge run 1920\n{shown}", "judge run 1920"), "utf-8")


def draw(shown: str, title: str) -> str:
    """An SVG picture of what a terminal shows, ANSI colours and all; without fonts from elsewhere."""
    console = Console(width=COLUMNS, record=True, file=StringIO(), force_terminal=True)
    console.print(Text.from_ansi(shown), soft_wrap=True)
    svg = console.export_svg(title=title, theme=MONOKAI)
    svg = _TEXT.sub(_widened, svg)
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL).replace("Fira Code", "ui-monospace, D2Coding, Menlo, Consolas")
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def _widened(found: re.Match[str]) -> str:
    """A piece of text as long as its columns: rich counts characters, and Hangul takes two columns each."""
    length = _COLUMN * cell_len(unescape(found[3]))
    return f"{found[1]}{length:g}{found[2]}{found[3]}<"


def _at_terminal(words: list[str], folder: Path, locale: str) -> str:
    """What the command writes to a terminal, line ends as in files; what was wiped away is gone."""
    master, slave = pty.openpty()
    os.set_blocking(master, True)
    import fcntl
    import struct
    import termios

    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", "LC_ALL": locale, "COLUMNS": str(COLUMNS)}
    environment.pop("NO_COLOR", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "judge", *words], cwd=folder, env=environment, stdout=slave, stderr=subprocess.DEVNULL
    )
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


if __name__ == "__main__":
    main()
