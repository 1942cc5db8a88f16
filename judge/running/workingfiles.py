"""Files that lie in the folder where a program runs: copied there by a shell, which then becomes the program."""

from pathlib import Path

from judge.runs import Mount, Program

#: a name that nothing in a sandbox has
_INSIDE = "/beside"

#: `exec` keeps the process, so that limits and signals are the program's own
_COPY = 'cp -R "$0"/. . && exec "$@"'


def with_files(program: Program, folder: Path, inside: str = _INSIDE) -> Program:
    """The program, with copies of the folder's files where it runs; `inside` is where it sees them, no other folder's place."""
    argv = ("/bin/sh", "-c", _COPY, str(folder), *program.argv)
    return program._replace(argv=argv, mounts=(*program.mounts, Mount(folder, inside)))
