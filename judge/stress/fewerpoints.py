"""What outputs are worth where a checker tells points: fewer than the trusted solution gets are a finding, although it accepts both."""

from judge.model import CaseResult, Verdict
from judge.scoring import ToldPoints

#: of two numbers that are to be told apart, relative to the larger
_EQUAL = 1e-9


def is_less(points: ToldPoints, trusted: ToldPoints) -> bool:
    """Whether an output got fewer points; no where one was told a number and the other a share, which nobody can compare."""
    if (points.score is None) != (trusted.score is None):
        return False
    own, most = (_share(points), _share(trusted)) if points.score is None or trusted.score is None else (points.score, trusted.score)
    return own < most - _EQUAL * max(1.0, most)


def counted(result: CaseResult, trusted: ToldPoints | None) -> CaseResult:
    """The result; partly accepted where it is accepted for fewer points than the trusted solution gets."""
    is_partial = trusted is not None and result.verdict is Verdict.AC and is_less(result.points, trusted)
    return result._replace(verdict=Verdict.PA) if is_partial else result


def _share(points: ToldPoints) -> float:
    """All of the points where nothing is said."""
    return 1.0 if points.share is None else points.share
