"""How long the whole command takes for 20 samples of a cached C++ solution, in `oj t` of online-judge-tools."""

import json
import shutil
import sys
import time
from pathlib import Path

from measure import JUDGE, SUM_CPP, alternate, built_program, command, tell, workspace

NAME = "20 samples of a cached C++ solution, whole command / oj t"

oj = shutil.which("oj", path=str(Path(sys.executable).parent)) or shutil.which("oj")
if oj is None:
    sys.exit(f"{NAME}: skipped, there is no oj: pip install online-judge-tools")

with workspace(20, SUM_CPP, ".cpp") as root:
    command([JUDGE, "run", "1000"], root)()
    for folder in ("tests", "online-judge-tools"):
        (root / folder).mkdir()
    for sample in (root / "problems/1000/data/sample").iterdir():
        shutil.copy(sample, root / "tests" / sample.with_suffix(".in" if sample.suffix == ".in" else ".out").name)
    # It asks PyPI for its newest version every eight hours; as if it had just done so.
    asked = {name: {"time": int(time.time()), "version": "0.0.0"} for name in ("online-judge-tools", "online-judge-api-client")}
    (root / "online-judge-tools" / "pypi.json").write_text(json.dumps(asked))
    words = [oj, "t", "-c", built_program(root), "-d", "tests", "-f", "%s.%e"]
    judged, theirs = alternate(command([JUDGE, "run", "1000"], root), command(words, root, XDG_CACHE_HOME=str(root)))
    tell(NAME, judged / theirs, 0.15)
