"""What a run proves of the learner: a problem is known when a source of theirs, not judged before, passes all that there is to pass."""

from collections.abc import Collection, Mapping
from enum import Enum
from typing import Any

#: verdicts that say nothing of whether the learner can solve it
_UNTOLD = frozenset(("CE", "NA", "JE", ""))


class Evidence(Enum):
    """What a run says."""

    OLD = "the source, or one that differs from it in white space alone, was accepted before"
    GIVEN = "the source came with the package"
    ALL = "it was run together with all others"
    TIME = "nothing was built or could be told, or only some cases were run: time passed"
    WRONG = "not accepted"
    RIGHT = "accepted"


def evidence(payload: Mapping[str, Any], accepted: Collection[str]) -> Evidence:
    """What a run with this payload says, where sources with these hashes were `accepted` before. Any: JSON."""
    verdict, source = str(payload.get("verdict") or ""), str(payload.get("source") or "")
    if payload.get("given") or payload.get("all"):
        return Evidence.GIVEN if payload.get("given") else Evidence.ALL
    if verdict in _UNTOLD or payload.get("part"):
        return Evidence.TIME
    if payload.get("reformatted") or (source and source in accepted):
        return Evidence.OLD
    return Evidence.RIGHT if verdict == "AC" else Evidence.WRONG


def is_accepted(payload: Mapping[str, Any]) -> bool:
    """Whether a run shows that the learner has a solution: one of theirs passed all cases. Any: JSON."""
    return payload.get("verdict") == "AC" and not payload.get("part") and not payload.get("given")


def is_used_up(payload: Mapping[str, Any]) -> bool:
    """Whether the same source proves nothing the next time: it was accepted, in a run that was this problem's. Any: JSON."""
    return is_accepted(payload) and not payload.get("all")
