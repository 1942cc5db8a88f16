"""Drafts from the input formats that statements draw: tests/data/formats holds pages, their samples and the spec that is meant."""

from pathlib import Path

import pytest

from judge.drafting.draft import FORMAT_BLOCK, NoDraft, render_draft
from judge.drafting.draftspec import DraftGround, draft_spec
from judge.drafting.fromformat import draft_from_format
from judge.inputs.checking import refusal
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec
from tests.conftest import AtDepth

#: of inputs that are made
SIZES = (2, 5, 12, 60)

PAGES = sorted((Path(__file__).parents[1] / "data" / "formats").glob("*.md"))


def page_of(path: Path) -> tuple[str, tuple[bytes, ...], str]:
    """The statement, its samples, the spec that is meant."""
    statement, *samples = path.read_text("utf-8").split("\n=== sample\n")
    samples[-1], _, spec = samples[-1].partition("\n=== spec\n")
    return statement, tuple(sample.encode() for sample in samples), spec


def assert_means(path: Path, origin: str, seeds: int) -> None:
    """What a page's draft makes is what is meant, and what is meant keeps the draft, as the samples do."""
    statement, samples, meant_text = page_of(path)
    draft, _ = draft_spec(DraftGround((), statement, samples))
    assert draft.origin == origin
    drafted, meant = read_spec(render_draft(draft), "draft"), read_spec(meant_text, "meant")
    assert all(refusal(meant, sample) is None for sample in samples)
    for seed in range(seeds):
        for maker, judge in ((drafted, meant), (meant, drafted)):
            content = make_random(maker, seed, SIZES[seed % len(SIZES)]).content
            assert refusal(judge, content) is None, (render_draft(draft), content[:200])


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_becomes_a_draft(path: Path, at_depth: AtDepth) -> None:
    assert_means(path, FORMAT_BLOCK, at_depth(10, 40))


def test_a_statement_without_a_drawing_has_none() -> None:
    with pytest.raises(NoDraft, match="the statement draws no input format"):
        draft_from_format("## Input\n\nTwo integers.\n", [b"1 2\n"])
