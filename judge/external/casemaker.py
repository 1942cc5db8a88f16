"""A program of a package that makes one case: it prints the input, or leaves input and answer as files where it runs."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from judge.errors import CheckerError
from judge.external.feedback import bounded, read_file
from judge.external.generator import GENERATOR_LIMITS
from judge.external.program import ExternalProgram, failure
from judge.temporary import make_folder
from judge.toolchain.build import Workbench

#: where it runs, and the files that it may leave there
_PLACE, _WRITTEN = "place", ("testcase.in", "testcase.ans")


class MadeCase(NamedTuple):
    """What a program makes of a case: the answer is None where it does not write one, `aside` is what it printed to stderr."""

    input: bytes
    answer: bytes | None
    aside: bytes


def run_generator(path: Path, arguments: Sequence[str], bench: Workbench, stdin: Path | bytes = b"") -> MadeCase:
    """What a program of a package prints when it is given these arguments, or writes to testcase.in and testcase.ans where it runs.

    CheckerError when it is missing or fails.
    """
    if not path.exists():
        raise CheckerError("{path} is missing: it makes a test case", path=path)
    with make_folder() as folder:
        place = folder / _PLACE
        place.mkdir(mode=0o755)
        with closing(ExternalProgram(path, bench, place=place)) as program, bounded(place):
            run = program.run(stdin, GENERATOR_LIMITS, arguments)
        if not run.ended_well:
            raise failure(path, run, run.stderr[-400:].decode("utf-8", "replace").strip())
        written, answer = (read_file(place, name, GENERATOR_LIMITS.file_bytes) for name in _WRITTEN)
    return MadeCase(run.stdout if written is None else written, answer, run.stderr)
