"""The samples of a package as its statement shows them: files beside a case may stand in place of its own.

    1.in.statement  1.out  1.ans.statement     in place of 1.in, of 1.ans
    1.interaction                              what a program and its judge said to each other, in place of both

Source: ICPC problem package format 2025-09, displaying test cases.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from judge.model import CaseFolder, TestCase
from judge.store.testdata import natural_order

_INTERACTION = ".interaction"


class Sample(NamedTuple):
    """The files that show a sample: input and output, or a conversation; None where there is no such file."""

    input: Path | None = None
    answer: Path | None = None
    interaction: Path | None = None


def list_samples(folder: Path, cases: Sequence[TestCase]) -> list[Sample]:
    """Those of the package in `folder`, which has these cases, in natural order; a conversation needs no case beside it."""
    shown = {case.input.with_suffix(""): case for case in cases if case.is_sample}
    talks = (folder / "data" / CaseFolder.SAMPLE.value).glob(f"*{_INTERACTION}")
    stems = shown.keys() | {path.with_suffix("") for path in talks if not path.name.startswith((".", "-"))}
    return [_sample(stem, shown.get(stem)) for stem in sorted(stems, key=natural_order)]


def _sample(stem: Path, case: TestCase | None) -> Sample:
    talk = _beside(stem, _INTERACTION)
    if talk or case is None:
        return Sample(interaction=talk)
    return Sample(_beside(stem, ".in.statement") or case.input, _beside(stem, ".out", ".ans.statement") or case.answer)


def _beside(stem: Path, *suffixes: str) -> Path | None:
    return next((path for suffix in suffixes if (path := stem.with_name(stem.name + suffix)).exists()), None)
