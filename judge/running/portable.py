"""The backend for any machine: psutil watches the program's processes. No confinement: it protects nothing but time, memory and
what a run puts into its own folder.

Known limits. Memory is sampled, so a peak between two looks can be missed. A process that leaves its group, its
parents and its environment behind is not found again. Programs see the learner's files and the network.
"""

import os
import subprocess
import time
import uuid
from collections.abc import Sequence
from pathlib import Path

from judge.messages import N_
from judge.running.ceilings import cannot_execute, refuse_without_processes, stack_allowed
from judge.running.processtree import MARK, ProcessTree, is_overfull
from judge.runs import Program, RunLimits, RunResult, Stop
from judge.temporary import make_folder, refuse_full_disk


class PortableRunner:
    """Runs one program; each run in a temporary folder of its own."""

    protections: tuple[str, ...] = (N_("time, memory and output limits only"),)

    def __init__(self, program: Program, ends: tuple[int, int] | None = None) -> None:
        """`ends` of pipes, which are this runner's from now on, become stdin and stdout of one run."""
        refuse_without_processes()
        self._program = program
        self._ends = ends
        self._tree: ProcessTree | None = None

    def processes(self) -> list[int]:
        """The processes of the run that is going on, as they were last seen."""
        return self._tree.alive if self._tree else []

    def close(self) -> None:
        """Nothing but ends that no run was given outlives a run here."""
        self._give_up_ends()

    def run(self, stdin: Path | bytes, limits: RunLimits, arguments: Sequence[str] = ()) -> RunResult:
        """Run the program once with `arguments` after its own; OSError when `stdin` cannot be read."""
        folder = make_folder()
        try:
            files = folder.path
            source = stdin if isinstance(stdin, Path) else files / "stdin"
            if isinstance(stdin, bytes):
                source.write_bytes(stdin)
            (files / "run").mkdir()
            return self._run_in(files, source, limits, arguments)
        finally:
            folder.close()

    def _run_in(self, files: Path, source: Path, limits: RunLimits, arguments: Sequence[str]) -> RunResult:
        mark = uuid.uuid4().hex
        env = {**self._program.env, "HOME": str(files / "run"), MARK: mark}
        began_s = time.monotonic()
        with source.open("rb") as stdin, (files / "stdout").open("wb") as stdout, (files / "stderr").open("wb") as stderr:
            given, taken = self._ends or (stdin.fileno(), stdout.fileno())
            try:
                with stack_allowed(limits.stack_bytes):
                    process = subprocess.Popen(
                        [*self._program.argv, *arguments], stdin=given, stdout=taken, stderr=stderr, cwd=files / "run", env=env,
                        start_new_session=True,
                    )  # fmt: skip
            except OSError as error:
                raise cannot_execute(Path(self._program.argv[0]), str(error.strerror)) from None
            finally:
                self._give_up_ends()
        tree = self._tree = ProcessTree(process, mark)
        try:
            stop = tree.watch(limits, files, began_s)
            wall_s = time.monotonic() - began_s
            output_bytes = (files / "stdout").stat().st_size  # what is left running may go on to print until it is found
        finally:
            strays = tree.end()
            self._tree = None
        status = process.returncode or 0
        said = _head(files / "stderr", limits.file_bytes)
        refuse_full_disk(files, said)
        if stop is Stop.ENDED and ((files / "stderr").stat().st_size >= limits.file_bytes or is_overfull(files / "run")):
            stop = Stop.OUTPUT
        return RunResult(
            stop=stop, exit_code=max(status, 0), signal=max(-status, 0), cpu_s=tree.cpu_s, wall_s=wall_s,
            memory_mib=tree.peak_bytes / 1048576, stdout=_head(files / "stdout", min(output_bytes, limits.output_bytes + 1)),
            stderr=said, output_bytes=output_bytes,
            strays=strays if stop is Stop.ENDED else 0, queued_s=tree.queue.waited_s,
        )  # fmt: skip

    def _give_up_ends(self) -> None:
        for end in self._ends or ():
            os.close(end)
        self._ends = None


def _head(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        return file.read(most)
