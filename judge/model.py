"""The nouns that every other module speaks in: frozen values, which know what they are and do nothing.

Units stand in the names: seconds, MiB (1,048,576 bytes), bytes. Paths are the learner's, outside any sandbox.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError
from judge.runs import RunResult


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


class Comparison(NamedTuple):
    """A way to compare output with the answer; the entries are in `judge.checkers`."""

    #: in files
    name: str
    #: answer, output and flags to a result; None where a program of the problem compares
    check: Callable[[bytes, bytes, Sequence[str]], CheckResult] | None
    #: the flags it knows, and how many numbers follow each
    flags: tuple[tuple[str, int], ...] = ()
    #: the flag that is meant by a number alone
    number_flag: str = ""
    #: from its own flags those of the ICPC default validator
    as_validator: Callable[[Sequence[str]], tuple[str, ...]] = tuple


class CheckerChoice(NamedTuple):
    """A comparison with its flags, in the words of the ICPC default validator (`float_tolerance`, `1e-9`)."""

    comparison: Comparison
    flags: tuple[str, ...] = ()

    @property
    def validator_flags(self) -> tuple[str, ...]:
        """Flags of the ICPC default validator by which everything is accepted that is accepted by this."""
        return self.comparison.as_validator(self.flags)


class CaseFolder(Enum):
    """Where a case comes from; the value is its folder below data/, in the order of judging."""

    #: shown with the statement
    SAMPLE = "sample"
    SECRET = "secret"
    #: the learner's own
    OWN = "own"
    #: inputs that broke a solution
    STRESS = "stress"

    @property
    def is_added(self) -> bool:
        """Whether its cases were added in the workspace, and are no part of the package."""
        return self in (CaseFolder.OWN, CaseFolder.STRESS)


class TestCase(NamedTuple):
    """One input with the jury's answer. `name` is its path below data/ without suffix: `sample/1`."""

    name: str
    input: Path
    #: None when the package has no answer for this input
    answer: Path | None
    checker: CheckerChoice

    @property
    def is_sample(self) -> bool:
        """Whether the statement shows it."""
        return self._is_in(CaseFolder.SAMPLE)

    @property
    def is_counterexample(self) -> bool:
        """Whether it was kept because it broke a solution."""
        return self._is_in(CaseFolder.STRESS)

    @property
    def is_added(self) -> bool:
        """Whether it was added in the workspace and is not the package's own."""
        return any(self._is_in(folder) for folder in CaseFolder if folder.is_added)

    def _is_in(self, folder: CaseFolder) -> bool:
        return self.name.startswith(f"{folder.value}/")


TestCase.__test__ = False  # type: ignore[attr-defined]  # pytest collects classes by their names


class Kind(Enum):
    """How a problem is judged; the value is its word in problem.yaml."""

    PLAIN = "pass-fail"
    SCORING = "scoring"
    INTERACTIVE = "interactive"
    MULTI_PASS = "multi-pass"
    SUBMIT_ANSWER = "submit-answer"


class Need(Enum):
    """What a problem asks of its judge that the package format has no type for; the value stands in keywords as `needs:function`."""

    FUNCTION = "function"  # the submission is a function that the site's own program calls
    SUMMED_TIME = "summed-time"  # the time limit counts all cases together
    SOME_CASES = "some-cases"  # some of the cases suffice
    SCORE = "score"  # points for how good an answer is
    FILES = "files"  # input and output are files with names of their own


class Site(NamedTuple):
    """A judge on the web by the rules that are its own; the entries are in `judge.siterules`."""

    name: str
    hosts: tuple[str, ...] = ()  # of its problems' addresses
    starts_java_main: bool = False  # whether the class that is started is always `Main`, and a public class has no other name
    opens_files: bool = True  # whether programs may make files, and open stdout and stderr by their names
    calls_too_much: bool = False  # whether a wrong output that is much larger than its answer is OLE


#: no site's own rules hold
ANYWHERE = Site("")


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
    #: whose rules hold; every rule that is a site's own asks here
    site: Site = ANYWHERE


class CaseResult(NamedTuple):
    """A test case with its verdict; `reason` is a runtime error's kind, `note` what a checker program wrote."""

    case: TestCase
    verdict: Verdict
    run: RunResult
    reason: str = ""
    difference: Difference | None = None
    note: str = ""
    #: why it cannot be told or the judge failed
    trouble: JudgeError | None = None
    #: of a sample that the site did not judge: what would be said if it had
    uncounted: Verdict | None = None

    @property
    def seen(self) -> Verdict:
        """What came of the case, whether it counts or not."""
        return self.uncounted or self.verdict

    @property
    def is_unanswered(self) -> bool:
        """Whether it only ran, and ended well: there is no answer to compare with."""
        return self.seen is Verdict.NA and self.case.answer is None

    @property
    def counts(self) -> bool:
        """Whether it says anything of the submission."""
        return self.uncounted is None and not self.is_unanswered

    @property
    def is_failure(self) -> bool:
        """Whether the submission is wrong by this case alone."""
        return self.counts and self.verdict not in (Verdict.AC, Verdict.NA)


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
    #: seconds that building the problem's checker took, 0 when it was kept or none was asked
    checker_compile_s: float = 0.0
