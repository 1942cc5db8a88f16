"""What a search finds: a word on an input, an input that breaks a solution, and whoever is asked for both."""

from enum import Enum
from typing import NamedTuple, Protocol

from judge.model import CaseResult
from judge.scoring import ToldPoints


class Word(Enum):
    """What is said of an input at first."""

    AGREE = "agree"
    SUSPECT = "suspect"
    #: the trusted solution takes too long for it
    UNKNOWN = "unknown"


class Counterexample(NamedTuple):
    """An input on which the solution is wrong, and how; `expected` None where nothing was there to tell."""

    input: bytes
    expected: bytes | None
    result: CaseResult
    #: another fresh run of the same input that ended otherwise: the solution does not do the same thing twice
    other: CaseResult | None = None
    #: what the trusted solution gets, where the solution is accepted for fewer points
    trusted: ToldPoints | None = None


class SolutionCheck(Protocol):
    """A solution that is ready to be run on any input, and whatever says whether it is right."""

    #: inputs of which something said what is right
    compared: int

    @property
    def can_answer(self) -> bool:
        """Whether a trusted solution says what is right."""

    @property
    def seconds_to_exceed(self) -> float:
        """How long it takes to see that the time limit is exceeded."""

    def look(self, stdin: bytes) -> Word:
        """The quick word on an input. JudgeError when what knows fails."""

    def is_lingering(self, stdin: bytes) -> bool:
        """Whether a quick run takes longer than it should, by far."""

    def judge(self, stdin: bytes, answer: bytes | None = None) -> Counterexample | None:
        """The exact word: what is wrong on an input, None when nothing is. JudgeError as above."""

    def confirm(self, stdin: bytes) -> Counterexample | None:
        """Like `judge`, after a quick suspicion."""

    def recheck(self, finding: Counterexample) -> Counterexample:
        """The finding after more fresh runs."""

    def close(self) -> None:
        """End all programs."""
