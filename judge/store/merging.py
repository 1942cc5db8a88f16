"""What becomes of each file that arrives for a package that is there already: a decision, made of hashes alone, no input or output.

What is missing is added, unless somebody took it away; what a source brought and nobody changed since gives way to a source of higher
authority; everything else stays. Samples belong together: where the learner has changed one, all of them stay.
"""

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from judge.store.origin import Brought

_SAMPLES = "data/sample/"


class MergeStep(Enum):
    """What happens to one file, and what is told of it."""

    SAME = "what arrives is there already"
    SKIP = "what is there stays, and there is nothing to tell"
    KEEP = "what is there is the learner's and stays, which is told"
    ADD = "what arrives is written where nothing was"
    REPLACE = "what arrives is written over what a source brought"


class Meeting(NamedTuple):
    """A file that arrives, and what lies in its place."""

    #: path below the package
    name: str
    #: hash of what arrives
    content: str
    #: hash of the file that is there, None for no file
    found: str | None = None
    #: what a source brought there
    known: Brought | None = None
    #: something that is no file lies there
    is_blocked: bool = False

    @property
    def is_learners(self) -> bool:
        """Whether the learner wrote or changed what lies there, and it is not what arrives."""
        return self.found not in (None, self.content) and (self.known is None or self.known.hash != self.found)


class Terms(NamedTuple):
    """On what terms a package arrives."""

    authority: int
    #: what nobody changed is replaced whatever its authority, and what was taken away comes back
    refresh: bool = False
    #: files that matter only to a package that does not exist yet
    only_new: frozenset[str] = frozenset()
    #: the source whose own files are renewed by it; empty for none
    renews: str = ""


def decide(meetings: Iterable[Meeting], terms: Terms) -> dict[str, MergeStep]:
    """The step for each file by its name, in their order."""
    found = tuple(meetings)
    keeps_samples = any(one.name.startswith(_SAMPLES) and one.is_learners for one in found)
    return {one.name: _step(one, terms, is_kept=keeps_samples and one.name.startswith(_SAMPLES)) for one in found}


def _step(one: Meeting, terms: Terms, *, is_kept: bool) -> MergeStep:
    if one.found == one.content:
        return MergeStep.SAME
    if one.name in terms.only_new:
        return MergeStep.SKIP
    if one.found is None:
        if one.known is not None and not terms.refresh:
            return MergeStep.SKIP  # the learner took it away
        return MergeStep.KEEP if is_kept or one.is_blocked else MergeStep.ADD
    if is_kept or one.known is None or one.known.hash != one.found:
        return MergeStep.KEEP
    is_believed = terms.refresh or terms.authority > one.known.authority or one.known.source == terms.renews
    return MergeStep.REPLACE if is_believed else MergeStep.SKIP
