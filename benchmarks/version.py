"""How long `judge --version` takes, in starts of the same interpreter that do nothing."""

import sys
from pathlib import Path

from measure import JUDGE, alternate, command, tell

version, nothing = alternate(command([JUDGE, "--version"], Path()), command([sys.executable, "-c", "pass"], Path()))
tell("judge --version / python3 -c pass, same interpreter", version / nothing, 2.5)
