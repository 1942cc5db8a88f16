"""What went wrong with a problem, as the learner wrote it down."""

from typing import NamedTuple

from judge.messages import N_

#: what went wrong, as it stands in a note, and what it means
CAUSES = {
    "misread": N_("the statement was read wrongly"),
    "edge": N_("an edge case was missed"),
    "overflow": N_("a number grew too large"),
    "complexity": N_("too slow, or too much memory, by its idea"),
    "io": N_("input or output in the wrong form"),
    "structure": N_("the wrong data structure or algorithm"),
    "bug": N_("the idea was right, the code was not"),
}


class NoteEntry(NamedTuple):
    """One entry: date, what its headline says more, cause (a key of CAUSES, or the learner's own word), sentence for next time."""

    problem: str
    date: str
    about: str
    cause: str
    next_time: str
