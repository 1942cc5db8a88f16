"""The draft of a problem's spec: from its validator, else from the statement's input format, else from samples and statement."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from judge.drafting.cellguesses import with_cells
from judge.drafting.draft import VALIDATOR, NoDraft, SpecDraft, render_draft
from judge.drafting.fromformat import blocks_of, draft_from_format
from judge.drafting.fromstatement import draft_from_statement, plain_pieces
from judge.drafting.fromvalidator import draft_from_validator
from judge.drafting.habits import with_habits
from judge.drafting.implied import with_implied
from judge.drafting.likely import with_likely
from judge.drafting.plaintext import inside_of
from judge.drafting.unsaid import with_unsaid
from judge.errors import PackageError
from judge.inputs.checking import refusal
from judge.inputs.resolving import read_spec
from judge.messages import N_


class DraftGround(NamedTuple):
    """What a draft is made from: testlib validators as (name, text), the statement as Markdown, the inputs of samples."""

    validators: tuple[tuple[str, str], ...]
    statement: str
    samples: tuple[bytes, ...]


def draft_spec(ground: DraftGround) -> tuple[SpecDraft, tuple[NoDraft, ...]]:
    """The first draft that all samples keep, and why others before it did not come; NoDraft where none does."""
    troubles: list[NoDraft] = []
    ways: list[Callable[[], SpecDraft]] = [partial(draft_from_validator, text, name) for name, text in ground.validators]
    if blocks_of(ground.statement):
        ways.append(partial(draft_from_format, ground.statement, ground.samples))
    ways.append(partial(draft_from_statement, ground.statement, ground.samples))
    for way in ways:
        try:
            draft = way()
            refuse_unlike(draft, ground.samples)
            return (draft if draft.origin == VALIDATOR else _with_seen(draft, ground)), tuple(troubles)
        except NoDraft as trouble:
            troubles.append(trouble)
    raise troubles[0] if ground.validators else troubles[-1]


def _with_seen(draft: SpecDraft, ground: DraftGround) -> SpecDraft:
    """The draft with what the samples show beyond their layout."""
    shown = with_likely(with_cells(draft, ground.statement, ground.samples), ground.statement, ground.samples)
    return with_habits(with_unsaid(with_implied(shown), inside_of(plain_pieces(ground.statement))), ground.samples)


def refuse_unlike(draft: SpecDraft, samples: Sequence[bytes]) -> None:
    """NoDraft where a sample does not keep the draft, or it is no spec at all."""
    try:
        spec = read_spec(render_draft(draft), "input.spec")
    except PackageError as error:
        raise NoDraft(N_("the draft would be no spec: {why}"), why=error) from None
    for number, sample in enumerate(samples, 1):
        refused = refusal(spec, sample)
        if refused is not None:
            raise NoDraft(N_("the draft does not fit sample {number}: {why}"), number=number, why=refused)
