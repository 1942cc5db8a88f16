"""`judge --version`, and `judge run` with three samples of a Python solution, against doing it by hand."""

import sys
from pathlib import Path

from measure import JUDGE, SUM_PY, alternate, bash_loop, command, python3, tell, workspace

version, python = alternate(command([JUDGE, "--version"], Path()), command([sys.executable, "-c", "pass"], Path()))
tell("judge --version / python3 -c pass", version / python, 2.5)

with workspace(3, SUM_PY, ".py") as root:
    loop = bash_loop(root, f"{python3()} solutions/1000.py", "diff -q")
    judged, by_hand = alternate(command([JUDGE, "run", "1000"], root), command(loop, root))
    tell("judge run, 3 samples in Python / bash loop with diff", judged / by_hand, 2.5)
