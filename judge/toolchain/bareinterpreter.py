"""An interpreter of Python beside which nothing is installed: a virtual environment without a package, where a program was built.

What packages have read at each start (`.pth`) is not read either; it may take longer than a program does.
"""

import os
from contextlib import suppress
from pathlib import Path

from judge.runs import Program

#: beside the source, but no place where graders look for one
_FOLDER = ".alone"


def without_packages(program: Program) -> Program:
    """The program, run by its interpreter as it was installed; as it is where the system has no links."""
    kept = program.kept
    assert kept is not None
    interpreter = Path(program.argv[0])
    place = kept.folder / _FOLDER / "bin" / interpreter.name

    def make() -> object:
        made = kept.make()
        _make_environment(place, interpreter)
        return made

    try:
        _make_environment(place, interpreter)
    except OSError:
        return program
    return program._replace(argv=(str(place), *program.argv[1:]), kept=kept._replace(make=make))


def _make_environment(place: Path, interpreter: Path) -> None:
    """Have the interpreter at `place` be in an environment of its own; others may be making the same."""
    if place.is_symlink():
        return
    folder = place.parents[1]
    place.parent.mkdir(parents=True, exist_ok=True)
    for made in (folder, place.parent):
        made.chmod(0o755)  # whoever runs it may be another user
    unfinished = folder / f"{os.getpid()}.cfg"
    unfinished.write_text(f"home = {interpreter.parent}\ninclude-system-site-packages = false\n", "utf-8")
    unfinished.chmod(0o644)
    unfinished.replace(folder / "pyvenv.cfg")
    with suppress(FileExistsError):
        place.symlink_to(interpreter)  # last: who finds it finds all
