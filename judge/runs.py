"""What is run, what one run may use, and what it did: facts, no verdicts.

Units stand in the names: seconds, MiB (1,048,576 bytes), bytes. Paths are the learner's, outside any sandbox.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple, Protocol


class Stop(Enum):
    """The limit at which the runner killed a program; ENDED when it ended by itself."""

    ENDED = "ended"
    CPU = "cpu time"
    WALL = "wall time"
    MEMORY = "memory"
    OUTPUT = "output"
    PROCESSES = "processes"
    #: no limit: it ended the process that watched over it
    LAUNCHER = "launcher"


#: the stack's share of the memory limit, and what it may take at least
_STACK_SHARE, _LEAST_STACK_BYTES = 0.9, 8 << 20


class RunLimits(NamedTuple):
    """What one run may use. `cpu_s` is where it is killed, which may lie above the limit it is judged by."""

    cpu_s: float
    wall_s: float
    memory_mib: float
    output_bytes: int
    #: the largest file the program may write, in bytes; at least `output_bytes`
    file_bytes: int = 64 << 20
    #: processes and threads together; runtimes start some for each processor
    processes: int = 256

    @property
    def stack_bytes(self) -> int:
        """How large the stack may become: less than the memory, so that endless recursion ends in a stack overflow."""
        return max(_LEAST_STACK_BYTES, int(self.memory_mib * _STACK_SHARE * 1048576))


class Mount(NamedTuple):
    """A folder of the machine that a sandboxed program sees as `inside`."""

    outside: Path
    inside: str
    writable: bool = False


class BuiltPlace(NamedTuple):
    """Where a program was built, and how it is made there once more: what is kept may be deleted at any time."""

    folder: Path
    make: Callable[[], object]


class Program(NamedTuple):
    """Something that can be run: absolute argv, its whole environment, and the folders it needs to see.

    Words may name outside paths of `mounts`; the runner rewrites them to what the program sees.
    `read_roots` are tool folders outside the system's own (a Python below the home folder, say).
    """

    argv: tuple[str, ...]
    env: Mapping[str, str]
    mounts: tuple[Mount, ...] = ()
    read_roots: tuple[Path, ...] = ()
    #: whether it may make files, and open its stdout and stderr by their names
    opens_files: bool = True
    #: None for what was not built here
    kept: BuiltPlace | None = None


class RunResult(NamedTuple):
    """Facts about one run. `exit_code` counts when `signal` is 0; `strays` is how many processes it left behind."""

    stop: Stop
    exit_code: int
    signal: int
    cpu_s: float
    wall_s: float
    memory_mib: float
    stdout: bytes
    stderr: bytes
    #: bytes written to stdout, which may be more than `stdout` holds
    output_bytes: int
    strays: int = 0
    #: of `wall_s`, the seconds that its threads were ready to run while others had the processors, added up over them
    queued_s: float = 0.0

    @property
    def has_exited(self) -> bool:
        """Whether it ended by itself, so that its exit code is its own word."""
        return self.stop is Stop.ENDED and self.signal == 0

    @property
    def ended_well(self) -> bool:
        """Whether it ended by itself and says that all went well."""
        return self.has_exited and self.exit_code == 0


#: the run of a program that was not begun
NOT_RUN = RunResult(Stop.ENDED, 0, 0, cpu_s=0.0, wall_s=0.0, memory_mib=0.0, stdout=b"", stderr=b"", output_bytes=0)


class Said(NamedTuple):
    """Something that one of two joined programs said at once, `at_s` seconds after they began; `is_program` tells who."""

    is_program: bool
    at_s: float
    text: bytes


class Runner(Protocol):
    """What a backend offers: something to close, that runs its one program as often as asked."""

    @property
    def protections(self) -> tuple[str, ...]:
        """What confines the program."""

    def run(self, stdin: Path | bytes, limits: RunLimits, arguments: Sequence[str] = ()) -> RunResult:
        """Run the program once."""

    def close(self) -> None:
        """End everything that belongs to the runner."""


def run_environment() -> dict[str, str]:
    """The whole environment of every program: the same on all machines, nothing of the learner's."""
    return {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "ONLINE_JUDGE": "1"}
