"""How a problem is judged, in a word each for people and for programs; nothing of one that is judged case by case, by its output."""

from collections.abc import Iterator

from judge.messages import N_
from judge.model import Kind, Need, Problem
from judge.reports.style import Style

_KINDS = {
    Kind.INTERACTIVE: N_("interactive"),
    Kind.MULTI_PASS: N_("run several times"),
    Kind.SCORING: N_("points"),
    Kind.SUBMIT_ANSWER: N_("the answer is handed in, a .txt file"),
}
_NEEDS = {
    Need.FUNCTION: N_("a function is written"),
    Need.SUMMED_TIME: N_("the time of all cases counts"),
    Need.SOME_CASES: N_("some of the cases suffice"),
}


def kind_words(problem: Problem, style: Style) -> Iterator[str]:
    """What is unlike other problems, for people."""
    yield from (style.translate(words) for kind, words in _KINDS.items() if kind in problem.kinds)
    yield from (style.translate(words) for need, words in _NEEDS.items() if need in problem.needs)


def kind_names(problem: Problem) -> list[str]:
    """All that is known of how it is judged, in the words of problem.yaml."""
    return sorted(kind.value for kind in problem.kinds) + sorted(f"needs:{need.value}" for need in problem.needs)
