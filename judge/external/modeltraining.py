"""A model that somebody wrote with numpy, trained and measured in the sandbox."""

import math
import os
import secrets
import sys
import sysconfig
from pathlib import Path
from typing import NamedTuple

from judge.givenfiles import read_given
from judge.running.runner import Backend, open_runner
from judge.runs import Program, RunLimits, Stop

_SCRIPT = Path(__file__).with_name("trainingscript.py")

#: the slowest model takes 2 s; somebody's may be slower
LIMITS = RunLimits(cpu_s=20, wall_s=60, memory_mib=1024, output_bytes=1 << 20)


class Trained(NamedTuple):
    """The loss on new data, nan where there is none; `problem` is what kept it from having one, `is_bare` that numpy is missing."""

    loss: float
    problem: str = ""
    is_slow: bool = False
    is_bare: bool = False
    #: what it printed
    said: str = ""


def train_model(path: Path, data: str, *, backend: Backend, cache: Path) -> Trained:
    """Train the model of a file on the data that this program makes, and measure it."""
    folders = sorted({Path(place) for place in sys.path if place.endswith(("site-packages", "dist-packages")) and Path(place).is_dir()})
    interpreter = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
    roots = {*folders, _SCRIPT.parent, *(Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib"))}
    program = Program(
        (interpreter, "-S", "-I", "-X", "utf8", str(_SCRIPT), path.name, os.pathsep.join(map(str, folders))),
        {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "PATH": os.defpath},
        read_roots=(*sorted(roots), Path(interpreter).parents[1]),
    )
    source = read_given(path).decode("utf-8", "replace")
    word = secrets.token_hex(8)
    runner = open_runner(program, backend=backend, cache=cache)
    try:
        run = runner.run(f"{word} {len(data)}\n{data}{source}".encode(), LIMITS)
    finally:
        runner.close()
    said = run.stderr.decode("utf-8", "replace")
    told = [line for line in run.stdout.decode("utf-8", "replace").splitlines() if line.startswith(f"{word} ")]
    if not told:
        is_slow = run.stop in (Stop.CPU, Stop.WALL)
        return Trained(math.nan, "" if is_slow else f"{run.stop.value}, exit code {run.exit_code}", is_slow=is_slow, said=said)
    rest = told[-1].removeprefix(f"{word} ")
    if rest.startswith("- "):
        return Trained(math.nan, is_bare=True, said=said)
    return Trained(math.nan, rest[2:], said=said) if rest.startswith("! ") else Trained(float(rest), said=said)
