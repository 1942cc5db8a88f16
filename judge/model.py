"""The nouns that every other module speaks in: frozen values, which know what they are and do nothing.

Units stand in the names: seconds, MiB (1,048,576 bytes), bytes. Paths are the learner's, outside any sandbox.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError
from judge.problemlimits import Limits, TimingRule
from judge.runs import RunResult, Said
from judge.scoring import Score, TestGroup, ToldPoints
from judge.site import ANYWHERE, Site


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
    PA = "Partially Accepted"
    NA = "Cannot Tell"
    JE = "Judge Error"


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
    #: where the program is to be run once more, what it is to read
    next_input: bytes | None = None
    points: ToldPoints = ToldPoints()


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
    #: what a submission gets on its command line
    arguments: tuple[str, ...] = ()
    #: a folder whose files lie where the submission runs; None where there is none
    files: Path | None = None
    #: what input validators are told, by their names; those under the empty name are for all that have none of their own
    input_flags: Mapping[str, tuple[str, ...]] = {}
    #: a file that says how input and answer are made; None where they came with the package
    recipe: Path | None = None
    #: folder or file of a program that reads the source, where the case is its word and no input
    static: Path | None = None

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
    special: bool = False  # a special judge decides here: without its checker a difference proves nothing
    samples_judged: bool = True  # by the site
    needs: frozenset[Need] = frozenset()
    #: languages that may, or may not, be submitted, in the site's words, then in the package format's; empty: all, none, all
    allowed_languages: tuple[str, ...] = ()
    denied_languages: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    #: whose rules hold; every rule that is a site's own asks here
    site: Site = ANYWHERE
    #: what stands for `{{name}}` in the programs and statements of the package
    constants: Mapping[str, str] = {}
    #: how the time limit follows from the submissions, where the package says none; `limits` have one that stands in until it is measured
    timing: TimingRule | None = None
    #: how its test data gives points; None where it is all or nothing
    grading: TestGroup | None = None
    #: folder or file of the program that says what groups come to, where `grading` asks for one
    grader: Path | None = None
    #: what is asked of sources before they run
    static_cases: tuple[TestCase, ...] = ()
    #: cases of which the input or the answer is still to be made, as the package says: what judges needs them made
    unmade: tuple[TestCase, ...] = ()


class CaseResult(NamedTuple):
    """A test case with its verdict; `reason` says more of it in words, `note` is what a checker program wrote."""

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
    #: what the program and the problem's validator said to each other, where that tells why
    said: tuple[Said, ...] = ()
    #: where a checker told them
    points: ToldPoints = ToldPoints()

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
    #: its points, where the problem gives some and all that counts was judged
    score: Score | None = None
