"""Where a program runs: with files that a shell copies there, or in a folder of one's own; the shell then becomes the program."""

from pathlib import Path

from judge.runs import Mount, Program

#: names that nothing in a sandbox has
_INSIDE, _PLACE = "/beside", "/place"

#: `exec` keeps the process, so that limits and signals are the program's own
_COPY, _ENTER = 'cp -R "$0"/. . && exec "$@"', 'cd "$0" && exec "$@"'


def with_files(program: Program, folder: Path, inside: str = _INSIDE) -> Program:
    """The program, with copies of the folder's files where it runs; `inside` is where it sees them, no other folder's place."""
    argv = ("/bin/sh", "-c", _COPY, str(folder), *program.argv)
    return program._replace(argv=argv, mounts=(*program.mounts, Mount(folder, inside)))


def in_folder(program: Program, folder: Path) -> Program:
    """The program, run in the folder, where it may leave files."""
    argv = ("/bin/sh", "-c", _ENTER, str(folder), *program.argv)
    return program._replace(argv=argv, mounts=(*program.mounts, Mount(folder, _PLACE, writable=True)))
