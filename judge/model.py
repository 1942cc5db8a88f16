"""The nouns that every other module speaks in: frozen values, no behaviour.

Units stand in the names: seconds, MiB (1,048,576 bytes), bytes. Paths are the learner's, outside any sandbox.
"""

from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError


class Verdict(Enum):
    """What is said of a run or a submission; the name is the code, the value the words."""

    AC = "Accepted"
    PE = "Presentation Error"
    WA = "Wrong Answer"
    TLE = "Time Limit Exceeded"
    MLE = "Memory Limit Exceeded"
    OLE = "Output Limit Exceeded"
    RTE = "Runtime Error"
    CE = "Compile Error"
    NA = "Cannot Tell"
    JE = "Judge Error"


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


class Mount(NamedTuple):
    """A folder of the machine that a sandboxed program sees as `inside`."""

    outside: Path
    inside: str
    writable: bool = False


class Program(NamedTuple):
    """Something that can be run: absolute argv, its whole environment, and the folders it needs to see.

    Words may name outside paths of `mounts`; the runner rewrites them to what the program sees.
    `read_roots` are tool folders outside the system's own (a Python below the home folder, say).
    """

    argv: tuple[str, ...]
    env: Mapping[str, str]
    mounts: tuple[Mount, ...] = ()
    read_roots: tuple[Path, ...] = ()


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


class LanguageLimits(NamedTuple):
    """Limits that a problem gives one language of its own; 0 where it says nothing."""

    time_s: float = 0.0
    memory_mib: float = 0.0


class Limits(NamedTuple):
    """A problem's limits before any language's bonus; `output_mib` 0 means relative to the answer."""

    time_s: float
    memory_mib: float
    output_mib: float = 0.0
    extra_time: bool = True
    extra_memory: bool = True
    languages: Mapping[str, LanguageLimits] = {}


class Comparison(Enum):
    """How output is compared with the answer when no program does it; the value is its name in files."""

    STANDARD = "standard"
    EXACT = "exact"
    TOKENS = "tokens"
    FLOATS = "floats"
    UNORDERED_LINES = "unordered-lines"
    VALIDATOR = "validator"
    PROGRAM = "program"


class CheckerChoice(NamedTuple):
    """A comparison with its flags, in the words of the ICPC default validator (`float_tolerance`, `1e-9`)."""

    comparison: Comparison
    flags: tuple[str, ...] = ()


class TestCase(NamedTuple):
    """One input with the jury's answer. `name` is its path below data/ without suffix: `sample/1`."""

    name: str
    input: Path
    #: None when the package has no answer for this input
    answer: Path | None
    checker: CheckerChoice


#: pytest collects classes by their names
TestCase.__test__ = False  # type: ignore[attr-defined]


class Kind(Enum):
    """How a problem is judged; the value is its word in problem.yaml."""

    PLAIN = "pass-fail"
    SCORING = "scoring"
    INTERACTIVE = "interactive"
    MULTI_PASS = "multi-pass"
    SUBMIT_ANSWER = "submit-answer"


class Need(Enum):
    """What a problem asks of its judge that the package format has no type for; the value stands in keywords as `needs:function`."""

    #: the submission is a function that the site's own program calls
    FUNCTION = "function"
    #: the time limit counts all cases together
    SUMMED_TIME = "summed-time"
    #: some of the cases suffice
    SOME_CASES = "some-cases"
    #: points for how good an answer is
    SCORE = "score"
    #: input and output are files with names of their own
    FILES = "files"


class Problem(NamedTuple):
    """A problem package as read from its folder."""

    id: str
    folder: Path
    names: Mapping[str, str]
    limits: Limits
    kinds: frozenset[Kind]
    keywords: tuple[str, ...]
    url: str
    #: folder or file of the output validator (checker program), where `cases` ask for one
    validator: Path | None
    cases: tuple[TestCase, ...]
    #: a special judge decides here: without its checker a difference proves nothing
    special: bool = False
    #: False when the site did not judge the samples
    samples_judged: bool = True
    needs: frozenset[Need] = frozenset()
    #: languages that may, or may not, be submitted, in the site's words; empty: all, none
    allowed_languages: tuple[str, ...] = ()
    denied_languages: tuple[str, ...] = ()


class Difference(NamedTuple):
    """The first place where output leaves the answer: 1-based line, the two lines as bytes (None: no such line)."""

    line: int
    expected: bytes | None
    found: bytes | None


class CheckResult(NamedTuple):
    """A checker's word: AC, PE or WA, what it says in words, and the first difference where there is one."""

    verdict: Verdict
    message: str = ""
    difference: Difference | None = None


class CaseResult(NamedTuple):
    """A test case with its verdict; `reason` is a runtime error's kind or a checker's message."""

    case: TestCase
    verdict: Verdict
    run: RunResult
    reason: str = ""
    difference: Difference | None = None
    #: what a checker program wrote
    note: str = ""
    #: why it cannot be told or the judge failed
    trouble: JudgeError | None = None


class Report(NamedTuple):
    """All that is known after judging one source for one problem."""

    problem: Problem
    source: Path
    language: str
    verdict: Verdict
    time_limit_s: float
    memory_limit_mib: float
    compiled: bool
    compile_s: float
    compile_output: str
    results: tuple[CaseResult, ...]
    protections: tuple[str, ...]
