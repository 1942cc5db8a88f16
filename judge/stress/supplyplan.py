"""What of a problem makes its inputs, known before any of it is built."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from judge.drafting.draft import habits_of
from judge.drafting.habits import spec_with
from judge.errors import PackageError, UsageError
from judge.external.generator import find_generators, find_strategies, is_strategy
from judge.external.input_validator import find_input_validators, find_testlib_validators
from judge.inputs.inputspec import Spec
from judge.inputs.resolving import read_spec
from judge.messages import N_
from judge.model import Problem
from judge.store.specfile import load_spec, spec_text
from judge.stress.generatorsupply import GeneratorSupply, Rules
from judge.stress.supply import SpecSupply
from judge.toolchain.build import Workbench


class SupplyPlan(NamedTuple):
    """Python strategies or generators; without either, the spec alone. Validators and spec say what is allowed."""

    sources: Sequence[Path]
    validators: Sequence[Path]
    spec: Spec | None
    is_small: bool
    #: where there is no spec: what a validator says, read as one
    draft: Spec | None = None
    #: the spec that asks for what all samples have in common, too
    habitual: Spec | None = None

    @property
    def programs(self) -> list[Path]:
        """What has to be built."""
        return [path for path in (*self.sources, *self.validators) if not is_strategy(path)]

    def without(self, paths: Sequence[Path]) -> "SupplyPlan":
        """The plan that does without some programs."""
        return self._replace(
            sources=[path for path in self.sources if path not in paths],
            validators=[path for path in self.validators if path not in paths],
        )

    def open(self, bench: Workbench) -> SpecSupply | GeneratorSupply:
        """All of it ready to run; to be closed."""
        if self.sources:
            return GeneratorSupply(self.sources, Rules(self.validators, self.spec, self.draft), bench, is_small=self.is_small)
        assert self.spec is not None
        return SpecSupply(self.spec, is_small=self.is_small)


def find_supply(problem: Problem, *, is_small: bool) -> SupplyPlan:
    """What makes inputs for a problem: its Python strategies, else its spec, else its generators; UsageError when it has none."""
    spec = load_spec(problem.folder)
    sources = find_strategies(problem.folder)
    if spec is not None and not sources:
        text = spec_text(problem.folder)
        habits = habits_of(text)
        return SupplyPlan((), (), spec, is_small, habitual=spec_with(text, habits) if habits else None)
    sources = sources or find_generators(problem.folder)
    if sources:
        draft = None if spec else _drafted(find_testlib_validators(problem.folder))
        return SupplyPlan(sources, find_input_validators(problem.folder), spec, is_small, draft)
    raise UsageError(
        N_(
            "nothing can make inputs for problem {id}: say judge spec {id} --draft, write {path} (docs/stress.md),"
            " or put a generator and an input validator beside it"
        ),
        id=problem.id,
        path=problem.folder / "input.spec",
    )


def _drafted(validators: Sequence[tuple[str, str]]) -> Spec | None:
    """The first testlib validator that can be read as a spec, as one."""
    from judge.drafting.draft import NoDraft, render_draft
    from judge.drafting.fromvalidator import draft_from_validator

    for name, text in validators:
        try:
            return read_spec(render_draft(draft_from_validator(text, name)), name)
        except (NoDraft, PackageError):
            continue
    return None


def has_supply(problem: Problem) -> bool:
    """Whether something can make inputs for a problem."""
    return bool(spec_text(problem.folder) or find_strategies(problem.folder) or find_generators(problem.folder))
